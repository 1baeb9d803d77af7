import { isInstitution } from './names.js';

/** Programmes known by name, and the key of their type. A name is matched where a bracket or a label holds it. */
const PROGRAMMES: [key: string, words: string][] = [
  ['erasmus', 'erasmus ?(?:\\+|plus|mundus)?'],
  ['msca', '(?:horizon (?:europe|2020),? )?(?:marie[ -]s(?:k|c)[lł]odowska[ -]curie(?: actions?)?|marie curie(?: actions?)?|msca)'],
  ['erc', '(?:european research council|erc)(?:[ -](?:starting|consolidator|advanced|synergy|proof of concept)(?:[ -]grants?)?)?'],
  ['horizon', 'horizon ?(?:europe|europa|2020)?|h2020|horisont (?:europa|2020)'],
  ['fp7', 'fp[67]|(?:seventh|7th) framework programme'],
  ['interreg', 'interreg(?: [ivx]+| [a-z])?'],
  ['nordplus', 'nordplus'],
  ['eea', '(?:eea|eøs)(?: and norway)?[ -](?:grants?|midle(?:r|ne))'],
  ['cost', 'cost[ -](?:action|association)'],
  ['creative-europe', 'creative europe|kreativt europa'],
];
/** Keys of the types that programmes are. */
export const programmeKeys = PROGRAMMES.map(([key]) => key);

