import { valueEnd } from '../../line/sentences.js';
import { isFunderShortName } from '../../words/funders.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { ARTICLES } from '../../words/small-words.js';
import { personAt } from '../../words/people.js';
import { PARTICIPLES } from '../../words/participles.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';

const BY = new Set('von vom durch door'.split(' '));
/** Maximum number of words between "by" and the participle. */
const MAX_WORDS = 12;

/** Reads funder, leader or coordinator from sentences in `[from, to)` that end in a participle. */
export function readPassive(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  // "Gefördert wird das Projekt durch die Volkswagenstiftung"
  const first = PARTICIPLES.get(tokens[from]?.fold ?? '');
  const through = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to - 1, from + 6) && BY.has(fold),
  );
  if (first === 'funder' && through > from + 1 && tokens[from + 1]!.fold.startsWith('w')) {
    draft.rule = 'name before a participle';
    readFunding(draft, through + 1, valueEnd(tokens, through + 1, to, ''), true);
  }
  for (let i = from + 2; i < to; i++) {
    // "das von der DFG geförderte Projekt"
    const { fold } = tokens[i]!;
    const field = PARTICIPLES.get(fold) ?? PARTICIPLES.get(fold.replace(/te[nrs]?$/, 't'));
    if (!field) continue;
    let by = i - 2;
    while (by > from && i - by < MAX_WORDS && !BY.has(tokens[by]!.fold)) by--;
    let at = by + 1;
    if (ARTICLES.has(tokens[at]!.fold) && at + 1 < i) at++;
    // "vom norwegischen Forschungsrat RCN"
    if (field === 'funder' && isFunderShortName(tokens[i - 1]!) && !isCapital(tokens[at]!.text)) at = i - 1;
    if (!BY.has(tokens[by]!.fold) || !isCapital(tokens[at]!.text) || !draft.isFree(by, i + 1)) continue;
    draft.rule = 'name before a participle';
    const read =
      field === 'funder'
        ? readFunding(draft, at, i, true)
        : field === 'coordinator'
          ? // "die Marburger Bodengeographie" is no person
            (at === by + 1 || !personAt(tokens, at, i)) && readCoordinator(draft, at, i)
          : personAt(tokens, at, i)?.after === i
            ? readLeader(draft, at, i)
            : isInstitutionAlone(tokens, at, i) && readCoordinator(draft, at, i);
    if (!read) continue;
    draft.claim(by, at, 'label');
    draft.claim(i, i + 1, 'label');
  }
}
