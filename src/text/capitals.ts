import type { Sentence, Token } from './tokens.js';

/** Spellings of a form in places that do not force a capital. */
interface Seen {
  small: number;
  /** With an initial capital in the middle of a sentence. */
  capital: Map<string, number>;
  /** With capitals inside: "PhD", "NTNU". */
  inner: Map<string, number>;
  /** With an initial capital in a title that is set in title case. */
  titled: Map<string, number>;
  /** Whether one of these titles is short enough to be a name. */
  short: boolean;
}

/** The proper capitalisation of a text's forms, which are in lower case. */
export interface Capitals {
  /** The word as displayed: "Oslo", "PhD-prosjekt", "velferd". */
  written(form: string): string;
  /** Whether a form is a name or an acronym. */
  isName(form: string): boolean;
}

const INNER_CAPITAL = /\p{L}'?\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
/** Codes such as "Erasmus+" and "H2020", which are always names. */
const CODE = /^\p{Lu}[\p{L}\d-]*[+#\d][+#\d]*$/u;

/** Minimum share of capitalised words in title case. */
const TITLED = 0.8;
/** Maximum number of words in a title that can be a name: "Larry Davidson". */
const NAME_LENGTH = 3;

/**
 * Finds the words that are written with capitals. Capitals at the start of a sentence are no evidence; the most
 * frequent spelling elsewhere decides. Title case is weak evidence: it is kept if the text has no other spelling, but
 * does not make a word a name.
 */
export function findCapitals(sentences: readonly Sentence[], stopWords: ReadonlySet<string>): Capitals {
  const seen = new Map<string, Seen>();
  for (const sentence of sentences) {
    const shouted = isShouted(sentence);
    const titled = isTitled(sentence, stopWords);
    for (const token of sentence) {
      if (shouted) continue;
      let entry = seen.get(token.form);
      if (!entry)
        seen.set(
          token.form,
          (entry = { small: 0, capital: new Map(), inner: new Map(), titled: new Map(), short: false }),
        );
      if (INNER_CAPITAL.test(token.text) || CODE.test(token.text)) add(entry.inner, token.text);
      else if (!CAPITAL.test(token.text)) entry.small++;
      else if (token.initial) continue;
      else if (!titled) add(entry.capital, token.text);
      else {
        add(entry.titled, token.text);
        entry.short ||= sentence.length <= NAME_LENGTH;
      }
    }
  }
  const written = new Map<string, string>();
  const names = new Set<string>();
  for (const [form, entry] of seen) {
    const shown = writtenAs(entry);
    if (!shown) continue;
    written.set(form, shown);
    if (entry.short || entry.capital.size || entry.inner.size) names.add(form);
  }
  return {
    written: (form) => written.get(form) ?? form,
    isName: (form) => names.has(form),
  };
}

/** The capitalised spelling of a form; undefined if it is written in lower case. */
function writtenAs({ small, capital, inner, titled }: Seen): string | undefined {
  const most = Math.max(small, sum(capital), sum(inner));
  if (inner.size && sum(inner) === most) return mostFrequent(inner);
  if (small === most && most > 0) return undefined;
  return mostFrequent(capital) ?? mostFrequent(titled);
}

/** Whether a heading is set in capitals; a single short word would be an acronym. */
const isShouted = (sentence: Sentence) =>
  (sentence.length > 1 || (sentence[0]?.text.length ?? 0) > 6) &&
  sentence.every(({ text }) => !SMALL.test(text) && CAPITAL.test(text));

/** Whether a title is in title case: "Promoting Health Equity through Innovation". */
function isTitled(sentence: Sentence, stopWords: ReadonlySet<string>): boolean {
  // Without stop words, title case looks like German, where all nouns have capitals.
  if (!stopWords.size) return false;
  const contentTokens = sentence
    .slice(1)
    .filter(({ form }: Token) => form.length > 3 && !stopWords.has(form));
  const capitals = contentTokens.filter(({ text }) => CAPITAL.test(text));
  return (
    capitals.length > 0 &&
    capitals.length >= TITLED * contentTokens.length &&
    (contentTokens.length > 2 || sentence.length <= NAME_LENGTH)
  );
}

const add = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);

/** The key with the highest count; ties go to the first by code points, independent of the order of the text. */
const mostFrequent = (counts: Map<string, number>) =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
