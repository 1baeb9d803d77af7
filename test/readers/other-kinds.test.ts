import { expect } from '@open-wc/testing';
import { readIssues, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);

/** An entry of a title and lines, in several forms. */
const FORMS: Readonly<Record<string, (title: string, ...lines: string[]) => string>> = {
  'list items': (title, ...lines) => `<li><a href="/x">${title}</a><br>${lines.join('<br>')}</li>`,
  'items with paragraphs': (title, ...lines) =>
    `<li><p><strong>${title}</strong></p>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`,
  articles: (title, ...lines) =>
    `<article><h3><a href="/x">${title}</a></h3>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
  'linked boxes': (title, ...lines) =>
    `<div class="c"><a href="/x"><img src="a.png" alt=""><h3>${title}</h3></a><div>${lines.join('<br>')}</div></div>`,
  'headings in a row': (title, ...lines) => `<h3>${title}</h3><p>${lines.join('<br>')}</p>`,
  'boxes without headings': (title, ...lines) =>
    `<div class="c"><p><a href="/x">${title}</a></p><p>${lines.join('<br>')}</p></div>`,
  paragraphs: (title, ...lines) => `<p><strong>${title}</strong><br>${lines.join('<br>')}</p>`,
  'folding parts': (title, ...lines) =>
    `<details><summary>${title}</summary><p>${lines.join('<br>')}</p></details>`,
};
const asPage = (entries: string) => (entries.startsWith('<li>') ? `<ul>${entries}</ul>` : entries);
type Entry = readonly [title: string, ...lines: string[]];

const OTHERS: Readonly<Record<string, readonly Entry[]>> = {
  news: [
    ['New instruments for the sea lab', '12. mai 2024', 'The lab has moved.'],
    ['Visitors from Galway', '3. april 2024', 'They stay for a week.'],
    ['A prize for Ada Moor', '28. februar 2024', 'We are proud.'],
  ],
  'news with a word': [
    ['Nye instrumenter', 'Publisert 12.05.2024'],
    ['Besøk fra Galway', 'Publisert 03.04.2024'],
  ],
  'news in English': [
    ['New instruments for the sea lab', 'The lab has moved.', 'May 12, 2024'],
    ['Visitors from Galway', 'They stay for a week.', 'April 3, 2024'],
  ],
  events: [
    ['Seminar on kelp', '12 May 2024, 10:00–12:00, Room 2'],
    ['Open day', '3 April 2024, 09:00–15:00, Main hall'],
  ],
  publications: [
    ['Kelp and its people', 'Moor, A. &amp; Eide, P. (2021). Journal of Weeds, 12(3), 1–19.'],
    ['Walls of turf', 'Eide, P., Vogt, I. (2020). Building History, 4, 22–40. doi:10.1/x'],
  ],
  staff: [
    ['Ada Moor', 'Professor', 'ada@example.org'],
    ['Per Eide', 'Post-doctoral researcher', 'per@example.org'],
    ['Ilse Vogt', 'PhD student'],
  ],
};

describe('entries of other kinds in a list of projects', () => {
  for (const [kind, entries] of Object.entries(OTHERS))
    it(`are not read: ${kind}`, () => {
      for (const [form, made] of Object.entries(FORMS)) {
        if (kind === 'staff' && form.includes('items')) continue;
        const page = asPage(entries.map((entry) => made(...entry)).join(''));
        expect(titles(page), form).to.deep.equal([]);
        expect(titles(`<div><div>${page}</div></div>`), form).to.deep.equal([]);
      }
    });

  it('are not read as questions, nor as rows of persons', () => {
    for (const [form, made] of Object.entries(FORMS)) {
      if (form.includes('items') || form === 'boxes without headings') continue;
      const page = made('How do I apply?', 'Write to us.') + made('Who can apply?', 'All members.');
      expect(titles(page), form).to.deep.equal([]);
    }
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = row('Ada Moor', '555') + row('Per Eide', '556');
    expect(titles(`<table><tr><th>Name</th><th>Phone</th></tr>${rows}</table>`)).to.deep.equal([]);
    expect(titles(`<table>${rows}</table>`)).to.deep.equal([]);
  });

  it('are told from projects with days, years and persons', () => {
    const projects: Readonly<Record<string, readonly Entry[]>> = {
      periods: [
        ['Kelp and its people', '1 May 2021 – 30 April 2024'],
        ['Walls of turf', '12.05.2021–11.05.2024'],
      ],
      starts: [
        ['Kelp and its people', 'Start date: 12 May 2021'],
        ['Walls of turf', 'Start date: 1 June 2022'],
      ],
      'labels above': [
        ['Kelp and its people', 'Start date', '12 May 2021', 'End date', '11 May 2024'],
        ['Walls of turf', 'Start date', '1 June 2022', 'End date', '31 May 2024'],
      ],
      'a period beside news': [
        ['Kelp and its people', '12 May 2024', 'Kelp runs 2022–2025.'],
        ['Walls of turf', '2021–2024'],
      ],
      persons: [
        ['Kelp and its people', 'Moor, A., Eide, P. (2021–2024)'],
        ['Walls of turf', 'Eide, P. (2022–2023). NERC.'],
      ],
    };
    for (const [kind, entries] of Object.entries(projects))
      for (const [form, made] of Object.entries(FORMS)) {
        if (form === 'boxes without headings' && kind === 'labels above') continue;
        const page = asPage(entries.map((entry) => made(...entry)).join(''));
        expect(titles(page), `${kind}, ${form}`).to.deep.equal(['Kelp and its people', 'Walls of turf']);
      }
  });

  it('may be special issues, whose days are deadlines', () => {
    const page = '<h3>Ageing in Place</h3><p>15 January 2027</p><h3>Maps that lie</h3><p>1 March 2027</p>';
    expect(readIssues(parsed(page)).map(({ title }) => title)).to.deep.equal([
      'Ageing in Place',
      'Maps that lie',
    ]);
  });
});
