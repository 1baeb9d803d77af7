import { expect } from '@open-wc/testing';
import { listsFromBlocks } from '../../src/readers/blocks/blocks.js';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));
const titles = (markup: string) => projects(markup).map(({ title }) => title);
const said = (markup: string) =>
  projects(markup).map(({ title, url, leader, start, end, funding }) =>
    [title, url, leader?.name, start, end, funding[0]?.funder?.name].filter(Boolean).join(' | '),
  );

const WORKS = [
  ['Kelp and people', '/kelp', '2021–2024', 'Formas'],
  ['Torvens minne', '/torv', '2019–2022', 'NERC'],
  ['Mémoire des tourbières', '/bog', '2020–2023', 'ANR'],
] as const;
type Work = (typeof WORKS)[number];
const all = (card: (work: Work) => string) => WORKS.map(card).join('');
const READ = WORKS.map(([title, url, period, funder]) =>
  [title, url, ...period.split('–'), funder].join(' | '),
);
const PLAIN = READ.map((words) => words.replace(/ \| \/\w+/, ''));

describe('projects in boxes of one shape', () => {
  it('have the line that they begin with as title', () => {
    const cards: Record<string, (work: Work) => string> = {
      'a link': ([title, url, period, funder]) =>
        `<div class="item"><a href="${url}">${title}</a><p><b>Duration:</b> (${period})</p><p><b>Funding source:</b> ${funder}</p></div>`,
      'a link behind a linked picture': ([title, url, period, funder]) =>
        `<div class="item"><div><a href="${url}"><img src="a.png" alt="Image of ${title}"></a></div><div><a href="${url}">${title}</a><p>Duration: ${period}</p><p>Funder: ${funder}</p></div></div>`,
      'emphasised words': ([title, url, period, funder]) =>
        `<section><strong>${title}</strong><div>${period}</div><div>Funded by ${funder}</div><a href="${url}">Read more →</a></section>`,
      'a paragraph': ([title, url, period, funder]) =>
        `<article><p class="name">${title}</p><p>Period: ${period}</p><p>Funder: ${funder}</p><a href="${url}">Ver más</a></article>`,
      'a row of a table that arranges them': ([title, url, period, funder]) =>
        `<tr><td><img src="a.png" alt=""></td><td><b><a href="${url}">${title}</a></b><br>${period}<br>Funder: ${funder}</td></tr>`,
    };
    for (const [shape, card] of Object.entries(cards)) {
      const markup = all(card);
      expect(said(markup.startsWith('<tr') ? `<table>${markup}</table>` : markup), shape).to.deep.equal(READ);
      if (!markup.startsWith('<tr'))
        expect(said(`<div><h1>Current projects</h1></div><div>${markup}</div>`), shape).to.deep.equal(READ);
    }
  });

  it('may be in rows of a table that arranges them, between rows of other shapes', () => {
    const row = ([title, url, period, funder]: Work, lead: string) =>
      `<tr valign="top">${lead}<td><b><a href="${url}">${title}</a></b><br>${period}<br>Funder: ${funder}</td></tr>`;
    const line = (content: string) => `<tr><td colspan="2">${content}</td></tr>`;
    for (const lead of ['<td><img src="a.png" alt=""></td>', '<td>&nbsp;</td>'])
      expect(
        said(
          `<table>${line('<b>Our projects</b>')}${line('Some of them are over')}${WORKS.map((work) => row(work, lead)).join(line('<hr>'))}${line('Last changed 7 May 2006')}</table>`,
        ),
      ).to.deep.equal(READ);
    for (const other of ['Ada Moor<br>Professor', 'A seminar<br>12 May 2006', 'Kelp<br>A text of the page'])
      expect(
        titles(
          `<table>${line('A page')}<tr><td><img></td><td>${other}</td></tr>${line('<hr>')}<tr><td><img></td><td>${other.replace('A', 'E').replace('K', 'H')}</td></tr></table>`,
        ),
        other,
      ).to.deep.equal([]);
  });

  it('may be in several rows, each below a status', () => {
    const card = ([title, , period]: Work) => `<div class="c"><b>${title}</b><p>${period}</p></div>`;
    const made = listsFromBlocks(
      parsed(
        `<h2>Ongoing</h2><div class="row">${card(WORKS[0])}${card(WORKS[1])}</div><h2>Completed</h2><div class="row">${card(WORKS[2])}${card(['Bone pits', '', '2012–2014', ''] as unknown as Work)}</div>`,
      ),
    )!;
    expect([...made.container.children].map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'ul',
      'h2',
      'ul',
    ]);
    expect([...made.repeated!].map(({ textContent }) => textContent)).to.deep.equal(['Ongoing', 'Completed']);
  });

  it('are none where nothing says that they are projects', () => {
    for (const card of [
      ([title, url]: Work) => `<div><a href="${url}">${title}</a><p>12 May 2024</p></div>`,
      ([title, url]: Work) => `<div><a href="${url}">${title}</a></div>`,
      ([title]: Work) => `<div><p>${title}</p><p>A text.</p></div>`,
      ([, , period]: Work) => `<div><p>${period}</p><p>Funder: NERC</p></div>`,
      ([, , period]: Work) => `<div><p>Period: ${period}</p><p>Funder: NERC</p></div>`,
    ])
      expect(titles(all(card)), card(WORKS[0])).to.deep.equal([]);
    const lead = (name: string) => `<div><b>${name}</b><p>Professor<br>Email: x@example.org</p></div>`;
    expect(titles(lead('Ada Moor') + lead('Per Eide'))).to.deep.equal([]);
    const packages = (n: number) => `<div><b>WP${n}: Fieldwork</b><p>Lead: Ada Moor</p></div>`;
    expect(titles(packages(1) + packages(2))).to.deep.equal([]);
  });

  it('are none of two shapes, nor beside other headings', () => {
    const card = (name: string) => (work: Work) => `<${name}><b>${work[0]}</b><p>${work[2]}</p></${name}>`;
    const [div, section] = ['div', 'section'].map((name) => all(card(name)));
    expect(titles(`<main>${div!}</main><main>${section!}</main>`)).to.deep.equal([]);
    // news are no entries
    const beside = titles(`<h2>Health</h2><div>${div!}</div><h2>News</h2><p>None.</p>`);
    expect(beside).to.deep.equal(titles(div!));
  });
});

