import { listItems } from '../../line/enumerations.js';
import { endsSentence } from '../../line/sentences.js';
import { isFunderName } from '../../words/funders.js';
import { institutionWord } from '../../words/institution-words.js';
import { personAt } from '../../words/people.js';
import { roleOf } from '../../words/roles.js';
import { AND, ARTICLES, AS, AT, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { IS } from '../labels/label-of-others.js';
import { findProjectLabels, type ProjectLabel } from '../labels/labels.js';
import { readFunding } from '../facts/funding.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { readPartners } from '../facts/partners.js';
import { GETS, isMoney, readGiver, type Sentence } from './giver.js';
import { isProjectWord } from './project-word.js';
import { afterProject, coordinatorIn, isBesideName, leadingIn } from './subject.js';

/** Words before a name that is given a role: "with Anna Berg as project leader". */
const GIVEN = new Set('med with mit met har has hat'.split(' '));

/** Words in sentences about other projects: "a previous project". */
const OTHERS =
  /^(?:tidl?[ie]g\w*|forrige|earlier|previous(?:ly)?|formerly|fruher\w*|anne[nt]|anna[nt]|another)$/;
/**
 * Reads leader, funder and partners from sentences in `[from, to)`, and returns the start of the first that tells one;
 * otherwise `to`. Unless `isText` is set, the first sentence may be a title.
 */
export function readTold(draft: ProjectDraft, from: number, to: number, isText = true): number {
  const { tokens } = draft;
  let first = to;
  for (let at = from, i = from; i < to; i++) {
    const isLast = i === to - 1;
    if (!isLast && !endsSentence(tokens, i)) continue;
    const sentence: Sentence = [at, '.!?'.includes(tokens[i]!.fold) ? i : i + 1];
    const start = toldIn(draft, sentence, isText || at > from);
    if (start !== undefined) first = Math.min(first, start);
    at = i + 1;
  }
  draft.rule = undefined;
  return first;
}

/** Start of the words of a sentence that tell a fact, which is read. */
function toldIn(draft: ProjectDraft, sentence: Sentence, isText: boolean): number | undefined {
  const [from, to] = sentence;
  const line = draft.tokens.slice(from, to);
  if (to - from < 3 || line.some(({ fold }) => OTHERS.test(fold))) return undefined;
  const labels = findProjectLabels(line).map((label) => ({
    ...label,
    first: label.first + from,
    value: label.value + from,
  }));
  const starts = [
    leaderIn(draft, sentence, labels, isText),
    leadingIn(draft, sentence, isText),
    isText ? coordinatorIn(draft, sentence, labels) : undefined,
    isText ? recipientIn(draft, sentence) : undefined,
    readGiver(draft, sentence, isText),
    isText ? payerIn(draft, sentence, labels) : undefined,
    partnersIn(draft, sentence, labels, isText),
  ].filter((start) => start !== undefined);
  return starts.length ? Math.min(...starts) : undefined;
}

/**
 * Reads a person beside a role: "Title Professor Anna Berg, AHL, er prosjektleder for …", "Leiar er professor Anna Berg",
 * "med Anna Berg som projektledare".
 */
function leaderIn(
  draft: ProjectDraft,
  [from, to]: Sentence,
  labels: readonly ProjectLabel[],
  isText: boolean,
): number | undefined {
  const { tokens, record } = draft;
  draft.rule = 'name, verb and role';
  for (const label of record.leader ? [] : labels) {
    const { fields, first, value, compound } = label;
    if (fields[0] !== 'leader' || !draft.isFree(first, first + 1)) continue;
    // "Prosjektleiar ved HLB er Anna Berg"
    const given = tokens.findIndex(({ fold }, i) => i >= from && i < first && GIVEN.has(fold));
    const verb =
      first < from + 2 ? tokens.findIndex(({ fold }, i) => i > first && i < to && IS.has(fold)) : -1;
    const named = verb > 0 && verb < first + 9 ? personAt(tokens, verb + 1, to) : undefined;
    const isBeside = verb <= value || AT.has(tokens[first + 1]?.fold ?? '');
    // "Leder for prosjektet er Anna Berg"
    const isOfProject = tokens.slice(value, Math.max(value, verb)).some(({ fold }) => isProjectWord(fold));
    if (
      named &&
      (isBeside || isOfProject) &&
      (named.isEvident || compound || isOfProject) &&
      readLeader(draft, verb + 1, to)
    ) {
      draft.claim(from, verb + 1, 'label');
      return from;
    }
    const is = [1, 2, 3].map((n) => first - n).find((i) => i > from && IS.has(tokens[i]!.fold));
    // "with A as PI for Norway and B as PI for Sweden" has two
    const isOnly = tokens.slice(from, to).filter(({ fold }) => AS.has(fold)).length < 2;
    const as =
      isOnly &&
      AS.has(tokens[first - 1]?.fold ?? '') &&
      (compound || given > from || (given === from && isText))
        ? first - 1
        : -1;
    const end = as > from ? as : is;
    // what else is in a bracket is read with it
    if (end === undefined && isRoleOf(draft, label, from, to))
      return isInBracket(tokens, from, first) ? to : first;
    for (let at = Math.max(from, (end ?? 0) - 12, as > 0 ? given + 1 : 0); at < (end ?? 0) - 1; at++) {
      const person = personAt(tokens, at, end);
      const following = person && tokens[person.after];
      const before = tokens[at - 1];
      if (
        !person ||
        !(person.after === end || following?.fold === ',') ||
        (person.first === at && isCapital(before?.text ?? '') && at - 1 !== given)
      )
        continue;
      // a name that follows without punctuation may start in the title
      const isStart =
        at === from ||
        before!.kind === 'mark' ||
        (at - 1 === given && (given === from ? isText : tokens[given - 1]!.kind === 'mark'));
      // "Roald Amundsen som prosjektleder" is a title
      const isGiven = tokens.slice(from, at).some(({ fold }) => GIVEN.has(fold));
      const isApart = as > 0 ? isGiven || (isStart && person.after < as) : isStart;
      if (person.first === at && !isApart) continue;
      if (!readLeader(draft, at, end!)) return undefined;
      draft.claim(end!, afterProject(tokens, value, to), 'label');
      if (as > 0 && given > from && tokens[given - 1]!.kind === 'mark') {
        draft.claim(given, given + 1, 'label');
        return given - 1;
      }
      return as > 0 ? from : at;
    }
  }
  return undefined;
}

const isInBracket = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).findLast(({ fold }) => fold === '(' || fold === ')')?.fold === '(';

