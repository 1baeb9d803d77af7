/*
 * Words in zones with white space between: words of one group stand together, which readers understand better than a heap
 * (Hearst et al. 2020, "An evaluation of semantically grouped word cloud designs"). The box is cut into rectangles as near
 * to squares as they get (squarified treemaps; Bruls, Huizing, van Wijk 2000), one for each group, as large as its words
 * need at one scale for all.
 */
import { fit, scaled } from './fit.js';
import type { FitOptions, Fitted } from './fit.js';
import { FINE, place } from './place.js';
import type { PlacedWord, SizedWord } from './place.js';

export interface Zone {
  group: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface GroupedWord extends SizedWord {
  group: string;
}

export interface FittedZones extends Fitted {
  zones: Zone[];
}

/** White between two zones, as a part of the root of the box's area. */
const GUTTER = 0.04;
/** How often the areas are shared out anew after a look at how large each zone's words could be. */
const ROUNDS = 4;
const PULL = 1.2;
/** Of an even share: a zone of less would be all gutter. */
const LEAST_SHARE = 0.25;
const ROUGH = 0.05;

export function* fitZones(
  words: readonly GroupedWord[],
  options: FitOptions,
): Generator<void, FittedZones> {
  const { width, height, gap } = options;
  const groups = groupsOf(words);
  let best: { scale: number; zones: Zone[] } = { scale: 0, zones: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const zones = cut(groups, width, height, GUTTER * Math.sqrt(width * height));
    const scales: number[] = [];
    for (const [i, zone] of zones.entries()) {
      const fitted = yield* fit(wordsIn(zone, groups[i]!), {
        ...options,
        ...sizeOf(zone),
        tolerance: ROUGH,
      });
      scales.push(fitted.scale);
    }
    const scale = Math.min(...scales);
    if (scale > best.scale) best = { scale, zones };
    // the tightest zone gets room from the loosest
    groups.forEach((group, i) => (group.need *= (scale / scales[i]!) ** PULL));
  }

  // a board has other cells at another scale, so that what fitted may not at a little less
  for (let { scale } = best; ; scale *= 0.98) {
    const placed: PlacedWord[] = [];
    for (const [i, zone] of best.zones.entries()) {
      const group = groups[i]!;
      const inZone = yield* place(scaled(wordsIn(zone, group), scale), {
        ...options,
        ...sizeOf(zone),
        gap: gap(scale),
        cellsPerEm: FINE,
        allOrNone: true,
      });
      for (const word of inZone)
        placed.push({
          ...word,
          index: group.words[word.index]!.index,
          x: word.x + zone.x,
          y: word.y + zone.y,
        });
    }
    if (placed.length === words.length || !scale) return { scale, words: placed, zones: best.zones };
  }
}

const sizeOf = ({ width, height }: Zone) => ({ width, height });

interface Group {
  group: string;
  words: (GroupedWord & { index: number })[];
  /** The area that it needs, in relation to the others. */
  need: number;
}

const wordsIn = ({ x, y }: Zone, { words }: Group) =>
  words.map((word) => ({ ...word, near: word.near && { x: word.near.x - x, y: word.near.y - y } }));

function groupsOf(words: readonly GroupedWord[]): Group[] {
  const groups = new Map<string, Group>();
  words.forEach((word, index) => {
    const { group, shaped, size } = word;
    if (!groups.has(group)) groups.set(group, { group, words: [], need: 0 });
    const entry = groups.get(group)!;
    entry.words.push({ ...word, index });
    entry.need += shaped.advance * size * size;
  });
  return Array.from(groups.values());
}

/** Cuts a box into zones whose areas are as the groups' needs: rows along the shorter side of what is left, the largest first. */
function cut(groups: readonly Group[], width: number, height: number, gutter: number): Zone[] {
  const needed = groups.reduce((sum, { need }) => sum + need, 0);
  const shares = groups.map(({ need }) => Math.max(need / needed, LEAST_SHARE / groups.length));
  const total = shares.reduce((sum, share) => sum + share, 0);
  // gutters are inside the zones' rectangles, half of one on each side, but not along the box's own sides
  const box = { x: -gutter / 2, y: -gutter / 2, width: width + gutter, height: height + gutter };
  const left = groups
    .map(({ group }, i) => ({ group, area: (shares[i]! / total) * box.width * box.height }))
    .sort((a, b) => b.area - a.area);
  const zones = new Map<string, Zone>();
  while (left.length) {
    const side = Math.min(box.width, box.height);
    let count = 1;
    while (count < left.length && worst(left.slice(0, count + 1), side) <= worst(left.slice(0, count), side))
      count++;
    const row = left.splice(0, count);
    const depth = row.reduce((sum, { area }) => sum + area, 0) / side;
    const across = box.width < box.height;
    let { x, y } = box;
    for (const { group, area } of row) {
      const length = area / depth;
      const [w, h] = across ? [length, depth] : [depth, length];
      zones.set(group, {
        group,
        x: x + gutter / 2,
        y: y + gutter / 2,
        width: Math.max(1, w - gutter),
        height: Math.max(1, h - gutter),
      });
      if (across) x += length;
      else y += length;
    }
    if (across) [box.y, box.height] = [box.y + depth, box.height - depth];
    else [box.x, box.width] = [box.x + depth, box.width - depth];
  }
  return groups.map(({ group }) => zones.get(group)!);
}

/** How far from a square the worst rectangle of a row is. */
function worst(row: readonly { area: number }[], side: number): number {
  const depth = row.reduce((sum, { area }) => sum + area, 0) / side;
  return Math.max(...row.map(({ area }) => Math.max(area / depth ** 2, depth ** 2 / area)));
}
