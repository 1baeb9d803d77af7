import type { Token } from '../words/tokens.js';

/** A range of tokens `[start, end)` and its text. */
export interface Hit {
  start: number;
  end: number;
  text: string;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const PAGE = set(
  'p pp s ss sid sida side sidan sider sidor sidene page pages pag pagina paginas seite seiten blz bls sivu sivut',
);
const CHAPTER = set(
  'kap kapittel kapitel ch chap chapter chapitre hoofdstuk luku avsn avsnitt abschnitt para paragraf paragraph art artikkel artikel article §',
);
const JOINS = set('- , & og and und och ja et en');
/** Phrases for works not yet printed or without a year. */
const NOT_YET = (
  'in press|in prep|in preparation|i trykk|i tryck|i trykken|under utgivelse|under utgjeving|' +
  'under publisering|under review|im druck|im erscheinen|a paraitre|sous presse|in druk|te verschijnen|' +
  'painossa|tulossa|forthcoming|accepted|submitted|kommande|kommende|no date|uten ar|utan ar'
)
  .split('|')
  .map((phrase) => phrase.split(' '));
/** Initials of "without a year", written with full stops. */
const UNDATED = new Set(['nd', 'ua', 'oj', 'sa', 'ud', 'sd', 'zj', 'zd', 'iv']);

const isYear = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.length === 4 && text >= '1500' && text < '2100';

/** The year, span of years, or phrase for a work without a year that starts at a token. */
export function yearAt(tokens: readonly Token[], at: number, to = tokens.length): Hit | undefined {
  const token = tokens[at];
  if (!token || at >= to) return undefined;
  if (token.kind === 'word') return fusedYear(token, at) ?? notYet(tokens, at, to);
  // "[1977] 1994" means the later edition
  if (token.text === '[' && tokens[at + 2]?.text === ']' && isYear(tokens[at + 1]!)) {
    const edition = yearAt(tokens, at + 3, to);
    return edition && { ...edition, start: at };
  }
  if (!isYear(token) || isInNumber(tokens, at)) return undefined;
  let end = at + 1;
  let text = token.text;
  const [joiner, last] = [tokens[end], tokens[end + 1]];
  const isSpan =
    (joiner?.fold === '-' || joiner?.fold === '/') &&
    last?.kind === 'number' &&
    end + 1 < to &&
    (isLater(token.text, last, joiner.fold) ||
      (last.text.length === 2 && !last.spaced && Number(last.text) > Number(token.text.slice(2))));
  // another period, such as a life: "Anna Holm (1924–1999)"
  if (!isSpan && joiner?.fold === '-' && last && isYear(last)) return undefined;
  if (isSpan) {
    text += joiner.text + last.text;
    end += 2;
  }
  const letter = tokens[end];
  if (letter?.kind === 'word' && !letter.spaced) {
    if (letter.fold.length > 1 || letter.fold > 'h') return undefined;
    end++;
  }
  // "1999 [1974]": the first edition behind it
  if (tokens[end]?.text === '[' && tokens[end + 2]?.text === ']' && isYear(tokens[end + 1]!) && end + 2 < to)
    end += 3;
  return { start: at, end, text };
}

/** Whether a span of years may belong to one source: two editions, or a session of a parliament. */
const isLater = (year: string, last: Token, joiner: string): boolean =>
  isYear(last) &&
  Number(last.text) > Number(year) &&
  (joiner === '/' || Number(last.text) - Number(year) < 10);

/** Whether a number is the continuation of a date, document number or amount. */
function isInNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at - 1]];
  if (mark?.kind !== 'mark' || before?.kind !== 'number') return false;
  if (mark.fold === '-' && isYear(before)) return true;
  return !tokens[at]!.spaced && !mark.spaced && '.:/-'.includes(mark.fold);
}

/** A year fused with a word: "Citation2019", as in text copied from publishers' pages. */
function fusedYear({ fold }: Token, at: number): Hit | undefined {
  const year = fold.startsWith('citation') ? fold.slice(8, 12) : '';
  return year.length === 4 && year >= '1500' && year < '2100'
    ? { start: at, end: at + 1, text: year }
    : undefined;
}

