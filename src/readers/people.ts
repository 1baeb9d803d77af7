import { isInstitution } from './institutions.js';

/** A person's name at the start of a text. */
export interface PersonHit {
  start: number;
  end: number;
  /** End of titles after the name ("…, PhD"). */
  after: number;
  /** Whether a title or the name's own words say that this is a person, not only its shape. */
  likely: boolean;
}

const NAME = "(?!\\p{Lu}{3})\\p{Lu}[\\p{L}\\p{M}’'-]+";
const INITIALS = '(?:\\p{Lu}\\. ?)+';
const PARTICLE = 'v[ao]n|de[rn]?|la|a[fv]|du|da|[ae]l|bin|zu';
const PERSON = new RegExp(
  `^(?:${NAME}|${INITIALS})(?: (?:${PARTICLE}|${INITIALS}|${NAME})){0,4} ?(?<= )${NAME}`,
  'u',
);
const TITLES =
  'prof|dr(?!\\p{L})|ph\\.? ?d|m\\.?sc|m\\.?a\\.?(?!\\p{L})|m[rs]s?(?!\\p{L})|med|phil|rer|nat|stipend|' +
  '(?:første)?(?:aman|lekt)|do[ck][et]|postdok';
const TITLE = new RegExp(`^(?:(?:${TITLES})\\p{L}*(?:[.,-]| )+)+(?=\\p{Lu})`, 'iu');
const TITLE_BEHIND = new RegExp(`^(?:, ?(?:${TITLES})\\p{L}*\\.?)+`, 'iu');

/** First names that are frequent in the Nordic countries, Britain and Germany, and how surnames end there. */
const FIRST_NAME = new RegExp(
  '^(?:Ann[ae]?|Anders|Berit|David|Elin|Erik|Eva|Gro|Hann[ae]|Hans|Helen[ae]?|Ida|Inger|Jan|Jens|Joha?n|Karin?|Kjersti|' +
    'Knut|Kristi[an]+|Lars|Lise|Mari[aet]?|Marianne|Martin|Mette|Michael|Nils|Nina|Ol[ae]v?|Per|Pet[et]r|Rune|Sarah?|' +
    'Siri|Stefan|Thomas|Tom|Tone|Tore?)$',
);
const SURNAME = new RegExp(
  '(?:[^ae]sen|sson|str[øö]m|[kq]vist|dahl|rud|stad|vik|haug|bakk?en?|ås|hagen|tun|moen|heim|g[åa]rd|ov[ai]?[ćc]?|' +
    'sk[aiá]|[lr]und|berg|m[ae][iy]er|schmidt)$',
);

const isPersonsName = (name: string): boolean =>
  FIRST_NAME.test(/^[^ -]+/.exec(name)![0]) || / \p{Lu}\. /u.test(name) || SURNAME.test(name);

/** The person's name that a text begins with, if it has the shape of one. */
export function personAt(text: string): PersonHit | undefined {
  const start = TITLE.exec(text)?.[0].length ?? 0;
  const name = PERSON.exec(text.slice(start, start + 120))?.[0];
  if (!name || isInstitution(name)) return undefined;
  const end = start + name.length;
  const after = end + (TITLE_BEHIND.exec(text.slice(end, end + 60))?.[0].length ?? 0);
  if (/^[\p{L}\p{N}]/u.test(text.slice(after))) return undefined;
  return { start, end, after, likely: start > 0 || after > end || isPersonsName(name) };
}

/** Whether a text is a person's name and nothing else, and says so by its words. */
export function isPerson(text: string): boolean {
  const hit = personAt(text);
  return hit?.likely === true && hit.after === text.length;
}
