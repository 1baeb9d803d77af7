import { afterBullet } from '../line/bullets.js';
import { endsSentence } from '../line/sentences.js';
import { trimItem } from '../line/enumerations.js';
import { closingQuote } from '../line/titles.js';
import { PROJECT_LABELS, type ProjectLabelField } from '../words/label-words.js';
import { afterProject, findLabels, labelTable, type Label, type LabelTable } from '../words/labels.js';
import { isFunderName } from '../words/funders.js';
import { isInstitutionName, isShortName } from '../words/institutions.js';
import { afterTitles, personAt } from '../words/people.js';
import { afterAmount } from '../words/money.js';
import { programmeAt, typeAt } from '../words/project-types.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { isCapital, type Token } from '../words/tokens.js';
import type { ProjectDraft } from './draft.js';
import { readValue } from './values.js';

type ProjectLabel = Label<ProjectLabelField>;

let table: LabelTable<ProjectLabelField> | undefined;

/** The project labels among tokens, whether or not they stand as labels there. */
export const findProjectLabels = (tokens: readonly Token[]): ProjectLabel[] =>
  findLabels(tokens, (table ??= labelTable<ProjectLabelField>(PROJECT_LABELS)));

/** A part of the first line where the title stands, as a range of tokens. */
export interface TitleZone {
  from: number;
  to: number;
  /** Range before a title label in the middle of the line, which holds no title. */
  before?: [from: number, to: number];
  /** The title, where quotation marks behind the word "project" say where it stands. */
  title?: [from: number, to: number];
}

/** Reads the labelled facts of the first line, and tells what is left for the title. */
export function readFirstLine(draft: ProjectDraft, labels: readonly ProjectLabel[]): TitleZone {
  const { tokens } = draft;
  const [first, last] = draft.lines[0]!;
  const from = afterBullet(tokens, first, last);
  if (from > first) draft.claim(first, from, 'label');
  const standing = standingLabels(draft, labels, from, last);
  const title = standing.find((label) => isTitleLabel(draft, label, from, last));
  const zone: TitleZone = { from, to: last };
  const quoted = title ? undefined : quotedTitle(draft, from, last);
  if (title) {
    const before = trimItem(tokens, from, claimTitleLabel(draft, title, from));
    if (before) zone.before = before;
    zone.from = title.value;
  } else if (quoted) {
    draft.claim(quoted.label, quoted.from, 'label');
    const before = trimItem(tokens, from, quoted.label);
    if (before) zone.before = before;
    zone.from = quoted.from;
    zone.title = [quoted.from, quoted.to];
  }
  const brackets = openBrackets(tokens, from, last);
  const others = standing.filter((label) => label !== title && !isTitle(label));
  others.forEach((label, i) => {
    // A line that opens with another label and has no title of its own is a title: "Partners: building …".
    if (label.first === from && !title && !quoted && !othersSay(others, i)) return;
    if (quoted && label.first < quoted.to && label.value > quoted.from) return;
    const limit = valueLimit(draft, label, others[i + 1]?.first ?? last, last);
    if (!readLabel(draft, label, limit) && !isTold(draft, label, limit)) return;
    if (label.first >= zone.from)
      zone.to = Math.min(zone.to, brackets.get(label.first) ?? leadStart(draft, zone.from, label));
  });
  return zone;
}

/** Of each token in a bracket, the index of the outermost one that opens it. */
function openBrackets(tokens: readonly Token[], from: number, to: number): Map<number, number> {
  const inside = new Map<number, number>();
  let depth = 0;
  let open = from;
  for (let i = from; i < to; i++) {
    const { fold } = tokens[i]!;
    if (fold === '(' || fold === '[') {
      if (depth === 0) open = i;
      depth++;
    } else if (fold === ')' || fold === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) inside.set(i, open);
  }
  return inside;
}

/** The labels that stand as labels in `[from, to)`; behind the first of them, others need less evidence. */
function standingLabels(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  from: number,
  to: number,
): ProjectLabel[] {
  let inRun = false;
  const opens = openBrackets(draft.tokens, from, to);
  return labels.filter((label) => {
    if (label.first < from || label.first >= to || !stands(draft, label, inRun)) return false;
    // without a mark, a bracket tells what it means
    if (label.mark === 'none' && opens.has(label.first)) return false;
    inRun ||= label.mark === 'colon' && label.first > from;
    return true;
  });
}

