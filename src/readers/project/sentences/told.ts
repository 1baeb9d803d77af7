import { endsSentence } from '../../line/sentences.js';
import { isFunderName } from '../../words/funders.js';
import { institutionWord } from '../../words/institution-words.js';
import { afterAmount } from '../../words/money.js';
import { afterTitles, personAt } from '../../words/people.js';
import { roleOf } from '../../words/roles.js';
import { findPeriods } from '../../words/period-finder.js';
import { AND, ARTICLES, AT, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { IS, isOfOthers, RECEIVES, WILL } from '../labels/label-of-others.js';
import { findProjectLabels, type ProjectLabel } from '../labels/labels.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader, readPartners } from '../facts/organisations.js';
import { isProjectWord } from './project-word.js';
import { isNoun } from './sentence-facts.js';

/** Verbs after an auxiliary, or alone, for leading a project, and phrases of several words. */
const LEADS =
  /^(?:(?:skal|ska|vil|will|wird) )?(?:leder?|leier?|leiar?|leads?|heads?|leitet|leiten|[ck]oo?rdin(?:er[ae]r?|iert|eert|ates?)|coordonne|leidt)$|^star i spidsen$/;
/** Verbs of those who pay, before a sum or the project. */
export const GIVES =
  /^(?:(?:mede?|sam|del|kof)?finan[sz]ier(?:ar|er|ade|te|et|t)|gir|gjev|gav|gitt|gett|giver|givet|ger|bevil[jg](?:ar|er|ade|et|t|get)|til?ldel(?:er|ar|te|t)|stott?(?:er|et|a|ar)|stott|stod(?:de|er|jer|jar)?|dekker|dekkjer|daekker|tacker|funds|funded|grants|awards|supports|supported|granted|fordert|forderte|unterstutzt|financiert|rahoittaa)$/;
/** Words for money that is given, before "from". */
const MONEY =
  /^(?:\w*midl(?:er|ar)|\w*medel|kroner|kronor|kr|euro[an]?|eur|mill|mio|milli?on(?:er|ar|en|s)?|miljo(?:ner|naa)|stotte|stod|tilsagn|tilskudd|tilskot|tilskud|\w*bidrag|bevilgning|bevilling|grants?|funding|support|loyving|[0-9]{5,7})$/;
const FROM = new Set('fra fran from von van'.split(' '));
const HAS = /^(?:ha[rst]?|have|been|heeft|hat|nylig|nu|og|och)$/;
const AS = new Set('som as als'.split(' '));
/** Words before a name that is given a role: "with Anna Berg as project leader". */
const WITH = new Set('med with mit met har has hat'.split(' '));

/** Words in sentences about other projects: "a previous project". */
const OTHERS =
  /^(?:tidl?[ie]g\w*|forrige|earlier|previous(?:ly)?|formerly|fruher\w*|anne[nt]|anna[nt]|another)$/;
/** Words before a clause about a topic: "We study how …". */
const HOW = /^(?:how|why|whether|hvordan|hvorfor|korleis|kvifor|hur|varfor|wie|hoe|comment)$/;

/** A sentence as a range of tokens, without its full stop. */
type Sentence = readonly [from: number, to: number];

/**
 * Reads leader, funder and partners from sentences in `[from, to)`, and returns the start of the first that tells one;
 * otherwise `to`. Unless `isText` is set, the first sentence may be a title.
 */
export function readTold(draft: ProjectDraft, from: number, to: number, isText = true): number {
  const { tokens } = draft;
  let first = to;
  for (let at = from, i = from; i < to; i++) {
    const isLast = i === to - 1;
    if (!isLast && !endsSentence(tokens, i)) continue;
    const sentence: Sentence = [at, '.!?'.includes(tokens[i]!.fold) ? i : i + 1];
    const start = toldIn(draft, sentence, isText || at > from);
    if (start !== undefined) first = Math.min(first, start);
    at = i + 1;
  }
  draft.rule = undefined;
  return first;
}

/** Start of the words of a sentence that tell a fact, which is read. */
function toldIn(draft: ProjectDraft, sentence: Sentence, isText: boolean): number | undefined {
  const [from, to] = sentence;
  const line = draft.tokens.slice(from, to);
  if (to - from < 4 || line.some(({ fold }) => OTHERS.test(fold))) return undefined;
  const labels = findProjectLabels(line).map((label) => ({
    ...label,
    first: label.first + from,
    value: label.value + from,
  }));
  const starts = [
    leaderIn(draft, sentence, labels),
    leadingIn(draft, sentence),
    giverIn(draft, sentence, isText),
    partnersIn(draft, sentence, labels, isText),
  ].filter((start) => start !== undefined);
  return starts.length ? Math.min(...starts) : undefined;
}

/**
 * Reads a person beside a role: "Title Professor Anna Berg, AHL, er prosjektleder for …", "Leiar er professor Anna Berg",
 * "med Anna Berg som projektledare".
 */
function leaderIn(
  draft: ProjectDraft,
  [from, to]: Sentence,
  labels: readonly ProjectLabel[],
): number | undefined {
  const { tokens, record } = draft;
  draft.rule = 'name, verb and role';
  for (const label of record.leader ? [] : labels) {
    const { fields, first, value, compound } = label;
    if (fields[0] !== 'leader' || !draft.isFree(first, first + 1)) continue;
    // "Prosjektleiar ved HLB er Anna Berg"
    const verb =
      first < from + 2 ? tokens.findIndex(({ fold }, i) => i > first && i < to && IS.has(fold)) : -1;
    const named = verb > 0 && verb < first + 9 ? personAt(tokens, verb + 1, to) : undefined;
    const isBeside = verb <= value || AT.has(tokens[first + 1]?.fold ?? '');
    if (named && isBeside && (named.isEvident || compound) && readLeader(draft, verb + 1, to)) {
      draft.claim(from, verb + 1, 'label');
      return from;
    }
    const is = [1, 2, 3].map((n) => first - n).find((i) => i > from && IS.has(tokens[i]!.fold));
    const as = compound && AS.has(tokens[first - 1]?.fold ?? '') ? first - 1 : -1;
    const end = as > from ? as : is;
    // what else is in a bracket is read with it
    if (end === undefined && isRoleOf(draft, label, from, to))
      return isInBracket(tokens, from, first) ? to : first;
    for (let at = Math.max(from, (end ?? 0) - 12); at < (end ?? 0) - 1; at++) {
      const person = personAt(tokens, at, end);
      const following = person && tokens[person.after];
      const before = tokens[at - 1];
      if (
        !person ||
        !(person.after === end || following?.fold === ',') ||
        (person.first === at && isCapital(before?.text ?? ''))
      )
        continue;
      // a name that follows without punctuation may start in the title
      const isStart = at === from || before!.kind === 'mark';
      // "Roald Amundsen som prosjektleder" is a title
      const isGiven = tokens.slice(from, at).some(({ fold }) => WITH.has(fold));
      const isApart = as > 0 ? isGiven || (isStart && person.after < as) : isStart;
      if (person.first === at && !isApart) continue;
      if (!readLeader(draft, at, end!)) return undefined;
      draft.claim(end!, value, 'label');
      return as > 0 ? from : at;
    }
  }
  return undefined;
}

const isInBracket = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).findLast(({ fold }) => fold === '(' || fold === ')')?.fold === '(';

