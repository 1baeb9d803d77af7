/** Runs in the browser: fetches a long file into an element and measures the time. */
import '../../src/define.ts';

const ROW = '01.08.2021;31.07.2024;Norges forskningsråd;Kari Nordmann;"Om familier og &laquo;omsorg&raquo;"';
const csv = (rows) =>
  `Tittel;Start;Slutt;Finansiering;Leder;Sammendrag\n${Array.from({ length: rows }, (_, i) => `Omsorg hjemme ${i};${ROW}`).join('\n')}`;
const json = (rows) =>
  JSON.stringify(
    Array.from({ length: rows }, (_, i) => ({
      title: `Omsorg hjemme ${i}`,
      start: `20${10 + (i % 20)}`,
      end: `20${12 + (i % 20)}`,
      funder: 'Norges forskningsråd',
      leader: 'Kari Nordmann',
    })),
  );
const partners = (rows) =>
  `Name;Url;Country\n${Array.from({ length: rows }, (_, i) => `Nabo ${i};https://example.org/${i};Norge`).join('\n')}`;
const words = (rows) =>
  `Word;Weight\n${Array.from({ length: rows }, (_, i) => `ord${i};${i + 1}`).join('\n')}`;
const issues = (rows) =>
  `Title;Journal;Deadline\n${Array.from({ length: rows }, (_, i) => `Omsorg ${i};Nature;2027-05-01`).join('\n')}`;

/** Kinds of files: the element with its attributes, the content, and the media type. */
const KINDS = {
  'projects, CSV': ['<rg-project-list>', csv, 'text/csv'],
  'projects with a filter, CSV': ['<rg-project-list filter>', csv, 'text/csv'],
  'projects by year, CSV': ['<rg-project-list group-by="year" filter>', csv, 'text/csv'],
  'projects in a timeline, CSV': ['<rg-project-list view="timeline">', csv, 'text/csv'],
  'projects, JSON': ['<rg-project-list filter>', json, 'application/json'],
  'special issues, CSV': ['<rg-special-issue-list>', issues, 'text/csv'],
  'partners, CSV': ['<rg-partner-grid>', partners, 'text/csv'],
  'words, CSV': ['<rg-word-cloud view="list">', words, 'text/csv'],
};

window.bench = {
  kinds: {
    paged: Object.keys(KINDS).filter((kind) => kind.startsWith('projects')),
    whole: Object.keys(KINDS).filter((kind) => !kind.startsWith('projects')),
  },
  /** Adds an element to the page, and creates the file. */
  async ready(kind, rows) {
    const [tag, make, type] = KINDS[kind];
    const box = document.createElement('div');
    box.innerHTML = `${tag}<ul><li>Fra siden</li></ul>`;
    document.body.append(box);
    await box.firstElementChild.updateComplete;
    const src = URL.createObjectURL(new Blob([make(rows)], { type }));
    const errors = [];
    box.firstElementChild.addEventListener('rg-error', ({ cause }) => errors.push(String(cause)));
    window.given = { box, src, errors };
  },
  /** Reads and draws a file of records; returns the time in ms and the number of records shown. */
  async read(rows) {
    const { box, src, errors } = window.given;
    const element = box.firstElementChild;
    const begin = performance.now();
    element.src = src;
    while (element.records.length < rows && !errors.length)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    const took = performance.now() - begin;
    // idle callbacks count too
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { took, shown: element.shadowRoot.querySelectorAll('li, tr').length, errors };
  },
  clear() {
    window.given.box.remove();
    URL.revokeObjectURL(window.given.src);
    window.given = undefined;
    window.gc();
  },
};