/** Claims a title label, with the kind of project in front of it ("PhD title:"); gives where they begin. */
function claimTitleLabel(draft: ProjectDraft, title: ProjectLabel, from: number): number {
  draft.claim(title.first, title.value, 'label');
  for (let at = Math.max(from, title.first - 3); at < title.first; at++) {
    const type = typeAt(draft.tokens, at);
    if (type?.end !== title.first) continue;
    draft.claim(at, title.first, 'type');
    draft.addType(type.key);
    return at;
  }
  return title.first;
}

const QUOTES = '«"“„»”';

/** "Prosjektet «…»", "… starta prosjektet: «…»": a title in quotation marks behind the word "project". */
function quotedTitle(
  { tokens, text }: ProjectDraft,
  from: number,
  to: number,
): { label: number; from: number; to: number } | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    if (!QUOTES.includes(tokens[i]!.text) || tokens[i]!.kind !== 'mark' || !tokens[i]!.spaced) continue;
    let before = i - 1;
    if (tokens[before]!.fold === ':') before--;
    if (before > from && QUOTES.includes(tokens[before]!.text)) before--;
    const word = tokens[before];
    if (before < from || word?.kind !== 'word' || !isProjectWord(word.fold)) continue;
    const close = closingQuote(text, tokens[i]!.start, tokens[to - 1]!.end);
    if (close < 0) continue;
    const end = tokens.findIndex(({ start }, at) => at > i && start >= close);
    if (end > i + 1 && end < to) return { label: before, from: i, to: end + 1 };
  }
  return undefined;
}

const isProjectWord = (fold: string): boolean =>
  afterProject(fold) === '' ||
  ['prosjekt', 'prosjektet', 'projekt', 'projektet', 'project'].some(
    (word) => fold.length > word.length && fold.endsWith(word),
  );

/** Whether more labels with colons follow a line's first word: then the line is facts and no title. */
const othersSay = (labels: readonly ProjectLabel[], at: number): boolean =>
  labels[at]!.mark === 'colon' &&
  labels[at]!.compound &&
  labels.slice(at + 1).filter(({ mark }) => mark === 'colon').length > 0;

/** Reads a line after the first: labelled facts or free text. False where it held neither. */
export function readLaterLine(
  draft: ProjectDraft,
  from: number,
  to: number,
  labels: readonly ProjectLabel[],
): boolean {
  const { tokens } = draft;
  const at = afterBullet(tokens, from, to);
  if (at > from) draft.claim(from, at, 'label');
  const standing = labels.filter(
    (label) =>
      label.first >= at && label.first < to && label.mark !== 'none' && (label.apart || stands(draft, label)),
  );
  let read = false;
  standing.forEach((label, i) => {
    const limit = valueLimit(draft, label, standing[i + 1]?.first ?? to, to);
    if (isTitle(label)) return;
    read = readLabel(draft, label, limit) || read;
  });
  return read || (standing[0]?.mark === 'colon' && standing[0].first === at);
}

/** Reads a label's value, which ends before `limit`, and claims the label where that succeeds. */
function readLabel(draft: ProjectDraft, label: ProjectLabel, limit: number): boolean {
  if (!draft.isFree(label.first, label.value)) return false;
  const sure =
    label.mark === 'colon'
      ? label.apart || label.compound || label.capital
      : label.apart && label.mark === 'word';
  const value = afterQualifier(draft, label, limit);
  if (!readValue(draft, label, value, limit, sure || label.compound)) return false;
  draft.claim(label.first, label.value, 'label');
  if (value > label.value) draft.claim(label.value, value, 'label');
  return true;
}

/** "Value awarded: £9,705", "Forskere ved SKOK: …": no title, though nothing reads them. */
function isTold(draft: ProjectDraft, label: ProjectLabel, limit: number): boolean {
  if (label.mark !== 'colon' || !(label.capital || label.apart)) return false;
  const value = draft.tokens[label.value];
  return (
    label.value < limit &&
    (label.apart ||
      label.compound ||
      label.fields[0] === 'other' ||
      value?.kind === 'number' ||
      '£€$'.includes(value?.fold ?? '-'))
  );
}

