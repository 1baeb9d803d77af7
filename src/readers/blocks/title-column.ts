import type { EntryKind } from '../page/sections-apart.js';
import { isInstitution } from '../words/institutions.js';
import { personAt } from '../words/people.js';
import { tokenize } from '../words/tokens.js';
import { COUNT, isLabel, isPerson, PERIOD } from './nodes.js';

/** Starts of heads for a column that may contain titles, folded. */
const TITLES = /^(?:proj|prosj|hank|tit(?!ul)|nav|nam|nimi|acron|akron|tem|them|topic|spec|call|issue)/;
const PROJECT =
  /(?:pros?jekt|project|projet|hanke|hankkee)(?:s|e|n|en|et|er|ene|ets)?$|(?:studie|studien|study|etude|onderzoek|tutkimus)$/;
const NAMED =
  /(?:titt?el|titeln|titels?|title|titre|intitule|navn|namn|naam|name|nom|nimi|bezeichnung|benevnelse|overskrift|rubrik|thema|onderwerp|otsikko)$/;
/** Words that may connect the others: "Title of the project". */
const BETWEEN = /^(?:of|the|de|du|des|der|la|le|l|van|het|pa|av|for|vart|our)$/;

/** Whether a label only names projects: "Project 2". */
export const isOfProject = (label: string): boolean => {
  const folds = foldsOf(label);
  return folds.length > 0 && folds.every((fold) => PROJECT.test(fold));
};

/** Whether a column head is for titles: it consists of words for names and projects. */
export function isTitleHead(head: string): boolean {
  const folds = foldsOf(head);
  const isKnown = (fold: string) => NAMED.test(fold) || PROJECT.test(fold) || BETWEEN.test(fold);
  return (
    folds.length > 0 && folds.length < 6 && folds.every(isKnown) && folds.some((fold) => NAMED.test(fold))
  );
}

/**
 * Whether the columns of a table can only be those of projects: one is headed by a word for projects or titles, and none by
 * a name alone, as in tables of people.
 */
export function areProjectHeads(heads: readonly string[]): boolean {
  const folds = heads.map(foldsOf);
  const isNamed = (words: readonly string[]) =>
    words.length === 1 && /^(?:na[mv]n|naam|names?|nom|nimi)$/.test(words[0]!);
  return (
    !folds.some(isNamed) &&
    folds.some(
      (words) =>
        words.length > 0 &&
        !isOther(words) &&
        /^(?:pros?je[ck]t|projet|hanke|hankk|titl|tittel|titel|titre)/.test(words[0]!),
    )
  );
}

/** Index of the label for the title of an entry among those of its facts, if there is exactly one. */
export function titleRow(labels: readonly string[], kind?: EntryKind): number | undefined {
  const isTheme = (label: string) => foldsOf(label).length === 1 && THEMES.test(foldsOf(label)[0]!);
  // "Project" may be that of a post
  const isFirst = (label: string) => label === labels[0] && isOfProject(label);
  for (const is of [isTitleHead, kind === 'issue' ? isTheme : isFirst]) {
    const found = labels.filter(is);
    if (found.length) return found.length < 2 ? labels.indexOf(found[0]!) : undefined;
  }
  return undefined;
}

/** The folded words of a head, without brackets: "Project (short name)". */
const foldsOf = (head: string): string[] =>
  tokenize(head.replace(/\([^)]*\)/g, '')).flatMap(({ kind, fold }) => (kind === 'word' ? [fold] : []));

/**
 * Index of the column with titles, according to the heads: the first for titles or names of projects, then for
 * projects, then one that may contain titles; otherwise the first column if its cells look like titles. Undefined if
 * the first column is labelled as another fact.
 *
 * @param rows The text of the cells below the heads.
 */
export function titleColumn(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): number | undefined {
  const folds = heads.map(foldsOf);
  const isTitle = ([first = '', ...others]: readonly string[]) =>
    /^(?:pros?j|hank|tit|spec)/.test(first) && NAMED.test(others.at(-1) ?? first);
  const isProject = (words: readonly string[]) =>
    words.length > 0 && words.length < 3 && PROJECT.test(words.at(-1)!);
  const mayHoldTitles = (words: readonly string[]) => TITLES.test(words[0] ?? '') && !isOther(words);
  const found = [isTitle, isProject, mayHoldTitles].map((is) => folds.findIndex(is));
  const at = [found[0]!, heads.findIndex(isTitleHead), ...found.slice(1)].find((column) => column >= 0);
  return at ?? (isLabel(heads[0] ?? '') || !areTitles(0, rows) ? undefined : 0);
}

/** Words in heads for the journals of calls, folded. */
const JOURNAL = /(?:tids+krift|zeitschrift|tijdschrift|journal|revue|lehti|rivista|revista)(?:e[nt]|s)?$/;
/** Words in heads for their deadlines, folded. */
const DEADLINE =
  /(?:frist(?:en|er)?|deadlines?|schluss|maaraaika|[a-z]{3}datum|limite|echeance)$|^(?:due|clos(?:es|ing)|submission|abgab|einreich|innlever|inlamn|paatty|prazo|plazo|scaden)/;
