import { AND, ARTICLES } from '../../words/small-words.js';
import { listItems, trimItem } from '../../line/enumerations.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName, isTopicToo } from '../../words/funders.js';
import { grantIn } from '../../words/grants.js';
import { isInstitutionAlone, mayBeFigure } from '../../words/institution-alone.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { endOfType, isUnion, programmeAt, typeAt } from '../../words/project-types.js';
import { isStatusAlone, statusOfTokens } from '../../words/statuses.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { grantedEnd, namesScheme } from '../../words/schemes.js';
import { readFunding } from '../facts/funding.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from '../sentences/project-word.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import {
  endsWithName,
  hasAcademicTitle,
  isSegmentMark,
  isSentenceCase,
  isWorkplace,
  leftOf,
  namesWorkplace,
  openOf,
} from './segments.js';

/** A segment behind a title. */
interface Segment {
  /** The tokens between the marks around it. */
  from: number;
  to: number;
  /** Its name, without marks at its edges. */
  a: number;
  b: number;
  /** The mark before it. */
  mark: string;
  /** The first token of the title and the segments before it. */
  start: number;
  /** Whether the title is quoted or marked up, and the segment stands behind it. */
  isBehind: boolean;
}

/**
 * Reads a name in a separate segment: an institution is the coordinator, a funder pays, a person with a title is the
 * leader.
 */
export function readName(
  draft: ProjectDraft,
  from: number,
  to: number,
  mark: string,
  start: number,
  isBehind: boolean,
): boolean {
  const { tokens, record } = draft;
  const span = trimItem(tokens, from, to);
  if (!span) return false;
  const [a, b] = span;
  const segment = { from, to, a, b, mark, start, isBehind };
  const isPerson = readPerson(draft, segment);
  if (isPerson !== undefined) return isPerson;
  if (!isBehind && !hasFacts(record) && tokens[from - 2]?.fold !== ')' && mayBeFigure(tokens, a, b))
    return false;
  if (readHyphened(draft, a, b)) return true;
  const rule = payerRule(draft, segment);
  if (rule) {
    draft.rule = rule;
    return readFunding(draft, a, b, true);
  }
  return readStatus(draft, segment) ?? readKind(draft, segment) ?? readBody(draft, segment);
}

/** Reads the leader; undefined if the segment may be part of the title. */
function readPerson(draft: ProjectDraft, segment: Segment): boolean | undefined {
  const { tokens, record } = draft;
  const { from, a, b, mark, start, isBehind } = segment;
  const person = personAt(tokens, a, b);
  if (person?.after !== b || record.leader) return undefined;
  const isThesis = /phd|postdoc|master/.test(record.types.join());
  const isTyped = isThesis && tokens[b]?.fold === '(';
  const isEvident = hasAcademicTitle(person);
  const left = leftOf(tokens, start, from - 1);
  const isColumn =
    mark === '|' &&
    (record.start ?? record.end) !== undefined &&
    !(left && endsWithName(tokens, left.from, left.to));
  const isListed = draft.habits.names === 'behind' && ',-'.includes(mark || ' ');
  // "European Commission", "Horizon Europe"
  const isPayer = isFunderName(tokens, a, b) || programmeAt(tokens, a)?.end === b;
  // after a title with quotation marks or markup, it must be a name
  const isQuoted = isBehind && mark !== '-' && tokens[b]?.kind !== 'word' && !isPayer;
  const isShown =
    isEvident ||
    isColumn ||
    isListed ||
    isQuoted ||
    // "Kielipesien tulevaisuus (väitöskirja), Outi Virta"
    (',-'.includes(mark) && isBehindType(tokens, start, from - 2)) ||
    (isTyped && (b - a > 2 || isSentenceCase(tokens, start, from))) ||
    // "Postdoktorprosjekt: Tause rom i arkitekturen, Eirik Vold"
    (isThesis && mark === ',' && isSentenceCase(tokens, start, from));
  if (!isShown) return undefined;
  draft.rule = isEvident
    ? 'name with an academic title'
    : isListed
      ? 'name where the list has names'
      : isQuoted
        ? 'name after the quoted title'
        : isColumn
          ? 'name in a column beside the period'
          : 'name before the kind of project';
  return readLeader(draft, a, b);
}

