import type { Token } from './tokens.js';

/**
 * A grant number among tokens, as offsets of the text: `[start, end)` includes its label, `[first, end)` is only the
 * number.
 */
export interface GrantHit {
  start: number;
  first: number;
  end: number;
  /** Index of the first token of the hit, and of the token after it. */
  from: number;
  to: number;
  /** Whether a word before it labels it as a grant or project number. */
  isLabelled: boolean;
}

const NUMBER_WORDS = new Set(
  'grant award contract agreement project prosjekt prosjekta projekt prosjektnr prosjektnummer projektnummer projektnr projectnumber fkz forderkennzeichen dnr sag sak sagsnr saksnr bevilling tilsagn diarienummer dnummer ga paatos paatosnumero hankenumero dossiernummer'.split(
    ' ',
  ),
);
/** Words before other kinds of numbers. */
const OTHER_NUMBERS = new Set(
  'isbn issn eissn prospero rek telefon tlf tel phone mob mobil fax orgnr organisasjonsnummer kontonr konto doi pmid pmcid arxiv nct clinicaltrials registration registrering version versjon side page pages s p pp bind vol volume nou meld st prop kapittel artikkel issue chapter'.split(
    ' ',
  ),
);
const ABBREVIATIONS = new Set(
  'no nr num number nummer id ref reference referanse referanse referens code kode kod'.split(' '),
);

/** Whether another kind of number starts at `at`: "ISBN 978…", "telefon 22 …". */
export const isOtherNumber = (tokens: readonly Token[], at: number): boolean =>
  OTHER_NUMBERS.has(tokens[at]?.fold ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ kind, fold }) => kind === 'number' && fold.length > 1);

/** Characters that join the parts of a number: "ES/V012345/1", "2019-04567", "SRG22\220130". */
const JOINS = '/\\-_.';

/** End of the sequence of letters, digits and joining characters at `at`, without spaces. */
function runEnd(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (tokens[i] && !tokens[i]!.spaced && !tokens[i]!.breaks) {
    if (tokens[i]!.kind !== 'mark') i++;
    else if (
      JOINS.includes(tokens[i]!.fold) &&
      tokens[i + 1] &&
      !tokens[i + 1]!.spaced &&
      tokens[i + 1]!.kind !== 'mark'
    )
      i += 2;
    else break;
  }
  return i;
}

const digitsIn = (text: string): number => {
  let n = 0;
  for (const letter of text) if (letter >= '0' && letter <= '9') n++;
  return n;
};

/** Whether a text looks like a grant number: at least three digits, but not a year, span of years or date. */
export function isGrantShaped(text: string): boolean {
  if (digitsIn(text) < 3) return false;
  if (
    /^[12][0-9]{3}(?:[-/.][0-9]{2}){0,2}(?:T[0-9]{2})?$/.test(text) ||
    /^[12][0-9]{3}s?[-–/][12][0-9]{3}s?$/.test(text)
  )
    return false;
  // calls: "H2020-SU-INFRA-2018", "RF2022"
  if (/^(?:H2020|HORIZON|FP7|ERC)-[A-Z].*[12][0-9]{3}(?:-[A-Z]+)?$|^[A-Z]{2,4}(?:19|20)[0-9]{2}$/.test(text))
    return false;
  return (
    // "31.03.2022Budsjett"
    !/^(?:[0-9]{1,2}[./-]){0,2}[12][0-9]{3}[A-ZÆØÅÄÖ][a-zæøåäö]{3}/.test(text) &&
    !/^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}$/.test(text) &&
    !/^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(text) &&
    // a label or other word before any number: "Arts2.415.000", "Beslutsdatum2010-01-14"
    !/^\p{L}+\p{Ll}{2}[0-9]/u.test(text)
  );
}

/** Codes for kinds of funding that precede their numbers. */
const CODES = new Set('SFB GRK EXC SPP TRR PDR'.split(' '));

const isCode = ({ text }: Token): boolean => /^[A-Z]$/.test(text) || CODES.has(text);

/** The first grant number in the tokens `[from, to)`. */
export function grantIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): GrantHit | undefined {
  if (to <= from || !/[0-9]/.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end))) return undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || (i > from && !token.spaced && tokens[i - 1]!.kind !== 'mark')) continue;
    let end = Math.min(runEnd(tokens, i), to);
    // "Projektnummer 511 220 874"
    if (/^\d{3}$/.test(token.text) && i > from && isNumberWord(tokens[i - 1]!))
      while (end < to && tokens[end]!.spaced && /^\d{3}$/.test(tokens[end]!.text)) end++;
    const number = text.slice(token.start, tokens[end - 1]!.end);
    if (digitsIn(number) < 3) continue;
    // a letter or the code for a kind of funding is part of the number: "P 33412-G", "SFB 1265"
    // "Projektnummer 50 1609550"
    const isGrouped = tokens[i - 1]?.kind === 'number' && i - 2 >= from && isNumberWord(tokens[i - 2]!);
    // numbers of the DFG: "BE 1234/5-1"
    const isInitialled =
      /^\d{2,6}\/\d{1,3}-\d{1,3}$/.test(number) && /^[A-Z]{2,3}$/.test(tokens[i - 1]?.text ?? '');
    const hasCode = i > from && (isCode(tokens[i - 1]!) || isGrouped || isInitialled);
    const code = token.spaced && hasCode ? i - 1 : i;
    if (!isGrantShaped(number) && !(code < i && CODES.has(tokens[code]!.text))) {
      i = end - 1;
      continue;
    }
    const start = labelStart(tokens, code, from);
    if (start === undefined) {
      i = end - 1;
      continue;
    }
    return {
      start: tokens[start]!.start,
      first: tokens[code]!.start,
      end: tokens[end - 1]!.end,
      from: start,
      to: end,
      isLabelled: start < code || (code < i && (isInitialled || CODES.has(tokens[code]!.text))),
    };
  }
  return undefined;
}

/**
 * Index of the first word of a label for the grant number at `at`; `at` if there is none; `undefined` if the label is
 * for another kind of number.
 */
function labelStart(tokens: readonly Token[], at: number, from: number): number | undefined {
  let i = at;
  let isGrant = false;
  while (i > from) {
    const before = tokens[i - 1]!;
    const projectWord =
      before.kind === 'word' &&
      (NUMBER_WORDS.has(before.fold) ||
        before.fold.startsWith('prosjektn') ||
        before.fold.startsWith('projektn'));
    if (before.kind === 'word' && OTHER_NUMBERS.has(before.fold)) return isGrant ? i : undefined;
    if (projectWord || (before.kind === 'word' && ABBREVIATIONS.has(before.fold))) {
      isGrant = true;
      i--;
    } else if (before.fold === '.' && tokens[i - 2]?.text === 'n' && i - 2 >= from) {
      isGrant = true;
      i -= 2;
    } else if ('.:#('.includes(before.fold) && i - 2 >= from && isNumberWord(tokens[i - 2]!)) i--;
    else if (before.fold === '#') i--;
    else break;
  }
  return i;
}

const isNumberWord = ({ kind, fold }: Token): boolean =>
  kind === 'word' &&
  (NUMBER_WORDS.has(fold) ||
    ABBREVIATIONS.has(fold) ||
    OTHER_NUMBERS.has(fold) ||
    fold.startsWith('prosjektn') ||
    fold.startsWith('projektn'));
