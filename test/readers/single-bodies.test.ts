import { expect } from '@open-wc/testing';
import { parseProject } from '../../src/readers/index.js';

const read = (line: string) => parseProject(line).record;

describe('bodies', () => {
  for (const line of ['Salt og tang (NTNU/Nord universitet)', 'Salt og tang (Nord universitet/Nofima)'])
    it(`that share a project do not coordinate it: ${line}`, () => {
      expect(read(line).coordinator).to.equal(undefined);
    });

  it('that pay are no leaders after a title in markup', () => {
    for (const [line, payer] of [
      ['Kelp and light (2022–2025), European Commission', 'European Commission'],
      ['Kelp and light (2022–2025), Horizon Europe', 'Horizon Europe'],
    ] as const) {
      const { leader, funding } = parseProject(line, { title: [0, 14] }).record;
      expect([leader, funding[0]?.funder?.name]).to.deep.equal([undefined, payer]);
    }
  });

  it('that an acronym stands for are part of the title', () => {
    const { title, coordinator } = read('NVSI – Nordic Vocal Studies Institute (2020–2023)');
    expect([title, coordinator]).to.deep.equal(['NVSI – Nordic Vocal Studies Institute', undefined]);
  });

  it('that pay for “a project” are named without it', () => {
    const { funding } = read('Ida Berg har beviljats medel från Formas för ett projekt om salt.');
    expect(funding.map(({ funder }) => funder?.name)).to.deep.equal(['Formas']);
  });
});

it('reads the year of an award as the start only', () => {
  const { start, end, title } = read('2014 | Salt and Ships of the Inner Coast (PI) | NSF | $612,000');
  expect([title, start, end]).to.deep.equal(['Salt and Ships of the Inner Coast', '2014', undefined]);
});

it('gives no coordinator for “Projektträger”, which may be the agency that pays', () => {
  const { coordinator, note } = parseProject(
    'Stille Häfen\nProjektträger: Agentur Nord\nLaufzeit: 2020–2022',
  ).record;
  expect(coordinator).to.equal(undefined);
  expect(note).to.contain('Projektträger: Agentur Nord');
  expect(read('Stille Häfen. Träger: Universität Nord').coordinator?.name).to.equal('Universität Nord');
});
