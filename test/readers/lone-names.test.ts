import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine, readProjects } from '../../src/readers/index.js';

const titles = fc.constantFrom(
  'Skolens sorte kapitel',
  'Kaupungin hiljaiset paikat',
  'De stem van de patiënt',
  'Gränsvakter i välfärden – socialsekreterares handlingsutrymme',
  'La ville et ses déchets',
);
const names = fc.constantFrom(
  'Henrik Bøgelund',
  'Inger Marie Gaup Utsi',
  'Mehrdad Sohrabi',
  'Anne-Grete Slettbakk',
  'Marieke van der Velden',
  'Ingunn Eik-Nes',
);
/** Capitalised names of places and organisations. */
const others = fc.constantFrom(
  'Ytre Namdal',
  'Norsk Folkehjelp',
  'New York',
  'Røde Kors',
  'Nordisk Sukker',
  'South Africa',
);
const forms: readonly ((title: string, name: string) => string)[] = [
  (title, name) => `${title}, ${name} (2021–2024)`,
  (title, name) => `${title}, ${name}, 2021–2024`,
  (title, name) => `${title} (2021–2024), ${name}`,
  (title, name) => `${title}. Riksbankens Jubileumsfond, 2021–2025. ${name}`,
  (title, name) => `${title} (Forte 2020-00488), ${name}`,
  (title, name) => `${title} (Norges forskningsråd), ${name}`,
];

describe('bare names', () => {
  it('lead beside a fact that no title has', () => {
    fc.assert(
      fc.property(titles, names, fc.constantFrom(...forms), (title, name, form) => {
        const { title: read, leader } = readProjectLine(form(title, name));
        expect([read, leader?.name], form(title, name)).to.deep.equal([title, name]);
      }),
      { numRuns: 400 },
    );
  });

  it('are none where they name a place or a body, or two persons', () => {
    fc.assert(
      fc.property(titles, others, fc.constantFrom(...forms), (title, name, form) => {
        expect(readProjectLine(form(title, name)).leader, form(title, name)).to.equal(undefined);
      }),
      { numRuns: 200 },
    );
    expect(readProjectLine('Skolens kapitel, Kari Vik og Nils Moe (2021–2024)').leader).to.equal(undefined);
  });

  it('are part of a title without such a fact', () => {
    fc.assert(
      fc.property(titles, names, fc.constantFrom(', ', ' – ', '. '), (title, name, mark) => {
        for (const behind of ['', ' (1906–1928)', ', 1911', ' (roman)']) {
          const line = `${title}${mark}${name}${behind}`;
          expect(readProjectLine(line).leader, line).to.equal(undefined);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('names and funders of theses and numbers', () => {
  it('are read where a kind of thesis, a code or a number says what they are', () => {
    for (const kind of ['väitöskirja', 'doctoraatsonderzoek', 'PhD project', 'Dissertation'])
      expect(readProjectLine(`Hanne Dewulf: Gent als filmstad (${kind})`).leader?.name, kind).to.equal(
        'Hanne Dewulf',
      );
    expect(readProjectLine('Hanne Dewulf: Gent als filmstad').leader).to.equal(undefined);
    const { title, funding } = readProjectLine('DE220100874: Rivers as Legal Persons, RCN grant 262773');
    expect([title, funding.length]).to.deep.equal(['Rivers as Legal Persons', 2]);
    expect(readProjectLine('2015–2020: The refugee crisis').title).to.equal('2015–2020: The refugee crisis');
    const { funding: numbered } = readProjectLine('Skolen ved havet, NFR-prosjekt 320322');
    expect([numbered[0]?.funder?.name, numbered[0]?.grant]).to.deep.equal(['NFR', '320322']);
    expect(
      readProjectLine('Skolen ved havet. Prosjektet eies av Nord universitet og avsluttes i 2026.')
        .coordinator?.name,
    ).to.equal('Nord universitet');
    expect(
      readProjectLine(
        'Krise der Demokratie, in Kooperation mit der AOK Bayern und der Stadt Erlangen',
      ).partners.map(({ name }) => name),
    ).to.deep.equal(['AOK Bayern', 'Stadt Erlangen']);
  });
});

describe('the first line of an entry', () => {
  const pairs = fc.constantFrom(
    'Power, Trust',
    'Makt, Minne',
    'Water, Soil',
    'Green Growth',
    'Digital Lives',
  );
  const below = fc.constantFrom('How cities grow in the north', 'En studie av steder ved sjøen');
  const facts = fc.constantFrom(
    'University of Oslo',
    'Foundation',
    'Nord universitet',
    '2021–2024',
    '120 000 kr',
  );

  it('is a title if it may be one, whatever stands beside it or below', () => {
    fc.assert(
      fc.property(pairs, below, facts, fc.boolean(), (title, sentence, fact, isBeside) => {
        const lines = isBeside ? [`${title}, ${fact}`, sentence] : [title, sentence, fact];
        expect(readProjectLine(lines.join('\n')).leader, lines.join(' / ')).to.equal(undefined);
      }),
    );
  });

  it('is a surname with given names where an initial, a position or the whole list shows it', () => {
    const leaderOf = (text: string) => readProjectLine(text).leader?.name;
    expect(leaderOf('Berg, Anna K., University of Oslo\nHow cities grow in the north')).to.equal(
      'Berg, Anna K.',
    );
    const items = [
      ['Berg, Anna', 'How cities grow in the north'],
      ['Lund, Kari', 'What rivers carry to the sea'],
      ['Moe, Jonas', 'Schools without walls in small towns'],
    ];
    const list = document.createElement('ul');
    list.innerHTML = items.map((lines) => `<li>${lines.join('<br>')}</li>`).join('');
    expect(readProjects(list).map(({ title, leader }) => [leader?.name, title])).to.deep.equal(items);
  });
});
