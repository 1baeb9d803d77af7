import { readByline } from '../sentences/byline.js';
import { readRole } from '../facts/role.js';
import { hasOtherFacts } from '../has-facts.js';
import { isBalanced, listItems } from '../../line/enumerations.js';
import { endsSentence } from '../../line/sentences.js';
import { isBracketAcronym } from '../../words/acronyms.js';
import { mayBeAcronym } from '../../words/bare-acronym.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterTitles, personAt } from '../../words/people.js';
import { roleOf } from '../../words/roles.js';
import { typeAt } from '../../words/project-types.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { OTHERS, readPartners } from '../facts/partners.js';
import { readPart } from './part.js';
import { endsWithName, isAffiliation, isSentenceCase, isWorkplace, leftOf } from './segments.js';
import { WITH } from '../../words/small-words.js';

/** Reads the facts in a bracket after a title; returns false if the bracket belongs to the title. */
export function readBracket(
  draft: ProjectDraft,
  from: number,
  to: number,
  title: string,
  isAll = false,
): boolean {
  const { tokens, record } = draft;
  if (to <= from || isAll) return false;
  const words = draft.slice(from, to);
  draft.rule = 'acronym in a bracket after the title';
  const next = tokens[to + 1];
  const isLast = to === from + 1 && (!next || next.breaks || next.kind === 'mark');
  const left = leftOf(tokens, Math.max(0, from - 13), from - 1);
  // "Forskningsrådet (HELSEVEL)"
  const isOfFunder = left && isFunderName(tokens, left.from, left.to);
  const isOwn =
    isBracketAcronym(words, title) ||
    (isLast &&
      hasOtherFacts(record) &&
      mayBeAcronym(words, title) &&
      !isFunderShortName(tokens[from]!) &&
      !isOfFunder);
  if (isOwn) return record.acronym ? false : draft.setAcronym(from, to);
  const name = nameBefore(draft, from - 1);
  if (name && isAffiliation(tokens, from, to)) {
    // the workplace of a person: "…, Anna Berg (Nord universitet)"
    const isLeader = name.from > 0 && isSentenceCase(tokens, 0, name.from) && !record.leader;
    draft.rule = 'name before an institution in a bracket';
    return !isLeader || readLeader(draft, name.from, name.to);
  }
  // "promotieproject Anna Berg (Maastricht University)"
  const by = isAffiliation(tokens, from, to) ? leftOf(tokens, Math.max(0, from - 13), from - 1) : undefined;
  if (by && readByline(draft, by.from, by.to)) return true;
  if (readByline(draft, from, to) || readRole(draft, from, to, name)) return true;
  // the role of the page's author: "Title (prosjektleder)"
  if (isWorkingTitle(tokens, from, to) || roleOf(tokens, from, to)) {
    draft.claim(from, to, 'label');
    return true;
  }
  if (readNamesAndOthers(draft, from, to) || listsNames(draft, from, to)) return true;
  // a citation: "(Berg, 2017)"
  if (
    to - from === 3 &&
    isCapital(tokens[from]!.text) &&
    tokens[from + 1]!.fold === ',' &&
    tokens[from + 2]!.kind === 'number'
  )
    return false;
  return readParts(draft, from, to);
}

/** Maximum number of facts in a bracket; a longer list is part of the title. */
const MAX_PARTS = 24;

