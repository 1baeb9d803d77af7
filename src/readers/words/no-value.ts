/** Words for a value that is missing or not decided yet, in the languages of the labels; without spaces and marks. */
const WORDS = new Set(
  (
    'na n/a null nil nan none undefined unknown tbd tba tbc notapplicable notavailable notspecified notset nodata blank ' +
    'ukjent ukjend ingen ingenting inga ikkerelevant ikkjerelevant ikkeaktuelt ikkjeaktuelt ikkeoppgitt ikkjeoppgitt ' +
    'ikkeavklart ikkjeavklart uavklart uavklara mangler manglar tom tomt okänd okänt saknas ingenuppgift ejtillämpligt ' +
    'ejangivet ukendt ikkeangivet ikkeoplyst unbekannt keine keiner keines keineangabe keineangaben ka unklar nichtbekannt ' +
    'onbekend geen nvt nietvantoepassing nognietbekend inconnu inconnue aucun aucune nonrenseigné sansobjet so ' +
    'tuntematon eitiedossa eiole eitietoa puuttuu ref value div0 name?'
  ).split(' '),
);

/** Words for a name or date that will be decided. */
const PENDING = new Set(
  (
    'tobeannounced tobeconfirmed tobedecided tobedetermined notyetknown notyetdecided comingsoon pending kommer kommersenere ' +
    'underavklaring underutlysning ikkeklart ikkjeklart ikkebestemt ikkjebestemt ejklart ejbestämt intebestämt kommersenare ' +
    'følger wirdnochbekanntgegeben nochoffen folgt volgt nogonbekend àpréciser àconfirmer àvenir ilmoitetaanmyöhemmin avoin '
  ).split(' '),
);

/** Words that are also names or acronyms. */
const SHORT = new Set(['ka', 'so', 'tom', 'ref', 'value']);

/** Whether the value of a label names nobody: a missing value, or one that will be decided, "To be announced". */
export const namesNothing = (text: string): boolean =>
  isNoValue(text) || (text.length < 40 && PENDING.has(lettersOf(text)));

const lettersOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s.\-_()[\]<>"'#!]/g, '');

/** Whether a value is explicitly missing: "N/A", "NULL", "ukjent", "–", "#REF!". */
export function isNoValue(text: string): boolean {
  if (text.length > 30) return false;
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return /^[\s–—‒−.…?*_/()[\]<>#-]*$/u.test(trimmed);
  const word = lettersOf(trimmed);
  if (!WORDS.has(word)) return false;
  // "k.A." and "(tom)" mean empty; "Tom" may be a name
  return !SHORT.has(word) || /^[#(<[].*|^\p{L}\.\s?\p{L}\.?$/u.test(trimmed);
}
