import { foldLetters } from '../../records/letters.js';
import { levelOf } from '../page/headings.js';
import { holdsFact, isPhase, isSection, PERIOD, wordsOf } from './nodes.js';

/** Starts of headings for parts of one project, folded, after a word such as "our". */
const PARTS =
  /^\W*(?:(?:the|our|var[et]?|unsere?r?|onze|project|forsknings?|research|main|prosjektets|projektets|expected|forvente[td]\w*|erwartete?) ?)*(?:backgr|bakgr|hintergr|achtergr|taust|context|kontekst|aims?$|goals?$|mal$|formal|ziel|doel|objecti|tavoit|rational|approach|tilna?erming|ansatz|vorgeh|method|metod|aineisto|design|results?$|resultat|ergebn|tulok|outcomes?$|hypothes|questions?$|sporsmal|fragestell|fragor|problemstill|summary|sammendrag|zusammenf|work ?plan|arbeidspakk|work ?packages?)/;

const isPart = (heading: Element): boolean =>
  isPhase(wordsOf(heading)) || PARTS.test(foldLetters(wordsOf(heading)));

/**
 * Whether the first heading is the title of one project, and all others are for parts of it: a labelled fact and a period
 * are below the first, the others are deeper and most have names of parts, "Background", "Phase 2", and no others have
 * facts.
 */
export function areOfOneProject(
  [first, ...others]: readonly Element[],
  wordsBelow: (heading: Element) => string,
): boolean {
  if (!first || !others.length || others.some((heading) => levelOf(heading) <= levelOf(first))) return false;
  const facts = wordsBelow(first);
  const titles = others.filter((heading) => !isPart(heading) && !isSection(wordsOf(heading)));
  return (
    PERIOD.test(facts) &&
    holdsFact(facts.replace(PERIOD, '')) &&
    !titles.some((heading) => holdsFact(wordsBelow(heading))) &&
    others.filter(isPart).length > titles.length
  );
}
