import { expect } from '@open-wc/testing';
import { findAttribution, readAttribution } from '../../src/readers/index.js';

describe('findAttribution', () => {
  it('finds the bracket that ends a quotation, and where it starts', () => {
    const text = '«Velferd er noe vi «gjør» sammen.» (Berg & Holm, 2020, s. 36)';
    const found = findAttribution(text)!;
    expect(text.slice(found.start)).to.equal('(Berg & Holm, 2020, s. 36)');
    expect(found.record).to.deep.equal({ authors: ['Berg', 'Holm'], year: '2020', locator: '36' });
  });

  it('finds a source after a dash', () => {
    const found = findAttribution('“Care is a practice.” — Joan Tronto (1993, p. 108)');
    expect(found?.record).to.deep.equal({ authors: ['Joan Tronto'], year: '1993', locator: '108' });
  });

  it('leaves a bracket that is no source', () => {
    for (const text of ['Vi kaller det velferd (se figur 2).', 'Dette var tidlig (omtrent 1990)', '', '(']) {
      expect(findAttribution(text)).to.equal(undefined);
    }
  });
});

describe('readAttribution', () => {
  it('takes a DOI, an address and a title with it', () => {
    expect(readAttribution('Berg (2020). Sammen om velferd. https://doi.org/10.1234/abc.5')).to.deep.equal({
      authors: ['Berg'],
      year: '2020',
      doi: '10.1234/abc.5',
      url: 'https://doi.org/10.1234/abc.5',
      sourceTitle: 'Sammen om velferd',
    });
  });

  it('keeps an organisation whose name has an "og" in it whole', () => {
    expect(readAttribution('(Barne-, ungdoms- og familiedirektoratet, 2020)')?.authors).to.deep.equal([
      'Barne-, ungdoms- og familiedirektoratet',
    ]);
  });
});
