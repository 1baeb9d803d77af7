import { IS } from '../labels/label-of-others.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterTitles, personAt } from '../../words/people.js';
import { ARTICLES, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { FOR, readByline } from './byline.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { findProjectLabels } from '../labels/labels.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import { readPassive } from './passive.js';
import { leadsAt } from './subject.js';

/** Whether words are an institution's name, or start with its short name and are capitalised. */
const isNamedBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from < 6 &&
  (isInstitutionName(tokens, from, to) ||
    (isShortName(tokens[from]!.text) && tokens.slice(from, to).every(({ text }) => isCapital(text))));

/** Words of labels for the title, below what may be the short name of the project, folded. */
const TITLE = /tit(?:el|le|tel|re)|^(?:full|official|na(?:me|am)|navn|namn|nimi|nom)$/;

/** Reads the words before a title label: a person, possibly with an institution, or an institution. */
export function readBefore(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  readPassive(draft, from, to);
  // "Anna Berg for prosjektet «…»"
  if (FOR.has(tokens[to - 1]!.fold)) to--;
  // "Das DFG-Projekt „…“", "… au projet ANR « … »"
  const payer = tokens[to - 1]!.fold === '-' ? to - 2 : to - 1;
  if (payer > from && isFunderShortName(tokens[payer]!)) {
    draft.rule = 'funder before the word for a project';
    if (draft.isFree(payer, to)) readFunding(draft, payer, payer + 1, true);
    if (ARTICLES.has(tokens[from]!.fold)) return;
    to = payer;
  }
  if (!draft.isFree(from, to) || readByline(draft, from, to)) return;
  // "DFG-Projekt: …", "SNF-Projekt «…»"
  // "Kone Foundation postdoctoral project: …"
  const isName = tokens
    .slice(from, to)
    .every(({ kind, text, fold }) => kind === 'word' && (isCapital(text) || SMALL_WORDS.has(fold)));
  if ((to - from === 1 && isFunderShortName(tokens[from]!)) || (isName && isFunderName(tokens, from, to))) {
    draft.rule = 'funder before the word for a project';
    readFunding(draft, from, to, true);
    return;
  }
  draft.rule = 'name before the title label';
  // "Høgskulen i Volda er partnar i prosjektet «…»"
  const [role] = findProjectLabels(tokens.slice(from, to)).filter(({ fields }) => fields[0] === 'partners');
  if (
    role &&
    role.first > 1 &&
    IS.has(tokens[from + role.first - 1]!.fold) &&
    isInstitutionName(tokens, from, from + role.first - 1)
  ) {
    draft.addPartner(from, from + role.first - 1);
    draft.claim(from + role.first - 1, to, 'label');
    return;
  }
  const person = personAt(tokens, from, to);
  const following = person && tokens[person.after];
  // "Anna Berg er stipendiat og arbeider med prosjektet «…»"
  const isPost =
    following !== undefined &&
    IS.has(following.fold) &&
    afterTitles(tokens, person!.after + 1) > person!.after + 1;
  const last = ARTICLES.has(tokens[to - 1]!.fold) ? to - 2 : to - 1;
  const isLeading =
    following && last - person.after < 3 && person.after + leadsAt(tokens, person.after) === last + 1;
  // "Quiet Turbines⏎Title: …"
  const colon = tokens.findIndex(({ fold }, i) => i > to && fold === ':');
  const isAbove =
    tokens[to]?.breaks === true &&
    !person?.isEvident &&
    tokens.slice(to, Math.max(to, colon)).some(({ fold }) => TITLE.test(fold));
  if (person && isAbove && person.after >= to) return;
  if (person && (isPost || isLeading || person.after >= to || ',;:(.-'.includes(following!.fold)))
    readLeader(draft, from, to);
  // "Anna Berg, lektor i filosofi"
  else if (person && person.after > person.end) readLeader(draft, from, person.end);
  else if (leadsAt(tokens, to - 1) === 1 && isNamedBody(tokens, from, to - 1)) {
    draft.rule = 'institution before a verb and the title';
    if (readCoordinator(draft, from, to - 1)) draft.claim(to - 1, to, 'label');
  } else if (isInstitutionName(tokens, from, to)) readCoordinator(draft, from, to);
}
