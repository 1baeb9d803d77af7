import type { Status } from '../../../records/types.js';
import { programmeAt as programmeIn, typeAt as typeIn } from '../../words/project-types.js';
import { namedStatus } from '../../words/statuses.js';
import { tokenize, type Token } from '../../words/tokens.js';

export { typeKeys } from '../../words/project-types.js';

/** A match at the start of a text: its length and its key in records. */
interface KeyHit {
  length: number;
  key: string;
}

const atStart =
  (find: (tokens: readonly Token[], at: number) => { key: string; end: number } | undefined) =>
  (text: string): KeyHit | undefined => {
    const tokens = tokenize(text.slice(0, 80));
    const hit = tokens[0]?.start === 0 ? find(tokens, 0) : undefined;
    return hit && { key: hit.key, length: tokens[hit.end - 1]!.end };
  };

/** Finds a type at the start of a text, such as "PhD-prosjekt ved …". */
export const typeAt = atStart(typeIn);

/** Finds a known programme at the start of a text; for names in brackets or after a label. */
export const programmeAt = atStart(programmeIn);

/** The status in a text that contains nothing else except possibly a year: "avsluttet 2019". */
export const statusIn = (text: string): Exclude<Status, 'unknown'> | undefined =>
  /^(?:in )?\p{L}+(?:-\p{L}+)?(?::? (?:i |in )?\d{4})?$/u.test(text) ? namedStatus(text) : undefined;