/** Starts of words in heads for their titles, folded. */
const THEMES =
  /^(?:calls?$|appel|utlys|opslag|aufruf|ausschreib|oproep|spesial|special|sae?rnum|sonderhef|tem|the?m[ae]|teem|dossier|tit(?!ul)|topic|subject|sujet|emne|amne|aihe|fadda|onderwerp|otsikko|rubrik|overskr|schwerp|fo[ck]us)/;
/** Starts of words in heads for titles or numbers, folded. */
const NUMBERS = /^(?:num|heft|haft|issue|ausgab|utg[aj]v|udgiv|udgav)/;
/** Starts of first words in heads of tables with publications or posts, folded. */
const OTHERS =
  /^(?:auth|forfat|verfas|aute|kirjoit|article|artik|aufsa|years?$|ar$|jahr$|annee|vuosi|doi$|pages?$|seite|post|stell|stilling|tjanst|posit|vacan)/;

/**
 * Index of the column with the titles of calls: its head names them, and another column has journals or deadlines; or it
 * is beside columns with both. Undefined without one, and for tables of publications or posts.
 *
 * @param rows The text of the cells below the heads.
 */
export function callColumn(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): number | undefined {
  const folds = heads.map(foldsOf);
  const journals = folds.map((words) => words.some((word) => JOURNAL.test(word)));
  const deadlines = folds.map((words) => words.some((word) => DEADLINE.test(word)));
  const facts = folds.map((_, at) => journals[at]! || deadlines[at]!);
  const isOther = ([first = '']: readonly string[], at: number) => !facts[at] && OTHERS.test(first);
  if (!facts.includes(true) || folds.some(isOther)) return undefined;
  const columnWith = (isHead: (at: number) => boolean, isTitle: (words: string) => boolean) =>
    [...heads.keys()].find((at) => {
      if (facts[at] || !isHead(at)) return false;
      const titles = rows.map((cells) => cells[at] ?? '').filter((words) => isTitle(withoutNumbers(words)));
      return new Set(titles).size * 2 > rows.length;
    });
  const isNamed = (words: RegExp) => (at: number) => folds[at]!.some((word) => words.test(word));
  return (
    columnWith(isNamed(THEMES), (words) => /\p{L}{3}/u.test(words) && !isPerson(words)) ??
    columnWith(isNamed(NUMBERS), mayBeTitle) ??
    (journals.includes(true) && deadlines.includes(true)
      ? columnWith((at) => !isLabel(heads[at]!), mayBeTitle)
      : undefined)
  );
}

/** Text without numbers of issues and years, and the words before them: "Vol. 12, no. 3". */
const withoutNumbers = (words: string): string =>
  words.replace(/(?:\p{L}{1,9}[.°]? ?)?\d[\d/–()-]*/gu, '').trim();

/**
 * Index of the column with titles in a table without heads: the first, or the first with titles after a column of
 * years, periods or row numbers. Undefined for a table of dates.
 */
export function firstTitles(rows: readonly (readonly string[])[]): number | undefined {
  const counts = rows.map(([first]) => first ?? '').filter((words) => COUNT.test(words));
  if (counts.length * 2 < rows.length) return 0;
  if (counts.some((words) => !PERIOD.test(words) && /\p{L}|\d\D+\d/u.test(words))) return undefined;
  const columns = [...(rows[0] ?? []).keys()];
  return columns.find((at) => at > 0 && areTitles(at, rows));
}

/**
 * Whether most cells of a column have several words and are not persons or institutions, and no other column is longer.
 */
function areTitles(column: number, rows: readonly (readonly string[])[]): boolean {
  const mayBe = rows.filter((cells) => mayBeTitle(cells[column] ?? ''));
  const lengthOf = (at: number) => rows.reduce((sum, cells) => sum + (cells[at]?.length ?? 0), 0);
  const others = [...(rows[0] ?? []).keys()].filter((at) => at !== column);
  return mayBe.length * 2 > rows.length && others.every((at) => lengthOf(at) <= lengthOf(column));
}

function mayBeTitle(words: string): boolean {
  const tokens = tokenize(words);
  return (
    /\p{L}.* .*\p{L}/u.test(words) && personAt(tokens, 0)?.end !== tokens.length && !isInstitution(words)
  );
}

/**
 * Whether a head that starts like one for titles is for another fact: "Prosjektleder", "Project period", "Name of PI".
 */
function isOther(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (PROJECT.test(last) || NAMED.test(last) || /^issues?$/.test(last)) return false;
  return words.length === 1 ? /^(?:pros?j|hank)/.test(last) : isLabel(words.join(' '));
}
