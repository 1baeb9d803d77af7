/** Ratio of the bar lengths of consecutive lists. */
export const LENGTH_STEP = 1.3;

/** Blocks that had room for a bar of `length` when tested. Grows as it is read. */
export class RoomList {
  readonly length: number;
  readonly source: RoomList | undefined;
  blocks = new Int32Array(256);
  count = 0;
  /** Number of the source's blocks tested so far. */
  read = 0;
  complete = false;

  constructor(length: number, source?: RoomList) {
    this.length = length;
    this.source = source;
  }

  add(block: number): number {
    if (this.count === this.blocks.length) this.blocks = twiceAsLong(this.blocks);
    return (this.blocks[this.count++] = block);
  }
}

/** Blocks that may still have room for words of one exact length. */
export interface Candidates {
  blocks: Int32Array;
  count: number;
  source: RoomList;
  read: number;
}

export function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