/** Words for support behind the short name of a funder, folded. */
const SUPPORT = /^(?:sachbeihilfe|einzelforderung|forderung|nachwuchsgruppe|forschungs?gruppe)$/;

/** Reads a funder's short name before a hyphen and a word for a project or support: "…, DFG-Sachbeihilfe, 2020–2023". */
function readHyphened(draft: ProjectDraft, from: number, to: number): boolean {
  const [name, hyphen, noun] = draft.tokens.slice(from, to);
  const isHyphened =
    to - from === 3 &&
    isFunderShortName(name!) &&
    hyphen!.fold === '-' &&
    !hyphen!.spaced &&
    (isProjectWord(noun!.fold) || SUPPORT.test(noun!.fold));
  draft.rule = 'name of a funder after the title';
  return (
    isHyphened && readFunding(draft, from, from + 1, true) && draft.claim(from + 1, to, 'label') !== undefined
  );
}

/** The rule by which the segment is a funder or programme, if any. */
function payerRule({ isPaid, tokens, text, record }: ProjectDraft, { from, a, b, mark }: Segment) {
  // a subtitle: "Who Pays? Household Trust"; and a label names the funder
  if (isPaid || /[?!]/.test(mark)) return undefined;
  // "… (2019–2022), ANR"
  const isSetOff = record.start !== undefined || tokens[from - 2]?.fold === ')';
  if (
    (isFunderName(tokens, a, b) || (isSetOff && namesScheme(tokens, a, b))) &&
    (isSetOff || !isTopicToo(tokens, a, b)) &&
    (mark !== ',' || b - a > 1 || isSetOff)
  )
    return 'name of a funder after the title';
  // "… (PID2019-108842GB-I00), Ministerio de Ciencia e Innovación"
  const number = /^minist/.test(tokens[a]!.fold) && isSetOff ? openOf(tokens, 0, from - 2) + 1 : 0;
  if (number > 0 && grantIn(text, tokens, number, from - 2)?.to === from - 2)
    return 'name of a funder after the title';
  // "RCN grant 262773/F10"
  const grant = grantIn(text, tokens, a, b);
  const isNumbered =
    grant?.to === b &&
    grant.from > a &&
    // "BBSRC standard grant BB/Y00271X/1"
    (isFunderName(tokens, a, grant.from) || namesScheme(tokens, a, grantedEnd(tokens, grant)));
  return isNumbered ? 'funder with its number after the title' : undefined;
}

/** Reads the status; undefined if the segment is none. */
function readStatus(draft: ProjectDraft, { from, a, b, mark }: Segment): boolean | undefined {
  const { tokens, record } = draft;
  const isSetOff =
    mark === '|' ||
    mark === '.' ||
    (record.start ?? record.end) ||
    // "Title (DFG) – abgeschlossen"
    (tokens[from - 2]?.fold === ')' && !isCapital(tokens[a]!.text));
  const status = b - a < 3 && isSetOff ? statusOfTokens(tokens.slice(a, b)) : undefined;
  if (!status || !isStatusAlone(tokens, a, b)) return undefined;
  draft.rule = 'status after the title';
  record.status ??= status;
  return draft.claim(a, b, 'status') !== undefined;
}

/** Reads a programme or a kind of project; undefined if the segment is neither. */
function readKind(draft: ProjectDraft, { from, a, b, mark }: Segment): boolean | undefined {
  const { tokens, record } = draft;
  if (
    programmeAt(tokens, isUnion(tokens[a]!) ? a + 1 : a) &&
    !isInstitutionName(tokens, a, b) &&
    (mark !== ',' || tokens[from - 2]?.fold === ')' || record.start) &&
    tokens.slice(a, b).every(({ text, kind }) => kind !== 'word' || isCapital(text))
  ) {
    draft.rule = 'programme after the title';
    return readFunding(draft, a, b, true);
  }
  const type = typeAt(tokens, a);
  // the word "project" shows that this is not a list of topics: "… – ph.d.-prosjekt"
  const fills = type !== undefined && endOfType(tokens, type.end, b) === b;
  if (!fills || !((mark !== ',' && mark !== '-') || isDoctoralProject(tokens, type.key, a, b)))
    return undefined;
  draft.rule = 'kind of project after the title';
  draft.addType(type.key);
  return draft.claim(a, b, 'type') !== undefined;
}

