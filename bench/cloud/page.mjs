/** Runs in the browser: one contender on one scenario. */
import { judge } from './judge.mjs';
import { FAMILY } from './scenarios.mjs';
import { sizedWords } from './sized-words.mjs';
import texts from './words.json';

const contenders = {
  'd3-cloud': () => import('./d3-cloud.mjs'),
  wordcloud2: () => import('./wordcloud2.mjs'),
  ours: async () => (await import('./ours.mjs')).canvas,
  'ours, shipped letters': async () => (await import('./ours.mjs')).table,
  'ours, nest': async () => (await import('./ours.mjs')).nest,
};

let contender;
let scenario;
let words;
let placed;

window.bench = {
  contenders: Object.keys(contenders),

  hasFont() {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const widthIn = (family) => {
      pen.font = `48px ${family}`;
      return pen.measureText('Rgmil').width;
    };
    return widthIn(`${FAMILY}, monospace`) !== widthIn('monospace');
  },

  pictureOf,

  wordsFor: (given) => sizedWords(texts, given).words,

  async prepare(name, given) {
    contender = await contenders[name]();
    scenario = given;
    ({ words } = sizedWords(texts, scenario));
  },

  /** Runs a layout once the page is idle; returns its time, and the picture for comparison. */
  async measure() {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const copies = words.map((word) => ({ ...word }));
    const start = performance.now();
    placed = await contender.layOut(copies, scenario);
    const time = performance.now() - start;
    return { time, picture: pictureOf(placed) };
  },

  verdict: () => ({ asked: words.length, placed: placed.length, ...judge(placed, scenario) }),

  /** The largest scale at which every word is placed, by bisection in `steps` steps. */
  async fit(name, given, steps) {
    await this.prepare(name, given);
    let [low, high] = [0.3, 1.7];
    for (let step = 0; step < steps; step++) {
      const scale = (low + high) / 2;
      const { words: sized } = sizedWords(texts, scenario, scale);
      const { length } = await contender.layOut(sized, { ...scenario, random: randomFrom(7) });
      if (length === sized.length) low = scale;
      else high = scale;
    }
    return low;
  },

  /** The scale that a contender chooses itself, if it can. */
  async ownFit(name, given) {
    await this.prepare(name, given);
    const found = await contender.scaleFor?.(words, scenario);
    return found && found / sizedWords(texts, scenario).pxToRoot;
  },
};

/** A picture as text, with a precision of 0.01 px. */
function pictureOf(cloud) {
  return cloud
    .map(({ text, size, x, y, rotate }) =>
      [text, ...[size, x, y, rotate].map((value) => value.toFixed(2))].join(' '),
    )
    .join('\n');
}

/** Seeded random numbers, so that the search for the largest scale is reproducible. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
