import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const projects = (markup: string) => readProjects(new DOMParser().parseFromString(markup, 'text/html').body);
const titles = (markup: string) => projects(markup).map(({ title }) => title);

const FACTS = '<p>Period: 2021–2024</p><p>Funding: Formas</p>';

describe('headings below that of one project', () => {
  it('are parts of it if they name parts, also with periods', () => {
    const page = `<h1>Kelp in winter</h1>${FACTS}<h2>Our approach</h2><p>We dive.</p><h2>Phase 1</h2><p>2021–2022: Diving.</p><h2>Phase II: Nets</h2><p>2023–2024: Nets.</p><h2>Background</h2><p>Kelp is old.</p>`;
    const [project, ...others] = projects(page);
    expect(others).to.deep.equal([]);
    expect(project).to.deep.include({ title: 'Kelp in winter', start: '2021', end: '2024' });
    expect(project!.note).to.include('We dive').and.include('2021–2022: Diving');
    expect(
      titles(
        `<h2>Tare om vinteren</h2>${FACTS}<h3>Bakgrunn</h3><p>Tare er gammelt.</p><h3>Dykking</h3><p>Vi dykker.</p><h3>Forventede resultater</h3><p>Tare.</p><h3>Kontakt</h3><p>Ada Moor</p>`,
      ),
    ).to.deep.equal(['Tare om vinteren']);
  });

  it('are titles if they have facts, or none name parts', () => {
    const entries = '<h2>Peat</h2><p>Period: 2020–2021</p><h2>Moss</h2><p>Period: 2019–2021</p>';
    expect(titles(`<h1>Our group</h1>${FACTS}<h2>Background</h2><p>It is old.</p>${entries}`)).not.to.include(
      'Our group',
    );
    expect(titles(`<h1>Projects</h1>${entries}`)).to.deep.equal(['Peat', 'Moss']);
    expect(titles(`<h1>Projects</h1>${entries.replace('Peat', 'Phase 3 trial of peat')}`)).to.deep.equal([
      'Phase 3 trial of peat',
      'Moss',
    ]);
  });

  it('are no titles if they count phases', () => {
    for (const [open, close] of [
      ['<h2>', '</h2>'],
      ['<p><strong>', '</strong></p>'],
    ])
      expect(
        titles(
          `<h1>Kelp in winter</h1><p>We dive.</p>${open}Phase 1${close}<p>2021–2022: Diving.</p>${open}Phase 2${close}<p>2023–2024: Nets.</p>`,
        ).filter((title) => title !== 'Kelp in winter'),
      ).to.deep.equal([]);
  });
});
