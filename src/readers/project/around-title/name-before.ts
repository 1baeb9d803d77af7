import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderShortName } from '../../words/funders.js';
import { isSchemeWord } from '../../words/schemes.js';
import { programmeAt, typeAt } from '../../words/project-types.js';
import { isAllCapitals, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readFunded } from '../facts/payer.js';
import { isProjectWord } from '../sentences/project-word.js';
import { readParts } from './bracket.js';
import { openOf } from './segments.js';

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

/** Reads the name of a project before its title in markup, and the facts in a bracket: "ANR TIDE (2022–2026): …". */
export function readProjectName(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'mark' && ':,.-'.includes(tokens[end - 1]!.fold)) end--;
  const open = tokens[end - 1]?.fold === ')' ? openOf(tokens, from, end - 1) : -1;
  const last = open > from ? open : end;
  const ends = nameEnds(tokens, from, last);
  if (!ends) return;
  if (open > from) readParts(draft, open + 1, end - 1);
  const { kind, payer } = ends;
  if (payer < last) {
    draft.rule = 'acronym before the words it stands for';
    draft.setAcronym(payer, last);
  }
  draft.rule = 'funder before the title';
  if (payer > kind && !readFunded(draft, kind, payer)) readFunding(draft, kind, payer, true);
  const type = typeAt(tokens, from);
  if (type && type.end === kind) draft.addType(type.key);
  draft.claim(from, kind, 'label');
  draft.rule = undefined;
}
