import { valueEnd } from '../../line/sentences.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterAmount } from '../../words/money.js';
import { afterTitles, personAt } from '../../words/people.js';
import { programmeAt, typeAt } from '../../words/project-types.js';
import { AND, ARTICLES, SMALL_WORDS } from '../../words/small-words.js';
import { statusOfTokens } from '../../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import type { ProjectLabel } from './labels.js';
import { IS, isOfNoun, isOfOthers, isOfPart, WILL } from './label-of-others.js';
import { isBodyBehind } from './value-names.js';
import { isProjectWord } from '../sentences/project-word.js';
import { isSentenceCase } from '../around-title/segments.js';

export const isTitle = ({ fields }: ProjectLabel): boolean => fields[0] === 'title';

/**
 * Whether a label introduces a title: "Title:", "Prosjekttittel …" at the start of a line, or "Project title" in the
 * middle.
 */
export function isTitleLabel(
  { tokens }: ProjectDraft,
  label: ProjectLabel,
  from: number,
  to: number,
  opening: ProjectLabel | undefined,
): boolean {
  // in a line that starts with another label: "Huvudsökande: Anna Berg Titel: …"
  const isInRun = opening?.first === from && opening !== label && tokens[opening.value - 1]!.fold === ':';
  const isLedIn = isTitle(label) && label.mark === 'colon' && isBehindLeadIn(tokens, label);
  const isMarked =
    label.capital || (isInRun && label.apart) || isLedIn || typeBefore(tokens, from, label.first);
  if (!isTitle(label) || label.value >= to || !isMarked) return false;
  if (isLedIn) return true;
  // the type of the project, not a title: "Title. Leader: Anna Berg. Project: Research"
  if (
    label.first > from &&
    label.value + 1 >= to &&
    !label.compound &&
    isProjectWord(tokens[label.first]!.fold)
  )
    return false;
  if (label.first === from || typeBefore(tokens, from, label.first))
    return label.mark === 'colon' || (label.compound && isCapital(tokens[label.value]!.text));
  return (
    (label.mark === 'colon' &&
      (label.apart || label.compound || isInRun || isAfterName(tokens, from, label.first))) ||
    (label.compound && label.mark === 'none' && isCapital(tokens[label.value]!.text))
  );
}

/** Words before a title label in a sentence, folded: "… received 1 MDKK for a project with the title: …". */
const WITH = /^(?:with|under|med|mit|unter|avec|sous)$/;

/** Whether a lower-case label with a colon ends a phrase before a title: "And the project: …", "… with the title: …". */
function isBehindLeadIn(tokens: readonly Token[], { first, value }: ProjectLabel): boolean {
  const at = ARTICLES.has(tokens[first - 1]?.fold ?? '') ? first - 2 : first - 1;
  const before = tokens[at];
  if (!before || !isCapital(tokens[value]?.text ?? '')) return false;
  return (
    (before.breaks && at < first - 1 && AND.has(before.fold)) ||
    (/^tit/.test(tokens[first]!.fold) &&
      WITH.test(before.fold) &&
      tokens.slice(0, at).some(({ fold }) => isProjectWord(fold)))
  );
}

/**
 * Whether only a kind of project, or a name and a kind of project, precedes a label: "PhD title:", "Anna Berg PhD
 * title:", "Kone Foundation postdoctoral project:".
 */
function typeBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++) {
    const end = typeAt(tokens, at)?.end;
    if (end === to) return at === from || isAfterName(tokens, from, at) || isFunderName(tokens, from, at);
    if (endsWithLabel(tokens, end, to)) return isFunderName(tokens, from, at);
  }
  return false;
}

/** Whether a kind of project includes the label after it: "postdoctoral research project:". */
export const endsWithLabel = (tokens: readonly Token[], end: number | undefined, label: number): boolean =>
  end !== undefined && end > label && tokens[end]?.fold === ':';

/** Whether only a name precedes a label: "Anna Berg PhD title: …". */
const isAfterName = (tokens: readonly Token[], from: number, to: number): boolean => {
  const hit = personAt(tokens, from, to);
  return hit !== undefined && hit.end >= to - 1;
};

/** Whether a title continues after a token: a function word; "The Art of Leadership: …" contains no label. */
const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && SMALL_WORDS.has(token.fold);

