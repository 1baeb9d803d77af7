import { endsSentence } from './sentences.js';
import { AND } from '../words/small-words.js';
import { endsWith, startsWith } from '../words/affixes.js';
import { isFieldWord } from '../words/fields-of-work.js';
import { isFunderName, isFunderShortName } from '../words/funders.js';
import { institutionWord, isCompanyForm } from '../words/institution-words.js';

import { isCapital, type Token } from '../words/tokens.js';

/** Starts of words for bodies that are responsible for fields: "Ministry of Health and Care". */
const startsBody = startsWith(
  'minist depart institu fakult facult avdel abteil afdel direktor zentr senter sentr centr cente council conseil school college hochsch hogsk hojsk hogesch academ akadem ecole office agency agence board styrels myndighet seksjon seksion sektion section stiftels stiftung fond fund foundation museum musee senatsverw division laborator lehrstuhl nemnd komite',
);
const endsBody = endsWith(
  'ministerium ministerie ministeriet ministry departement departementet institut instituttet institutum zentrum senter senteret hochschule hogskola hogskolan akademie museum rad radet fond fondet fonden stiftung',
);
/** Words for public bodies, whose names may contain fields that are in no list. */
const PUBLIC =
  /minist|^depart|departement|council|forskning?srad|^rad|direktorat|styrels|myndighet|senatsverw|agency/;
const isUniversityWord = (fold: string): boolean => fold.startsWith('universit');
const OF = new Set('of for fur de du des der voor van pour'.split(' '));
const ARTICLES = new Set('the la le les l den das'.split(' '));
/** Ends of words for bodies that are not in the list of institutions: "Wellcome Trust", "Norsk Folkemuseum". */
const isOtherBody = endsWith(
  'museum museet fonds fondet fonden trust foundation stiftung verket etaten verein verband union society association board office organisation organization agency administration radet rad saatio rahasto ministerio akademie akademien akademiet royaume',
);
const isFund = endsWith('fond', 3);

const isBody = ({ fold }: Token): boolean =>
  institutionWord(fold) ||
  isOtherBody(fold) ||
  isFund(fold) ||
  fold === 'fond' ||
  fold === 'fund' ||
  isCompanyForm(fold);
/** Whether a word looks like a proper name: it has capitals inside, or is the short name of a funder. */
const isProper = (token: Token): boolean =>
  token.text.slice(1) !== token.text.slice(1).toLowerCase()
    ? !/^\p{Ll}['’]/u.test(token.text)
    : isFunderShortName(token);

/** Maximum number of words in a phrase for one field. */
const MAX_WORDS = 5;
/** Maximum number of fields in a name. */
const MAX_FIELDS = 9;

/** A phrase between separators, as a token range. */
interface Phrase {
  from: number;
  to: number;
}

/** Index of the first separator at or after `at`: a comma, "and", or another mark outside words; otherwise `to`. */
function phraseEnd(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (
    i < to &&
    !AND.has(tokens[i]!.fold) &&
    (tokens[i]!.kind !== 'mark' || isJoin(tokens, i)) &&
    !(tokens[i]!.breaks && i > at)
  )
    i++;
  return i;
}

/** Whether a mark is a hyphen inside a word or the full stop of an abbreviation. */
const isJoin = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i]!.spaced && (tokens[i]!.fold === '-' || (tokens[i]!.fold === '.' && !endsSentence(tokens, i)));

/** Whether words may be a single field of responsibility: they are few, without proper names or bodies. */
function isFieldPhrase(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to <= from || to - from > MAX_WORDS + 2 || tokens[from]!.kind !== 'word') return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (
    words.length <= MAX_WORDS &&
    !tokens.slice(from, to).some((token) => token.kind === 'number') &&
    !words.some((token) => isProper(token) || isBody(token)) &&
    !isFunderName(tokens, from, to)
  );
}

/** Index after the separator at `at` (a comma, "and", or both), and whether it contains "and". */
function separatorEnd(tokens: readonly Token[], at: number, to: number): [next: number, isLast: boolean] {
  let i = at;
  if (tokens[i]?.fold === ',' && i < to) i++;
  const isLast = i < to && AND.has(tokens[i]!.fold) && tokens[i]!.spaced;
  return [isLast ? i + 1 : i, isLast];
}

