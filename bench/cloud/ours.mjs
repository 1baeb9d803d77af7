import { layoutCloud } from '../../src/cloud/index.ts';
import { arimo } from '../../src/cloud/arimo.ts';
import { FAMILY, PADDING } from './scenarios.mjs';

const optionsFor = ({ width, height }) => ({ width, height, gap: 2 * PADDING });

const variant = (more) => ({
  layOut: async (words, box) => (await layoutCloud(words, { ...optionsFor(box), ...more() })).words,
  /** Px to a root of weight if it determines the size of words by itself. */
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
/** The densest setting: like the others, it leaves no more space beside a word than above it. */
export const nest = variant(() => ({ fontFamily: FAMILY, nest: true, wordSpace: 0 }));