describe('projects in boxes that are alike', () => {
  const PARTS: Record<string, (work: Work) => string> = {
    'lines with labels': ([title, , period, funder]) =>
      `<div class="field field-title"><span>${title}</span></div><div class="field field-time"><span>Period: </span><span>${period}</span></div><div class="field field-payer"><span>Funding: </span><span>${funder}</span></div>`,
    'paragraphs below a heading': ([title, , period, funder]) =>
      `<h3>${title}</h3><p>${period}</p><p>Funder: ${funder}</p>`,
  };
  const CLASSES: Record<string, readonly string[]> = {
    'of their place': ['row row-1 odd first', 'row row-2 even', 'row row-3 odd last'],
    'of their topics': ['item sea', 'land item', 'item sea new'],
    'that identify them': ['e-3fa2b1c box', 'e-99b1a2d box', 'e-7712abc box'],
    'of one that stands out': ['card', 'card card--wide', 'card'],
  };
  const boxes = (inside: (work: Work) => string, classes: readonly string[]) =>
    WORKS.map((work, i) => `<div class="${classes[i]}">${inside(work)}</div>`);

  it('may differ in classes', () => {
    for (const [parts, inside] of Object.entries(PARTS))
      for (const [classes, names] of Object.entries(CLASSES))
        expect(said(`<main>${boxes(inside, names).join('')}</main>`), `${parts}, ${classes}`).to.deep.equal(
          PLAIN,
        );
  });

  it('may be in several wrappers, which have one each or several', () => {
    for (const [parts, inside] of Object.entries(PARTS)) {
      const [first, second, third] = boxes(inside, CLASSES['of their place']!);
      for (const page of [
        `<div class="wrap">${first}${second}</div><div class="wrap">${third}</div>`,
        `<div class="wrap"><div>${first}</div></div><div class="wrap"><div>${second}</div></div><div class="wrap"><div>${third}</div></div>`,
      ])
        expect(said(`<main>${page}</main>`), `${parts}, ${page}`).to.deep.equal(PLAIN);
    }
  });

  it('may have other boxes before, between and after them, which stay on the page', () => {
    const inside = PARTS['lines with labels']!;
    const [first, second, third] = boxes(inside, ['box work', 'box work', 'box work']);
    const note = '<div class="box note">Would you like to write a thesis with us? Ask us.</div>';
    const text = '<div class="box work"><p>The group works on shores and those who live there.</p></div>';
    const link = '<div class="box work"><a href="/old">To the archive</a></div>';
    for (const page of [
      `${first}${note}${second}${third}`,
      `${text}${first}${second}${third}`,
      `${text}${first}${second}${third}${link}`,
    ]) {
      expect(said(`<main>${page}</main>`), page).to.deep.equal(PLAIN);
      const { covered } = listsFromBlocks(parsed(`<main>${page}</main>`))!;
      expect(
        [...covered].some((node) => /thesis|group|archive/.test(node.textContent!)),
        page,
      ).to.equal(false);
    }
  });

  it('may be above other parts of the page', () => {
    const inside = PARTS['lines with labels']!;
    const page = boxes(inside, CLASSES['of their topics']!).join('');
    for (const other of ['<h2>Letters from us</h2><p>Four times a year.</p>', '<h3>Elsewhere</h3>'])
      expect(said(`<h1>Our projects</h1><div>${page}</div><aside>${other}</aside>`), other).to.deep.equal(
        PLAIN,
      );
  });

  it('are none where they are news, events, staff, work packages, questions or parts of a page', () => {
    const isRead = (markup: string) => !!listsFromBlocks(parsed(markup), false, 'project');
    const page = (parts: readonly string[]) =>
      parts.map((part, i) => `<div class="row row-${i} ${i % 2 ? 'even' : 'odd'}">${part}</div>`).join('');
    for (const parts of [
      [
        '<b>A new lab</b><br>12 March 2024<br>We moved.',
        '<b>Guests 2023–2024</b><br>3 May 2024',
        '<b>A fair</b><br>4 May 2024',
      ],
      ['<b>Tides</b><br>Place: Westport<br>3 May 2024', '<b>Salt</b><br>Place: Eastport<br>4 June 2024'],
      [
        'Ada Moor<br>Professor<br>E-mail: ada@example.org',
        'Bo Lund<br>PhD student 2021–2024<br>E-mail: bo@example.org',
      ],
      ['WP1: Maps<br>Leader: Ada Moor', 'WP2: Sounds<br>Leader: Bo Lund'],
      ['<h3>How do I apply?</h3><p>Leader: us</p>', '<h3>Who may apply?</h3><p>Funder: us</p>'],
      [
        '<h2>Background</h2><p>Since 1950–1990</p>',
        '<h2>Team</h2><p>Leader: Ada Moor</p>',
        '<h2>Results</h2><p>2020–2024</p>',
      ],
    ])
      expect(isRead(`<main>${page(parts)}</main>`), parts[0]).to.equal(false);
    for (const words of ['People', 'Events']) {
      const rows = page(['Tides<br>Period: 2021–2022', 'Salt<br>Period: 2022–2023']);
      const found = titles(`<h1>Kelp and people</h1><h2>${words}</h2>${rows}`);
      expect(found, words).not.to.include('Tides');
    }
  });
});

