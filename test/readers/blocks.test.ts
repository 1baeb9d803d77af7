import { expect } from '@open-wc/testing';
import { readIssues, readProjects } from '../../src/readers/index.js';
import { listsFromBlocks } from '../../src/readers/blocks/blocks.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

const projects = (markup: string) => readProjects(parsed(markup));
const titles = (markup: string) => projects(markup).map(({ title }) => title);

describe('projects in a table', () => {
  it('take each cell under the head of its column', () => {
    const [first, second] = projects(`<table>
      <thead><tr><th>Projekt</th><th>Laufzeit</th><th>Förderung</th><th>Leitung</th></tr></thead>
      <tr><td><a href="/dita">Digitale Teilhabe im Alter (DiTA)</a></td><td>04/2024 – 03/2027</td><td>BMBF</td><td>Prof. Dr. Anke Schröter</td></tr>
      <tr><td>Krieg und Frieden im Schulbuch, 1870–1918</td><td>seit 2022</td><td>DFG (Projektnummer 450012345)</td><td>–</td></tr>
    </table>`);
    expect(first).to.deep.include({
      title: 'Digitale Teilhabe im Alter',
      acronym: 'DiTA',
      url: '/dita',
      start: '2024-04',
      end: '2027-03',
      leader: { name: 'Anke Schröter' },
      funding: [{ funder: { name: 'BMBF' } }],
    });
    expect(second).to.deep.include({
      title: 'Krieg und Frieden im Schulbuch, 1870–1918',
      start: '2022',
      funding: [{ funder: { name: 'DFG' }, grant: '450012345' }],
    });
    expect(second!.leader).to.equal(undefined);
    expect(second!.note).to.equal(undefined);
  });

  it('have their title in the column that says so', () => {
    const [project] = projects(`<table>
      <tr><th>Periode</th><th>Prosjekt</th><th>Prosjektleder</th></tr>
      <tr><td>2024–2028</td><td>Havner uten fisk</td><td>Ingrid Solbakk</td></tr></table>`);
    expect(project).to.deep.include({
      title: 'Havner uten fisk',
      start: '2024',
      leader: { name: 'Ingrid Solbakk' },
    });
  });

  it('are read by their order where no column has a head', () => {
    const [project] = projects(
      '<table><tr><td>Havner uten fisk</td><td>Ingrid Solbakk</td><td>2024–2028</td></tr><tr><td>Kaier</td><td>Per Eide</td><td>2019–2022</td></tr></table>',
    );
    expect(project).to.deep.include({ title: 'Havner uten fisk', start: '2024', end: '2028' });
  });

  it('have their title in a column of titles, not of leaders, numbers or periods', () => {
    const rows: [head: string, value: string][][] = [
      [
        ['Prosjektleder', 'Per Eide'],
        ['Tittel', 'Havner uten fisk'],
      ],
      [
        ['Prosjektnummer', '302013'],
        ['Prosjekt', 'Havner uten fisk'],
      ],
      [
        ['Project period', '2024–2028'],
        ['Project name', 'Havner uten fisk'],
      ],
      [
        ['Name of PI', 'Per Eide'],
        ['Project (short name)', 'Havner uten fisk'],
      ],
    ];
    for (const row of rows) {
      const cells = (name: string, at: 0 | 1) => row.map((cell) => `<${name}>${cell[at]}</${name}>`).join('');
      const table = `<table><tr>${cells('th', 0)}</tr><tr>${cells('td', 1)}</tr></table>`;
      expect(titles(table), table).to.deep.equal(['Havner uten fisk']);
    }
    expect(
      titles(
        '<table><tr><th>Prosjektleder</th><th>Periode</th></tr><tr><td>Per Eide</td><td>2024–2028</td></tr></table>',
      ),
    ).to.deep.equal([]);
  });

  const table = (rows: string) =>
    `<table><thead><tr><th>Project</th><th>Coordinator</th><th>Funder</th></tr></thead>${rows}</table>`;

  it('are none where a cell is under several heads', () => {
    for (const markup of [
      table('<tr><td>Kelp</td><td colspan="2">Formas</td></tr>'),
      '<table><thead><tr><th rowspan="2">Project</th><th colspan="2">Years</th></tr><tr><th>Start</th><th>End</th></tr></thead><tr><td>Kelp</td><td>2023</td><td>2027</td></tr></table>',
    ])
      expect(titles(markup), markup).to.deep.equal([]);
  });

  it('are none where a row names those below it, except for a status', () => {
    const rows = (words: string) =>
      table(`<tr><td colspan="3">${words}</td></tr><tr><td>Kelp</td><td>NTNU</td><td>Formas</td></tr>`);
    expect(titles(rows('Horizon Europe'))).to.deep.equal([]);
    expect(titles(rows('Completed projects'))).to.deep.equal(['Kelp']);
  });

  it('are not heads repeated at the foot, and none where the foot holds something else', () => {
    const rows = (foot: string) =>
      table(
        `<tr><td>Kelp</td><td>NTNU</td><td>Formas</td></tr><tfoot><tr><td>${foot.replaceAll(',', '</td><td>')}</td></tr></tfoot>`,
      );
    expect(titles(rows('Project,Coordinator,Funder'))).to.deep.equal(['Kelp']);
    expect(titles(rows('Sum,1,2'))).to.deep.equal(['Kelp']);
    expect(titles(rows('Note,1,2'))).to.deep.equal([]);
  });

  it('may have a caption, which is no part of them', () => {
    const captioned = (words: string) =>
      table(`<caption>${words}</caption><tr><td>Kelp</td><td>NTNU</td><td>Formas</td></tr>`);
    expect(titles(captioned('Funded by the Council in 2024'))).to.deep.equal(['Kelp']);
    for (const words of ['Our projects', 'Ongoing'])
      expect(titles(captioned(words)), words).to.deep.equal(['Kelp']);
  });

  it('are none where each row is a fact of one, or the table arranges other content', () => {
    expect(
      projects(
        '<table><tr><th>Periode</th><td>2024–2028</td></tr><tr><th>Prosjektleder</th><td>Per Eide</td></tr></table>',
      ),
    ).to.deep.equal([]);
    expect(
      projects('<table role="presentation"><tr><td>Kaier</td><td>Havner</td></tr></table>'),
    ).to.deep.equal([]);
  });
});

