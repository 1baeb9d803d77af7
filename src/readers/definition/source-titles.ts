import { isInstitution } from '../words/institutions.js';
import { isCapital, type Token } from '../words/tokens.js';
import { isBody } from './bodies.js';
import { written } from './place.js';
import { SMALL } from './words.js';

/** Marks that open a quoted title. */
export const OPENING = '«“„"”‘';

const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '”': '”',
  '‘': '’',
};

/** The index of the mark that closes a quoted title. */
export function closingOf(tokens: readonly Token[], open: number, end: number): number | undefined {
  const marks = CLOSING[tokens[open]!.text]!;
  for (let i = open + 1; i < end; i++)
    if (marks.includes(tokens[i]!.text)) return i > open + 1 ? i : undefined;
  return undefined;
}

/** Whether words may be a title: they are few, without numbers, brackets or colons. */
export const isPhrase = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start < 16 &&
  tokens.slice(start, end).every(({ kind, text }) => kind === 'word' || ",-'’&?!".includes(text));

/** Index where the containing work starts: "…, in: Forschung & Lehre, 19. Jg."; otherwise `end`. */
export function partEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end - 1; i++) {
    const [mark, word, next] = [tokens[i]!.text, tokens[i + 1]!.text, tokens[i + 2]?.text ?? ''];
    if ((mark === ',' || mark === '.') && /^[Ii]n?$/.test(word) && (next === ':' || isCapital(next)))
      return i;
  }
  return end;
}

/**
 * Index where the given number of imprint parts starts, such as place and publisher, each of up to three capitalised
 * words: ", Paris, La Dérive"; otherwise `limit`.
 */
export function imprintStart(tokens: readonly Token[], start: number, limit: number, parts: number): number {
  let end = limit;
  for (let left = parts; left > 0; left--) {
    let at = end - 1;
    while (at > start && end - at < 4 && isCapital(tokens[at]!.text)) at--;
    if (at <= start || at === end - 1 || tokens[at]!.text !== ',') return limit;
    end = at;
  }
  while (end > start && ',.'.includes(tokens[end - 1]!.text)) end--;
  return end;
}

/** Words in names of publishers. */
export const PUBLISHER =
  /^(?:press|books|verlag|forlag(?:et)?|editions|publish(?:ers|ing)|kustannus|uitgeverij|editorial|edizioni)$/;

/**
 * Index where a publisher starts, after a comma, with its place, or in a bracket that the year closes: ", Harbour
 * Press", ", London: Harbour Press", " (Harbour Press"; otherwise `limit`.
 */
function beforePublisher(tokens: readonly Token[], start: number, limit: number): number {
  let open = limit - 1;
  while (open > start && !'()'.includes(tokens[open]!.text)) open--;
  if (open > start && tokens[open]!.text === '(') return open;
  let comma = limit - 1;
  while (comma > start && tokens[comma]!.text !== ',') comma--;
  const words = tokens.slice(comma + 1, limit);
  const isPlace = words.some(({ text }, i) => text === ':' && i > 0 && i < 4) && isCapital(words[0]!.text);
  if (comma <= start || !(isPlace || words.some(({ fold }) => PUBLISHER.test(fold)))) return limit;
  return imprintStart(tokens, start, comma, isPlace ? 0 : 1);
}

const ARTICLES = new Set(['den', 'det', 'de', 'der', 'dei', 'le']);

/** First words of what a person is. */
const POSTS =
  /^(?:director|chief|minister|secretary|professor|president|chair\w*|dean|manager|leader|founder|co|member|mayor|student|head\w*)$/;

/** A title in `[start, end)`: it starts with a capital and contains a function word. */
export function titleIn(
  tokens: readonly Token[],
  start: number,
  limit: number,
  printed: number,
): string | undefined {
  const stop = partEnd(tokens, start, limit);
  const end = beforePublisher(tokens, start, imprintStart(tokens, start, stop, printed));
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (tokens.slice(start, end).some(({ text }) => text === '.' || text === ';')) return undefined;
  if (!first || words.length < 2 || !isCapital(first.text) || tokens[start] !== first) return undefined;
  // "– Jane Doe, Director of Studies"
  if (POSTS.test(first.fold)) return undefined;
  // an article before lower case: "Den nikomakiske etikk"
  const isArticle = ARTICLES.has(first.fold) && !isCapital(words[1]!.text);
  if (!isArticle && !words.some(({ fold, text }, i) => SMALL.has(fold) && (i === 0 || !isCapital(text))))
    return undefined;
  const text = written(tokens, start, end);
  return isInstitution(text) || isBody(tokens, start, end) ? undefined : titleText(text);
}

/** The edition after a title: ", 2nd ed.", ", 3. utg.", ", 2. Auflage"; the text may be cut at a full stop. */
const EDITION =
  /, *(?:(?:rev\w*\.? *)?(?:edn?|edition|utg|utg[aå]ve|uppl|upplaga|udg|udgave|aufl|auflage)|\d{1,2}(?:st|nd|rd|th|e)?(?:\. *| +|$)(?:(?:rev\w*\.? *)?(?:edn?|edition|utg|utg[aå]ve|uppl|upplaga|udg|udgave|aufl|auflage|druk|éd|édition)\.?)?)$/i;

/** A title without its edition and without trailing separators. */
export function titleText(words: string): string {
  const text = words.replace(EDITION, '');
  let end = text.length;
  while (end > 0 && ' ,.:;–—-'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
