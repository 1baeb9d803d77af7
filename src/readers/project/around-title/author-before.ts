import { closingQuote } from '../../line/titles.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import { endsSentence } from '../../line/sentences.js';
import { isBracketAcronym } from '../../words/acronyms.js';
import { personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { AND } from '../../words/small-words.js';
import type { Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { findProjectLabels } from '../labels/labels.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { readByline } from '../sentences/byline.js';
import { hasAcademicTitle, isAffiliation, isWorkplace, startsTitle } from './segments.js';

/** Reads the author before the title, and returns the start of the title: "Thèse de Anna Berg : …", "Dr Anna Berg: …". */
export function readAuthorBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, habits } = draft;
  const colon = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to - 2, from + 12) && fold === ':',
  );
  if (colon > 0 && startsTitle(tokens[colon + 1]) && readByline(draft, from, colon)) return colon + 1;
  const person = personAt(tokens, from, to);
  if (!person) return from;
  const isListed = habits.names === 'before';
  const at = afterAuthor(draft, from, person.after, to, hasAcademicTitle(person) || isListed);
  if (!at) return from;
  draft.rule = isListed ? 'name where the list has names' : 'name before the title';
  return readLeader(draft, from, to) ? at : from;
}

/**
 * The index of a title after an author's name: after a colon, dash or full stop, if an academic title shows that it is
 * a person, or after the author's institution. Otherwise 0, since a name before a colon may be the topic of the title.
 */
function afterAuthor(draft: ProjectDraft, from: number, at: number, to: number, isTitled: boolean): number {
  const { tokens } = draft;
  const mark = tokens[at];
  if (!mark || mark.kind !== 'mark' || to - at < 3) return 0;
  if (mark.fold === ':' || (mark.fold === '-' && mark.spaced))
    return isTitled && startsTitle(tokens[at + 1]) ? at + 1 : 0;
  if (mark.fold === '(') {
    const close = tokens.findIndex(({ fold }, i) => i > at && i < Math.min(to, at + 16) && fold === ')');
    if (
      close < 0 ||
      !(
        isAffiliation(tokens, at + 1, close) ||
        isPost(tokens, at + 1, close) ||
        // "FM Anna Berg (Vaasa): …"
        (isTitled && close === at + 2 && tokens[close + 1]?.fold === ':') ||
        isWorkplace(tokens, at + 1, close)
      )
    )
      return 0;
    const end = close + 1;
    // a title and its acronym: "Care Across Borders (CAB): …"
    if (isBracketAcronym(draft.slice(at + 1, close), draft.slice(from, at))) return 0;
    const next = tokens[end];
    if (!next || (next.kind === 'mark' && !'.:-'.includes(next.fold))) return 0;
    return startsTitle(tokens[next.kind === 'mark' ? end + 1 : end])
      ? next.kind === 'mark'
        ? end + 1
        : end
      : 0;
  }
  if (mark.fold !== ',') return 0;
  // "Dr Anna Berg, “…”"
  if ('«“„"‘'.includes(tokens[at + 1]?.text ?? '-') && (isTitled || isDated(draft, at + 1, to)))
    return at + 1;
  let end = at + 1;
  while (
    end < to &&
    end - at < 18 &&
    tokens[end]!.fold !== ':' &&
    // "…, National Science Foundation (2021 - 2024)"
    tokens[end]!.fold !== '(' &&
    !endsSentence(tokens, end) &&
    !(tokens[end]!.fold === '-' && tokens[end]!.spaced)
  )
    end++;
  if (
    end >= to ||
    tokens[end]!.kind !== 'mark' ||
    tokens[end]!.fold === '(' ||
    !isAffiliation(tokens, at + 1, end)
  )
    return 0;
  return startsTitle(tokens[end + 1]) ? end + 1 : 0;
}

/** The start of a title after the role of the page's author: "Co-PI, Title". */
export function afterRole(draft: ProjectDraft, from: number, to: number): number {
  const comma = draft.tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to, from + 5) && fold === ',',
  );
  const isRole =
    comma > 0 && /^(?:(?:lead|site|co)[ -])?(?:pi|investigator)$/i.test(draft.slice(from, comma));
  if (!isRole || !hasFacts(draft.record) || !startsTitle(draft.tokens[comma + 1])) return from;
  draft.claim(from, comma, 'label');
  return comma + 1;
}

/** Whether the quotation at `open` is followed by the period of a project, rather than the year of a work. */
function isDated({ tokens, text }: ProjectDraft, open: number, to: number): boolean {
  const end = tokens[to - 1]!.end;
  const close = closingQuote(text, tokens[open]!.start, end);
  const [hit] = close < 0 ? [] : findPeriods(text.slice(close + 1, Math.min(end, close + 40)));
  return hit !== undefined && hit.start < 4 && isOwnPeriod(hit, text.slice(0, close + 1 + hit.start));
}

/**
 * Reads the name at the start of a line about a thesis, and returns the start of the title: "Anna Berg, Rättens språk,
 * doktorandprojekt", "Anna Berg: Rättens språk (avhandling)".
 */
export function readAuthor(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  const person =
    record.leader || !/phd|postdoc|master/.test(record.types.join()) ? undefined : personAt(tokens, from, to);
  const at = (person?.after ?? to) + 1;
  if (at + 1 >= to || !',:.'.includes(tokens[at - 1]!.fold) || !startsTitle(tokens[at])) return from;
  if (tokens[at - 1]!.fold !== ',') {
    draft.rule = 'name before the title of a thesis';
    return isLoneName(tokens, from, at - 1) && readLeader(draft, from, at - 1) ? at : from;
  }
  // "Virginia Woolf, Vanessa Bell and the Art of Friendship"
  const colon = tokens.findIndex(({ fold }, i) => i > at && fold === ':');
  const rest = tokens.slice(at, colon > 0 && colon < to ? colon : to);
  if (personAt(tokens, at, to) || rest.some(({ fold }) => fold === ',' || AND.has(fold))) return from;
  draft.rule = 'name before the title of a thesis';
  return readLeader(draft, from, at - 1) ? at : from;
}

/** Whether words are only a role or a kind of project: "(ph.d.-stipendiat)". */
const isPost = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [label] = findProjectLabels(tokens.slice(from, to));
  return (
    (typeAt(tokens, from)?.end ?? 0) >= to ||
    (label?.first === 0 && label.fields[0] === 'leader' && label.value >= to - from)
  );
};
