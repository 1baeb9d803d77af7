import type { Status } from '../records/types.js';
import { statusSaid } from './status-words.js';

/** A word at the start of a text: its length, and the key that stands for it in a record. */
export interface KeyHit {
  length: number;
  key: string;
}

/** Kinds of projects and their results, and programmes, by the beginnings of their words. */
const TYPES: Record<string, string> = {
  phd: 'ph\\.? ?d|do[ck]tor|avhandl|dissert|promotions',
  postdoc: 'post-?do[ck]',
  master: 'master',
  anthology: '(?:bo[kg]-?)?antolog|antholog|edited (?:volume|book)|sammelband',
  book: 'bo[okg]k?~|buch~|monogra|fagbok|lærebok',
  innovation: 'innova',
  network: '(?:forsk\\p{L}*|research )?(?:net[tz]?[vw][eo]r|netværk|nätver)',
  pilot: 'pilot',
};
const PROGRAMMES: Record<string, string> = {
  erasmus: 'erasmus ?(?:\\+|plus~|mundus~)',
  msca: 'marie[ -]s\\p{L}+[ -]curie(?: actions?)?|msca~',
  erc: '(?:european research council|erc)(?: \\p{L}+ grant)?~',
  horizon: 'hori[sz]ont? ?(?:europ[ae]|2020)~|h2020~',
  fp7: 'fp[67]~',
  interreg: 'interreg(?: [ivx]+~)?',
  nordplus: 'nordplus~',
  eea: '(?:eea|eøs)[ -](?:grant|mid[dl])\\p{L}*',
  cost: 'cost[ -]action',
};

/** The keys that types have in records; a programme is a type too. */
export const typeKeys = [...Object.keys(TYPES), ...Object.keys(PROGRAMMES)];

/** `~` ends a word; other beginnings may go on, also with "-prosjekt" or " study". */
const finders = (words: Record<string, string>, rest: string): [string, RegExp][] =>
  Object.entries(words).map(([key, begins]) => [
    key,
    new RegExp(`^(?:${begins.replaceAll('~', '(?![\\p{L}\\p{N}])')})${rest}`, 'iu'),
  ]);
const finderOf =
  (list: [string, RegExp][]) =>
  (text: string): KeyHit | undefined => {
    const [key, finder] = list.find(([, each]) => each.test(text.slice(0, 80))) ?? [];
    return key && finder ? { key, length: finder.exec(text)![0].length } : undefined;
  };

const PROJECT =
  '[\\p{L}.]*(?:[ -](?:forsknings|research )?(?:pro[sj]+e[ck]t\\p{L}*|stud(?:ie|y)|fellowship|thesis))?(?![\\p{L}\\p{N}-])';

/** A type at the start of a text, such as "PhD-prosjekt ved …". */
export const typeAt = finderOf(finders(TYPES, PROJECT));

/** A known programme at the start of a text; asked where a bracket or a label holds the name. */
export const programmeAt = finderOf(finders(PROGRAMMES, ''));

/** The status in a text that says nothing else, but perhaps a year: "avsluttet 2019". */
export const statusIn = (text: string): Exclude<Status, 'unknown'> | undefined =>
  /^(?:in )?\p{L}+(?:-\p{L}+)?(?::? (?:i |in )?\d{4})?$/u.test(text) ? statusSaid(text) : undefined;
