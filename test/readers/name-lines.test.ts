/** Persons on lines of their own, sentences that name no project, and roles of others. */
import { expect } from '@open-wc/testing';
import { readProjectLine } from '../../src/readers/index.js';

const facts = (text: string) => {
  const { title, acronym, leader, coordinator, funding, types } = readProjectLine(text);
  return {
    title,
    ...(acronym && { acronym }),
    ...(leader && { leader: leader.name }),
    ...(coordinator && { coordinator: coordinator.name }),
    ...(funding.length && { funders: funding.map(({ funder, grant }) => funder?.name ?? grant) }),
    ...(types.length && { types }),
  };
};

const LINES: [string, ReturnType<typeof facts>][] = [
  [
    'Maria Svensson, School of Health Sciences\nGrowing up between languages\n3 200 000 SEK',
    { title: 'Growing up between languages', leader: 'Maria Svensson' },
  ],
  [
    'Maria Svensson and Erik Holm, School of Health Sciences\nGrowing up between languages\n3 200 000 SEK',
    { title: 'Growing up between languages' },
  ],
  [
    'Nina Berg, HVS - Högskolan för Vård\nPLATS: När staden torkar ut\n4,2 miljoner kronor',
    { title: 'PLATS: När staden torkar ut', acronym: 'PLATS', leader: 'Nina Berg' },
  ],
  ['Quiet Rooms\nProfessor Amanda Holt', { title: 'Quiet Rooms', leader: 'Amanda Holt' }],
  ['Quiet Rooms\nProfessor Amanda Holt\nProfessor Ola Vik', { title: 'Quiet Rooms' }],
  ['Quiet Rooms\nAmanda Holt', { title: 'Quiet Rooms' }],
  ['Zwischen Feld und Wald\nAnne Kluge (Kassel)', { title: 'Zwischen Feld und Wald' }],
  [
    'Karin Lund, Institutionen för etnologi: ”Hamnarnas minne”, 4 200 000 kronor',
    { title: 'Hamnarnas minne', leader: 'Karin Lund' },
  ],
  [
    'Tare som fôr\nFHF-ansvarlig: Ola Vik\nProsjektleder: Eva Dahl',
    { title: 'Tare som fôr', leader: 'Eva Dahl' },
  ],
  ['Il bosco\nCodice del progetto: (Id. 20417)', { title: 'Il bosco', funders: ['20417'] }],
  ['Quiet Rooms\nWestern Academy of the Arts, The Academy of Dance', { title: 'Quiet Rooms' }],
  [
    'This research programme is supported by the Nordic Marine Fund.',
    { title: 'This research programme is supported by the Nordic Marine Fund' },
  ],
  ['2015–2020: The long dry spell', { title: '2015–2020: The long dry spell' }],
];

describe('names on lines of their own', () => {
  for (const [text, wanted] of LINES)
    it(text.replaceAll('\n', ' / '), () => {
      expect(facts(text)).to.deep.equal(wanted);
    });
});