const isTitle = ({ fields }: ProjectLabel): boolean => fields[0] === 'title';

/** "Title:", "Prosjekttittel …" open a title; so does "Project title" in the middle of a line. */
function isTitleLabel({ tokens }: ProjectDraft, label: ProjectLabel, from: number, to: number): boolean {
  if (!isTitle(label) || label.value >= to || !(label.capital || typeBefore(tokens, from, label.first)))
    return false;
  if (label.first === from || typeBefore(tokens, from, label.first))
    return label.mark === 'colon' || (label.compound && isCapital(tokens[label.value]!.text));
  return (
    (label.mark === 'colon' && (label.apart || label.compound || isAfterName(tokens, from, label.first))) ||
    (label.compound && label.mark === 'none' && isCapital(tokens[label.value]!.text))
  );
}

/** Whether nothing but a kind of project, or a name and such a kind, stands before a label: "PhD title:", "Anna Berg PhD title:". */
function typeBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++)
    if (typeAt(tokens, at)?.end === to) return at === from || isAfterName(tokens, from, at);
  return false;
}

/** Whether a name is all that stands before a label: "Anna Berg PhD title: …". */
const isAfterName = (tokens: readonly Token[], from: number, to: number): boolean => {
  const hit = personAt(tokens, from, to);
  return hit !== undefined && hit.end >= to - 1;
};

const CONJUNCTIONS = new Set('og and och und et en ja &'.split(' '));

/** Where the value of a label ends at the latest: the next label, the close of its bracket, or a word with a colon that no table has. */
function valueLimit(draft: ProjectDraft, label: ProjectLabel, next: number, last: number): number {
  const { tokens } = draft;
  let limit = Math.min(next, last);
  // "funded by X and led by Y"
  while (limit > label.value + 1 && limit === next && CONJUNCTIONS.has(tokens[limit - 1]!.fold)) limit--;
  let depth = 0;
  for (let i = label.value; i < limit; i++) {
    const { fold, breaks } = tokens[i]!;
    if (breaks && i > label.value) return i;
    if (fold === '(' || fold === '[') depth++;
    else if (fold === ')' || fold === ']') {
      if (depth === 0) return i;
      depth--;
    } else if (
      fold === ':' &&
      depth === 0 &&
      i > label.value &&
      !tokens[i]!.spaced &&
      tokens[i + 1]?.spaced
    ) {
      const unknown = unknownLabel(tokens, label.value, i);
      if (unknown > label.value) limit = Math.min(limit, unknown);
      else if (unknown === label.value && i + 1 < limit) continue;
    }
  }
  return limit;
}

/** Index of the capitalised word that opens an unknown label before the colon at `colon`, or -1. */
function unknownLabel(tokens: readonly Token[], from: number, colon: number): number {
  let start = -1;
  for (let i = colon - 1; i >= from && i >= colon - 3; i--) {
    const { kind, text, fold, spaced } = tokens[i]!;
    if (kind === 'number' || (kind === 'mark' && (fold !== '-' || spaced))) break;
    if (kind === 'word' && isCapital(text) && (spaced || i === from || tokens[i - 1]!.fold === '-')) {
      start = i;
      if (i > from && tokens[i - 1]!.fold === '-' && !tokens[i - 1]!.spaced && !tokens[i]!.spaced) continue;
      break;
    }
  }
  return start;
}

/** "Hovedpartner: Sør-Afrika: North-West University": what a word with a colon right behind the label qualifies begins after it. */
function afterQualifier(draft: ProjectDraft, label: ProjectLabel, limit: number): number {
  const { tokens } = draft;
  if (label.fields[0] !== 'partners' || label.mark !== 'colon') return label.value;
  for (let i = label.value; i < Math.min(limit, label.value + 4); i++)
    if (tokens[i]!.fold === ':' && !tokens[i]!.spaced && tokens[i + 1]?.spaced && i > label.value)
      return i + 1;
  return label.value;
}

