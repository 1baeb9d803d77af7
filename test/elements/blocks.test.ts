import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/project-list/define.js';
import '../../src/elements/special-issue-list/define.js';
import { readProjects } from '../../src/readers/index.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import type { RgSpecialIssueList } from '../../src/elements/special-issue-list/special-issue-list.js';
import { expectMessages } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';

/** An element with this markup on an English page. */
async function shown<E extends Element>(markup: string): Promise<E> {
  const page = document.createElement('div');
  page.lang = 'en';
  page.innerHTML = markup;
  const element = (await fixture(page)).firstElementChild as E & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element;
}
const list = (content: string) =>
  shown<RgProjectList>(`<rg-project-list today="2026-11-29">${content}</rg-project-list>`);
const titles = (element: Element) => texts(element, '[part="title"]');

const SHAPES: Readonly<Record<string, string>> = {
  'rows of a table':
    '<table><tr><th>Project</th><th>Period</th><th>PI</th></tr><tr><td>Kelp and people</td><td>2023–2027</td><td>Ada Moor</td></tr><tr><td>Peat</td><td>2024–2028</td><td></td></tr></table>',
  'headings in a row':
    '<h3>Kelp and people</h3><p>Period: 2023–2027<br>PI: Ada Moor</p><h3>Peat</h3><p>Period: 2024–2028</p>',
  'headings in boxes':
    '<div><div><h3>Kelp and people</h3><p>Period: 2023–2027<br>PI: Ada Moor</p></div><div><h3>Peat</h3><p>Period: 2024–2028</p></div></div>',
  'parts that fold':
    '<details><summary>Kelp and people</summary><p>Period: 2023–2027</p><p>PI: Ada Moor</p></details><details><summary>Peat</summary>Period: 2024–2028</details>',
  terms:
    '<dl><dt>Kelp and people</dt><dd>Period: 2023–2027</dd><dd>PI: Ada Moor</dd><dt>Peat</dt><dd>Period: 2024–2028</dd></dl>',
  'boxes of one shape':
    '<div class="row"><div class="card"><a>Kelp and people</a><p>Period: 2023–2027</p><p>PI: Ada Moor</p></div><div class="card"><a>Peat</a><p>Period: 2024–2028</p></div></div>',
  'paragraphs with an emphasised beginning':
    '<p><strong>Kelp and people</strong><br>Period: 2023–2027<br>PI: Ada Moor</p><p><strong>Peat</strong><br>Period: 2024–2028</p>',
};

