import { ARTICLES, INDEFINITE } from '../words/small-words.js';
import { isFunderName } from '../words/funders.js';
import { institutionWord } from '../words/institution-words.js';
import { isInstitutionName, isShortName } from '../words/institutions.js';
import { personAt } from '../words/people.js';
import { valueEnd, endsSentence } from '../line/sentences.js';
import { afterBullet } from '../line/bullets.js';
import { listItems, trimItem } from '../line/enumerations.js';
import { afterProject } from '../words/label-table.js';
import { programmeAt, typeAt } from '../words/project-types.js';
import { isCapital, type Token } from '../words/tokens.js';
import type { ProjectDraft } from './draft.js';
import { hasFacts } from './has-facts.js';
import { IS, isFilled, isTitle, isTitleLabel, stands } from './label-stands.js';
import { afterQualifier, valueLimit } from './label-value.js';
import type { ProjectLabel } from './labels.js';
import { leadStart } from './lead-to-label.js';
import { quotedTitle } from './project-word.js';
import { readValue } from './values.js';

/** A part of the first line where the title stands, as a range of tokens. */
export interface TitleZone {
  from: number;
  to: number;
  /** Range before a title label in the middle of the line, which holds no title. */
  before?: [from: number, to: number];
  /** The title, where quotation marks after the word "project" say where it stands. */
  title?: [from: number, to: number];
}

/** Reads the labelled facts of the first line, and returns what is left for the title. */
export function readFirstLine(draft: ProjectDraft, labels: readonly ProjectLabel[]): TitleZone {
  const { tokens } = draft;
  const [first, last] = draft.lines[0]!;
  const from = afterBullet(tokens, first, last);
  if (from > first) draft.claim(first, from, 'label');
  const standing = standingLabels(draft, labels, from, last);
  const title = standing.find((label) => isTitleLabel(draft, label, from, last, standing[0]));
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
  const opening = title || quoted ? undefined : standing[0];
  const colon = opening?.first === from ? titleColon(draft, opening, last) : 0;
  if (colon) {
    readLabel(draft, opening!, colon);
    zone.from = colon + 1;
  }
  const brackets = openBrackets(tokens, from, last);
  const others = standing.filter(
    (label) => label !== title && !isTitle(label) && !(colon && label === opening),
  );
  const named = opening?.first === from && !colon ? titleBelow(draft, labels) : undefined;
  const [only] = others;
  const below =
    only?.first === from && only.mark === 'colon' && only.compound && !title && !quoted && others.length === 1
      ? draft.lines
          .slice(1)
          .find(([a, b]) => !labels.some(({ first, mark }) => first >= a && first < b && mark === 'colon'))
      : undefined;
  // "Prosjektleder: Anna Berg", and the title on a separate line below
  if (below && !named && readLabel(draft, only!, last)) return { from: below[0], to: below[1] };
  draft.isLed = labels.some(
    ({ fields, first, mark }) => mark === 'colon' && fields[0] === 'leader' && !isCandidate(draft, first),
  );
  others.forEach((label, i) => {
    // A line that opens with another label and has no title of its own is a title: "Partners: building …".
    if (label.first === from && !title && !quoted && !named && !othersSay(draft, others, i)) return;
    if (quoted && label.first < quoted.to && label.value > quoted.from) return;
    const next = others[i + 1]?.first ?? last;
    const limit = valueLimit(
      draft,
      label,
      title && title.first > label.first ? Math.min(next, title.first) : next,
      last,
    );
    if (!readLabel(draft, label, limit)) {
      if (!isTold(draft, label, limit)) return;
      draft.told.push(tokens[label.first]!.start);
    }
    if (label.first >= zone.from)
      zone.to = Math.min(zone.to, brackets.get(label.first) ?? leadStart(draft, zone.from, label));
  });
  if (named) return named;
  if (standing.length) zone.to = unknownLabelIn(draft, zone.from, zone.to, title !== undefined);
  return zone;
}

/** Words for those who write a thesis: they lead a project where no other leader is named. */
const isCandidate = ({ tokens }: ProjectDraft, at: number): boolean =>
  /stipend|^doctor|^doktor|^phd|^post|^promov|kandidat/.test(tokens[at]!.fold);

/** "Prosjektleder: Kari Vik, stipendiat: Anna Berg", "Stipendiater: Anna Berg, Nils Moe": such a one beside a leader, or several, lead no project. */
const isOfGroup = (
  draft: ProjectDraft,
  { fields, first, value, mark }: ProjectLabel,
  limit: number,
): boolean =>
  mark === 'colon' &&
  fields[0] === 'leader' &&
  isCandidate(draft, first) &&
  (draft.isLed ||
    listItems(draft.tokens, value, valueEnd(draft.tokens, value, limit, ';|')).filter(
      ([a, b]) => personAt(draft.tokens, a, b)?.after === b,
    ).length > 1);

/** "Periode: 2021–2024", and "Tittel: …" on a separate line below: the place of the title. */
function titleBelow(draft: ProjectDraft, labels: readonly ProjectLabel[]): TitleZone | undefined {
  const title = labels.find(
    (label) => isTitle(label) && label.mark === 'colon' && draft.lines.some(([at]) => at === label.first),
  );
  const line = title && draft.lines.find(([at, to]) => at === title.first && title.value < to);
  if (!line) return undefined;
  draft.claim(title.first, title.value, 'label');
  const next = labels.find(({ first, mark }) => first > title.value && mark === 'colon');
  return { from: title.value, to: Math.min(next?.first ?? line[1], line[1]) };
}