/** Whether the form of a label shows that it is not part of a running title. */
export function isGenuineLabel(draft: ProjectDraft, label: ProjectLabel, inRun = false): boolean {
  const { tokens } = draft;
  const { first, value, mark, apart, compound, capital } = label;
  const field = label.fields[0]!;
  const before = tokens[first - 1];
  const next = tokens[value];
  const runsOn = !apart && goesOn(before);
  if (mark === 'colon') {
    // "The Principal Investigator: a history of a role"
    const isNoun = before !== undefined && before.start === 0 && ARTICLES.has(before.fold);
    if (isNoun && !fits(draft, label)) return false;
    if (isTitle(label) && (typeBefore(tokens, 0, first) || isBehindLeadIn(tokens, label))) return true;
    if ((apart && (inRun || before?.fold !== ',')) || (compound && (capital || !runsOn))) return true;
    if (apart) return isTitle(label) || field === 'other' || isEvident(draft, label);
    if (!capital || runsOn) return false;
    return isTitle(label) || (inRun ? field === 'other' || fits(draft, label) : isEvident(draft, label));
  }
  if (!next || next.breaks) return false;
  if (mark === 'word') {
    // "The Memory of Cities: funded by Tourism?"
    if ([1, 2].some((n) => tokens[value + n]?.fold === '?')) return false;
    // "Utført av: Telemarksforsking"
    if (apart && tokens[value - 1]!.fold === ':' && isCapital(next.text) && field !== 'start') return true;
    if (field === 'funder') return !isOfOthers(tokens, first) && isFunderLabel(draft, label);
    if (field === 'leader' || field === 'coordinator' || field === 'holder') {
      if (isOfPart(tokens, first)) return false;
      // in a running title, a capital alone does not identify a body: "Skolen eies av Staten"
      const isShaped =
        ((apart || field === 'coordinator') && isShortName(next.text)) ||
        isBodyBehind(tokens, first, value) ||
        fits(draft, apart ? label : { ...label, fields: ['leader'] });
      const isVerb = tokens[value - 1] !== undefined && tokens[value - 1]!.kind === 'word';
      return (
        // "Hospitals Led by Catholic Nuns" is a title
        (apart ||
          (compound && (!capital || IS.has(tokens[value - 1]!.fold)) && !isOfNoun(tokens, label)) ||
          IS.has(before?.fold ?? '')) &&
        isVerb &&
        (isShaped || (IS.has(before?.fold ?? '') && isCapital(next.text)))
      );
    }
    if (field === 'partners') return isCapital(next.text) || goesOn(next);
    if (field === 'period') return fits(draft, label);
    return (field === 'start' || field === 'end') && apart && next.kind === 'number';
  }
  // without a mark
  if (isTitle(label)) return compound && capital && isCapital(next.text) && !runsOn;
  if (field === 'grant')
    return (
      (compound || NUMBER_LABELS.has(tokens[first]!.fold)) && next.kind === 'number' && next.fold.length > 3
    );
  if (field === 'period')
    return (
      compound && capital && !runsOn && (next.kind === 'number' || isCapital(next.text)) && fits(draft, label)
    );
  if (field === 'start' || field === 'end')
    return ((apart && capital) || WILL.has(before?.fold ?? '')) && fits(draft, label);
  if (field === 'leader')
    return (compound || apart) && !runsOn && isPersonAt(draft, value, apart, capital || compound);
  if (field === 'type' || field === 'status')
    return compound && capital && !runsOn && isCapital(next.text) && !apart;
  return (
    compound && capital && !runsOn && isCapital(next.text) && field === 'coordinator' && fits(draft, label)
  );
}

/** Labels for which a following number is always that of a grant. */
const NUMBER_LABELS = new Set('dnr diarienr fkz forderkennzeichen'.split(' '));

/** Whether a name of at least two words follows and is complete, rather than continued by a lower-case word. */
function isPersonAt({ tokens }: ProjectDraft, at: number, apart: boolean, isMarked: boolean): boolean {
  const hit = personAt(tokens, at);
  if (!hit) return false;
  const next = tokens[hit.after];
  const ends = !next || next.kind !== 'word' || next.breaks || isCapital(next.text);
  return ends && (isMarked || (apart && (!next || next.kind === 'mark')));
}

/**
 * Whether a funder follows: "Finansiert av Norges forskningsråd" anywhere; "with support from Families" only if the
 * name of a funder follows, or if the label starts a clause.
 */
function isFunderLabel(draft: ProjectDraft, { first, value, apart }: ProjectLabel): boolean {
  const { tokens } = draft;
  let at = value;
  if (ARTICLES.has(tokens[at]!.fold)) at++;
  const next = tokens[at];
  if (!next || next.kind !== 'word') return false;
  if (isNamed(draft, at)) return true;
  if (!isCapital(next.text)) return false;
  // "funded by the State"
  if (at > value && !isAllCapitals(next.text) && tokens[at + 1]?.kind !== 'word') return false;
  const { fold } = tokens[first]!;
  return (
    (apart && tokens[first - 1]?.fold !== ':') ||
    isProjectWord(fold) ||
    // "prosjektet støttet av X", "Prosjektet er støttet av X"
    [1, IS.has(tokens[first - 1]?.fold ?? '') ? 2 : 1].some((n) =>
      isProjectWord(tokens[first - n]?.fold ?? ''),
    ) ||
    fold.startsWith('finan') ||
    fold.startsWith('gefinan') ||
    fold.startsWith('hank') ||
    fold.startsWith('fund') ||
    fold.startsWith('geford') ||
    fold.startsWith('rahoit') ||
    fold.startsWith('ruht')
  );
}

/** Words that end a name: "VELUX FONDEN med 5,9 mio. kr." */
const NAME_ENDS = new Set('med with mit avec met som which that'.split(' '));

/** Whether the text from `at` to the next mark or preposition names a funder, programme or institution. */
function isNamed({ tokens }: ProjectDraft, at: number): boolean {
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
function fits(draft: ProjectDraft, { fields, value }: ProjectLabel): boolean {
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
