import { layoutCloud } from '../../src/cloud/index.ts';
import { arimo } from '../../src/cloud/arimo.ts';
import { FAMILY, PADDING } from './scenarios.mjs';

const optionsFor = ({ width, height }) => ({ width, height, gap: 2 * PADDING });

const variant = (more) => ({
  layOut: async (words, box) => (await layoutCloud(words, { ...optionsFor(box), ...more() })).words,
  /** Size in px of a word of weight 1, if the layout chooses the scale itself. */
  scaleFor: async (words, box) =>
    (
      await layoutCloud(
        words.map(({ text, weight, rotate }) => ({ text, weight, rotate })),
        { ...optionsFor(box), ...more() },
      )
    ).scale,
});

export const canvas = variant(() => ({ fontFamily: FAMILY }));
export const table = variant(() => ({ glyphs: arimo() }));
/** The densest setting, with equal space beside and above words, like the other contenders. */
export const nest = variant(() => ({ fontFamily: FAMILY, nest: true, wordSpace: 0 }));