describe('projects under headings', () => {
  const CARD = (title: string, facts: string) => `<div class="column"><h3>${title}</h3>${facts}</div>`;

  it('are read in a row and in boxes of their own', () => {
    const facts =
      '<p><strong>Funding:</strong> Leverhulme Trust<br><strong>PI:</strong> Prof. Ewan Baird</p>';
    for (const markup of [
      `<h3>Tidal Futures</h3>${facts}<h3>Peat</h3><p>2015–2019</p>`,
      `<div>${CARD('Tidal Futures', facts)}${CARD('Peat', '<p>2015–2019</p>')}</div>`,
    ]) {
      const [first, second] = projects(markup);
      expect(first).to.deep.include({
        title: 'Tidal Futures',
        leader: { name: 'Ewan Baird' },
        funding: [{ funder: { name: 'Leverhulme Trust' } }],
      });
      expect(second).to.deep.include({ title: 'Peat', start: '2015', end: '2019' });
    }
  });

  it('take a list below each heading as its facts', () => {
    const [first, second] = projects(
      '<h3>Kaier</h3><ul><li>Periode: 2024–2028</li><li>Prosjektleder: Per Eide</li></ul><h3>Havner</h3><ul><li>Periode: 2020–2022</li><li>Finansiering: Formas</li></ul>',
    );
    expect(first).to.deep.include({ title: 'Kaier', start: '2024', leader: { name: 'Per Eide' } });
    expect(second).to.deep.include({
      title: 'Havner',
      end: '2022',
      funding: [{ funder: { name: 'Formas' } }],
    });
  });

  it('are in groups where headings of a status are above them', () => {
    const made = listsFromBlocks(
      parsed(
        '<h3>Ongoing</h3><h4>Kelp</h4><p>2024–2028</p><h3>Completed projects</h3><h4>Peat</h4><p>2015–2019</p>',
      ),
    )!;
    expect(
      [...made.container.children].map((child) => `${child.localName} ${child.textContent}`),
    ).to.deep.equal(['h2 Ongoing', 'ul Kelp2024–2028', 'h2 Completed projects', 'ul Peat2015–2019']);
  });

  it('are not headings of a status where they have other words that begin alike', () => {
    for (const words of ['Ongoing entanglements', 'Future innovation', 'Active variations'])
      expect(titles(`<h3>${words}</h3><p>Kelp.</p><h3>Peat</h3><p>Bog.</p>`)).to.deep.equal([words, 'Peat']);
    for (const words of ['Ongoing', 'Våre tidligere prosjekter', 'Unsere laufenden Projekte'])
      expect(titles(`<h3>${words}</h3>`), words).to.deep.equal([]);
  });

  it('are none where the lists below may be the entries', () => {
    const part = (title: string) =>
      `<section><h3>${title}</h3><p>We have two.</p><ul><li>Kelp (2023–2027)</li><li>Peat</li></ul></section>`;
    expect(!!listsFromBlocks(parsed(part('Digital health') + part('Coasts')))).to.equal(false);
    const fold = '<details><summary>Coasts</summary><ul><li>Kelp</li></ul></details>';
    expect(!!listsFromBlocks(parsed(fold))).to.equal(false);
    expect(
      listsFromBlocks(parsed('<h3>Kelp</h3><p>Sea.</p><ul><li>PI: Ada Moor</li><li>Funder: NERC</li></ul>'))!
        .container.textContent,
    ).to.contain('Ada Moor');
  });

  it('have the picture before their heading where the first has one', () => {
    const pictured = projects(
      '<p><img src="/a.png" alt="A"></p><h3>Kelp</h3><p>2024–2028</p><p><img src="/b.png" alt="B"></p><h3>Peat</h3><p>2015–2019</p>',
    );
    expect(pictured.map(({ image }) => image?.src)).to.deep.equal(['/a.png', '/b.png']);
  });

  it('keep the words of a paragraph that facts were read from', () => {
    const [project] = projects(
      '<h3>Kelp</h3><p>We ask how coastal towns live with kelp. The project is funded by NERC (NE/X012345/1) and runs 2023–2027.</p><h3>Peat</h3>',
    );
    expect(project).to.deep.include({
      funding: [{ funder: { name: 'NERC' }, grant: 'NE/X012345/1' }],
      summary:
        'We ask how coastal towns live with kelp. The project is funded by NERC (NE/X012345/1) and runs 2023–2027.',
    });
    expect(project!.note).to.equal(undefined);
  });

  it('are none where a heading is a topic, or says what the section holds', () => {
    expect(
      titles(
        '<h3>Health</h3><h4>Kelp</h4><p>x</p><h4>Peat</h4><h3>Education</h3><h4>Books</h4><h4>Pens</h4>',
      ),
    ).to.deep.equal([]);
    expect(titles('<h3>Our projects</h3><p>We have many projects, all of them good.</p>')).to.deep.equal([]);
  });

  it('are none where headings divide one project, or stand over tables and folded parts', () => {
    const facts = '<p>2024–2028</p>';
    for (const headings of [
      ['Background', 'Partners', 'Publications'],
      ['Om prosjektet', 'Finansiering'],
      ['Aims', 'Kelp and people'],
    ])
      expect(
        titles(headings.map((words) => `<h3>${words}</h3>${facts}`).join('')),
        headings.join(),
      ).to.deep.equal([]);
    const packages =
      '<table><tr><th>Package</th><th>Lead</th></tr><tr><td>WP1</td><td>Ada Moor</td></tr></table>';
    expect(titles(`<h3>Kelp</h3>${packages}<h3>Peat</h3>${packages}`)).to.deep.equal([]);
    const more = '<details><summary>Read more</summary><p>Long.</p></details>';
    expect(titles(`<h3>Kelp</h3>${more}<h3>Peat</h3>${more}`)).to.deep.equal([]);
    expect(titles(`<p>Kelp</p>${more}<p>Peat</p>${more}`)).to.deep.equal([]);
  });

  it('leave headings alone where the page has lists', () => {
    expect(titles('<h3>Ongoing</h3><ul><li>Kelp</li></ul>')).to.deep.equal(['Kelp']);
  });
});