describe('projects under headings in boxes of one shape', () => {
  const card = ([title, url, period, funder]: Work) =>
    `<div class="card"><h3><a href="${url}">${title}</a></h3><p>Project period: ${period}</p><p>Funder: ${funder}</p></div>`;

  it('may be below any heading', () => {
    for (const heading of ['Current grants', 'Our research', 'Kelp lab', 'Proyectos'])
      expect(said(`<section><h2>${heading}</h2><div>${all(card)}</div></section>`), heading).to.deep.equal(
        READ,
      );
    // boxes without project facts are work packages of one project
    const part = (title: string) => `<div class="card"><h3>${title}</h3><p>A text.</p></div>`;
    expect(titles(`<h2>Kelp</h2>${part('Mapping coasts')}${part('Asking fishers')}`)).to.deep.equal([]);
  });

  it('may be beside one of their kind, which names them', () => {
    const block = ([title, , period, funder]: Work) =>
      `<h3>${title}</h3><p>${period}<br>Funder: ${funder}</p>`;
    for (const heading of ['Our projects', 'Forskningsprosjekter', 'Projekte'])
      expect(said(`<h3>${heading}</h3>${all(block)}`), heading).to.deep.equal(PLAIN);
  });

  it('may have headings that repeat, of any level', () => {
    const entry = ([title, , period, funder]: Work) =>
      `<section><h3>${title}</h3><ul><li><strong>Sponsor</strong>: ${funder}</li></ul><h2>Abstract</h2><p>Runs ${period}.</p></section>`;
    expect(projects(all(entry)).map(({ title, funding }) => [title, funding[0]?.funder?.name])).to.deep.equal(
      WORKS.map(([title, , , funder]) => [title, funder]),
    );
  });

  it('may have one that names a part of a page elsewhere', () => {
    const named = (title: string) =>
      `<section class="b"><h2>${title}</h2><p>Project duration: 2016-03-01T00:00:00 - 2020-02-29T00:00:00</p></section>`;
    expect(said(['Risk', 'Gateway', 'Guard', 'PhD research'].map(named).join(''))).to.deep.equal(
      ['Risk', 'Gateway', 'Guard', 'PhD research'].map((title) => `${title} | 2016-03-01 | 2020-02-29`),
    );
    const section = (title: string) => `<section class="b"><h2>${title}</h2><p>A text.</p></section>`;
    expect(titles(['Kelp', 'Peat', 'Bogs', 'Contact'].map(section).join(''))).to.deep.equal([]);
  });

  it('are none where headings are years, persons, days, parts or questions', () => {
    for (const headings of [
      ['2024', '2023'],
      ['12 May 2024', '3 June 2024'],
      ['WP1 Coasts', 'WP2 Bogs'],
      ['Kelp forests', 'Why they matter', 'Threats'],
      ['Introduction', 'Kelp', 'Conclusion'],
    ])
      expect(
        titles(headings.map((words) => `<h3>${words}</h3><p>A text.</p>`).join('')),
        headings.join(),
      ).to.deep.equal([]);
    expect(titles('<h3>How may we apply?</h3><p>x</p><h3>When is the deadline?</h3><p>x</p>')).to.deep.equal(
      [],
    );
    const person = (name: string, post: string) => `<div><h3>${name}</h3><p>${post}</p></div>`;
    expect(titles(person('Ada Moor', 'Professor') + person('Per Eide', 'PhD student'))).to.deep.equal([]);
    expect(
      titles('<h3>Tidal Futures</h3><p>2019–2022</p><h3>Bone Pits</h3><p>PI: Ada Moor</p>'),
    ).to.deep.equal(['Tidal Futures', 'Bone Pits']);
    const words = ['Marine', 'NOVA', 'Decide', 'Augmented May'];
    expect(titles(words.map((word) => `<h3>${word}</h3><p>2019–2022</p>`).join(''))).to.deep.equal(words);
    const mail = (name: string) =>
      `<div><h3>${name}</h3><p>Head of lab</p><p>${name[0]!}@example.org</p></div>`;
    expect(titles(mail('Ada Moor') + mail('Per Eide'))).to.deep.equal([]);
    const group = '<h1>Coasts</h1><p>We study.</p><h2>People</h2><p>Ada Moor</p><h2>News</h2><p>A paper.</p>';
    expect(titles(group)).to.deep.equal([]);
  });
});

