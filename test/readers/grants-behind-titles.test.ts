import { expect } from '@open-wc/testing';
import { readProjectLine, readProjects } from '../../src/readers/index.js';

const TITLE = 'Slow rivers in fast towns';
const read = (rest: string) => readProjectLine(`${TITLE}. ${rest}`);

describe('grants behind a title', () => {
  const grants: readonly [grant: string, funder: string, programme?: string, number?: string][] = [
    ['Leverhulme Trust Research Project Grant', 'Leverhulme Trust', 'Research Project Grant'],
    ['Royal Society Exchange Grant', 'Royal Society', 'Exchange Grant'],
    ['British Academy small grant', 'British Academy', 'small grant'],
    ['NERC standard grant NE/K002848/1', 'NERC', 'standard grant', 'NE/K002848/1'],
    ['Wellcome Trust Discovery Award 212345/Z/18/Z', 'Wellcome Trust', 'Discovery Award', '212345/Z/18/Z'],
    ['NERC, NE/K002848/1', 'NERC', undefined, 'NE/K002848/1'],
    ['Forskningsrådet, 301234', 'Forskningsrådet', undefined, '301234'],
    ['ANR JCJC, ANR-19-CE27-0012', 'ANR', 'JCJC', 'ANR-19-CE27-0012'],
    ['Fondation de France', 'Fondation de France'],
  ];
  for (const [words, funder, programme, grant] of grants)
    it(`are read with their funder: ${words}`, () => {
      for (const end of ['2019–2022', '2019–2022. PI: Anna Berg']) {
        const project = read(`${words}, ${end}`);
        expect([project.title, project.start, project.end]).to.deep.equal([TITLE, '2019', '2022']);
        const funding = {
          funder: { name: funder },
          ...(programme && { programme }),
          ...(grant && { grant }),
        };
        expect(project.funding).to.deep.equal([funding]);
        expect([project.coordinator, project.note]).to.deep.equal([undefined, undefined]);
      }
    });

  it('are the words of a title without other facts', () => {
    for (const title of [
      'Research Project Grant writing in schools',
      'The Royal Society Grant and its readers',
      'Fondation et mémoire d’une ville',
    ])
      expect(readProjectLine(title)).to.deep.include({ title, funding: [] });
  });
});

describe('a sentence of those who take part', () => {
  it('names the partners', () => {
    for (const [words, name] of [
      ['With Coventry University', 'Coventry University'],
      ['Med Universitetet i Oslo', 'Universitetet i Oslo'],
    ]) {
      const project = read(`NERC, 2019–2022. ${words}.`);
      expect(project).to.deep.include({ title: TITLE, partners: [{ name }] });
      expect(project.coordinator).to.equal(undefined);
    }
  });

  it('names neither leader nor coordinator', () => {
    for (const words of ['With Anna Berg', 'With Coventry University and Kew Gardens']) {
      const { title, leader, coordinator, note } = read(`NERC, 2019–2022. ${words}.`);
      expect([title, leader, coordinator, note]).to.deep.equal([TITLE, undefined, undefined, words]);
    }
    expect(readProjectLine('Into the Dark. With Love.').title).to.equal('Into the Dark. With Love');
  });
});

describe('a bracket with a funder', () => {
  it('has the years of the project, whatever the title is about', () => {
    for (const title of ['Listening to Programming', 'After the revolution', 'Skolereformen sett nedenfra'])
      expect(readProjectLine(`${title} (NSF, 2016–2019)`)).to.deep.include({
        title,
        start: '2016',
        end: '2019',
      });
    expect(readProjectLine('Listening to Programming (2016–2019)').start).to.equal(undefined);
    expect(readProjectLine('After the war (DFG, 1918–1924)').start).to.equal(undefined);
  });

  it('names a foundation as funder', () => {
    for (const name of ['Fondation de France', 'Fundación BBVA', 'Fundação para a Ciência e a Tecnologia']) {
      const { funding, coordinator } = readProjectLine(`Ilhas no inverno (${name}, 2012–2015)`);
      expect([funding, coordinator]).to.deep.equal([[{ funder: { name } }], undefined]);
    }
  });
});

