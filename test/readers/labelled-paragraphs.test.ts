import { expect } from '@open-wc/testing';
import { listsFromBlocks } from '../../src/readers/blocks/blocks.js';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
const said = (markup: string) =>
  readProjects(parsed(markup)).map(({ title, leader, start, end }) =>
    [title, leader?.name, start, end].filter(Boolean).join(' | '),
  );
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const WORKS = [
  ['Stone walls and their builders', 'Ada Moor', '2021–2024'],
  ['Torv i kystklima', 'Per Eide', '2022–2026'],
  ['Brunnen', 'Ilse Vogt', '2019–2023'],
] as const;
type Work = (typeof WORKS)[number];
const all = (entry: (work: Work) => string) => WORKS.map(entry).join('');
const READ = WORKS.map(([title, leader, period]) => [title, leader, ...period.split('–')].join(' | '));

describe('projects in paragraphs below one heading', () => {
  const facts = ([, leader, period]: Work) => paragraphs(`PI: ${leader}`, `Period: ${period}`);
  const ENTRIES: Readonly<Record<string, (work: Work) => string>> = {
    'bold titles': (work) => `<p><b>${work[0]}</b></p>${facts(work)}`,
    'bold titles in spans, before empty paragraphs': (work) =>
      `<p class="MsoNormal"><b><span lang="EN">${work[0]}<o:p></o:p></span></b></p>${facts(work)}<p><o:p>&nbsp;</o:p></p>`,
    'spans with a bold style': (work) =>
      `<p><span class="x" style="font-weight: 700;">${work[0]}</span></p>${facts(work)}<p><br></p>`,
    'a bold word in a span': (work) =>
      `<p><span style="font-family:Arial"><strong><u>${work[0]}</u></strong></span></p>${facts(work)}`,
    'lines of one paragraph': ([title, leader, period]) =>
      `<p><strong>${title}</strong><br>PI: ${leader}<br>Period: ${period}</p>`,
    'a box for each': (work) => `<div class="t"><p><b>${work[0]}</b></p><div>${facts(work)}</div></div>`,
    'linked titles': (work) => `<p><a href="/x">${work[0]}</a></p>${facts(work)}`,
  };

  it('are not one project with the title of the heading', () => {
    for (const [shape, entry] of Object.entries(ENTRIES))
      for (const lead of [
        '<h1>Coast and memory</h1>',
        '<h2>Arbeitsgruppe Küste</h2><p>We study coasts.</p>',
        '<header><h2>Kystlaboratoriet</h2></header>',
        '<h1>Projects</h1>',
      ]) {
        expect(said(`${lead}<div>${all(entry)}</div>`), `${shape}, ${lead}`).to.deep.equal(READ);
        expect(said(lead + entry(WORKS[0]) + entry(WORKS[1])), shape).to.deep.equal(READ.slice(0, 2));
      }
  });

  it('have titles that are bold by style only as those in other markup', () => {
    const entry = (open: string, close: string) =>
      paragraphs(`${open}Kelp${close}`, 'PI: Ada Moor, 2022–2028', `${open}Peat${close}`, 'PI: Per Eide');
    const itemsIn = (markup: string) =>
      [...listsFromBlocks(parsed(markup))!.container.querySelectorAll('li')].map(
        (item) => item.querySelector('strong, b')!.textContent,
      );
    expect(itemsIn(entry('<span style="font-weight:bold">', '</span>'))).to.deep.equal(['Kelp', 'Peat']);
    expect(itemsIn(entry('<b>', '</b>'))).to.deep.equal(['Kelp', 'Peat']);
  });

  it('need neither all facts nor the same', () => {
    const entry = (title: string, ...lines: string[]) => paragraphs(`<b>${title}</b>`, ...lines);
    expect(
      titles(
        `<h1>Vår forskning</h1>${entry('Vind', 'Projektledare: Ada Moor')}${entry('Sand', 'Hur dyner rör sig.', 'Projektledare: Per Eide')}${entry('Torv', 'Period: 2020–2023')}${entry('Salt', 'Om salt.')}`,
      ),
    ).to.deep.equal(['Vind', 'Sand', 'Torv', 'Salt']);
  });

  it('end at a heading and before the day of a change', () => {
    const body = parsed(
      `<h1>Coast</h1>${all(ENTRIES['bold titles']!)}<p>Sist oppdatert 12.02.2025</p><h2>Contact</h2><p>Room 2</p>`,
    );
    const { covered } = listsFromBlocks(body)!;
    const kept = [...body.children].filter((child) => !covered.has(child));
    expect(kept.map(({ textContent }) => textContent)).to.deep.equal([
      'Coast',
      'Sist oppdatert 12.02.2025',
      'Contact',
      'Room 2',
    ]);
    for (const end of [
      'Last updated: 4 May 2024',
      'Zuletzt geändert am 4.5.2024',
      'Senast ändrad 2024-05-04',
    ])
      expect(
        readProjects(parsed(`<h1>Coast</h1>${all(ENTRIES['bold titles']!)}<p>${end}</p>`)).map(
          ({ note }) => note,
        ),
        end,
      ).to.deep.equal([undefined, undefined, undefined]);
  });

  it('are in groups below bold lines that name a status', () => {
    const made = listsFromBlocks(
      parsed(
        `<h1>Laboratoire</h1>${paragraphs('<b>Projets en cours</b>', '<b>Vents</b>', 'Durée : 2024–2029', '<b>Projets terminés</b>', '<b>Sables</b>', 'Durée : 2014–2017')}`,
      ),
    )!;
    expect(
      [...made.container.children].map(({ localName, textContent }) => [localName, textContent]),
    ).to.deep.equal([
      ['h2', 'Projets en cours'],
      ['ul', 'VentsDurée : 2024–2029'],
      ['h2', 'Projets terminés'],
      ['ul', 'SablesDurée : 2014–2017'],
    ]);
  });

  it('are not the parts, phases or packages of one project', () => {
    for (const parts of [
      ['Background', 'A text.', 'Team', 'PI: Ada Moor', 'Funding', 'NERC'],
      ['WP1: Mapping', 'Lead: Ada Moor', 'WP2: Asking', 'Lead: Per Eide'],
      ['Phase one', 'Period: 2020–2021', 'Phase two', 'Period: 2022–2023'],
      ['Delprosjekt A', 'Leder: Ada Moor', 'Delprosjekt B', 'Leder: Per Eide'],
    ])
      expect(
        titles(
          `<h1>Kelp and people</h1><p>Period: 2020–2023</p>${paragraphs(...parts.map((text, i) => (i % 2 ? text : `<b>${text}</b>`)))}`,
        ),
        parts.join(),
      ).to.deep.equal(['Kelp and people']);
    const part = paragraphs('<b>About</b>', 'PI: Ada Moor', '<b>Results</b>', 'PI: Per Eide');
    expect(titles(`<h2>Wind</h2>${part}<h2>Sand</h2>${part}`)).to.deep.equal(['Wind', 'Sand']);
  });

  it('are none of news, staff and publications', () => {
    for (const [heading, ...texts] of [
      ['News', '<b>A new grant</b>', '12 May 2024', '<b>A visit</b>', '3 May 2024'],
      ['People', '<b>Ada Moor</b>', 'Position: professor', '<b>Per Eide</b>', 'Position: lecturer'],
      [
        'Publications',
        '<b>Kelp.</b> Moor, A. (2020). Journal of Weeds 2, 1–9.',
        '<b>Peat.</b> Eide, P. (2021). Bogs 3, 1–9.',
      ],
    ])
      expect(titles(`<h1>${heading!}</h1>${paragraphs(...texts)}`), heading).to.deep.equal([]);
  });
});

describe('links to files in paragraphs', () => {
  it('are no entries of their own', () => {
    for (const words of ['Download the leaflet (PDF)', 'Last ned brosjyren', 'Télécharger l’appel', 'PDF'])
      expect(
        titles(
          paragraphs(
            '<b>Kelp at night</b><br>Leader: Ada Moor',
            `<a href="a.pdf">${words}</a>`,
            '<b>Eelgrass by day</b><br>Leader: Jo Lind',
          ),
        ),
        words,
      ).to.deep.equal(['Kelp at night', 'Eelgrass by day']);
    expect(
      titles(paragraphs('<a href="a.pdf">Download A</a>', '<a href="b.pdf">Download B</a>')),
    ).to.deep.equal([]);
  });
});
