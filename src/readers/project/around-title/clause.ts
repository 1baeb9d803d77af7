import { isFunderShortName } from '../../words/funders.js';
import { institutionWord } from '../../words/institution-words.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { AT, INDEFINITE } from '../../words/small-words.js';
import { isCapital } from '../../words/tokens.js';
import { BY, readByline } from '../sentences/byline.js';
import { readPayer } from '../facts/payer.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { readFunding } from '../facts/funding.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { IS } from '../labels/label-of-others.js';
import { isProjectWord } from '../sentences/project-word.js';

/** Maximum number of words in such a clause. */
const MAX_WORDS = 9;

/**
 * Reads a clause at the end of `[from, to)` that only says that the title is that of a project: "… – et treårig
 * prosjekt", "… is a two-year project", "…, projet ANR", "… er et ph.d.-projekt af Anna Berg". Reads its funder or
 * leader, and returns its start; -1 if there is none.
 */
export function readClause(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  let at = to - 1;
  const opens = (i: number) =>
    IS.has(tokens[i]!.fold) ||
    (tokens[i]!.fold === ':' && INDEFINITE.has(tokens[i + 1]?.fold ?? '')) ||
    tokens[i]!.fold === ',' ||
    (tokens[i]!.fold === '-' && tokens[i]!.spaced);
  while (
    at > from &&
    to - at < MAX_WORDS &&
    !opens(at) &&
    (tokens[at]!.kind !== 'mark' || tokens[at]!.fold === '-')
  )
    at--;
  if (!opens(at) || at + 2 > to || (at === from && tokens[at]!.fold !== ',')) return -1;
  const first = at + 1;
  const isIndefinite = INDEFINITE.has(tokens[first]!.fold);
  if (isIndefinite && (readByline(draft, first + 1, to) || readPaidByline(draft, first + 1, to))) return at;
  // "…, et forskningsprosjekt ved NTNU", "een project van Hogeschool Rotterdam"
  const study = isIndefinite ? first + 1 : first;
  const place = study + 2;
  if (
    place < to &&
    isProjectWord(tokens[study]!.fold) &&
    !isCapital(tokens[study]!.text) &&
    (AT.has(tokens[study + 1]!.fold) || BY.has(tokens[study + 1]!.fold)) &&
    isInstitutionAlone(tokens, place, to)
  ) {
    draft.rule = 'institution after the word for a project';
    return draft.setCoordinator(place, to) ? at : -1;
  }
  // the word belongs to the next label: "a Horizon Europe project | coordinated by"
  const isBeforeProject = isProjectWord(tokens[to]?.fold ?? '') && !tokens[to]!.breaks;
  const payer = isFunderShortName(tokens[to - 1]!) ? to - 1 : to;
  const word = isBeforeProject ? to : payer - 1;
  if (
    !isBeforeProject &&
    (word < first || !isProjectWord(tokens[word]!.fold) || tokens[word]!.fold.endsWith('s'))
  )
    return -1;
  draft.rule = 'funder beside the word for a project';
  const isPaid =
    (payer < word + 2 && payer > word && payer < to && readFunding(draft, payer, to, true)) ||
    readPayer(draft, first, word);
  const isOthers = () =>
    tokens.slice(first, word).some(({ fold }) => institutionWord(fold) || fold.startsWith('rahoittam'));
  return isPaid ||
    (isIndefinite && word > first && hasFacts(draft.record)) ||
    (!IS.has(tokens[at]!.fold) && isOthers())
    ? at
    : -1;
}

/** Reads the funder and the leader of "een NWO-project van Anna Berg" in `[from, to)`, if it contains nothing else. */
function readPaidByline(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  if (to - from < 4) return false;
  const by = tokens[from + 1]?.fold === '-' ? from + 3 : from + 2;
  const isPaid =
    isFunderShortName(tokens[from]!) &&
    isProjectWord(tokens[by - 1]?.fold ?? '') &&
    BY.has(tokens[by]?.fold ?? '');
  if (!isPaid || by + 1 >= to || !isLoneName(tokens, by + 1, to)) return false;
  draft.rule = 'name after the word for a project';
  if (!readLeader(draft, by + 1, to)) return false;
  draft.rule = 'funder beside the word for a project';
  readFunding(draft, from, from + 1, true);
  return draft.claim(from + 1, by + 1, 'label') !== undefined;
}
