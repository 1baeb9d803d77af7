import { expect } from '@open-wc/testing';
import { findAddresses } from '../../src/readers/words/addresses.js';

describe('findAddresses', () => {
  const found = (text: string) => findAddresses(text).map(({ label, doi }) => doi ?? label);

  it('finds the end of a DOI', () => {
    const cases: [text: string, doi: string][] = [
      [
        'See 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O.',
        '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      ],
      ['(doi: 10.1016/S0735-1097(98)00347-7)', '10.1016/S0735-1097(98)00347-7'],
      ['DOI 10.1000/182), and more', '10.1000/182'],
      ['(see 10.1000/a[b], p. 3)', '10.1000/a[b]'],
      ['<https://doi.org/10.1000/abc>', '10.1000/abc'],
      ['https://doi.org/10.1016/S0735-1097(98)00347-7.', '10.1016/S0735-1097(98)00347-7'],
      ['[10.1000/182]', '10.1000/182'],
    ];
    for (const [text, doi] of cases) expect(found(text), text).to.deep.equal([doi]);
  });

  it('finds addresses without punctuation after them', () => {
    expect(
      found('Les mer (https://example.org/a_(b)) og www.example.org/c, HTTPS://EXAMPLE.ORG/D!'),
    ).to.deep.equal(['https://example.org/a_(b)', 'www.example.org/c', 'HTTPS://EXAMPLE.ORG/D']);
  });

  it('finds none in words and numbers', () => {
    for (const text of ['www. og 10.5/3', 'versjon 10.1000', 'x10.1000/182', 'http://'])
      expect(found(text), text).to.deep.equal([]);
  });
});