describe('a list element around content that is not a list', () => {
  for (const [shape, content] of Object.entries(SHAPES))
    it(`shows ${shape} as a list of projects, and leaves the page as it is`, async () => {
      const element = await list(content);
      expect(titles(element)).to.deep.equal(['Kelp and people', 'Peat']);
      // titles are emphasised only if they are on the page
      const emphasised = element.shadowRoot!.querySelectorAll('[part="title"] strong').length;
      expect(emphasised).to.equal(content.includes('<strong>') ? 2 : 0);
      expect(element.records[0]).to.deep.include({
        start: '2023',
        end: '2027',
        leader: { name: 'Ada Moor' },
      });
      expect([...element.children].every((child) => !child.getClientRects().length)).to.equal(true);
      expect(element.innerHTML).to.equal(
        content.replace(/<table>(.*)<\/table>/, '<table><tbody>$1</tbody></table>'),
      );
    });

  it('shows the funder in a heading above a list with each project, and keeps the heading', async () => {
    const element = await list(
      '<h2>Projects funded by NordForsk</h2><ul><li>Kelp (2021–2024)</li><li>Peat, funded by Formas</li></ul>',
    );
    expect(titles(element)).to.deep.equal(['Kelp', 'Peat']);
    expect(element.records.map(({ funding }) => funding[0]?.funder?.name)).to.deep.equal([
      'NordForsk',
      'Formas',
    ]);
    expect(drawnText(element)).to.include('Projects funded by NordForsk');
    expect(lostWords(element)).to.deep.equal([]);
    // the heading before the element
    const page = document.createElement('div');
    page.innerHTML =
      '<h2>NordForsk</h2><rg-project-list><ul><li>Kelp (2021–2024)</li></ul></rg-project-list>';
    const below = (await fixture(page)).querySelector<RgProjectList>('rg-project-list')!;
    await below.updateComplete;
    expect(below.records[0]!.funding).to.deep.equal([{ funder: { name: 'NordForsk' } }]);
  });

  it('leaves the sum below the rows of a table on the page', async () => {
    for (const total of [
      '<tr><td colspan="2">Total</td><td>€12,900</td></tr>',
      '<tr><td>Total: €12,900</td></tr>',
    ]) {
      const element = await list(
        `<h2>Funded</h2>${SHAPES['rows of a table']!.replace('</table>', `${total}</table>`)}`,
      );
      expect(titles(element)).to.deep.equal(['Kelp and people', 'Peat']);
      expect(lostWords(element)).to.deep.equal(['Project', 'PI']);
      expect(drawnText(element).trim()).to.match(/Funded\s.*Kelp.*Peat.*Total:?\s+€12,900$/s);
    }
  });

  it('keeps content between and before the entries', async () => {
    const element = await list(
      `<p>Our group runs several projects.</p>${SHAPES['rows of a table']!}<p>See the archive.</p>`,
    );
    expect(titles(element)).to.have.length(2);
    const [before, table, after] = [...element.children];
    expect(before!.getClientRects().length).to.equal(1);
    expect(table!.getClientRects().length).to.equal(0);
    expect(after!.getBoundingClientRect().top).to.be.greaterThan(before!.getBoundingClientRect().bottom);
  });

  it('leaves the caption of a table where it is', async () => {
    const table = SHAPES['rows of a table']!.replace(
      '<table>',
      '<table><caption>From Cristin, 2025</caption>',
    );
    for (const content of [table, `<section><h2>Projects</h2>${table}</section>`]) {
      const element = await list(content);
      expect(titles(element), content).to.deep.equal(['Kelp and people', 'Peat']);
      expect(element.querySelector('caption')!.getClientRects().length).to.equal(1);
      expect(element.querySelector('td')!.getClientRects().length).to.equal(0);
    }
  });

  it('shows lists of facts under headings as projects, with and without inference', async () => {
    const content =
      '<h3>Kelp</h3><ul><li>Period: 2023–2027</li><li>PI: Ada Moor</li></ul><h3>Peat</h3><ul><li>Period: 2024–2028</li><li>PI: Per Eide</li></ul>';
    for (const attribute of ['', 'exact']) {
      const element = await shown<RgProjectList>(
        `<rg-project-list ${attribute}>${content}</rg-project-list>`,
      );
      expect(titles(element)).to.deep.equal(['Kelp', 'Peat']);
      expect(element.records[1]).to.deep.include({ start: '2024', leader: { name: 'Per Eide' } });
    }
  });

  it('follows what changes in them', async () => {
    const element = await list(SHAPES['headings in a row']!);
    element.querySelector('h3')!.textContent = 'Kelp';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Kelp', 'Peat']);
  });

  it('groups them by the status that a heading above them names', async () => {
    const element = await list(
      '<h3>Ongoing</h3><h4>Kelp</h4><p>PI: Ada Moor</p><h3>Completed projects</h3><h4>Peat</h4>',
    );
    expect(texts(element, '.words')).to.deep.equal(['Ongoing', 'Finished']);
    expect([...element.children].every((child) => !child.getClientRects().length)).to.equal(true);
  });

  it('shows boxes that are entries above sections of others', async () => {
    const element = await list(
      '<div><h1>Current projects</h1><p>Our work.</p></div><div><h2>Kelp</h2><p>PI: Ada Moor<br>Period: 2025–2028</p></div><div><h2>Salt</h2><p>Period: 2026–2029</p></div><div><h2>PhD projects</h2><ul><li>Peat (2024–2027)</li></ul></div><div><h2>Past projects</h2><p>Dunes (2012–2014)<br>Harbours (2010–2013)</p></div><div><h3>Newsletter</h3><p>Read it.</p></div>',
    );
    expect(titles(element)).to.deep.equal(['Kelp', 'Salt', 'Peat', 'Dunes', 'Harbours']);
    const text = drawnText(element);
    for (const words of ['Our work.', 'Kelp', 'PhD projects', 'Past projects', 'Dunes', 'Read it.'])
      expect(text.split(words).length, words).to.equal(2);
  });

  it('leaves ambiguous content unchanged, and reports it', async () => {
    expectMessages(/Nothing in it could be read/);
    const element = await list(
      '<h3>Health</h3><h4>Kelp</h4><h4>Peat</h4><h3>Education</h3><h4>Books</h4><h4>Pens</h4>',
    );
    expect(element.records).to.deep.equal([]);
    expect([...element.children].every((child) => child.getClientRects().length)).to.equal(true);
  });

  it('shows special issues under headings', async () => {
    const element = await shown<RgSpecialIssueList>(
      '<rg-special-issue-list today="2026-11-29"><h3>Ageing in Place</h3><p>Deadline: 15 January 2027</p><h3>Maps that lie</h3><p>Submissions closed.</p></rg-special-issue-list>',
    );
    expect(titles(element)).to.deep.equal(['Ageing in Place', 'Maps that lie']);
    expect(element.records[0]!.deadline).to.equal('2027-01-15');
  });
});

const LABELS = ['Period', 'PI', 'Funding', 'Partners', 'Grant number'];

