import { expect } from '@open-wc/testing';
import { readIssues, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));
const titles = (markup: string) => projects(markup).map(({ title }) => title);
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('lists of facts below the headings of projects', () => {
  const read = (markup: string) =>
    projects(markup).map(({ title, leader, funding }) =>
      [title, leader?.name, ...funding.map(({ funder }) => funder?.name)].filter(Boolean).join(' | '),
    );
  const FORMS: Readonly<Record<string, (title: string, ...items: string[]) => string>> = {
    headings: (title, ...items) => `<h3>${title}</h3>${list(...items)}`,
    'a text between': (title, ...items) => `<h3>${title}</h3><p>We look at it.</p>${list(...items)}`,
    'boxes in boxes': (title, ...items) =>
      `<div class="row"><div><h3>${title}</h3><div><div>${list(...items)}</div></div></div></div>`,
    articles: (title, ...items) =>
      `<article class="node node-${title.length}"><header><h3>${title}</h3></header>${list(...items)}</article>`,
  };

  it('have labels with and without a colon, known or repeated, and values in lists of their own', () => {
    for (const [form, entry] of Object.entries(FORMS)) {
      const page = (...entries: string[]) => `<h1>Projects</h1>${entries.join('')}`;
      expect(
        read(
          page(
            entry('Kelp in the north', `Funded by:${list('Vinnova', 'Formas')}`, 'PI: Ada Moor'),
            entry('Peat and fire', 'Funded by WASP', 'Code: fire', 'PI: Bo Lind'),
            entry('Sand in motion', 'Funded by Forte', 'Code: sand', 'PI: Bo Lind'),
          ),
        ),
        form,
      ).to.deep.equal([
        'Kelp in the north | Ada Moor | Vinnova | Formas',
        'Peat and fire | Bo Lind | WASP',
        'Sand in motion | Bo Lind | Forte',
      ]);
      expect(
        read(
          page(
            entry('Moore und Torf', 'Gefördert durch das BMBF', 'Leitung: Ilse Vogt'),
            entry('Leise Maschinen', 'Gefördert von der Volkswagenstiftung', 'Leitung: Jan Kern'),
          ),
        ),
        form,
      ).to.deep.equal([
        'Moore und Torf | Ilse Vogt | BMBF',
        'Leise Maschinen | Jan Kern | Volkswagenstiftung',
      ]);
      expect(
        titles(
          page(
            entry('Sal y memoria', 'Financiado por el Ministerio de Ciencia', 'IP: Ana Ruiz'),
            entry('Ríos lentos', 'Financiado por la Junta de Andalucía', 'IP: Luis Vega'),
            '<h3>Un boceto</h3><p>Poco más.</p>',
          ),
        ),
        form,
      ).to.deep.equal(['Sal y memoria', 'Ríos lentos', 'Un boceto']);
    }
  });

  it('have values of partners on lines of their own', () => {
    const [{ partners, coordinator } = { partners: [] }] = projects(
      `<h3>Digues</h3>${list(`Partenaires : ${list('CNRS', 'Université de Nantes')}`, 'Responsable : Anne Roux')}<h3>Villes</h3>${list('Responsable : Luc Petit')}`,
    );
    expect(partners.map(({ name }) => name)).to.deep.equal(['CNRS', 'Université de Nantes']);
    expect(coordinator).to.equal(undefined);
  });

  it('may be parts of one project, if its other facts have dates', () => {
    const entry = (title: string, dates: string, rest = '') =>
      `<div><h2>${title}</h2><p><b>Projektleitung:</b> Ilse Vogt<br><b>Laufzeit:</b> ${dates}</p>${rest}</div>`;
    const parts = list('Teilprojekt 1: Befragung', 'Teilprojekt 2: Exkursionen');
    for (const dates of ['2022 bis 2024', 'seit Oktober 2023', '2019 – 2021'])
      expect(
        titles(entry('Totholz', '01.07.2020 – 30.06.2023') + entry('Ranger – wirkt das?', dates, parts)),
        dates,
      ).to.deep.equal(['Totholz', 'Ranger – wirkt das?']);
  });

  it('are no such lists if their items are entries', () => {
    const topics = (water: string, air: string) => `<h2>Water</h2>${water}<h2>Air</h2>${air}`;
    const all = ['Kelp in the north', 'Peat and fire', 'Quiet machines', 'Wind over ice'];
    const [a, b, c, d] = all as [string, string, string, string];
    expect(titles(topics(list(a, b), list(c, d)))).to.deep.equal(all);
    expect(
      titles(topics(list(`${a}. Funded by NSF. PI: Ada Moor`, b), list(`${c}. Funded by WASP`, d))),
    ).to.deep.equal(all);
    expect(
      titles(
        topics(
          list(`PhD project: ${a}`, `PhD project: ${b}`),
          list(`PhD project: ${c}`, `PhD project: ${d}`),
        ),
      ),
    ).to.deep.equal(all);
    expect(
      titles(topics(`<p>Leader: Ada Moor</p>${list(a, b)}`, `<p>Leader: Bo Lind</p>${list(c, d)}`)),
    ).to.deep.equal(all);
  });

  it('are not those of staff, questions, work packages and parts of one project', () => {
    const page = (...parts: [string, ...string[]][]) =>
      titles(parts.map(([title, ...items]) => `<h2>${title}</h2>${list(...items)}`).join(''));
    expect(
      page(
        ['Ada Moor', 'E-mail: a@example.org', 'Phone: 12'],
        ['Bo Lind', 'E-mail: b@example.org', 'Phone: 13'],
      ),
    ).to.deep.equal([]);
    expect(
      page(['How do I apply?', 'Funding: see below', 'Deadline: 3 May'], ['Who may?', 'Students: yes']),
    ).to.deep.equal([]);
    expect(
      page(['WP1 Mapping', 'Leader: Ada Moor', 'Partners: NTNU'], ['WP2 Models', 'Leader: Bo Lind']),
    ).to.deep.equal([]);
    expect(
      titles(
        `<h1>Kelp in the north</h1><h2>Background</h2><p>Kelp.</p><h2>Team</h2>${list('PI: Ada Moor', 'Postdoc: Bo Lind')}<h2>Results</h2>${list('Data: archive', 'Code: git')}`,
      ),
    ).to.deep.equal(['Kelp in the north']);
  });
});

