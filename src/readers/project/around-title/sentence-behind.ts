import { endsSentence } from '../../line/sentences.js';
import { afterAmount } from '../../words/money.js';
import { personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { AT } from '../../words/small-words.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readLeader } from '../facts/organisations.js';

/** Words before a sum that was given, folded: "Tildelt 10,2 millionar kroner". */
const GIVEN = /^(?:tild?el[td]|tilldelats|bevilj|bevilg|awarded|bewilligt|toegekend|myonnetty)/;

/**
 * Index of the full stop that ends a title because the next sentence states a sum, "Title. Tildelt 10 millionar kroner.
 * Anna Berg", or a kind of book with a comma, "Title. Antologi, planlagt utgitt 2025", or names a person with a position; otherwise
 * `to`. Reads the person and the kind.
 */
export function endBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  for (let i = from + 2; i < to - 1; i++) {
    if (!endsSentence(tokens, i)) continue;
    const at = i + 1;
    if (GIVEN.test(tokens[at]!.fold) && afterAmount(tokens, at + 1) > at + 1) return i;
    const person = personAt(tokens, at, to);
    const place = tokens[person?.after ?? to];
    // a single person with a position: "… i Norrköping. Eva Berg, lektor vid Umeå universitet"
    if (person && person.after > person.end && (!place || '.,'.includes(place.fold) || AT.has(place.fold))) {
      draft.rule = 'name with an academic title';
      return readLeader(draft, at, to) ? i : to;
    }
    const type = typeAt(tokens, at);
    if (type?.key !== 'anthology' && type?.key !== 'book') continue;
    const next = tokens[type.end + 1];
    if (type.end >= to || tokens[type.end]!.fold !== ',' || !next || isCapital(next.text)) continue;
    draft.rule = 'kind of project after the title';
    draft.addType(type.key);
    draft.claim(at, type.end, 'type');
    return i;
  }
  return to;
}
