import { afterBullet } from '../../line/bullets.js';
import { trimItem } from '../../line/enumerations.js';
import { endsSentence, valueEnd } from '../../line/sentences.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isFunderShortName } from '../../words/funders.js';
import { isCompanyForm } from '../../words/institution-words.js';
import { isInstitutionName } from '../../words/institutions.js';
import { findPeriods } from '../../words/period-finder.js';
import { typeAt } from '../../words/project-types.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readAlone, readAuthorBefore, readPayerBefore } from './first-label.js';
import { isEvident, isFilled } from './label-evidence.js';
import { endsWithLabel, isGenuineLabel, isTitle, isTitleLabel } from './label-stands.js';
import { valueLimit } from './label-value.js';
import type { ProjectLabel } from './labels.js';
import { leadStart } from './lead-to-label.js';
import { isProjectWord, titleAfterProject } from '../sentences/project-word.js';
import { isCandidate, isUnreadLabel, readLabel } from './read-label.js';
import { titleBelow, unknownLabelIn } from '../title/title-zone.js';
import type { GrantReader, TitleZone } from '../title/title-zone.js';

/**
 * Reads the labelled facts of the first line, or of a title line below facts, and returns the part that is left for the
 * title.
 */
export function readTitleLine(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  grants?: GrantReader,
  line?: TitleZone,
): TitleZone {
  const { tokens } = draft;
  const [first, last] = line ? [line.from, line.to] : draft.lines[0]!;
  const from = afterBullet(tokens, first, last);
  if (from > first) draft.claim(first, from, 'label');
  const standing = standingLabels(draft, labels, from, last);
  const title = standing.find((label) => isTitleLabel(draft, label, from, last, standing[0]));
  const zone: TitleZone = { from, to: last };
  const quoted = title ? undefined : titleAfterProject(draft, from, last);
  if (title) {
    const before = trimItem(tokens, from, claimTitleLabel(draft, title, from));
    if (before) zone.before = before;
    zone.from = title.value;
  } else if (quoted) {
    if (quoted.acronym) readNameBefore(draft, quoted.acronym, draft.slice(quoted.from, quoted.to));
    draft.claim(quoted.label, quoted.acronym?.[0] ?? quoted.from, 'label');
    const before = trimItem(tokens, from, quoted.label);
    if (before) zone.before = before;
    zone.from = quoted.from;
    zone.title = [quoted.from, quoted.to];
  }
  const opening = title || quoted ? undefined : standing[0];
  const brackets = openBrackets(tokens, from, last);
  const others = standing.filter((label) => label !== title && !isTitle(label));
  const named =
    title || quoted || line ? undefined : titleBelow(draft, labels, opening?.first === from, grants);
  const [only] = others;
  const isFollowed = labels.some(
    ({ first, mark }) => mark === 'colon' && first > from && tokens[first]!.breaks,
  );
  const below =
    only?.first === from &&
    only.mark === 'colon' &&
    (only.compound || (isFollowed && isEvident(draft, only))) &&
    !title &&
    !quoted &&
    !line &&
    others.length === 1
      ? draft.lines
          .slice(1)
          .find(([a, b]) => !labels.some(({ first, mark }) => first >= a && first < b && mark === 'colon'))
      : undefined;
  // a leader, with the title on the next line: "Prosjektleder: Anna Berg"
  if (below && !named && readLabel(draft, only!, last)) return { from: below[0], to: below[1] };
  const author = only && !title && !quoted && !line ? readAuthorBefore(draft, only, [from, last]) : undefined;
  if (author) return author;
  if (only?.first === from && !title && !quoted && !line && !named) {
    const alone = readAlone(draft, labels, others, [from, last]) ?? readPayerBefore(draft, only, last);
    if (alone) return alone;
  }
  draft.isLed = labels.some(
    ({ fields, first, mark }) =>
      mark === 'colon' &&
      fields[0] === 'leader' &&
      !isCandidate(draft, first) &&
      tokens[first]!.fold !== 'direction',
  );
  others.forEach((label, i) => {
    // a line without a title of its own that starts with a label word is the title: "Partners: building …"
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
      if (!isUnreadLabel(draft, label, limit)) return;
      draft.unreadLabels.push(tokens[label.first]!.start);
    }
    if (label.first >= zone.from)
      zone.to = Math.min(zone.to, brackets.get(label.first) ?? leadStart(draft, zone.from, label));
  });
  if (named) return named;
  if (standing.length) zone.to = unknownLabelIn(draft, zone.from, zone.to, title !== undefined);
  return zone;
}

/** Reads letters between the word for a project and its title as a funder, "projet ANR « … »", or as the acronym. */
function readNameBefore(draft: ProjectDraft, [from, to]: readonly [number, number], title: string): void {
  const word = draft.tokens[from]!;
  const name = draft.slice(from, to);
  draft.rule = 'funder beside the word for a project';
  if (to === from + 1 && isFunderShortName(word)) readFunding(draft, from, to, true);
  // short letters may be a funder too: "projet IUF « … »"
  else if (name.length > 3 || isBracketAcronym(name, title)) {
    draft.rule = undefined;
    draft.setAcronym(from, to);
  }
  draft.rule = undefined;
}

