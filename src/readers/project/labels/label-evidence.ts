import { valueEnd } from '../../line/sentences.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterAmount } from '../../words/money.js';
import { afterTitles, personAt } from '../../words/people.js';
import { programmeAt, typeAt } from '../../words/project-types.js';
import { statusOfTokens } from '../../words/statuses.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import type { ProjectLabel } from './labels.js';
import { isSentenceCase } from '../around-title/segments.js';

/** Words that end a name: "VELUX FONDEN med 5,9 mio. kr." */
const NAME_ENDS = new Set('med with mit avec met som which that'.split(' '));

/** Whether the text from `at` to the next mark or preposition names a funder, programme or institution. */
export function isNamed({ tokens }: ProjectDraft, at: number): boolean {
  let end = at;
  while (
    end < tokens.length &&
    end - at < 12 &&
    !(tokens[end]!.kind === 'mark' && tokens[end]!.fold !== '-') &&
    !NAME_ENDS.has(tokens[end]!.fold)
  )
    end++;
  return (
    isFunderName(tokens, at, end) ||
    isInstitutionName(tokens, at, end) ||
    programmeAt(tokens, at) !== undefined
  );
}

/**
 * Whether the value shows that a capitalised noun is a label, without other evidence. In English and German titles, any
 * noun may be before a colon: "Rethinking Support: Families in Crisis", "Schule ohne Partner: Wege".
 */
export function isEvident(draft: ProjectDraft, label: ProjectLabel): boolean {
  const { tokens } = draft;
  const at = label.value;
  const next = tokens[at];
  if (!next) return false;
  // Nordic titles have no capital there: "Omsorg i byen Partnere: …"
  if (/[æøå]|ere$|arar$|ering$/.test(tokens[label.first]!.text) && isSentenceCase(tokens, 0, label.first, 1))
    return fits(draft, label);
  switch (label.fields[0]) {
    case 'funder':
    case 'programme':
      return isFunderShortName(next) || isShortName(next.text) || isNamed(draft, at);
    case 'partners':
      return isShortName(next.text) || isNamed(draft, at);
    case 'period':
    case 'start':
    case 'end':
      return tokens
        .slice(at, at + 6)
        .some(({ kind, fold }) => kind === 'number' && /^(?:19[789]|20[0-4])\d$/.test(fold));
    case 'coordinator':
    case 'leader':
    case 'holder': {
      const person = personAt(tokens, at);
      const following = person && tokens[person.after];
      // "Harvard University: Rethinking Language" also looks like a name
      const isPerson =
        person &&
        (person.isEvident || label.first > 2) &&
        (!following || following.breaks || following.kind === 'mark');
      return isShortName(next.text) || isNamed(draft, at) || isPerson === true;
    }
    case 'status':
      return (
        statusOfTokens(tokens.slice(at, valueEnd(tokens, at, Math.min(tokens.length, at + 6), ',;|'))) !==
        undefined
      );
    case 'type':
      return typeAt(tokens, at) !== undefined;
    case 'acronym':
      return isAcronymShaped(next.text);
    case 'summary':
    case 'keywords':
      return false;
    default:
      return fits(draft, label);
  }
}

const SHAPED_FIELDS = new Set('leader holder coordinator period start end grant other'.split(' '));

/** Whether the form of the value alone shows that a label precedes it: a name, year, number or amount. */
export const isFilled = (draft: ProjectDraft, label: ProjectLabel): boolean =>
  SHAPED_FIELDS.has(label.fields[0]!) && fits(draft, label);

/** Whether the value has the form that is expected for its field. */
export function fits(draft: ProjectDraft, { fields, value }: ProjectLabel): boolean {
  const { tokens } = draft;
  const next = tokens[value];
  if (!next) return false;
  switch (fields[0]) {
    case 'period':
    case 'start':
    case 'end':
      return tokens.slice(value, value + 3).some(({ kind }) => kind === 'number');
    case 'leader':
    case 'holder':
      return personAt(tokens, value) !== undefined || isNamed(draft, value);
    case 'coordinator':
      return (
        isNamed(draft, value) ||
        isShortName(next.text) ||
        personAt(tokens, value) !== undefined ||
        isCapital(next.text)
      );
    case 'funder':
    case 'programme':
    case 'partners':
    case 'acronym':
      return isCapital(next.text) || isNamed(draft, value);
    case 'grant':
      return (
        next.kind === 'number' ||
        tokens.slice(value, value + 3).some(({ kind, text }) => kind === 'number' || /[0-9]{3}/.test(text))
      );
    case 'status':
    case 'type':
    case 'summary':
    case 'keywords':
      return true;
    case 'other':
      return (
        next.kind === 'number' ||
        '£€$'.includes(next.fold) ||
        afterAmount(tokens, value) > value ||
        afterTitles(tokens, value) > value
      );
    default:
      return false;
  }
}
