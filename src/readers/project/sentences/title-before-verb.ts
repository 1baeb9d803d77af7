import { endsSentence } from '../../line/sentences.js';
import { isFunderShortName } from '../../words/funders.js';
import { typeAt } from '../../words/project-types.js';
import { INDEFINITE } from '../../words/small-words.js';
import { type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from './project-word.js';
import { isNoun, placeAt } from './sentence-facts.js';
import { BE, isVerb } from './sentence-verbs.js';

/** A title that a sentence names, and the position where the sentence continues. */
export interface SentenceTitle {
  from: number;
  to: number;
  /** Index of the verb or mark after the title. */
  rest: number;
  /** Whether quotation marks end it, so that nothing after it is part of it. */
  isQuoted: boolean;
}

/** A name before a verb: "X er et treårig forskningsprosjekt ved …", "GRØNBY (Grønne fællesskaber) ledes af …". */
export function titleBeforeVerb(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens, record } = draft;
  if (isProjectWord(tokens[from]!.fold)) return undefined;
  // "Feest en verdriet (2021) stond | onder leiding van"
  const last = to - 1;
  if (isVerb(tokens[last]!) && hasFacts(record) && last > from + 1)
    return { from, to: last, rest: last, isQuoted: false };
  let depth = 0;
  for (let i = from + 1; i < Math.min(to - 1, from + 24); i++) {
    const { fold } = tokens[i]!;
    if (fold === '(') depth++;
    else if (fold === ')') depth--;
    if (depth) continue;
    if (fold === '.' && endsSentence(tokens, i)) return undefined;
    if ((BE.has(fold) || fold === ',') && INDEFINITE.has(tokens[i + 1]!.fold)) {
      const noun = nounAt(tokens, i + 2, to);
      if (noun > 0 && isDescription(draft, i, noun, to)) return { from, to: i, rest: i, isQuoted: false };
    }
  }
  return undefined;
}

/** Index of the noun for a project or study within a few words; 0 if there is none. */
function nounAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const { kind, fold } = tokens[i]!;
    if (kind === 'mark' && fold !== '-' && fold !== '+') return 0;
    if (isNoun(tokens[i]!) && tokens[i + 1]?.fold !== '-') return i;
  }
  return 0;
}

const isModifier = (token: Token): boolean =>
  isFunderShortName(token) ||
  /^(?:year|research|ongoing|new|nytt|nyt|ny|neues|pagaende|pagande|doctoral|postdoctoral|randomis|nelivuoti|pilot|collaborative|joint)|[a]h?rig|jahrig|jarig|vuoti/.test(
    token.fold,
  );

/** Whether the words after the verb describe a research project rather than the topic of a title. */
function isDescription(draft: ProjectDraft, verb: number, noun: number, to: number): boolean {
  const { tokens, record } = draft;
  const word = tokens[noun]!;
  const isCompound =
    isProjectWord(word.fold) && !/^(?:prosjekt|projekt|project|projet|hanke)/.test(word.fold);
  if (hasFacts(record) || isCompound || tokens.slice(verb + 2, noun).some(isModifier)) return true;
  return (
    placeAt(draft, noun + 1, to) !== undefined || /phd|postdoc/.test(typeAt(tokens, verb + 2)?.key ?? '')
  );
}
