import { afterBullet } from '../../line/bullets.js';
import { endsSentence, valueEnd } from '../../line/sentences.js';
import { trimItem } from '../../line/enumerations.js';
import { isInstitutionName } from '../../words/institutions.js';
import { afterProject } from '../../words/label-table.js';
import { afterTitles, personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isTitle } from '../labels/label-stands.js';
import type { ProjectLabel } from '../labels/labels.js';
import { isProjectWord } from '../sentences/project-word.js';

/** Reads entries of lists of grants. */
export interface GrantReader {
  /** Reads the facts of such an entry, and returns its title. */
  readList: (
    draft: ProjectDraft,
    labels: readonly ProjectLabel[],
    hint: [from: number, to: number] | undefined,
    isDoubtful?: boolean,
  ) => TitleZone | undefined;
  /** Whether a title contains an amount, a period or a role between marks, or is only a fact. */
  isDoubtful: (draft: ProjectDraft, from: number, to: number) => boolean;
  /** Whether a line is about a grant and contains no title. */
  isGrant: (draft: ProjectDraft, from: number, to: number) => boolean;
  /** Reads such a line; returns false for other lines. */
  readLine: (draft: ProjectDraft, from: number, to: number) => boolean;
}

/** The part of the first line that contains the title, as a token range. */
export interface TitleZone {
  from: number;
  to: number;
  /** Range before a title label in the middle of the line, which does not contain the title. */
  before?: [from: number, to: number];
  /** The title, if it is in quotation marks after the word "project". */
  title?: [from: number, to: number];
  /** Whether all facts of its line have been read, and, unless it goes on, those of lines without labels. */
  isRead?: boolean;
  goesOn?: boolean;
}

/**
 * The title on a line of its own below facts: "Periode: 2021–2024", then "Tittel: …". If the first line does not start
 * with a label, the lower line needs a label with a word for a title, or any title label after a line about a grant.
 */
export function titleBelow(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  isLabelled: boolean,
  grants: GrantReader | undefined,
): TitleZone | undefined {
  const { lines, tokens } = draft;
  const startOf = (label: ProjectLabel) => lines.find((line) => opensLine(tokens, line, label))?.[0] ?? -1;
  const title = labels.find((label) => isTitle(label) && label.mark === 'colon' && startOf(label) >= 0);
  const line = title && lines.find(([at, to]) => at === startOf(title) && title.value < to);
  const [first, to] = lines[0]!;
  const from = afterBullet(tokens, first, to);
  if (!line || line[0] === first) return undefined;
  // "Title: Associate Professor" below a name
  const isTitleLabel = tokens
    .slice(title.first, title.value)
    .some(({ fold }) => /tit(?:t?el|re|[uo]lo|le)/.test(fold));
  // "Projektin nimi" below "1. Projekti", "Prosjektnavn" below "Kort om prosjektet"
  const isName = title.compound && (title.value - title.first > 2 || isProjectName(tokens[title.first]!));
  const isNamed =
    (isTitleLabel || (isName && isHeading(tokens, from, to))) &&
    (title.compound || (line[1] - title.value > 2 && afterTitles(tokens, title.value) === title.value));
  // "Anna Berg, professor", "Anna Berg (PhD)"
  const person = personAt(tokens, from, to);
  const isColon = ({ fold }: Token) => fold === ':';
  const isAuthor =
    person &&
    (person.after === to ||
      (',('.includes(tokens[person.after]!.fold) && !tokens.slice(person.after, to).some(isColon)));
  if (!isLabelled && !isNamed && !isAuthor && !grants?.isGrant(draft, from, to)) return undefined;
  // "Name: Anna Berg"
  if (!isTitleLabel && personAt(tokens, title.value, line[1])?.after === line[1]) return undefined;
  draft.claim(line[0], title.value, 'label');
  const next = labels.find(({ first, mark }) => first > title.value && mark === 'colon');
  return {
    from: title.value,
    to: Math.min(next?.first ?? line[1], line[1]),
    ...(!isLabelled && { before: [from, to] }),
  };
}

/** Whether a word means the name of a project: "Prosjektnavn", "Projektname". */
const isProjectName = ({ fold }: Token): boolean => /na[vm]n|name|nimi|naam/.test(afterProject(fold) ?? '');

/** Whether a line only introduces the facts below it: "Prosjekt 1", "Kort om prosjektet", "Die Eckdaten lauten:". */
function isHeading(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (
    (words.length < 7 && tokens[to - 1]!.fold === ':') ||
    words.every(({ fold }) => afterProject(fold) === '') ||
    (words.length < 5 && words.some((word, i) => i > 0 && isProjectWord(word.fold) && !isCapital(word.text)))
  );
}

/** Adjectives before a label for the title, folded: "Full project title", "Vollständiger Projekttitel". */
const FULL =
  /^(?:full|complete|official|vollstandig|offiziell|fullstendig|fullstandig|offisiel|officiel|volledig|koko)/;

/** Whether a label starts a line, possibly after a bullet and function words: "With the project: …", "– Project: …". */
function opensLine(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  { first }: ProjectLabel,
): boolean {
  if (first < from || first >= to) return false;
  const at = afterBullet(tokens, from, to);
  return (
    first >= at &&
    first < Math.min(to, at + 3) &&
    tokens.slice(at, first).every(({ fold }) => SMALL_WORDS.has(fold) || FULL.test(fold))
  );
}

/** Whether a word starts with "project", like labels: "Projektbeteiligte". */
const isOfProject = ({ fold, text }: Token): boolean =>
  isCapital(text) && (afterProject(fold)?.length ?? 0) > 4;

/** Whether words are only a period of two dates. */
const isPeriod = (tokens: readonly Token[], from: number, to: number): boolean =>
  periodOf(tokens, from, to) !== undefined;

/** The range of dates that fills a few words. */
export function periodOf(tokens: readonly Token[], from: number, to: number) {
  if (to - from > 14) return undefined;
  const words = tokens
    .slice(from, to)
    .map(({ text, spaced }) => (spaced ? ' ' : '') + text)
    .join('')
    .trim();
  const [hit] = findPeriods(words);
  return hit?.shape === 'range' && hit.start === 0 && hit.end === words.length ? hit : undefined;
}

/**
 * Start of an unknown label after a semicolon, bar or bullet; or after a full stop, if its value is a name or number,
 * or if it is a single word after a labelled title. Otherwise `to`.
 */
export function unknownLabelIn(
  { tokens }: ProjectDraft,
  from: number,
  to: number,
  isTitled: boolean,
): number {
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
      isPeriod(tokens, ...span) ||
      personAt(tokens, ...span)?.after === span[1] ||
      isInstitutionName(tokens, ...span)
    )
      return i;
  }
  return to;
}
