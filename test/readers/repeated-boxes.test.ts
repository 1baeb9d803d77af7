import { expect } from '@open-wc/testing';
import { readIssues } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const issues = (markup: string) => readIssues(parsed(markup));

describe('special issues in boxes below a heading', () => {
  const CALLS = [
    ['Temanummer: Hamner i endring', 'Tidsskriftet Kaien', 'Frist: 1. februar 2027'],
    ['Call for papers – Dugnad', 'Frivillig &amp; Fri, nr. 4', 'Deadline 20.11.2026'],
    ['Kven eig kaia?', 'Temanummer av <em>Kystrett</em>, redigert av Jorid Vikse.', 'Kom ut i juni 2024.'],
  ] as const;
  type Call = (typeof CALLS)[number];
  const READ = ['Hamner i endring', 'Dugnad', 'Kven eig kaia?'];
  const page = (heading: string, box: (call: Call) => string) =>
    `<div><h2>${heading}</h2><p>Gruppa redigerer nokre temanummer.</p></div><div>${CALLS.map(box).join('')}</div>`;

  const BOXES: Record<string, (call: Call) => string> = {
    cards: ([title, ...lines]) =>
      `<div class="card"><img src="a.png" alt=""><div><h5>${title}</h5>${lines.map((line) => `<p>${line}</p>`).join('')}<a class="btn" href="/c">Les heile innkallinga</a></div></div>`,
    'nested boxes': ([title, ...lines]) =>
      `<div class="child"><div class="widget"><div><h3>${title}</h3></div></div><div class="widget"><div><p>${lines.join('<br>')}</p></div></div></div>`,
    'linked headings': ([title, ...lines]) =>
      `<article><a href="/c"><h4>${title}</h4></a><div>${lines.join('</div><div>')}</div></article>`,
    'no boxes': ([title, ...lines]) => `<h3>${title}</h3><p>${lines.join('<br>')}</p>`,
  };

  it('are read, whatever the heading says', () => {
    for (const heading of ['Skriv for oss', 'Temanummer og calls', 'Publish with us', 'Calls'])
      for (const [name, box] of Object.entries(BOXES)) {
        const found = issues(page(heading, box));
        expect(
          found.map(({ title }) => title),
          `${heading}, ${name}`,
        ).to.deep.equal(READ);
        expect(found.map(({ journal }) => journal?.name).at(0), name).to.equal('Kaien');
        expect(found.map(({ deadline }) => deadline).slice(0, 2), name).to.deep.equal([
          '2027-02-01',
          '2026-11-20',
        ]);
      }
  });

  it('are not parts of one call, news or a page on such issues', () => {
    const boxes = (...titles: string[]) =>
      titles
        .map((title) => `<div class="b"><h3>${title}</h3><p>This special issue is about rooms.</p></div>`)
        .join('');
    for (const [heading, ...titles] of [
      ['Special issue: Rooms of care', 'The home as workplace', 'Care at a distance', 'Rooms in transition'],
      [
        'Rooms of care',
        'Special issue: the idea',
        'Special issue: how to take part',
        'Special issue: topics',
      ],
      ['Write for us', 'Call for papers – Deadline', 'Call for papers – Topics', 'Call for papers – Contact'],
      ['News', 'A new paper on rooms', 'Welcome to a new member', 'Seminar in May'],
    ] as const) {
      const found = issues(`<h1>${heading}</h1><p>Read this.</p>${boxes(...titles)}`);
      for (const { title } of found) expect(titles as readonly unknown[], heading).not.to.include(title);
      expect(found.length, heading).to.be.below(2);
    }
  });
});
