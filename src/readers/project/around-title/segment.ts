import { AND, ARTICLES } from '../../words/small-words.js';
import { listItems, trimItem } from '../../line/enumerations.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName, isTopicToo } from '../../words/funders.js';
import { grantIn, isOtherNumber } from '../../words/grants.js';
import { isInstitutionAlone, mayBeFigure } from '../../words/institution-alone.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { endOfType, isUnion, programmeAt, typeAt } from '../../words/project-types.js';
import { isStatusAlone, statusOfTokens } from '../../words/statuses.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { readByline, readPair } from '../sentences/byline.js';
import type { ProjectDraft } from '../draft.js';
import { isSchemeOf, readFunding } from '../facts/funding.js';
import { readFunded } from '../facts/payer.js';
import { hasFacts } from '../has-facts.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import { readRole } from '../facts/role.js';
import { QUOTE_GOES_ON } from '../title/quoted-title.js';
import {
  endsWithName,
  hasAcademicTitle,
  namesWorkplace,
  isSegmentMark,
  isSentenceCase,
  isWorkplace,
  leftOf,
  openOf,
} from './segments.js';

/** Reads the words after the last comma, bar, dash or full stop in `[from, to)`. */
export function readSegment(
  draft: ProjectDraft,
  from: number,
  to: number,
  title?: [number, number],
): number | undefined {
  const { tokens } = draft;
  let mark = to - 1;
  while (mark >= from && !isSegmentMark(tokens, mark)) mark--;
  if (mark < from && !title) return undefined;
  const at = Math.max(from, mark + 1);
  if (at >= to) return undefined;
  if (readFunded(draft, at, to)) return at;
  // an author after a quoted title: "von Prof. Dr. X"
  if (title && readAuthor(draft, at, to)) return at;
  const fold = tokens[mark]?.fold ?? '';
  // ", ISBN 978…" after a title is neither part of it nor a fact of the project
  if (mark > from && isOtherNumber(tokens, at)) return mark;
  const left =
    mark < from
      ? undefined
      : (leftOf(tokens, from, mark) ?? (title && mark > from ? { from, to: mark } : undefined));
  if (title && left && isWorkplace(tokens, at, to) && readAuthor(draft, left.from, left.to)) return left.from;
  // "Title: Dr. Anna Berg, Universitätsklinikum Jena"
  const colon = left ? -1 : tokens.findLastIndex((token, i) => i > from && i < mark && token.fold === ':');
  const author = colon > from && isWorkplace(tokens, at, to) ? personAt(tokens, colon + 1, mark) : undefined;
  if (author?.after === mark && author.first > colon + 1) {
    draft.rule = 'name with an academic title';
    if (readLeader(draft, colon + 1, mark)) return colon;
  }
  // both sides of the dash are one name: "Universitetet i Tromsø - Norges arktiske universitet"
  if (
    left &&
    fold === '-' &&
    isInstitutionName(tokens, left.from, left.to) &&
    isInstitutionName(tokens, at, to)
  ) {
    draft.rule = 'institution after the title';
    return draft.setCoordinator(left.from, to) ? left.from - 1 : undefined;
  }
  // a programme, unless the word may be an institution: "…, Norges forskningsråd, MARINFORSK"
  if (
    left &&
    fold === ',' &&
    to - at === 1 &&
    isAcronymShaped(tokens[at]!.text) &&
    isFunderName(tokens, left.from, left.to)
  ) {
    draft.rule = 'name of a funder after the title';
    const end = isShortName(tokens[at]!.text) ? left.to : to;
    return readFunding(draft, left.from, end, true) ? left.from : undefined;
  }
  if (readByline(draft, at, to)) return mark < from ? from : mark;
  if (
    left &&
    (readPair(draft, left, at, to) || (isWorkplace(tokens, at, to) && readByline(draft, left.from, left.to)))
  )
    return left.from;
  if (readRole(draft, at, to, left)) return left!.from;
  if (left && readAffiliated(draft, at, to, left, from)) return left.from;
  // several institutions end the title, but it is unclear which of them is responsible
  const places = listItems(tokens, at, to);
  const isBody = ([a, b]: [number, number]) => isWorkplace(tokens, a, b);
  if (mark > from && places.every(isBody) && (places.length > 1 || isAmongBodies(draft, to))) return mark;
  // an institution after a name is the person's workplace, not the coordinator
  if (
    left &&
    endsWithName(tokens, left.from, left.to) &&
    // a title may look like a name: "REDUCE - Rethinking Everyday Plastics, SIFO"
    (left.from - from > 2 ? isWorkplace(tokens, at, to) : isInstitutionName(tokens, at, to))
  )
    return undefined;
  return readName(draft, at, to, fold, from, title !== undefined) ? (mark < from ? from : mark) : undefined;
}

