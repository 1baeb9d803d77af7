import { endsWith } from './affixes.js';
import type { Token } from './tokens.js';

/** Starts of words for institutions, folded, in nb, nn, en, se, sv, da, de, fi, nl and fr. */
const BEGINNINGS = (
  'universi univer institut instituut municipalit hopital hogskol hogskul hojskol hogeschool hochschul allaskuvl akadem academ sykehus sjukehus sygehus sjukhus hospital krankenhaus klinik clinic ' +
  'departement department direktorat bibliotek bibliothek library stiftels stiftung senter senteret center centre centrum zentrum keskus forskningsgrupp forskargrupp forskningsrad ' +
  'college school skole museum museet museo musee gymnas politecnic polytechn facult fakult tiedekun council foundation avdeling abteilung kommune kommuna gemeente fylkeskommun agency ministry ' +
  'laborato yliopist ammattikorkea korkeakoul ecole landsting myndighet forening forbund gesellschaft agenci agenzi fundaci fondazi fondation consej consigl minister'
).split(' ');
/** Stems that count inside compounds as well: "folkehøgskole", "Fachhochschule", "storkommune". */
const INSIDE =
  'universitet universitat forbund forening selskap styrelse myndighet hogskol hogskul hochschul institut sykehus sjukehus kommun direktorat bibliotek forskningsrad yliopisto korkeakoulu departement fakultet fakultat akademi museet museum'.split(
    ' ',
  );
/** Words with such starts that are not institutions. */
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
  'oires',
  'cils',
  'hauser',
  'ungen',
  'schulen',
  'akademien',
];

/** Ends of words for persons at institutions: "museumschef", "skoleleder". */
const isPerson = endsWith(
  'chef chefen direktor direktoren leder lederen leiar leiaren ledare inspektor pedagog student rektor',
);

/** Whether a folded word is typical of names of single institutions. */
export function institutionWord(fold: string): boolean {
  if ((fold.length < 6 && !/^muse[eo]$/.test(fold)) || NO_INSTITUTIONS.has(fold)) return false;
  if (PLURALS.some((ending) => fold.endsWith(ending)) || isPerson(fold)) return false;
  return BEGINNINGS.some((begin) => fold.startsWith(begin)) || INSIDE.some((part) => fold.includes(part));
}

/** Abbreviations of words such as "university" before a place: "TU Dortmund", "KU Leuven". */
const SHORT_FORMS = new Set('TU FH KU HU FU PH UC TH'.split(' '));

/** Whether a word is such an abbreviation. */
export const isShortForm = ({ text }: Token): boolean => SHORT_FORMS.has(text);

const COMPANY = new Set('as asa ab gmbh ltd inc oy bv a/s plc llc ag se iks kf hf'.split(' '));

/** Whether a word is a legal form that ends the name of a company: AS, GmbH, Ltd. */
export const isCompanyForm = (fold: string): boolean => COMPANY.has(fold);

/** Whether a word is such a form as it is written in names: "AS" and "Oy", but not the surname in "Piet van As". */
export const isWrittenForm = ({ fold, text }: Token): boolean =>
  isCompanyForm(fold) && (fold.length > 2 || fold === 'oy' || text === text.toUpperCase());