describe('projects in other blocks', () => {
  it('are parts that fold, with the summary as title', () => {
    const [first] = projects(
      '<details><summary>Skogens röster</summary><p>Projektledare: Elsa Lundmark<br>Finansiär: Formas</p></details><details><summary>Barn i trafiken</summary></details>',
    );
    expect(first).to.deep.include({ title: 'Skogens röster', leader: { name: 'Elsa Lundmark' } });
  });

  it('are not parts that fold where these divide a page or hide its list', () => {
    const folded = (...words: string[]) =>
      words.map((title) => `<details><summary>${title}</summary><p>Kelp.</p></details>`).join('');
    expect(titles(folded('Bakgrunn', 'Kelp og folk'))).to.deep.equal([]);
    expect(titles(folded('Vis alle prosjekter'))).to.deep.equal([]);
  });

  it('have their words once where a value has terms of its own', () => {
    const made = listsFromBlocks(
      parsed(
        '<dl><dt>Kelp</dt><dd>Sea. <dl><dt>PI</dt><dd>Ada Moor</dd></dl></dd><div><dt>Peat</dt><dd>Bog.</dd></div></dl>',
      ),
    )!;
    expect([...made.container.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([
      'KelpSea. PIAda Moor',
      'PeatBog.',
    ]);
  });

  it('are terms that are not labels', () => {
    const [first, second] = projects(
      '<dl><dt>Det grønne køkken</dt><dt>Periode</dt><dd>2023-2025</dd><dt>Partnere</dt><dd>Meyers Madhus</dd><dd>Københavns Kommune</dd><dt>Måltider</dt><dd>2020-2022</dd></dl>',
    );
    expect(first).to.deep.include({
      title: 'Det grønne køkken',
      start: '2023',
      partners: [{ name: 'Meyers Madhus' }, { name: 'Københavns Kommune' }],
    });
    expect(first!.coordinator).to.equal(undefined);
    expect(second).to.deep.include({ title: 'Måltider', end: '2022' });
    expect(projects('<dl><dt>Periode</dt><dd>2023-2025</dd></dl>')).to.deep.equal([]);
  });

  it('are paragraphs with an emphasised beginning, and those that follow', () => {
    const read = projects(
      '<p>Our group runs several projects.</p><p><strong>Kelp and people</strong> (2023–2027). Funded by NERC.</p><p><b>Peat and memory</b><br>PI: Ada Moor</p><p>With partners in Galway.</p>',
    );
    expect(read.map(({ title }) => title)).to.deep.equal(['Kelp and people', 'Peat and memory']);
    expect(titles('<p>One paragraph.</p><p>Another one, of words.</p>')).to.deep.equal([]);
    expect(titles('<p><strong>Contact:</strong> Ada</p><p><strong>Funding:</strong> NERC</p>')).to.deep.equal(
      [],
    );
  });

  it('are none beside what no record holds', () => {
    for (const other of [
      '<iframe title="Film"></iframe>',
      '<form><input></form>',
      '<video></video>',
      '<p hidden>More</p>',
    ])
      expect(
        titles(`<h3>Kelp</h3><p>2023–2027</p>${other}<h3>Peat</h3><p>PI: Ada Moor</p>`),
        other,
      ).to.deep.equal([]);
  });

  it('keep their language and their id', () => {
    const [project] = projects(
      '<div lang="en"><h3 id="kelp">Kelp</h3><p>2024–</p></div><div><h3>Torv</h3></div>',
    );
    expect(project).to.deep.include({ id: 'kelp', lang: 'en' });
  });
});

describe('special issues without a list', () => {
  it('are several under several headings, and one otherwise', () => {
    const read = readIssues(
      parsed(
        '<h3>Ageing in Place</h3><p>Deadline: 15 January 2027</p><h3>Maps that lie</h3><p>Submissions closed.</p>',
      ),
    );
    expect(read.map(({ title, deadline, status }) => [title, deadline ?? status])).to.deep.equal([
      ['Ageing in Place', '2027-01-15'],
      ['Maps that lie', 'closed'],
    ]);
    expect(
      readIssues(parsed('<h3>Nabolag</h3><p>Frist: 15.1.2027</p>')).map(({ title }) => title),
    ).to.deep.equal(['Nabolag']);
  });
});