function notYet(tokens: readonly Token[], at: number, to: number): Hit | undefined {
  for (const phrase of NOT_YET)
    if (
      phrase.every((word, i) => at + i < to && tokens[at + i]!.fold === word && !isCapital(tokens[at + i]!))
    ) {
      const end = at + phrase.length;
      return { start: at, end, text: written(tokens, at, end) };
    }
  // "u.å.", "n. d.": one word with a full stop inside, or two letters with full stops
  const token = tokens[at]!;
  const second = tokens[at + 2];
  if (token.text.includes('.') && UNDATED.has(token.fold) && !isAnd(token.text)) {
    const stop = tokens[at + 1]?.text === '.' && at + 1 < to;
    return { start: at, end: at + (stop ? 2 : 1), text: token.text + (stop ? '.' : '') };
  }
  if (
    token.text.length === 1 &&
    tokens[at + 1]?.text === '.' &&
    second?.text.length === 1 &&
    tokens[at + 3]?.text === '.' &&
    at + 3 < to
  ) {
    const text = `${token.text}. ${second.text}.`;
    if (UNDATED.has(token.fold + second.fold) && !isAnd(token.text + '.' + second.text))
      return { start: at, end: at + 4, text };
  }
  return undefined;
}

/** Whether a text is "u.a." or "o.a." (and others), in contrast to "u.å." (without a year). */
const isAnd = (text: string): boolean => /^[uo]\.a$/.test(text);

const isCapital = ({ text }: Token): boolean => text[0] !== text[0]!.toLowerCase();

/** The text of a range of tokens, with single spaces where there was space. */
export const written = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text)
    .join('');

/** The place in a source that starts at a token: pages without their label, chapters and sections with it. */
export function placeAt(tokens: readonly Token[], at: number, to: number): Hit | undefined {
  const token = tokens[at]!;
  const label = token.fold;
  const fused = token.kind === 'word' && !token.text.includes('.') ? fusedPage(tokens, at) : undefined;
  if (fused) return fused;
  if (PAGE.has(label) || label === ':') {
    const first = label !== ':' && tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const end = pagesEnd(tokens, first, to);
    return end ? { start: at, end, text: written(tokens, first, end) } : undefined;
  }
  if (!CHAPTER.has(label)) return undefined;
  let first = at + 1;
  while (first < to && (tokens[first]!.text === '.' || tokens[first]!.text === '§')) first++;
  if (tokens[first]?.kind !== 'number' || first >= to || isYear(tokens[first]!)) return undefined;
  let end = first + 1;
  // "§ 9 A-2"
  if (label === '§' && end < to && /^[A-Z]$/.test(tokens[end]!.text) && tokens[end + 1]?.fold === '-') end++;
  while (
    end + 1 < to &&
    !tokens[end]!.spaced &&
    '.-:'.includes(tokens[end]!.fold) &&
    tokens[end + 1]!.kind === 'number'
  )
    end += 2;
  return { start: at, end, text: written(tokens, at, end) };
}

/** A page whose label is fused with the number: "s36", "p12". */
function fusedPage(tokens: readonly Token[], at: number): Hit | undefined {
  const { text } = tokens[at]!;
  const digits = /^(?:s|p|pp)(\d{1,4})$/.exec(text)?.[1];
  return digits ? { start: at, end: at + 1, text: digits } : undefined;
}

/** The end of page numbers that start at a token: "36", "162–163", "12, 15", "xii", "12 ff". */
export function pagesEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (at >= to || !isPage(tokens[at]!)) return undefined;
  let end = at + 1;
  while (
    end + 1 < to &&
    JOINS.has(tokens[end]!.fold) &&
    tokens[end + 1]!.kind === 'number' &&
    isPage(tokens[end + 1]!)
  )
    end += 2;
  const more = tokens[end];
  return end < to && more && (more.fold === 'f' || more.fold === 'ff') ? end + 1 : end;
}

const isPage = (token: Token): boolean =>
  (token.kind === 'number' && token.text.length < 5 && !isYear(token)) ||
  (token.kind === 'word' && /^[ivxlc]+$/.test(token.text));
