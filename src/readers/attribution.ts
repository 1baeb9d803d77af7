import type { Definition } from '../records/types.js';

/** What an attribution says about the source of a quotation. */
export type Attribution = Pick<Definition, 'authors' | 'year' | 'locator' | 'url' | 'doi' | 'sourceTitle'>;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const NOT_YET =
  'in (?:press|prep)|i try[kc]|under (?:rev|utg|pub)|im (?:druck|ersch)|forthcoming|accepted|submitted|kommande|' +
  '[nsou]\\. ?[dåaj](?:\\.|(?!\\p{L}))|no date|uten år';
// "2020", "2020a", "[1977] 1994", "2015–2016", "1949/2000"; or words for what is not out yet.
const NUMBER = '(?:1[5-9]|20)\\d\\d(?: ?[-–/] ?\\d{2,4})?(?=[a-h]?(?![\\p{L}\\p{N}]))';
const YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\[\\d{4}\\] ?)?(${NUMBER}|(?:${NOT_YET})\\p{L}*)[a-h]?`,
  'iu',
);
const PAGES = '(?:\\d+|[ivxl]+)(?:(?: ?[-–,] ?| (?:og|and|&) )\\d+)*(?: ?ff?(?!\\p{L}))?';
const PAGE_LABEL = '(?:pp?|ss?|sid\\p{L}{1,2}|pages?|seiten?)(?:\\. ?| |(?=\\d))|: ?(?=\\d)';
const CHAPTER = '(?:kap|ch(?!\\p{L})|chap|avsn|para|art|§)\\p{L}*\\.? ?\\d[\\d.:]*';
const LOCATOR = new RegExp(`(?<!\\p{L})(?:(?:${PAGE_LABEL})(${PAGES})|(${CHAPTER}))`, 'iu');
// Documents of governments and parliaments are cited by their designation.
const SERIES = '(?:St\\. ?)?(?:[Mm]eld|Prop|Innst|Ot|prp)\\. ?(?:St\\. ?|prp\\. ?)?(?:nr\\. ?)?\\d+';
const DOCUMENT = new RegExp(`^(?:${SERIES}(?: [LS]+(?!\\p{L}))?|(?:NOU|SOU|Ds) ?\\d{4} ?: ?\\d+)`, 'u');
const SECONDARY = /(?:sitert|gjengitt|referert|cited|quoted|zitiert|citer[ae]t)(?: \p{Ll}{1,5})?:? /iu;
const LEAD =
  /^(?:(?:se|jfr?|cf|vgl|see|fr[ao]m?|frå|från|aus|k[ij]e?lde|källa|source|quelle|gáldu)[.:]*(?: også| also)? )+/i;
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
  const given = text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  const [link = '', doi] = ADDRESS.exec(given) ?? [];
  if (doi) record.doi = link.slice(link.indexOf(doi));
  if (/^http/i.test(link)) record.url = link;
  const dashed = /^[—–―-]/.test(given);
  // Of several sources the first is the one that is quoted.
  const [said = ''] = given
    .replace(link, '')
    .replace(/^[—–―-] ?/, '')
    .replace(/^[([](.*)[)\]]\.?$/, '$1')
    .replace(new RegExp(`^${SECONDARY.source}`, 'iu'), '')
    .replace(LEAD, '')
    .trim()
    .split(new RegExp(`${SECONDARY.source}|; ?(?=\\p{L}.*\\d{4})`, 'iu'));

  const document = DOCUMENT.exec(said)?.[0] ?? '';
  const numbered = /:/.test(document) ? 0 : document.length;
  const year = YEAR.exec(said.slice(numbered));
  const yearAt = numbered + (year?.index ?? 0);
  const after = said.slice(Math.max(document.length, year ? yearAt + year[0].length : 0));
  const place = LOCATOR.exec(after);
  if (!year && !document && !dashed && !place) return undefined;
  const authors = document
    ? [document]
    : readAuthors(year ? said.slice(0, yearAt) : said.replace(LOCATOR, ''));
  // Behind the year come a place, a title, a link or nothing; running prose says that this is a sentence.
  const rest = year || document ? after.replace(place?.[0] ?? '', '').replace(/^[\s)\],.:]+/, '') : '';
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

const FAMILY =
  /^(?:(?:\p{Lu}[\p{L}\p{M}’'-]+|(?:\p{Lu}\.-?)+|[Vv][ao][nm]|[Dd]e[rnl]?|l[ae]|[ae]l|a[fv]|d[aiu]|te[nr]|zur?)(?: |$)){1,4}$/u;
const AND_OTHERS =
  /,? (?:et\.? ?al|m\. ?fl|mfl|med flere|u\. ?a|and others|og andre)\.?(?=$|[ ,;)])| ?\((?:red|eds?|hrsg)\.?\)/giu;
const BETWEEN = /; ?|, ?(?:(?:&|og|and|und|och) )?| (?:&|og|and|und|och|samt) /;
const INITIALS = /^(?:\p{Lu}\.? ?-?){1,4}$/u;
// An organisation's name may hold "og" and commas: it is one author. A sentence has a verb or a stop.
const SENTENCE = /[!?:«»“”]|\p{L}{4}\. | (?:er|is|var|was|ha[rs]|ble|som|that|ist|är|skriver)(?= |$)/u;

/** The names in front of the year, or undefined where there is something else. */
function readAuthors(text: string): string[] | undefined {
  const names = text.replace(AND_OTHERS, '').replace(/[\s,(:[–-]+$/, '');
  if (names.length > 200 || /^ibid/i.test(names) || !/^(?:\p{Lu}|(?:v[ao]n|de|a[fl]) )/u.test(names))
    return undefined;
  const parts = names.split(BETWEEN).filter((part) => part && !INITIALS.test(part));
  if (parts.length && parts.every((part) => FAMILY.test(part))) return parts;
  return names.split(' ').length < 12 && !SENTENCE.test(names) ? [names] : undefined;
}