/** Reads a role behind a mark, and the name behind it: "…, prosjektleder Anna Berg ved Nord universitet". */
function isRoleOf(
  draft: ProjectDraft,
  { first, value, mark, compound }: ProjectLabel,
  from: number,
  to: number,
): boolean {
  const { tokens } = draft;
  const before = tokens[first - 1];
  const person =
    mark === 'none' && (compound || roleOf(tokens, first, value)) ? personAt(tokens, value, to) : undefined;
  const next = person && tokens[person.after];
  return (
    person !== undefined &&
    first > from &&
    (',;(.'.includes(before!.fold) || GIVEN.has(before!.fold) || before!.fold === 'ved') &&
    (person.after >= to || ',;.)'.includes(next!.fold) || AT.has(next!.fold) || IS.has(next!.fold)) &&
    readLeader(draft, value, to) &&
    draft.claim(first, value, 'label') !== undefined
  );
}

/** Words for workplaces of researchers; an association has a department too: "Regnets Venner, avdeling Moss, får …". */
export const WORKPLACE =
  /univers|hogsk|hojsk|hogesch|hochsch|institut|sykehus|sjukhus|sygehus|hospital|yliopist|korkeakoul/;

/** Reads the person who is given a sum in a sentence: "Anna Berg, vid Lunds universitet, tilldelas 3 218 000 kronor." */
function recipientIn(draft: ProjectDraft, [from, to]: Sentence): number | undefined {
  const { tokens, record } = draft;
  const person = record.leader ? undefined : personAt(tokens, from, to);
  if (!person) return undefined;
  const at = tokens
    .slice(person.after, Math.min(to, from + 20))
    .findIndex(({ fold, text }) => !isCapital(text) && GETS.test(fold));
  const verb = at < 0 ? at : person.after + at;
  const isPlaced =
    verb > person.after && tokens.slice(person.after, verb).some(({ fold }) => WORKPLACE.test(fold));
  if (verb < 0 || !(person.isEvident || isPlaced) || !isBesideName(tokens, person.after, verb))
    return undefined;
  // "Anna Berg, Nils Moe och …"
  const others = tokens.slice(person.after, verb).some(({ fold }) => AND.has(fold) || fold === ';');
  if (others || !tokens.slice(verb + 1, to).some((_, i) => isMoney(tokens, verb + 1 + i))) return undefined;
  draft.rule = 'recipient in a sentence about a grant';
  return readLeader(draft, from, person.after) ? from : undefined;
}