/** Separators in and around names that contain commas or "and". */
export interface JoinedNames {
  /** Indices of separators inside names. */
  inside: ReadonlySet<number>;
  /** Indices of "and" that separate such a name from another name. */
  between: ReadonlySet<number>;
}

/**
 * Finds names in `[from, to)` that contain separators: "Ministry of Education, Culture and Sports", "Barne-, ungdoms-
 * og familiedirektoratet", "Social Sciences and Humanities Research Council", "University of California, Berkeley".
 */
export function namesWithSeparators(tokens: readonly Token[], from: number, to: number): JoinedNames {
  const inside = new Set<number>();
  const between = new Set<number>();
  for (let i = from + 1; i < to - 1; i++) if (isSuspended(tokens, i)) inside.add(i);
  for (let at = from; at < to;) {
    let end = at;
    while ((end = phraseEnd(tokens, end, to)) < to && inside.has(end)) end++;
    if (end > at && end < to)
      for (const read of [fieldsOfHead, fieldsBeforeHead, placeOf]) {
        const stop = read(tokens, at, end, to);
        if (stop <= end) continue;
        for (let i = end; i < stop; i++)
          if (tokens[i]!.fold === ',' || AND.has(tokens[i]!.fold)) inside.add(i);
        end = phraseEnd(tokens, stop, to);
        between.add(at - 1).add(andAfter(tokens, end, to));
        break;
      }
    at = Math.max(end, at) + 1;
  }
  return { inside, between };
}

/**
 * Index of "and" between a name that ends at `at`, possibly followed by a bracket, and another capitalised name;
 * otherwise -1.
 */
function andAfter(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  if (tokens[i]?.fold === '(') {
    while (i < to && tokens[i]!.fold !== ')') i++;
    i++;
  }
  const next = tokens[i + 1];
  return i + 1 < to && AND.has(tokens[i]!.fold) && isCapital(next!.text) && !isFieldWord(next!) ? i : -1;
}

