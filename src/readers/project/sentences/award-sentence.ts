import { endsSentence } from '../../line/sentences.js';
import { closingQuote } from '../../line/titles.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { isInstitutionName } from '../../words/institutions.js';
import { afterTitles, personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { AND, INDEFINITE } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { isOfOthers } from '../labels/label-of-others.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import { isProjectWord } from './project-word.js';
import { sentenceAt } from '../inferred.js';
import { closeOf } from '../around-title/between.js';
import { readBracket } from '../around-title/bracket.js';
import { readTail } from '../around-title/tail.js';
import { FOR, GETS, GIVES, isMoney, readGiverBehind, sumEnd } from './giver.js';
import { readTold, WORKPLACE } from './told.js';
import type { TitleZone } from '../title/title-zone.js';

/** Auxiliary verbs before them. */
const HAS = /^(?:ha[srt]?|have|been|heeft|hebben|wurde|wurden|blev|ble|blir|is|a|on)$/;
/** Words for grants. */
const GRANT =
  /^(?:grants?|awards?|fellowships?|funding|scholarship|medel|finan[sz]iering|rahoitus|rahoituksen|loyving(?:ar)?|\w*bidrag|bevilling|bevilgning|stotte|stod|\w*midler|stipend(?:ium)?|apuraha[na]?|subsidie|forderung)$/;
/** Prepositions before a workplace or a funder. */
const FROM = new Set('fra fran from av af of von van vid ved at bij am an de'.split(' '));
/** Finnish words for projects in the case for a purpose. */
const FINNISH = /(?:hankkee(?:seen|lle|nsa)|tutkimukse(?:en|lle)|projekti(?:in|lle))$/;

/**
 * Reads a sentence about a person or institution that is given money for a project, "Docent Anna Berg (Lunds
 * universitet) får 5 miljoner kronor för projektet …", and returns the title, after the verb, a sum or a word for a
 * grant, and a word for its purpose.
 */
export function readAwardSentence(
  draft: ProjectDraft,
  zone: TitleZone,
): [from: number, to: number] | undefined {
  const { tokens } = draft;
  const [from, end] = zone.before ?? [zone.from, zone.to];
  // a label that is read cuts the sentence: "har fått en | bevilling fra Forte til prosjektet …"
  const isCut = !zone.before && INDEFINITE.has(tokens[end - 1]?.fold ?? '');
  const to = isCut ? draft.lines[0]![1] : end;
  const find = (verbs: RegExp) =>
    tokens.findIndex(
      ({ fold, text }, i) => i > from && i < Math.min(to, from + 48) && !isCapital(text) && verbs.test(fold),
    );
  const gives = zone.before ? find(GIVES) : -1;
  const giver = beforeAuxiliary(tokens, from, gives);
  if (gives > 0 && isFunderName(tokens, from, giver)) {
    draft.rule = 'funder in a sentence about a grant';
    readFunding(draft, from, giver, true);
    draft.rule = 'recipient in a sentence about a grant';
    readLeader(draft, gives + 1, to);
  }
  let verb = find(GETS);
  // "Ny bevilling på 2,8 mio. kr. fra … til projektet …"
  if (verb < 0)
    verb = tokens.findIndex(({ fold }, i) => i >= from && i < Math.min(to, from + 3) && GRANT.test(fold));
  // "3 millioner kroner til «…»"
  if (verb < 0) verb = sumEnd(draft, from, to) - 1;
  // "Women who receive …"
  if (verb < 0 || isOfOthers(tokens, verb + 1)) return undefined;
  const isSum = (last: number) => tokens.slice(from, last).some((_, i) => isMoney(tokens, from + i));
  const isPaid = (last: number) =>
    isSum(last) || tokens.slice(from, last).some((token) => GRANT.test(token.fold));
  if (zone.before) {
    if (isPaid(to)) {
      readRecipient(draft, from, verb, to);
      readGiver(draft, verb, to);
      readKind(draft, verb, to);
    }
    return undefined;
  }
  const title =
    purposeOf(draft, verb, to, isPaid, isSum) ?? (isSum(to) ? subjectOf(tokens, from, verb) : undefined);
  if (!title) {
    const sentence = sentenceAt(draft, from, to);
    if (verb >= sentence[1] || !isSum(sentence[1]) || !isWorker(draft, from, verb, sentence[1]))
      return undefined;
    readRecipient(draft, from, verb, sentence[1]);
    if (!draft.record.leader) return undefined;
    readGiver(draft, verb, sentence[1]);
    readTold(draft, sentence[1], to);
    return (draft.told = sentence);
  }
  readRecipient(draft, from, verb, title.from < verb ? to : title.from);
  readGiver(draft, verb, title.from < verb ? to : title.from);
  readKind(draft, verb, title.from);
  const last = title.isQuoted ? title.to : readTail(draft, title.from, title.to);
  if (title.isQuoted) {
    draft.claim(title.from, ++title.from, 'label');
    draft.claim(title.to - 1, title.to, 'label');
  }
  const close = tokens[title.to]?.fold === '(' ? closeOf(draft, title.to, to) : -1;
  if (close > 0) readBracket(draft, title.to + 1, close, draft.slice(title.from, last));
  if (title.to < to) readTail(draft, title.to, to, [title.from, title.to]);
  readTold(draft, from, Math.max(to, draft.lines[0]![1]), false);
  return [title.from, last];
}

/**
 * Whether a person at the start of a sentence has a title, a position or a workplace, or is given a thesis or position:
 * the names of associations look like those of persons.
 */
function isWorker({ tokens }: ProjectDraft, from: number, verb: number, to: number): boolean {
  const person = personAt(tokens, from, verb);
  const next = person && tokens[person.after];
  if (!person || !next) return false;
  const isPosted =
    next.fold === ',' &&
    [1, 2].some(
      (n) =>
        afterTitles(tokens, person.after + n) > person.after + n ||
        HEADS.test(tokens[person.after + n]?.fold ?? ''),
    );
  const place = tokens[person.after + 1];
  const end = tokens.findIndex(({ fold }, i) => i > person.after && i < verb && fold === ',');
  // "Anna Berg vid Lunds universitet får …", "Anna Berg, Lunds universitet, får …"
  const isPlaced = FROM.has(next.fold)
    ? isInstitutionName(tokens, person.after + 1, verb)
    : next.fold === ',' &&
      end === verb - 1 &&
      tokens.slice(person.after, end).some(({ fold }) => WORKPLACE.test(fold)) &&
      isInstitutionName(tokens, person.after + (FROM.has(place?.fold ?? '') ? 2 : 1), end);
  const isTrained = tokens
    .slice(verb, to)
    .some((_, i) => /phd|postdoc/.test(typeAt(tokens, verb + i)?.key ?? ''));
  return person.isEvident || isPosted || isPlaced || isTrained;
}

/** Positions outside the university. */
const HEADS =
  /^(?:head|director|chief|sjef|chef|leder|leiar|ledare|johtaja|leiter(?:in)?|arts|lege|lakare|overlege)$/;

/** The title behind a verb: a quotation, the words after a project, or those of the shape of a title after "for". */
function purposeOf(
  { tokens, text }: ProjectDraft,
  verb: number,
  to: number,
  isPaid: (last: number) => boolean,
  isSum: (last: number) => boolean,
): { from: number; to: number; isQuoted: boolean } | undefined {
  let isForPurpose = false;
  for (let i = verb + 1; i < Math.min(to - 1, verb + 40); i++) {
    const { kind, spaced } = tokens[i]!;
    if (endsSentence(tokens, i)) return undefined;
    const before = tokens[i - 1]!;
    isForPurpose ||= (FOR.has(before.fold) && i > verb + 1) || (i === verb + 2 && isProjectWord(before.fold));
    if (kind === 'mark' && spaced && '«"“„”‘\''.includes(tokens[i]!.text) && isForPurpose) {
      const close = closingQuote(text, tokens[i]!.start, tokens[to - 1]!.end);
      const end = close < 0 ? -1 : tokens.findIndex(({ start }) => start >= close);
      // a title that asks: "Hvem får millioner til «kultur»?"
      return end > i + 1 && isPaid(i) && tokens[end + 1]?.fold !== '?'
        ? { from: i, to: end + 1, isQuoted: true }
        : undefined;
    }
    // "… får prosjektet Kystens minner løyvingar over tre år"
    const isSubject = i === verb + 2 && isProjectWord(before.fold);
    if (!isCapital(tokens[i]!.text) || kind !== 'word' || !isPaid(isSubject ? to : i)) continue;
    const isNamed = (isProjectWord(before.fold) && isForPurpose) || FINNISH.test(before.fold);
    const end = titleEnd(tokens, i, to);
    const isColon = tokens.slice(i + 1, Math.min(end - 2, i + 5)).some((token) => token.fold === ':');
    const isBehindFor = FOR.has(before.fold) && i > verb + 2 && isColon && isSum(i);
    if (isNamed || isBehindFor) return end > i ? { from: i, to: end, isQuoted: false } : undefined;
  }
  return undefined;
}

/** The title between the word for a project and the verb: "Anna Bergin johtama hanke … sai 300 000 euroa". */
function subjectOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
): { from: number; to: number; isQuoted: boolean } | undefined {
  let start = verb;
  while (start > from && !endsSentence(tokens, start - 1)) start--;
  for (let i = start; i < verb - 2; i++)
    if (isProjectWord(tokens[i]!.fold) && !isCapital(tokens[i]!.text) && isCapital(tokens[i + 1]!.text)) {
      let to = verb;
      while (HAS.test(tokens[to - 1]!.fold)) to--;
      // "… prosjektet Kelp, som har fått"
      while (/^(?:som|which|that|der|,)$/.test(tokens[to - 1]!.fold)) to--;
      return { from: i + 1, to, isQuoted: false };
    }
  return undefined;
}

