import { expect } from '@open-wc/testing';
import { readText } from '../../src/readers/index.js';

const HEAD = 'Research group\nSea and Society\n\n';
const said = (text: string) =>
  readText(HEAD + text).projects.map(({ title, leader, start, partners, funding }) =>
    [
      title,
      leader?.name,
      start,
      ...partners.map(({ name }) => name),
      ...funding.map(({ funder }) => funder?.name),
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('the text of a page', () => {
  it('has labels alone above their values as facts of the title above', () => {
    expect(
      said(`Current projects

Tidal Archaeology

Principal investigator
Helen Ashcombe

Partners
Historic England
Somerset Museums Service

Read more about Tidal Archaeology

Glass before Empire
Principal investigator
Sofia Lindqvist

1
2
Next page ››`),
    ).to.deep.equal([
      'Tidal Archaeology | Helen Ashcombe | Historic England | Somerset Museums Service',
      'Glass before Empire | Sofia Lindqvist',
    ]);
  });

  it('has a title above a label that the project before has already', () => {
    expect(
      said(`Projects
Tidal Archaeology
Principal investigator
Helen Ashcombe
Partners
Historic England
Somerset Museums Service
Reading the Bone Pits
Principal investigator
Marcus Tindall
Funder
Formas
Read more about Reading the Bone Pits
Glass before Empire
Funder
British Academy`),
    ).to.deep.equal([
      'Tidal Archaeology | Helen Ashcombe | Historic England | Somerset Museums Service',
      'Reading the Bone Pits | Marcus Tindall | Formas',
      'Glass before Empire | British Academy',
    ]);
  });

  it('has a sentence or a credit below the facts of a project as part of it', () => {
    const markup = `Prosjekter

Hjemmesykehus for barn
Prosjektleder: Ingrid Bakken
Vi følger tolv familier som får behandling hjemme.

Foto: Sykehuset Levanger

Søvn etter hjernerystelse
Prosjektleder: Lars Ness`;
    expect(said(markup)).to.deep.equal([
      'Hjemmesykehus for barn | Ingrid Bakken',
      'Søvn etter hjernerystelse | Lars Ness',
    ]);
    expect(readText(HEAD + markup).projects[0]!.original).to.contain('tolv familier');
  });

  it('has partners of its own below facts that have their labels beside them', () => {
    const page = readText(`${HEAD}Projects

Reading the Bone Pits
PI: Marcus Tindall

Glass before Empire
PI: Sofia Lindqvist

Partners
NTNU
Historic England`);
    expect(page.projects.map(({ partners }) => partners.length)).to.deep.equal([0, 0]);
    expect(page.partners.map(({ name }) => name)).to.deep.equal(['NTNU', 'Historic England']);
  });

  it('has no project in the name of the links to its other pages', () => {
    for (const pager of [
      'Pagination\nCurrent page 1\nPage 2\nNext page ›\nLast page »',
      'Pagination\n\n1\n2\nNext ›',
      'Sidenavigasjon\n1\n2\nNeste side →',
      'Paginering:\nSida 1\nSida 2\nNästa »',
      'Seitennummerierung\n1\n2\nNächste Seite »',
    ])
      expect(said(`Projects\n\nReading the Bone Pits\nPI: Ann Lee\n\n${pager}`), pager).to.deep.equal([
        'Reading the Bone Pits | Ann Lee',
      ]);
    expect(said('Projects\n\nPagination in medieval books\n\nSidenavigasjon og sanser')).to.deep.equal([
      'Pagination in medieval books',
      'Sidenavigasjon og sanser',
    ]);
  });

  it('keeps titles that end with a full stop', () => {
    expect(said('Prosjekter\n\nVann i byen.\nHavets minner.\n')).to.deep.equal([
      'Vann i byen',
      'Havets minner',
    ]);
  });

  it('has partners up to a label or a sentence', () => {
    for (const end of [
      'Gefördert durch\n\nBMBF',
      'Funding\n\nFormas',
      'We are funded by several councils in the north.\n\nContact us',
    ])
      expect(
        readText(`${HEAD}Partner\n\nUniversität Kopenhagen\nThünen-Institut\n\n${end}`).partners.map(
          ({ name }) => name,
        ),
        end,
      ).to.deep.equal(['Universität Kopenhagen', 'Thünen-Institut']);
  });

  it('names a group only where a line says what it is, or it leads the page', () => {
    const name = (text: string) => readText(text).profile?.name;
    expect(name('Prosjektleder: Ingrid Bakken\nPeriode: 2021–2024\n')).to.equal(undefined);
    expect(name('Swarm Ethics\nSoft Grippers\nAll of them end here.')).to.equal(undefined);
    expect(name('(Stenberg, 2019, s. 112)')).to.equal(undefined);
    expect(name('Sea and Society\n\nProjects\n\nTidal Archaeology')).to.equal('Sea and Society');
    expect(name('Research group\nSea and Society')).to.equal('Sea and Society');
  });
});