describe('years before the titles below headings of a status', () => {
  const page = (first: string, second: string) =>
    `<h1>Projects</h1><h2>${first}</h2><h3>2023 Kelp in the north</h3><p>On kelp.</p><h3>2022 Peat and fire</h3><p>On peat.</p><h2>${second}</h2><h3>2019 Wind over ice</h3><p>On wind.</p>`;
  const read = (markup: string) =>
    projects(markup).map(({ title, start, end, status }) =>
      [title, start, end, status].filter(Boolean).join(' '),
    );

  it('are those of starts if projects are ongoing', () => {
    expect(read(page('Ongoing projects', 'Finished projects'))).to.deep.equal([
      'Kelp in the north 2023',
      'Peat and fire 2022',
      'Wind over ice 2019 finished',
    ]);
    expect(read(page('Finished projects', 'Finished projects')).join()).not.to.include(
      'Kelp in the north 2023',
    );
  });
});

describe('grants below headings of their funders', () => {
  const read = (markup: string) =>
    projects(markup).map(({ title, start, funding }) => [funding[0]?.funder?.name, title, start].join(' | '));
  const READ = [
    'National Science Foundation | Kelp in the north | 2019',
    'National Science Foundation | Peat and fire | 2020',
    'NASA | Dust on the moon | 2021',
  ];

  it('are paragraphs, lines of one, or lines of a box', () => {
    const page = (lines: (...all: string[]) => string) =>
      `<h1>Grants</h1><div><h2>National Science Foundation</h2>${lines('Kelp in the north, 2019–2022', 'Peat and fire, 2020–2024')}<h2>NASA</h2>${lines('Dust on the moon, 2021–2023')}</div>`;
    for (const lines of [
      (...all: string[]) => all.map((line) => `<p>${line}</p>`).join(''),
      (...all: string[]) => `<p>${all.join('<br>')}</p>`,
      (...all: string[]) => `${all.join('<br>')}<br><br>`,
      (...all: string[]) => `<div>${all.map((line) => `<div>${line}</div>`).join('')}</div>`,
    ])
      expect(read(page(lines)), page(lines)).to.deep.equal(READ);
  });

  it('are not texts about funders, and acronyms of projects are no funders', () => {
    expect(
      titles(
        '<h1>Funding</h1><h2>Research Council of Norway</h2><p>Apply by May.</p><h2>European Research Council</h2><p>For people.</p>',
      ),
    ).to.deep.equal([]);
    expect(
      projects(
        '<h1>Projects</h1><h2>GARONIX</h2><p>Nitrates in rivers, 2019–2022</p><h2>PYRTRACE</h2><p>Snow on hills, 2021–2024</p>',
      ).length,
    ).to.equal(2);
    expect(
      titles(
        '<h1>Projects</h1><h2>Kelp</h2><p>PI: Ada Moor</p><h2>Norges forskningsråd i krig</h2><p>PI: Bo Lind</p>',
      ),
    ).to.deep.equal(['Kelp', 'Norges forskningsråd i krig']);
  });
});

