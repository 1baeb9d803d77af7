/** What the contenders of bench/cloud.mjs are asked for. */

const SMALL = { width: 800, height: 500 };
const LARGE = { width: 1600, height: 1000 };

/** `rounds` is at most how often each is run; `without` are those that would take minutes. */
export const SCENARIOS = [
  { name: '50 words', count: 50, ...SMALL },
  { name: '200 words', count: 200, ...SMALL },
  { name: '1000 words', count: 1000, ...LARGE },
  { name: '1000 words, a third upright', count: 1000, ...LARGE, upright: 1 / 3, rounds: 3 },
  { name: '5000 words', count: 5000, ...LARGE, rounds: 3, without: ['wordcloud2'] },
];

/** The same for all: px kept clear around each word, so that two are twice as far apart. */
export const PADDING = 1;
export const FAMILY = '"Liberation Sans"';
/** Part of the box that the em boxes of all words would cover at scale 1: a cloud that looks full. */
export const FILL = 0.9;
