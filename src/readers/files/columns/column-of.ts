import { languageNamed } from '../languages.js';
import type { RecordKind } from '../kinds.js';
import { headingKey } from './heading-key.js';
import { HEADINGS } from './headings.js';

/** The field that a column fills. */
export interface Column {
  field: string;
  /** The part of an organisation or a person that it fills; absent for the whole. */
  part?: Part;
  /** The language named in its heading. */
  lang?: string;
  /** The number in its heading, as in "Partner 2". */
  number?: number;
  /** Rank of its heading among the headings of the field; 0 is the best. */
  rank: number;
}

export type Part = 'url' | 'ror' | 'orcid' | 'given' | 'family';

/** Fields that may be given in several languages. */
export const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'name',
  'purpose',
  'funder',
  'coordinator',
  'parent',
]);

const PEOPLE: ReadonlySet<string> = new Set(['leader']);
const ORGANISATIONS: ReadonlySet<string> = new Set(['funder', 'coordinator', 'partners', 'parent']);

/** Words that name a part of a person or an organisation: "PI ORCID", "Funder name". */
const PARTS: readonly (readonly [Part | 'name', readonly string[]])[] = [
  ['name', ['name', 'navn', 'namn', 'naam', 'nom', 'nimi', 'namma', 'fullname', 'label']],
  ['orcid', ['orcid', 'orcidid']],
  ['ror', ['ror', 'rorid']],
  ['url', ['url', 'website', 'homepage', 'nettside', 'lenke', 'link', 'webpage', 'webbplats']],
  ['given', ['firstname', 'givenname', 'forename', 'fornavn', 'førenamn', 'förnamn', 'vorname', 'prénom', 'etunimi']],
  ['family', ['surname', 'lastname', 'familyname', 'etternavn', 'etternamn', 'efternamn', 'efternavn', 'nachname', 'sukunimi']],
]; // prettier-ignore
const partsByKey = new Map(PARTS.flatMap(([part, words]) => words.map((word) => [headingKey(word), part])));

/** Words for a project, by themselves and before another word: "Prosjektets tittel", "hankkeen nimi". */
const PROJECT = /^(?:pro[sj]+e[ck]?t(?:et|en|ets|ens|er|s|in|i)?|hank(?:e|keen))$/u;
const PROJECT_BEFORE = /^(pro[sj]+e[ck]?t|hanke)(ets|et|ens|en|s|e|in)?/u;
/** Words for a partner, including forms next to another word: "Nom du partenaire", "Partnerens nettside". */
const PARTNER =
  /^(?:samarbeids|kooperations|samarbets)?(?:partner(?:s|e|en|ens|ne|nes|ns|in)?|partenaires?|kumppani(?:n)?)$/u;
/** Function words within headings: "date de début", "Name of the project", "Navn på prosjekt". */
const JOINING = new Set(
  'of the a an for on in pa på av i til du de la le les des d l der den det dem des van het auf im'.split(
    ' ',
  ),
);
/** Words that make a column one of sums, whatever else its heading says. */
const SUMS = new Set(
  (
    'amount belop beløp sum budget budsjett budsjettramme nok sek dkk eur euro euros usd gbp chf kr kroner kronor ' +
    'mnok tnok meur mkr tkr pounds cost costs kostnad kostnader belopp belob betrag montant summa bedrag'
  )
    .split(' ')
    .map(headingKey),
);

const finders = new Map<RecordKind, Map<string, { field: string; rank: number }>>();

/** The fields of a kind, by heading. */
function fieldsOf(kind: RecordKind) {
  let fields = finders.get(kind);
  if (!fields) {
    fields = new Map();
    const short = (word: string) => tellingOf(wordsOf(word).map(headingKey), kind).join('');
    // full headings first: "ID" is the record's id rather than short for "Project ID"
    for (const keyOf of [headingKey, short])
      for (const [field, words] of Object.entries(HEADINGS[kind]))
        // the name of a field comes before its headings
        for (const [rank, word] of [field, ...words].entries()) {
          const key = keyOf(word);
          if (key && !fields.has(key)) fields.set(key, { field, rank });
        }
    finders.set(kind, fields);
  }
  return fields;
}

/** Splits a heading into words: "Partner 2", "partner_2", "titleEn", "PISurname". */
const wordsOf = (heading: string): string[] =>
  heading.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+|\p{L}+|\d+|[+€£$]/gu) ?? [];

