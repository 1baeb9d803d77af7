import { labelsIn } from '../issue/labels.js';
import { parseIssueWith } from '../issue/line.js';
import { personAt } from '../words/people.js';
import { listItems } from '../line/enumerations.js';
import { isCapital, tokenize } from '../words/tokens.js';
import type { Fact } from './owners.js';

/** The fact of a special issue in a line that consists of a label, a colon and a value. */
export function issueFact(text: string): Fact | undefined {
  const tokens = tokenize(text);
  const [label, ...others] = labelsIn(tokens);
  // "Beiträge: bis 1. Mai 2028"
  if (!label?.field && /^[^:.«“„"\n]{3,40}:/.test(text) && isDeadline(text))
    return { field: 'deadline', isMany: false, isSure: true, mayBe: true };
  if (label?.label !== 0 || label.from >= tokens.length || others.length) return undefined;
  const { field, from } = label;
  if (!field || field === 'theme') return undefined;
  const isNamed = field === 'journal' || field === 'publisher';
  return {
    field,
    isMany: false,
    isSure: isNamed
      ? false
      : field === 'editors'
        ? listItems(tokens, from, tokens.length).every(([a, b]) => personAt(tokens, a, b)?.after === b)
        : isRead(text),
    mayBe: isNamed && isCapital(tokens[from]!.text),
  };
}

/** Whether only a kind, a date, a number, a status or an address follows the label. */
function isRead(text: string): boolean {
  const { record } = parseIssueWith(`X\n${text}`, {}, undefined);
  const { kind, deadline, published, volume, issue, status, url, doi, note } = record;
  return note === undefined && !!(kind || deadline || published || volume || issue || status || url || doi);
}

/** Whether text is only a deadline, and no call with one. */
function isDeadline(text: string): boolean {
  const { title, deadline, journal, editors, note } = parseIssueWith(`X\n${text}`, {}, undefined).record;
  return !!deadline && title === 'X' && !journal && !editors.length && note === undefined;
}
