/** What such issues are called: a word that sets them apart, and what they are of. */
const ENGLISH =
  '(?:special|themed|thematic|topical|article|research) (?:online )?(?:issues?|section|collection|topic)';
const NORDIC = '(?:tema|spesial|special|sær|fokus|fáddá)-?(?:num(?:m[ea]r|(?:me)?ret)|utg[aå]v)\\p{L}*';
const GERMAN = '(?:sonder|themen|schwerpunkt)(?:heft|ausgabe)\\p{L}*';
const CALL = 'call for (?:papers|articles|contributions|abstracts)|cfp';
const KIND = new RegExp(
  `(?<!\\p{L})(?:${ENGLISH}|${NORDIC}|${GERMAN}|(${CALL}))(?!\\p{L}| ?(?:proposals|editors))`,
  'giu',
);

export interface KindHit {
  start: number;
  end: number;
  /** As a record says it: "Special Issue", "Temanummer". */
  kind: string;
  /** Whether it only calls for something: what it calls for, if that is said, is the kind. */
  call: boolean;
}

/** The words in `text` that say what kind of issue it is. */
export function findKinds(text: string): KindHit[] {
  return [...text.matchAll(KIND)]
    .filter(({ 0: words, index }) => standsApart(text.slice(0, index), text.slice(index + words.length)))
    .map(({ 0: words, 1: call, index }) => ({
      start: index,
      end: index + words.length,
      kind: call ? 'Call for Papers' : kindOf(words),
      call: call !== undefined,
    }));
}

const AFTER_ARTICLE = /(?:^|[.:|–(»”"] ?|(?<!\p{L})(?:an?|et|en|ein|til|for|to|till|our|vårt) )$/iu;

/** Whether such words name the issue, and are not part of a running title. */
const standsApart = (before: string, after: string): boolean =>
  AFTER_ARTICLE.test(before) || /^ ?[:«"“„]|^ (?:on|om) /.test(after);

/** In capitals where English has them, without the Nordic article. */
const kindOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(' online', '')
    .replace(/issues$/, 'issue')
    .replace(/num(?:mer|(?:me)?ret)\p{L}*$/u, 'nummer')
    .replace(/(?<=utg[aå]v)\p{L}+$/u, (ending) => (ending === 'a' ? 'e' : ending[0]!))
    .replace(/(?<=heft)\p{L}+$/u, '')
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
