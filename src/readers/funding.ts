import { isInstitution } from './names.js';

/** Programmes known by name, and the key of their type; asked where a bracket or a label holds the name. */
const PROGRAMMES: Record<string, string> = {
  erasmus: 'erasmus ?(?:\\+|plus|mundus)',
  msca: '(?:horizon (?:europe|2020),? )?(?:marie[ -]s[kc][lł]odowska[ -]curie(?: actions?)?|msca)',
  erc: '(?:european research council|erc)(?:[ -](?:starting|consolidator|advanced|synergy)(?:[ -]grants?)?)?',
  horizon: 'horizon ?(?:europ[ea]|2020)|horisont (?:europa|2020)|h2020',
  fp7: 'fp[67]',
  interreg: 'interreg(?: [ivx]+| [a-z])?',
  nordplus: 'nordplus',
  eea: '(?:eea|eøs)[ -](?:grants?|midle(?:r|ne))',
  cost: 'cost[ -]action',
};
const finders = Object.entries(PROGRAMMES).map(
  ([key, words]) => [key, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

/** Keys of the types that programmes are. */
export const programmeKeys = Object.keys(PROGRAMMES);

/** A known programme at the start of a text: its length and the key of its type. */
export function programmeAt(text: string): { length: number; key: string } | undefined {
  for (const [key, finder] of finders) {
    const length = finder.exec(text)?.[0].length;
    if (length) return { length, key };
  }
  return undefined;
}

/** Funders that are known by a short name, and words that the names of others end in. */
const FUNDER =
  /^(?:NFR|RCN|DFG|BMBF|DAAD|VR|RJ|KAW|DFF|ERC|FWF|SNSF?|NWO|UKRI|AHRC|ESRC|EPSRC|MRC|NIHR|NI?SF|RFF|EU|EC|Formas|Forte|Vinnova|Norad|Sida|NordForsk|Kreftforeningen|HK-?dir|Diku|British Academy|Research Council(?: of)? Norway|.*(?:[Ff]oundation|Trust|Commission|European Union|Research Council(?: of \p{Lu}\p{L}+)?|[Rr]åde?t?|[Ff]onde?[nt]?|[Ss]tiftelsen?|[Ss]tiftung|gemeinschaft|ministerium|Jubileumsfond|Fund)|(?:Regionalt forsk|Stiftelsen |Danmarks \p{L}*forskningsfond|Independent Research Fund|Wallenberg).*)$/u;

/** Whether a text names a funder: a well-known one, or one that says so by its own words. */
export const isFunder = (text: string): boolean =>
  text.length < 90 && /^\p{Lu}[^.:?!]*$/u.test(text) && FUNDER.test(text);

/** Whether a text can stand for a funder after "funded by". */
export const looksLikeFunder = (text: string): boolean =>
  /^\p{Lu}/u.test(text) || isInstitution(text) || programmeAt(text) !== undefined;

/** Whether a text is a grant number: digits, or letters with digits, and not a year. */
export const isGrantNumber = (text: string): boolean =>
  /^#?(?:[A-Z]{1,6}\d*[ \\/-]?)?\d[\w.\\/-]*$/.test(text) &&
  /\d.*\d.*\d/.test(text) &&
  !/^(?:(?:19|20)\d\d(?:[-/]\d{2}(?:\d\d)?)?|\d{1,3}(?:\.\d{3})+)$/.test(text);

const GRANT =
  /(?<!\p{L})(?:(?:grant(?: agreement)?|contract|award|pro(?:sj|j)e[ck]t|FKZ|ref(?:erence)?|dnr|förderkennzeichen)[- ]?(?:(?:no|nr|number|nummer|id|reference|code)\.?)?|(?:no|nr|GA)\.?):? ?#?((?:[A-Z]{1,6}[ -]?)?\d[\w./\\-]*\w)(?!\p{L})/giu;

/** A grant number in a text: where the words before it begin, and where the number itself stands. */
export function grantIn(text: string): { start: number; numberStart: number; end: number } | undefined {
  for (const { 0: match, 1: number, index } of text.matchAll(GRANT)) {
    const end = index + match.length;
    if (isGrantNumber(number!)) return { start: index, numberStart: end - number!.length, end };
  }
  return undefined;
}

const CURRENCY = '(?:kr\\.?|kron[eo]r|[nsd]kk|nok|sek|euros?|eur|usd|gbp|chf|m(?:nok|sek|dkk|eur|kr)|[€£$])';
const SUM =
  "(?:\\d{1,3}(?:[ .,’']\\d{3})+|\\d+)(?:[.,]\\d{1,2})?(?:,-)?(?: ?(?:mill?(?:\\.|ion(?:er|en|s)?)?|mio\\.?|[mk]))?";
const AMOUNT = new RegExp(`(?:^|[\\s.,;:(])((?:${CURRENCY} ?)?${SUM}(?: ?${CURRENCY})?)$`, 'iu');

/** Where a sum of money that ends a text begins, or -1. */
export function amountEnd(text: string): number {
  const sum = AMOUNT.exec(text.slice(-50))?.[1];
  return sum && /[^\d\s.,’'mk-]/i.test(sum) ? text.length - sum.length : -1;
}

/** Whether a text is a sum of money. */
export const isAmount = (text: string): boolean => amountEnd(text) === 0;
