import { expect } from '@open-wc/testing';
import { readTermLine } from '../../src/readers/index.js';

describe('readTermLine', () => {
  const terms: [string, string, number][] = [
    ['relasjonell velferd (25)', 'relasjonell velferd', 25],
    ['velferd: 12', 'velferd', 12],
    ['velferd – 12', 'velferd', 12],
    ['12 × velferd', 'velferd', 12],
    ['samskaping (2,5)', 'samskaping', 2.5],
    ['kommune 3.0', 'kommune 3.0', 1],
    ['utdanning (2020)', 'utdanning (2020)', 1],
    ['recovery', 'recovery', 1],
    ['', '', 1],
  ];
  for (const [line, text, weight] of terms)
    it(line || 'nothing', () => expect(readTermLine(line)).to.deep.equal({ text, weight }));
});
