import { namesWithSeparators } from './one-name.js';
import { AND, ARTICLES } from '../words/small-words.js';
import { isFieldWord } from '../words/fields-of-work.js';
import { isFunderName } from '../words/funders.js';
import { institutionWord, isWrittenForm } from '../words/institution-words.js';
import { isInstitutionName, isShortName } from '../words/institutions.js';
import { isCapital, type Token } from '../words/tokens.js';
import { fieldsEnd, isSuspended } from './fields.js';

const NONE = { inside: new Set<number>(), between: new Set<number>() };

/** Items of an enumeration in `[from, to)` ("A, B og C", "HVL/UiB"), as token ranges without separators. */
export function listItems(
  tokens: readonly Token[],
  from: number,
  to: number,
  ofTopics = false,
): [number, number][] {
  const items: [number, number][] = [];
  const slashes = isSlashed(tokens, from, to);
  const { inside, between } = ofTopics ? NONE : namesWithSeparators(tokens, from, to);
  let at = from;
  let depth = 0;
  const add = (end: number) => {
    const item = trimItem(tokens, at, end);
    if (item) items.push(item);
  };
  for (let i = from; i < to; i++) {
    const { fold, kind, spaced, breaks } = tokens[i]!;
    if (fold === '(' || fold === '[') depth++;
    else if ((fold === ')' || fold === ']') && depth > 0) depth--;
    else if (depth > 0 || inside.has(i) || isBeforeForm(tokens, i, to)) continue;
    else if (breaks && i > at) {
      add(i);
      at = i;
    } else if (isSuspended(tokens, i)) continue;
    else if (!ofTopics && fold === ',' && fieldsEnd(tokens, at, i, to) > i)
      i = fieldsEnd(tokens, at, i, to) - 1;
    else if (
      kind === 'mark' &&
      (';|•·'.includes(fold) ||
        (fold === ',' && !(tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaced)) ||
        (fold === '/' && slashes) ||
        // "Bodø kommune – 2022–2024"
        (fold === '-' && spaced && tokens[i + 1]?.spaced && tokens[i + 1]!.kind === 'number'))
    ) {
      add(i);
      at = i + 1;
      // "A, B, and C"
      if (fold === ',' && AND.has(tokens[at]?.fold ?? '') && at < to && tokens[at + 1]?.spaced) at++;
    } else if (
      (AND.has(fold) || fold === '+' || isSpanishAnd(tokens, at, i)) &&
      spaced &&
      i > at &&
      tokens[i + 1]?.spaced &&
      i + 1 < to &&
      (between.has(i) || joinsNames(tokens, at, i, to, at > from))
    ) {
      add(i);
      at = i + 1;
    }
  }
  add(to);
  return items;
}

/**
 * Whether "y" or "e", which also occur in names, stands between two bodies: "Universidad de León y Universidad de Cádiz",
 * "Universidad de León e INIA".
 */
const isSpanishAnd = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^[ye]$/.test(tokens[at]!.text) &&
  (institutionWord(tokens[at + 1]?.fold ?? '') || isShortName(tokens[at + 1]?.text ?? '')) &&
  tokens.slice(from, at).some(({ fold }) => institutionWord(fold));

/** Whether a comma stands before the legal form of a company: "Haneul Construction Co., Ltd." */
const isBeforeForm = (tokens: readonly Token[], at: number, to: number): boolean => {
  const [form, next] = [tokens[at + 1], tokens[at + 2]];
  return (
    tokens[at]!.fold === ',' &&
    at + 1 < to &&
    form!.kind === 'word' &&
    isWrittenForm(form!) &&
    (at + 2 >= to || next!.kind === 'mark' || next!.breaks || AND.has(next!.fold))
  );
};

/** Whether the range consists of short names separated by slashes: "HVL/UiB/UiS". */
const isSlashed = (tokens: readonly Token[], from: number, to: number): boolean => {
  let slashes = 0;
  for (let i = from; i < to; i++) {
    const { kind, fold, spaced } = tokens[i]!;
    if (fold === '/') slashes++;
    else if (kind !== 'word' || (spaced && i > from)) return false;
  }
  return slashes > 0;
};

/** Fields that may come first of two in the names of councils and agencies: "Economic and Social Research Council". */
const TOPICS = new Set(
  'economic arts engineering science natural medical social health education biotechnology food water energy climate culture youth children family labour justice sports trade'.split(
    ' ',
  ),
);

/** Norwegian counties with two names. */
const COUNTIES = new Set(['more romsdal', 'sogn fjordane', 'vestfold telemark', 'troms finnmark']);

/** Starts of words for bodies that are responsible for fields: "Ministry of Health and Care". */
const DEPARTMENTS =
  /^(?:bundes)?(?:minist|depart|institut|fakult|facult|avdel|abteil|direktor|zent|senter|cent|school|hochschul)/;
const OF = new Set('of for fur de du voor'.split(' '));
/** Prepositions before a place or a field in a name. */
const PREPOSITIONS = new Set('i in of for fur at pa de du des der voor van'.split(' '));
/** Ends of words that are last in a name: "Trondheim kommune". */
const NAMES_END =
  /(?:kommune|universitet|universitat|university|sykehus|museum|museet|instituttet|direktoratet|fond(?:en|et)?|trust|foundation|stiftung)$/;

/** Starts of words that are last in the name of a fund; the fund may be named after two donors. */
const FUNDS = /^(?:stiftels|foundation|fond|fund|saatio|rahasto|trust)/;

/** Bodies that may be named after two persons. */
const BEARERS =
  /^(?:museum|museet|galler|foundation|stiftels|stiftung|trust|fund$|librar|college|society|hospital)/;