/** Words for those who pay, folded. */
const PAYER = /(?:giv(?:er|ar)\w*|geber\w*|finan[sz]i[oae]r\w*|funders?|sponsor\w*|rahoittaja\w*)$/;

/** Reads the names behind a word for those who pay: "Oppdragsgiver er Bufdir." */
function payerIn(
  draft: ProjectDraft,
  [from, to]: Sentence,
  labels: readonly ProjectLabel[],
): number | undefined {
  const { tokens, record } = draft;
  const [label] = labels;
  if (record.funding.length || label?.fields[0] !== 'funder' || label.mark === 'colon') return undefined;
  const { first, value } = label;
  const isStart = first === from || (first === from + 1 && ARTICLES.has(tokens[from]!.fold));
  const is = IS.has(tokens[value - 1]?.fold ?? '') ? value - 1 : value;
  if (!isStart || !PAYER.test(tokens[is - 1]!.fold) || !IS.has(tokens[is]?.fold ?? '')) return undefined;
  draft.rule = 'funder in a sentence about a grant';
  const areNames = tokens
    .slice(is + 1, to)
    .every(({ kind, text, fold }) => kind !== 'word' || isCapital(text) || AND.has(fold));
  const isName = (areNames && !isLoneName(tokens, is + 1, to)) || isFunderName(tokens, is + 1, to);
  if (!isName || !readFunding(draft, is + 1, to, true)) return undefined;
  draft.claim(from, is + 1, 'label');
  return from;
}

/** Whether a verb is between partners and their names. */
const are = (fold: string): boolean => IS.has(fold) || /^(?:ovat|son|were|inkluderer|include)$/.test(fold);
/** Words before the word for partners. */
const OUR = /^(?:the|our|vare|vores|vara|unsere|die|onze|de|les|nos|other|andre|andra|ovrige|project)$/;

/** Reads partners beside a word for them: "Partnarar er A, B og C", "A, B og C er partnere". */
function partnersIn(
  draft: ProjectDraft,
  [from, to]: Sentence,
  labels: readonly ProjectLabel[],
  isText: boolean,
): number | undefined {
  const { tokens } = draft;
  for (const { fields, first, value, mark } of labels) {
    if (fields[0] !== 'partners' || mark === 'colon') continue;
    draft.rule = 'names beside the word for partners';
    const list = (a: number, b: number) =>
      tokens.slice(a, b).some(({ fold }) => AND.has(fold)) &&
      // persons are no partners
      !listItems(tokens, a, b).some(([at, end]) => isLoneName(tokens, at, end));
    const is = are(tokens[value - 1]!.fold) ? value - 1 : value;
    const isFirst = first === from || (first === from + 1 && OUR.test(tokens[from]!.fold));
    if (isFirst && are(tokens[is]?.fold ?? '') && list(is, to)) {
      if (readPartners(draft, is + 1, to, isText)) {
        draft.claim(from, is + 1, 'label');
        return from;
      }
    }
    if (value !== to || !are(tokens[first - 1]?.fold ?? '')) continue;
    let at = first - 1;
    const isOfName = ({ text, kind, fold }: Token) =>
      isCapital(text) || kind === 'mark' || AND.has(fold) || SMALL_WORDS.has(fold) || institutionWord(fold);
    while (
      at > from &&
      isOfName(tokens[at - 1]!) &&
      !(AND.has(tokens[at - 1]!.fold) && tokens[at - 2]?.fold === ',')
    )
      at--;
    while (at < first && SMALL_WORDS.has(tokens[at]!.fold)) at++;
    if (list(at, first) && readPartners(draft, at, first - 1, false)) return from;
  }
  return undefined;
}
