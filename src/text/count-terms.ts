import { baseLanguage } from '../records/pick-text.js';
import type { Term } from '../records/types.js';
import { analyse } from './analysis.js';
import { loadLanguage, type TextLanguage } from './language.js';
import { collatorFor } from './locale.js';
import { mergeKeys } from './merge.js';
import { dissolve, joinPhrases } from './phrases.js';
import { countUnits, type Counted } from './tally.js';
import type { CountOptions, Passage } from './types.js';

const MAX_WORDS = 60;
/** Fallback for short texts: below this number of terms, terms used once are shown too. */
const SHORT_TEXT = { terms: 20, minCount: 1 };
const MIN_COUNT = 2;

/**
 * Counts the words and phrases of a text, such as the passages of a page.
 *
 * All forms of a word are one term, shown in its most frequent form. A phrase such as "relasjonell velferd" is one
 * term, and its words are not counted again. Bokmål, Nynorsk and English have stop words and stems; in other languages,
 * each form of four letters or more is a term, and `stop` removes unwanted ones. Passages in other languages are
 * skipped, as are numbers, addresses, citations in brackets, and sentences on a Norwegian page that look English (and
 * vice versa).
 *
 * The result is deterministic and does not depend on the order of the passages. Rejects if the rules of a language cannot
 * be loaded, or with a `TypeError` if the input is not a list.
 *
 * @returns Terms with their number of uses as `weight`, heaviest first, then in the language's alphabetical order. If
 *   there are more than `maxWords`, ties go to terms in more passages, then to longer ones.
 */
export async function countTerms(passages: readonly Passage[], options: CountOptions = {}): Promise<Term[]> {
  if (!Array.isArray(passages))
    throw new TypeError('countTerms needs passages: [{ text: "…" }], or readPassages(element) for a page.');
  const lang = options.lang ?? mainLanguage(passages as readonly Passage[]);
  return countIn(lang, await loadLanguage(lang), passages, options);
}

function countIn(
  lang: string,
  language: TextLanguage,
  passages: readonly Passage[],
  options: CountOptions,
): Term[] {
  const { merge = [], split = [], stop = [] } = options;
  const maxWords = countOr(MAX_WORDS, options.maxWords);
  const unwanted = [...stop, ...language.idioms];
  const analysis = analyse({
    passages: textsIn(lang, passages),
    lang,
    language,
    split,
    asked: [...merge.flat(), ...unwanted],
  });
  const merged = mergeKeys(merge, analysis.keyOf);
  const stopped = new Set(unwanted.map(analysis.keyOf).map((key) => merged.get(key)?.key ?? key));

  const usedAtLeast = (minCount: number): Counted[] => {
    // Without stop words, a word and its article would form a phrase.
    let sentences = language.stopWords.size
      ? joinPhrases(analysis.sentences, {
          minCount: Math.max(2, minCount),
          minNameCount: minCount,
          isName: ({ tokens }) => tokens.every(({ form }) => analysis.capitals.isName(form)),
          not: new Set(split.map(analysis.keyOf)),
        })
      : analysis.sentences;
    // Words of a phrase that is not shown count by themselves.
    for (;;) {
      const terms = countUnits(sentences, analysis.capitals, merged, language.genitive)
        .filter(({ key, written }) => written >= minCount && !stopped.has(key))
        .sort(byRank);
      const left = terms.slice(maxWords).flatMap(({ phrases }) => [...phrases]);
      if (!left.length) return terms.slice(0, maxWords);
      sentences = dissolve(sentences, new Set(left));
    }
  };
  const often = usedAtLeast(countOr(MIN_COUNT, options.minCount));
  const isShort = options.minCount === undefined && often.length < Math.min(SHORT_TEXT.terms, maxWords);
  const terms = isShort ? usedAtLeast(SHORT_TEXT.minCount) : often;
  return inOrder(
    terms.map((counted) => toTerm(counted, lang)),
    lang,
  );
}

/** The language with the most letters in the passages; `''` if none states its language. */
export function mainLanguage(passages: readonly Passage[]): string {
  const letters = new Map<string, number>();
  for (const { text, lang } of passages)
    if (lang) letters.set(baseLanguage(lang), (letters.get(baseLanguage(lang)) ?? 0) + text.length);
  return [...letters].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** Texts of the passages in a language, or without a stated language. */
export const textsIn = (lang: string, passages: readonly Passage[]): string[] =>
  passages
    .filter((passage) => !passage.lang || baseLanguage(passage.lang) === baseLanguage(lang))
    .map(({ text }) => text);

/** The requested number, or the default if it is invalid. */
const countOr = (fallback: number, requested = fallback) => (requested >= 0 ? requested : fallback);

/** Order by weight, then number of passages, then length, since longer terms are more specific. */
function byRank(a: Counted, b: Counted): number {
  return (
    b.weight - a.weight ||
    b.passages.size - a.passages.size ||
    b.shown.length - a.shown.length ||
    (a.key < b.key ? -1 : 1)
  );
}

const toTerm = ({ shown, weight }: Counted, lang: string): Term => ({
  text: shown,
  weight,
  ...(lang && { lang }),
});

function inOrder(terms: Term[], lang: string): Term[] {
  const { compare } = collatorFor(lang);
  return terms.sort((a, b) => b.weight - a.weight || compare(a.text, b.text) || (a.text < b.text ? -1 : 1));
}
