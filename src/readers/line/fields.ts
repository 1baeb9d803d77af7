import { isFieldWord } from '../words/fields-of-work.js';
import { institutionWord } from '../words/institution-words.js';
import { isShortName } from '../words/institutions.js';
import { isFunderName } from '../words/funders.js';
import { AND } from '../words/small-words.js';
import type { Token } from '../words/tokens.js';

/** Words for bodies whose names list their fields: ministries and councils. */
const BODIES = /minist|^departement|direktorat|radet$|^council/;
const OF = new Set('of for fur van voor de du'.split(' '));
const SMALL = new Set('de la le les l du des the of'.split(' '));

/**
 * End of a name that starts at `from` and continues after the comma at `comma` with further fields, the last after
 * "and": "Ministry of Education, Culture, Science and Technology". Returns `comma` if it does not continue.
 */
export function fieldsEnd(tokens: readonly Token[], from: number, comma: number, to: number): number {
  const isBody = (i: number): boolean =>
    OF.has(tokens[i + 1]!.fold) &&
    (BODIES.test(tokens[i]!.fold) || (tokens[i]!.fold === 'department' && tokens[i + 1]!.fold === 'for'));
  let kind = from;
  while (kind < comma - 2 && !isBody(kind)) kind++;
  if (kind > from + 3 || kind >= comma - 2) return comma;
  // the last field follows "and", so that a second list must be of fields: "… für Umwelt und Verkehr, Merck und Bosch"
  const isClosed = tokens.slice(kind, comma).some(({ fold }) => AND.has(fold));
  for (let i = comma; i < to;) {
    let at = i + 1;
    const isLast = AND.has(tokens[i]!.fold) || AND.has(tokens[at]?.fold ?? '');
    if (isLast && tokens[i]!.fold === ',') at++;
    while (SMALL.has(tokens[at]?.fold ?? '')) at++;
    let end = at;
    while (end < to && tokens[end]!.kind === 'word' && !AND.has(tokens[end]!.fold)) end++;
    const isField =
      end > at &&
      end - at < 4 &&
      (!isClosed || isFieldWord(tokens[end - 1]!)) &&
      !isFunderName(tokens, at, end) &&
      !tokens.slice(at, end).some(({ fold, text }) => institutionWord(fold) || isShortName(text));
    if (!isField) return comma;
    if (isLast) return end;
    if (end >= to || !(tokens[end]!.fold === ',' || AND.has(tokens[end]!.fold))) return comma;
    i = end;
  }
  return comma;
}

/** Whether the word before `at` ends in a suspended hyphen: "Barne-, ungdoms- og familiedirektoratet". */
export const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  at > 1 && tokens[at - 1]!.fold === '-' && !tokens[at - 1]!.spaced && tokens[at - 2]!.kind === 'word';
