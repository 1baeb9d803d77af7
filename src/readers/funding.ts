import { isInstitution } from './institutions.js';
import { programmeAt } from './kinds-of-project.js';

// Funders say what they are by a word of their name; the rest are known by short names, which are few.
const SHORT = 'NFR|[A-Z]{1,3}RC|RCN|DFG|BMBF|DAAD|VR|NSF|EU|Formas|Forte|Vinnova|Norad|NordForsk';
const ENDING =
  'foundation|trust|commission|union|(?:research council|academy)(?: of \\p{L}+)?|r[åa]det?|ráđđi|fond(?:e[nt])?|' +
  'stiftelsen?|stiftung|gemeinschaft|fund';
const FUNDER = new RegExp(
  `^(?:${SHORT}|.*(?:${ENDING})|(?:Regionalt forsk|Stiftelsen|Bundesmin|Ministry of|Independent Research).*)$`,
  'iu',
);

/** "Power and Trust" is a topic. */
const MERE_WORD = /(?:^|(?:and|of|in|for) )(?:trust|union|fund|commission|foundation)$/i;

/** Whether a text names a funder: by a word that funders have, or by a well-known short name. */
export const isFunder = (text: string): boolean =>
  text.length < 90 && /^\p{Lu}[^.:?!]*$/u.test(text) && FUNDER.test(text) && !MERE_WORD.test(text);

/** Whether a text can stand for a funder after "funded by". */
export const looksLikeFunder = (text: string): boolean =>
  text.length < 120 && (/^\p{Lu}/u.test(text) || isInstitution(text) || programmeAt(text) !== undefined);

const DIGITS = '#?(?:[A-Z]{1,6}\\d*[\\\\/-]?){0,2}\\d[\\w./\\\\-]*';

/** Whether a text is a grant number: digits, or letters with digits, and neither a year nor a sum. */
export const isGrantNumber = (text: string): boolean =>
  new RegExp(`^${DIGITS}$`).test(text) &&
  /\d.*\d.*\d/.test(text) &&
  !/^(?:(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d)){0,2}|\d{1,3}(?:\.\d{3})+)$/.test(text);

const GRANT = new RegExp(
  '(?<!\\p{L})(?:(?:(?:grant(?: agreement)?|contract|award|pro[sj]+e[ck]t|fkz|ref\\p{L}*|dnr|förderkenn\\p{L}+)' +
    `[- ]?(?:no|nr|num\\p{L}*|id|code)?\\.?|(?:no|nr|ga)\\.?):? ?)?(?<![\\p{L}\\d])(${DIGITS})(?![\\p{L}\\d])`,
  'giu',
);

/** A grant number in a text, with or without the words that say so: where they begin, and the number itself. */
export function grantIn(text: string): { start: number; numberStart: number; end: number } | undefined {
  for (const { 0: match, 1: number = '', index } of text.matchAll(GRANT)) {
    const digits = number.replace(/[.\\/-]+$/, '');
    const end = index + match.length - number.length + digits.length;
    // Alone, it ends the text or is the whole of it.
    if (
      isGrantNumber(digits) &&
      (digits.length < end - index || (end === text.length && /(?:\d\D*){5}/.test(digits)))
    )
      return { start: index, numberStart: end - digits.length, end };
  }
  return undefined;
}