/** Reads a role behind a mark, and the name behind it: "…, prosjektleder Anna Berg ved Nord universitet". */
function isRoleOf(
  draft: ProjectDraft,
  { first, value, mark, compound }: ProjectLabel,
  from: number,
  to: number,
): boolean {
  const { tokens } = draft;
  const before = tokens[first - 1];
  const person =
    mark === 'none' && (compound || roleOf(tokens, first, value)) ? personAt(tokens, value, to) : undefined;
  const next = person && tokens[person.after];
  return (
    person !== undefined &&
    first > from &&
    (',;(.'.includes(before!.fold) || WITH.has(before!.fold) || before!.fold === 'ved') &&
    (person.after >= to || ',;.)'.includes(next!.fold) || AT.has(next!.fold) || IS.has(next!.fold)) &&
    readLeader(draft, value, to) &&
    draft.claim(first, value, 'label') !== undefined
  );
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
const isBesideName = (tokens: readonly Token[], at: number, to: number): boolean =>
  at === to ||
  tokens[at]!.fold === ',' ||
  ((AT.has(tokens[at]!.fold) || FROM.has(tokens[at]!.fold)) &&
    tokens.slice(at, to).some(({ fold, text }) => institutionWord(fold) || isCapital(text)));

/** Reads a person before a verb and the project: "Professor Anna Berg ved Nord universitet leder et prosjekt …". */
function leadingIn(draft: ProjectDraft, [from, to]: Sentence): number | undefined {
  const { tokens, record } = draft;
  const person = record.leader ? undefined : personAt(tokens, from, to);
  // with a title or a position: "Anna Berg, lektor i filosofi, …"
  const isWorking =
    person &&
    (person.isEvident ||
      (tokens[person.after]?.fold === ',' && afterTitles(tokens, person.after + 1) > person.after + 1));
  if (!isWorking) return undefined;
  for (let verb = person.after; verb < Math.min(to - 1, person.after + 20); verb++) {
    const length = leadsAt(tokens, verb);
    if (!length) continue;
    const object = verb + length;
    const noun = tokens.slice(object, Math.min(to, object + 4)).findIndex(isNoun);
    if (noun < 0 || !isBesideName(tokens, person.after, verb)) return undefined;
    draft.rule = 'name, verb and role';
    return readLeader(draft, from, person.after) ? from : undefined;
  }
  return undefined;
}

const isNameLike = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from < 8 &&
  isCapital(tokens[from]!.text) &&
  !ARTICLES.has(tokens[to - 1]!.fold) &&
  tokens
    .slice(from, to)
    .every(({ kind, text, fold }) =>
      kind === 'word' ? isCapital(text) || SMALL_WORDS.has(fold) : fold === '-',
    ) &&
  !isLoneName(tokens, from, to);

/**
 * Reads a funder before a verb and a sum or the project, "Forte finansierer prosjektet", "… har Augustinus Fonden
 * bevilget 900.000 kr.", or behind money: "midler fra Nav".
 */
function giverIn(draft: ProjectDraft, [from, to]: Sentence, isText: boolean): number | undefined {
  const { tokens, record } = draft;
  if (record.funding.length) return undefined;
  // "Title. The Erik Berg Foundation (2016–2017)."
  const open = isText ? tokens.findIndex(({ fold }, i) => i > from && i < to && fold === '(') : -1;
  if (open > 0 && isFunderName(tokens, from, open) && findPeriods(draft.slice(open + 1, to))[0]?.start === 0)
    return readFunding(draft, from, open, true) ? from : undefined;
  draft.rule = 'funder in a sentence about a grant';
  const isSum = (at: number) =>
    tokens.slice(at, at + 4).some((_, i) => at + i < to && afterAmount(tokens, at + i) > at + i);
  // titles: "With Funding from Debt", "Hvem får støtte fra Staten?"
  const words = tokens.slice(from, to);
  const isStatement =
    isText ||
    (words.some(({ fold }) => RECEIVES.has(fold)) &&
      tokens[to]?.fold !== '?' &&
      words.some(({ fold, kind }) => kind === 'number' || isProjectWord(fold)));
  const isPaid = (at: number) =>
    isStatement && MONEY.test(tokens[at - 1]!.fold) && !isOfOthers(tokens, at - 1);
  for (let i = from + 1; i < to - 1; i++) {
    const { fold, text } = tokens[i]!;
    if (FROM.has(fold) && isPaid(i) && readGiverBehind(draft, i, to)) return from;
    if (isCapital(text) || !GIVES.test(fold)) continue;
    const isGiven =
      isSum(i + 1) || (isText && tokens.slice(i + 1, i + 3).some((token) => isProjectWord(token.fold)));
    if (!isGiven) continue;
    let end = i;
    while (end > from && HAS.test(tokens[end - 1]!.fold)) end--;
    // "er bevilget 200 000 kr"
    if (IS.has(tokens[end - 1]!.fold) || WILL.has(tokens[end - 1]!.fold)) continue;
    for (let at = end - 1; at >= from; at--) {
      const last = tokens[at - 1];
      const isStart = at === from || last!.fold === ',' || HAS.test(last!.fold) || AND.has(last!.fold);
      if (!isStart || !isCapital(tokens[at]!.text)) continue;
      const isTopic = tokens.slice(at, end).some((token) => HOW.test(token.fold));
      const isPayer = !isTopic && (isFunderName(tokens, at, end) || isNameLike(tokens, at, end));
      if (isPayer && readFunding(draft, at, end, true)) return from;
    }
  }
  return undefined;
}

/** Whether a name may continue with a word in lower case: "Regionalt forskningsfond for …". */
const goesOn = ({ fold }: Token): boolean =>
  !SMALL_WORDS.has(fold) || /^(?:for|of|og|and|fur|de[sr]?)$/.test(fold);

/** Reads the funder behind "from": any name behind money, otherwise the name of a funder. */
export function readGiverBehind(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const article = tokens[from + 1];
  const at = article && ARTICLES.has(article.fold) && !isCapital(article.text) ? from + 2 : from + 1;
  const isOfName = (i: number) =>
    i < to && (tokens[i]!.kind === 'word' ? isCapital(tokens[i]!.text) : tokens[i]!.fold === '-');
  let end = at;
  while (isOfName(end)) end++;
  let whole = end;
  while (isOfName(whole) || (whole < to && tokens[whole]!.kind === 'word' && goesOn(tokens[whole]!))) whole++;
  while (whole > end && !isFunderName(tokens, at, whole)) whole--;
  const next = tokens[end];
  const ends = end >= to || next!.kind === 'mark' || (SMALL_WORDS.has(next!.fold) && !goesOn(next!));
  const isPaid = MONEY.test(tokens[from - 1]?.fold ?? '') && ends && isNameLike(tokens, at, end);
  return (whole > end || isPaid || isFunderName(tokens, at, end)) && readFunding(draft, at, whole, true);
}

/** Reads partners beside a word for them: "Partnarar er A, B og C", "A, B og C er partnere". */
function partnersIn(
  draft: ProjectDraft,
  [from, to]: Sentence,
  labels: readonly ProjectLabel[],
  isText: boolean,
): number | undefined {
  const { tokens } = draft;
  for (const { fields, first, value, mark } of labels) {
    if (fields[0] !== 'partners' || mark === 'colon') continue;
    draft.rule = 'names beside the word for partners';
    const list = (a: number, b: number) => tokens.slice(a, b).some(({ fold }) => AND.has(fold));
    if (first === from && IS.has(tokens[value]?.fold ?? '') && list(value, to)) {
      if (readPartners(draft, value + 1, to, isText)) return from;
    }
    if (value !== to || !IS.has(tokens[first - 1]?.fold ?? '')) continue;
    let at = first - 1;
    while (
      at > from &&
      (isCapital(tokens[at - 1]!.text) || tokens[at - 1]!.kind === 'mark' || AND.has(tokens[at - 1]!.fold)) &&
      !(AND.has(tokens[at - 1]!.fold) && tokens[at - 2]?.fold === ',')
    )
      at--;
    if (list(at, first) && readPartners(draft, at, first - 1, false)) return from;
  }
  return undefined;
}
