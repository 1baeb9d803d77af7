import { titleEdges, unquoted } from '../line/titles.js';
import { isBracketAcronym } from '../words/acronyms.js';
import { tokenize, type Token } from '../words/tokens.js';
import { mayBeLabelled } from './label-stems.js';

/** The title of an entry and the acronym after it, as ranges of the text. */
export interface TitleLine {
  title: [start: number, end: number];
  acronym?: [start: number, end: number];
}

const ADDRESS = /https?:|www\.|\bdoi\b|\b10\.\d/i;
/** A short name at the end, in a bracket or after a dash. */
const SHORT_NAME = / \(([^()]+)\)\.?$| [–—-] ([^\s–—-]\S*?)[.:]?$/;
const STUDY = /prosjekt|projekt|project|projet|hanke|stud/;
const QUOTES = '«»“”„"';

/**
 * Reads the first line of an entry as a title, with an acronym at its end. Returns undefined if the line
 * may contain more.
 *
 * @param end End of the line in the text.
 * @param hint Range of the text that is marked up as the title.
 */
export function readTitleLine(
  text: string,
  end: number,
  hint: readonly [start: number, end: number] | undefined,
): TitleLine | undefined {
  const line = text.slice(0, end);
  const tokens = tokenize(line);
  // "A." may be an initial
  if (!tokens.length || /^.{0,2}\.$|[–—:-]\.?$/.test(line) || ADDRESS.test(line)) return undefined;
  if (!isOneTitle(tokens) || mayBeLabelled(tokens)) return undefined;
  const short = SHORT_NAME.exec(line);
  const name = short?.[1] ?? short?.[2] ?? '';
  const isAcronym = !!short && isBracketAcronym(name, line.slice(0, short.index));
  const to = isAcronym ? short.index : end;
  if (isAcronym && line[to - 1] === ':') return undefined;
  // "NÆR: – (NÆR)"
  if (short && /[–—-] ?$/.test(line.slice(0, short.index))) return undefined;
  if (hint && (hint[0] > 0 || !/^\.?$/.test(text.slice(hint[1], to)))) return undefined;
  const [from, until] = unquoted(text, ...titleEdges(text, 0, Math.min(hint?.[1] ?? to, to)));
  if (until <= from) return undefined;
  return {
    title: [from, until],
    ...(isAcronym && { acronym: [line.indexOf(name, to), line.indexOf(name, to) + name.length] }),
  };
}

/**
 * Whether a line has no marks between facts, no bullet at the start, and no quotation together with a word for a
 * project or study.
 */
function isOneTitle(tokens: readonly Token[]): boolean {
  const [first, second] = tokens as [Token, Token?];
  if (
    first.kind === 'mark' ? !QUOTES.includes(first.fold) : first.kind === 'number' && second?.kind === 'mark'
  )
    return false;
  const quotes = tokens.findIndex(({ fold }, i) => i > 0 && QUOTES.includes(fold));
  if (quotes > 0 && tokens.some(({ fold }) => STUDY.test(fold))) return false;
  return !tokens.some(({ fold }) => ';|•·→='.includes(fold));
}
