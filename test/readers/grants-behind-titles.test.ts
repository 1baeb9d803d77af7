import { expect } from '@open-wc/testing';
import { readProjectLine, readProjects } from '../../src/readers/index.js';

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
