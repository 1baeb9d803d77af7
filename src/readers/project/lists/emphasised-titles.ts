import type { Entry } from '../../page/entry.js';
import { MIN_LINES, MIN_PART } from './list-habits.js';
import { titleBehindName } from './titles-behind-names.js';

/** Last words before a title in a sentence, for a kind of project or grant. */
const KIND =
  /(?<!\p{L})(?:\p{L}*(?:pro[sj]{1,2}e[ck]?[kc]?t(?:et|en)?)|projet|hanke|(?:fellow|scholar)ship|grant|award|stipend\p{L}*|programme?|bourse|study|studie) $/iu;

/**
 * The titles in emphasis amid the sentences of a list, by entry: "2024–2025: PI of the project <em>Title</em>, from Funder".
 * Most entries have one, right behind a word for projects or grants. Also those behind a project's name.
 */
export function emphasisedTitles(entries: readonly Entry[]): ReadonlyMap<Entry, [number, number]> {
  const titles = new Map<Entry, [number, number]>();
  for (const entry of entries) {
    const { element, text } = entry;
    const [only, ...others] = [...element.querySelectorAll('em, i, cite, strong, b')].filter(
      ({ textContent }) => textContent.trim(),
    );
    const span = only && !others.length && text.spanOf(only);
    if (!span || !KIND.test(text.text.slice(0, span[0])) || text.text.slice(0, span[0]).includes('\n'))
      continue;
    const words = text.text.slice(...span);
    // a name in emphasis runs on: "the project <i>Tides</i> studies …"
    const rest = text.text.slice(span[1]);
    if (/^\P{L}*\p{Lu}.* /u.test(words) && /^(?:\s*$|[.,;]| ?\()/.test(rest)) titles.set(entry, span);
  }
  const isHabit = titles.size >= MIN_LINES && titles.size >= MIN_PART * entries.length;
  if (!isHabit) titles.clear();
  for (const entry of entries) {
    const span = titleBehindName(entry);
    if (span) titles.set(entry, span);
  }
  return titles;
}
