import type { Status } from '../../records/types.js';
import { tokenize, type Token } from './tokens.js';

type NamedStatus = Exclude<Status, 'unknown'>;

/** Starts of words for a status in headings and labels, folded, in nb, nn, en, se, sv, da, de, fi, nl and fr. */
const WORDS: Readonly<Record<NamedStatus, readonly string[]>> = {
  planned:
    'planlag planned planera planleg geplant gepland upcoming forthcoming future kommende kommande suunnit planej prevu a_venir'.split(
      ' ',
    ),
  ongoing:
    'paga lopende lopande aktiv active activ aktuel ongoing current navaerende noverande nuvarande igangv laufend jodus jodi kaynniss meneillaan lopend huidig encours actuel'.split(
      ' ',
    ),
  finished:
    'done avslutt avslute afslutte avsluta fullfor fullfort ferdig ferdigstilt tidligere tidlegare tidigare finished completed concluded closed ended past previous former abgeschl beendet loahpa paattyn afgerond voltooid termine acheve finalizad concluso'.split(
      ' ',
    ),
};

const STATUSES = Object.entries(WORDS) as [NamedStatus, readonly string[]][];

const statusOfWord = (fold: string): NamedStatus | undefined =>
  // no "activities", and no "Aktuelt" above news
  /^a[ck]tivit|^aktuel(?:l?t|les)$/.test(fold)
    ? undefined
    : STATUSES.find(([, words]) => words.some((word) => fold.startsWith(word)))?.[0];

/** The status that the words name; undefined if there are none or several. */
export function statusOfTokens(tokens: readonly Token[]): NamedStatus | undefined {
  const found = new Set<NamedStatus>();
  tokens.forEach(({ fold, kind }, i) => {
    const before = tokens[i - 1]?.fold;
    // "in progress", "en cours"
    const isPhrase =
      (fold === 'progress' && before === 'in') ||
      (/^c[ou]u?rso?$/.test(fold) && (before === 'en' || before === 'in'));
    const status = kind !== 'word' ? undefined : isPhrase ? 'ongoing' : statusOfWord(fold);
    if (status) found.add(status);
  });
  return found.size === 1 ? [...found][0] : undefined;
}

/** The status that a heading or label names; undefined if there are none or several. */
export const namedStatus = (text: string): NamedStatus | undefined =>
  text ? statusOfTokens(tokenize(text)) : undefined;

/** Whether the range contains only a status, optionally with "in", a word for "project", or a year. */
export const isStatusAlone = (tokens: readonly Token[], from: number, to: number): boolean => {
  const rest = tokens
    .slice(from, to)
    .filter(
      ({ fold }) =>
        !['in', 'i', 'project', 'prosjekt', 'projekt', '-', ':', 'en', 'cours', 'curso', 'corso'].includes(
          fold,
        ),
    );
  return rest.filter(({ kind }) => kind === 'word').length === 1 && rest.length <= 2;
};
