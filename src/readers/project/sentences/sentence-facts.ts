import { institutionWord } from '../../words/institution-words.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { AND, ARTICLES, AT, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { BY, FOR } from './byline.js';
import type { ProjectDraft } from '../draft.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import { readPayer } from '../facts/payer.js';
import { isProjectWord } from './project-word.js';

/** Whether a word is for a project, study or network, as the noun in "X is a …". */
export const isNoun = ({ fold }: Token): boolean =>
  isProjectWord(fold) ||
  /(?:studie|studien|study|etude|onderzoek|tutkimus|nettverk|netverk|natverk|netvaerk|network|netzwerk|oppdrag|uppdrag|antologi|anthology)$/.test(
    fold,
  );

/** The institution after the noun: "ved Nord universitet", "vid Malmö universitet som pågick …". */
export function placeAt({ tokens }: ProjectDraft, at: number, to: number): [number, number] | undefined {
  if (!AT.has(tokens[at]?.fold ?? '') && !BY.has(tokens[at]?.fold ?? '')) return undefined;
  let from = at + 1;
  if (ARTICLES.has(tokens[from]?.fold ?? '')) from++;
  let end = from;
  while (
    end < to && tokens[end]!.kind === 'word'
      ? isCapital(tokens[end]!.text) ||
        institutionWord(tokens[end]!.fold) ||
        /^(?:for|of|i|in|og|and|zu|til|vitenskapelig|vitenskapelige)$/.test(tokens[end]!.fold)
      : tokens[end]?.fold === '-' && !tokens[end]!.spaced
  )
    end++;
  while (end > from && SMALL_WORDS.has(tokens[end - 1]!.fold)) end--;
  const isBody =
    end - from === 1
      ? isShortName(tokens[from]!.text) || isInstitutionAlone(tokens, from, end)
      : isInstitutionAlone(tokens, from, end);
  return isBody ? [from, end] : undefined;
}

/** Reads type, institution and author of the project from the words after the title in a sentence. */
export function readSentenceFacts(draft: ProjectDraft, from: number, to: number): void {
  const { tokens, record } = draft;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const type = typeAt(tokens, i);
    if (type && (isNoun(tokens[type.end - 1]!) || isNoun(tokens[i]!))) draft.addType(type.key);
    if (/^(?:ongoing|pagaende|pagande|laufend)/.test(tokens[i]!.fold) && i < from + 4)
      record.status ??= 'ongoing';
    if (!isNoun(tokens[i]!)) continue;
    if (isProjectWord(tokens[i]!.fold)) readPayer(draft, from, i);
    draft.rule = 'name after the word for a project';
    const next = i + 1;
    const isBy = BY.has(tokens[next]?.fold ?? '') && personAt(tokens, next + 1, to) && !record.leader;
    // with the noun behind a hyphen: "DFG-Projekt von Anna Berg"
    if (isBy && readLeader(draft, next + 1, to))
      draft.claim(tokens[i - 1]?.fold === '-' ? i : next, next + 1, 'label');
    draft.rule = 'institution after the word for a project';
    const place = placeAt(draft, next, draft.lines[0]![1]);
    const following = place && tokens[place[1]];
    // one of several: "ein Verbundprojekt der Universität Kassel, der TU Dortmund und …"
    const isOneOf =
      following &&
      (AND.has(following.fold) ||
        (following.fold === ',' &&
          (ARTICLES.has(tokens[place[1] + 1]?.fold ?? '') || isCapital(tokens[place[1] + 1]?.text ?? ''))));
    if (place && !isOneOf && !record.coordinator && readCoordinator(draft, ...place))
      draft.claim(next, place[0], 'label');
    return;
  }
}

/**
 * Reads the type of work and its author before the title: "Stipendiat Anna Berg skriv …", "Doktorgradsprosjektet til
 * Anna Berg, «…»".
 */
export function readFactsBefore(draft: ProjectDraft, from: number, to: number): void {
  const { tokens, record } = draft;
  for (let i = from; i < to; i++) {
    const type = typeAt(tokens, i);
    if (type && type.end <= to && /phd|postdoc|anthology/.test(type.key)) draft.addType(type.key);
  }
  for (let i = from; i < to - 1 && !record.leader; i++) {
    const by = i > from && BY.has(tokens[i - 1]!.fold);
    const person = i === from || by ? personAt(tokens, i, to) : undefined;
    const isGiven = FOR.has(tokens[ARTICLES.has(tokens[to - 2]?.fold ?? '') ? to - 3 : to - 2]?.fold ?? '');
    if (!person || !(person.isEvident || by || isGiven)) continue;
    draft.rule = 'name before the title in a sentence';
    readLeader(draft, i, person.after);
  }
}