describe('calls among news', () => {
  const box = (title: string, day: string, text: string) =>
    `<article class="teaser"><header><h2>${title}</h2><time>${day}</time></header><div><p>${text}</p><a href="/x">Read more</a></div></article>`;
  const news = box('New member of the board', '9 April 2024', 'We welcome Ida Falk.');
  const calls = ['Stairs', 'Doors', 'Walls', 'Roofs'].map((title) =>
    box(`Special issue: ${title}`, '3 May 2024', 'Edited by Ada Moor. Deadline: 4 June 2025.'),
  );
  const read = (markup: string) => readIssues(parsed(markup)).map(({ title }) => title);

  it('are entries, and news are not', () => {
    expect(read(`<h1>Calls and news</h1>${calls[0]!}${news}${calls[1]!}`)).to.deep.equal(['Stairs', 'Doors']);
    expect(read(`<h1>Calls and news</h1>${news}${calls.join('')}`)).to.deep.equal([
      'Stairs',
      'Doors',
      'Walls',
      'Roofs',
    ]);
  });

  it('may be items of a list', () => {
    const listed = (...boxes: string[]) => `<ul>${boxes.map((each) => `<li>${each}</li>`).join('')}</ul>`;
    const board = news.replace('New member of the board', 'Ida Falk is editor-in-chief');
    expect(read(listed(calls[0]!, board, calls[1]!, news))).to.deep.equal(['Stairs', 'Doors']);
    // most are none
    expect(read(listed(calls[0]!, news, board))).to.have.length(3);
  });

  it('are not left out for want of a word', () => {
    const plain = box('Lofts', 'Vol. 4 (2022)', 'On lofts and attics.');
    expect(read(`<h1>Special issues</h1>${calls[0]!}${plain}${calls[1]!}`)).to.deep.equal([
      'Stairs',
      'Lofts',
      'Doors',
    ]);
  });

  it('may be paragraphs with their journals before the titles', () => {
    const page = (...lines: string[][]) =>
      `<h1>Calls we like</h1><p>Tell us of more.</p>${lines.map(([first, ...rest]) => `<p><strong>${first!}</strong><br>${rest.join('<br>')}</p><hr>`).join('')}<h3>Courses</h3><p>On <b>9 May</b>.</p>`;
    const issues = readIssues(
      parsed(
        page(
          [
            'Journal of Rooms: Stairs',
            'Special issue',
            'Guest editors: Ada Moor and Bo Lind',
            'Deadline: 3 May 2026',
          ],
          [
            'Review of Houses: «Doors and keys»',
            'Special issue, edited by Ida Falk',
            'Abstracts due 4 June 2026',
          ],
        ),
      ),
    );
    expect(issues.map(({ journal, title, deadline }) => [journal?.name, title, deadline])).to.deep.equal([
      ['Journal of Rooms', 'Stairs', '2026-05-03'],
      ['Review of Houses', 'Doors and keys', '2026-06-04'],
    ]);
    // parts of one call
    expect(
      read(
        '<h1>Call for papers: Stairs</h1><p><b>About this special issue</b><br>We invite papers.</p><p><b>Important dates</b><br>Deadline: 3 May 2026 for the special issue</p><p><b>Guest editors</b><br>Ada Moor and Bo Lind</p>',
      ),
    ).to.deep.equal(['Stairs']);
  });
});
