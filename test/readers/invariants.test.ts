import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LINE_PROBLEMS, PAGE_PROBLEMS } from './invariants.js';
import { oddLines, OWN_LINES } from './odd-lines.js';
import { oddMarkup, oddPages } from './odd-markup.js';

const line = oddLines(OWN_LINES);

describe('lines put together at random', () => {
  for (const [reader, problemOf] of Object.entries(LINE_PROBLEMS))
    it(`are read without losing a word: ${reader}`, () => {
      fc.assert(
        fc.property(line, (text) => {
          expect(problemOf(text)).to.equal(undefined);
        }),
        { numRuns: 800 },
      );
    });
});

describe('markup put together at random', () => {
  const words = fc.constantFrom(
    '',
    ' ',
    'Velferd',
    '(25)',
    '«Nabolag»',
    '(Ness, 2020, s. 36)',
    'Finansiering:',
    '2021–2024',
    '\u00AD',
    '\uD800',
    '关系 🌱',
    'Leder: Kari',
  );
  const markup = fc.oneof({ weight: 3, arbitrary: oddMarkup(words) }, oddPages(line));
  const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;

  for (const [reader, problemOf] of Object.entries(PAGE_PROBLEMS))
    it(`is read into complete records, and not changed: ${reader}`, () => {
      fc.assert(
        fc.property(markup, (text) => {
          expect(problemOf(parsed(text))).to.equal(undefined);
        }),
        { numRuns: 400 },
      );
    });
});
