import { isFunderName } from '../../words/funders.js';
import { isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { isSchemeWord } from '../../words/schemes.js';
import { typeAt } from '../../words/project-types.js';
import { AND, ARTICLES, SMALL_WORDS } from '../../words/small-words.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import type { ProjectLabel } from './labels.js';
import { IS, isOfNoun, isOfOthers, isOfPart, WILL } from './label-of-others.js';
import { isBodyBehind } from './value-names.js';
import { fits, isEvident, isNamed } from './label-evidence.js';
import { isProjectWord } from '../sentences/project-word.js';

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

const BETWEEN = /^(?:between|mell[oea]m|mellan|zwischen|tussen|entre)$/;

/** Whether the form of a label shows that it is not part of a running title. */
export function isGenuineLabel(draft: ProjectDraft, label: ProjectLabel, inRun = false): boolean {
  const { tokens } = draft;
  const { first, value, mark, apart, compound, capital } = label;
  const field = label.fields[0]!;
  const before = tokens[first - 1];
  const next = tokens[value];
  const runsOn = !apart && goesOn(before);
  // "Between Schools and Partners: …"
  if (!apart && BETWEEN.test(before?.fold ?? '')) return false;
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
    // "collaboration through UKIERI" names the programme
    if (field === 'partners')
      return (isCapital(next.text) || goesOn(next)) && !THROUGH.test(tokens[value - 1]!.fold);
    if (field === 'period') return fits(draft, label);
    return (field === 'start' || field === 'end') && apart && next.kind === 'number';
  }
  // without a mark
  if (isTitle(label))
    // "Leverhulme Trust Research Project Grant"
    return compound && capital && isCapital(next.text) && !isSchemeWord(next) && !runsOn;
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

const THROUGH = /^(?:through|gjennom|genom|gennem|durch|door|under)$/;

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
  // any German noun has a capital: "Integration gefördert durch Sport"
  const isNoun = /^(?:gefor?dert|finanziert|unterstutzt)$/.test(tokens[first]!.fold) && !apart;
  if (isNoun && !isAllCapitals(next.text) && !isCapital(tokens[at + 1]?.text ?? '')) return false;
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