/** "Title. Prosjektet er finansiert av …": the few words of a sentence that lead up to a label are no title. */
function leadStart(draft: ProjectDraft, from: number, label: ProjectLabel): number {
  const { tokens } = draft;
  if (label.mark === 'colon') {
    // "NTNU prosjektleder:": a short name in front of a label in small letters belongs to it
    const before = tokens[label.first - 1];
    return !label.apart && !label.capital && before && label.first - 1 > from && isShortName(before.text)
      ? label.first - 1
      : label.first;
  }
  for (let i = label.first - 1; i >= Math.max(from + 1, label.first - 6); i--) {
    if (endsSentence(tokens, i)) {
      const words = tokens.slice(i + 1, label.first);
      if (
        words.length > 0 &&
        words.length < 6 &&
        words.slice(0, -1).some(({ fold }) => fold.startsWith('pro'))
      )
        draft.claim(i + 1, label.first, 'label');
      return i + 1;
    }
    if (tokens[i]!.kind === 'mark') break;
  }
  // "Title – et prosjekt finansiert av …": the words that say it is a project
  const word = isProjectWord(tokens[label.first]!.fold) ? label.first : label.first - 1;
  if (isProjectWord(tokens[word]?.fold ?? '')) {
    let at = word;
    while (
      at > Math.max(from, word - 3) &&
      tokens[at - 1]!.kind === 'word' &&
      !isCapital(tokens[at - 1]!.text)
    )
      at--;
    if (at > from + 1 && tokens[at - 1]!.kind === 'mark' && '-,'.includes(tokens[at - 1]!.fold)) return at;
  }
  // "X er et samarbeid mellom A og B": the verb and its article
  let at = label.first;
  while (at > from + 1 && LEAD_WORDS.has(tokens[at - 1]!.fold)) at--;
  if (at < label.first && IS.has(tokens[at]!.fold)) {
    draft.claim(at, label.first, 'label');
    return at;
  }
  // "…, som gjennomføres i samarbeid med": a clause that leads up to it
  for (let i = label.first - 1; i > Math.max(from, label.first - 8); i--) {
    if (tokens[i]!.fold === ',' && CLAUSES.has(tokens[i + 1]?.fold ?? '')) return i;
    if (tokens[i]!.kind === 'mark') break;
  }
  return label.first;
}

const CLAUSES = new Set('som which that der die hvor where'.split(' '));
const IS = new Set('er is ist ar var was on est'.split(' '));
const LEAD_WORDS = new Set([
  ...IS,
  'et',
  'eit',
  'ett',
  'a',
  'an',
  'i',
  'in',
  'being',
  'ein',
  'eine',
  'en',
  'un',
  'une',
  'tett',
  'close',
]);

/** Words after which a title goes on: "The Art of Leadership: …" has no label in it. */
const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && SMALL_WORDS.has(token.fold);

/** Whether a label is written so that it cannot belong to a running title. */
function stands(draft: ProjectDraft, label: ProjectLabel, inRun = false): boolean {
  const { tokens } = draft;
  const { first, value, mark, apart, compound, capital } = label;
  const field = label.fields[0]!;
  const before = tokens[first - 1];
  const next = tokens[value];
  const runsOn = !apart && goesOn(before);
  if (mark === 'colon') {
    if (isTitle(label) && typeBefore(tokens, 0, first)) return true;
    if (apart || (compound && (capital || !runsOn))) return true;
    return capital && !runsOn && (isTitle(label) || (inRun && field === 'other') || fits(draft, label));
  }
  if (!next || next.breaks) return false;
  if (mark === 'word') {
    if (field === 'funder') return standsFunder(draft, label);
    if (field === 'leader' || field === 'coordinator' || field === 'holder') {
      const isVerb = tokens[value - 1] !== undefined && tokens[value - 1]!.kind === 'word';
      return (
        (apart || compound || IS.has(before?.fold ?? '')) &&
        isVerb &&
        (fits(draft, label) || (IS.has(before?.fold ?? '') && isCapital(next.text)))
      );
    }
    if (field === 'partners') return isCapital(next.text) || goesOn(next);
    return (field === 'start' || field === 'end') && apart && next.kind === 'number';
  }
  // without a mark
  if (isTitle(label)) return compound && capital && isCapital(next.text) && !runsOn;
  if (field === 'grant')
    return (
      (compound || NUMBER_LABELS.has(tokens[first]!.fold)) && next.kind === 'number' && next.fold.length > 3
    );
  if (field === 'period')
    return (
      compound && capital && !runsOn && (next.kind === 'number' || isCapital(next.text)) && fits(draft, label)
    );
  if (field === 'start' || field === 'end')
    return ((apart && capital) || WILL.has(before?.fold ?? '')) && fits(draft, label);
  if (field === 'leader')
    return (compound || apart) && !runsOn && isPersonBehind(draft, value, apart, capital || compound);
  if (field === 'type' || field === 'status')
    return compound && capital && !runsOn && isCapital(next.text) && !apart;
  return (
    compound && capital && !runsOn && isCapital(next.text) && field === 'coordinator' && fits(draft, label)
  );
}

