import { listItems } from '../../line/enumerations.js';
import { valueEnd } from '../../line/sentences.js';
import { institutionWord } from '../../words/institution-words.js';
import { isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { ARTICLES, INDEFINITE } from '../../words/small-words.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from '../sentences/project-word.js';
import { IS, RECEIVES, WILL } from './label-of-others.js';
import { afterQualifier } from './label-value.js';
import type { ProjectLabel } from './labels.js';
import { readValue } from './values.js';

/** Whether a label is for the author of a thesis, who is the leader only if no other leader is named. */
export const isCandidate = ({ tokens }: ProjectDraft, at: number): boolean =>
  /stipend|^stud(?:ent|er)|^doctor|^doktor|^phd|^post|^promot?[ov]|kandidat|^forsk[ae]re?$|^researcher|^forscher|^tutkija/.test(
    tokens[at]!.fold,
  );

/** Stems of words for doctoral candidates, whose project is a thesis. */
const DOCTORAL = /^(?:stipendiat|doktorand|doktorgrads|doctorant|doctoral|phd|promov|vaitoskirjatutkija)/;

/** Names of the Flemish fund; in its projects, the "promotor" leads. */
const FLEMISH = /\bFWO\b|Fonds Wetenschappelijk Onderzoek/;
/** Words for a doctoral thesis, whose "promotor" is the supervisor. */
const THESIS = /promov|proefschr|promotie|doctora|ph\.? ?d|dissert/i;

/**
 * Whether a candidate is not the leader: one next to a leader, "Prosjektleder: Kari Vik, stipendiat: Anna Berg", or
 * several, "Stipendiater: Anna Berg, Nils Moe".
 */
const isOfGroup = (
  draft: ProjectDraft,
  { fields, first, value, mark }: ProjectLabel,
  limit: number,
): boolean =>
  mark === 'colon' &&
  fields[0] === 'leader' &&
  isCandidate(draft, first) &&
  (draft.isLed ||
    (draft.tokens[first]!.fold === 'promotor' && (!FLEMISH.test(draft.text) || THESIS.test(draft.text))) ||
    listItems(draft.tokens, value, valueEnd(draft.tokens, value, limit, ';|')).filter(
      ([a, b]) => personAt(draft.tokens, a, b)?.after === b,
    ).length > 1);

/** Reads a label's value, which ends before `limit`, and claims the label. Returns whether there was a valid value. */
export function readLabel(draft: ProjectDraft, label: ProjectLabel, limit: number): boolean {
  if (!draft.isFree(label.first, label.value) || isOfGroup(draft, label, limit)) return false;
  if (introduces(draft, label, limit)) return draft.claim(label.first, limit, 'label') !== undefined;
  const before = draft.tokens[label.first - 1];
  const isSure =
    label.mark === 'colon'
      ? label.apart || label.compound || label.capital
      : (label.apart && label.mark === 'word' && !(label.fields[0] === 'partners' && before?.fold === ':')) ||
        (label.capital && draft.tokens[label.value - 1]!.fold === ':');
  const value = afterQualifier(draft, label, limit);
  // without other facts, each partner in a running title must look like one: "The Collaboration between Marx and
  // Engels"
  // "Title: a collaboration with the British Library"
  const isDescribed =
    before !== undefined &&
    INDEFINITE.has(before.fold) &&
    draft.tokens[label.first - 2]?.kind === 'mark' &&
    draft.tokens
      .slice(label.value, limit)
      .some(({ fold, text }) => institutionWord(fold) || isShortName(text));
  const isRunning =
    label.fields[0] === 'partners' &&
    !isDescribed &&
    !hasFacts(draft.record) &&
    !draft.tokens.slice(Math.max(0, label.first - 3), label.first).some(({ fold }) => IS.has(fold));
  if (!readValue(draft, label, value, limit, isSure || ((label.compound || isDescribed) && !isRunning)))
    return false;
  draft.claim(label.first, label.value, 'label');
  const word = draft.tokens[label.first]!.fold;
  if (DOCTORAL.test(word) && label.fields[0] === 'leader') draft.addType('phd');
  if (value > label.value) draft.claim(label.value, value, 'label');
  return true;
}

/** Whether the value of a label is only the start of a sentence with another label: "Finansiering: Prosjektet er finansiert av". */
const introduces = ({ tokens }: ProjectDraft, { mark, value }: ProjectLabel, limit: number): boolean => {
  const words = tokens.slice(value, limit);
  return (
    mark === 'colon' &&
    words.length > 1 &&
    limit < tokens.length &&
    !tokens[limit]!.breaks &&
    words.some(({ fold }) => isProjectWord(fold)) &&
    words.every(
      ({ fold }) =>
        isProjectWord(fold) || ARTICLES.has(fold) || IS.has(fold) || RECEIVES.has(fold) || WILL.has(fold),
    )
  );
};

/** Whether a label is not read but is not a title either: "Value awarded: £9,705", "Forskere ved SKOK: …". */
export function isUnreadLabel(draft: ProjectDraft, label: ProjectLabel, limit: number): boolean {
  if (label.mark !== 'colon' || !(label.capital || label.apart)) return false;
  const value = draft.tokens[label.value];
  return (
    label.value < limit &&
    (label.apart ||
      label.compound ||
      label.fields[0] === 'other' ||
      value?.kind === 'number' ||
      '£€$'.includes(value?.fold ?? '-'))
  );
}
