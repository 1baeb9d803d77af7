/*
 * Removes plurals by the rules of the "S stemmer" (D. Harman 1991, "How effective is suffixing?"), and -ed and -ing only
 * if the text has the word without them. Porter's stemmer would conflate university and universe, and organ, organic
 * and organisation.
 */

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  lives: 'life',
  analyses: 'analysis',
  theses: 'thesis',
  crises: 'crisis',
};

const NO_PLURAL = /(?:ss|us|is|ics|news|series|species)$/;

/** The stem shared by all forms of an English word; see `TextLanguage.stem`. */
export function englishStem(form: string, vocabulary: ReadonlySet<string>): string {
  const word = singular(form.replace(/'s?$/, ''));
  return britishS(baseOfVerb(word, vocabulary) ?? word);
}

function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (/[^aeo]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function baseOfVerb(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  const rest = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  if (!rest) return undefined;
  const undoubled = /([^aeiouls])\1$/.test(rest) ? [rest.slice(0, -1)] : [];
  return [rest, `${rest}e`, ...undoubled].find(
    (base) => vocabulary.has(base) || vocabulary.has(base.replace(/is(?=e?$)/, 'iz')),
  );
}

/** Unifies the spellings organize and organise, organization and organisation. */
const britishS = (word: string) => word.replace(/iz(?=(?:e|ed|er|ing|ation)$)/, 'is');