describe('projects below headings that are years', () => {
  it('have the year in a line, unless they say it', () => {
    const card = (title: string, text: string) => `<div class="p"><h4>${title}</h4><p>${text}</p></div>`;
    const markup = `<h3>2021</h3>${card('Kelp', 'PI: Ada Moor')}${card('Peat', '2021–2024')}<h3>2019</h3>${card('Bogs', 'PI: Per Eide')}`;
    expect(projects(markup).map(({ title, start, note }) => [title, start, note])).to.deep.equal([
      ['Kelp', undefined, '2021'],
      ['Peat', '2021', undefined],
      ['Bogs', undefined, '2019'],
    ]);
    const body = parsed(markup);
    const { covered } = listsFromBlocks(body)!;
    expect([...body.children].every((child) => covered.has(child))).to.equal(true);
  });

  it('are none where the years are beside them', () => {
    expect(titles('<h3>2021</h3><p>x</p><h3>Kelp</h3><p>PI: Ada Moor</p>')).to.deep.equal([]);
  });
});

describe('projects in linked boxes', () => {
  it('keep each word of the link', () => {
    const card = (title: string, text: string) =>
      `<div class="col"><a href="/${title}"><div><img src="a.jpg" alt=""><h2>${title}</h2><p>${text}</p></div></a></div>`;
    expect(
      projects(card('Kelp', 'How towns live with kelp') + card('Peat', '2021–2024')).map(
        ({ title, url, note, start }) => [title, url, note ?? start],
      ),
    ).to.deep.equal([
      ['Kelp', '/Kelp', 'How towns live with kelp'],
      ['Peat', '/Peat', '2021'],
    ]);
  });
});

