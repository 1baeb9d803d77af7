/*
 * Layout of word groups in separate zones, which readers understand better than mixed words (Hearst et al. 2020, "An
 * evaluation of semantically grouped word cloud designs"). Zones are laid out in rows, in the order of the groups (strip
 * treemaps; Bederson, Shneiderman, Wattenberg 2002). Each is as large as its words need at the common scale, and at
 * least as wide as its longest word.
 */
import { centred, fit, scaled } from './fit.js';
import type { FitOptions, Fitted } from './fit.js';
import { FINE, place } from './place.js';
import type { ShapedWord } from './shape-word.js';
import type { PlacedWord, SizedWord, Zone } from './types.js';

interface GroupedWord extends SizedWord {
  group: string;
}

interface FittedZones extends Fitted {
  zones: Zone[];
}

/** Space between zones, relative to the square root of the box's area. */
const GUTTER = 0.04;
/** Number of row counts to try; each round keeps the better half, since the first ranking is an estimate. */
const CHOICES = 4;
/** Number of times the area is redistributed between zones, by the scale each could reach. */
const ROUNDS = 4;
const PULL = 1.2;
const ROUGH = 0.05;
/** Area of the words in a full zone, relative to the zone. */
const FULL = 0.9;
const MAX_ROWS = 12;

