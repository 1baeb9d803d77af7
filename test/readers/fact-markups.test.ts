import { expect } from '@open-wc/testing';
import { readIssues, readPartners, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));
const issues = (markup: string) => readIssues(parsed(markup));
const partners = (markup: string) => readPartners(parsed(markup)).map(({ name }) => name);

/** Ways to mark up a label without a colon and its value, as one fact of the entry above. */
const MARKUPS: Record<string, (label: string, value: string) => string> = {
  'spans in a list': (label, value) => `<ul><li><span>${label}</span> <span>${value}</span></li></ul>`,
  'bold label in a list': (label, value) => `<ul><li><strong>${label}</strong> ${value}</li></ul>`,
  'label with a colon in a list': (label, value) => `<ul><li>${label}: ${value}</li></ul>`,
  terms: (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  'row of a table': (label, value) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`,
  boxes: (label, value) => `<div><div>${label}</div><div>${value}</div></div>`,
};

describe('a single labelled fact below each heading', () => {
  const funders = [
    ['Funded by', 'NordForsk', 'Formas'],
    ['Finansieres av', 'Forskningsrådet', 'NordForsk'],
    ['Gefördert von', 'Deutsche Forschungsgemeinschaft', 'Volkswagen-Stiftung'],
    ['Supported by', 'Formas', 'NordForsk'],
  ] as const;
  for (const [name, fact] of Object.entries(MARKUPS))
    it(`belongs to the project named there: ${name}`, () => {
      for (const [label, one, two] of funders) {
        const found = projects(
          `<h3>Salt marshes in winter</h3>${fact(label, one)}<h3>Ferry quays as meeting places</h3>${fact(label, two)}`,
        );
        expect(
          found.map(({ title, funding }) => [title, funding[0]?.funder?.name]),
          label,
        ).to.deep.equal([
          ['Salt marshes in winter', one],
          ['Ferry quays as meeting places', two],
        ]);
      }
    });

  const deadlines = [
    'Sista inlämningsdag',
    'Siste frist',
    'Submission deadline',
    'Einreichungsfrist',
    'Frist',
  ];
  for (const [name, fact] of Object.entries(MARKUPS))
    it(`belongs to the issue named there: ${name}`, () => {
      for (const label of deadlines) {
        const found = issues(
          `<h3>Salt marshes in winter</h3>${fact(label, '16.10.2026')}<h3>Ferry quays as meeting places</h3>${fact(label, '10.05.2026')}`,
        );
        expect(
          found.map(({ title, deadline }) => [title, deadline]),
          label,
        ).to.deep.equal([
          ['Salt marshes in winter', '2026-10-16'],
          ['Ferry quays as meeting places', '2026-05-10'],
        ]);
      }
    });

  it('belongs to one project if the headings are its parts', () => {
    const found = projects(
      `<h1>Villages after the boom</h1><h2>Team</h2>${MARKUPS['spans in a list']!('Led by', 'Ada Moor')}
      <h2>Funding</h2>${MARKUPS['spans in a list']!('Funded by', 'NordForsk')}`,
    );
    expect(found.map(({ title }) => title)).to.deep.equal(['Villages after the boom']);
    expect(found[0]).to.deep.include({
      leader: { name: 'Ada Moor' },
      funding: [{ funder: { name: 'NordForsk' } }],
    });
  });

  it('does not make news a project', () => {
    const found = projects(
      '<h3>New book on kelp</h3><ul><li>Date: 12 March 2025</li></ul><h3>Seminar in June</h3><ul><li>Date: 12 June 2025</li></ul>',
    );
    expect(found).to.deep.equal([]);
  });
});

describe('tables of facts', () => {
  const table = (...rows: [label: string, value: string][]) =>
    `<table>${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;

  it('have the theme of an issue as its title', () => {
    for (const label of ['Tema', 'Theme', 'Thema', 'Title', 'Topic']) {
      const found = issues(
        table([label, 'Salt marshes'], ['Submission deadline', '1 May 2027']) +
          table([label, 'Ferry quays'], ['Submission deadline', '3 June 2027']),
      );
      expect(
        found.map(({ title, deadline }) => [title, deadline]),
        label,
      ).to.deep.equal([
        ['Salt marshes', '2027-05-01'],
        ['Ferry quays', '2027-06-03'],
      ]);
    }
  });

  it('have the title of an issue beside its theme', () => {
    const [issue] = issues(
      table(['Title', 'Salt marshes'], ['Theme', 'Coasts'], ['Deadline', '1 May 2027']) +
        table(['Title', 'Ferry quays'], ['Theme', 'Coasts'], ['Deadline', '3 June 2027']),
    );
    expect(issue!.title).to.equal('Salt marshes');
  });

  it('begin with the project that they are about', () => {
    for (const label of ['Project', 'Prosjekt', 'Projekt']) {
      const found = projects(
        table([label, 'Salt marshes'], ['Coordinating institution', 'Lund University']) +
          table([label, 'Ferry quays'], ['Coordinating institution', 'University of Bergen']),
      );
      expect(
        found.map(({ title, coordinator }) => [title, coordinator?.name]),
        label,
      ).to.deep.equal([
        ['Salt marshes', 'Lund University'],
        ['Ferry quays', 'University of Bergen'],
      ]);
    }
  });

  it('are no projects if one only is a fact of a post, and no issues without a title', () => {
    expect(
      projects(table(['Position', 'Postdoc'], ['Project', 'Salt marshes'], ['Leader', 'Ada Moor'])),
    ).to.deep.equal([]);
    const found = issues(
      `<h2>Call</h2>${table(['Deadline', '1 May 2027'], ['Editors', 'Ada Moor'])}${table(['Deadline', '1 May 2028'], ['Editors', 'Per Vik'])}`,
    );
    expect(found.map(({ title }) => title)).to.not.include('1 May 2027');
  });

  it('are others if their columns have heads, among institutions', () => {
    const found = projects(
      '<table><tr><th>Project</th><th>Period</th><th>Partners</th><th>Grant number</th></tr><tr><td>Study of kelp</td><td>2021–2024</td><td>Umeå University</td><td></td></tr><tr><td>Study of towns</td><td></td><td>Umeå University</td><td>302013</td></tr></table>',
    );
    expect(found.map(({ title }) => title)).to.deep.equal(['Study of kelp', 'Study of towns']);
  });

  it('may have heads that end in a preposition', () => {
    const found = projects(
      '<table><tr><td><b>Prosjekt</b></td><td><b>Finansiert av</b></td></tr><tr><td>Strandenger</td><td>NordForsk</td></tr><tr><td>Ferjekaier</td><td>Formas</td></tr></table>',
    );
    expect(found.map(({ title }) => title)).to.deep.equal(['Strandenger', 'Ferjekaier']);
  });
});

describe('parts of a page beside entries', () => {
  it('are not read as labels of a list, if they are a breadcrumb', () => {
    const found = projects(
      '<div><a href="/">Start</a> › <a href="/r">Forschung</a></div><ul><li>Strandwiesen im Winter<br>Leitung: Ada Moor</li><li>Stege als Treffpunkt<br>Leitung: Per Vik</li></ul>',
    );
    expect(found.map(({ title }) => title)).to.deep.equal(['Strandwiesen im Winter', 'Stege als Treffpunkt']);
  });

  it('are facts, not headings, if a label begins like a word for projects', () => {
    const found = projects(
      '<div><p><strong>Strandängar på vintern</strong></p><p>Projekttid: 2017-2019</p><p><strong>Bryggor som mötesplatser</strong></p><p>Projekttid: 2018-2022</p></div>',
    );
    expect(found.map(({ title, start, end }) => [title, start, end])).to.deep.equal([
      ['Strandängar på vintern', '2017', '2019'],
      ['Bryggor som mötesplatser', '2018', '2022'],
    ]);
  });

  it('are no partners below a heading for people, although logos have no text', () => {
    const logo = (name: string) =>
      `<li><a href="https://example.org/${name.length}"><img alt="${name}" src="data:,"></a></li>`;
    expect(
      partners(
        `<ul>${logo('Aarhus University')}${logo('Museum of Quays')}</ul><h2>People</h2><ul><li><a href="/p/1">Tor Blix</a></li><li><a href="/p/2">Rut Holm</a></li></ul>`,
      ),
    ).to.deep.equal(['Aarhus University', 'Museum of Quays']);
  });

  it('are no partners if they lead to more', () => {
    const more = (words: string) => `<p><a href="/m">${words}</a></p>`;
    for (const words of ['Les mer', 'Mehr dazu', 'Read more', 'Läs mer'])
      expect(
        partners(
          `<p><b>Universität Kiel</b></p>${more(words)}<p><b>Technische Universität Dresden</b></p>${more(words)}`,
        ),
      ).to.deep.equal(['Universität Kiel', 'Technische Universität Dresden']);
  });
});

describe('links to more behind the name of a partner', () => {
  it('are no part of the name, in all languages', () => {
    for (const words of [
      'Les mer',
      'Mer informasjon',
      'Les meir',
      'Read more',
      'Läs mer',
      'Mehr erfahren',
      'Lue lisää',
      'Lees meer',
      'En savoir plus',
    ])
      expect(
        partners(
          `<ul><li><strong>Uppsala universitet</strong> <a href="/1">${words}</a></li><li><p><a href="https://example.org">Museum of Quays</a></p><p><a href="/2">${words}</a></p></li></ul>`,
        ),
        words,
      ).to.deep.equal(['Uppsala universitet', 'Museum of Quays']);
  });

  it('are names if they name an organisation', () => {
    expect(
      partners('<ul><li>With <a href="/1">More Museum</a></li><li><a href="/2">Mehrow Verlag</a></li></ul>'),
    ).to.deep.equal(['With More Museum', 'Mehrow Verlag']);
  });
});

describe('entries in boxes and paragraphs', () => {
  const titlesOf = (markup: string) => projects(markup).map(({ title }) => title);

  it('have labels in spans without colons', () => {
    const box = (title: string, label: string, value: string) =>
      `<div class="item"><div class="title">${title}</div><div><span class="l">${label}</span> <span class="v">${value}</span></div><div><span class="l">Period</span> <span class="v">2020–2024</span></div></div>`;
    const found = projects(
      `<div>${box('Salt marshes', 'Project leader', 'Ada Moor')}${box('Ferry quays', 'Project leader', 'Per Vik')}</div>`,
    );
    expect(found.map(({ title, leader }) => [title, leader?.name])).to.deep.equal([
      ['Salt marshes', 'Ada Moor'],
      ['Ferry quays', 'Per Vik'],
    ]);
  });

  it('include pictures beside paragraphs', () => {
    const row = (title: string, leader: string) =>
      `<div class="cols"><div><img alt="" src="/a.png"><p><strong>${title}</strong></p></div><div><p>Leader: ${leader}</p></div></div>`;
    const found = projects(row('Salt marshes', 'Ada Moor') + row('Ferry quays', 'Per Vik'));
    expect(found.map(({ title, image }) => [title, !!image])).to.deep.equal([
      ['Salt marshes', true],
      ['Ferry quays', true],
    ]);
  });

  it('may have all their text in a font', () => {
    expect(
      titlesOf(
        '<p><font><b>Salt marshes</b><br>Leader: Ada Moor</font></p><p><font><b>Ferry quays</b><br>Leader: Per Vik</font></p>',
      ),
    ).to.deep.equal(['Salt marshes', 'Ferry quays']);
  });

  it('end before a form for searches', () => {
    const form =
      '<form><label>Filter <select><option>All</option></select></label><button>Go</button></form>';
    expect(
      titlesOf(
        `<h3>Salt marshes</h3><p>Leader: Ada Moor</p><h3>Ferry quays</h3><p>Leader: Per Vik</p>${form}`,
      ),
    ).to.deep.equal(['Salt marshes', 'Ferry quays']);
  });

  it('are not the fields of a form', () => {
    const form = '<form><ul><li><label><input type="checkbox"> Coasts</label></li></ul></form>';
    const found = titlesOf(
      `<h3>Salt marshes</h3><p>Leader: Ada Moor</p>${form}<h3>Ferry quays</h3><p>Leader: Per Vik</p>`,
    );
    expect(found).to.not.include('Coasts');
  });

  it('are not read if a box opens with facts of the heading before it', () => {
    const found = projects(
      `<h3>Salt marshes</h3><div><p>Period: 2015–2017</p><h3>Ferry quays</h3></div><p>Period: 2020–2022</p>`,
    );
    expect(found.map(({ title, start }) => `${String(title)} ${start}`)).to.not.include('Ferry quays 2015');
  });

  it('may contain comments', () => {
    const box = (label: string, value: string) =>
      `<div class="field"><!-- x --><div>${label}</div><!-- y --><div>${value}</div></div>`;
    const [first] = projects(
      `<section><!-- a --><h3>Salt marshes</h3>${box('Funder', 'NordForsk')}${box('Coordinator', 'Lund University')}</section><section><h3>Ferry quays</h3>${box('Funder', 'Formas')}${box('Coordinator', 'Lund University')}</section>`,
    );
    expect(first).to.deep.include({ title: 'Salt marshes', coordinator: { name: 'Lund University' } });
    expect(first!.note).to.equal(undefined);
  });
});