/** Reads an author after a quoted title: "von Prof. Dr. X". */
function readAuthor(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  if (!QUOTE_GOES_ON.has(tokens[from]!.fold) || !personAt(tokens, from + 1, to)) return false;
  draft.rule = 'name after the quoted title';
  return readLeader(draft, from + 1, to) && draft.claim(from, from + 1, 'label') !== undefined;
}

/**
 * Whether a title in sentence case ends before a name and the person's workplace: "…, Anna Berg, Umeå universitet".
 * Reads the name.
 */
function readAffiliated(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number },
  start: number,
): boolean {
  const { tokens } = draft;
  const person = personAt(tokens, name.from, name.to);
  if (person?.after !== name.to || !isWorkplace(tokens, from, to)) return false;
  const open = openOf(tokens, start, name.from - 2);
  // "… (doktorgradsprosjekt), Anna Berg, Umeå universitet"
  const isDoctoral =
    draft.record.types.includes('phd') || (open > start && typeAt(tokens, open + 1)?.end === name.from - 2);
  const isShown = person.isEvident || isDoctoral;
  if (!isShown && !isSentenceCase(tokens, start, name.from, 1)) return false;
  // without other facts, the name may be a topic: "Den store krigen, Roald Amundsen, Universitetet i Oslo"
  if (!isShown && !hasFacts(draft.record)) return true;
  draft.rule = 'name before an institution';
  return readLeader(draft, name.from, name.to);
}

/**
 * Reads a name in a separate segment: an institution is the coordinator, a funder pays, a person with a title is the
 * leader.
 */
function readName(
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
  const person = personAt(tokens, a, b);
  if (person?.after === b && !record.leader) {
    const isThesis = /phd|postdoc|master/.test(record.types.join());
    const isTyped = isThesis && tokens[b]?.fold === '(';
    const isEvident = person.start < person.first || person.after > person.end;
    const leftPart = leftOf(tokens, start, from - 1);
    const isColumn =
      mark === '|' &&
      (record.start ?? record.end) !== undefined &&
      !(leftPart && endsWithName(tokens, leftPart.from, leftPart.to));
    const isListed = draft.habits.names === 'behind' && ',-'.includes(mark || ' ');
    // after a title with quotation marks or markup, it must be a name
    const isQuoted = isBehind && mark !== '-' && tokens[b]?.kind !== 'word';
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
    if (isShown) {
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
  }
  if (!isBehind && !hasFacts(record) && tokens[from - 2]?.fold !== ')' && mayBeFigure(tokens, a, b))
    return false;
  const isShortFunder = b - a === 1 && isFunderShortName(tokens[a]!);
  // "… (2019–2022), ANR"
  const isSetOff = record.start !== undefined || tokens[from - 2]?.fold === ')';
  if (
    (isFunderName(tokens, a, b) || (isSetOff && isSchemeOf(tokens, a, b))) &&
    (isSetOff || !isTopicToo(tokens, a, b)) &&
    (mark !== ',' || b - a > 1 || (isShortFunder && isSetOff))
  ) {
    draft.rule = 'name of a funder after the title';
    return readFunding(draft, a, b, true);
  }
  // "RCN grant 262773/F10"
  const grant = grantIn(draft.text, tokens, a, b);
  if (grant && grant.to === b && grant.from > a && isFunderName(tokens, a, grant.from)) {
    draft.rule = 'funder with its number after the title';
    return readFunding(draft, a, b, true);
  }
  const status =
    b - a < 3 &&
    // "Title (DFG) – abgeschlossen"
    (mark === '|' ||
      mark === '.' ||
      (record.start ?? record.end) ||
      (tokens[from - 2]?.fold === ')' && !isCapital(tokens[a]!.text)))
      ? statusOfTokens(tokens.slice(a, b))
      : undefined;
  if (status && isStatusAlone(tokens, a, b)) {
    draft.rule = 'status after the title';
    record.status ??= status;
    return draft.claim(a, b, 'status') !== undefined;
  }
  const programme = programmeAt(tokens, isUnion(tokens[a]!) ? a + 1 : a);
  if (
    programme &&
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
  if (type && fills && ((mark !== ',' && mark !== '-') || isDoctoralProject(tokens, type.key, a, b))) {
    draft.rule = 'kind of project after the title';
    draft.addType(type.key);
    return draft.claim(a, b, 'type') !== undefined;
  }
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
  // a person's workplace: "Anna Berg, professor, Department of Government"
  if (author && hasAcademicTitle(author) && namesWorkplace(tokens, author.after, b)) return false;
  const isShort =
    b - a === 1 &&
    mark === ',' &&
    isShortName(tokens[a]!.text) &&
    tokens[a]!.text.length > 2 &&
    !isShortFunder;
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
function isAmongBodies({ tokens, spans }: ProjectDraft, at: number): boolean {
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
