import { expect } from '@open-wc/testing';
import { readAttribution, readPartnerLine } from '../../src/readers/index.js';

describe('forms of sources', () => {
  // prettier-ignore
  const lines: [text: string, source: object | undefined][] = [
    ['Source: The Harbour Blog', { authors: [], sourceTitle: 'The Harbour Blog' }],
    ['Forfatter: Ida Berg', { authors: ['Ida Berg'] }],
    ['Author: the reader as a figure (2019)', undefined],
    ['– Ida Berg, professor i geografi', { authors: ['Ida Berg'] }],
    ['– Ida Berg, forsker ved Nord universitet', undefined],
    ['– Ida Berg, under broen', undefined],
    ['(Berg, 1999 [1974], s. 17–18)', { authors: ['Berg'], year: '1999', locator: '17–18' }],
    ['Ur Ida Berg, Hamnen som hem, 2003', { authors: ['Ida Berg'], year: '2003', sourceTitle: 'Hamnen som hem' }],
    ['Ur Svenska Posten, 2019', undefined],
    ['Ur kärlek (2019)', undefined],
    ['UNESCO (2019), The Harbours of the World, Paris, p. 3', { authors: ['UNESCO'], year: '2019', locator: '3', sourceTitle: 'The Harbours of the World' }],
    ['Berg (2019), University of Oslo, p. 3', { authors: ['Berg'], year: '2019', locator: '3' }],
  ];
  for (const [text, source] of lines)
    it(text, () => {
      expect(readAttribution(text)).to.deep.equal(source);
    });
});

describe('forms of partners', () => {
  // prettier-ignore
  const lines: [text: string, name: string, kind?: string, country?: string][] = [
    ['Harbour Analytics AS, Bergen', 'Harbour Analytics AS'],
    ['Harbour AB, Ferry AB', 'Harbour AB, Ferry AB'],
    ['Nord universitet, Bodø', 'Nord universitet, Bodø'],
    ['Universidad de Cádiz (España), socio', 'Universidad de Cádiz', 'partner', 'España'],
    ['Koordinator Universität Kassel', 'Universität Kassel', 'coordinator'],
    ['Koordinator | Umeå universitet - Institutionen för kultur |', 'Umeå universitet - Institutionen för kultur', 'coordinator'],
    ['Coordination Centre for Clinical Trials', 'Coordination Centre for Clinical Trials'],
  ];
  for (const [text, name, kind, country] of lines)
    it(text, () => {
      const partner = readPartnerLine(text);
      expect([partner.name, partner.kind, partner.country]).to.deep.equal([name, kind, country]);
    });
});