/**
 * "Supported by the Carlsberg Foundation: Glacial Archives": index of the colon between a funder that opens the line
 * and the title; 0 where no funder is named, as in "Funded by Faith: …".
 */
function titleColon({ tokens }: ProjectDraft, { fields, mark, value }: ProjectLabel, last: number): number {
  if (fields[0] !== 'funder' || mark !== 'word' || tokens[value - 1]!.kind !== 'word') return 0;
  let depth = 0;
  let name = 0;
  for (let i = value; i < Math.min(last - 1, value + 24); i++) {
    const { fold, spaced } = tokens[i]!;
    if (fold === '(' || fold === '[') {
      if (depth++ === 0) name ||= i;
    } else if (fold === ')' || fold === ']') depth--;
    else if (depth === 0 && endsSentence(tokens, i)) return 0;
    else if (depth === 0 && fold === ':' && !spaced) {
      const at = value + (ARTICLES.has(tokens[value]!.fold) ? 1 : 0);
      const isNamed = isFunderName(tokens, at, name || i) || programmeAt(tokens, at) !== undefined;
      return isNamed && isCapital(tokens[i + 1]!.text) ? i : 0;
    }
  }
  return 0;
}

/** Whether a word is one of the project's, as labels are: "Projektbeteiligte". */
const isOfProject = ({ fold, text }: Token): boolean =>
  isCapital(text) && (afterProject(fold)?.length ?? 0) > 4;

/**
 * Start of an unknown label after a semicolon, a bar or a bullet, or after a full stop if its value is a name or a
 * number, or if it is one word after a title that a label opens; else `to`.
 */
function unknownLabelIn({ tokens }: ProjectDraft, from: number, to: number, isTitled: boolean): number {
  for (let i = from + 1; i < to - 2; i++) {
    const { fold } = tokens[i]!;
    if (isOfProject(tokens[i + 1]!) && tokens[i + 2]!.fold === ':') return i + 1;
    const isStop = endsSentence(tokens, i);
    if (!(';|•·'.includes(fold) || isStop) || !isCapital(tokens[i + 1]!.text)) continue;
    const colon = [i + 2, i + 3, i + 4].find(
      (at) => at < to && tokens[at]!.fold === ':' && !tokens[at]!.spaced,
    );
    if (colon === undefined || !tokens.slice(i + 1, colon).every(({ kind }) => kind === 'word')) continue;
    const span = trimItem(tokens, colon + 1, valueEnd(tokens, colon + 1, to, ';|,'));
    if (
      !isStop ||
      !span ||
      (isTitled && colon === i + 2) ||
      personAt(tokens, ...span)?.after === span[1] ||
      isInstitutionName(tokens, ...span)
    )
      return i;
  }
  return to;
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

/** The labels that stand as labels in `[from, to)`; after the first of them, others need less evidence. */
function standingLabels(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  from: number,
  to: number,
): ProjectLabel[] {
  // "Title Team: Anna Berg Projektleitung: …": what stands without marks before others is one of a row
  let inRun = labels.some(
    (label) =>
      label.first > from &&
      label.first < to &&
      label.mark === 'colon' &&
      label.compound &&
      !label.apart &&
      stands(draft, label),
  );
  const opens = openBrackets(draft.tokens, from, to);
  return labels.filter((label) => {
    if (label.first < from || label.first >= to || !stands(draft, label, inRun)) return false;
    // without a mark, a bracket shows what it means
    if (label.mark === 'none' && opens.has(label.first)) return false;
    inRun ||= label.mark === 'colon' && label.first > from;
    return true;
  });
}

/** Claims a title label, with the kind of project in front of it ("PhD title:"); returns where they begin. */
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

/** Whether more labels with colons follow a line's first word, which is one itself: then the line is facts and no title. */
const othersSay = (draft: ProjectDraft, labels: readonly ProjectLabel[], at: number): boolean =>
  labels[at]!.mark === 'colon' &&
  (labels[at]!.compound || isFilled(draft, labels[at]!)) &&
  labels.slice(at + 1).some(({ mark }) => mark === 'colon');

/** Reads a line after the first: labelled facts or free text. False if it held neither. */
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
  if (!draft.isFree(label.first, label.value) || isOfGroup(draft, label, limit)) return false;
  const before = draft.tokens[label.first - 1];
  const sure =
    label.mark === 'colon'
      ? label.apart || label.compound || label.capital
      : (label.apart && label.mark === 'word' && !(label.fields[0] === 'partners' && before?.fold === ':')) ||
        (label.capital && draft.tokens[label.value - 1]!.fold === ':');
  const value = afterQualifier(draft, label, limit);
  // "The Collaboration between Marx and Engels": without another fact each partner of a running title must look like one
  // "Title: a collaboration with the British Library"
  const isSaid =
    before !== undefined &&
    INDEFINITE.has(before.fold) &&
    draft.tokens[label.first - 2]?.kind === 'mark' &&
    draft.tokens
      .slice(label.value, limit)
      .some(({ fold, text }) => institutionWord(fold) || isShortName(text));
  const isRunning =
    label.fields[0] === 'partners' &&
    !isSaid &&
    !hasFacts(draft.record) &&
    !draft.tokens.slice(Math.max(0, label.first - 3), label.first).some(({ fold }) => IS.has(fold));
  if (!readValue(draft, label, value, limit, sure || ((label.compound || isSaid) && !isRunning)))
    return false;
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