const HEADS = ['Project', ...LABELS.join(' ').split(' ')];

/** Entries as on a page: a title, and facts by label. */
// `details` with equal titles are "Read more"
const entries = fc.uniqueArray(
  fc.record({
    title: fc
      .array(fc.constantFrom('Kelp', 'peat', 'towns', 'and', 'memory', 'of', 'harbours', 'Coastal'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => `Study ${words.join(' ')}`),
    facts: fc
      .uniqueArray(
        fc.constantFrom<[string, string]>(
          ['Period', '2021–2024'],
          ['PI', 'Ada Moor'],
          ['Funding', 'Formas'],
          ['Partners', 'Umeå University'],
          ['Grant number', '302013'],
        ),
        { selector: ([label]) => label, maxLength: 4 },
      )
      // in a fixed order, as in a table
      .map((facts) => facts.sort(([a], [b]) => LABELS.indexOf(a) - LABELS.indexOf(b))),
  }),
  { minLength: 2, maxLength: 5, selector: ({ title }) => title },
);
type Entries = Parameters<Parameters<typeof entries.map>[0]>[0];
const lines = (facts: Entries[number]['facts']) =>
  facts.map(([label, value]) => `${label}: ${value}`).join('<br>');

const WRITERS: Readonly<Record<string, (entries: Entries) => string>> = {
  table: (all) => {
    const labels = LABELS.filter((label) => all.some(({ facts }) => facts.some(([one]) => one === label)));
    const row = ({ title, facts }: Entries[number]) =>
      `<tr><td>${title}</td>${labels.map((label) => `<td>${facts.find(([one]) => one === label)?.[1] ?? ''}</td>`).join('')}</tr>`;
    return `<table><tr><th>Project</th>${labels.map((label) => `<th>${label}</th>`).join('')}</tr>${all.map(row).join('')}</table>`;
  },
  headings: (all) => all.map(({ title, facts }) => `<h3>${title}</h3><p>${lines(facts)}</p>`).join(''),
  boxes: (all) =>
    all.map(({ title, facts }) => `<section><h3>${title}</h3><p>${lines(facts)}</p></section>`).join(''),
  details: (all) =>
    all
      .map(({ title, facts }) => `<details><summary>${title}</summary><p>${lines(facts)}</p></details>`)
      .join(''),
  cards: (all) =>
    all.map(({ title, facts }) => `<div><strong>${title}</strong><p>${lines(facts)}</p></div>`).join(''),
  lists: (all) =>
    all
      .map(
        ({ title, facts }) =>
          `<h3>${title}</h3><ul>${facts.map(([label, value]) => `<li><b>${label}</b>: ${value}</li>`).join('')}</ul>`,
      )
      .join(''),
  sections: (all) =>
    `<h2>Research</h2>${all.map(({ title, facts }) => `<section><h4>${title}</h4>${facts.map(([label, value]) => `<h5>${label}</h5><p>${value}</p>`).join('')}</section>`).join('')}`,
  paragraphs: (all) =>
    all.map(({ title, facts }) => `<p><strong>${title}</strong><br>${lines(facts)}</p>`).join(''),
};

/** Whether entries suffice for a shape: a table needs a fact, two thirds of the cards do, and a list needs two facts. */
function isShape(all: Entries, shape: string): boolean {
  const withFacts = all.filter(({ facts }) => facts.length).length;
  if (shape === 'lists') return all.flatMap(({ facts }) => facts).length > 1;
  return shape === 'table' ? withFacts > 0 : shape !== 'cards' || withFacts * 3 >= all.length * 2;
}

describe('entries that are not list items', () => {
  const read = (markup: string) =>
    readProjects(new DOMParser().parseFromString(markup, 'text/html').body).map(
      ({ title, start, end, leader, funding, partners, note }) => ({
        title,
        start,
        end,
        leader,
        funding,
        partners,
        note,
      }),
    );

  it('are read as the same entries in a list are', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...Object.keys(WRITERS)), (all, shape) => {
        fc.pre(isShape(all, shape));
        const items = all.map(({ title, facts }) => `<li><strong>${title}</strong><br>${lines(facts)}</li>`);
        expect(read(WRITERS[shape]!(all)), shape).to.deep.equal(read(`<ul>${items.join('')}</ul>`));
      }),
      { numRuns: 150 },
    );
  });

  it('lose no words on the page', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom(...Object.keys(WRITERS)), async (all, shape) => {
        fc.pre(isShape(all, shape));
        const element = await list(WRITERS[shape]!(all));
        // labels are replaced by the words of the interface
        expect(
          lostWords(element).filter((word) => !HEADS.includes(word)),
          shape,
        ).to.deep.equal([]);
      }),
      { numRuns: 20 },
    );
  });
});
