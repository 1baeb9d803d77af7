import type { Entry } from '../../page/entry.js';
import { tokenize } from '../../words/tokens.js';
import { isJournalName } from './journal-names.js';

type Range = [start: number, end: number];

/**
 * The ranges of journals in italics, by entry. Names of journals are set in italics, but so are other words: so a kind and
 * a noun must be before them, or at least two and half of the entries of a list must have one such clause each, of which
 * one has a word typical of journals.
 */
export function italicJournals(entries: readonly Entry[]): ReadonlyMap<Entry, Range> {
  const found = entries.flatMap((entry) => {
    const clauses = italicClauses(entry);
    return clauses.length === 1 ? [[entry, clauses[0]!] as const] : [];
  });
  const isMost = found.length > 1 && found.length * 2 >= entries.length;
  const isSure = found.some(([{ text }, range]) => isName(text.text.slice(...range), false));
  const isOfKind = ([{ text }, [start]]: (typeof found)[number]) => OF_KIND.test(text.text.slice(0, start));
  return new Map(isMost && isSure ? found : found.filter(isOfKind));
}

/** The end of text with a kind and the noun before the name of its journal: "Themenheft der Zeitschrift ". */
const OF_KIND =
  /(?:heft|nummer|issue|num[eé]ro|number)s?(?: \p{Ll}+){1,2} \p{L}*(?:journal|revue|revista|zeitschrift|tidss?krift(?:et|en)) $/iu;

/** Clauses in italics after the title that may be names. */
function italicClauses({ element, text }: Entry): Range[] {
  return [...element.querySelectorAll('em, i, cite')].flatMap((part) => {
    const range = part.closest('a, h1, h2, h3, h4, h5, h6') ? undefined : text.spanOf(part);
    if (!range?.[0]) return [];
    const before = text.text.slice(0, range[0]);
    if (OF_KIND.test(before)) return [range];
    const isClause = /[\n.,:;|·)] ?$/.test(before) && /^ ?(?:$|[\n.,;|·(])/.test(text.text.slice(range[1]));
    return isClause && isName(text.text.slice(...range), true) ? [range] : [];
  });
}

function isName(words: string, isExpected: boolean): boolean {
  const tokens = tokenize(words);
  return isJournalName(tokens, 0, tokens.length, isExpected);
}
