import { foldLetters } from '../../../records/letters.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isSpelledOut } from '../../words/bare-acronym.js';
import { isFunderShortName } from '../../words/funders.js';
import { institutionWord } from '../../words/institution-words.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { programmeAt } from '../../words/project-types.js';
import { ARTICLES, INDEFINITE } from '../../words/small-words.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { isProjectWord } from '../sentences/project-word.js';
import { periodOf, type TitleZone } from '../title/title-zone.js';

/** A line as a range of tokens. */
type Line = readonly [from: number, to: number];

/**
 * Reads an acronym on a line before the title that it is made from, "TorgMåke", then "Torgets fugler …"; other letters
 * stand for the title if it is the only other line, or if facts follow.
 */
export function readAcronymAbove(
  draft: ProjectDraft,
  [from, to]: Line,
  [start, end]: Line,
  hasFacts: boolean,
): boolean {
  const { tokens } = draft;
  if (hasFacts && readGrantAbove(draft, [from, to], [start, end])) return true;
  const name = draft.slice(from, to);
  if (!isAcronymShaped(name) || name.length < 4 || isInstitutionName(tokens, from, to)) return false;
  if (tokens.slice(from, to).some(isFunderShortName)) return false;
  const title = draft.slice(start, end);
  if (title.startsWith(name) || '.!'.includes(title.at(-1)!) || DESCRIBES.test(tokens[start]!.fold))
    return false;
  const isMadeFrom = isBracketAcronym(name, title) || sharesWord(name, tokens, start, end);
  const isPair = hasFacts || draft.lines.length === 2;
  const isHabit = draft.habits.acronyms === true;
  if (!((hasFacts || isHabit) && isMadeFrom) && !((isPair || isHabit) && isCoined(draft, from, start, end)))
    return false;
  draft.rule = 'acronym before the words it stands for';
  return draft.setAcronym(from, to);
}

/** Reads a short name alone on the first line as the acronym of a title with a label below: "TorgMåke ⏎ Full title: …". */
export function readNameAboveLabel(draft: ProjectDraft, title: number): void {
  const { tokens, lines } = draft;
  const [from, to] = lines[0]!;
  const [word] = tokens.slice(from, to);
  if (title < to || to - from !== 1 || tokens[title - 1]?.fold !== ':' || !draft.isFree(from, to)) return;
  if (!isAcronymShaped(word!.text) || word!.text.length < 4 || isFunderShortName(word!)) return;
  draft.rule = 'acronym before the words it stands for';
  draft.setAcronym(from, to);
  draft.rule = undefined;
}

/** Whether a line below a name describes the project, "Un projet sur …", and is no title. */
const describes = (tokens: readonly Token[], at: number): boolean =>
  DESCRIBES.test(tokens[at]!.fold) ||
  ((INDEFINITE.has(tokens[at]!.fold) || ARTICLES.has(tokens[at]!.fold)) &&
    isProjectWord(tokens[at + 1]?.fold ?? ''));

/** Words of calls and grants that may be in capitals behind the name of a funder: "NSF AWARD", "ERC STARTING". */
const NO_ACRONYM =
  /^(?:grant|award|fellow|start|consol|advanc|young|junior|call|action|network|training|resear|forsch|forsk|rech|program|projec|projek|projet|prosj|fund|found|council|studen|phd)/;

/** Reads a funder or programme and an acronym above the title: "ANR VERGERS", "Projet Interreg ALPIDROV". */
function readGrantAbove(draft: ProjectDraft, [from, to]: Line, [start, end]: Line): boolean {
  const { tokens } = draft;
  const payer = isProjectWord(tokens[from]!.fold) ? from + 1 : from;
  const word = tokens[to - 1]!;
  const isPaid =
    payer === to - 2 && (isFunderShortName(tokens[payer]!) || programmeAt(tokens, payer)?.end === to - 1);
  const isName = word.text.length > 3 && isAcronymShaped(word.text) && !NO_ACRONYM.test(word.fold);
  const title = draft.slice(start, end);
  if (
    !isPaid ||
    !isName ||
    isFunderShortName(word) ||
    describes(tokens, start) ||
    '.!'.includes(title.at(-1)!)
  )
    return false;
  draft.rule = 'acronym before the words it stands for';
  if (!draft.setAcronym(to - 1, to)) return false;
  if (payer > from) draft.claim(from, payer, 'label');
  draft.rule = 'funder beside the word for a project';
  readFunding(draft, payer, to - 1, true);
  return true;
}

/**
 * Whether a single word with inner capitals, such as "KoLiBri", is above a title of several words; words in capitals may
 * be institutions or headings, unless most entries of the list begin with an acronym.
 */
function isCoined({ tokens, habits }: ProjectDraft, from: number, start: number, end: number): boolean {
  const { text, fold } = tokens[from]!;
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  return (
    start === from + 1 &&
    text.length <= 12 &&
    (habits.acronyms === true || (!isAllCapitals(text) && !isShortName(text))) &&
    words.length > 3 &&
    isCapital(tokens[start]!.text) &&
    !'?:'.includes(tokens[end - 1]!.fold) &&
    !institutionWord(fold)
  );
}

/** Reads an acronym above the words that spell it out, also with a period or year between them. */
export function readSpelledOut(
  draft: ProjectDraft,
  first: Line,
  next: Line,
  third?: Line,
): TitleZone | undefined {
  const { tokens } = draft;
  const isDated = YEAR.test(draft.slice(...next)) || periodOf(tokens, ...next) !== undefined;
  const [from, end] = third && isDated ? third : next;
  const to = tokens[end - 1]!.fold === '.' ? end - 1 : end;
  if (!isSpelledOut(draft.slice(...first), draft.slice(from, to)) || isFunderShortName(tokens[first[0]]!))
    return undefined;
  draft.rule = 'acronym before the words it stands for';
  const isRead = draft.setAcronym(...first);
  draft.rule = undefined;
  return isRead ? { from, to } : undefined;
}

const YEAR = /^\(?(?:19|20)\d\d\)?$/;

/** First words of a description, folded. */
const DESCRIBES =
  /^(?:vi|we|wir|nous|this|these|dette|denne|detta|dieses|diese|ce|cette|pro[sj]+e[kc]te[tn]|hankkeessa|hvordan|how|hur|hvad|wie|hvorfor|why)$/;

/** Whether a part of a name in mixed case begins a word of the title: "TorgMåke", "Torgets …". */
function sharesWord(name: string, tokens: readonly Token[], from: number, to: number): boolean {
  const parts = isAllCapitals(name)
    ? []
    : (name.match(/\p{Lu}+(?=\p{Lu}\p{Ll}|$)|\p{Lu}?\p{Ll}+/gu) ?? []).filter((part) => part.length > 1);
  return parts.some((part) => {
    const start = foldLetters(part);
    return (
      (start.length > 2 || isAllCapitals(part)) &&
      tokens
        .slice(from, to)
        .some(({ fold, text }) => (start.length > 2 ? fold.startsWith(start) : text === part))
    );
  });
}
