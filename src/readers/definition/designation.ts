import type { Token } from '../words/tokens.js';
import { written, yearAt } from './place.js';

/** A document of a government or parliament, whose designation serves as its author. */
interface Designation {
  end: number;
  text: string;
  /** The year in the designation: NOU 1999:27. */
  year?: string;
}

/** Series whose numbers start with a year. */
const YEARLY = new Set(['nou', 'sou', 'ds', 'sfs', 'dir', 'skolfs', 'sosfs', 'hslf']);
/** Words for series that are numbered within a session of a parliament. */
const SERIES = new Set(
  'stortingsmelding stortingsmeldingen meld prop innst prp proposition skr bet'.split(' '),
);
const BEFORE = new Set(['st', 'ot', 'dok', 'rskr', 's', 'o']);

/** The designation that starts at a token, if any. */
export function designationAt(tokens: readonly Token[], at: number, to: number): Designation | undefined {
  return yearly(tokens, at, to) ?? ofSession(tokens, at, to);
}

function yearly(tokens: readonly Token[], at: number, to: number): Designation | undefined {
  if (at + 3 >= to || !YEARLY.has(tokens[at]!.fold)) return undefined;
  const year = yearAt(tokens, at + 1, to);
  if (
    !year ||
    tokens[year.end]?.text !== ':' ||
    tokens[year.end + 1]?.kind !== 'number' ||
    year.end + 1 >= to
  )
    return undefined;
  const end = year.end + 2;
  return { end, text: written(tokens, at, end), year: year.text };
}

function ofSession(tokens: readonly Token[], at: number, to: number): Designation | undefined {
  let i = at;
  let isSeries = false;
  for (; i < to; i++) {
    const { fold, text } = tokens[i]!;
    if (SERIES.has(fold)) isSeries = true;
    else if (!BEFORE.has(fold) && fold !== 'nr' && (text !== '.' || i === at)) break;
  }
  if (!isSeries || i >= to || tokens[i]!.kind !== 'number') return undefined;
  // the session is part of the designation: "Prop. 2008/09:193"
  const session = yearAt(tokens, i, to);
  if (session) {
    const [colon, number] = [tokens[session.end], tokens[session.end + 1]];
    if (colon?.text !== ':' || number?.kind !== 'number' || session.end + 1 >= to) return undefined;
    return { end: session.end + 2, text: written(tokens, at, session.end + 2), year: session.text };
  }
  let end = i + 1;
  if (end < to && /^(?:L|S|LS)$/.test(tokens[end]!.text)) end++;
  return { end, text: written(tokens, at, end) };
}
