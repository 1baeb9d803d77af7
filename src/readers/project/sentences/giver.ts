import { fieldsEnd } from '../../line/fields.js';
import { isFunderName } from '../../words/funders.js';
import { afterAmount } from '../../words/money.js';
import { findPeriods } from '../../words/period-finder.js';
import { AND, ARTICLES, INDEFINITE, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { isLoneName } from '../facts/lone-name.js';
import { IS, isOfOthers, RECEIVES, WILL } from '../labels/label-of-others.js';
import { isProjectWord } from './project-word.js';

/** Verbs of those who pay, before a sum or the project. */
export const GIVES =
  /^(?:(?:mede?|sam|del|kof)?finan[sz]ier(?:ar|er|ade|te|et|t)|gir|gjev|gav|gitt|gett|giver|givet|ger|bevil[jg](?:ar|er|ade|et|t|get)|til?ldel(?:er|ar|te|ade|a?t)|stott?(?:er|et|a|ar)|stott|stod(?:de|er|jer|jar)?|dekker|dekkjer|daekker|tacker|funds|funded|grants|awards|supports|supported|granted|fordert|forderte|unterstutzt|financiert|rahoittaa|rahoitti|bidra(?:r|g|tt)|bidrog)$/;
/** Verbs about persons and institutions that are given money, folded. */
export const GETS =
  /^(?:receive[sd]?|receiving|awarded|granted|won|wins|obtained|secured|modtager|modtaget|modtog|far|fatt|faet|fick|fikk|fekk|fik|mottar|mottok|mottatt|till?del(?:es|t|as|ats|ades)|bevil[jg](?:as|ats|es|et)|erhaller|erholl|erhallit|ontvang(?:t|en)|ontving(?:en)?|krijg(?:t|en)|kreeg|kregen|erhalt|erhielt|bekommt|bekam|recoit|recu|obtient|obtenu|sai|saa|saavat|saivat)$/;
/** Currencies and multiples that follow a number in words: "knap fem millioner kroner". */
const SUMS = /^(?:kroner|kronor|kr|euro[an]?|eur|mio|mill|milj|million(?:er|ar|en|s)?|miljo(?:en|ner|onaa))$/;
/** Whether a sum of money, or a word of one, is at a position. */
export const isMoney = (tokens: readonly Token[], at: number): boolean =>
  afterAmount(tokens, at) > at || SUMS.test(tokens[at]!.fold);

/** Prepositions before the purpose of a grant. */
export const FOR = new Set('for til till voor fur pour to on om'.split(' '));

/** Index after a large sum at the start of a line before a preposition, "3 millioner kroner til"; otherwise 0. */
export function sumEnd({ tokens, text }: ProjectDraft, from: number, to: number): number {
  const end = tokens.findIndex(({ fold }, i) => i > from && i < Math.min(to, from + 10) && FOR.has(fold));
  const words = end > 0 ? text.slice(tokens[from]!.start, tokens[end]!.start) : '';
  const isLarge = /[0-9](?:.*[0-9]){3}|[0-9].*mi/.test(words);
  return isLarge && (afterAmount(tokens, from) === end || isMoney(tokens, end - 1)) ? end : 0;
}

/** Words for money that is given, before "from". */
export const MONEY =
  /^(?:\w*midl(?:er|ar)|\w*medel|kroner|kronor|kr|euro[an]?|eur|mill|mio|milli?on(?:er|ar|en|s)?|miljo(?:ner|naa)|stotte|stod|tilsagn|tilskudd|tilskot|tilskud|\w*bidrag|bevilgning|bevilling|grants?|funding|support|loyving|finansiering(?:en|a)?|financing|forderung|finanzierung|financiering|rahoitus|[0-9]{5,7})$/;
/** Prepositions before a funder or a workplace. */
export const FROM = new Set('fra fran from von van'.split(' '));
/** Verbs between money and "from" or "by". */
const COMES = /^(?:comes?|came|provided|given|kommer|kom|kjem|kommt|kam|komt|vient|stammer|stammar|stammt)$/;
/** Whether money comes, at the start of a sentence, from those named behind `at`. */
const comesFrom = (tokens: readonly Token[], from: number, at: number): boolean =>
  COMES.test(tokens[at - 1]!.fold) &&
  (FROM.has(tokens[at]!.fold) || /^(?:by|a[vf]|aus|vom)$/.test(tokens[at]!.fold)) &&
  MONEY.test(tokens[ARTICLES.has(tokens[from]!.fold) ? from + 1 : from]!.fold) &&
  at < from + 9;

const HAS = /^(?:ha[rst]?|have|been|heeft|hat|nylig|nu|og|och)$/;

/** Words before a clause about a topic: "We study how …". */
const HOW = /^(?:how|why|whether|hvordan|hvorfor|korleis|kvifor|hur|varfor|wie|hoe|comment)$/;

/** A sentence as a range of tokens, without its full stop. */
export type Sentence = readonly [from: number, to: number];

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
export function readGiver(draft: ProjectDraft, [from, to]: Sentence, isText: boolean): number | undefined {
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
  const isReceived = words.some(({ fold }) => RECEIVES.has(fold));
  const isPaid = (at: number) =>
    isStatement && MONEY.test(tokens[at - 1]!.fold) && !isOfOthers(tokens, at - 1);
  for (let i = from + 1; i < to - 1; i++) {
    const { fold, text } = tokens[i]!;
    // "… har beviljats medel av Riksbankens Jubileumsfond"
    const isFrom = FROM.has(fold) || (fold === 'av' && isReceived);
    if (isFrom && isPaid(i) && readGiverBehind(draft, i, to)) return from;
    // "Funding for the project comes from …", "Funding is provided by …"
    if (isText && comesFrom(tokens, from, i) && readGiverBehind(draft, i, to)) return from;
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
      // "An NSF-funded project"
      const name = INDEFINITE.has(tokens[at]!.fold) ? at + 1 : at;
      const stop = tokens[end - 1]!.fold === '-' ? end - 1 : end;
      const isPayer =
        !isTopic &&
        name < stop &&
        isCapital(tokens[name]!.text) &&
        (isFunderName(tokens, name, stop) || isNameLike(tokens, name, stop));
      if (!isPayer || !readFunding(draft, name, stop, true)) continue;
      if (name > at) draft.claim(at, name, 'label');
      return from;
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
  // "Forskningsrådet för hälsa, arbetsliv och välfärd"
  const after = (i: number): number => {
    const token = tokens[i]!;
    if (token.fold === ',') return fieldsEnd(tokens, at, i, to);
    return isOfName(i) || (token.kind === 'word' && goesOn(token)) ? i + 1 : i;
  };
  let whole = end;
  while (whole < to && after(whole) > whole) whole = after(whole);
  while (whole > end && !isFunderName(tokens, at, whole)) whole--;
  const next = tokens[end];
  const ends = end >= to || next!.kind === 'mark' || (SMALL_WORDS.has(next!.fold) && !goesOn(next!));
  const isPaid = MONEY.test(tokens[from - 1]?.fold ?? '') && ends && isNameLike(tokens, at, end);
  return (whole > end || isPaid || isFunderName(tokens, at, end)) && readFunding(draft, at, whole, true);
}
