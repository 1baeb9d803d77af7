import { foldLetters } from '../../records/letters.js';

/** Languages in which pages write countries, most frequent first. */
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'de', 'fr', 'fi', 'nl', 'nn', 'es', 'it', 'pt'];
/** Codes of regions that are not countries: unions, the euro area, test codes. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Names that differ from those of the platform, or that some platforms lack, as those in Nynorsk; folded. */
const OTHER_NAMES = new Set(
  'austerrike|bosnia and herzegovina|czech republic|ecosse|england|faeroyane|filippinane|great britain|holland|korea|noreg|nordirland|northern ireland|republique tcheque|russian federation|schottland|scotland|skottland|slovak republic|tschechische republik|turkey|united states of america|wales'.split(
    '|',
  ),
);

let codes: readonly string[] | undefined;
const names = new Map<string, ReadonlySet<string>>();

const regionNames = (language: string, style: 'long' | 'short' = 'long') =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });

/** The codes of ISO 3166-1 for which the platform has names. */
function allCodes(): readonly string[] {
  if (codes) return codes;
  const english = regionNames('en');
  const found: string[] = [];
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      if (!NO_COUNTRIES.has(code) && english.of(code)) found.push(code);
    }
  return (codes = found);
}

function namesIn(language: string): ReadonlySet<string> {
  const known = names.get(language);
  if (known) return known;
  const found = new Set<string>();
  for (const style of language === 'en' ? (['long', 'short'] as const) : (['long'] as const)) {
    const regions = regionNames(language, style);
    for (const code of allCodes()) found.add(foldLetters(regions.of(code) ?? ''));
  }
  found.delete('');
  names.set(language, found);
  return found;
}

/**
 * Whether a text is the name of a country according to the platform, in English, Norwegian, Swedish, Danish, German,
 * French, Finnish, Dutch, Spanish, Italian or Portuguese. The first call in a language loads all names in it.
 */
export function isCountry(text: string): boolean {
  const folded = foldLetters(text.trim()).replace(/^(?:the )?(?:republic of )?/, '');
  if (folded.length < 2 || folded.length > 50) return false;
  return OTHER_NAMES.has(folded) || LANGUAGES.some((language) => namesIn(language).has(folded));
}

/** Whether two capital letters are the code of a country. */
export const isCountryCode = (text: string): boolean => /^[A-Z]{2}$/.test(text) && allCodes().includes(text);
