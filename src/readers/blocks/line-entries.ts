import { lineBoxes, linesOf } from './inline-lines.js';
import { isLabel, isPerson, labelIn, PERIOD, wordsOf } from './nodes.js';
import type { Block, FoundBlocks } from './types.js';

/**
 * Entries on lines of their own in paragraphs, below a heading of a status: "Peat bogs (2014–2016)". Each begins with a
 * capital and no label, and two of three, or both of two, have a period or end with a year. Of paragraphs with one line
 * each, all end with years.
 */
export function lineBlocks(section: Element): FoundBlocks | undefined {
  const boxes = lineBoxes(section).map((box) => ({ box, lines: linesOf(box) }));
  const several = boxes.filter(({ lines }) => lines.length > 1);
  const areSingle = !several.length && boxes.every(({ box }) => ENDS_WITH_YEARS.test(wordsOf(box)));
  const used = areSingle ? boxes : several;
  const blocks = used.flatMap(({ lines }) => lines).map(blockOf);
  const words = blocks.map(({ nodes }) =>
    nodes
      .map((node) => node.textContent ?? '')
      .join('')
      .trim(),
  );
  const dated = words.filter((line) => PERIOD.test(line) || YEAR.test(line));
  const areDated =
    dated.length * 3 >= words.length * 2 && (words.length > 2 || dated.length === words.length);
  const persons = words.filter((line) => isPerson(line.split(/[,(:]/)[0]!));
  return words.length > 1 && areDated && persons.length * 2 <= words.length && words.every(isTitle)
    ? { groups: [{ blocks }], covered: new Set(used.map(({ box }) => box)) }
    : undefined;
}

/** Years at the end, but not in a sentence: "in 2014–2016". */
const ENDS_WITH_YEARS =
  /(?:^|[^\p{Ll}\s\d–-]|\p{Lu}\p{L}*|\p{Ll}{9,}) ?\(?(?:(?:19|20)\d\d ?[–-] ?)?(?:19|20)\d\d\)?\.?$/u;

const blockOf = (line: readonly Node[]): Block => ({
  nodes: line.slice(line.findIndex((node) => wordsOf(node))),
});

const YEAR = /(?:19|20)\d\d\)?$/;

const isTitle = (line: string): boolean =>
  /^[«»“"„'‘]?[\p{Lu}\p{N}]/u.test(line) &&
  !/^(?:19|20)\d\d\P{L}*$/u.test(line) &&
  line.length < 220 &&
  !isLabel(labelIn(line));
