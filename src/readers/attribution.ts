import type { Definition } from '../records/types.js';
import { plainText } from './plain-text.js';

/** What an attribution says about the source of a quotation. */
export type Attribution = Pick<Definition, 'authors' | 'year' | 'locator' | 'url' | 'doi' | 'sourceTitle'>;

const NOT_YET =
  'in (?:press|print|preparation)|i try(?:kk(?:en)?|ck)|under (?:review|utgiv[ea]lse|utgiving|utgivning|udgivelse|publisering)|im (?:druck|erscheinen)|forthcoming|accepted|submitted|kommande|(?:n\\. ?d|u\\. ?å|s\\. ?a|o\\. ?j)\\.?|no date|uten år';
const YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\[\\d{4}\\] ?)?((?:1[5-9]|20)\\d\\d(?: ?[-–/] ?(?:\\d{4}|\\d{2}))?|(?:${NOT_YET}))[a-h]?(?![\\p{L}\\p{N}])`,
  'iu',
);
const LOCATOR =
  /(?<!\p{L})(?:(?:(?:pp?|ss?|sid(?:an|or|a|e[rn]?)?|pages?|seiten?)(?:\. ?| |(?=\d))|: ?(?=\d))((?:\d+|[ivxl]+)(?:(?: ?[-–] ?| ?, ?| (?:og|and|&) )\d+)*(?: ?ff?(?!\p{L}))?)|((?:kap(?:ittel)?|ch(?:ap(?:ter)?)?|avsn(?:itt)?|para?|art)\.? ?\d+(?:[.:]\d+)*|§§? ?\d+(?:[-–]\d+)*))/iu;
// Documents of governments and parliaments are cited by their designation.
const DOCUMENT =
  /^(?:(?:(?:St\.? ?)?[Mm]eld|Prop|Innst|(?:Ot|St)\. ?prp)\.(?: ?St\.)?(?: ?nr\.)? ?\d+(?: ?[LS]{1,2}(?!\p{L}))?|(?:NOU|SOU|Ds) ?\d{4} ?: ?\d+)/u;
const SECONDARY =
  /(?:sitert|gjengitt|referert|(?:as )?(?:cited|quoted)|zitiert|citer[ae]t)(?: (?:i|in|etter|efter|nach|from|fra|hos|bei))?:? /iu;
const LEAD = new RegExp(
  `^(?:${SECONDARY.source}|(?:se(?: også)?|jfr?\\.?|cf\\.?|vgl\\.?|see(?: also)?|fr[ao]m?|frå|från|aus|kilde:?|kjelde:?|källa:?|source:?|quelle:?|gáldu:?) )`,
  'iu',
);
const ADDRESS =
  /(?:https?:\/\/(?:[^\s<>"«»“”]*(?=\/10\.))?|doi:? ?)\/?(10\.\d{4,9}\/)?[^\s<>"«»“”]*[^\s<>"«»“”.,;)\]]/iu;

/**
 * Reads who said it, when and where: `(Ness & Heimburg, 2020, s. 36)`, `Wadel og Wadel (2007)`,
 * `(Meld. St. 5 (2022–2023))`. Undefined where the text is something else, such as a sentence that
 * mentions a year. Never throws.
 */
export function readAttribution(text: string): Attribution | undefined {
  if (text.length > 1000) return undefined;
  const record: Attribution = { authors: [] };
  let said = plainText(text).text.replace(/\n/g, ' ');
  const link = ADDRESS.exec(said);
  if (link) {
    if (link[1]) record.doi = link[0].slice(link[0].indexOf(link[1]));
    if (/^http/i.test(link[0])) record.url = link[0];
    said = said.replace(link[0], '');
  }
  const dashed = /^[—–―-]/.test(said);
  said = said
    .replace(/^[—–―-] ?/, '')
    .replace(/^[([](.*)[)\]]\.?$/, '$1')
    .replace(LEAD, '');
  // Of several sources the first is the one that is quoted.
  said = said
    .split(SECONDARY)[0]!
    .split(/; ?(?=\p{L}.*\d{4})/u)[0]!
    .trim();

  const document = DOCUMENT.exec(said)?.[0] ?? '';
  const numbered = /\d{4} ?:/.test(document) ? 0 : document.length;
  const year = YEAR.exec(said.slice(numbered));
  const before = said.slice(0, year ? numbered + year.index : said.length);
  const after = year
    ? said.slice(Math.max(document.length, before.length + year[0].length))
    : said.slice(document.length);
  const place = LOCATOR.exec(after);
  if (!year && !document && !dashed && !place) return undefined;
  const authors = document ? [document] : readAuthors(year ? before : before.replace(LOCATOR, ''));
  // Behind the year come a place, a title, a link or nothing; running prose says that this is a sentence.
  const rest = after.replace(place?.[0] ?? '', '').replace(/^[\s)\],.:]+/, '');
  if (!authors || after.length > 220 || /^\p{Ll}{2,} \p{Ll}+ |[.!?] \p{Lu}.*[.!?] \p{Lu}/u.test(rest))
    return undefined;
  record.authors = authors;
  if (year) record.year = /^\d/.test(year[1]!) ? year[1]!.replace(/ /g, '') : year[1]!;
  if (place) record.locator = place[1] ?? place[2]!;
  const title = year && /^[«"“*_]?(\p{Lu}[^()«»"“”*_]{3,150}?)[»"”*_.,\s]*$/u.exec(rest)?.[1];
  if (title) record.sourceTitle = title;
  return record;
}

/** The same under the name that the other readers have. */
export const parseAttribution = readAttribution;

/**
 * Finds the attribution that ends a quotation's text: `«…» (Ness & Heimburg, 2020, s. 36)` or
 * `… — Ottar Ness (2020)`. `start` is its offset in the given text.
 */
export function findAttribution(text: string): { start: number; record: Attribution } | undefined {
  const end = text.replace(/[.\s]+$/, '').length;
  let depth = 0;
  for (let i = end - 1; i >= 0 && end - i < 400; i--) {
    if (/[)\]]/.test(text[i]!)) depth++;
    else if (/[([]/.test(text[i]!)) depth--;
    if (depth > 0) continue;
    const record = i < end - 1 && readAttribution(text.slice(i, end));
    if (record) return { start: i, record };
    break;
  }
  // After the closing quotation mark or a full stop, behind a dash.
  const tail =
    /[»"”“’'.!?…\n]\s*([—–―]\s*\p{Lu}[^«»"“”\n]{2,200}|(?<=[»"”“]\s*)\p{L}[^«»"“”\n]{3,200})$/u.exec(
      text.slice(-260).trimEnd(),
    )?.[1];
  const record = tail && readAttribution(tail);
  return record ? { start: text.trimEnd().length - tail.length, record } : undefined;
}

const PARTICLE = /^(?:[Vv]an|[Vv]on|vom|[Dd]e[rnl]?|la|le|[ae]l|af|av|d[ui]|da|ten|ter|zur?)$/;
const FAMILY = /^(?:\p{Lu}[\p{L}\p{M}’'-]+|(?:\p{Lu}\.-?)+)$/u;

const isFamily = (name: string): boolean => {
  const words = name.split(' ');
  return words.length < 5 && words.every((word) => FAMILY.test(word) || PARTICLE.test(word));
};

/** The names in front of the year, or undefined where there is something else. */
function readAuthors(text: string): string[] | undefined {
  const names = text
    .replace(/,? (?:et\.? ?al|m\. ?fl|mfl|med flere|u\. ?a|and others|og andre)\.?(?=$|[ ,;)])/giu, '')
    .replace(/ ?\((?:red|eds?|hrsg)\.?\)/giu, '')
    .replace(/[\s,(:[–-]+$/, '');
  if (names.length > 200 || /^ibid/i.test(names) || !/^(?:\p{Lu}|(?:von|van|de|af|al) )/u.test(names))
    return undefined;
  const parts = names
    .split(/ ?; ?|, ?(?:(?:&|og|and|und|och) )?| (?:&|og|and|und|och|samt) /u)
    .filter((part) => part && !/^(?:\p{Lu}\.? ?-?){1,4}$/u.test(part));
  if (parts.length && parts.every(isFamily)) return parts;
  // An organisation's name may hold "og" and commas: it is one author. A sentence has a verb or a stop.
  const sentence =
    /[!?:«»“”]|\p{L}{4}\. | (?:er|is|var|was|har|has|ble|som|that|ist|är|skriver|hevder|mener|viser|states?|notes?)(?= |$)/u;
  return names.split(' ').length < 12 && !sentence.test(names) ? [names] : undefined;
}
