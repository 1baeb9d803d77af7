/** Each list of blocks is for bars this much longer than the one that it reads from. */
export const LENGTH_STEP = 1.3;

/** Blocks where a bar of `length` had room when they were looked at. It grows while it is read. */
export class RoomList {
  readonly length: number;
  readonly source: RoomList | undefined;
  blocks = new Int32Array(256);
  count = 0;
  /** Number of the source's blocks that were looked at. */
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

/** Blocks that words of exactly one length have yet to look at. */
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
