import type { BoardWord } from './board-words.js';
import { ceil, floor } from './stamp.js';

/** The space a word needs: boxes of x0, x1, y0, y1 in cells from the middle of its band, starting with the band. Reused for all words. */
export class CollisionShape {
  boxes = new Int32Array(256);
  /** Number of values in use in `boxes`. */
  size = 0;
  /** Size of the band, along the line and across it. */
  length = 0;
  thickness = 0;
  /** Bounds of all boxes. */
  x0 = 0;
  x1 = 0;
  y0 = 0;
  y1 = 0;

  set(word: BoardWord): void {
    const { boxes } = word;
    const cells = word.scale / (1 << word.level);
    const upright = word.turns & 1;
    const width = upright ? word.thickness : word.length;
    const height = upright ? word.length : word.thickness;
    const left = -(width >> 1);
    const top = -(height >> 1);
    if (boxes.length > this.boxes.length) this.boxes = new Int32Array(2 * boxes.length);
    const out = this.boxes;
    out[0] = this.x0 = left;
    out[1] = this.x1 = left + width;
    out[2] = this.y0 = top;
    out[3] = this.y1 = top + height;
    this.length = word.length;
    this.thickness = word.thickness;
    this.size = boxes.length;
    for (let i = 4; i < this.size; i += 4) {
      const x0 = (out[i] = floor((boxes[i]! - boxes[0]!) * cells) + left);
      const x1 = (out[i + 1] = ceil((boxes[i + 1]! - boxes[0]!) * cells) + left);
      const y0 = (out[i + 2] = floor((boxes[i + 2]! - boxes[3]!) * cells) + top + height);
      const y1 = (out[i + 3] = ceil((boxes[i + 3]! - boxes[3]!) * cells) + top + height);
      if (x0 < this.x0) this.x0 = x0;
      if (x1 > this.x1) this.x1 = x1;
      if (y0 < this.y0) this.y0 = y0;
      if (y1 > this.y1) this.y1 = y1;
    }
  }
}