describe('projects in tables without heads', () => {
  const rows = (...all: string[][]) =>
    `<table>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it('may have years, periods or numbers before their titles', () => {
    for (const [first, second] of [
      ['2021–2024', '2019–2022'],
      ['2021', '2019'],
      ['1', '2'],
    ])
      expect(
        titles(
          rows([first!, 'Kelp and people in coastal towns', 'NERC'], [second!, 'Peat as a memory', 'NERC']),
        ),
      ).to.deep.equal(['Kelp and people in coastal towns', 'Peat as a memory']);
  });

  it('are none where the rows are of days', () => {
    for (const [first, second] of [
      ['12 May 2024', '13 June 2024'],
      ['12.05.2024', '13.06.2024'],
      ['Mai 2024', 'Juni 2024'],
    ])
      expect(titles(rows([first!, 'A seminar on kelp'], [second!, 'A workshop on peat']))).to.deep.equal([]);
  });

  it('are in groups where headings of a status are above the tables', () => {
    const made = listsFromBlocks(
      parsed(
        `<h2>Current projects</h2>${rows(['Kelp and people', '2021–2024'])}<h2>Past projects</h2>${rows(['Peat', '2012–2014'])}`,
      ),
    )!;
    expect([...made.container.children].map(({ textContent }) => textContent)).to.deep.equal([
      'Current projects',
      'Kelp and people | 2021–2024',
      'Past projects',
      'Peat | 2012–2014',
    ]);
  });
});

describe('boxes at the start or end of entries', () => {
  const cards = all(([title, , period]) => `<div><strong>${title}</strong><p>Period: ${period}</p></div>`);
  const names = WORKS.map(([title]) => title);

  it('are entries without facts if they begin like the others', () => {
    const bare = '<div><strong>Quiet tides</strong><p></p></div>';
    expect(titles(bare + cards)).to.deep.equal(['Quiet tides', ...names]);
    expect(titles(cards + bare)).to.deep.equal([...names, 'Quiet tides']);
  });

  it('stay on the page if they are a line of their own', () => {
    expect(titles(`<div>Our work in short.</div>${cards}`)).to.deep.equal(names);
    expect(titles(`${cards}<div>See <a href="/old">the archive</a>.</div>`)).to.deep.equal(names);
  });
});

describe('cards that are links', () => {
  it('have their heading as the title, not a sentence below it', () => {
    const card = (title: string, text: string) =>
      `<a class="card" href="/p"><div><h3>${title}</h3><div><span>ANR</span> <span>PI</span></div><p>${text}</p></div><div><span>2024–2027</span> <span>212 k€</span></div></a>`;
    const page = card('Kelp at Night', 'Kelp comes back.') + card('SALTY', 'Salt stays for years.');
    expect(projects(page).map(({ title, start }) => [title, start])).to.deep.equal([
      ['Kelp at Night', '2024'],
      ['SALTY', '2024'],
    ]);
  });
});

describe('cards in rows below topics of the same level', () => {
  const card = (title: string, text: string) =>
    `<div class="col"><a href="/p"><div><h2>${title}</h2><p>${text}</p></div></a></div>`;
  const funded = card('Kelp', 'Funded by Formas, 2021–2024.') + card('Torv', 'Funded by NERC, 2019–2022.');
  const other = card('Fieldnotes', 'Funded by ANR.');
  const topic = (words: string, cards: string) =>
    `<a href="#${words}"><h2>${words}</h2></a><div class="row">${cards}</div>`;

  it('are entries, and the topics are none', () => {
    expect(titles(`<h1>Projects</h1>${topic('funded', funded)}${topic('fun', other)}`)).to.deep.equal([
      'Kelp',
      'Torv',
      'Fieldnotes',
    ]);
  });

  it('are no boxes like the next, which are entries without facts', () => {
    const box = (title: string, text: string) => `<section><h3>${title}</h3><p>${text}</p></section>`;
    expect(
      titles(box('Kelp', 'Period: 2021–2024') + box('Moss', '') + box('Torv', 'Period: 2020–2022')),
    ).to.deep.equal(['Kelp', 'Moss', 'Torv']);
  });

  it('may be made like a label if they are links', () => {
    expect(titles(`<h1>Projects</h1>${funded}${other}`)).to.deep.equal(['Kelp', 'Torv', 'Fieldnotes']);
    const part = (title: string) => `<div><h2>${title}</h2><p>A text.</p></div>`;
    expect(titles(`<h1>Projects</h1>${funded}${part('Contact')}`)).not.to.include('Contact');
  });
});

describe('projects below a heading for them on the page of a group', () => {
  const entry = (title: string, facts: string) => `<h3>${title}</h3><p>${facts}</p><p>A text.</p>`;

  it('have titles one level below it', () => {
    const page = `<h1>Group for kelp</h1><p>We study.</p><div><h2>Projects</h2>${entry('Kelp', 'PI: Ada Moor. Funded by NERC. 2020–2024.')}${entry('Torv', 'PI: Per Eide. 2019–2021.')}</div><div><h2>Staff</h2><p>Ada Moor, professor</p></div>`;
    expect(said(page)).to.deep.equal([
      'Kelp | Ada Moor | 2020 | 2024 | NERC',
      'Torv | Per Eide | 2019 | 2021',
    ]);
  });
});

describe('labelled paragraphs on a French page', () => {
  it('are read beside seminars and a menu', () => {
    const entry = ([title, , period, funder]: Work) =>
      `<p><strong>${title}</strong><br>Responsable : Ada Moor<br>Financement : ${funder}<br>Durée : ${period}</p>`;
    const page = `<h1>Projets de recherche</h1><h3>Projets en cours</h3>${all(entry)}<h3>Séminaires</h3><ul><li>Le jeudi, salle B2</li><li>Atelier, salle B3</li></ul><div class="menu"><ul><li><a href="/e">Équipe</a></li><li><a href="/a">Annuaire</a></li></ul></div>`;
    expect(titles(page)).to.deep.equal(WORKS.map(([title]) => title));
  });
});

describe('projects below headings of their kinds', () => {
  it('may be as few as these headings', () => {
    const entry = (title: string, funder: string) =>
      `<div class="panel"><h3>${title}</h3><p><strong>Entidad financiadora:</strong> ${funder}</p><p><strong>Duración:</strong> 2020 - 2023</p></div>`;
    const page = `<h1>Proyectos de investigación</h1><h2>Proyectos nacionales</h2>${entry('Algas', 'AEI')}${entry('Turba', 'AEI')}<h2>Proyectos regionales</h2>${entry('Puertos', 'Junta de Andalucía')}<h2>Publicaciones recientes</h2><p>En <a href="/p">la lista</a>.</p>`;
    expect(titles(page)).to.deep.equal(['Algas', 'Turba', 'Puertos']);
  });

  it('may be sentences above boxes that invite', () => {
    const entry = (title: string, period: string) =>
      `<h3>${title}</h3><p>The project is led by Ada Moor and funded by NERC (${period}).</p>`;
    const page = `<h1>Our research projects</h1><h2>Current projects</h2>${entry('Kelp', '2022–2026')}${entry('Torv', '2023–2027')}<h2>Completed projects</h2>${entry('Bogs', '2016–2019')}<div><h2>Study with us</h2><p>Apply now.</p></div><div><h2>Get in touch</h2><p>Ada Moor</p></div>`;
    expect(titles(page)).to.deep.equal(['Kelp', 'Torv', 'Bogs']);
  });
});
