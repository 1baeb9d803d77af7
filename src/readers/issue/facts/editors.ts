import { AND } from '../../words/small-words.js';
import { isAllCapitals, type Token } from '../../words/tokens.js';
import { endsSentence } from '../clauses.js';
import { kindsIn } from './kind.js';
import type { IssueDraft } from '../fields.js';
import { isFieldWord } from '../../words/fields-of-work.js';
import { issueLabelOf, QUALIFIERS } from '../../words/issue-labels.js';
import { institutionWord } from '../../words/institution-words.js';
import { personAt } from '../../words/people.js';

/** Maximum number of editors of an issue. */
const MAX_EDITORS = 60;

/**
 * Reads the persons after a label, separated by commas, semicolons, "and", or brackets with their institutions, which
 * are left for the note. Returns whether there are any.
 */
export function readEditors(draft: IssueDraft, from: number, to: number, rule?: string): boolean {
  const { tokens, record } = draft;
  const before = record.editors.length;
  // commas precede affiliations: "Anna Berg, Simula Research; Per Lie, …"
  const marks = isListOfSemicolons(tokens, from, to) ? ';' : ',;/';
  let i = from;
  while (i < to && record.editors.length < MAX_EDITORS) {
    const person = personAt(tokens, i, splitAt(tokens, i, to));
    // not persons: "Impact Factor 5.3", "Human Affairs 38(2)", "United States", "Harbour Studies"
    const isPerson =
      person && tokens[person.after]?.kind !== 'number' && !isNoPerson(tokens, person.first, person.end);
    if (isPerson) {
      const [start, end] = [tokens[person.first]!.start, tokens[person.end - 1]!.end];
      const name = draft.take(start, end, 'editor', rule);
      if (name !== undefined) {
        record.editors.push({ name });
        let lead = person.first;
        while (lead > from && (lead > i || AND.has(tokens[lead - 1]!.fold) || isAnd(tokens, lead - 1, to)))
          lead--;
        if (lead < person.first) draft.label(tokens[lead]!.start, start);
        if (person.after > person.end) draft.label(end, tokens[person.after - 1]!.end);
      }
      i = Math.max(person.after, i + 1);
      noteBracket(draft, i, to);
      if (marks === ';' && tokens[i]?.fold === ',') noteInstitution(draft, i + 1, to);
    } else if (record.editors.length === before) return false;
    else noteInstitution(draft, i, to);
    i = nextItem(tokens, i, to, marks);
    if (i < 0) break;
  }
  return record.editors.length > before;
}

/** Whether capitalised words, as of a person, are a country, a journal, the kind of an issue or a quotation. */
const isNoPerson = (tokens: readonly Token[], from: number, to: number): boolean =>
  kindsIn(tokens, from, to).some(({ kind }) => kind) ||
  '‘“"«'.includes(tokens[to]?.text ?? ' ') ||
  (to - from === 2 &&
    /^(?:united |new z|south |saudi|costa r|hong k|sri l|czech r)| (?:studies|letters|journal|review|research|press)$/.test(
      `${tokens[from]!.fold} ${tokens[from + 1]!.fold}`,
    ));

/** The first token of a line behind a bullet and a bracket: "- (Lead) Anna Berg". */
export function firstOfLine(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first + 1 < tokens.length && '-•·▪'.includes(tokens[first]!.fold)) first++;
  const close =
    tokens[first]!.fold === '(' ? tokens.findIndex(({ fold }, i) => i > first && fold === ')') : -1;
  return close > first && close < first + 4 && tokens[close + 1] ? close + 1 : first;
}

/**
 * Reads the persons on the lines from `at` on: names alone, or names with a mark and an institution behind them.
 * Only one
 * after a role in the singular, since a title may follow. Returns whether there are any.
 */
export function readEditorLines(draft: IssueDraft, at: number, rule?: string): boolean {
  const { tokens, record } = draft;
  const before = record.editors.length;
  let isAlone: boolean | undefined;
  let role = at - 1;
  while (role > 0 && issueLabelOf(tokens[role]!.fold) !== 'editors') role--;
  const isOne = /(?:[dt]or|rice|eur|erin|aja)$/.test(tokens[role]!.fold) && tokens[role + 1]!.fold !== '(';
  while (at < tokens.length && !(isOne && record.editors.length > before)) {
    const first = firstOfLine(tokens, at);
    let end = at + 1;
    while (end < tokens.length && !tokens[end]!.breaks) end++;
    const person = personAt(tokens, first, end);
    const words = tokens.slice(at, end);
    if (person && (person.after >= end || ',(;'.includes(tokens[person.end]!.fold))) {
      // "Important Dates"
      const isOther = tokens
        .slice(person.first, person.end)
        .some(({ fold }) => issueLabelOf(fold) || QUALIFIERS.has(fold));
      const isShort = person.after >= end && !person.isEvident;
      if (isShort && isAlone !== undefined && (isOther || !isAlone)) break;
      isAlone ??= isShort;
      const last = record.editors.length ? tokens[at - 1]!.end : undefined;
      readEditors(draft, first, end, rule);
      if (last !== undefined) draft.label(last, tokens[first]!.start);
    } else if (!words.some(({ fold }) => fold === '@' || fold === '[' || institutionWord(fold))) break;
    at = end;
  }
  return record.editors.length > before;
}

