import { endsSentence } from '../../line/sentences.js';
import { personAt } from '../../words/people.js';
import { AND } from '../../words/small-words.js';
import type { Token } from '../../words/tokens.js';
import type { ProjectLabel } from './labels.js';
import { isProjectWord } from '../sentences/project-word.js';

export const IS = new Set('er is ist ar var was on est are sind zijn sont'.split(' '));

/** Auxiliary verbs that turn a participle or an infinitive into a finite verb: "vert leia av". */
export const WILL = new Set(
  'skal ska skall will was ble blir vert vart blev bliver wordt wird wurde'.split(' '),
);

/** Verbs between a title and the label of its funder. */
export const RECEIVES = new Set(
  'has have had received receives receiving awarded har hatt fatt far mottatt motteke mottar mottek fikk fekk tildelt fick erhallit erhaller beviljats tilldelats modtaget modtager hat erhalt erhielt heeft ontvangt ontvangen recu recoit beneficie'.split(
    ' ',
  ),
);

const RELATIVE = new Set('som who which that der'.split(' '));

/**
 * Whether a label is in a relative clause that is not about the project and may be part of a title: "Barn som får
 * støtte fra …".
 */
export function isOfOthers(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 1 && (RECEIVES.has(tokens[at]!.fold) || IS.has(tokens[at]!.fold))) at--;
  const noun = tokens[at - 1];
  return (
    at < first - 1 &&
    RELATIVE.has(tokens[at]?.fold ?? '') &&
    noun?.kind === 'word' &&
    !isProjectWord(noun.fold)
  );
}

/**
 * Whether a label is a participle directly after a noun, which is often part of a title: "Research led by Young
 * People". Finite verbs ("leds av", "vert leia av") do not count, nor do participles after the word "project".
 */
export function isOfNoun(tokens: readonly Token[], { first, value }: ProjectLabel): boolean {
  const before = tokens[first - 1];
  const { fold } = tokens[first]!;
  return (
    before?.kind === 'word' &&
    !fold.endsWith('s') &&
    ![WILL, AND, RELATIVE].some((words) => words.has(before.fold)) &&
    !tokens.slice(Math.max(0, first - 4), first + 1).some((word) => isProjectWord(word.fold)) &&
    !personAt(tokens, value)?.isEvident
  );
}

/** Whether a sentence is about a part of the project: "Arbeidspakke 2 i prosjektet … ledes av". */
export function isOfPart(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 24) && !endsSentence(tokens, i) && tokens[i]!.fold !== ';'; i--)
    if (/^(?:arbeidspakke|arbetspaket|arbejdspakke|arbeitspaket|werkpakket|package|wp)/.test(tokens[i]!.fold))
      return true;
  return false;
}
