import { isInstitutionAlone } from '../../words/institution-alone.js';
import { institutionWord } from '../../words/institution-words.js';
import { isShortName } from '../../words/institutions.js';
import { afterTitles, personAt } from '../../words/people.js';
import { ARTICLES, AT, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import { IS } from '../labels/label-of-others.js';
import type { ProjectLabel } from '../labels/labels.js';
import { FROM, type Sentence } from './giver.js';
import { isProjectWord } from './project-word.js';
import { isNoun } from './sentence-facts.js';

/** Verbs after an auxiliary, or alone, for leading a project, and phrases of several words. */
const LEADS =
  /^(?:(?:skal|ska|vil|will|wird|is) )?(?:leder?|leier?|leiar?|lead(?:s|ing)?|head(?:s|ing)?|leitet|leiten|[ck]oo?rdin(?:er[ae]r?|iert|eert|ates?|ating|oi)|coordonne|dirige|pilote|johtaa|leidt)$|^star i spidsen$/;

/** Index after the word for the project behind a role: "… of the project"; otherwise `at`. */
export function afterProject(tokens: readonly Token[], at: number, to: number): number {
  const end = tokens.findIndex(({ fold }, i) => i >= at && i < Math.min(to, at + 3) && isProjectWord(fold));
  return end >= 0 && tokens.slice(at, end).every(({ fold }) => SMALL_WORDS.has(fold)) ? end + 1 : at;
}

/** Number of words of a verb for leading at a position; 0 if there is none. */
export const leadsAt = (tokens: readonly Token[], at: number): number =>
  isCapital(tokens[at]!.text)
    ? 0
    : ([3, 2, 1].find((n) =>
        LEADS.test(
          tokens
            .slice(at, at + n)
            .map(({ fold }) => fold)
            .join(' '),
        ),
      ) ?? 0);

/** Whether words between a name and its verb are a position or a workplace: ", forsker ved Nord universitet,". */
export const isBesideName = (tokens: readonly Token[], at: number, to: number): boolean =>
  at === to ||
  tokens[at]!.fold === ',' ||
  ((AT.has(tokens[at]!.fold) || FROM.has(tokens[at]!.fold)) &&
    tokens.slice(at, to).some(({ fold, text }) => institutionWord(fold) || isCapital(text)));

/**
 * Reads who is before a verb and the project: "Professor Anna Berg ved Nord universitet leder et prosjekt …"; in a text
 * behind the title also a name or an institution alone, "Nord universitet koordinerer prosjektet".
 */
export function leadingIn(draft: ProjectDraft, [from, to]: Sentence, isText: boolean): number | undefined {
  const { tokens, record } = draft;
  const person = record.leader ? undefined : personAt(tokens, from, to);
  const first = person?.after ?? from + 1;
  const end = Math.min(to - 1, first + 20);
  let verb = first;
  while (verb < end && !leadsAt(tokens, verb)) verb++;
  if (verb >= end) return undefined;
  const object = verb + leadsAt(tokens, verb);
  const noun = tokens.slice(object, Math.min(to, object + 4)).findIndex(isNoun);
  if (noun < 0) return undefined;
  const claimVerb = () => void (object + noun + 1 >= to && draft.claim(verb, object + noun + 1, 'label'));
  const start = ARTICLES.has(tokens[from]!.fold) ? from + 1 : from;
  const isBody = isText && verb - start < 9 && !record.coordinator && isBodyName(tokens, start, verb);
  if (isBody) {
    draft.rule = 'institution before a verb and the project';
    if (!readCoordinator(draft, start, verb)) return undefined;
    if (start > from) draft.claim(from, start, 'label');
    claimVerb();
    return from;
  }
  // with a title or a position: "Anna Berg, lektor i filosofi, …"
  const isWorking =
    person &&
    (person.isEvident ||
      (isText &&
        verb === person.after &&
        person.first === from &&
        isProjectWord(tokens[object + noun]!.fold)) ||
      (tokens[person.after]?.fold === ',' && afterTitles(tokens, person.after + 1) > person.after + 1));
  if (!isWorking || !isBesideName(tokens, person.after, verb)) return undefined;
  draft.rule = 'name, verb and role';
  if (!readLeader(draft, from, person.after)) return undefined;
  if (verb === person.after) claimVerb();
  return from;
}

const isBodyName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 ? isShortName(tokens[from]!.text) : isInstitutionAlone(tokens, from, to);

/** Reads the institution beside a word for its role: "Koordinator er Nord universitet", "NTNU er prosjekteier". */
export function coordinatorIn(
  draft: ProjectDraft,
  [from, to]: Sentence,
  labels: readonly ProjectLabel[],
): number | undefined {
  const { tokens, record } = draft;
  if (record.coordinator) return undefined;
  const start = ARTICLES.has(tokens[from]!.fold) || tokens[from]!.fold === 'the' ? from + 1 : from;
  draft.rule = 'institution beside its role';
  for (const { fields, first, mark, value } of labels) {
    const isRole = !tokens.slice(first, value).some(({ fold }) => BY.test(fold));
    if (fields[0] !== 'coordinator' || mark === 'colon' || !isRole) continue;
    const is = IS.has(tokens[value - 1]!.fold) ? value - 1 : value;
    const name = ARTICLES.has(tokens[is + 1]?.fold ?? '') ? is + 2 : is + 1;
    const verb = [1, 2].map((n) => first - n).find((at) => at > start && IS.has(tokens[at]!.fold));
    if (first === start && IS.has(tokens[is]?.fold ?? '') && isBodyName(tokens, name, to)) {
      if (!readCoordinator(draft, name, to)) return undefined;
      draft.claim(from, name, 'label');
      return from;
    }
    const end = afterProject(tokens, value, to);
    if (end < to || !verb || !isBodyName(tokens, start, verb)) continue;
    if (!readCoordinator(draft, start, verb)) return undefined;
    if (start > from) draft.claim(from, start, 'label');
    draft.claim(verb, to, 'label');
    return from;
  }
  return undefined;
}
const BY = /^(?:by|av|af|von|vom|door|par)$/;
