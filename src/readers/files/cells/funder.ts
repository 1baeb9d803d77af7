import { programmeAt } from './project-kinds.js';

/** A source of funding in a cell. */
export interface FunderCell {
  funder?: string;
  programme?: string;
  grant?: string;
}

/** Words that do not name a funder: "yes", or "no external funding". */
const NONE =
  /^(?:ja|nei|nej|yes|no|oui|non|kyllä|ei|x|egen(?:finansier\p{L}*|innsats|andel)?|egne midler|intern\p{L}*|self[- ]?funded|own funds?|unfunded|not funded|ekstern\p{L}*|external(?:ly)?|offentlig|privat|public|private|funded|finansiert)$/iu;

const SUM =
  /(?:\d[\d\s.,]*(?:,-|(?:m|k|t)?(?:kr|nok|sek|dkk|eur|usd|gbp|chf)\b|kroner|kronor|euros?\b|€|£|\$|mi(?:ll|o|l)\p{L}*|mrd))|(?:(?:€|£|\$|\b(?:m|t)?(?:kr|nok|sek|dkk|eur|usd|gbp|chf)\.?) ?\d)/iu;

const LABEL =
  '(?:(?:pro[sj]+e[ck]t|grant|award|contract|kontrakt|agreement|avtale|tilskudd|tilskot|diarie|bevillings|reference|referanse|ref|dnr|fkz|id|no|nr|num(?:mer|ber)|kode|code|ga)(?:nr|no|nummer|number|id)?[\\s.:#-]*)';
/** A grant number: at least five digits, or two after a label. */
const BARE = '(?=(?:[^\\d\\s]*\\d){5})[\\p{L}\\d][\\p{L}\\d./\\\\_-]*';
const LABELLED = '(?<=[\\s.:#-])(?=(?:[^\\d\\s]*\\d){2})[\\p{L}\\d][\\p{L}\\d./\\\\_-]*';
const NAME_NUMBER = new RegExp(
  `^(?:(.*?[^\\s,;:(\\[–—-])?[\\s,;:(\\[–—-]+)?(?:#?(${BARE})|${LABEL}+#?(${LABELLED}))[)\\]]?$`,
  'iu',
);
const LABEL_LAST = new RegExp(`(?:^|[\\s,;:(–-]+)${LABEL}+$`, 'iu');
const YEARS =
  /^(?:19|20)\d\d(?:[-–/.](?:(?:19|20)\d\d|\d\d))*$|^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{1,3}(?:\.\d{3})+$/;

/** Labels of other numbers: books, telephones, ethics committees, accounts. */
const OTHER_NUMBERS =
  /^(?:isbn|issn|doi|tlf|tel(?:efon|ephone)?|phone|rek|nsd|sikt|prospero|nct|org\.? ?nr|sak(?:s?nr)?|arkivsak|ephorte|konto|account|k-?sted|kost(?:nads)?sted|faktura|invoice)(?!\p{L})/iu;
/** Names that contain a number. */
const NUMBERED =
  /(?:hori[sz]ont? ?2020|h2020|fp[67]|interreg [\p{L}\d]+|agenda 20[35]0|key action \d|ka ?\d)(?![\p{L}\d])/giu;

/**
 * Parses a single funder: a name, optionally with a grant number, "NFR 320001", "Norges forskningsråd (prosjektnr.
 * 320001)". Undefined if it is not a funder's name or contains anything else, such as sums, years, several numbers, or
 * "ja".
 */
export function funderOf(value: string): FunderCell | undefined {
  const cell = value.trim();
  if (cell.length > 200 || NONE.test(cell) || SUM.test(cell) || OTHER_NUMBERS.test(cell)) return undefined;
  const [, name, bare, labelled] = NAME_NUMBER.exec(cell) ?? [];
  // a number by itself may be a sum
  if (bare && !name) return undefined;
  const number = (bare ?? labelled)?.replace(/[./\\_-]+$/, '');
  const isGrant = number !== undefined && !YEARS.test(number) && !/^\d+0{4}$/.test(number);
  // without a number, a label's word is part of the name: "Nordlys Award"
  const funder = isGrant ? (name ?? '').replace(LABEL_LAST, '').trim() : cell;
  // any remaining number is neither a grant number nor part of a name
  if (/\d|^[^\p{L}]*\p{L}?[^\p{L}]*$/u.test(funder.replace(NUMBERED, 'name')) && (funder || !isGrant))
    return undefined;
  return {
    ...(isProgramme(funder) ? { programme: funder } : funder && { funder }),
    ...(isGrant && { grant: number }),
  };
}

/** Whether the words name a programme, such as "Erasmus+", rather than a funder. */
const isProgramme = (words: string): boolean => words !== '' && programmeAt(words)?.length === words.length;
