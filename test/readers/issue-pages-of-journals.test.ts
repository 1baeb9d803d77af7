import { expect } from '@open-wc/testing';
import { readIssues } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const read = (markup: string) =>
  readIssues(parsed(markup)).map(({ title, journal, deadline, editors }) =>
    [title, journal?.name, deadline, ...editors.map(({ name }) => name)].filter(Boolean).join(' | '),
  );

describe('pages of a journal', () => {
  it('have issues below their numbers, with labelled titles and windows for papers', () => {
    const issue = (number: string, title: string, editors: string, month: string) =>
      `<p><b>${number}</b></p><p><b>Titel:</b> ${title}</p><p><b>Gästredaktör(er):</b> ${editors}</p><p><b>Inlämning av manus:</b> 1–15 ${month} 2028</p>`;
    expect(
      read(
        `<h1>Kommande temanummer</h1><p>Redaktionen för <i>Kust och hav</i> planerar två nummer.</p>${issue('Årgång 12, nummer 1', 'Hamnar i dis', 'Lovisa Ahl (Lunds universitet), Per Strand', 'mars')}${issue('Årgång 12, nummer 2', 'Vem äger stranden? Rätt och sed', 'Ida Holm', 'september')}`,
      ),
    ).to.deep.equal([
      'Hamnar i dis | Kust och hav | 2028-03-15 | Lovisa Ahl | Per Strand',
      'Vem äger stranden? Rätt och sed | Kust och hav | 2028-09-15 | Ida Holm',
    ]);
  });

  it('name it above their issues, unless one has another', () => {
    const page = (items: string) => `<p>The editors of <em>Walls</em> welcome papers.</p><ul>${items}</ul>`;
    const items = '<li>Special issue: “Doors”. Deadline: 1 May 2028</li>';
    expect(read(page(items))).to.deep.equal(['Doors | Walls | 2028-05-01']);
    const other = '<li>“Roofs”, special issue of <em>Journal of Rooms</em></li>';
    expect(read(page(items + other))).to.deep.equal(['Doors | 2028-05-01', 'Roofs | Journal of Rooms']);
    // no journal whose page it is
    expect(read(`<p>We read <em>Walls</em> together.</p><ul>${items}</ul>`)).to.deep.equal([
      'Doors | 2028-05-01',
    ]);
  });

  it('may have lists of facts only, and never an issue without a title', () => {
    const issue = (title: string, kind: string, facts: string) =>
      `<h2>${title}</h2><p>${kind}</p><ul>${facts}</ul>`;
    expect(
      read(
        `<h1>Ausschreibungen</h1>${issue('Inseln im Nebel', 'Themenheft der Zeitschrift <em>Küste – Meer – Mensch</em>', '<li>Hg.: Jana Kühl, Ole Bär</li><li>Beiträge: bis 1. Mai 2028</li><li><a href="/a.pdf">Call for Papers (PDF)</a></li>')}${issue('Leuchttürme', 'Sonderheft der <em>Zeitschrift für Seewege</em>', '<li>Hg.: Mia Ott</li><li>Einsendeschluss für Manuskripte: 1. Juni 2028</li>')}<h2>Hinweise für Autorinnen und Autoren</h2><p>Höchstens 400 Wörter.</p>`,
      ),
    ).to.deep.equal([
      'Inseln im Nebel | Küste – Meer – Mensch | 2028-05-01 | Jana Kühl | Ole Bär',
      'Leuchttürme | Zeitschrift für Seewege | 2028-06-01 | Mia Ott',
    ]);
    for (const item of ['Deadline: 1 May 2028', 'Guest editors: Ann Moor'])
      for (const { title } of readIssues(parsed(`<ul><li>${item}</li><li>Doors. Special issue</li></ul>`)))
        expect(title, item).not.to.equal('');
  });

  it('have news of editors among calls', () => {
    const item = (title: string, day: string, text: string) =>
      `<li><h2><a href="/${day}">${title}</a></h2><div>${day}</div><p>${text}</p></li>`;
    expect(
      read(
        `<ul>${item('Call for papers: Temanummer om dører', '2028-01-02', 'Frist: 1. mai 2028')}${item('Ny redaktør i Vegger', '2028-01-01', 'Kari Vik overtar etter Ola Moe.')}${item('CFP temanummer 2/2028: Tak', '2027-12-02', 'Frist: 1. juni 2028')}</ul>`,
      ),
    ).to.deep.equal(['dører | 2028-05-01', 'Tak | 2028-06-01']);
  });
});

describe('a call with lists', () => {
  it('is one issue, and its topics and dates are none', () => {
    expect(
      read(
        `<h1>Call for papers: Slow Kitchens</h1><p>Special issue of the journal <em>Rooms and Walls</em></p><p>Topics include:</p><ul><li>stoves and smoke</li><li>recipes as archives</li></ul><h2>Tidsplan</h2><table><tr><td>Papers</td><td>1 July 2028</td></tr><tr><td>Publication</td><td>1 May 2029</td></tr></table><h2>Guest editors</h2><p>Ann Moor, University of Leeds<br>Ole Bär, TU Dresden</p><h2>Previous issues</h2><ul><li><a href="/1">No. 11: Doors</a></li></ul>`,
      ),
    ).to.deep.equal(['Slow Kitchens | Rooms and Walls | 2028-07-01 | Ann Moor | Ole Bär']);
  });
});
