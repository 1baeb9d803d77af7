/** Languages by the codes and words that files use for them; ISO 639-3 where registers do (NVA, by lexvo.org). */
const CODES: readonly (readonly [string, RegExp])[] = [
  ['nb', /^(nb|no|nob|nor|bokmål|norsk(?: bokmål)?|norwegian)$/],
  ['nn', /^(nn|nno|nynorsk|norsk nynorsk)$/],
  ['en', /^(en|eng|engelsk|english|engelska|engelsk|englisch|eaŋgalsgiella)$/],
  ['se', /^(se|sme|samisk|nordsamisk|northern s[aá]mi|davvisámegiella)$/],
  ['sv', /^(sv|swe|svensk|svenska|swedish)$/],
  ['da', /^(da|dan|dansk|danish)$/],
  ['de', /^(de|deu|ger|tysk|german|deutsch)$/],
  ['fi', /^(fi|fin|finsk|finnish)$/],
  ['fr', /^(fr|fra|fre|fransk|french)$/],
  ['es', /^(es|spa|spansk|spanish)$/],
];

/** The language tag that a code, a name of a language or a register's address of one means. */
export function languageFrom(said: unknown): string | undefined {
  if (typeof said !== 'string') return undefined;
  const word = said.trim().toLowerCase().replace(/^.*\//, '');
  return (
    CODES.find(([, names]) => names.test(word))?.[0] ??
    (/^[a-z]{2}(-[a-z\d]{2,8})*$/.test(word) ? word : undefined)
  );
}
