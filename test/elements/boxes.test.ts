import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/partner-grid/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/social-links/define.js';
import '../../src/elements/special-issue-list/define.js';
import '../../src/elements/word-cloud/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { allowMessages, expectMessages } from '../console.js';
import { texts } from './reading.js';

type Updating = HTMLElement & { updateComplete: Promise<unknown>; records: readonly object[] };

/** An element with this markup on an English page. */
async function shown<E extends Updating = Updating>(markup: string): Promise<E> {
  const page = document.createElement('div');
  page.lang = 'en';
  page.innerHTML = markup;
  const element = (await fixture(page)).querySelector<E>(
    ':is(rg-project-list, rg-partner-grid, rg-special-issue-list, rg-social-links, rg-word-cloud)',
  )!;
  await element.updateComplete;
  return element;
}
const projects = (content: string, attributes = '') =>
  shown<RgProjectList & Updating>(
    `<rg-project-list today="2026-11-29" ${attributes}>${content}</rg-project-list>`,
  );
const isVisible = (node: Element | null | undefined) => !!node && node.getClientRects().length > 0;
const titles = (element: Element) => texts(element, '[part="title"]');

const LIST = '<ul><li>Kelp and people<br>Period: 2023–2027</li><li>Peat</li></ul>';

describe('a box with a heading and a list inside an element', () => {
  const BOXES: Readonly<Record<string, string>> = {
    'a heading': `<div><h2>Projects</h2>${LIST}</div>`,
    'a paragraph': `<section><p>Our group runs several projects.</p>${LIST}</section>`,
    'a heading and a box around the list': `<div><header><h2>Projects</h2></header><div><div>${LIST}</div></div></div>`,
    'several lists': `<div><h2>Projects</h2><ul><li>Kelp and people</li></ul><ul><li>Peat</li></ul></div>`,
  };
  for (const [name, box] of Object.entries(BOXES))
    it(`shows ${name} where it is, and the entries after it, once`, async () => {
      const element = await projects(box);
      expect(titles(element)).to.deep.equal(['Kelp and people', 'Peat']);
      const first = element.querySelector('h2, p')!;
      expect(isVisible(first)).to.equal(true);
      expect([...element.querySelectorAll('ul')].some(isVisible)).to.equal(false);
      const row = element.shadowRoot!.querySelector('[part="title"]')!;
      expect(first.getBoundingClientRect().bottom).to.be.at.most(row.getBoundingClientRect().top);
      expect(element.innerHTML).to.equal(box);
    });

  it('keeps its frame apart from the entries', async () => {
    for (const attributes of ['', 'filter']) {
      const element = await projects(
        `<div style="padding: 8px; border: 1px solid"><h2>Projects</h2>${LIST}</div>`,
        attributes,
      );
      const box = element.querySelector('div')!.getBoundingClientRect();
      const next = element.shadowRoot!.querySelector('slot.before + *')!.getBoundingClientRect();
      expect(next.top - box.bottom, attributes).to.be.within(8, 24);
    }
  });

  it('keeps a child after the box after the entries', async () => {
    const element = await projects(`<div><h2>Projects</h2>${LIST}</div><p>See the archive.</p>`);
    const after = element.querySelector('rg-project-list > p')!.getBoundingClientRect();
    const rows = element.shadowRoot!.querySelectorAll('[part="title"]');
    expect(rows[1]!.getBoundingClientRect().bottom).to.be.at.most(after.top);
  });

  it('shows the list again with the box where the element fails, moves away or has its view taken', async () => {
    const element = await projects(`<div><h2>Projects</h2>${LIST}</div>`);
    const list = element.querySelector('ul')!;
    expect(isVisible(list)).to.equal(false);
    const page = element.parentElement!;
    allowMessages(/nothing in it to read/);
    page.append(...element.children);
    await element.updateComplete;
    expect(isVisible(list)).to.equal(true);
    element.append(list.parentElement!);
    await element.updateComplete;
    await element.updateComplete;
    expect(isVisible(list)).to.equal(false);
    expectMessages(/could not be shown/);
    element.fail(new Error('no view'));
    expect(isVisible(list)).to.equal(true);
    await element.updateComplete;
  });

  it('follows changes of the page around the list', async () => {
    const element = await projects(`<div><h2>Projects</h2>${LIST}</div>`);
    element.querySelector('h2')!.after(document.createElement('hr'));
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Reed</li>');
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)).to.include('Reed');
    expect(isVisible(element.querySelector('ul'))).to.equal(false);
    expect(isVisible(element.querySelector('hr'))).to.equal(true);
  });

  it('is distinguished from the box of another element on the page', async () => {
    const first = await projects(`<div><h2>Projects</h2>${LIST}</div>`);
    const second = document.createElement('rg-project-list');
    second.innerHTML = `<div>${LIST}</div>`;
    first.after(second);
    await second.updateComplete;
    second.innerHTML = `<p>Words</p><div><p>Words</p><p>Words</p></div>`;
    await second.updateComplete;
    allowMessages(/could be read/);
    expect(isVisible(second.querySelector('div > p'))).to.equal(true);
  });

  it('works in a shadow root', async () => {
    const host = await fixture<HTMLElement>(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<rg-project-list><div><h2>Projects</h2>${LIST}</div></rg-project-list>`;
    const element = root.querySelector('rg-project-list')!;
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
    expect(isVisible(root.querySelector('ul'))).to.equal(false);
    expect(isVisible(root.querySelector('h2'))).to.equal(true);
  });

  it('may be a form whose fields have names of properties', async () => {
    const names = [
      'contains',
      'parentElement',
      'parentNode',
      'querySelectorAll',
      'previousElementSibling',
      'matches',
    ];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const element = await projects(`<form>${fields}<h2>Projects</h2>${LIST}</form>`);
    expect(titles(element)).to.deep.equal(['Kelp and people', 'Peat']);
    expect(isVisible(element.querySelector('h2'))).to.equal(true);
    expect([...element.getElementsByTagName('ul')].some(isVisible)).to.equal(false);
  });

  it('keeps pictures on both sides of the list where they are, in their size', async () => {
    const picture = (style: string) =>
      `<p><img alt="A shore" style="${style}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"></p>`;
    const [above, below] = ['width: 80px; height: 40px', 'width: 20px; height: 10px'].map(picture);
    const element = await projects(
      `<div><h2>Projects</h2>${above!}${LIST}${below!}<p>See the archive.</p></div>`,
    );
    expect(titles(element)).to.deep.equal(['Kelp and people', 'Peat']);
    const images = [...element.querySelectorAll('img'), ...element.shadowRoot!.querySelectorAll('img')];
    const shown = images.filter(isVisible);
    expect(shown.map(({ width, height, alt }) => `${alt} ${width} × ${height}`)).to.have.members([
      'A shore 80 × 40',
      'A shore 20 × 10',
    ]);
    const tops = shown.sort((a, b) => b.width - a.width).map((image) => image.getBoundingClientRect().top);
    const [row] = element.shadowRoot!.querySelectorAll('[part="title"]');
    expect(tops[0]).to.be.lessThan(row!.getBoundingClientRect().top);
    expect(tops[1]).to.be.greaterThan(row!.getBoundingClientRect().top);
  });

  it('is left unchanged if what no copy can show is on either side of the list in it', async () => {
    for (const part of ['<form><input></form>', '<p><img alt="" data-src="a.png"></p>', '<video></video>']) {
      expectMessages(/Nothing in it could be read.*around the list alone/);
      const element = await projects(
        `<div><h2>Projects</h2>${part}${LIST}${part}<p>See the archive.</p></div>`,
      );
      await new Promise((done) => setTimeout(done));
      expect(titles(element), part).to.deep.equal([]);
      expect([...element.querySelectorAll('h2, ul, p')].some(isVisible), part).to.equal(true);
    }
  });
});

describe('boxes with the headings of a status', () => {
  const ongoing = '<h3>Ongoing</h3><ul><li>Kelp and people</li></ul>';
  const finished = '<h3>Finished</h3><ul><li>Peat</li></ul>';
  const statuses = (element: Element) => texts(element, 'h3, h4');

  for (const [name, markup] of Object.entries({
    'one box': `<div><h2>Projects</h2>${ongoing}${finished}</div>`,
    'a box for each': `<section>${ongoing}</section><section>${finished}</section>`,
    'a box for each in a box': `<div><h2>Projects</h2><div>${ongoing}</div><div>${finished}</div></div>`,
  }))
    it(`of ${name} become groups, and are said once`, async () => {
      const element = await projects(markup);
      expect(titles(element)).to.deep.equal(['Kelp and people', 'Peat']);
      expect(statuses(element)).to.have.length(2);
      expect([...element.querySelectorAll('h3, ul')].some(isVisible)).to.equal(false);
      const heading = element.querySelector('h2');
      if (heading) expect(isVisible(heading)).to.equal(true);
    });
});

describe('a box around the list of another element', () => {
  for (const [tag, list, count] of [
    ['rg-partner-grid', '<ul><li>Nord University</li><li>University of Oslo</li></ul>', 2],
    ['rg-special-issue-list', '<ol><li>Special issue of Peat Studies: “Kelp”</li></ol>', 1],
    ['rg-social-links', '<ul><li><a href="https://github.com/x">GitHub</a></li></ul>', 1],
    ['rg-word-cloud', '<ul><li>kelp (5)</li><li>peat (3)</li><li>reed (2)</li></ul>', 3],
  ] as const)
    it(`${tag} is read, under the heading in the box`, async () => {
      const element = await shown(`<${tag}><div><h2>Heading</h2>${list}</div></${tag}>`);
      expect(element.records).to.have.length(count);
      expect(isVisible(element.querySelector('h2'))).to.equal(true);
      expect(isVisible(element.querySelector('ul, ol'))).to.equal(false);
    });
});
