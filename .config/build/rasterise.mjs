/**
 * Rasterises outlines to runs of ink, without hinting, using only arithmetic that gives the same result on every machine.
 */

/** Number of line segments per curve, and of scan lines per row. */
const PIECES = 16;
const LINES = 32;

/** The edges of an outline, as `[x0, y0, x1, y1]`, from path commands of opentype.js. */
function edgesOf(commands) {
  const edges = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX, toY) => {
    if (toY !== y) edges.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  };
  for (const { type, x: toX, y: toY, x1, y1, x2, y2 } of commands) {
    if (type === 'M') [x, y, startX, startY] = [toX, toY, toX, toY];
    else if (type === 'L') lineTo(toX, toY);
    else if (type === 'Z') lineTo(startX, startY);
    else {
      const [fromX, fromY] = [x, y];
      for (let i = 1; i <= PIECES; i++) {
        const [t, u] = [i / PIECES, 1 - i / PIECES];
        if (type === 'Q')
          lineTo(u * u * fromX + 2 * u * t * x1 + t * t * toX, u * u * fromY + 2 * u * t * y1 + t * t * toY);
        else
          lineTo(
            u * u * u * fromX + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * toX,
            u * u * u * fromY + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * toY,
          );
      }
    }
  }
  return edges;
}

/** Spans of a horizontal line inside an outline, by the nonzero winding rule. */
function spansAt(edges, y) {
  const crossings = [];
  for (const [x0, y0, x1, y1] of edges)
    if (y0 <= y !== y1 <= y)
      crossings.push({ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y1 > y0 ? 1 : -1 });
  crossings.sort((a, b) => a.x - b.x);
  const spans = [];
  let winding = 0;
  for (const { x, turn } of crossings) {
    if (!winding) spans.push([x, x]);
    winding += turn;
    spans.at(-1)[1] = x;
  }
  return spans;
}

/** Coverage of each cell of a row, from 0 to 1, starting at the column `left`. */
function coverage(edges, row, left, width) {
  const covered = new Float64Array(width);
  for (let line = 0; line < LINES; line++)
    for (const [from, to] of spansAt(edges, row + (line + 0.5) / LINES))
      for (let x = Math.floor(from); x < to; x++)
        covered[x - left] += (Math.min(to, x + 1) - Math.max(from, x)) / LINES;
  return covered;
}

/**
 * @param commands - An outline in cells, with y pointing down.
 * @param least - Coverage above which a cell is ink.
 * @returns The first row with ink, and the runs of ink in each row as pairs of a first column and an exclusive end.
 */
export function rasterise(commands, least) {
  const edges = edgesOf(commands);
  if (!edges.length) return { top: 0, rows: [] };
  const xs = edges.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = edges.flatMap(([, y0, , y1]) => [y0, y1]);
  const left = Math.floor(Math.min(...xs));
  const width = Math.floor(Math.max(...xs)) + 1 - left;
  const top = Math.floor(Math.min(...ys));
  const rows = [];
  for (let row = top; row < Math.max(...ys); row++) {
    const runs = [];
    const covered = coverage(edges, row, left, width);
    for (let x = 0; x <= width; x++) if (covered[x] > least !== runs.length % 2 > 0) runs.push(x + left);
    rows.push(runs);
  }
  const first = rows.findIndex((runs) => runs.length);
  const last = rows.findLastIndex((runs) => runs.length);
  return first < 0 ? { top: 0, rows: [] } : { top: top + first, rows: rows.slice(first, last + 1) };
}
