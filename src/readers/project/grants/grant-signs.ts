import { isFusedAmount } from '../../words/money.js';
import { tokenize, type Token } from '../../words/tokens.js';

/** Currencies, words for funding, and short words for an investigator, folded. */
const WORDS = new Set(
  'kr mkr kkr tkr kroner kronor eur euro euros euroa euron gbp usd nok mnok tnok sek msek tsek dkk mdkk tdkk chf aud cad nzd dollars pound pounds pund medel medl midler midlar bidrag stod stotte tilsagn tilskudd tilskud finansiering pi coi copi'.split(
    ' ',
  ),
);
/** Parts of words for a role that stands before a mark: "Anna Berg (Co-Investigator)". */
const ROLES =
  'coord applicant investigat coordinat prosjektle projektle søk sök ansøg ansög antragst porteu respons aanvrag assistant consultant collaborat teilprojekt grantholder awardholder'.split(
    ' ',
  );
/** Titles of persons at the start of a line, as whole words and as ends of words. */
const TITLES = new Set('prof dr phd dosent docent'.split(' '));
const POSITIONS = 'lektor lecturer forsker researcher professor professori johtaja'.split(' ');
/** Parts of words for workplaces and degrees behind a name: "Anna Berg, University of Leeds". */
const PLACES =
  'univers institut depart hogsk hojsk hosk hochsch school college facult fakult center centre senter museum phd docent dosent'.split(
    ' ',
  );
const FUNDERS = /^(?:erc|nsf|nih|dfg|anr|nwo|fwf|[aembn]\w*rc)$/;
/** First words of a line with an acronym alone. */
const ALONE = /^(?:pro[jsy]\w{0,3}e[ck]?t\w{0,2}|anr)$/;
/** Signs of entries of several lines: a giver without a colon, and a labelled title below another line. */
const LINES =
  /^(?=[^\n:]*\n)[^\n:]*(?:grant|award|fellowship|council|trust|fond|stiftung|foundation|gemeinschaft|råd)|\n(?:[^\n:]{0,20}tit\p{L}{1,4}|pro[sj]e[ck]?[kc]?t(?:et|en)?)\s?[:：]/imu;

/**
 * Whether an entry may belong to a list of grants, so that its reader is needed: it has a currency, a role, a person
 * before a workplace or on a line of their own, or a labelled title below another line.
 */
export const hasGrantSigns = (text: string, tokens: readonly Token[] = tokenize(text)): boolean =>
  linesOf(tokens).some(isSignedLine) || (text.includes('\n') && LINES.test(text));

function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    if (token.breaks || !lines.length) lines.push([]);
    lines.at(-1)!.push(token);
  }
  return lines;
}

const within = (length: number, least: number, most: number): boolean => length >= least && length <= most;

function isSignedLine(line: readonly Token[], n: number, lines: readonly (readonly Token[])[]): boolean {
  const { start } = line[0]!;
  const at = line.findIndex(({ fold }) => fold === ',');
  const comma = line[at];
  const before = comma ? comma.start - start : Infinity;
  // after a name, in characters: "Anna Berg, …", "Anna Berg (…"
  const opening = line.find(
    (token) =>
      (token === comma || token.fold === '(') && within(token.start - start, 4, Math.min(before, 40)),
  );
  const end = line.findIndex(({ fold }, i) => i > at && (fold === ',' || fold === '.'));
  const stop = line[end];
  if (comma && within(before, 2, 24)) {
    // "Surname, Given ⏎", "Anna Berg, Leeds. Title"
    const behind = (stop ?? line.at(-1)!)[stop ? 'start' : 'end'] - comma.end - 1;
    const next = line[end + 1];
    const closes = stop ? stop.fold === '.' && next?.kind === 'word' && next.spaced : n < lines.length - 1;
    if (closes && line[at + 1]?.spaced && within(behind, 2, 24)) return true;
  }
  const first = line.findIndex(({ kind }) => kind !== 'mark');
  const second = line.findIndex(({ spaced }, i) => i > first && spaced);
  // "Projet SILEX" above the title
  if (n === 0 && lines.length > 1 && line.length < 9 && ALONE.test(line[0]!.fold)) return true;
  const funder = FUNDERS.test(line[0]!.fold) ? line[0]! : undefined;
  return line.some((token, i) => {
    const { kind, fold, text } = token;
    const next = line[fold.endsWith('coord') && line[i + 1]?.fold === '.' ? i + 2 : i + 1];
    if (kind === 'mark') return '£€$¥'.includes(fold) || (fold === '-' && isAfterPhrase(line, at, i));
    if (kind === 'number') return false;
    if (
      WORDS.has(fold) ||
      isFusedAmount(fold) ||
      /^bevil[jg]\w|^til?ldel\w|^mil[jl]i?on/.test(fold) ||
      (fold === 'i' && line[i - 2]?.fold === 'co')
    )
      return true;
    // "Berg, Dr Anna"
    if (fold === 'dr' && at >= 0 && i === at + 1 && before <= 30) return true;
    if (
      (i === first ||
        (i === second &&
          line.slice(first, i).every(isNamePart) &&
          within(token.start - line[first]!.start, 4, 13))) &&
      (TITLES.has(fold) || POSITIONS.some((position) => fold.endsWith(position)))
    )
      return true;
    if (opening && token.start > opening.start && PLACES.some((part) => fold.includes(part))) return true;
    if (funder && token.start - funder.end < 42 && /grant|award|fellowship/.test(fold)) return true;
    return (
      // "Principal Investigator — NCN 2019/35: …"
      (!next || ',;)|·'.includes(next.fold) || (next.fold === '-' && next.spaced && i < 3)) &&
      // not “stakeholders”
      (fold.startsWith('holder') ||
        ROLES.some((part) => {
          const index = text.toLowerCase().lastIndexOf(part);
          return index >= 0 && text.length - index - part.length <= 12;
        }))
    );
  });
}

const isNamePart = ({ kind, fold }: Token): boolean => kind === 'word' || fold === '-';

/** Whether a name, a comma and a short phrase precede a dash: "Anna Berg, professor of law – …". */
const isAfterPhrase = (line: readonly Token[], comma: number, dash: number): boolean =>
  comma > 0 &&
  comma < dash &&
  line[dash]!.spaced &&
  line[dash + 1]?.spaced === true &&
  within(line[comma]!.start - line[0]!.start, 4, 40) &&
  line[comma + 1]!.kind === 'word' &&
  line[comma + 1]!.spaced &&
  within(line[dash]!.start - line[comma + 1]!.start, 4, 42) &&
  !line.slice(comma + 1, dash).some(({ fold }) => fold === ',');
