/** Tasks for the contenders of bench/cloud.mjs. */

const SMALL = { width: 800, height: 500 };
const LARGE = { width: 1600, height: 1000 };

/** `rounds` limits the runs of each contender; `without` lists contenders that would take minutes. */
export const SCENARIOS = [
  { name: '50 words', count: 50, ...SMALL },
  { name: '200 words', count: 200, ...SMALL },
  { name: '1000 words', count: 1000, ...LARGE },
  { name: '1000 words, a third upright', count: 1000, ...LARGE, upright: 1 / 3, rounds: 3 },
  { name: '5000 words', count: 5000, ...LARGE, rounds: 3, without: ['wordcloud2'] },
];

/** Clear space around each word in px, the same for all contenders; twice as much between two words. */
export const PADDING = 1;
export const FAMILY = '"Liberation Sans"';
/** Share of the box covered by the em boxes of all words at scale 1, so that the cloud looks full. */
export const FILL = 0.9;
