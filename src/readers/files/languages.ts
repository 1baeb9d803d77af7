/** Codes and names of languages in files, including the ISO 639-3 codes of registers (NVA, by lexvo.org). */
const NAMES: Readonly<Record<string, string>> = {
  nb: 'nb no nob nor bokmål norsk norwegian norska norwegisch norsk_bokmål norvégien norja noors',
  nn: 'nn nno nynorsk norsk_nynorsk',
  en: 'en eng engelsk english engelska englisch eaŋgalsgiella anglais englanti engels englanniksi',
  se: 'se sme samisk nordsamisk northern_sámi northern_sami davvisámegiella sami',
  sv: 'sv swe svensk svenska swedish schwedisch suédois ruotsi zweeds ruotsiksi',
  da: 'da dan dansk danish danska dänisch danois tanska deens',
  de: 'de deu ger tysk german deutsch tyska allemand saksa duits',
  fi: 'fi fin finsk finnish finska finnisch finnois suomi suomeksi fins',
  fr: 'fr fra fre fransk french franska français französisch ranska frans',
  es: 'es spa spansk spanish spanska español',
  nl: 'nl nld dut nederlandsk dutch nederlands nederländska niederländisch hollanti',
  is: 'is isl ice islandsk icelandic isländska',
  it: 'it ita italiensk italian italienska italiano',
  ja: 'ja jpn japansk japanese japanisch japanska 日本語',
  zh: 'zh zho kinesisk chinese chinesisch kinesiska 中文',
  ko: 'ko kor koreansk korean koreanisch koreanska 한국어',
  pt: 'pt por portugisisk portuguese portugiesisch portugisiska português',
  pl: 'pl pol polsk polish polnisch polska polski',
  cs: 'cs ces cze tsjekkisk czech tschechisch tjeckiska čeština česky',
  ru: 'ru rus russisk russian russisch ryska русский',
  ca: 'cat catalan katalansk katalanisch katalanska català',
};

const codes = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split(' ').map((name): [string, string] => [name.replace('_', ' '), code]),
  ),
);

/** The language for a code or a name; undefined for other words. */
export const languageNamed = (word: string): string | undefined => codes.get(word.trim().toLowerCase());

/** The language tag for a code, a name or a register's address of a language. */
export function languageFrom(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase().replace(/^.*\//, '');
  return languageNamed(word) ?? (/^[a-z]{2}(-[a-z\d]{2,8})*$/.test(word) ? word : undefined);
}
