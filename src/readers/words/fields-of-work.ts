import { endsWith } from './affixes.js';
import type { Token } from './tokens.js';

/**
 * Nouns for fields of ministries, councils and departments, folded, in en, de, nl, fr, sv, da and nb; the last word of
 * the field.
 */
const NOUNS = new Set(
  (
    'economic research arts engineering science natural medical social health education biotechnology food water energy climate culture youth children family labour justice sports trade ' +
    'sciences humanities art agriculture fisheries fishery forestry sport work life welfare safety law languages letters theatre theater music medicine hygiene media design housing transport finance tourism heritage ' +
    'senioren frauen jugend kinder musik kunst kunste technik gestaltung soziales recht sicherheit umwelt gewerbe verkehr ernahrung natur naturschutz wohnen geschichte ' +
    'natuur landbouw sport cultuur welzijn onderwijs klimaat zaken milieu kunsten ' +
    'kultur samfund samfunn landbrug fiskeri born undervisning fodevarer videnskab historie sprog sprak idrett kunst'
  ).split(' '),
);
/** Endings of such nouns. */
const hasEnding = endsWith(
  'ology ologie ologi tiede tieteet sophy graphy nomy iek tie ism ship istry istory care affairs studies services rights resources schaft schaften ung heit keit heid itat iteit kunde wesen schutz bau schap else forskning skab kvalitet vitets ikk nomi grafi sofi zofi skap medisin rett utdanning utbildning omsorg',
);
const hasShortEnding = endsWith('ics ic ing ment ity', 3);
const hasLatinEnding = endsWith('ik tion tions ance ances ence ences ture', 2);

/**
 * Whether a folded word names a field of work or study: "Hygiene", "Wissenschaft". No list is complete, so a negative
 * result proves nothing.
 */
export const isFieldWord = ({ fold }: Token): boolean =>
  NOUNS.has(fold) || (fold.length > 5 && (hasEnding(fold) || hasShortEnding(fold) || hasLatinEnding(fold)));
