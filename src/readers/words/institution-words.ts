import type { Token } from './tokens.js';

/** Beginnings of the words that name an institution, folded, in nb, nn, en, se, sv, da, de, fi, nl and fr. */
const BEGINNINGS = (
  'universi univer institut instituutt hogskol hogskul hojskol hogeschool hochschul allaskuvl akadem academ sykehus sjukehus sygehus sjukhus hospital krankenhaus klinik clinic ' +
  'departement department direktorat bibliotek bibliothek library stiftels stiftung senter senteret center centre centrum zentrum keskus forskningsgrupp forskargrupp forskningsrad ' +
  'college school skole museum museet museo musee facult fakult tiedekun council foundation avdeling abteilung kommune kommuna gemeente fylkeskommun agency ministry ministerie ministerium ministere ' +
  'laborator yliopist ammattikorkea korkeakoul ecole landsting myndighet forening forbund gesellschaft'
).split(' ');
/** Beginnings that say so inside a compound too: "folkehøgskole", "Fachhochschule", "storkommune". */
const INSIDE =
  'universitet universitat forbund forening selskap styrelse myndighet hogskol hogskul hochschul institut sykehus sjukehus kommun direktorat bibliotek forskningsrad yliopisto korkeakoulu departement fakultet fakultat akademi museet museum'.split(
    ' ',
  );
/** Words that begin so and name no institution. */
const NO_INSTITUTIONS = new Set(
  (
    'institusjonell institusjonelle institutional institutionell institutionalised universal universell universelle universelt universitetspedagogikk akademisk akademiske academic academics academia akademia ' +
    'kommunal kommunale kommunalt communal departmental schooling skolen skolens hospitality centered centred kommunikasjon kommunikation museale'
  ).split(' '),
);
/** Endings of plurals, which name no single institution. */
const PLURALS = [
  'ies',
  'ions',
  'ools',
  'eges',
  'als',
  'ments',
  'ums',
  'ane',
  'ene',
  'iteter',
  'skoler',
  'skular',
  'skolor',
  'kommuner',
  'kommunar',
  'sentre',
  'centers',
  'centres',
  'museer',
  'museene',
  'seen',
  'aten',
  'tuter',
];

/** Whether a word, folded, is one that names of single institutions are made of. */
export function institutionWord(fold: string): boolean {
  if (fold.length < 6 || NO_INSTITUTIONS.has(fold)) return false;
  if (PLURALS.some((ending) => fold.endsWith(ending))) return false;
  return BEGINNINGS.some((begin) => fold.startsWith(begin)) || INSIDE.some((part) => fold.includes(part));
}

/** Short forms of "university" and the like before a place: "TU Dortmund", "KU Leuven". */
const SHORT_FORMS = new Set('TU FH KU HU FU PH UC TH'.split(' '));

/** Whether a word is such a short form. */
export const isShortForm = ({ text }: Token): boolean => SHORT_FORMS.has(text);