describe('a programme in a bracket behind a council of that name', () => {
  it('is no second funder', () => {
    for (const [funder, programme] of [
      ['European Research Council', 'ERC Starting Grant'],
      ['Horizon Europe', 'MSCA'],
    ])
      expect(readProjectLine(`Kin\nFunding: ${funder} (${programme})`).funding).to.deep.equal([
        { funder: { name: funder }, programme },
      ]);
  });
});

describe('a link to the pages of a project', () => {
  for (const label of [
    'Hankkeen verkkosivut',
    'Prosjektets nettsider',
    'Site du projet',
    'Projektseiten',
    'Hemsidor',
  ])
    it(`gives its address: ${label}`, () => {
      const page = new DOMParser().parseFromString(
        `<ul><li>Slow rivers<br>PI: Anna Berg<br><a href="https://slow.example/">${label}</a></li></ul>`,
        'text/html',
      );
      expect(readProjects(page.body)[0]).to.deep.include({ url: 'https://slow.example/', links: [] });
    });
});

describe('the name of a council between a title and its years', () => {
  it('is the funder’s, also as a single word behind a comma', () => {
    for (const name of ['Forskningsrådet', 'Vetenskapsrådet', 'Østersjøstiftelsen']) {
      const { title, funding, coordinator } = readProjectLine(`Stille byer ved havet, ${name}, 2022–2026`);
      expect([title, coordinator]).to.deep.equal(['Stille byer ved havet', undefined]);
      expect(funding).to.deep.equal([{ funder: { name } }]);
    }
  });
});

describe('the name of a ministry', () => {
  it('is the funder’s beside the years of a project', () => {
    for (const name of [
      'Kunnskapsdepartementet',
      'Helse- og omsorgsdepartementet',
      'Opetus- ja kulttuuriministeriö',
      'Landwirtschaftsministerium',
    ])
      for (const line of [
        `Stille byer ved havet\n${name}, 2021–2024\nPI: Anna Berg`,
        `Stille byer ved havet. ${name}, 2021–2024.`,
      ]) {
        const { title, funding, coordinator, start, note } = readProjectLine(line);
        expect([title, coordinator, start, note], line).to.deep.equal([
          'Stille byer ved havet',
          undefined,
          '2021',
          undefined,
        ]);
        expect(funding, line).to.deep.equal([{ funder: { name } }]);
      }
  });

  it('is part of a title about it', () => {
    for (const title of ['Makten i Kunnskapsdepartementet', 'Språk og Kunnskapsdepartementet'])
      expect(readProjectLine(`${title}, 2021–2024`)).to.deep.include({ title, funding: [] });
  });
});

describe('a label for leaders', () => {
  it('is for none of two persons', () => {
    for (const label of ['PI', 'Prosjektleder', 'Prosjektledere', 'Leitung'])
      expect(readProjectLine(`Stille byer\n${label}: Anna Berg, Nils Moe`).leader, label).to.equal(undefined);
    for (const place of ['NTNU', 'Nord universitet', 'Oslo', 'professor', 'Speech Therapist', 'Overlege'])
      expect(readProjectLine(`Stille byer\nProsjektleder: Anna Berg, ${place}`).leader, place).to.deep.equal({
        name: 'Anna Berg',
      });
  });

  it('is not for the local one beside a coordinator', () => {
    for (const label of ['Local PI', 'Lokal prosjektleder', 'Lokale Leitung', 'Local coordinator'])
      expect(
        readProjectLine(`Stille byer\nCoordinator: KU Leuven\n${label}: Anna Berg`),
        label,
      ).to.deep.include({ coordinator: { name: 'KU Leuven' }, note: `${label}: Anna Berg` });
    expect(readProjectLine('Stille byer\nLocal PI: Anna Berg').leader).to.deep.equal({
      name: 'Anna Berg',
    });
    expect(readProjectLine('Stille byer\nLocal partners: NTNU').partners).to.deep.equal([{ name: 'NTNU' }]);
  });
});