/** Reads the parts of a bracket separately. */
export function readParts(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, record } = draft;
  let read = false;
  let person = false;
  const parts = bracketParts(tokens, from, to);
  if (parts.length > MAX_PARTS) return false;
  // also "(with Anna Berg, Nord universitet)"
  const hasName = parts.some(
    ([a, b]) => personAt(tokens, WITH.has(tokens[a]!.fold) ? a + 1 : a, b)?.after === b,
  );
  const before = leftOf(tokens, Math.max(0, from - 8), from - 1);
  const hasType =
    parts.some(([a, b]) => (typeAt(tokens, a)?.end ?? 0) >= b) ||
    // "…, Promotionsprojekt (Ida Berg)"
    (before && typeAt(tokens, before.from)?.end === before.to);
  for (const [a, b] of parts) {
    if (!draft.isFree(a, b)) continue;
    const hit = personAt(tokens, a, b);
    if (
      hit?.after === b &&
      !record.leader &&
      (hit.isEvident ||
        hasType ||
        // "(Anna Berg, stipendiat)"
        parts.some(
          ([first, last]) =>
            first > a && !isCapital(tokens[first]!.text) && afterTitles(tokens, first) === last,
        ) ||
        // "Dissertationsprojekt: Schweigen im Parlament (Anna Berg, 2022)"
        (/phd|postdoc|master/.test(record.types.join()) &&
          parts.every(([first]) => first === a || tokens[first]!.kind === 'number')) ||
        (draft.habits.names === 'bracket' && parts.length === 1))
    ) {
      draft.rule = hasType ? 'name beside the kind of project' : 'name in a bracket with its title or role';
      person = readLeader(draft, a, b) || person;
      read = read || person;
    } else if (!((person || hasName) && isWorkplace(tokens, a, b))) read = readPart(draft, a, b, to) || read;
  }
  return read;
}

/** Reads institutions before a word for others as partners: "(Sunnaas sykehus, Sintef mfl.)". */
function readNamesAndOthers(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const last = tokens[to - 1]!.fold === '.' ? to - 2 : to - 1;
  if (!OTHERS.has(tokens[last]?.fold ?? '')) return false;
  draft.rule = 'names before a word for others';
  const items = listItems(tokens, from, last);
  const bodies = items.filter(([a, b]) =>
    b - a === 1 ? isShortName(tokens[a]!.text) : isInstitutionName(tokens, a, b),
  );
  const areNames = items.every(([a, b]) => b - a < 8 && isCapital(tokens[a]!.text));
  // not places: "(Oslo, Bergen mfl.)"
  return (
    areNames && items.length > 1 && bodies.length * 2 >= items.length && readPartners(draft, from, last, true)
  );
}

/** Whether a bracket at the end of a line contains several persons or institutions, and nothing else. */
function listsNames({ tokens, lines }: ProjectDraft, from: number, to: number): boolean {
  const isWith = WITH.has(tokens[from]!.fold);
  const items = listItems(tokens, isWith ? from + 1 : from, to);
  const isEnd = to + 1 >= lines[0]![1] - Number(tokens[to + 1]?.fold === '.');
  return (
    isEnd &&
    (items.length > 1 || (isWith && items.length > 0 && isLoneName(tokens, ...items[0]!))) &&
    [isLoneName, isWorkplace].some((isName) => items.every(([a, b]) => isName(tokens, a, b)))
  );
}

/** The name in a separate segment directly before the bracket at `open`. */
function nameBefore({ tokens }: ProjectDraft, open: number): { from: number; to: number } | undefined {
  const left = leftOf(tokens, Math.max(0, open - 12), open);
  return left && endsWithName(tokens, left.from, left.to) ? left : undefined;
}

const isWorkingTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  [
    'arbeitstitel',
    'arbeidstittel',
    'arbetstitel',
    'workingtitle',
    'arbejdstitel',
    'titreprovisoire',
    'tyonimi',
  ].includes(
    tokens
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(''),
  );

/** The parts of a bracket, between commas, semicolons, bars and spaced dashes; not the dash of "2019–". */
function bracketParts(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let at = from;
  for (let i = from; i <= to; i++) {
    const token = tokens[i]!;
    const isMark =
      i === to ||
      (token.kind === 'mark' &&
        (';|·'.includes(token.fold) || (token.fold === ',' && tokens[i + 1]?.spaced))) ||
      endsSentence(tokens, i);
    if (!isMark) continue;
    let a = at;
    let b = i;
    // not the dash of "(–2014)"
    while (
      a < b &&
      tokens[a]!.kind === 'mark' &&
      !'(«"“„£€$#'.includes(tokens[a]!.text) &&
      !(tokens[a]!.fold === '-' && tokens[a + 1]?.kind === 'number' && !tokens[a + 1]!.spaced)
    )
      a++;
    while (b > a && tokens[b - 1]!.kind === 'mark' && ',;|.·'.includes(tokens[b - 1]!.fold)) b--;
    if (b > a && isBalanced(tokens, a, b)) parts.push([a, b]);
    at = i + 1;
  }
  return parts;
}
