import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';

/** A person's name among tokens, `[from, to)`, and the token behind a title that follows it. */
export interface PersonHit {
  from: number;
  to: number;
  after: number;
}

const set = (words: string) => new Set(words.split(' '));
const TITLES = set(
  'prof professor professorin dr dra phd msc ma mr mrs ms assoc associate assistant ass doc docent dosent forsteamanuensis ' +
    'amanuensis lektor universitetslektor hogskolelektor postdoktor stipendiat univ emeritus emerita professeur pr priv pd med phil',
);
const PARTICLES = set('von van de der den del della di da dos du la le af av bin ibn al el ten ter zu y e');
const INSTITUTION_STEMS = (
  'universi institut hogskol hoyskol hogskul hogsk hochschul allaskuvl akadem hospital sykehus sjukhus sjukehus kommun departement ' +
  'bibliot stiftel stiftung sent centr center centre zentrum forsknings college school library academy museum depart facult fakult ' +
  'council foundation avdeling norges instituttet polytech lehrstuhl yliopisto korkeakoulu ecole laborat cnrs hogeschool'
).split(' ');

/** Whether a word is one that names of institutions are made of. */
export const isInstitutionWord = (fold: string): boolean =>
  // "akademisk", "institutionelle": adjectives
  !/(?:isk|iske|isch|ische|nel|nelle)$/.test(fold) &&
  INSTITUTION_STEMS.some((stem) => fold.startsWith(stem) || (stem.length > 6 && fold.includes(stem)));

const isNamePart = (token: Token): boolean =>
  token.kind === 'word' &&
  isCapital(token.text) &&
  !(isAllCapitals(token.text) && token.text.length > 2) &&
  !/\d/.test(token.text);

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]!.fold.length <= 2 && isCapital(tokens[at]!.text);

/**
 * The person's name that begins at a token, by its shape: two to five parts with capitals, initials
 * and particles between them. Shape is no proof: it counts only where a label says that persons come.
 */
export function personAt(tokens: readonly Token[], at: number, end: number): PersonHit | undefined {
  let i = at;
  while (i < end && tokens[i]!.kind === 'word' && TITLES.has(tokens[i]!.fold)) {
    i++;
    while (
      i < end &&
      (tokens[i]!.fold === '.' || (tokens[i]!.fold === ',' && i + 1 < end && TITLES.has(tokens[i + 1]!.fold)))
    )
      i++;
  }
  const from = i;
  let parts = 0;
  let names = 0;
  let to = i;
  while (i < end && parts < 6) {
    const token = tokens[i]!;
    if (i > from && token.breaks) break;
    if (isInitial(tokens, i) && tokens[i + 1]?.fold === '.' && i + 1 < end) {
      i += 2;
      parts++;
      to = i;
    } else if (isNamePart(token) && !isInstitutionWord(token.fold)) {
      i++;
      parts++;
      names++;
      // "Berg-Lie", "Al-Assad"
      while (
        i + 1 < end &&
        tokens[i]!.fold === '-' &&
        !tokens[i]!.spaced &&
        !tokens[i + 1]!.spaced &&
        tokens[i + 1]!.kind === 'word'
      )
        i += 2;
      to = i;
    } else if (parts > 0 && token.kind === 'word' && PARTICLES.has(token.fold)) {
      i++;
      if (tokens[i]?.fold === '-') i++;
    } else if (isInstitutionWord(token.fold) && token.kind === 'word') return undefined;
    else break;
  }
  if (names < 1 || parts < 2 || tokens[to - 1]!.fold === '.') return undefined;
  // "Impact Factor 5.3", "KIMEP University"
  const next = tokens[to];
  if (
    next &&
    to < end &&
    !next.breaks &&
    (next.kind === 'number' || (next.kind === 'word' && isCapital(next.text) && parts > 5))
  )
    return undefined;
  let after = to;
  while (after + 1 < end && tokens[after]!.fold === ',' && TITLES.has(tokens[after + 1]!.fold)) {
    after += 2;
    while (after < end && tokens[after]!.fold === '.') after++;
  }
  return { from, to, after };
}