/** Whether a comma or "and" follows a suspended hyphen, whose word is completed by a later one. */
function isSuspended(tokens: readonly Token[], at: number): boolean {
  const { fold, spaced } = tokens[at]!;
  const hyphen = tokens[at - 1]!;
  return (
    (fold === ',' ? !spaced : AND.has(fold) && spaced) &&
    hyphen.fold === '-' &&
    !hyphen.spaced &&
    tokens[at - 2]?.kind === 'word' &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** End of the fields after a head in `[from, end)`: "Ministry of A, B and C"; otherwise `end`. */
function fieldsOfHead(tokens: readonly Token[], from: number, end: number, to: number): number {
  let head = from;
  while (head < end - 1 && !leadsToFields(tokens, head)) head++;
  if (head >= end - 1) return end;
  const isPublic = PUBLIC.test(tokens[head]!.fold);
  const isUniversity = isUniversityWord(tokens[head]!.fold);
  const preposition = tokens[head + 1]!.fold;
  let first = OF.has(preposition) ? head + 2 : head + 1;
  if (ARTICLES.has(tokens[first]?.fold ?? '') && first < end - 1) first++;
  if (!isFieldPhrase(tokens, { from: first, to: end })) return end;
  const isSmall = !isCapital(tokens[first]!.text);
  let stop = end;
  let known = isUniversity && !hasField(tokens, first, end) ? -MAX_FIELDS : 0;
  for (let at = end, n = 0; n < MAX_FIELDS && at < to; n++) {
    const [next, isLast] = separatorEnd(tokens, at, to);
    if (next === at) break;
    let begin = next;
    const repeated = tokens[begin];
    const elided = preposition === 'de' && /^d['’]/.test(repeated?.text ?? '');
    const isRepeated =
      elided ||
      (repeated !== undefined &&
        (preposition === 'de' ? /^d[eu]s?$/.test(repeated.fold) : repeated.fold === preposition));
    if (isRepeated && !elided) begin++;
    if (ARTICLES.has(tokens[begin]?.fold ?? '')) begin++;
    const phrase = { from: begin, to: phraseEnd(tokens, begin, to) };
    if (!isFieldPhrase(tokens, phrase)) break;
    const isLower = !isCapital(tokens[phrase.from]!.text.replace(/^[dl]['’]/, ''));
    if (!isRepeated && isSmall !== isLower && !(isLast && isLower)) break;
    const isKnown = isRepeated || isLower || hasField(tokens, phrase.from, phrase.to);
    if (isKnown) known++;
    // without "and" there is no evidence that the enumeration is part of the name
    if (isLast || isRepeated) stop = phrase.to;
    if (isLast && n === 0 && !isKnown && isUniversity) return end;
    at = phrase.to;
    if (isLast && !(n === 0 && isPublic && preposition === 'fur' && goesOn(tokens, at, to))) break;
  }
  return stop > end && (known > 0 || isPublic || isSinglePair(tokens, end, stop)) ? stop : end;
}

/** Whether at least three more fields of one word follow: "… für Umwelt und Klima, Weinbau, Forsten, Jagd und Heimat". */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  let fields = 0;
  for (let i = at; tokens[i]?.fold === ',' && phraseEnd(tokens, i + 1, to) === i + 2; i += 2) {
    fields++;
    if (AND.has(tokens[i + 2]?.fold ?? '')) return fields > 2;
  }
  return false;
}

/** Whether there is only a single "and" between two short fields. */
const isSinglePair = (tokens: readonly Token[], from: number, to: number): boolean =>
  AND.has(tokens[from]!.fold) && to - from < 4;

/** Whether fields may follow the head at `at`: "Ministry of …", "Faculteit Natuur …". */
const leadsToFields = (tokens: readonly Token[], at: number): boolean =>
  isHead(tokens[at]!) &&
  (OF.has(tokens[at + 1]!.fold) ||
    (['faculteit', 'departement'].includes(tokens[at]!.fold) && isFieldWord(tokens[at + 1]!)));

const isHead = ({ fold }: Token): boolean => startsBody(fold) || endsBody(fold) || isUniversityWord(fold);

const hasField = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'word' && isFieldWord(token));

/**
 * End of a name whose body follows its fields: "Natural Sciences and Engineering Research Council"; otherwise `end`.
 */
function fieldsBeforeHead(tokens: readonly Token[], from: number, end: number, to: number): number {
  let first = from;
  if (tokens[first]!.fold === 'the') first++;
  for (let at = end, begin = first, n = 0; at < to && n < MAX_FIELDS; n++) {
    if (!isFieldPhrase(tokens, { from: begin, to: at }) || !isFieldWord(tokens[at - 1]!)) return end;
    const [next, isLast] = separatorEnd(tokens, at, to);
    if (next === at) return end;
    begin = next;
    at = phraseEnd(tokens, begin, to);
    if (!isLast) continue;
    // a field, then the body; not "Council of …" or "Norwegian Council"
    const body = tokens.slice(begin, at).findIndex(isBody);
    return body > 0 && hasField(tokens, begin, begin + body) ? at : end;
  }
  return end;
}

/** States whose universities have several campuses. */
const STATES = new Set(
  'california texas wisconsin illinois michigan minnesota massachusetts maryland colorado missouri hawaii alabama tennessee nebraska alaska arkansas nevada ireland maine dakota carolina york'.split(
    ' ',
  ),
);
const GENERAL = new Set(
  'royal national natural imperial botanic botanical gardens garden gallery state technical open free central public research'.split(
    ' ',
  ),
);

/**
 * End of the place after a name that needs one: "University of California, Berkeley", "Royal Botanic Gardens, Kew";
 * otherwise `end`.
 */
function placeOf(tokens: readonly Token[], from: number, end: number, to: number): number {
  if (tokens[end]!.fold !== ',') return end;
  const stop = phraseEnd(tokens, end + 1, to);
  const place = tokens.slice(end + 1, stop);
  const isTown =
    place.length > 0 &&
    place.length < 3 &&
    place.every(
      (token) =>
        token.kind === 'word' &&
        isCapital(token.text) &&
        !isProper(token) &&
        !isBody(token) &&
        !isFieldWord(token),
    );
  if (
    !isTown ||
    (stop < to && ![',', ';', '(', '.'].includes(tokens[stop]!.fold) && !AND.has(tokens[stop]!.fold))
  )
    return end;
  const words = tokens.slice(from, end);
  const isCampus =
    words.some(({ fold }) => isUniversityWord(fold)) &&
    (STATES.has(words.at(-1)!.fold) || (words.length === 3 && STATES.has(words[0]!.fold)));
  const isGeneral =
    words.length > 1 &&
    words.some((word) => GENERAL.has(word.fold)) &&
    words.every((word) => GENERAL.has(word.fold) || OF.has(word.fold) || isFieldWord(word) || isBody(word));
  return isCampus || isGeneral ? stop : end;
}
