import { readPartners } from '../../src/readers/index.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePartner } from '../../src/readers/partner/line.js';
import { finish } from '../../src/readers/work.js';
import { isExplainedPartner, readPartnersWith } from '../../src/readers/partner/list.js';

const inList = (text: string): Element => {
  const list = document.createElement('ul');
  list.append(document.createElement('li'));
  list.firstElementChild!.append(text);
  return list;
};
const read = (text: string, infer?: typeof parsePartner) =>
  finish(readPartnersWith(inList(text), () => {}, infer))[0];

describe('names of partners that are read without inference', () => {
  it('are those from which inference would read the same', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Nord',
        'universitet',
        'AV',
        'UiO',
        'Norway',
        'koordinator',
        'partner',
        'P3',
        '1.',
        '–',
        '-',
        'FI',
        '&',
        'grant',
        'no',
        '4711',
        '(NU)',
        'of,',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const plain = read(text);
        if (plain && isExplainedPartner(plain)) expect(plain).to.deep.equal(read(text, parsePartner));
      }),
      { numRuns: 2000 },
    );
  });

  it('are ordinary names', () => {
    for (const name of [
      'Nord universitet',
      'Levanger kommune',
      "King's College London",
      'Marks & Spencer',
      'Møre-folket',
    ])
      expect(isExplainedPartner(read(name)!), name).to.equal(true);
    for (const name of [
      'Nord universitet (NU)',
      'Nord universitet, Norway',
      'Coordinator: NTNU',
      'NOTUS FI',
      'NTNU – Trondheim',
      'Nord\u2028universitet',
      'the Tern Institute',
      'og Vik kommune',
      'l’Institut du Marais',
    ])
      expect(isExplainedPartner(read(name)!), name).to.equal(false);
  });
});

describe('a partner whose link only a town follows', () => {
  it('has the words of the link as its name', () => {
    const names = (item: string) =>
      readPartners(new DOMParser().parseFromString(`<ul><li>${item}</li></ul>`, 'text/html').body).map(
        ({ name, country }) => [name, country].filter(Boolean).join(' | '),
      );
    expect(names('<a href="/l">The Land Institute</a>, Salina')).to.deep.equal(['The Land Institute']);
    expect(names('<a href="/l">The Land Institute</a>, Norge')).to.deep.equal(['The Land Institute | Norge']);
    expect(names('<a href="/k">Royal Botanic Gardens, Kew</a>')).to.deep.equal([
      'Royal Botanic Gardens, Kew',
    ]);
    expect(names('<a href="/i">Institutt for helse</a>, Universitetet i Oslo')).to.deep.equal([
      'Institutt for helse, Universitetet i Oslo',
    ]);
  });
});