/** Words that say by themselves that the number behind them is a grant's. */
const NUMBER_LABELS = new Set('dnr diarienr fkz forderkennzeichen'.split(' '));
const WILL = new Set('skal ska skall will was ble vart blev wird wurde'.split(' '));

/** Whether a name of two words or more follows, and ends before a lower-case word goes on. */
function isPersonBehind({ tokens }: ProjectDraft, at: number, apart: boolean, isMarked: boolean): boolean {
  const hit = personAt(tokens, at);
  if (!hit) return false;
  const next = tokens[hit.after];
  const ends = !next || next.kind !== 'word' || next.breaks || isCapital(next.text);
  return ends && (isMarked || (apart && (!next || next.kind === 'mark')));
}

/** "Finansiert av Norges forskningsråd" anywhere; "with support from Families" only where a funder's name follows, or nothing leads up to it. */
function standsFunder(draft: ProjectDraft, { first, value, apart }: ProjectLabel): boolean {
  const { tokens } = draft;
  let at = value;
  if (['the', 'den', 'det', 'der', 'die', 'dem', 'das', 'le', 'la', 'l'].includes(tokens[at]!.fold)) at++;
  const next = tokens[at];
  if (!next || next.kind !== 'word') return false;
  if (isNamed(draft, at)) return true;
  if (!isCapital(next.text)) return false;
  const { fold } = tokens[first]!;
  return (
    apart ||
    fold.startsWith('finan') ||
    fold.startsWith('fund') ||
    fold.startsWith('geford') ||
    fold.startsWith('rahoit') ||
    fold.startsWith('ruht')
  );
}

/** Whether a funder, programme or institution is named from `at` to the next mark. */
function isNamed({ tokens }: ProjectDraft, at: number): boolean {
  let end = at;
  while (end < tokens.length && end - at < 12 && !(tokens[end]!.kind === 'mark' && tokens[end]!.fold !== '-'))
    end++;
  return (
    isFunderName(tokens, at, end) ||
    isInstitutionName(tokens, at, end) ||
    programmeAt(tokens, at) !== undefined
  );
}

/** Whether the value that follows has the shape of its field. */
function fits(draft: ProjectDraft, { fields, value }: ProjectLabel): boolean {
  const { tokens } = draft;
  const next = tokens[value];
  if (!next) return false;
  switch (fields[0]) {
    case 'period':
    case 'start':
    case 'end':
      return tokens.slice(value, value + 3).some(({ kind }) => kind === 'number');
    case 'leader':
    case 'holder':
      return personAt(tokens, value) !== undefined || isNamed(draft, value);
    case 'coordinator':
      return (
        isNamed(draft, value) ||
        isShortName(next.text) ||
        personAt(tokens, value) !== undefined ||
        isCapital(next.text)
      );
    case 'funder':
    case 'programme':
    case 'partners':
    case 'acronym':
      return isCapital(next.text) || isNamed(draft, value);
    case 'grant':
      return (
        next.kind === 'number' ||
        tokens.slice(value, value + 3).some(({ kind, text }) => kind === 'number' || /[0-9]{3}/.test(text))
      );
    case 'status':
    case 'type':
    case 'summary':
    case 'keywords':
      return true;
    case 'other':
      return (
        next.kind === 'number' ||
        '£€$'.includes(next.fold) ||
        afterAmount(tokens, value) > value ||
        afterTitles(tokens, value) > value
      );
    default:
      return false;
  }
}
