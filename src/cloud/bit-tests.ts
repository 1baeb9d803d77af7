/*
 * Collision tests for 32 positions at once: bit i of the result is set if a bar that starts i columns after `x` would
 * hit an occupied cell. A bar is `width` columns wide and one or more rows high.
 */

/** Union of a bar's rows, by 32 columns; scratch space for bars of more than 32 columns. */
const columns = new Int32Array(4096);

/** Collisions of a bar of `rows` rows, `stride` integers apart, as bits; `row` is the index of its first row. */
export function meets(
  bits: Int32Array,
  row: number,
  rows: number,
  stride: number,
  x: number,
  width: number,
): number {
  const shift = x & 31;
  const last = (shift + 31 + width - 1) >> 5;
  const base = row + (x >> 5);
  const end = base + rows * stride;
  if (width <= 32) {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = base; i < end; i += stride) {
      a |= bits[i]!;
      if (last > 0) b |= bits[i + 1]!;
      if (last > 1) c |= bits[i + 2]!;
    }
    if (!(a | b | c)) return 0;
    if (shift) {
      a = (a >>> shift) | (b << (32 - shift));
      b = (b >>> shift) | (c << (32 - shift));
    }
    return spread(a, b, width);
  }
  let any = 0;
  for (let column = 0; column <= last; column++) {
    let union = 0;
    for (let i = base + column; i < end + column; i += stride) union |= bits[i]!;
    columns[column] = union;
    any |= union;
  }
  return any ? sides(shift, width, last) : 0;
}

/** Collisions of a bar of more than 32 columns, from `columns`: first those that all positions share, then the others. */
function sides(shift: number, width: number, last: number): number {
  const common = shift + 31;
  const end = shift + width;
  const firstCommon = common >> 5;
  const endColumn = end >> 5;
  const fromCommon = -1 << (common & 31);
  const toEnd = ~(-1 << (end & 31));
  if (firstCommon === endColumn) {
    if (columns[firstCommon]! & fromCommon & toEnd) return -1;
  } else {
    if (columns[firstCommon]! & fromCommon) return -1;
    for (let column = firstCommon + 1; column < endColumn; column++) if (columns[column]) return -1;
    if (end & 31 && columns[endColumn]! & toEnd) return -1;
  }
  const left = shift ? (columns[0]! >>> shift) | (columns[1]! << (32 - shift)) : columns[0]!;
  let right = 0;
  if (endColumn <= last) {
    right = columns[endColumn]! >>> (end & 31);
    if (end & 31 && endColumn < last) right |= columns[endColumn + 1]! << (32 - (end & 31));
  }
  return fromSides(left & 0x7fffffff, right & 0x7fffffff);
}

/** Positions that collide: up to the last bit of `left`, and after the first bit of `right`. */
function fromSides(left: number, right: number): number {
  return (left ? -1 >>> Math.clz32(left) : 0) | (right ? -2 << (31 - Math.clz32(right & -right)) : 0);
}

/**
 * The same for one row, or two rows `apart` integers from each other, which suffices for most tests, since a row of
 * `bits` can be the union of several (see row-unions.ts). No loop up to 64 columns.
 */
export function meetsRows(bits: Int32Array, row: number, apart: number, x: number, width: number): number {
  if (width > 64) return meets(bits, row, apart ? 2 : 1, apart || 1, x, width);
  const i = row + (x >> 5);
  const shift = x & 31;
  const up = 32 - shift;
  let a = bits[i]! | bits[i + apart]!;
  let b = bits[i + 1]! | bits[i + 1 + apart]!;
  if (width <= 32) {
    if (shift) {
      const c = bits[i + 2]! | bits[i + 2 + apart]!;
      a = (a >>> shift) | (b << up);
      b = (b >>> shift) | (c << up);
    }
    return a | b ? spread(a, b, width) : 0;
  }
  let c = bits[i + 2]! | bits[i + 2 + apart]!;
  if (shift) {
    const d = bits[i + 3]! | bits[i + 3 + apart]!;
    a = (a >>> shift) | (b << up);
    b = (b >>> shift) | (c << up);
    c = (c >>> shift) | (d << up);
  }
  // all positions cover columns 31 to width - 1
  if (a < 0) return -1;
  const over = width - 32;
  if (over === 32) return b ? -1 : fromSides(a, c & 0x7fffffff);
  if (b & ~(-1 << over)) return -1;
  return fromSides(a, ((b >>> over) | (c << (32 - over))) & 0x7fffffff);
}

/** Bits that are set if any of the `width` bits (at most 32) from that bit on is set in the 64 bits of `low` and `high`. */
function spread(low: number, high: number, width: number): number {
  let reached = 1;
  while (2 * reached <= width) {
    low |= (low >>> reached) | (high << (32 - reached));
    high |= high >>> reached;
    reached *= 2;
  }
  const rest = width - reached;
  return rest ? low | (low >>> rest) | (high << (32 - rest)) : low;
}

/** A mask of bits `first` to `last`, either of which may be out of range. */
export function bitsBetween(first: number, last: number): number {
  if (first > 31 || last < 0) return 0;
  return (first > 0 ? -1 << first : -1) & (last < 31 ? -1 >>> (31 - last) : -1);
}

/** The index of the set bit nearest to `middle`. */
export function nearestBit(bits: number, middle: number): number {
  const lowest = (set: number): number => 31 - Math.clz32(set & -set);
  const highest = (set: number): number => 31 - Math.clz32(set);
  if (middle <= 0) return lowest(bits);
  if (middle >= 32) return highest(bits);
  const from = Math.floor(middle);
  const before = from ? bits & ~(-1 << from) : 0;
  const after = bits & (-1 << from);
  if (!before) return lowest(after);
  if (!after) return highest(before);
  return middle - highest(before) <= lowest(after) + 1 - middle ? highest(before) : lowest(after);
}
