import { grantIn } from '../../words/grants.js';
import { personAt } from '../../words/people.js';
import type { ProjectDraft } from '../draft.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { awardAt, readAward } from '../around-title/award-before.js';
import { hasAcademicTitle, isAffiliation } from '../around-title/segments.js';
import type { TitleZone } from '../title/title-zone.js';

/** A line as a range of tokens. */
type Line = readonly [from: number, to: number];

/**
 * Reads lines at the start of an entry that can only be facts, and returns the title below them: the number of a grant,
 * "AB-123456", a person with an academic title, or both; labelled facts and the person's institution may be among them.
 */
export function readFactsAbove(
  draft: ProjectDraft,
  isLabelled: (line: Line, isWhole: boolean) => boolean,
  isTitle: (draft: ProjectDraft, from: number, to: number) => boolean,
): TitleZone | undefined {
  const facts: (() => void)[] = [];
  for (const line of draft.lines) {
    const isFact = facts.length > 0 && (isLabelled(line, false) || isWorkplace(draft, ...line));
    if (isFact) continue;
    const fact = isLabelled(line, true) ? undefined : factOf(draft, line, facts.length > 0);
    if (fact) facts.push(fact);
    else if (!facts.length || !isTitle(draft, ...line)) return undefined;
    else {
      for (const read of facts) read();
      return { from: line[0], to: line[1] };
    }
  }
  return undefined;
}

/** Whether a line names only institutions, possibly with an address in brackets: "University of Hull (Hull, UK)". */
function isWorkplace({ tokens }: ProjectDraft, from: number, to: number): boolean {
  const open = tokens.findIndex(({ fold }, i) => i > from && i < to && fold === '(');
  return isAffiliation(tokens, from, open > 0 && tokens[to - 1]!.fold === ')' ? open : to);
}

/** A function that reads the fact in a line, if it is nothing else; below another fact, a name with an initial is one. */
function factOf(draft: ProjectDraft, [from, to]: Line, isBelow: boolean): (() => void) | undefined {
  const { tokens, text } = draft;
  const award = awardAt(draft, from, to);
  if (award?.grant.to === to) return () => void readAward(draft, award);
  const grant = to - from < 11 ? grantIn(text, tokens, from, to) : undefined;
  if (grant?.from === from && grant.to === to)
    return text.slice(grant.first, grant.end).replace(/[^0-9]/g, '').length < 5
      ? undefined
      : () => {
          draft.rule = 'number before the title';
          draft.setGrant(grant.first, grant.end);
          if (grant.start < grant.first) draft.claimText(grant.start, grant.first, 'label');
        };
  const person = personAt(tokens, from, to);
  if (!person || !isLoneName(tokens, from, to)) return undefined;
  if (!hasAcademicTitle(person) && !(isBelow && person.isEvident)) return undefined;
  return () => {
    draft.rule = 'name before the title';
    readLeader(draft, from, to);
  };
}