/** "Inés Carvalho y Tomás Moura": whether "y" or "e", which names may hold, is between two names. */
const isAnd = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^[ye]$/.test(tokens[at]!.text) && personAt(tokens, at + 1, to) !== undefined;

function splitAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < Math.min(to, from + 7); i++)
    if (isAnd(tokens, i, to) && personAt(tokens, from, i)?.after === i) return i;
  return to;
}

/** Whether semicolons separate the items of a list, before the end of the sentence. */
function isListOfSemicolons(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && !endsSentence(tokens, i); i++) {
    const next = tokens[i]!.fold === ';' ? personAt(tokens, i + 1, to) : undefined;
    if (next && tokens[next.after]?.fold === ',') return true;
  }
  return false;
}

/** The token after the next separator; -1 if the list ends, at the end of a sentence or at another clause. */
function nextItem(tokens: readonly Token[], at: number, to: number, marks: string): number {
  let depth = 0;
  let isInstitution = false;
  for (let i = at; i < to; i++) {
    const { fold, kind, breaks } = tokens[i]!;
    if (fold === '(' || fold === '[') depth++;
    else if (fold === ')' || fold === ']') {
      depth--;
      // "A B (X) C D (Y)"
      if (depth === 0 && i + 1 < to && tokens[i + 1]!.kind === 'word' && !AND.has(tokens[i + 1]!.fold))
        return i + 1;
    } else if (depth > 0) continue;
    else if ((breaks && i > at) || endsSentence(tokens, i) || (kind === 'mark' && '|•·●:'.includes(fold)))
      return -1;
    else if (marks.includes(fold) || ((AND.has(fold) || isAnd(tokens, i, to)) && marks !== ';')) {
      let next = i + 1;
      while (next < to && (AND.has(tokens[next]!.fold) || tokens[next]!.fold === ',')) next++;
      // "sous la direction de A B et de C D"
      if (tokens[next]?.text === 'de' && personAt(tokens, next + 1, to)) next++;
      // a single name: "Faculty of Arts and Social Sciences"
      if (!isInstitution || !AND.has(fold) || hasOwnInstitution(tokens, next, to)) return next;
    }
    if (kind === 'word' && institutionWord(fold)) isInstitution = true;
  }
  return -1;
}

/** Adds a bracket after a name to the note: "(University of Oslo)". */
function noteBracket(draft: IssueDraft, at: number, to: number): void {
  const { tokens } = draft;
  if (at >= to || tokens[at]!.fold !== '(') return;
  let close = at + 1;
  while (close < to && tokens[close]!.fold !== ')' && !tokens[close]!.breaks) close++;
  if (close < to && close > at + 1) draft.note(tokens[at + 1]!.start, tokens[close - 1]!.end);
}

/** Adds an institution after a name to the note, up to the next separator: ", University of Oslo". */
function noteInstitution(draft: IssueDraft, at: number, to: number): void {
  const { tokens } = draft;
  let end = at;
  while (
    end < to &&
    end < at + 16 &&
    !(AND.has(tokens[end]!.fold) && hasOwnInstitution(tokens, end + 1, to)) &&
    tokens[end]!.kind !== 'mark' &&
    !tokens[end]!.breaks &&
    draft.isFree(end)
  )
    end++;
  const words = tokens.slice(at, end);
  const isShort = words.length === 1 && isAllCapitals(words[0]!.text);
  if (isShort || words.some(({ fold }) => institutionWord(fold)))
    draft.note(tokens[at]!.start, tokens[end - 1]!.end);
}

/** Whether a person with an institution follows: "Per Lie, Nord University". */
function hasOwnInstitution(tokens: readonly Token[], at: number, to: number): boolean {
  const person = personAt(tokens, at, to);
  // "Faculty of Arts and Social Sciences, and …"
  if (!person || person.after >= to || isFieldWord(tokens[person.end - 1]!)) return false;
  return ',('.includes(tokens[person.after]!.fold) && !AND.has(tokens[person.after + 1]?.fold ?? '');
}

/** "A B, C D, and E F, University of X": two persons or more and an institution. */
export function isListOfPersons({ tokens }: IssueDraft, from: number, to: number): boolean {
  const one = personAt(tokens, from, to);
  const mark = tokens[one?.after ?? to]?.fold ?? '';
  const next = one && (mark === ',' || AND.has(mark)) ? personAt(tokens, one.after + 1, to) : undefined;
  return !!next && tokens.slice(next.after, to).some(({ fold }) => fold === 'univ' || institutionWord(fold));
}

/** Persons with an institution in a clause of their own: "Title; Journal; A B and C D, University of X". */
export function readLooseEditors(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i < tokens.length && !record.editors.length; i++) {
    if (tokens[i]!.fold !== ';') continue;
    let end = i + 1;
    while (end < tokens.length && end < i + MAX_EDITORS && !tokens[end]!.breaks && tokens[end]!.fold !== ';')
      end++;
    if (isListOfPersons(draft, i + 1, end)) readEditors(draft, i + 1, end, 'editors: names before the role');
  }
}
