import { listItems } from '../../line/enumerations.js';
import { endsSentence } from '../../line/sentences.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName } from '../../words/funders.js';
import { grantIn, isOtherNumber } from '../../words/grants.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { namesScheme } from '../../words/schemes.js';
import { typeAt } from '../../words/project-types.js';
import { readByline, readPair } from '../sentences/byline.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readPartners } from '../facts/partners.js';
import { readFunded } from '../facts/payer.js';
import { hasFacts } from '../has-facts.js';
import { readLeader } from '../facts/organisations.js';
import { readRole } from '../facts/role.js';
import { QUOTE_GOES_ON } from '../title/quoted-title.js';
import { endsWithName, isSegmentMark, isSentenceCase, isWorkplace, leftOf, openOf } from './segments.js';
import { isAmongBodies, readName } from './name-apart.js';
import { WITH } from '../../words/small-words.js';

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
  if (WITH.has(tokens[at]!.fold) && endsSentence(tokens, mark))
    return readWith(draft, at, to) ? mark : undefined;
  // an author after a quoted title: "von Prof. Dr. X"
  if (title && readAuthor(draft, at, to)) return at;
  const fold = tokens[mark]?.fold ?? '';
  // ", ISBN 978…" after a title is neither part of it nor a fact of the project
  if (mark > from && isOtherNumber(tokens, at)) return mark;
  // a subtitle: "Who Leads? Hospitals in Oslo"
  if (/^[?!]$/.test(fold) && !personAt(tokens, at, to)?.isEvident) return undefined;
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
  // "NERC, NE/K002848/1"
  const grant = left && left.from > from ? grantIn(draft.text, tokens, at, to) : undefined;
  if (left && grant?.from === at && grant.to === to && isPayer(tokens, left.from, left.to)) {
    draft.rule = 'funder with its number after the title';
    return readFunding(draft, left.from, to, true) ? left.from : undefined;
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
    (endsWithName(tokens, left.from, left.to) || isListOfNames(tokens, left.from, left.to)) &&
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

/** Whether words are the name of a funder, or of its scheme. */
const isPayer = (tokens: readonly Token[], from: number, to: number): boolean =>
  isFunderName(tokens, from, to) || namesScheme(tokens, from, to);

/** Reads a sentence of bodies that take part, "With Makerere University", and returns whether it has only names. */
function readWith(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, record } = draft;
  const items = listItems(tokens, from + 1, to);
  draft.rule = undefined;
  const isBehindFact = hasFacts(record) || tokens[from - 2]?.kind === 'number';
  if (items.every(([a, b]) => isWorkplace(tokens, a, b)) && readPartners(draft, from + 1, to, true))
    return draft.claim(from, from + 1, 'label') !== undefined;
  return (
    isBehindFact && items.every(([a, b]) => isCapital(tokens[a]!.text) && isCapital(tokens[b - 1]!.text))
  );
}

/** Whether a segment is a list of names: "…, Anna Berg og Nils Moe". */
function isListOfNames(tokens: readonly Token[], from: number, to: number): boolean {
  const items = listItems(tokens, from, to);
  return items.length > 1 && items.every(([a, b]) => endsWithName(tokens, a, b));
}
