import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const read = (markup: string) =>
  readProjects(new DOMParser().parseFromString(markup, 'text/html').body).map(
    ({ title, start, end, leader }) => [title, start, end, leader?.name].filter(Boolean).join(' | '),
  );

const LIST = '<ul><li>Kelp forests (2005–2008)</li><li>Peat bogs (2004–2006)</li></ul>';
const LISTED = ['Kelp forests | 2005 | 2008', 'Peat bogs | 2004 | 2006'];
const facts = (leader: string, period: string, names = ['Leader', 'Period']) =>
  `<p><b>${names[0]}:</b> ${leader}<br><b>${names[1]}:</b> ${period}</p>`;
const OPEN = ['Wind and wake | 2022 | 2026 | Ada Moor', 'Sand in motion | 2023 | 2028 | Per Eide'];
const entries = (tag: string, names?: string[]) =>
  `<${tag}>Wind and wake</${tag}>${facts('Ada Moor', '2022–2026', names)}` +
  `<${tag}>Sand in motion</${tag}>${facts('Per Eide', '2023–2028', names)}`;

describe('projects in several forms', () => {
  it('are read below a heading that names them without a status', () => {
    for (const [heading, past] of [
      ['Forschungsprojekte', 'Abgeschlossene Projekte'],
      ['Prosjekt', 'Avslutta prosjekt'],
      ['Externally funded projects', 'Earlier projects'],
      ['Progetti in corso', 'Progetti conclusi'],
    ]) {
      expect(
        read(`<h2>${heading}</h2><p>Our work.</p>${entries('h3')}<h2>${past}</h2>${LIST}`),
      ).to.deep.equal([...OPEN, ...LISTED]);
      // the list is at the level of the entries, and a note is below it
      expect(
        read(`<h2>${heading}</h2>${entries('h3')}<h3>${past}</h3>${LIST}<p><b>Contact:</b> Room 3</p>`),
      ).to.deep.equal([...OPEN, ...LISTED]);
    }
  });

  it('are read at the level of the heading above them, or without one', () => {
    for (const above of ['<h2>Projects</h2>', '<h1>Coast group</h1><p>We study coasts.</p>', ''])
      expect(read(`${above}${entries('h2')}<h2>Past projects</h2>${LIST}`), above).to.deep.equal([
        ...OPEN,
        ...LISTED,
      ]);
  });

  it('are read in a table, below headings, in lines and in a list', () => {
    const table =
      '<table><tr><th>Title</th><th>Funding</th><th>Period</th></tr><tr><td>Tides</td><td>NERC</td><td>2018–2021</td></tr></table>';
    const lines = '<p><a href="/d">Dunes</a> (2012–2014)<br>Old harbours (2010–2013)</p>';
    expect(
      read(
        `<h2>EU projects</h2>${table}<h2>National projects</h2>${entries('h3')}<h2>PhD projects</h2>${LIST}<h2>Finished projects</h2>${lines}`,
      ),
    ).to.deep.equal([
      'Tides | 2018 | 2021',
      ...OPEN,
      ...LISTED,
      'Dunes | 2012 | 2014',
      'Old harbours | 2010 | 2013',
    ]);
    expect(
      read(`<h2>Current projects</h2>${entries('h3')}<h2>Finished projects</h2>${lines}`),
      'without a list',
    ).to.deep.equal([...OPEN, 'Dunes | 2012 | 2014', 'Old harbours | 2010 | 2013']);
  });

  it('are read in short paragraphs that end with years, below a status', () => {
    const past = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
    const finished = (lines: string) =>
      read(`<h2>Current projects</h2>${LIST}<h2>Finished projects</h2>${lines}`).slice(2);
    expect(finished(past('Dunes (2012–2014)', 'Old harbours, 2010–2013.'))).to.deep.equal([
      'Dunes | 2012 | 2014',
      'Old harbours | 2010 | 2013',
    ]);
    for (const lines of [
      past('We studied dunes with many in 2012–2014.', 'They studied harbours from 2010–2013.'),
      past('All are in our archive.', 'Annual report 2024'),
      past('Annual report 2024'),
    ])
      expect(finished(lines), lines).to.deep.equal([]);
  });

  it('are read below paragraphs in bold that name a status', () => {
    const bold = (title: string, leader: string, period: string) =>
      `<p><strong>${title}</strong><br>Projectleider: ${leader}<br>Looptijd: ${period}</p>`;
    expect(
      read(
        `<p><strong>Lopende projecten</strong></p>${bold('Wind and wake', 'Ada Moor', '2022–2026')}${bold('Sand in motion', 'Per Eide', '2023–2028')}<p><strong>Afgeronde projecten</strong></p>${LIST}`,
      ),
    ).to.deep.equal([...OPEN, ...LISTED]);
  });

  it('may have lists of aims', () => {
    const aims = '<p>Aims:</p><ul><li>find new quays</li><li>measure noise</li></ul>';
    const headed = entries('h3').replaceAll('</p>', `</p>${aims}`);
    const folded = (title: string, leader: string, period: string) =>
      `<details><summary>${title}</summary>${facts(leader, period)}${aims}</details>`;
    for (const open of [
      headed,
      folded('Wind and wake', 'Ada Moor', '2022–2026') + folded('Sand in motion', 'Per Eide', '2023–2028'),
    ])
      expect(read(`<h2>Current projects</h2>${open}<h2>Past projects</h2>${LIST}`), open).to.deep.equal([
        ...OPEN,
        ...LISTED,
      ]);
  });

  it('may be in a list with a habit of its own', () => {
    expect(
      read(
        `<h2>Projects</h2>${entries('h3')}<h3>Waves</h3>${facts('Eva Lund', '2024–2027')}<h2>PhD projects</h2><ul><li>Ada Moor: Kelp at night</li><li>Per Eide: Crabs in winter</li><li>Ole Dahl: Sand on the move</li></ul>`,
      ),
    ).to.deep.equal([
      ...OPEN,
      'Waves | 2024 | 2027 | Eva Lund',
      'Kelp at night | Ada Moor',
      'Crabs in winter | Per Eide',
      'Sand on the move | Ole Dahl',
    ]);
  });

  it('may share a box with the heading below them', () => {
    const box = (content: string) => `<section><div>${content}</div></section>`;
    const [first, second] = entries('h2').split(/(?<=<\/p>)/);
    const found = readProjects(
      new DOMParser().parseFromString(
        `${box('<h1>Projects</h1>')}${box(first!)}${box(`${second!}<h2>Past projects</h2>${LIST}`)}`,
        'text/html',
      ).body,
    );
    expect(found.map(({ title }) => title)).to.deep.equal([
      'Wind and wake',
      'Sand in motion',
      'Kelp forests',
      'Peat bogs',
    ]);
    expect(found.map(({ note }) => note)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('are not read from lists of other parts of the page', () => {
    for (const heading of ['Nous contacter', 'Equipo', 'Our house'])
      expect(
        read(
          `<h2>Current projects</h2>${entries('h3')}<h2>Past projects</h2>${LIST}<h2>${heading}</h2><ul><li>Ada Moor</li><li>Room 12</li></ul>`,
        ),
        heading,
      ).to.deep.equal([...OPEN, ...LISTED]);
  });

  it('are only those of the list beside other content', () => {
    for (const other of [
      // help with applications
      '<h2>Apply for a project grant</h2><h3>Who may apply</h3><p>Deadline: 3 May. Contact: Ada Moor</p><h3>Length</h3><p>Contact: Per Eide</p>',
      '<h2>Student projects</h2><h3>Bachelor</h3><p>Contact: Ada Moor</p><h3>Master</h3><p>Contact: Per Eide</p>',
      // persons
      '<h2>PhD projects</h2><h3>Ada Moor</h3><p>Period: 2022–2025</p><h3>Per Eide</h3><p>Period: 2023–2026</p>',
      '<h2>PhD projects</h2><div><h3>Ada Moor</h3><p>Period: 2022–2025</p></div><div><h3>Per Eide</h3><p>Period: 2023–2026</p></div>',
      '<h2>PhD projects</h2><p><b>Ada Moor</b><br>Period: 2022–2025</p><p><b>Per Eide</b><br>Period: 2023–2026</p>',
      // topics
      `<h2>Research</h2><h3>Coasts</h3><p>Leader: Ada Moor</p><h3>Ice</h3><p>Leader: Per Eide</p>`,
      '<h2>Research</h2><p><b>Coasts</b><br>Sand, since 2001.</p><p><b>Ice</b><br>Snow.</p>',
      // news and events
      '<h2>Latest from our projects</h2><h3>Kelp wins</h3><p>12 May 2024. After 2005–2008 it won.</p><h3>Peat burns</h3><p>June 3, 2024. Work of 2004–2006.</p>',
      '<h2>Autumn meeting</h2><p>Date: 3 May. Place: Room 4</p><h2>Winter meeting</h2><p>Date: 3 July. Place: Room 5</p>',
      // texts, publications and persons in lines
      '<h2>Current projects</h2><p>Our archive holds all.<br>It was moved (2020–2021)<br>Ask the office.</p>',
      '<h2>Former</h2><p>Ada Moor, postdoc 2018–2020<br>Per Eide, student 2016–2020</p>',
    ])
      expect(read(`${other}<h2>Past projects</h2>${LIST}`), other).to.deep.equal(LISTED);
  });
});