const PROGRAMME = new RegExp(`^(?:${PROGRAMMES.map(([, words]) => words).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** A known programme at the start of a text: its length and the key of its type. */
export function programmeAt(text: string): { length: number; key: string } | undefined {
  const name = PROGRAMME.exec(text)?.[0];
  if (!name || (/^horizon$|^erasmus$/i.test(name) && text.length > name.length + 24)) return undefined;
  const key = PROGRAMMES.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(name))![0];
  return { length: name.length, key };
}

const FUNDER =
  /^(?:the )?(?:(?:norges |det norske )?forskningsråd(?:et)?|nor(?:wegian|dic|ges) (?:research council|forskningsråd)|(?:the )?research council(?: of)? norway|nfr|rcn|nordforsk|vetenskapsråd(?:et)?|swedish research council(?: \p{L}+)?|vr|formas|forte|vinnova|rj|riksbankens jubileumsfond|kaw|(?:knut och alice|marianne och marcus|knut and alice) wallenbergs?[ \p{L}]*|kk-stiftelsen|stint|mistra|sida|norad|danmarks (?:frie|grund)forskningsfond|dff|dnrf|independent research fund denmark|carlsberg(?:fondet| foundation)|novo nordisk(?: fonden| foundation|fonden)?|(?:villum|velux)(?: ?fond(?:en|et)?| foundation)?|lundbeck(?:fonden| foundation)?|innovationsfonden|augustinus fonden|dfg|deutsche forschungsgemeinschaft|german research foundation|bmbf|bmbwf|bmftr|(?:daad|fwf|snf|snsf|ukri|ahrc|esrc|epsrc|mrc|bbsrc|nihr|nih|nsf|nwo|ec|ukri)|volkswagen ?-?stiftung|(?:fritz )?thyssen(?:[ -]stiftung)?|(?:alexander von )?humboldt[ -](?:stiftung|foundation)|wellcome(?: trust)?|leverhulme(?: trust)?|nuffield foundation|(?:the )?british academy|european (?:commission|union)|eu(?:-kommisjonen)?|europeiska unionen|stiftelsen dam|extrastiftelsen|gjensidigestiftelsen|sparebankstiftelsen(?: \p{L}+)?|trond mohn(?: stiftelse| forskningsstiftelse| research foundation)?|regionalt forskningsfond(?: \p{L}+)?|rff(?: \p{L}+)?|kavlifondet|kreftforeningen|helse (?:sør-øst|vest|midt|nord)|diku|hk-?dir|skatteforsk|academy of finland|suomen akatemia|rannís|grieg foundation)$/iu;
const FUNDER_END = /^\p{Lu}.*(?:research council|(?:forsknings)?råd(?:et)?|stiftelsen?|fond(?:et|en)?|foundation|trust|stiftung|gemeinschaft|ministerium|ministry of .*|council)$/iu;

/** Whether a text names a funder: a well-known one, or one that says so by its own words. */
export function isFunder(text: string): boolean {
  return FUNDER.test(text) || (text.length < 90 && /^\p{Lu}/u.test(text) && FUNDER_END.test(text) && !/[.:]/.test(text));
}

/** Whether a text can stand for a funder after "funded by". */
export function looksLikeFunder(text: string): boolean {
  return isFunder(text) || programmeAt(text) !== undefined || isInstitution(text) || /^\p{Lu}/u.test(text);
}

// A grant number holds a digit and stands after a word that says so, or right behind its funder.
const NUMBER = '(?:[A-Z]{1,6}[ -]?)?\\d[\\w/.\\\\-]*\\d(?:/\\w+)?|[A-Z]{1,6}\\d*[\\\\/-]\\w+(?:[\\\\/-]\\w+)*';
const GRANT = new RegExp(
  `(?:(?:grant(?: agreement)?|contract|award|project|prosjekt|projekt|under|prosjektets|bevilling|FKZ|ref(?:erence)?|dnr|förderkennzeichen|application|action)[- ]?(?:(?:no|nr|number|num|nummer|id|reference|ref|code)\\.?)?:? ?#?|(?:no|nr|n[°º])\\.? ?|#|GA ?(?:no\\.? ?)?)(${NUMBER})(?![\\p{L}\\d])`,
  'iu',
);

/** A grant number in a text: where the words before it begin, and where the number itself stands. */
export function grantIn(text: string): { start: number; numberStart: number; end: number } | undefined {
  for (let from = 0; from < text.length; ) {
    const match = GRANT.exec(text.slice(from));
    if (!match) return undefined;
    const number = match[1]!.replace(/[.\\/-]$/, '');
    const end = from + match.index + match[0].length;
    const numberStart = end - match[1]!.length;
    if (/\d{3}|\d.*\d.*\d/.test(number) && !/^(?:19|20)\d\d(?:[-–]\d\d(?:\d\d)?)?$/.test(number) && !/[\p{L}]/u.test(text[from + match.index - 1] ?? ''))
      return { start: from + match.index, numberStart, end: numberStart + number.length };
    from = end;
  }
  return undefined;
}

/** A grant number standing alone: digits, or letters and digits, and not a year. */
export function isGrantNumber(text: string): boolean {
  return /^#?(?:[A-Z]{1,6}[ -]?)?\d{4,}(?:[-/.]\w+)*$/.test(text) && !/^(?:19|20)\d\d(?:[-/]\d{2,4})?$/.test(text) || /^[A-Z]{1,5}\d*(?:[\\/-][\w]+)+$/.test(text) && /\d{3}/.test(text) || /^\d{4}-\d{4,}(?:_\w+)?$/.test(text) || /^[A-Z]{1,3} \d{1,5}\/\d{1,3}-\d$/.test(text);
}

const CURRENCY = '(?:kr\\.?|kroner|kronor|nok|sek|dkk|eur(?:o|os)?|usd|gbp|chf|mnok|msek|mdkk|meur|mkr|mio\\.?|[€£$])';
const MILLION = '(?: ?(?:m|k|mill(?:\\.|ioner|ion|ions|ionen)?|mio\\.?|mrd\\.?|mkr|tkr))?';
const SUM = "(?:\\d{1,3}(?:[ .,’']\\d{3})+|\\d+)(?:[.,]\\d{1,2})?(?:,-)?";
const AMOUNT = new RegExp(`^(?:(?:ca\\.?|about|over|på|of) )?(?:${CURRENCY} ?${SUM}${MILLION}(?: ?${CURRENCY})?|${SUM}${MILLION} ?${CURRENCY}(?:,-)?)$`, 'iu');
const AMOUNT_END = new RegExp(`(?:^|[\\s.,;:(])(${CURRENCY} ?${SUM}${MILLION}|${SUM}${MILLION} ?${CURRENCY})$`, 'iu');

/** Whether a text is a sum of money. */
export function isAmount(text: string): boolean {
  return text.length < 60 && AMOUNT.test(text.trim());
}

/** Where a sum of money that ends a text begins, or -1. */
export function amountEnd(text: string): number {
  const tail = text.slice(-60);
  const match = AMOUNT_END.exec(tail);
  return match ? text.length - match[1]!.length : -1;
}
