/** d3-cloud (https://github.com/jasondavies/d3-cloud) with its default settings. */
import cloud from 'd3-cloud';
import { FAMILY, PADDING } from './scenarios.mjs';

export function layOut(words, { width, height, random = Math.random }) {
  return new Promise((resolve) => {
    cloud()
      .size([width, height])
      .words(words)
      .font(FAMILY)
      .fontSize(({ size }) => size)
      .rotate(({ rotate }) => rotate)
      .padding(PADDING)
      .random(random)
      // its origin is the middle of the box
      .on('end', (placed) =>
        resolve(
          placed.map(({ text, size, x, y, rotate }) => ({
            text,
            size,
            x: x + width / 2,
            y: y + height / 2,
            rotate,
          })),
        ),
      )
      .start();
  });
}
