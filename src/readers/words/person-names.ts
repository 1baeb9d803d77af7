import { endsWith } from './affixes.js';
import { institutionWord, isShortForm, isWrittenForm } from './institution-words.js';
import { hasInnerCapital, isAllCapitals, isCapital, type Token } from './tokens.js';

const PARTICLES = new Set(
  'von van vom de der den des la le af av du da das do dos di del della degli al el bin ibn ben ter ten te zu zur y e ap op'.split(
    ' ',
  ),
);

/** Whether a word may connect the words of a name: "van der", "de". */
export const isParticle = ({ kind, fold }: Token): boolean => kind === 'word' && PARTICLES.has(fold);

/** Articles, and first words of names of places and bodies, which are not given names: "Region Sjælland". */
const NO_GIVEN = new Set(
  'the den det die das der forum netzwerk network nettverk natverk netvaerk atelier studio verein initiative verband verbund agentur werkstatt verlag firma kwekerij boerderij stichting vereniging bureau bedrijf region helse bydel stiftelsen provincie provinz land stadt landkreis'.split(
    ' ',
  ),
);

/** Whether a word is not a given name. */
export const isNoGivenName = (fold: string): boolean => NO_GIVEN.has(fold);

/** Words for groups of people, which do not end a name: "led by Young People", "Tusenvis av Unge Kvinner". */
const GROUPS = new Set(
  'people peoples women men girls boys children youth youths adults parents families communities groups students pupils teachers nurses patients users workers citizens researchers scholars survivors volunteers leaders experts frauen kinder jugendliche menschen'.split(
    ' ',
  ),
);

/**
 * Ends of words for projects, theses and bodies, which are not part of a name: "Dissertationsprojekt von …",
 * "Jubiläumsfonds der …".
 */
export const isNoName = endsWith(
  'prosjekt prosjektet projekt projektet project projectet dissertation habilitation avhandling fond fonds fund funds fondet fonden nationalbank nationalbanken riksbank riksbanken sparbank sparbanken sparebank sparebanken zentralbank centralbank centralbanken landesbank landesbanken stiftung stiftelse stiftelsen radet saatio rahasto verband verein trust foundation forbundet museum museet verket etaten kommission kommissionen utvikling utveckling udvikling forskning forsking gesellschaft gemeinschaft programme program network unit society association alliance federation committee organization organisation organisasjon organisaatio organisatie station service services office authority administration union survey',
);

/** Whether a word is capitalised like one in a name: an initial capital, but not all capitals. */
export const isNameWord = ({ kind, text }: Token): boolean =>
  kind === 'word' &&
  (isCapital(text) || ("'’".includes(text[1] ?? ' ') && /^[dlno]['’]\p{Lu}/u.test(text))) &&
  text.length > 1 &&
  !hasDigit(text) &&
  !(text.length > 2 && isAllCapitals(text)) &&
  !hasInnerRun(text) &&
  // "KoRus" is not a name, "McLean" is
  !(hasInnerCapital(text) && /^(?!Mc|Mac|De|Di|Le|La|Van|Fitz).*[a-zæøåäöé][A-ZÆØÅÄÖÉ]/.test(text));

const hasDigit = (text: string): boolean => /[0-9]/.test(text);

/** Whether there are at least three capitals in a row, as in short names of institutions. */
const hasInnerRun = (text: string): boolean => {
  let run = 0;
  for (const letter of text) {
    run = letter !== letter.toLowerCase() ? run + 1 : 0;
    if (run > 2) return true;
  }
  return false;
};

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  isCapital(tokens[at].text) &&
  tokens[at].fold.length <= 2 &&
  isAllCapitals(`${tokens[at].text}A`) &&
  tokens[at + 1]?.fold === '.' &&
  !tokens[at + 1]!.spaced;

/** Whether a Spanish "and" stands between two persons, each with given name and surname; not in "Ramón y Cajal". */
const areTwo = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^[ey]$/.test(tokens[at]!.text) &&
  at + 2 < to &&
  [1, 2].every((n) => isNameWord(tokens[at + n]!) && !tokens[at + n]!.breaks);

/**
 * The end of a name at `first`, and the number of its initials: two to five words before `to`, which are capitalised
 * words, initials, and particles between them. Undefined if the words name an institution. Only the shape is tested.
 *
 * @param isTitle Whether a folded word is a title, which ends a name.
 */
export function nameAt(
  tokens: readonly Token[],
  first: number,
  to = tokens.length,
  isTitle: (fold: string) => boolean = () => false,
): { end: number; initials: number } | undefined {
  if (NO_GIVEN.has(tokens[first]?.fold ?? '')) return undefined;
  let i = first;
  let end = -1;
  let words = 0;
  /** End of the name before its first particle, and the number of words up to there: "Anna Berg von der Fakultät". */
  let beforeParticle: [end: number, words: number] | undefined;
  let initials = 0;
  while (i < to && words + initials < 6) {
    const token = tokens[i]!;
    if (
      i > first &&
      (token.breaks || !(token.spaced || tokens[i - 1]!.fold === '-' || tokens[i - 1]!.fold === '.'))
    )
      break;
    const isElided =
      token.fold === "'" && 'ts'.includes(tokens[i + 1]?.fold ?? '-') && !tokens[i + 1]!.spaced;
    if (isInitial(tokens, i)) {
      initials++;
      i += 2;
    } else if (words > 0 && isElided && i + 2 < to) {
      // "van 't Spijker"
      beforeParticle ??= [end, words];
      i += 2;
    } else if (words > 0 && isTitle(token.fold)) {
      // it starts another name: "DigiHand Førsteamanuensis Anna Berg"
      break;
    } else if (isNameWord(token)) {
      if (institutionWord(token.fold) || isShortForm(token) || isNoName(token.fold)) {
        // a label that follows: "Anna Berg Institution: …"
        if (words > 1 && tokens[i + 1]?.fold === ':') break;
        if (!beforeParticle) return undefined;
        [end, words] = beforeParticle;
        break;
      }
      words++;
      i++;
      end = i;
      // "Anne-Berit", "Smith-Jones"
      while (
        tokens[i]?.fold === '-' &&
        !tokens[i]!.spaced &&
        i + 1 < to &&
        !tokens[i + 1]!.spaced &&
        isCapital(tokens[i + 1]!.text) &&
        tokens[i + 1]!.kind === 'word'
      ) {
        // "Friedrich-Alexander-Universität Erlangen"
        if (institutionWord(tokens[i + 1]!.fold)) return undefined;
        i += 2;
        end = i;
      }
    } else if (words > 1 && areTwo(tokens, i, to)) break;
    else if (token.kind === 'word' && words + initials > 0 && PARTICLES.has(token.fold) && i + 1 < to) {
      beforeParticle ??= [end, words];
      if (isCapital(token.text)) words++;
      i++;
    } else break;
  }
  const last = tokens[end - 1];
  if (!last || words < (initials ? 1 : 2) || GROUPS.has(last.fold) || isWrittenForm(last)) return undefined;
  // "DE LA TOUR Anne"
  if (isAllCapitals(tokens[first]!.text) && PARTICLES.has(tokens[first]!.fold)) return undefined;
  return { end, initials };
}
