import { trimItem } from '../line/enumerations.js';
import { isBracketAcronym } from '../words/acronyms.js';
import { isFunderName } from '../words/funders.js';
import { isOtherNumber } from '../words/grants.js';
import { isInstitutionAlone, isInstitutionName, isShortName } from '../words/institutions.js';
import { personAt } from '../words/people.js';
import { typeAt } from '../words/project-types.js';
import { isCapital } from '../words/tokens.js';
import type { ProjectDraft } from './draft.js';
import { readFunding } from './funding.js';
import { findProjectLabels } from './labels.js';
import { readCoordinator, readLeader } from './organisations.js';
import { QUOTE_GOES_ON } from './quoted-title.js';
import { endsWithName, isSegmentMark, isSentenceCase, leftOf, openOf } from './segments.js';

/** Reads what stands behind the last comma, bar, dash or full stop of `[from, to)`. */
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
  // "von Prof. Dr. X" behind a quoted title
  if (title && QUOTE_GOES_ON.has(tokens[at]?.fold ?? '') && at < to) {
    draft.rule = 'name behind the quoted title';
    const person = personAt(tokens, at + 1, to);
    if (person && readLeader(draft, at + 1, to)) {
      draft.claim(at, at + 1, 'label');
      return at;
    }
  }
  if (at >= to) return undefined;
  const fold = tokens[mark]?.fold ?? '';
  // ", ISBN 978…" behind a title is no part of it, and no fact of a project either
  if (mark > from && isOtherNumber(tokens, at)) return mark;
  const left = mark < from ? undefined : leftOf(tokens, from, mark);
  // "Universitetet i Tromsø - Norges arktiske universitet": both sides of the dash are one name
  if (
    left &&
    fold === '-' &&
    isInstitutionName(tokens, left.from, left.to) &&
    isInstitutionName(tokens, at, to)
  ) {
    draft.rule = 'institution behind the title';
    return draft.setCoordinator(left.from, to) ? left.from - 1 : undefined;
  }
  if (readRole(draft, at, to, left)) return left!.from;
  if (left && readAffiliated(draft, at, to, left, from)) return left.from;
  // an institution behind a name says where the person works, and coordinates nothing
  if (left && endsWithName(tokens, left.from, left.to) && isInstitutionName(tokens, at, to)) return undefined;
  return readName(draft, at, to, fold, from, title !== undefined) ? (mark < from ? from : mark) : undefined;
}

/** "…, Ola Foster, scientific leader": a role behind a name says that it is a person's. */
function readRole(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number } | undefined,
): boolean {
  if (!name) return false;
  const { tokens } = draft;
  const [label] = findProjectLabels(tokens.slice(from, to));
  const isRole =
    label !== undefined &&
    label.first === 0 &&
    label.value === to - from &&
    (label.fields[0] === 'leader' || label.fields[0] === 'holder');
  const person = personAt(tokens, name.from, name.to);
  if (!isRole || person?.after !== name.to) return false;
  draft.rule = 'name before a role';
  if (!readLeader(draft, name.from, name.to)) return false;
  draft.claim(from, to, 'label');
  return true;
}

/** "…, Anna Berg, Umeå universitet": a name before an institution, behind a title in small letters, is where a person works. */
function readAffiliated(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number },
  start: number,
): boolean {
  const { tokens } = draft;
  const person = personAt(tokens, name.from, name.to);
  if (person?.after !== name.to || !isInstitutionName(tokens, from, to)) return false;
  if (!(person.isEvident || isSentenceCase(tokens, start, name.from))) return false;
  draft.rule = 'name before an institution';
  return readLeader(draft, name.from, name.to);
}

/** A name in a segment of its own: an institution coordinates, a funder pays, a person with a title leads. */
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
    const isTyped = tokens[b]?.fold === '(' && /phd|postdoc|master/.test(record.types.join());
    const isEvident = person.start < person.first || person.after > person.end;
    const isColumn = mark === '|' && (record.start !== undefined || record.end !== undefined);
    const isListed = draft.names === 'behind' && mark === ',';
    const isShown =
      isEvident || isColumn || isListed || (isTyped && (b - a > 2 || isSentenceCase(tokens, start, from)));
    if (isShown) {
      draft.rule = isEvident
        ? 'name with an academic title'
        : isListed
          ? 'name where the list has names'
          : isColumn
            ? 'name in a column beside the period'
            : 'name before the kind of project';
      return readLeader(draft, a, b);
    }
  }
  if (isFunderName(tokens, a, b) && !(mark === ',' && b - a === 1)) {
    draft.rule = 'name of a funder behind the title';
    return readFunding(draft, a, b, true);
  }
  const type = typeAt(tokens, a);
  if (type?.end === b && mark !== ',' && mark !== '-') {
    draft.rule = 'kind of project behind the title';
    draft.addType(type.key);
    return draft.claim(a, b, 'type') !== undefined;
  }
  if (record.coordinator || (!isBehind && a - start < 2)) return false;
  const isShort = b - a === 1 && mark === ',' && isShortName(tokens[a]!.text) && tokens[a]!.text.length > 2;
  if (!isShort && !isInstitutionAlone(tokens, a, b) && !closesAcronym(draft, a, b, mark)) return false;
  draft.rule = isShort ? 'short name behind the title' : 'institution behind the title';
  return readCoordinator(draft, a, b);
}

/** "(QUME), Simula": behind a comma behind the acronym's bracket, a name in capitals can only be who does it. */
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
