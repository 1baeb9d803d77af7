/** Compares pictures: visible changes count, rounding does not. */
import pixelmatch from 'pixelmatch';
import { decode, encode, halved, sourceOf, sumOf } from './picture.mjs';

/** Threshold of pixelmatch: above the rounding of kept colours, below any visible difference. */
const THRESHOLD = 0.1;
/** Tolerated number of different pixels, fewer than in a full stop; pixelmatch ignores those of antialiased edges. */
const TOLERATED = 4;

/** The pixels of an image, padded to a size with transparent pixels. */
function onGround({ width, height, data }, ground) {
  if (width === ground.width && height === ground.height) return data;
  const padded = Buffer.alloc(ground.width * ground.height * 4);
  for (let y = 0; y < height; y++)
    data.copy(padded, y * ground.width * 4, y * width * 4, (y + 1) * width * 4);
  return padded;
}

/** The number of different pixels in two images, and an image that marks them. */
export function differenceOf(kept, drawn) {
  const ground = { width: Math.max(kept.width, drawn.width), height: Math.max(kept.height, drawn.height) };
  const data = Buffer.alloc(ground.width * ground.height * 4);
  const [a, b] = [onGround(kept, ground), onGround(drawn, ground)];
  const count = pixelmatch(a, b, data, ground.width, ground.height, { threshold: THRESHOLD });
  return { count, isSeen: count > TOLERATED, image: { ...ground, data } };
}

/** The image for a screenshot. Dark ones differ from light ones in colour only, so half the size is enough. */
export const imageOf = (name, screenshot) =>
  name.endsWith('-dark') ? halved(decode(screenshot)) : decode(screenshot);

/**
 * Compares a screenshot with the kept picture.
 *
 * @returns undefined without a visible difference; otherwise the new picture, an image of the differences, and the number
 *   of different pixels.
 */
export function compare(name, kept, screenshot) {
  const source = sumOf(screenshot);
  if (kept && sourceOf(kept) === source) return undefined;
  const image = imageOf(name, screenshot);
  const drawn = () => encode(image, source);
  if (!kept) return { name, drawn: drawn() };
  const { count, isSeen, image: where } = differenceOf(decode(kept), image);
  return isSeen ? { name, kept, drawn: drawn(), count, where: encode(where, source) } : undefined;
}
