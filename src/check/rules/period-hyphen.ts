import { placeIn } from '../page/blocks.js';
import type { Rule } from '../types.js';

const PERIOD = /(?<![\p{L}\d/.:@_#=-])((?:19|20)\d\d)( ?)-( ?)((?:19|20)\d\d)(?![\p{L}\d/:@_=-]|\.\d)/gu;
const NO_PERIOD = /(?:issn|isbn|tlf|telefon|phone|tel|fax)\.?:?\s*$/i;

/** A hyphen between the years of a period. */
export const periodHyphen: Rule = {
  name: 'period-hyphen',
  severity: 'info',
  texts: {
    main: {
      nb: {
        message: 'Perioden {period} har bindestrek.',
        why: 'Mellom årstall står tankestrek. Den sier «til», og perioden leses sikrere.',
        fix: 'Skriv {right}.',
      },
      en: {
        message: 'The period {period} is written with a hyphen.',
        why: 'An en dash between years means “to” and is read more reliably.',
        fix: 'Write {right}.',
      },
    },
  },
  *find({ blocks }) {
    for (const block of blocks)
      for (const { 0: period, 1: start = '', 2: space = '', 4: end = '', index } of block.text.matchAll(
        PERIOD,
      )) {
        const years = Number(end) - Number(start);
        if (years <= 0 || NO_PERIOD.test(block.text.slice(0, index))) continue;
        const place = placeIn(block, index + 4 + space.length);
        if (!place) continue;
        const { node, offset } = place;
        yield {
          node,
          values: { period, right: `${start}–${end}` },
          edits: [{ node, start: offset, end: offset + 1, text: '–' }],
        };
      }
  },
};