/** The column for a heading; undefined if the heading is unknown. */
export function columnOf(heading: string, kind: RecordKind): Column | undefined {
  const plain = heading
    .slice(0, 80)
    .replace(/^\uFEFF/, '')
    .trim();
  const whole = /[€£$]/.test(plain) ? undefined : fieldsOf(kind).get(headingKey(plain));
  if (whole) return { ...whole };
  const [, before = plain, bracket = '', after = ''] = /^([^([]+)[([]([^)\]]*)[)\]]?(.*)$/.exec(plain) ?? [];
  const inBracket = wordsOf(bracket);
  const words = [...wordsOf(before), ...wordsOf(after)];
  if ([...words, ...inBracket].some((word) => SUMS.has(headingKey(word)) || /[€£$]/.test(word)))
    return undefined;
  const number = takeNumber(words) ?? takeNumber(inBracket);
  const lang = languageNamed(inBracket.join(' ')) ?? takeLanguage(words);
  const found = fieldIn(words, kind) ?? partIn(words, kind);
  return found && { ...found, ...(lang && { lang }), ...(number && { number }) };
}

/** The field named by words, ignoring words for the kind of record and function words. */
function fieldIn(words: readonly string[], kind: RecordKind) {
  const fields = fieldsOf(kind);
  const keys = words.map(headingKey);
  const all = fields.get(keys.join(''));
  if (all) return all;
  const telling = tellingOf(keys, kind);
  const field = fields.get(telling.join(''));
  if (field) return field;
  // "Date of start", "Dato for oppstart"
  const undated = telling.filter((key) => !/^dat(?:e|o|um)$/.test(key));
  const dated = undated.length < telling.length ? fields.get(undated.join('')) : undefined;
  if (dated && /^(?:start|end|deadline|published)$/.test(dated.field)) return dated;
  return kind === 'project'
    ? withoutProject(telling.join('')).flatMap((rest) => fields.get(rest) ?? [])[0]
    : undefined;
}

/** Removes words for the kind of record and function words, unless nothing else is left. */
function tellingOf(keys: readonly string[], kind: RecordKind): readonly string[] {
  const isOfKind = (key: string) =>
    (kind === 'project' && PROJECT.test(key)) || (kind === 'partner' && PARTNER.test(key));
  const telling = keys.filter((key) => !JOINING.has(key) && !isOfKind(key));
  return telling.length ? telling : keys;
}

/** Possible remainders of a word after removing the project: "prosjektstart" → start, "prosjektets tittel" → title. */
function withoutProject(key: string): string[] {
  const [, stem, ending] = PROJECT_BEFORE.exec(key) ?? [];
  if (!stem) return [];
  return [...(ending ? [key.slice(stem.length + ending.length)] : []), key.slice(stem.length)];
}

/** The column for a part of a person or an organisation: "PI first name". */
function partIn(words: readonly string[], kind: RecordKind) {
  for (const count of [1, 2, 3]) {
    const part = partsByKey.get(words.slice(-count).map(headingKey).join(''));
    const owner = part && words.length > count && fieldIn(words.slice(0, -count), kind);
    if (!owner) continue;
    const isPerson = PEOPLE.has(owner.field);
    if (part === 'name')
      return isPerson || ORGANISATIONS.has(owner.field) || kind === 'partner' ? owner : undefined;
    const isOne = part === 'url' || (isPerson ? part !== 'ror' : part === 'ror');
    if (isOne && (isPerson || ORGANISATIONS.has(owner.field))) return { ...owner, part };
  }
  return undefined;
}

/** Removes and returns the number of a column, unless it is a year. */
function takeNumber(words: string[]): number | undefined {
  const at = words.findLastIndex((word) => /^\d{1,2}$/.test(word));
  return at < 0 ? undefined : Number(words.splice(at, 1)[0]);
}

/** Removes and returns the language in a heading: "titleEn", "English title", "Tittel på norsk". */
function takeLanguage(words: string[]): string | undefined {
  if (words.length < 2) return undefined;
  const last = languageNamed(words.at(-1)!);
  if (last) {
    words.pop();
    if (words.length > 1 && /^(?:in|på|auf|en|i)$/i.test(words.at(-1)!)) words.pop();
    return last;
  }
  // a code in front is more often an ordinary word: "de", "no", "fin"
  const first = words[0]!.length > 3 ? languageNamed(words[0]!) : undefined;
  if (first) words.shift();
  return first;
}
