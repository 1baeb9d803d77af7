import { FAMILY, FILL } from './scenarios.mjs';

const EM = 200;

const hashOf = (text) =>
  Array.from(text).reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 16777619) >>> 0,
    2166136261,
  );

/**
 * Words distributed as in a text: the weight of the i-th word is 1 / (i + 2.7) (Zipf and Mandelbrot); its size is
 * proportional to the square root, in whole px.
 *
 * @returns The words, and the size in px of a word of weight 1, for comparing scales.
 */
export function sizedWords(texts, { count, width, height, upright = 0 }, scale = 1) {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  pen.font = `${EM}px ${FAMILY}`;
  const weighted = texts.slice(0, count).map((text, i) => ({ text, weight: 1 / (i + 2.7) }));
  const area = weighted.reduce(
    (sum, { text, weight }) => sum + (weight * pen.measureText(text).width) / EM,
    0,
  );
  const pxToRoot = Math.sqrt((FILL * width * height) / area);
  const words = weighted.map(({ text, weight }) => ({
    text,
    weight,
    size: Math.max(1, Math.round(Math.sqrt(weight) * pxToRoot * scale)),
    rotate: hashOf(text) % 100 < 100 * upright ? 90 : 0,
  }));
  return { words, pxToRoot };
}
