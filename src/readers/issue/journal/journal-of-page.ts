import { anyWording } from '../../../records/pick-text.js';
import type { SpecialIssue } from '../../../records/types.js';
import { tokenize } from '../../words/tokens.js';
import { mayNameJournal } from '../list.js';
import { isJournalNoun } from './journal-names.js';

/** Words before the name of the journal whose page it is: "Each volume of", "Redaksjonen i". */
const LEAD =
  /(?:^|\s)(?:(?:the )?(?:editors|volumes?|issues?|editorial team) of|num[ée]ros? de|hefte? (?:der|von)|re[dd]a[ck]tion(?:en)? (?:av|der|f[öo]r|i|p[åa]|von)|redaksjonen (?:i|av|for)|[rv]edactie van) $/i;

/**
 * Adds the journal of a page to its issues, if none has one of its own: the only one in italics above them, after a word
 * that says so, "La revue *Rives*", "The editors of *Walls*".
 */
export function addJournalOfPage(page: Element, issues: readonly SpecialIssue[]): void {
  const name = mayNameJournal(page, issues) ? journalOf(page, issues) : undefined;
  if (name) for (const issue of issues) issue.journal = { name };
}

function journalOf(page: Element, issues: readonly SpecialIssue[]): string | undefined {
  const all = textOf(page);
  const starts = issues.map(({ title }) => all.indexOf(anyWording(title))).filter((at) => at >= 0);
  const first = Math.min(...starts);
  const names = [...page.querySelectorAll('p em, p i, p cite')].flatMap((part) => {
    const box = part.closest('p')!;
    const words = textOf(part);
    const before = textBefore(part, box);
    const isAbove = starts.length > 0 && all.indexOf(textOf(box)) < first && !box.closest('li, td, dd');
    return isAbove && (LEAD.test(before) || endsWithNoun(before)) && NAME.test(words) ? [words] : [];
  });
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** The text of a box before one of its parts. */
function textBefore(part: Element, box: Element): string {
  let text = '';
  for (let at: Node = part; at !== box; at = at.parentNode!)
    for (let before = at.previousSibling; before; before = before.previousSibling)
      text = (before.textContent ?? '') + text;
  return text.replace(/\s+/g, ' ');
}

const endsWithNoun = (text: string): boolean => isJournalNoun(tokenize(text.slice(-40)).at(-1)?.fold ?? '');

/** A name in italics, which may be that of anything: "Skolehverdag". */
const NAME = /^\p{Lu}[^.!?:;\d]{2,90}$/u;

/** Text in one line; not shared with other readers of pages, which would be fetched in one more round of requests. */
const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
