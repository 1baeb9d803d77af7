import { acceptTerm } from '../records/accept-term.js';
import type { Term } from '../records/types.js';
import { safeAddress } from '../records/addresses.js';
import { filledEntries } from './entry.js';
import type { Entry, Report } from './entry.js';
import { readTermLine } from './term-line.js';
import type { Joiner } from './torn/join.js';
import { rememberSource } from './sources.js';
import type { WrittenReader } from './written/written.js';

/**
 * The words of a list and their weights, from items such as "relasjonell velferd (25)"; `data-weight`
 * overrides the number in the text; `data-group` on an item or its list gives its group. Never throws.
 */
export function readTermsWith(
  container: Element,
  report: Report,
  readWritten: WrittenReader | undefined,
  join?: Joiner,
): Term[] {
  const writtenIn = (entry: Entry) => readWritten?.(entry, 'term', acceptWritten);
  const items = filledEntries(container, report);
  return (join?.(items, writtenIn) ?? items)
    .filter(({ text }) => text.text)
    .map((entry) => {
      const { element, text } = entry;
      const written = writtenIn(entry);
      const term = readTermLine(written?.rest ?? text.text);
      const weight = Number(element.getAttribute('data-weight')?.replace(',', '.'));
      if (weight > 0) term.weight = weight;
      const url = safeAddress(element.querySelector('a[href]')?.getAttribute('href'));
      if (url) term.url = url;
      const lang = element.getAttribute('lang') || element.querySelector('[lang]')?.getAttribute('lang');
      if (lang) term.lang = lang;
      const group = element.closest('[data-group]')?.getAttribute('data-group')?.trim();
      if (group) term.group = group;
      if (written) Object.assign(term, written.values);
      rememberSource(term, { entry: element, text, spans: [] });
      return term;
    });
}

const acceptWritten = (values: Record<string, unknown>) => acceptTerm({ text: '–', ...values });
