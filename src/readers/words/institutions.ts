import { institutionWord, isShortForm } from './institution-words.js';
import { ARTICLES } from './small-words.js';
import { isCapital, tokenize, type Token } from './tokens.js';

const VERBS = new Set('er is har has som which'.split(' '));
export const OF_WHAT = new Set(
  'of for i in pa fur der des du de do da dos das di del della dello degli delle at vid ved voor van og and'.split(
    ' ',
  ),
);
const BARRED = ':!?«»“”"„;|';

/**
 * Whether a text is the name of an institution. A word for institutions ends the name ("Nord universitet"), or a field
 * or place follows it ("Universitetet i Oslo", "School of Law"). Plurals are not names.
 */
export const isInstitution = (text: string): boolean =>
  text.length <= 120 && isInstitutionName(tokenize(text));

/** The same for the tokens `[from, to)`. */
export function isInstitutionName(all: readonly Token[], from = 0, to = all.length): boolean {
  const tokens = all.slice(from, to);
  if (
    !tokens.length ||
    tokens.length > 24 ||
    tokens.some(({ fold }) => fold.length === 1 && BARRED.includes(fold))
  )
    return false;
  if (
    tokens.some(
      ({ fold, spaced }, i) =>
        fold === '.' &&
        !spaced &&
        i < tokens.length - 1 &&
        tokens[i + 1]!.spaced &&
        (tokens[i - 1]?.fold.length ?? 0) > 3,
    )
  )
    return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (
    words.length > 1 &&
    words.length < 4 &&
    isShortForm(words[0]!) &&
    words.every(({ text }) => isCapital(text))
  )
    return true;
  const start = ARTICLES.has(words[0]?.fold ?? '') && words.length > 1 ? 1 : 0;
  const at = words.findIndex(({ fold }, i) => i >= start && institutionWord(fold));
  if (at < 0) return false;
  const named = words[0]!;
  // function words before it belong to a sentence: "… inkludering i folkebiblioteket"
  if (words.some(({ fold, text }) => VERBS.has(fold) && !isCapital(text))) return false;
  if (
    words
      .slice(start, at)
      .some(({ text, fold }) => text.length < 4 && !isCapital(text) && fold !== 'og' && fold !== 'of')
  )
    return false;
  const index = tokens.indexOf(words[at]!);
  const next = tokens[index + 1];
  if (isCapital(named.text) || start === 1)
    return next === undefined
      ? at > 0 || words[at]!.fold.length > 11
      : followsName(next) && tokens.length > index + 1;
  return at === 0 && words[1] !== undefined && isCapital(words[1].text);
}

const followsName = ({ fold, text, kind }: Token): boolean =>
  OF_WHAT.has(fold) ||
  fold === '(' ||
  fold === '-' ||
  fold === ',' ||
  fold === '/' ||
  fold === '&' ||
  (kind === 'word' && isCapital(text));

/** Abbreviations of places, groups of states, terms and degrees, which may follow a comma like short names. */
const NO_SHORT_NAMES = new Set(
  'UK US USA EU EØS EEA UN FN AI KI ICT IKT IT TV EFL ESL STEM STEAM ADHD HIV AIDS DNA RNA PHD MSC BA MA COVID PISA TIMSS PIRLS SDG SDGS NGO NGOS CEO LGBT LHBT SFO NAV USSR DDR GDR BRD WWI WWII CV VR AR XR QR GIS GPS MR PTSD ASD KOLS'.split(
    ' ',
  ),
);

/** Whether a word has the shape of an institution's short name: AFI, NTNU, UiO, OsloMet. */
export const isShortName = (word: string): boolean =>
  (/^[A-ZÆØÅÄÖ]{3,8}$/.test(word) || /^[UH]i[A-ZÆØÅ]$/.test(word) || word === 'OsloMet') &&
  !NO_SHORT_NAMES.has(word);

/** Whether words may be an organisation after a label for one: capitalised words, with short words between them. */
export function looksLikeOrganisation(text: string): boolean {
  const tokens = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  return (
    isInstitutionName(tokens) ||
    (words.length > 0 &&
      words.length < 12 &&
      isCapital(words[0]!.text) &&
      words.every(({ text }, i) => isCapital(text) || (text.length < 5 && i > 0)))
  );
}