/** The end of a title in a sentence: the end of the sentence, or a clause after a comma. */
function titleEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { fold, text } = tokens[i]!;
    const next = tokens[i + 1];
    if (fold === '.' && endsSentence(tokens, i)) return i;
    // "… Kulturturisme i Sunnfjord løyvingar over tre år"
    if (!isCapital(text) && i > from + 1 && GRANT.test(fold)) return i;
    if (
      fold === ',' &&
      (INDEFINITE.has(next?.fold ?? '') || /^(?:which|som|der|joka)$/.test(next?.fold ?? ''))
    )
      return i;
  }
  return to;
}

/** Reads a kind of project that the money is for: "… til et ph.d.-projekt". */
function readKind(draft: ProjectDraft, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const type = typeAt(draft.tokens, i);
    if (
      type &&
      type.end <= to &&
      /phd|postdoc/.test(type.key) &&
      isProjectWord(draft.tokens[type.end - 1]!.fold)
    )
      draft.addType(type.key);
  }
}

/** The end of the words before a verb and its auxiliaries. */
function beforeAuxiliary(tokens: readonly Token[], from: number, verb: number): number {
  let end = verb;
  while (end > from && HAS.test(tokens[end - 1]!.fold)) end--;
  return end;
}

/** Reads who is given the money: the person or institution before the verb, or in Finnish the person after it. */
function readRecipient(draft: ProjectDraft, from: number, verb: number, to: number): void {
  const { tokens, record } = draft;
  const end = beforeAuxiliary(tokens, from, verb);
  draft.rule = 'recipient in a sentence about a grant';
  let at = from;
  let person = personAt(tokens, at, end);
  // "Ekstern lektor og sprogforsker Anna Berg"
  const isTitled = afterTitles(tokens, from) > from;
  for (; !person?.isEvident && at < Math.min(from + 8, end - 2); at++) {
    const hit = personAt(tokens, at + 1, end);
    // "Professor i etnologi Anna Berg"
    const isBehindField =
      isTitled && at > from && !isCapital(tokens[at]!.text) && tokens[at]!.kind === 'word';
    if (hit && (isBehindField || (hit.isEvident && hit.first > at + 1))) person = hit;
  }
  // "… was awarded to Professor Anna Berg", "… sai FT Anna Berg"
  const first = verb + (tokens[verb + 1]?.fold === 'to' ? 2 : 1);
  const behind = person ? undefined : personAt(tokens, first, to);
  if (behind) {
    readLeader(draft, first, behind.after);
    return;
  }
  if (!person) {
    if (!record.coordinator && isBody(tokens, from, end)) readCoordinator(draft, from, end);
    return;
  }
  // "Anna Berg, professor i pedagogik, får …"
  const next = tokens[person.end];
  const isEnd = person.after >= end || !next;
  // "Anna Berg, Ola Moe og Kari Vik"
  for (let i = person.after; i < end; i++)
    if ((AND.has(tokens[i]!.fold) || ',;'.includes(tokens[i]!.fold)) && namesPerson(draft, i + 1, end))
      return;
  if (isEnd || ',('.includes(next.fold) || FROM.has(next.fold) || AND.has(next.fold) || next.fold === 'samen')
    readLeader(draft, person.start, person.after);
}

/** Whether words before a verb are a body: an institution, also "Fiskerimuseet", "Kyst- og Fiskerimuseet". */
const isBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  isInstitutionAlone(tokens, from, to) ||
  (to > from &&
    to - from < 5 &&
    isCapital(tokens[from]!.text) &&
    /.{4}muse(?:um|et)$/.test(tokens[to - 1]!.fold));

const namesPerson = ({ tokens }: ProjectDraft, from: number, to: number): boolean => {
  const hit = personAt(tokens, from, to);
  return hit !== undefined && !isInstitutionAlone(tokens, from, to) && !isFunderName(tokens, from, to);
};

/** Reads the funder between the verb and the title: "a £130k AHRC Fellowship", "fra Norges forskningsråd". */
function readGiver(draft: ProjectDraft, from: number, to: number): void {
  const { tokens, record } = draft;
  draft.rule = 'funder in a sentence about a grant';
  for (let i = from + 1; i < to && !record.funding.length; i++) {
    if (isFunderShortName(tokens[i]!)) readFunding(draft, i, i + 1, true);
    if (FROM.has(tokens[i]!.fold)) readGiverBehind(draft, i, to);
  }
}