/** Ends of adjectives that precede the word for a body: "British Museum". */
const ADJECTIVES = /(?:ish|ian|ese|can|al|ic|sk|sch|sche|ais|ois)$/;

/**
 * Whether "and" at `at` is part of a name with one word before it and two after: "Victoria and Albert Museum". In a
 * list with commas, this applies only before the last item; elsewhere also to English names.
 */
function hasTwoNames(tokens: readonly Token[], at: number, body: number, to: number): boolean {
  const { fold } = tokens[body - 1]!;
  if (!BEARERS.test(tokens[body]!.fold) || ADJECTIVES.test(fold) || institutionWord(fold)) return false;
  const isInside = body + 1 < to && (tokens[body + 1]!.fold === ',' || AND.has(tokens[body + 1]!.fold));
  return isInside || ['and', '&'].includes(tokens[at]!.fold);
}

/**
 * Whether "and" at `at` separates two names. "Institutt for pedagogikk og livslang læring" is one name, and so is
 * "Kultur og Samfunn".
 */
function joinsNames(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  enumerates: boolean,
): boolean {
  if (COUNTIES.has(`${tokens[at - 1]!.fold} ${tokens[at + 1]?.fold}`)) return false;
  const name = ARTICLES.has(tokens[from]!.fold) ? from + 1 : from;
  if (at - name === 1 && TOPICS.has(tokens[name]!.fold)) return false;
  // "Natural Sciences and Engineering Research Council"
  if (at - name === 2 && tokens[at - 1]!.fold === 'sciences') return false;
  let next = at + 1;
  const isNamed = isCapital(tokens[next]?.text ?? '');
  if (ARTICLES.has(tokens[next]?.fold ?? '') && next + 1 < to) next++;
  const first = tokens[next];
  if (!first || !(isNamed || isCapital(first.text))) return false;
  let end = next;
  while (end < to && !(tokens[end]!.kind === 'mark' && ',;|('.includes(tokens[end]!.fold))) end++;
  const isWord =
    at - from === 1 &&
    !isShortName(tokens[from]!.text) &&
    !isFunderName(tokens, from, at) &&
    !institutionWord(tokens[from]!.fold);
  // "Forsikring & Pension"
  if (isWord && tokens[at]!.fold === '&' && end - next === 1 && !isShortName(first.text)) return false;
  // "Maj ja Tor Nesslingin Säätiö", "Knut och Alice Wallenbergs Stiftelse"
  if (
    isWord &&
    (!enumerates || tokens[at]!.fold === '&' || tokens[end - 2]!.fold.endsWith('s')) &&
    end - next > 2 &&
    isCapital(tokens[next + 1]!.text) &&
    FUNDS.test(tokens[end - 1]!.fold)
  )
    return false;
  const body = next + 1;
  if (
    isWord &&
    (end === body + 1 || (body < end && AND.has(tokens[body + 1]!.fold))) &&
    hasTwoNames(tokens, at, body, to)
  )
    return false;
  // "…, Bundesministerium für Bildung und Forschung"
  let stop = next + 1;
  while (stop < end && !AND.has(tokens[stop]!.fold)) stop++;
  // "National Institute for Health and Care Research"
  const kind = DEPARTMENTS.test(tokens[name + 1]?.fold ?? '') ? name + 1 : name;
  const isField =
    (DEPARTMENTS.test(tokens[kind]!.fold) || tokens[name + 2]?.fold === 'the') &&
    OF.has(tokens[kind + 1]?.fold ?? '') &&
    stop - next < 3;
  if (
    isField &&
    !tokens.slice(next, stop).some(({ fold }) => institutionWord(fold)) &&
    !isShortName(first.text)
  )
    return false;
  return (
    enumerates ||
    at - from === 1 ||
    // "Trondheim kommune og Nordlandsforskning", "Novo Nordisk Fonden og ZonMw"
    NAMES_END.test(tokens[at - 1]!.fold) ||
    end - next > 1 ||
    // "British Academy and Equinor"; "Høgskolen i Oslo og Akershus" may be one
    (!isFieldWord(first) &&
      !tokens.slice(from, at).some(({ fold }) => PREPOSITIONS.has(fold)) &&
      (isInstitutionName(tokens, from, at) || isFunderName(tokens, from, at))) ||
    isInstitutionName(tokens, next, end) ||
    isFunderName(tokens, next, end) ||
    isShortName(first.text)
  );
}

const EDGE = ',;:.|/()[]·•*-"“”„«»';

/** Removes marks from the edges of a range, but not a closing bracket that was opened inside. */
export function trimItem(tokens: readonly Token[], from: number, to: number): [number, number] | undefined {
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === 'mark' && EDGE.includes(tokens[a]!.fold)) a++;
  while (b > a && tokens[b - 1]!.kind === 'mark' && EDGE.includes(tokens[b - 1]!.fold)) {
    if (')]'.includes(tokens[b - 1]!.fold) && isBalanced(tokens, a, b)) break;
    if (closesQuotation(tokens, a, b)) break;
    b--;
  }
  return b > a ? [a, b] : undefined;
}

/** Whether the last mark closes a quotation that was opened inside: "Interreg V „Alpenrhein“". */
const closesQuotation = (tokens: readonly Token[], from: number, to: number): boolean => {
  const openers = { '“': '„“', '”': '“„', '»': '«', '"': '"' }[tokens[to - 1]!.text];
  return openers !== undefined && tokens.slice(from + 1, to - 1).some(({ text }) => openers.includes(text));
};

export function isBalanced(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.fold === '(' || tokens[i]!.fold === '[') depth++;
    else if (tokens[i]!.fold === ')' || tokens[i]!.fold === ']') depth--;
  }
  return depth === 0;
}
