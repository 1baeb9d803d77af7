/**
 * Measures the faults and the density of a picture independently of the layout: each word is drawn by itself at its place,
 * and its pixels are compared with those of the earlier words.
 */
import { FAMILY } from './scenarios.mjs';

/** Pixels per CSS px. */
const FINE = 2;
/** Margin around the box for words that extend beyond it, in px. */
const MARGIN = 200;
/** Minimum alpha of ink, of 255; less is the antialiased edge of a letter. */
const INKED = 128;

/**
 * @param placed - `x` and `y` are the middle of a word's advance on the alphabetic baseline, unless its `align` and
 *   `baseline` give another point, as in a canvas.
 */
export function judge(placed, { width, height }) {
  const sheet = new Sheet((width + 2 * MARGIN) * FINE, (height + 2 * MARGIN) * FINE);
  const pen = penOf(1, 1);
  placed.forEach((word, i) => eachPixel(word, pen, (x, y) => sheet.ink(x, y, i + 1)));
  return { overlaps: sheet.overlaps.size, touches: sheet.touching(), inkInHull: sheet.inkInHull() };
}

function penOf(width, height) {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
}

/** Calls `draw` for each pixel of the sheet that a word's ink covers. */
function eachPixel({ text, size, x, y, rotate, align = 'center', baseline = 'alphabetic' }, pen, draw) {
  const turn = (rotate * Math.PI) / 180;
  const [cos, sin] = [FINE * Math.cos(turn), FINE * Math.sin(turn)];
  const [originX, originY] = [(x + MARGIN) * FINE, (y + MARGIN) * FINE];
  const setFont = () => {
    pen.font = `${size}px ${FAMILY}`;
    pen.textRendering = 'geometricPrecision';
    pen.textBaseline = baseline;
  };

  setFont();
  const advance = pen.measureText(text).width;
  const left = align === 'left' ? 0 : -advance / 2;
  const corners = [left - 0.3 * size, left + advance + 0.3 * size].flatMap((right) =>
    [-1.4 * size, 0.9 * size].map((down) => [cos * right - sin * down, sin * right + cos * down]),
  );
  const [fromX, toX] = extent(corners.map(([right]) => originX + right));
  const [fromY, toY] = extent(corners.map(([, down]) => originY + down));
  const [columns, rows] = [toX - fromX, toY - fromY];
  const { canvas } = pen;
  if (canvas.width < columns) canvas.width = columns;
  if (canvas.height < rows) canvas.height = rows;

  // resizing the canvas resets the font
  setFont();
  pen.resetTransform();
  pen.clearRect(0, 0, columns, rows);
  pen.setTransform(cos, sin, -sin, cos, originX - fromX, originY - fromY);
  pen.fillText(text, left, 0);
  const { data } = pen.getImageData(0, 0, columns, rows);
  for (let row = 0, i = 3; row < rows; row++)
    for (let column = 0; column < columns; column++, i += 4)
      if (data[i] >= INKED) draw(fromX + column, fromY + row);
}

const extent = (values) => [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))];

/** The word that each pixel belongs to. */
class Sheet {
  overlaps = new Set();
  #width;
  #height;
  #owners;
  #inked = 0;
  /** Leftmost ink of each row, and the exclusive end of the rightmost. */
  #left;
  #right;

  constructor(width, height) {
    this.#width = width;
    this.#height = height;
    this.#owners = new Uint16Array(width * height);
    this.#left = new Int32Array(height).fill(width);
    this.#right = new Int32Array(height);
  }

  ink(x, y, word) {
    if (x < 0 || y < 0 || x >= this.#width || y >= this.#height) return;
    const i = y * this.#width + x;
    const owner = this.#owners[i];
    if (owner) {
      this.overlaps.add(`${owner} ${word}`);
      return;
    }
    this.#owners[i] = word;
    this.#inked++;
    this.#left[y] = Math.min(this.#left[y], x);
    this.#right[y] = Math.max(this.#right[y], x + 1);
  }

  /** Pairs of words with adjacent pixels. */
  touching() {
    const owners = this.#owners;
    const pairs = new Set();
    const compare = (word, other) => {
      if (other && other !== word) pairs.add(Math.min(word, other) * 65536 + Math.max(word, other));
    };
    for (let y = 0; y < this.#height - 1; y++)
      for (let x = this.#left[y]; x < this.#right[y]; x++) {
        const i = y * this.#width + x;
        if (!owners[i]) continue;
        compare(owners[i], owners[i + 1]);
        compare(owners[i], owners[i + this.#width]);
      }
    return pairs.size;
  }

  /** Share of the convex hull of all ink that is inked. */
  inkInHull() {
    const left = [];
    const right = [];
    for (let y = 0; y < this.#height; y++) {
      if (!this.#right[y]) continue;
      for (const edge of [y, y + 1]) {
        addToSide(left, [this.#left[y], edge], 1);
        addToSide(right, [this.#right[y], edge], -1);
      }
    }
    return this.#inked / areaOf([...left, ...right.reverse()]);
  }
}

/** Adds a point below the others to the left side (1) or the right side (-1) of a hull. */
function addToSide(points, point, side) {
  const bendsIn = () => {
    const [[ax, ay], [bx, by]] = points.slice(-2);
    return side * ((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)) >= 0;
  };
  while (points.length > 1 && bendsIn()) points.pop();
  points.push(point);
}

function areaOf(points) {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - y * nextX;
  }, 0);
  return Math.abs(twice) / 2;
}