/** For each token in brackets, the index of the outermost opening bracket. */
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

/** The genuine labels in `[from, to)`; after the first one, others need less evidence. */
function standingLabels(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  from: number,
  to: number,
): ProjectLabel[] {
  // a label without punctuation before it counts if others follow: "Title Team: Anna Berg Projektleitung: …"
  const inside = labels.filter(({ first, mark }) => first > from && first < to && mark === 'colon');
  let inRun =
    inside.some((label) => label.compound && !label.apart && isGenuineLabel(draft, label)) ||
    inside.filter((label) => isGenuineLabel(draft, label, true)).length > 1;
  const opens = openBrackets(draft.tokens, from, to);
  return labels.filter((label) => {
    if (label.first < from || label.first >= to) return false;
    const isLater = inside.some(({ first }) => first < label.first) && followsValue(draft, label);
    if (!isLater && !isGenuineLabel(draft, label, inRun)) return false;
    // without a mark, the bracket decides its meaning
    if (label.mark === 'none' && opens.has(label.first)) return false;
    inRun ||= label.mark === 'colon' && label.first > from;
    return true;
  });
}

/** Claims a title label, including the kind of project before it ("PhD title:"); returns their start. */
function claimTitleLabel(draft: ProjectDraft, title: ProjectLabel, from: number): number {
  const { tokens } = draft;
  const at = title.value - 2;
  // "Projet PLUVIA : …"
  const isNamed =
    at === title.first + 1 && isProjectWord(tokens[at - 1]!.fold) && isAcronymShaped(tokens[at]!.text);
  if (isNamed) readNameBefore(draft, [at, at + 1], draft.slice(title.value, tokens.length));
  draft.claim(title.first, isNamed ? at : title.value, 'label');
  for (let at = Math.max(from, title.first - 3); at < title.first; at++) {
    const type = typeAt(draft.tokens, at);
    const isWhole = at > from && endsWithLabel(draft.tokens, type?.end, title.first);
    if (!type || !(isWhole || type.end === title.first)) continue;
    draft.claim(at, title.first, 'type');
    draft.addType(type.key);
    return at;
  }
  return title.first;
}

/**
 * Whether other labels with colons follow a label at the start of a line, so that the line consists of facts, not a
 * title.
 */
const othersSay = (draft: ProjectDraft, labels: readonly ProjectLabel[], at: number): boolean =>
  labels[at]!.mark === 'colon' &&
  (labels[at]!.compound || isFilled(draft, labels[at]!)) &&
  labels.slice(at + 1).some(({ value }) => draft.tokens[value - 1]!.fold === ':');

/** Whether the name of an institution follows a label without a mark, to the end of the line: "Lead institution KTH". */
const namesBody = (
  { tokens }: ProjectDraft,
  { fields, compound, capital, value }: ProjectLabel,
  to: number,
) =>
  fields[0] === 'coordinator' &&
  compound &&
  capital &&
  (isInstitutionName(tokens, value, to) || isCompanyForm(tokens[to - 1]!.fold));

/**
 * Whether only a period follows a label for one in a sentence or line without other words: "… der Tauschringe. Laufzeit
 * 2012 – 2016", "for the period May 2021 to April 2025".
 */
function isPeriodAlone(
  { tokens, text }: ProjectDraft,
  { fields, first, value }: ProjectLabel,
  from: number,
  to: number,
): boolean {
  if (fields[0] !== 'period' || value >= to) return false;
  const end = valueEnd(tokens, value, to, ';|');
  let at = first;
  while (at > from && SMALL_WORDS.has(tokens[at - 1]!.fold)) at--;
  const isStart = at === from || endsSentence(tokens, at - 1);
  const words = text.slice(tokens[value]!.start, tokens[end - 1]!.end);
  const [period] = words.length < 60 ? findPeriods(words) : [];
  return isStart && period?.shape === 'range' && period.start === 0 && period.end === words.length;
}

/** Whether a label for partners without a mark follows the value of another: "Funding: NWO; partners UvA, NIOD". */
const followsValue = ({ tokens }: ProjectDraft, { fields, first, value, mark }: ProjectLabel): boolean =>
  mark === 'none' &&
  fields[0] === 'partners' &&
  tokens[first - 1]?.fold === ';' &&
  isCapital(tokens[value]?.text ?? '');

/** Reads labelled facts or free text from a later line. Returns false if there is neither. */
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
      label.first >= at &&
      label.first < to &&
      (label.mark === 'none'
        ? isPeriodAlone(draft, label, at, to) ||
          (label.first === at && namesBody(draft, label, to)) ||
          followsValue(draft, label)
        : label.apart || isGenuineLabel(draft, label)),
  );
  let read = false;
  standing.forEach((label, i) => {
    const limit = valueLimit(draft, label, standing[i + 1]?.first ?? to, to);
    if (isTitle(label) || !readLabel(draft, label, limit)) return;
    read = true;
    // a heading of a column above a cell with a label of its own: "PI: Coordinator: TU Delft"
    const before = standing[i - 1];
    if (before?.value === label.first) draft.claim(before.first, before.value, 'label');
  });
  return read || (standing[0]?.mark === 'colon' && standing[0].first === at);
}
