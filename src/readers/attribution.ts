import type { Definition } from '../records/types.js';
import { plainText } from './plain-text.js';

/** What an attribution says about the source of a quotation. */
export type Attribution = Pick<Definition, 'authors' | 'year' | 'locator' | 'url' | 'doi' | 'sourceTitle'>;

const NOT_YET =
  'in press|in print|forthcoming|under review|accepted|submitted|in preparation|i trykk(?:en)?|under utgivelse|under utgiving|under publisering|under arbeid|kommer|kommande|under utgivning|i tryck|under udgivelse|i trykken|im druck|im erscheinen|in vorbereitung|preprint|n\\. ?d\\.?|u\\. ?å\\.?|s\\. ?a\\.?|u\\. ?d\\.?|o\\. ?j\\.?|no date|uten år|utan år';
const YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\[\\d{4}\\] ?)?((?:1[5-9]|20)\\d\\d(?: ?[-–/] ?(?:\\d{4}|\\d{2}))?(?=[a-h]?(?![\\p{L}\\p{N}]))|(?:${NOT_YET})(?!\\p{L}))[a-h]?(?![\\p{L}\\p{N}])`,
  'iu',
);
const PAGE =
  '(?:(?:pp?|ss?|sid(?:an|or|a)?|side(?:ne|r|n)?|pages?|seiten?|pos|loc)(?:\\. ?| |(?=\\d))|: ?(?=\\d))';
const LOCATOR = new RegExp(
  `(?<!\\p{L})(?:${PAGE}((?:\\d+|[ivxl]+)(?:(?: ?[-–] ?| ?, ?| og | and | & )\\d+)*(?: ?ff?\\.?(?!\\p{L}))?)|((?:kap(?:it(?:t?el|let))?|ch(?:ap(?:ter)?)?|avsn(?:itt)?|para?|avsnitt|vers|bd|vol|art|artikkel)\\.? ?\\d+(?:[.:]\\d+)*|§§? ?\\d+(?:[-–]\\d+)*))`,
  'iu',
);
// Documents of governments and parliaments are cited by their designation.
const DOCUMENT =
  /^(?:(?:St\. ?)?[Mm]eld\. ?(?:St\. ?)?(?:nr\. ?)?\d+|Prop\. ?(?:\d{4}\/\d\d: ?)?\d+(?: ?[LS]{1,2})?|Innst\. ?(?:nr\. ?|[OS]\. ?)*\d+(?: ?[LS])?|(?:Ot|St)\. ?prp\. ?(?:nr\. ?)?\d+|(?:NOU|SOU|Ds) ?\d{4} ?: ?\d+|NOU ?nr\. ?\d+|(?:COM|KOM) ?\(\d{4}\) ?\d+|Bet\. \d{4}\/\d\d:\w+)/u;
const LEAD =
  /^(?:(?:sitert|gjengitt|referert|zitiert|cited|quoted|citerat|citeret|zit)\.?(?: (?:i|in|etter|nach|efter|from|fra|hos|bei))?:?|se(?: også)?|jf\.?|jfr\.?|jmf\.?|cf\.?|vgl\.?|see(?: also)?|(?:ut)?drag fra|from|fra|frå|från|kilde:?|kjelde:?|källa:?|source:?|quelle:?|etter|aus|ur|gáldu:?) +(?=[\p{Lu}«"“(§]|(?:von|van|de) )/iu;
const DOI = /(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?)(10\.\d{4,9}\/[^\s<>"«»“”]+)/iu;
const ADDRESS = /https?:\/\/[^\s<>"«»“”]+/iu;

/**
 * Reads who said it, when and where: `(Ness & Heimburg, 2020, s. 36)`, `Wadel og Wadel (2007)`,
 * `(Meld. St. 5 (2022–2023))`. Undefined where the text is something else, such as a sentence that
 * mentions a year. Never throws.
 */
export function readAttribution(text: string): Attribution | undefined {
  let said = plainText(text.slice(0, 1000)).text.replace(/\n/g, ' ').trim();
  if (text.length > 1000 || !said) return undefined;
  const record: Attribution = { authors: [] };
  const doi = DOI.exec(said);
  const address = ADDRESS.exec(said);
  if (doi) record.doi = doi[1]!.replace(/[.,;)\]]+$/, '');
  if (address) record.url = address[0].replace(/[.,;)\]]+$/, '');
  const link = doi ?? address;
  if (link)
    said = `${said.slice(0, link.index)}${said.slice(link.index + (doi ? link[0].length : record.url!.length))}`;
  said = said.replace(/^(?:[—–―−-] ?|~ ?)/u, '');
  const dashed = said.length < text.trim().length && /^\s*[—–―-]/.test(text);
  said = withoutBrackets(said).replace(LEAD, '');
  // Of several sources the first is the one that is quoted.
  const secondary =
    /,? (?:sitert|gjengitt|referert|cited|quoted|as cited|zitiert|citerat|citeret)(?: hos| i| in| etter| nach| bei| efter)[ :]/iu.exec(
      said,
    );
  if (secondary) said = said.slice(0, secondary.index);

  const document = DOCUMENT.exec(said)?.[0];
  const from = document && !/\d{4} ?:/.test(document) ? document.length : 0;
  const year = YEAR.exec(said.slice(from));
  if (document) {
    const rest = said.slice(document.length);
    if (!/^(?:$|[\s,.;:()–-])/.test(rest) || rest.length > 120) return undefined;
    record.authors = [document.trim()];
    if (year) record.year = tidyYear(year[1]!);
    const locator = LOCATOR.exec(rest.replace(/^[^,;)]*\d{4}[^,;)]*/, ''))
      ?.slice(1)
      .find(Boolean);
    if (locator) record.locator = locator;
    return record;
  }
  if (!year) {
    const name = said.replace(/[.,]$/, '');
    const authors =
      dashed || (/^\p{Lu}[^.]{2,60}$/u.test(name) && LOCATOR.test(name))
        ? readAuthors(name.replace(LOCATOR, '').replace(/[ ,]+$/, ''))
        : undefined;
    if (!authors) return undefined;
    return { ...record, authors, ...locatorOf(name) };
  }
  const before = said.slice(0, year.index).replace(/[\s,(:[–-]+$/u, '');
  const authors = readAuthors(before);
  if (!authors) return undefined;
  const after = said.slice(year.index + year[0].length);
  const rest = after.split(/;/)[0]!.trimEnd();
  if (!isTail(rest)) return undefined;
  record.authors = authors;
  record.year = tidyYear(year[1]!);
  Object.assign(record, locatorOf(rest));
  const title = /^[\])]*[.,:]? [«"“*_]?(\p{Lu}[^()«»"“”*_]{3,150}?)[»"”*_.]*(?:, (?=s\.|p\.)|$)/u.exec(rest);
  if (title && !record.locator && !LOCATOR.test(title[1]!)) record.sourceTitle = title[1]!.trim();
  else if (title) record.sourceTitle = title[1]!.replace(LOCATOR, '').replace(/[\s,.(]+$/, '') || undefined;
  if (!record.sourceTitle) delete record.sourceTitle;
  return record;
}

/** The same under the name that the other readers have. */
export const parseAttribution = readAttribution;

/**
 * Finds the attribution that ends a quotation's text: `«…» (Ness & Heimburg, 2020, s. 36)` or
 * `… — Ottar Ness (2020)`. `start` is its offset in the given text.
 */
export function findAttribution(text: string): { start: number; record: Attribution } | undefined {
  const end = text.trimEnd().replace(/[.\s]+$/, '').length;
  if (/[)\]]/.test(text[end - 1] ?? '')) {
    let depth = 0;
    for (let i = end - 1; i >= 0 && end - i < 400; i--) {
      if (/[)\]]/.test(text[i]!)) depth++;
      else if (/[([]/.test(text[i]!) && --depth === 0) {
        const record = readAttribution(text.slice(i, end));
        if (record) return { start: i, record };
        break;
      }
    }
  }
  // After the closing quotation mark, a dash, or on a line of its own.
  const tail =
    /(?:[»"”“’'.!?…]\s*|\n\s*)([—–―]\s*\p{Lu}[^«»"“”\n]{2,200}|(?<=[»"”“]\s*)(?:\p{Lu}|[Ss]itert|[Ff]r[aå] )[^«»"“”\n]{3,200})$/u.exec(
      text.slice(-260).trimEnd(),
    );
  if (!tail) return undefined;
  const start = text.trimEnd().length - tail[1]!.length;
  const record = readAttribution(tail[1]!);
  return record && { start, record };
}

function withoutBrackets(said: string): string {
  const inner = /^[([](.*)[)\]]\.?$/su.exec(said)?.[1];
  if (inner === undefined) return said;
  let depth = 0;
  for (const letter of inner) {
    if (/[([]/.test(letter)) depth++;
    else if (/[)\]]/.test(letter) && --depth < 0) return said;
  }
  return inner.trim();
}

function tidyYear(year: string): string {
  return /^\d/.test(year) ? year.replace(/ /g, '') : year;
}

function locatorOf(text: string): { locator?: string } {
  const locator = LOCATOR.exec(text)
    ?.slice(1)
    .find(Boolean)
    ?.replace(/[ .,]+$/, '');
  return locator ? { locator } : {};
}

/** After the year come a place, a title, a link or nothing; running prose says that this is a sentence. */
function isTail(rest: string): boolean {
  if (rest.length > 220) return false;
  const bare = rest.replace(LOCATOR, '').replace(/^[\s)\],.:]+/u, '');
  return !/^\p{Ll}{2,} \p{Ll}+ /u.test(bare) && !/[.!?] \p{Lu}.*[.!?] \p{Lu}/su.test(bare);
}

const PARTICLE = '(?:[Vv]an|[Vv]on|vom|[Dd]e[rnl]?|la|le|el|al|af|av|du|da|di|dos|ten|ter|zu|zur|bin)';
const FAMILY = new RegExp(
  `^(?:(?:${PARTICLE}|\\p{Lu}[\\p{L}\\p{M}’'-]*|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*) ){0,3}\\p{Lu}[\\p{L}\\p{M}’'-]+$`,
  'u',
);
const INITIALS = /^(?:\p{Lu}\.? ?-?){1,4}$/u;

/** The names in front of the year, or undefined where there is something else. */
function readAuthors(text: string): string[] | undefined {
  const names = text
    .replace(
      /,? (?:et\.? ?al\.?|m\. ?fl\.?|mfl\.?|m\. ?fler|med flere|med fleire|u\. ?a\.|and others|og andre|& al\.?)(?=$|[ ,;)])/giu,
      '',
    )
    .replace(/ ?\((?:red|eds?|hrsg|editors?|redaktør)s?\.?\)/giu, '')
    .replace(/[\s,]+$/, '')
    .trim();
  if (!names || names.length > 200 || !/^(?:\p{Lu}|(?:von|van|de|af|al|bell|danah)[ -])/u.test(names))
    return undefined;
  const parts = names
    .split(/ ?; ?|, ?(?:(?:&|og|and|und|och) )?| (?:&|og|and|und|och|samt) /u)
    .filter((part) => part && !INITIALS.test(part));
  if (
    parts.length &&
    parts.every(
      (part) =>
        FAMILY.test(part) &&
        part.split(' ').length < 5 &&
        /^\p{Lu}|^(?:von|van|de|af|al|bell|danah)[ -]/u.test(part),
    )
  )
    return parts;
  const whole = names.split(/ ?; ?/);
  // An organisation's name may hold "og" and commas: it is one author.
  return whole.every(
    (name) =>
      name.split(' ').length < 12 &&
      !/[.!?:«»"“”]/.test(name.replace(/\b\p{L}{1,3}\./gu, '')) &&
      !/ (?:er|is|var|was|har|has|ble|som|that|ist|är|argues?|skriver|hevder|mener|defines?|viser|states?|notes?)(?= |$)/u.test(
        name,
      ),
  )
    ? whole
    : undefined;
}