export function* fitZones(
  words: readonly GroupedWord[],
  { label, order, ...options }: FitOptions & { label: number; order: readonly string[] },
): Generator<void, FittedZones> {
  const { width, height, gap } = options;
  const roomIn = (zone: Zone): Zone => {
    const above = zone.group ? Math.min(label, zone.height / 2) : 0;
    return { ...zone, y: zone.y + above, height: zone.height - above };
  };
  const groups = groupsOf(words, options.wordSpace);
  const placeOf = ({ group }: Group) => (order.includes(group) ? order.indexOf(group) : order.length);
  groups.sort((a, b) => placeOf(a) - placeOf(b));
  const gutter = GUTTER * Math.sqrt(width * height);
  let best: { scale: number; zones: Zone[] } = { scale: 0, zones: [] };
  let tried = rowCounts(groups, width, height, gutter, label)
    .slice(0, CHOICES)
    .map((count) => ({ count, scale: 0, sharing: groups.map((group) => ({ ...group })) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const choice of tried) {
      const zones = inRows(choice.sharing, choice.count, width, height, gutter, label);
      const scales: number[] = [];
      for (const [i, zone] of zones.map(roomIn).entries()) {
        const fitted = yield* fit(wordsIn(zone, groups[i]!), {
          ...options,
          ...sizeOf(zone),
          tolerance: ROUGH,
        });
        scales.push(fitted.scale);
      }
      const scale = Math.min(...scales);
      choice.scale = Math.max(choice.scale, scale);
      if (scale > best.scale) best = { scale, zones };
      // move room from the loosest zones to the tightest
      choice.sharing.forEach((group, i) => (group.need *= (scale / scales[i]!) ** PULL));
    }
    tried = tried.sort((one, other) => other.scale - one.scale).slice(0, Math.ceil(tried.length / 2));
  }

  // cells differ between scales, so words that fitted may not fit at a slightly smaller scale
  for (let { scale } = best; ; scale *= 0.98) {
    const placed: PlacedWord[] = [];
    for (const [i, zone] of best.zones.map(roomIn).entries()) {
      const group = groups[i]!;
      const inZone = yield* place(scaled(wordsIn(zone, group), scale), {
        ...options,
        ...sizeOf(zone),
        gap: gap(scale),
        cellsPerEm: FINE,
        allOrNone: true,
      });
      for (const word of centred(inZone, group.words, zone))
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
  /** Area needed by its words at scale 1. */
  need: number;
  /** Width of its longest word at scale 1. */
  longest: number;
  /** Height of its tallest word at scale 1. */
  tallest: number;
}

const wordsIn = ({ x, y }: Zone, { words }: Group) =>
  words.map((word) => ({ ...word, near: word.near && { x: word.near.x - x, y: word.near.y - y } }));

function groupsOf(words: readonly GroupedWord[], wordSpace: number): Group[] {
  const groups = new Map<string, Group>();
  words.forEach((word, index) => {
    const { group, shaped, size, rotate = 0 } = word;
    if (!groups.has(group)) groups.set(group, { group, words: [], need: 0, longest: 0, tallest: 0 });
    const entry = groups.get(group)!;
    entry.words.push({ ...word, index });
    const advance = shaped.advance + 2 * wordSpace;
    entry.need += (advance * size * size) / FULL;
    const ink = inkHeight(shaped);
    const [wide, tall] = Math.round(rotate / 90) % 2 ? [ink, advance] : [advance, ink];
    entry.longest = Math.max(entry.longest, wide * size);
    entry.tallest = Math.max(entry.tallest, tall * size);
  });
  return Array.from(groups.values());
}

/** Height from the highest to the lowest ink, in em. */
function inkHeight({ boxes }: ShapedWord): number {
  let [top, bottom] = [0, 0];
  for (let i = 2; i < boxes.length; i += 4) {
    top = Math.min(top, boxes[i]!);
    bottom = Math.max(bottom, boxes[i + 1]!);
  }
  return bottom - top;
}

/** Possible row counts, sorted by the estimated scale, largest first. */
function rowCounts(
  groups: readonly Group[],
  width: number,
  height: number,
  gutter: number,
  label: number,
): number[] {
  return Array.from({ length: Math.min(groups.length, MAX_ROWS) }, (_, i) => ({
    count: i + 1,
    scale: scaleOf(split(groups, i + 1), width, height, gutter, label),
  }))
    .sort((a, b) => b.scale - a.scale)
    .map(({ count }) => count);
}

/** The largest scale at which the rows fit, estimated by area. */
function scaleOf(rows: readonly Row[], width: number, height: number, gutter: number, label: number): number {
  const need = rows.flat().reduce((sum, group) => sum + group.need, 0);
  const tall = (scale: number) =>
    rows.reduce((sum, row) => sum + heightOf(row, scale, width, gutter) + label + gutter, -gutter);
  return largest((at) => tall(at) <= height, Math.sqrt((width * height) / need));
}

function inRows(
  groups: readonly Group[],
  count: number,
  width: number,
  height: number,
  gutter: number,
  label: number,
): Zone[] {
  const rows = split(groups, count);
  const scale = scaleOf(rows, width, height, gutter, label);
  const heights = rows.map((row) => heightOf(row, scale, width, gutter) + label);
  // spare height is shared between rows, spare width between the zones of a row
  const spare =
    Math.max(0, height - heights.reduce((sum, h) => sum + h, gutter * (rows.length - 1))) / rows.length;
  let y = 0;
  return rows.flatMap((row, i) => {
    const own = heights[i]! - label;
    const widths = row.map(({ need, longest }) => Math.max(longest * scale, (need * scale * scale) / own));
    const over =
      Math.max(0, width - widths.reduce((sum, w) => sum + w, gutter * (row.length - 1))) / row.length;
    let x = 0;
    const zones = row.map(({ group }, k) => {
      const zone = { group, x, y, width: widths[k]! + over, height: heights[i]! + spare };
      x += zone.width + gutter;
      return zone;
    });
    y += heights[i]! + spare + gutter;
    return zones;
  });
}

type Row = readonly Group[];

/** Splits groups into rows of about equal area, in order. */
function split(groups: readonly Group[], count: number): Row[] {
  const total = groups.reduce((sum, { need }) => sum + need, 0);
  const rows: Group[][] = Array.from({ length: count }, () => []);
  let before = 0;
  groups.forEach((group, i) => {
    const middle = Math.floor(((before + group.need / 2) / total) * count);
    // leave no row empty
    const row = Math.max(Math.min(middle, i, count - 1), count - (groups.length - i));
    rows[row]!.push(group);
    before += group.need;
  });
  return rows.filter((row) => row.length);
}

/** Height needed by the zones of a row; infinite if their longest words do not fit side by side. */
function heightOf(row: Row, scale: number, width: number, gutter: number): number {
  const wide = (height: number) =>
    row.reduce(
      (sum, { need, longest }) => sum + Math.max(longest * scale, (need * scale * scale) / height) + gutter,
      -gutter,
    );
  if (wide(Infinity) > width) return Infinity;
  const area = row.reduce((sum, { need }) => sum + need, 0) * scale * scale;
  const tallest = row.reduce((most, group) => Math.max(most, group.tallest), 0) * scale;
  return Math.max(tallest, 1 / largest((inverse) => wide(1 / inverse) <= width, width / area));
}

/** The largest number for which a monotonic predicate holds, to a relative precision of 0.001. */
function largest(holds: (value: number) => boolean, guess: number): number {
  let low = 0;
  let high = guess;
  while (holds(high)) [low, high] = [high, high * 2];
  while (high - low > 0.001 * high) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
    if (high < guess * 1e-12) return 0;
  }
  return low;
}
