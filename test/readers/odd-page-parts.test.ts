import { expect } from '@open-wc/testing';
import { readDefinitions, readIssues, readPartners, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
const said = (markup: string) =>
  readProjects(parsed(markup)).map(({ title, leader, start, end }) =>
    [title, leader?.name, start, end].filter(Boolean).join(' | '),
  );
const names = (markup: string) => readPartners(parsed(markup)).map(({ name }) => name);

const WORKS = [
  ['Slate roofs in the rain', 'Ada Moor', '2021–2024'],
  ['Løvtrær langs elva', 'Per Eide', '2022–2026'],
] as const;
const each = (entry: (title: string, leader: string, period: string) => string) =>
  WORKS.map(([title, leader, period]) => entry(title, leader, period)).join('');
const READ = WORKS.map(([title, leader, period]) => [title, leader, ...period.split('–')].join(' | '));
const PLAIN = each((title, leader, period) => `<li>${title}<br>PI: ${leader}<br>Period: ${period}</li>`);
const HEADED = each((title, leader, period) => `<h3>${title}</h3><p>PI: ${leader}<br>Period: ${period}</p>`);

describe('menus beside entries', () => {
  const links = (...words: string[]) => words.map((word) => `<a href="/${word}">${word}</a>`);
  const listed = (...words: string[]) =>
    `<ul>${links(...words)
      .map((link) => `<li>${link}</li>`)
      .join('')}</ul>`;

  it('are no entries, in lists and in cells', () => {
    for (const menu of [
      listed('Home', 'Research', 'Contact'),
      listed('Hjem', 'Om oss', 'Ansatte', 'Feltarbeid'),
      `<p>${links('Start', 'Forschung', 'Kontakt').join(' | ')}</p>`,
      `<footer><p>© The group</p>${listed('Contact', 'Cookies')}</footer>`,
      `<footer><p>Old Street 4</p>${listed('Map', 'Bus lines')}</footer>`,
    ])
      for (const entries of [`<ul>${PLAIN}</ul>`, HEADED]) {
        expect(said(`<div>${menu}</div><div>${entries}</div>`), menu).to.deep.equal(READ);
        expect(said(`<div>${entries}</div>${menu}`), menu).to.deep.equal(READ);
      }
    const cells = `<table role="presentation"><tr><td>${links('Home', 'Research').join('<br>')}</td><td>${HEADED}</td></tr></table>`;
    expect(said(cells)).to.deep.equal(READ);
  });

  it('have the words of menus, unlike lists of links to entries', () => {
    const entries = listed('Slate roofs', 'Research stays', 'Contact zones');
    expect(titles(entries)).to.deep.equal(['Slate roofs', 'Research stays', 'Contact zones']);
    expect(titles(listed('Research', 'Slate roofs', 'Wet walls'))).to.have.length(3);
  });

  it('do not include the feet of entries', () => {
    const articles = each(
      (title, leader, period) =>
        `<article><h3>${title}</h3><footer><ul><li>PI: ${leader}</li><li>Period: ${period}</li></ul></footer></article>`,
    );
    expect(said(articles)).to.deep.equal(READ);
  });

  it('are left out with notes on cookies and buttons that share the page', () => {
    for (const note of [
      '<div class="cookie-banner"><p>We use cookies.</p></div>',
      '<div class="social-share">Share <button>Facebook</button> <button>Mastodon</button></div>',
    ])
      for (const { note: words } of readProjects(parsed(HEADED + note)))
        expect(words, note).to.equal(undefined);
  });
});

describe('entries on cookies and skips', () => {
  it('are no notes of the page, and their links do not skip it', () => {
    const page =
      '<h3 id="cookies-in-northern-kitchens">Cookies in northern kitchens</h3><p>PI: Ada Moor</p>' +
      '<h3 id="skipping"><a href="#skipping">Skipping ropes and streets</a></h3><p>PI: Bo Lind</p>' +
      '<article id="cookie-jars"><h3>Cookie jars</h3><p>PI: Eva Sund</p></article>';
    expect(readProjects(parsed(page)).map(({ title }) => title)).to.deep.equal([
      'Cookies in northern kitchens',
      'Skipping ropes and streets',
      'Cookie jars',
    ]);
  });
});

describe('topics of a group', () => {
  const topics = '<ul><li>Roofs</li><li>Walls</li><li>Rain</li></ul>';
  it('are no entries beside those with facts', () => {
    for (const heading of [
      'Research topics',
      'Our research interests',
      'Forskningsområder',
      'Forschungsschwerpunkte',
    ])
      for (const entries of [`<ul>${PLAIN}</ul>`, `<h2>Projects</h2>${HEADED}`])
        expect(said(`${entries}<h2>${heading}</h2>${topics}`), heading).to.deep.equal(READ);
  });

  it('may be above entries, or the only ones', () => {
    expect(titles(`<h2>Research topics</h2>${topics}`)).to.have.length(3);
    expect(said(`<h2>Research topics</h2><ul>${PLAIN}</ul><p>Phone: 55</p>`)).to.deep.equal(READ);
    expect(said(`<h2>Research areas</h2><h3>Roofs</h3><ul>${PLAIN}</ul>`)).to.deep.equal(READ);
  });
});

describe('a single collapsible part', () => {
  const folded = (summary: string, content: string) =>
    `<details><summary>${summary}</summary>${content}</details>`;

  it('may hold all entries', () => {
    const boxes = each(
      (title, leader, period) =>
        `<div class="b"><p>${title}</p><p>PI: ${leader}</p><p>Period: ${period}</p></div>`,
    );
    for (const summary of ['Show the list', 'Ongoing projects'])
      for (const content of [HEADED, boxes])
        expect(said(folded(summary, content)), content).to.deep.equal(READ);
  });

  it('may be one entry', () => {
    const parts = '<h4>Work at sea</h4><p>We row.</p><h4>Work on land</h4><p>We walk.</p>';
    const [first, ...others] = titles(folded('Slate roofs in the rain', `<p>Period: 2021–2024</p>${parts}`));
    expect([first, others.length]).to.deep.equal(['Slate roofs in the rain', 0]);
  });

  it('is a note if it is small, and no entry if it repeats labels', () => {
    const lines = '<p>Slate roofs</p><p>Wet walls, a study of rooms and of those who live in them</p>';
    expect(titles(lines + folded('How to take part?', '<p>Write to us.</p>'))).to.deep.equal([]);
    const fields = each((title, leader) => `<p>${title}</p><p>PI: ${leader}</p>`);
    expect(titles(folded('Show the list', fields))).to.deep.equal([]);
  });
});

describe('tables with entries in columns', () => {
  const row = (head: string, cells: readonly string[]) =>
    `<tr><th>${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const facts =
    row(
      'PI',
      WORKS.map(([, leader]) => leader),
    ) +
    row(
      'Period',
      WORKS.map(([, , period]) => period),
    );

  it('are read by column', () => {
    const heads = row(
      'Project',
      WORKS.map(([title]) => title),
    ).replace(/td>/g, 'th>');
    expect(said(`<table>${heads}${facts}</table>`)).to.deep.equal(READ);
    const three = row('Title', [...WORKS.map(([title]) => title), 'Wet walls']).replace(/td>/g, 'th>');
    expect(
      titles(
        `<table>${three}${row('Funded by', ['Formas', 'Norges forskningsråd', 'Norges forskningsråd'])}</table>`,
      ),
    ).to.have.length(3);
  });

  it('may be in tables for layout', () => {
    const heads = '<tr><th>Project</th><th>PI</th><th>Period</th></tr>';
    const rows = each((...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    expect(
      said(`<table role="presentation"><tr><td><table>${heads}${rows}</table></td></tr></table>`),
    ).to.deep.equal(READ);
  });
});

describe('words with invisible characters', () => {
  it('are labels too', () => {
    for (const mark of ['\u00AD', '\u200B', '\u2060'])
      for (const [open, between, close] of [
        ['<li>', ': ', '</li>'],
        ['<li><span class="l">', '</span> <span class="v">', '</span></li>'],
      ]) {
        const list = each(
          (title, leader, period) =>
            `<h3>${title}</h3><ul>${open}Prosjekt${mark}leder${between}${leader}${close}<li>Per${mark}iode: ${period}</li></ul>`,
        );
        expect(said(list), `${escape(mark)} ${open}`).to.deep.equal(READ);
      }
  });
});

describe('entries in one paragraph', () => {
  const lines = each(
    (title, leader, period) => `<b>${title}</b><br>PI: ${leader}<br>Period: ${period}<br><br>`,
  );

  it('are divided by empty lines', () => {
    expect(said(`<p>${lines}</p>`)).to.deep.equal(READ);
    expect(said(`<h2>Projects</h2><p>${lines.replaceAll('<br><br>', '<br>&nbsp;<br>')}</p>`)).to.deep.equal(
      READ,
    );
  });

  it('are not read if some of it would be lost', () => {
    expect(said(`<p>We study roofs.<br><br>${lines}</p>`)).to.deep.equal([]);
  });
});

describe('links and pictures', () => {
  it('of a title behind a bullet are not repeated', () => {
    const [first] = readProjects(
      parsed(each((title) => `<p>· <a href="/a">${title}</a><br>Funded by: Formas</p>`)),
    );
    expect([first?.url, first?.links]).to.deep.equal(['/a', []]);
  });

  it('above the first heading alone are those of the page', () => {
    const picture = '<p><a href="/boat"><img src="/b.png" alt="A boat"></a></p>';
    const pages = readProjects(parsed(picture + HEADED)).map(({ url }) => url);
    expect(pages).to.deep.equal([undefined, undefined]);
  });

  it('of partners are read once, and not without a name', () => {
    const card = (name: string, inside: string) =>
      `<div class="m"><a href="/${name}">${inside}</a><div><a href="/${name}">${name}</a></div></div>`;
    const all = (inside: (name: string) => string) =>
      ['Lund University', 'Aarhus University'].map((name) => card(name, inside(name))).join('');
    const expected = ['Lund University', 'Aarhus University'];
    expect(names(all(() => ''))).to.deep.equal(expected);
    expect(names(all((name) => `<img src="/l.png" alt="${name}">`))).to.deep.equal(expected);
    const boat = '<p><a href="/boat"><img src="/b.png" alt="A boat"></a></p>';
    expect(
      names(
        `${boat}<h3><a href="https://lu.se">Lund University</a></h3><h3><a href="https://au.dk">Aarhus University</a></h3>`,
      ),
    ).to.deep.equal(expected);
  });
});

describe('definitions', () => {
  it('have no comments in their terms', () => {
    const list =
      '<dl><dt><!-- part -->Eaves</dt><dd>The edge of a roof above a wall.</dd><dt>Gutter</dt><dd>A channel that leads the rain away.</dd></dl>';
    expect(readDefinitions(parsed(list)).map(({ term }) => term)).to.deep.equal(['Eaves', 'Gutter']);
  });

  it('are not their own terms', () => {
    const folded = (term: string, text: string) =>
      `<details><summary>${term}</summary><div><p>${text}</p></div></details>`;
    const glossary = `<h2>Glossary</h2>${folded('Eaves', 'The edge of a roof above a wall.')}${folded('Gutter', 'A channel that leads the rain away.')}`;
    expect(readDefinitions(parsed(glossary)).map(({ term }) => term)).to.deep.equal(['Eaves', 'Gutter']);
  });

  it('have no source in another part of the page', () => {
    const part =
      '<section><h2>Publications</h2><ol><li>Bo Lind: <i>Roofs</i>. Slate Press, 2022</li></ol></section>';
    const [quotation] = readDefinitions(
      parsed(`<blockquote>The edge of a roof above a wall.</blockquote>${part}`),
    );
    expect(quotation).to.deep.include({ text: 'The edge of a roof above a wall.', authors: [] });
  });
});

describe('issues in short sections', () => {
  it('are read by their headings', () => {
    const markup =
      '<h2>Special issues</h2><h3>Slate and rain</h3><p>Deadline: 1 May 2027</p><h3>Wet walls</h3><p>Deadline: 1 June 2027</p>';
    expect(readIssues(parsed(markup)).map(({ title, deadline }) => [title, deadline])).to.deep.equal([
      ['Slate and rain', '2027-05-01'],
      ['Wet walls', '2027-06-01'],
    ]);
  });
});
