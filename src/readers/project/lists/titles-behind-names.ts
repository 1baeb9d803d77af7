import type { Entry } from '../../page/entry.js';
import { listItems } from '../../line/enumerations.js';
import { isInstitutionName } from '../../words/institutions.js';
import { isFunderName } from '../../words/funders.js';
import { personAt } from '../../words/people.js';
import { tokenize } from '../../words/tokens.js';
import { findProjectLabels } from '../labels/labels.js';
import { nameEnds } from '../title/name-parts.js';

/** The name of a project, a bracket and a mark before a title: "ANR TIDE (2022–2026): ". */
const HEAD = /^\s*([^\n(:]{2,60}?)\s*(\([^()\n]{2,80}\))?\s*([:,.–—-]?)\s*$/u;
const REST = /^(?:\s*$|\s*\n|[.,;]| ?[([–—|])/;

/**
 * The title in italics behind a project's name: "<b>ANR TIDE</b> (2022–2026): <i>Living with the Sea</i>". A short name alone and its
 * colon belong to the title.
 */
export function titleBehindName({ element, text }: Entry): [start: number, end: number] | undefined {
  const italic = [...element.querySelectorAll('em, i, cite')].find(({ textContent }) => textContent.trim());
  const span = italic && text.spanOf(italic);
  if (!span?.[0] || !REST.test(text.text.slice(span[1]))) return undefined;
  const [, name, bracket, mark] = HEAD.exec(text.text.slice(0, span[0])) ?? [];
  if (!name || !mark) return undefined;
  const tokens = tokenize(name);
  const ends = nameEnds(tokens, 0, tokens.length);
  const isPart = tokens.length === 1 && !bracket && ':–—-'.includes(mark);
  return ends && !isPart && isTitle(text.text.slice(...span)) ? span : undefined;
}

/** Whether words are a title, rather than a fact: several words that are no label, persons or bodies. */
function isTitle(words: string): boolean {
  const tokens = tokenize(words);
  if (!/^\P{L}*\p{Lu}\S* \S+ \S/u.test(words) || words.includes('\n')) return false;
  if (findProjectLabels(tokens).some(({ first, mark }) => first < 2 && mark !== 'none')) return false;
  const areNames = listItems(tokens, 0, tokens.length).every(
    ([a, b]) =>
      personAt(tokens, a, b)?.after === b || isInstitutionName(tokens, a, b) || isFunderName(tokens, a, b),
  );
  return !areNames;
}
