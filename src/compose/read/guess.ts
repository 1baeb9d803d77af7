/** Guesses the kind of a list without a heading, from most of its items. */
import { parseIssue } from '../../readers/issue/index.js';
import { entriesOf } from '../../readers/page/lists.js';
import { serviceOf } from '../../readers/link/services.js';
import { readTermLine } from '../../readers/term/line.js';
import { isInstitution } from '../../readers/words/institutions.js';
import type { Kind } from '../model/types.js';

/** The properties of an item that reveal its kind. */
interface Item {
  text: string;
  /** Address of the link, if the whole item is one. */
  href?: string | undefined;
  hasPicture?: boolean;
}

const SHARE = 0.6;

/** The kind of a list; undefined without words, as in a row of buttons. */
export function guessKind(list: Element): Kind | undefined {
  return kindOfItems(
    entriesOf(list).map((entry) => {
      const link = entry.querySelector('a[href]');
      const text = entry.textContent.replace(/\s+/g, ' ').trim();
      const href = link?.textContent.trim() === text ? (link.getAttribute('href') ?? '') : undefined;
      return { text, href, hasPicture: !!entry.querySelector('img') };
    }),
  );
}

/** The kind that most lines look like. */
export const kindOfLines = (lines: readonly string[]): Kind | undefined =>
  kindOfItems(lines.map((text) => ({ text })));

function kindOfItems(items: readonly Item[]): Kind | undefined {
  const filled = items.filter(({ text, hasPicture }) => text || hasPicture);
  if (!filled.length) return undefined;
  const isMost = (test: (item: Item) => boolean) => filled.filter(test).length >= filled.length * SHARE;
  if (isMost(({ text }) => text.length < 60 && readTermLine(text).weight !== 1)) return 'term';
  if (isMost(({ href, text }) => !!href && serviceOf(href, '') !== undefined && text.length < 80))
    return 'link';
  if (isMost(({ hasPicture, text }) => !!hasPicture && text.length < 120)) return 'partner';
  if (isMost(({ text }) => isIssue(text))) return 'issue';
  if (isMost(({ text }) => text.length < 90 && !/[:;()]/.test(text) && isInstitution(text))) return 'partner';
  return 'project';
}

/** Whether a line names a journal, a deadline or the kind of a special issue. */
function isIssue(text: string): boolean {
  const { record } = parseIssue(text);
  return !!(record.kind || record.deadline || (record.journal && (record.volume || record.issue)));
}
