import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderShortName } from '../../words/funders.js';
import { programmeAt, typeAt } from '../../words/project-types.js';
import { isSchemeWord } from '../../words/schemes.js';
import { isAllCapitals, type Token } from '../../words/tokens.js';
import { isProjectWord } from '../sentences/project-word.js';

/** The parts of a project's name before its title. */
interface NameEnds {
  /** End of the word for a project and of the kind of project. */
  kind: number;
  /** End of the funder or programme; the acronym follows. */
  payer: number;
}

/**
 * The parts of words that name a project without its title: its acronym, alone or behind its kind and its funder:
 * "TIDE", "ANR TIDE", "Projet régional TIDE", "DFG-Projekt". Undefined if there are other words.
 */
export function nameEnds(tokens: readonly Token[], from: number, to: number): NameEnds | undefined {
  if (to - from > 5) return undefined;
  const type = typeAt(tokens, from)?.end;
  if (type === to) return { kind: to, payer: to };
  // "Projet régional TIDE"
  let kind = from;
  if (isProjectWord(tokens[from]!.fold)) {
    kind++;
    while (
      kind < to &&
      !isAllCapitals(tokens[kind]!.text) &&
      tokens[kind]!.kind === 'word' &&
      kind < from + 3
    )
      kind++;
  }
  let payer = kind;
  const programme = kind < to ? programmeAt(tokens, kind) : undefined;
  if (programme && programme.end <= to) payer = programme.end;
  else if (kind < to && isFunderShortName(tokens[kind]!)) payer = kind + 1;
  // "ERC Starting Grant TIDE"
  while (payer > kind && payer < to - 1 && isSchemeWord(tokens[payer]!)) payer++;
  // "DFG-Projekt"
  if (tokens[payer]?.fold === '-' && isProjectWord(tokens[payer + 1]?.fold ?? '')) payer += 2;
  // not "WP2"
  const isName =
    payer === to - 1 && isAcronymShaped(tokens[payer]!.text) && !/^\p{Lu}{1,2}\d/u.test(tokens[payer]!.text);
  return isName || (payer === to && to > from) ? { kind, payer } : undefined;
}
