import { layoutCloud } from '../../cloud/layout-cloud.js';
import type { CloudLayout, CloudOptions } from '../../cloud/types.js';
import type { Term } from '../../records/types.js';

/** Maximum number of raises; each shrinks the other words, so one may not be enough. */
const RAISES = 3;

/** Weight above which words are bold: the heaviest tenth, or fewer because of ties. */
export const boldLimit = (terms: readonly Term[]): number =>
  terms.map(({ weight }) => weight).sort((a, b) => b - a)[Math.ceil(terms.length / 10)] ?? Infinity;

/** A layout in which even the smallest word is legible, if there is room. */
export async function legibleLayout(
  terms: readonly Term[],
  groups: readonly (string | undefined)[],
  size: number,
  { bold, ...options }: CloudOptions & { bold: string },
): Promise<CloudLayout> {
  const limit = boldLimit(terms);
  const layOut = (least: number) =>
    layoutCloud(
      terms.map(({ text, weight }, i) => ({
        text,
        weight: Math.max(weight, least),
        ...(weight > limit && { fontWeight: bold }),
        ...(groups[i] !== undefined && { group: groups[i] }),
      })),
      options,
    );
  const heaviest = Math.max(...terms.map(({ weight }) => weight));
  let least = 0;
  for (let tries = 1; ; tries++) {
    const layout = await layOut(least);
    const sizes = layout.words.map(({ size }) => size);
    const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
    if (smallest >= size || smallest === largest || tries > RAISES) return layout;
    // enlarging these shrinks the others
    least = heaviest * Math.min(1, size / largest) ** 2;
  }
}
