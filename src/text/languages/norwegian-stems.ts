/*
 * Removes inflectional endings only, like "light" stemmers (J. Savoy 2006, "Light stemming approaches for the French,
 * Portuguese, German and Hungarian languages"): helhet, hel and hele are three words. The Snowball stemmer for Norwegian
 * also removes -het and -lig, and misses that innbyggere and innbyggerne are the same word.
 */

const VOWEL = /[aeiouyæøåéèêóòôü]/;
const MONOSYLLABLE = /^[^aeiouyæøåéèêóòôü]*[aeiouyæøåéèêóòôü]+[^aeiouyæøåéèêóòôü]*$/;

/** Words with a suffix that is not an ending, though it looks like one: "helhetene", "universitetets". */
const SUFFIXED = /^(.{2,}(?:het|itet))(?:(?:ane|ene|en|er|et|ar|a)?s?)$/;

/** Further endings that prove the last letters of a word to be part of it: lærer, lærere. */
const LONGER: Record<string, readonly string[]> = {
  er: ['e', 'en', 'ne', 'et'],
  ar: ['ar', 'ane', 'en', 'et'],
  et: ['et', 'er', 'en', 'ene'],
  en: ['en', 'er', 'et', 'ene'],
  ns: ['en', 'er', 'ene', 'ar', 'ane'],
  ts: ['en', 'er', 'ene', 'ar', 'ane'],
  rs: ['en', 'er', 'et', 'ene', 'ar', 'ane'],
};

/** Nouns with a vowel change in the plural, also at the end of compounds. Excludes hender and netter, which are also other words. */
const OTHER_VOWEL: Readonly<Record<string, string>> = {
  bøker: 'bok',
  bøkene: 'bok',
  menn: 'mann',
  mennene: 'mann',
  føtter: 'fot',
  føttene: 'fot',
  røtter: 'rot',
  røttene: 'rot',
  føter: 'fot',
  røter: 'rot',
  tenner: 'tann',
  tennene: 'tann',
  krefter: 'kraft',
  kreftene: 'kraft',
  mødre: 'mor',
  mødrer: 'mor',
  mødrene: 'mor',
  fedre: 'far',
  fedrene: 'far',
  brødre: 'bror',
  brødrene: 'bror',
  døtre: 'datter',
  døtrer: 'datter',
  døtrene: 'datter',
  bønder: 'bonde',
  bøndene: 'bonde',
  trær: 'tre',
  trærne: 'tre',
};
const HAS_OTHER_VOWEL = new RegExp(`(?<!all)(?:${Object.keys(OTHER_VOWEL).join('|')})$`);

/**
 * Plurals without the e of the singular, which may also have a double consonant: "regler", "virkemidlene", "sentre".
 * The e stands between different consonants, so herrer is no such plural. Excludes handler (handel) and endre (ender).
 */
const SYNCOPATED = /^(?!end|.*handl)(.+)([^aeiouyæøå])(?!\2)(?:(l)(?:er|ar|ene|ane)|(r)(?:e|ene|er|a))s?$/;

type Vocabulary = ReadonlySet<string>;

/** Ambiguous endings, which are removed only if the text has the word without them. */
const ATTESTED_BASES: readonly ((form: string, vocabulary: Vocabulary) => string | undefined)[] = [
  (form, vocabulary) => {
    const [, rest, consonant, l, r] = SYNCOPATED.exec(form) ?? [];
    if (!rest || !consonant) return undefined;
    const last = `e${l ?? r}`;
    const whole = [rest + consonant + last, rest + consonant + consonant + last];
    return whole.find((word) => vocabulary.has(word));
  },
  (form, vocabulary) =>
    form.length > 4 && form.endsWith('s') && vocabulary.has(form.slice(0, -1))
      ? form.slice(0, -1)
      : undefined,
  (form, vocabulary) => (form.endsWith('a') ? withOrWithoutE(form, 4, vocabulary) : undefined),
  // relasjonelt, relasjonell
  (form, vocabulary) => {
    const base = form.replace(/t$/, 'l');
    return form.length > 4 && form.endsWith('elt') && vocabulary.has(base) ? base : undefined;
  },
  // sosialt, sosial or sosiale
  (form, vocabulary) => (/[^aeiouyæøåt]t$/.test(form) ? withOrWithoutE(form, 5, vocabulary) : undefined),
];

/** A form of at least `least` letters without its last letter, or with an e instead, if the vocabulary has it. */
function withOrWithoutE(form: string, least: number, vocabulary: Vocabulary): string | undefined {
  const shorter = form.slice(0, -1);
  return form.length < least ? undefined : [shorter, `${shorter}e`].find((base) => vocabulary.has(base));
}

/**
 * Stemmer for Bokmål or Nynorsk.
 *
 * @param endings Endings of nouns, adjectives and verbs; longer ones before those they end with.
 */
export function norwegianStemmer(endings: readonly string[]) {
  return function stem(form: string, vocabulary: Vocabulary): string {
    const suffixed = SUFFIXED.exec(form)?.[1];
    if (suffixed) return suffixed;
    return undouble(withoutEnding(form, vocabulary));
  };

  /** Applies each rule at most once, so that it terminates for any vocabulary. */
  function withoutEnding(form: string, vocabulary: Vocabulary): string {
    let word = withOwnVowel(form);
    const ways = new Set(ATTESTED_BASES);
    while (!hasLonger(word, vocabulary)) {
      const way = [...ways].find((baseOf) => baseOf(word, vocabulary));
      if (!way) return withoutPlainEnding(word, vocabulary);
      ways.delete(way);
      word = withOwnVowel(way(word, vocabulary)!);
    }
    return word;
  }

  function withoutPlainEnding(form: string, vocabulary: Vocabulary): string {
    for (const ending of endings) {
      const rest = form.slice(0, -ending.length);
      if (form.endsWith(ending) && isEnding(ending, rest, vocabulary)) return rest;
    }
    return form;
  }
}

function withOwnVowel(form: string): string {
  const plural = HAS_OTHER_VOWEL.exec(form)?.[0];
  return plural ? form.slice(0, -plural.length) + OTHER_VOWEL[plural]! : form;
}

const hasLonger = (form: string, vocabulary: Vocabulary): boolean =>
  !!LONGER[form.slice(-2)]?.some((more) => vocabulary.has(form + more));

function isEnding(ending: string, rest: string, vocabulary: Vocabulary): boolean {
  if (rest.length < 3 || !VOWEL.test(rest)) return false;
  // forskerne, forskernes
  if (ending.startsWith('n')) return rest.endsWith('er');
  // del and dele, hel and hele, sett and sette are different words, but sosial and sosiale are the same
  if (ending === 'e') return !(MONOSYLLABLE.test(rest) && vocabulary.has(rest));
  return true;
}

/** Undoubles the final m: medlem, medlemmer. */
const undouble = (stem: string) => (stem.endsWith('mm') ? stem.slice(0, -1) : stem);
