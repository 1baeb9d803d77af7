import { expect } from '@open-wc/testing';
import { readTermLine, readTerms } from '../../src/readers/index.js';

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
    ['12x velferd', 'velferd', 12],
    ['12×velferd', 'velferd', 12],
    ['12: velferd', 'velferd', 12],
    ['12 – velferd', 'velferd', 12],
    ['velferd x12', 'velferd', 12],
    ['omsorg (n = 7)', 'omsorg', 7],
    ['20 xylofoner', '20 xylofoner', 1],
    ['3 x-akser', '3 x-akser', 1],
    ['20:15 nyheter', '20:15 nyheter', 1],
    ['4x4', '4x4', 1],
    ['2 x 2', '2 x 2', 1],
    ['vel\uFEFFferd (3)', 'velferd', 3],
    ['می‌خواهم (4)', 'می‌خواهم', 4],
    ['', '', 1],
  ];
  for (const [line, text, weight] of terms)
    it(line || 'nothing', () => expect(readTermLine(line)).to.deep.equal({ text, weight }));
});

describe('a word with a number in an element of its own', () => {
  it('has that as its weight, but no year', () => {
    const read = (item: string) =>
      readTerms(new DOMParser().parseFromString(`<ul><li>${item}</li></ul>`, 'text/html').body).map(
        ({ text, weight }) => [text, weight],
      );
    expect(read('<a href="/e"><span>Home Nursing</span><span class="value">64%</span></a>')).to.deep.equal([
      ['Home Nursing', 64],
    ]);
    expect(read('ice<small>12</small>')).to.deep.equal([['ice', 12]]);
    expect(read('Agenda <b>2030</b>')).to.deep.equal([['Agenda 2030', 1]]);
    expect(read('kommune <b>3</b> i praksis')).to.deep.equal([['kommune 3 i praksis', 1]]);
  });
});
