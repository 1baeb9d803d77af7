import type { Sentence, Token } from './tokens.js';

/** The spellings of a form where only the word itself determines its capitals. */
interface Seen {
  small: number;
  /** As written, with a capital in the middle of a sentence. */
  capital: Map<string, number>;
  /** As written, with capitals inside: "PhD", "NTNU". */
  inner: Map<string, number>;
  /** As written, with a capital in a title that has capitals everywhere. */
  titled: Map<string, number>;
  /** Whether one of these titles is so short that it can be a name. */
  short: boolean;
}

/** The proper capitals of a text's forms, which are keyed in small letters. */
export interface Capitals {
  /** The word as it is shown: "Oslo", "PhD-prosjekt", "velferd". */
  written(form: string): string;
  /** Whether a form is a name or an acronym. */
  isName(form: string): boolean;
}

const INNER_CAPITAL = /\p{L}'?\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
/** "Erasmus+", "H2020": a form written like this is always a name. */
const CODE = /^\p{Lu}[\p{L}\d-]*[+#\d][+#\d]*$/u;

/** The least share of capitalised words in a title that is set in title case. */
const TITLED = 0.8;
/** The most words of a title that can be a name: "Larry Davidson". */
const NAME_LENGTH = 3;

/**
 * Finds the words that are written with capitals. A capital at the beginning of a sentence shows nothing;
 * the more frequent spelling in the rest of the text decides. Title case shows little: it is kept where the
 * text has no other spelling, but does not make a word a name.
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

/** The spelling of a form that is not written in small letters; else undefined. */
function writtenAs({ small, capital, inner, titled }: Seen): string | undefined {
  const most = Math.max(small, sum(capital), sum(inner));
  if (inner.size && sum(inner) === most) return mostFrequent(inner);
  if (small === most && most > 0) return undefined;
  return mostFrequent(capital) ?? mostFrequent(titled);
}

/** A heading in capitals; a single short word in capitals is an acronym. */
const isShouted = (sentence: Sentence) =>
  (sentence.length > 1 || (sentence[0]?.text.length ?? 0) > 6) &&
  sentence.every(({ text }) => !SMALL.test(text) && CAPITAL.test(text));

/** "Promoting Health Equity through Innovation": nearly all content words have capitals. */
function isTitled(sentence: Sentence, stopWords: ReadonlySet<string>): boolean {
  // Without stop words a title cannot be distinguished from a German sentence, where all nouns have capitals.
  if (!stopWords.size) return false;
  const heavy = sentence.slice(1).filter(({ form }: Token) => form.length > 3 && !stopWords.has(form));
  const capitals = heavy.filter(({ text }) => CAPITAL.test(text));
  return (
    capitals.length > 0 &&
    capitals.length >= TITLED * heavy.length &&
    (heavy.length > 2 || sentence.length <= NAME_LENGTH)
  );
}

const add = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);

/** The key with the highest count; ties go to the first by code points, so the order of the text does not matter. */
const mostFrequent = (counts: Map<string, number>) =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
