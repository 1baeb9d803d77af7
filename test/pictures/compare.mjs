/** Compares pictures so that a change that is seen counts, and rounding does not. */
import pixelmatch from 'pixelmatch';
import { decode, encode, halved, sourceOf, sumOf } from './picture.mjs';

/** Of pixelmatch: more than the rounding of kept colours, less than any step that is seen. */
const THRESHOLD = 0.1;
/** Pixels, beside those of smoothed edges, which pixelmatch leaves out: less than a full stop. */
const TOLERATED = 4;

/** An image on a larger ground without colour, where it is smaller. */
function onGround({ width, height, data }, ground) {
  if (width === ground.width && height === ground.height) return data;
  const padded = Buffer.alloc(ground.width * ground.height * 4);
  for (let y = 0; y < height; y++)
    data.copy(padded, y * ground.width * 4, y * width * 4, (y + 1) * width * 4);
  return padded;
}

/** How many pixels of two images differ, and a picture of where. */
export function differenceOf(kept, drawn) {
  const ground = { width: Math.max(kept.width, drawn.width), height: Math.max(kept.height, drawn.height) };
  const data = Buffer.alloc(ground.width * ground.height * 4);
  const [a, b] = [onGround(kept, ground), onGround(drawn, ground)];
  const count = pixelmatch(a, b, data, ground.width, ground.height, { threshold: THRESHOLD });
  return { count, isSeen: count > TOLERATED, image: { ...ground, data } };
}

/** The dark page has the same lines as the light one and other colours, for which half the size is enough. */
export const imageOf = (name, screenshot) =>
  name.endsWith('-dark') ? halved(decode(screenshot)) : decode(screenshot);

/**
 * Compares a screenshot with the picture that is kept.
 *
 * @returns undefined where no difference is seen; else the picture to keep instead, where it differs, and in how many pixels.
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
