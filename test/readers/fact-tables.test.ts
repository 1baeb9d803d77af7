import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));
const titles = (markup: string) => projects(markup).map(({ title }) => title);

/** A table with a row for each text, whose cells are divided by bars; one cell spans the table. */
const table = (...rows: string[]) =>
  `<table>${rows
    .map((row) => row.split(' | '))
    .map(
      (cells) =>
        `<tr>${cells.map((cell) => `<td${cells[1] ? '' : ' colspan="4"'}>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

describe('tables of the facts of one project each', () => {
  it('have the title in a row of its own', () => {
    const [first, second] = projects(
      table('<b>Kelp at night</b>', 'Leader | Ada Moor', 'Period | 2020–2022') +
        table('<b>Eelgrass by day</b>', 'Leader | Jo Lind', 'Period | 2018–2020', 'Funding | NWO'),
    );
    expect(first).to.deep.include({ title: 'Kelp at night', leader: { name: 'Ada Moor' }, end: '2022' });
    expect(second).to.deep.include({ title: 'Eelgrass by day', funding: [{ funder: { name: 'NWO' } }] });
  });

  it('may have two facts in a row, and lines that begin with a label', () => {
    const [first] = projects(
      table('Project 1: Kelp', 'Leader: Ada Moor', 'Start<br>date | 2020-01-01 | End date | 2022-12-31') +
        table('Project 2: Eelgrass', 'Leader: Jo Lind', 'Start<br>date | 2021-01-01 | End date | 2023-12-31'),
    );
    expect(first).to.deep.include({
      title: 'Kelp',
      leader: { name: 'Ada Moor' },
      start: '2020-01-01',
      end: '2022-12-31',
    });
    const [german] = projects(
      table('Titel | Licht in Städten', 'Leitung | Anna Berg | Laufzeit | 2020–2022', 'Förderung | DFG'),
    );
    expect(german).to.deep.include({
      title: 'Licht in Städten',
      leader: { name: 'Anna Berg' },
      start: '2020',
    });
  });

  describe('and paragraphs between them', () => {
    const KELP = table('Title | Kelp at night', 'Leader | Ada Moor');
    const EELGRASS = table('Title | Eelgrass by day', 'Leader | Jo Lind');
    const notes = (markup: string) => projects(markup).map(({ note }) => note ?? '');

    it('are about the table above them, if none is above the first', () => {
      expect(
        notes(`<h2>Projects</h2>${KELP}<p>Divers count.</p>${EELGRASS}<p>Boats wait.</p><p>Write to us.</p>`),
      ).to.deep.equal(['Divers count', 'Boats wait']);
    });

    it('are about the table below them, if none is below the last', () => {
      expect(
        notes(`<p>About all of them.</p><p>Divers count.</p>${KELP}<p>Boats wait.</p>${EELGRASS}`),
      ).to.deep.equal(['Divers count', 'Boats wait']);
    });

    it('are about neither if both may be meant, or if a table has none', () => {
      for (const markup of [
        `<p>All of them.</p>${KELP}<p>Divers count.</p>${EELGRASS}<p>Boats wait.</p>`,
        `${KELP}<p>Divers count.</p>${EELGRASS}`,
        `${KELP}${EELGRASS}<p>Boats wait.</p>`,
        `${KELP}<p>Divers count.</p><div>Stop.</div>${EELGRASS}<p>Boats wait.</p>`,
      ])
        expect(notes(markup), markup).to.deep.equal(['', '']);
    });
  });

  it('may have labels that are unknown, if they repeat', () => {
    const [first] = projects(
      table('Agua de montaña', 'Entidad que da fondos | CODI', 'Investigador principal | Ana Ruiz') +
        table('Suelo de valle', 'Entidad que da fondos | CODI', 'Investigador principal | Luz Mora'),
    );
    expect(first).to.deep.include({
      title: 'Agua de montaña',
      leader: { name: 'Ana Ruiz' },
      note: 'Entidad que da fondos: CODI',
    });
  });

  it('may have a text below the facts, under headings', () => {
    const text = 'Kelp grows in cold water, and this project asks how much of it comes back after a storm.';
    const [first] = projects(
      ['Kelp at night', 'Eelgrass by day']
        .map((title) => `<h3>${title}</h3>${table('Leader | Ada Moor', 'Period | 2020–2022', text)}`)
        .join(''),
    );
    expect(first).to.deep.include({ title: 'Kelp at night', summary: text, start: '2020' });
  });

  it('are not those of staff, courses or figures', () => {
    for (const others of [
      table('Ada Moor', 'Office | A 12', 'Phone | +47 12 34 56', 'E-mail | a@example.org') +
        table('Jo Lind', 'Office | A 13', 'Phone | +47 12 34 57', 'E-mail | j@example.org'),
      table('Clouds', 'Credits | 5', 'Lecturer | Ada Moor') +
        table('Rain', 'Credits | 10', 'Lecturer | Jo Lind'),
      table('Table 1. Walls', 'Mean | 3.2', 'SD | 1.1') + table('Table 2. Roofs', 'Mean | 3.5', 'SD | 1.2'),
      // several projects in one table
      table('Kelp', 'Leader | Ada Moor', 'Eelgrass', 'Leader | Jo Lind'),
    ])
      expect(titles(others), others).to.deep.equal([]);
  });

  it('are not those with a head for each column', () => {
    expect(
      titles(table('Title | Leader | Period | Funding', 'Kelp | Ada Moor | 2020–2022 | NWO')),
    ).to.deep.equal(['Kelp']);
  });
});
