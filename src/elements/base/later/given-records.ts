import { acceptorOf } from '../../../readers/files/acceptors.js';
import type { RecordKind, RecordOf } from '../../../readers/files/kinds.js';
import type { Problem } from '../content/warn.js';

/**
 * Makes records from an array set by a script, and warns of each invalid one by number. For other values, it warns and
 * returns null, so that the page's content is shown.
 */
export function acceptRecords<Kind extends RecordKind>(
  given: unknown,
  kind: Kind,
  warn: (problem: Problem) => void,
): RecordOf[Kind][] | null {
  if (!Array.isArray(given)) {
    warn({ what: '`records` must be an array.', fix: 'Or set null to use the element’s children.' });
    return null;
  }
  const accept = acceptorOf(kind);
  return given.flatMap((input: unknown, i) => {
    try {
      return [accept(input)];
    } catch (error) {
      warn({ what: `Record ${i + 1} was left out.`, fix: (error as Error).message });
      return [];
    }
  });
}
