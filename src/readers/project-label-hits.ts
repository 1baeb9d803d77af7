import { labelFinder, PROJECT_LABELS, type LabelHit } from './labels.js';

/** Finds the labels of projects in a text. */
export const findLabels = labelFinder(PROJECT_LABELS);

/** Labels that lead up to their value without a colon. */
export const PHRASE =
  /(?: by| av| af| durch| von| vom| fra| frå| från| with| med| mit| from| through| under| of| die| den| das)$/iu;
const COMPOUND =
  /^(?:Pro(?:sj|j)e[ck]t.+|Duration|Varighet|Varaktighet|Varighed|Laufzeit|Finansiering|Funding|Funder|Coordinator|Koordinator|Principal Investigator|PI|Samarbeidspartnere?|Samarbeidspartnarar|Partners|Supervisors?|Veileder)$/u;
const RUNNING_ON =
  /(?:^|[ (])(?:as|and|of|the|a|an|for|to|in|on|with|by|is|are|som|og|i|på|av|for|til|med|en|et|ein|eit|den|det|och|för|till|att|als|und|der|die|das|für|von|mit|im|in|om|at|en|et|two|its|their|our) $/iu;

/** Whether a label is one: it stands apart, or is written so that it cannot belong to a running title. */
export function isPlausible(text: string, hit: LabelHit): boolean {
  const words = text.slice(hit.start, hit.valueStart).replace(/[:： ]+$/, '');
  if (hit.colon) return hit.apart || !RUNNING_ON.test(text.slice(Math.max(0, hit.start - 8), hit.start));
  if (PHRASE.test(words) || (hit.label === 'grant' && /^ ?\S*\d{4}/.test(text.slice(hit.valueStart))))
    return true;
  return (
    hit.label !== 'title' &&
    !RUNNING_ON.test(text.slice(Math.max(0, hit.start - 8), hit.start)) &&
    COMPOUND.test(words)
  );
}
