import { foldLetters } from '../../records/letters.js';
import { lineBoxes } from '../blocks/inline-lines.js';

/** Words that only introduce links, folded: "Follow us on X and LinkedIn". */
const INTRODUCTION = new Set(
  (
    'follow us our me on at in via find connect with see also and or the join keep up to date channels channel profile profiles social media page pages ' +
    'folg oss var vare pa i hos og eller finn deg du kan ogsa sosiale medier medium kanaler kanalene profil profiler her ' +
    'folj vara och foljer sociala hitta folgen sie uns folgt auf bei und oder im den sozialen medien kanale kanalen unsere unseren ' +
    'folg sociale seuraa meita ja tai sosiaalisessa mediassa volg ons op en of onze suivez nous sur et ou nos reseaux sociaux les ' +
    'cuovo min maid sosiala mediain'
  ).split(' '),
);

/**
 * The parts of a container whose text only introduces links, so that nothing is lost if the links are shown elsewhere.
 *
 * @param links The links shown.
 */
export const leadingSentences = (container: Element, links: ReadonlySet<Node>): ReadonlySet<Element> =>
  new Set(lineBoxes(container).filter((box) => leadsOnly(box, links)));

/** Whether the text of a node outside its links only introduces them. */
function leadsOnly(node: Node, links: ReadonlySet<Node>): boolean {
  if (node.nodeType === 3)
    return (
      foldLetters(node.textContent ?? '')
        .match(/[\p{L}\p{N}]+/gu)
        ?.every((word) => INTRODUCTION.has(word)) ?? true
    );
  return links.has(node) || [...node.childNodes].every((child) => leadsOnly(child, links));
}