/** Reads the coordinator. */
function readBody(draft: ProjectDraft, { from, to, a, b, mark, start, isBehind }: Segment): boolean {
  const { tokens, record } = draft;
  // "NORDIA – The University of the Coast"
  const isExpansion =
    mark === '-' &&
    from - start === 2 &&
    ARTICLES.has(tokens[a]!.fold) &&
    isAcronymShaped(tokens[start]!.text);
  if (record.coordinator || isExpansion || (!isBehind && a - start < 2) || isAmongBodies(draft, to))
    return false;
  const author = isBehind || record.leader ? undefined : personAt(tokens, start, from);
  // a workplace rather than part of the title: "Anna Berg, Title, Umeå universitet"
  if (author && tokens[author.after]?.fold === ',' && author.after < from - 1)
    return isWorkplace(tokens, a, b);
  // "Anna Berg, Department of Ecology"
  if (author?.after === from - 1 && /^(?:depart|institut)/.test(tokens[a]!.fold)) return false;
  // a person's workplace: "Anna Berg, professor, Department of Government"
  if (author && hasAcademicTitle(author) && namesWorkplace(tokens, author.after, b)) return false;
  const isShort =
    b - a === 1 &&
    mark === ',' &&
    isShortName(tokens[a]!.text) &&
    tokens[a]!.text.length > 2 &&
    !isFunderShortName(tokens[a]!);
  if (!isShort && !isInstitutionAlone(tokens, a, b) && !closesAcronym(draft, a, b, mark)) return false;
  draft.rule = isShort ? 'short name after the title' : 'institution after the title';
  return readCoordinator(draft, a, b);
}

/** Whether a bracket that closes at `close` contains only a kind of thesis. */
function isBehindType(tokens: readonly Token[], from: number, close: number): boolean {
  if (tokens[close]?.fold !== ')') return false;
  const open = openOf(tokens, from, close);
  const type = open > from ? typeAt(tokens, open + 1) : undefined;
  return type?.end === close && /phd|postdoc|master/.test(type.key);
}

const PROJECT = /pro[sj]+ekt/;

/** Whether the words are for a doctoral or postdoctoral project: "PhD-prosjekt", "doktorgradsprosjekt". */
const isDoctoralProject = (tokens: readonly Token[], key: string, from: number, to: number): boolean =>
  (key === 'phd' || key === 'postdoc') &&
  tokens.slice(from, to).some(({ fold }) => PROJECT.test(fold) || fold === 'project');

/** Whether an unread institution follows the mark at `at`; if there are several, none is responsible. */
export function isAmongBodies({ tokens, spans }: ProjectDraft, at: number): boolean {
  const mark = tokens[at];
  if (!mark || !(mark.fold === ',' || AND.has(mark.fold)) || !tokens[at + 1]) return false;
  let end = at + 1;
  while (end < tokens.length && !tokens[end]!.breaks && !isSegmentMark(tokens, end)) end++;
  return (
    spans.isFree(mark.start, tokens[end - 1]!.end) &&
    listItems(tokens, at + 1, end).some(([a, b]) => isWorkplace(tokens, a, b))
  );
}

/**
 * Whether a capitalised name follows a comma after the bracket of an acronym, "(QUME), Simula"; it must be the
 * coordinator.
 */
function closesAcronym(draft: ProjectDraft, from: number, to: number, mark: string): boolean {
  const { tokens } = draft;
  if (mark !== ',' || tokens[from - 2]?.fold !== ')') return false;
  const open = openOf(tokens, 0, from - 2);
  const text = draft.slice(from, to);
  return (
    open > 1 &&
    isCapital(text) &&
    to - from < 10 &&
    !/[0-9]/.test(text) &&
    isBracketAcronym(draft.slice(open + 1, from - 2), draft.slice(0, open))
  );
}
