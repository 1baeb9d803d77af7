import { expect } from '@open-wc/testing';
import { readIssues, readPartners, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const READERS = {
  projects: (markup: string) => readProjects(parsed(markup)).map(({ title }) => title),
  issues: (markup: string) => readIssues(parsed(markup)).map(({ title }) => title),
  partners: (markup: string) => readPartners(parsed(markup)).map(({ name }) => name),
};
type Kind = keyof typeof READERS;

const ENTRIES: Readonly<Record<Kind, readonly [string, string]>> = {
  projects: ['Eiders and their nests', 'Lighthouses after dark'],
  issues: ['Eiders and their nests', 'Lighthouses after dark'],
  partners: ['Nordvik University', 'Sandnes kommune'],
};
const HEADINGS: Readonly<Record<Kind, readonly string[]>> = {
  projects: ['Projects', 'Our research projects', 'Pågående prosjekter', 'Projekte'],
  issues: ['Special issues', 'Temanummer', 'Themenhefte'],
  partners: ['Partners', 'Samarbeidspartnere', 'Våre samarbetspartner'],
};
const OTHERS = [
  'News',
  'Latest news',
  'Publikasjoner',
  'Selected publications',
  'Veröffentlichungen',
  'Våre ansatte',
  'Team',
  'Kontakt',
  'Ledige stillinger',
  'Related links',
  'Upcoming events',
  'In this section',
];
const REST = list('<a href="/a">Salt 2.0</a>, 12.03.2025', '<a href="/b">Notes from Helgeland</a>');

describe('parts of a page below headings for other content', () => {
  for (const kind of Object.keys(READERS) as Kind[]) {
    const [first, second] = ENTRIES[kind];
    const read = READERS[kind];

    it(`hold no ${kind}, before or after the list, in boxes or not`, () => {
      for (const own of HEADINGS[kind])
        for (const other of OTHERS) {
          const entries = `<h2>${own}</h2>${list(first, second)}`;
          const rest = `<h2>${other}</h2>${REST}`;
          for (const page of [
            entries + rest,
            rest + entries,
            `<div>${rest}<div>${entries}</div></div>`,
            `<section>${rest}</section>${list(first, second)}`,
            `<h1>Coast group</h1>${entries}${rest}`,
          ])
            expect(read(page), page).to.deep.equal([first, second]);
        }
    });

    it(`hold no ${kind} if they are for another kind of entries`, () => {
      for (const other of (Object.keys(HEADINGS) as Kind[]).filter((each) => each !== kind))
        for (const heading of HEADINGS[other]) {
          const page = `<h3>${HEADINGS[kind][0]!}</h3>${list(first, second)}<h3>${heading}</h3>${list(...ENTRIES[other])}`;
          expect(read(page), page).to.deep.equal([first, second]);
        }
    });

    it(`hold the ${kind} if there is nothing else`, () => {
      for (const heading of OTHERS)
        expect(read(`<h2>${heading}</h2>${list(first, second)}`), heading).to.deep.equal([first, second]);
    });
  }

  it('are no projects beside rows, boxes and paragraphs', () => {
    const facts = (title: string) => `<b>${title}</b><br>Period: 2021–2024<br>PI: Ada Moor`;
    for (const entries of [
      `<table><tr><th>Project</th><th>Period</th></tr>${ENTRIES.projects.map((title) => `<tr><td>${title}</td><td>2021–2024</td></tr>`).join('')}</table>`,
      ENTRIES.projects.map((title) => `<div class="c">${facts(title)}</div>`).join(''),
      ENTRIES.projects.map((title) => `<p>${facts(title)}</p>`).join(''),
      ENTRIES.projects
        .map((title) => `<details><summary>${title}</summary>Period: 2021–2024</details>`)
        .join(''),
    ])
      for (const other of [
        REST,
        '<p>Moor, A. (2024). Salt. <em>Tide</em>, 3, 11–19.</p>',
        '<form><input></form>',
      ])
        for (const page of [
          `<h2>Projects</h2>${entries}<h2>Publications</h2>${other}`,
          `<h2>People</h2>${other}<h2>Projects</h2>${entries}`,
          `<nav><ul><li><a href="/">Home</a></li></ul></nav><div>${entries}</div><p>Last updated 7.11.2026</p>`,
        ])
          expect(READERS.projects(page), page).to.deep.equal(ENTRIES.projects);
  });

  it('are not those of an entry, nor below a title with such a word', () => {
    const entry = (title: string) =>
      `<h2>${title}</h2><p>Period: 2021–2024</p><h3>Partners</h3>${list('Nordvik University')}`;
    for (const [project] of [readProjects(parsed(ENTRIES.projects.map(entry).join('')))])
      expect(project!.partners.map(({ name }) => name)).to.deep.equal(['Nordvik University']);
    for (const title of ['People and places', 'News from nowhere', 'Partners in care', 'The team as a text'])
      expect(READERS.projects(`<h3>${title}</h3>${list('Eiders', 'Gulls')}`), title).to.deep.equal([
        'Eiders',
        'Gulls',
      ]);
  });

  it('may be guidelines for authors among calls, not in one', () => {
    const call = (title: string) =>
      `<h2>Themed issue: ${title}</h2><p>Editors: Ada Moor</p><p>Deadline: 1 May 2027</p>`;
    for (const [heading, words] of [
      ['Special issues', 'Author guidelines'],
      ['Appels à contributions', 'Consignes aux auteurs'],
      ['Temanummer', 'Forfatterveiledning'],
    ] as const) {
      const others = `<h2>${words}</h2><p>Papers have 20 pages. See <a href="/x">them</a>.</p>`;
      expect(READERS.issues(`<h1>${heading}</h1>${call('Kelp')}${call('Peat')}${others}`)).to.deep.equal([
        'Kelp',
        'Peat',
      ]);
    }
  });

  it('may be meetings among calls for issues', () => {
    const call = (heading: string, words: string) =>
      `<div class="article"><h3><a href="/c">${heading}</a></h3><p>${words}</p></div>`;
    const issues = [
      call('CfP: Special issue “Salt and memory”', 'Deadline: 1 May 2027'),
      call('CfP: Themenheft „Häfen und Ufer“', 'Einsendeschluss: 1.6.2027'),
    ];
    for (const meeting of [
      'CfP: Tagung „Grenzen der Sammlung“ in Quedlinburg',
      'Call for papers: Conference on tides',
      'Workshop: Reading the shore',
      'Appel à communications : Colloque « Les rives »',
      'Konferanse om kysten',
      'CfP: International Symposium “Shores”',
    ])
      for (const at of [0, 1, 2]) {
        const page = [...issues];
        page.splice(at, 0, call(meeting, 'Register by 1 June 2027.'));
        expect(READERS.issues(`<h2>Calls</h2>${page.join('')}`), `${meeting}, ${at}`).to.deep.equal([
          'Salt and memory',
          'Häfen und Ufer',
        ]);
      }
    // titles with such words
    for (const title of ['The conference as a ritual', 'After the workshop: tools and hands'])
      expect(
        READERS.issues(`${issues[0]}${call(`Special issue: ${title}`, 'Deadline: 1 May 2027')}`),
      ).to.deep.equal(['Salt and memory', title]);
  });
});

describe('links that share a page', () => {
  const share = list(
    '<a href="https://a.example/sharer?u=x">Facebook</a>',
    '<a href="https://b.example/share">Bluesky</a>',
  );

  it('are no entries', () => {
    for (const kind of Object.keys(READERS) as Kind[])
      expect(READERS[kind](`<div>Share ${share}</div>${list(...ENTRIES[kind])}`)).to.deep.equal(
        ENTRIES[kind],
      );
  });

  it('are not all links to such sites', () => {
    const profiles = list(
      '<a href="https://a.example/nordvik">Nordvik</a>',
      '<a href="https://b.example/sandnes">Sandnes</a>',
    );
    expect(READERS.partners(profiles)).to.deep.equal(['Nordvik', 'Sandnes']);
  });
});

describe('lists after headings of entries', () => {
  const call = (title: string, day: string) =>
    `<div class="call"><h2>${title}</h2><p>Temanummer av <em>Tidsskrift for rom</em>.</p><p>Gjesteredaktører: Kari Vik og Ola Moe</p><p>Frist: ${day}</p></div>`;

  it('are none after a heading of entries that are below deeper ones', () => {
    const tile = (title: string, years: string) =>
      `<div class="tile"><h3><a href="/p">${title}</a></h3><p>Funder: NERC | ${years}</p></div>`;
    const tiles = `<div>${tile('Kelp', '2023–2026')}${tile('Torv', '2019–2022')}</div>`;
    expect(
      READERS.projects(
        `<h2>Research projects</h2>${tiles}<h2>Apply here</h2>${list('Send a letter.', 'Wait.')}`,
      ),
    ).to.deep.equal(['Kelp', 'Torv']);
  });

  it('are none if they have no facts, unlike the entries', () => {
    const calls = call('Søvn', '1. mai 2027') + call('Trapper', '3. juni 2027');
    const how = `<h2>Slik gjør du</h2>${list('Skriv kort.', 'Send alt.')}`;
    expect(READERS.issues(`<h1>Innspill</h1>${calls}${how}`)).to.deep.equal(['Søvn', 'Trapper']);
  });
});
