import { foldLetters } from '../../records/letters.js';
import { PERIOD, wordsOf } from './nodes.js';

/** Starts of words for facts that only projects have, folded: funding, leaders, partners, acronyms and periods. */
const FACTS =
  /^(?:fund|finan|ford|rahoit|bevilg|grant|pi$|princip|lead|leder|leiar|leit|ledare|pro[sj]{0,2}e[ck]t(?:led|lei)|coord|koord|partn|acron|akron|period|varig|laufz|durat|duree|kesto|loopt)/;

/** Whether the first word of the head of a column names such a fact. */
export const isProjectFact = (label: string): boolean => FACTS.test(foldLetters(label));

/** Whether a node contains a period, or a label with a word for such a fact. */
export function holdsProjectFact(node: Node): boolean {
  const words = wordsOf(node);
  const labels = words.match(/(?:\p{L}+ ){0,2}\p{L}+(?=\)?\s?[:：])/gu) ?? [];
  return PERIOD.test(words) || labels.some((label) => label.split(' ').some(isProjectFact));
}
