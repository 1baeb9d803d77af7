import { expect } from '@open-wc/testing';
import { countTerms, groupByCoOccurrence, groupByLetter } from '../../src/text/index.js';
import { averageLink } from '../../src/text/average-link.js';

const terms = (texts: string) => texts.split(' ').map((text) => ({ text, weight: 1 }));
const letters = (texts: string, lang: string) =>
  groupByLetter(terms(texts), lang)
    .map(({ key, terms }) => `${key}: ${terms.map(({ text }) => text).join(' ')}`)
    .join(', ');

describe('groups by letter', () => {
  it('are in the order of the alphabet, å last and "aa" as å', () => {
    for (const lang of ['nb', 'nn', 'no'])
      expect(letters('åpen Aasen ære øy zoom armé élan 3D', lang)).to.equal(
        'A: armé, E: élan, Z: zoom, Æ: ære, Ø: øy, Å: åpen Aasen, #: 3D',
      );
  });

  it('follow the language', () => {
    expect(letters('äpple apple aardvark', 'en')).to.equal('A: äpple apple aardvark');
    expect(letters('äpple apple ål zebra', 'sv')).to.equal('A: apple, Z: zebra, Å: ål, Ä: äpple');
  });
});

describe('groups by co-occurrence', () => {
  const passages = [
    'Barn leker i barnehage. Barnehage for barn.',
    'Barn, barnehage og lek.',
    'Kommune og stat. Stat, kommune og skatt.',
    'Skatt til kommune og stat.',
    'Måneskinn!',
  ].map((text) => ({ text, lang: 'nb' }));

  it('join terms of the same sentences, and separate others', async () => {
    const counted = await countTerms(passages, { minCount: 1 });
    const groups = await groupByCoOccurrence(counted, passages);
    expect(groups.map(({ key, terms }) => [key, ...terms.map(({ text }) => text)])).to.deep.equal([
      ['barn', 'barn', 'barnehage', 'lek'],
      ['kommune', 'kommune', 'stat', 'skatt'],
      ['', 'måneskinn'],
    ]);
  });

  it('have a maximum number', async () => {
    const counted = await countTerms(passages, { minCount: 1 });
    const groups = await groupByCoOccurrence(counted, passages, { maxGroups: 1 });
    expect(groups.map(({ key }) => key)).to.deep.equal(['barn', '']);
  });

  it('also accept the terms of a list', async () => {
    const [group] = await groupByCoOccurrence(terms('barnehage barn fjell'), passages);
    expect(group?.terms.map(({ text }) => text)).to.deep.equal(['barnehage', 'barn']);
  });

  it('are empty without terms', async () => {
    expect(await groupByCoOccurrence([], passages)).to.deep.equal([]);
    expect(await groupByCoOccurrence(terms('barn'), [])).to.deep.equal([{ key: '', terms: terms('barn') }]);
  });
});

describe('average link', () => {
  const near = (a: number, b: number) => 1 / (1 + Math.abs(a - b));

  it('joins what is close, until nothing is close enough', () => {
    expect(averageLink([1, 2, 10, 11, 50], near, 0.3)).to.deep.equal([[1, 2], [10, 11], [50]]);
    expect(averageLink([1, 2, 3], near, 2)).to.deep.equal([[1], [2], [3]]);
    expect(averageLink([], near, 0)).to.deep.equal([]);
  });
});
