import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { expectMessages } from '../console.js';
import { lostWords, texts } from './reading.js';

/** A list of projects with this content, on an English page. */
async function shown(content: string): Promise<RgProjectList> {
  const page = document.createElement('div');
  page.lang = 'en';
  page.innerHTML = `<rg-project-list today="2026-11-29">${content}</rg-project-list>`;
  const element = (await fixture(page)).firstElementChild as RgProjectList;
  await element.updateComplete;
  return element;
}
const titles = (element: Element) => texts(element, '[part="title"]');
const isVisible = (node: Element) => node.getClientRects().length > 0;

const PROJECTS =
  '<h3>Kelp and people</h3><p>PI: Ada Moor<br>Period: 2022–2028</p><h3>Peat bogs</h3><p>PI: Per Eide<br>Period: 2021–2027</p>';

describe('a list of projects with other parts of a page in it', () => {
  it('shows these below the projects, where they are', async () => {
    for (const part of [
      '<h3>Contact us</h3><p>Bo Lind, room 2</p>',
      '<h2>Publications</h2><ul><li>Moor, A. (2020). Kelp. Journal of Weeds, 2, 1–9.</li></ul>',
      '<p><a href="/research">Back to research</a></p>',
    ]) {
      const element = await shown(`<h2>Our projects</h2>${PROJECTS}<div>${part}</div>`);
      expect(titles(element), part).to.deep.equal(['Kelp and people', 'Peat bogs']);
      const last = element.lastElementChild!;
      expect(isVisible(last), part).to.equal(true);
      expect(isVisible(element.querySelector('h3')!), part).to.equal(false);
      const row = [...element.shadowRoot!.querySelectorAll('[part="title"]')].at(-1)!;
      expect(last.getBoundingClientRect().top).to.be.greaterThan(row.getBoundingClientRect().bottom);
      // the view has another label for it
      expect(lostWords(element), part).to.deep.equal(['PI']);
    }
  });

  it('shows forms and films above and the parts below these where they are', async () => {
    for (const part of [
      '<form action="/p"><label>Topic <select><option>All</option></select></label> <button>Apply</button></form>',
      '<p><iframe title="A film" srcdoc="<p>Film</p>"></iframe></p>',
    ]) {
      const element = await shown(
        `<div><h2>Our projects</h2>${part}<div><div>${PROJECTS}</div></div><p>Two in all</p></div>`,
      );
      expect(titles(element), part).to.deep.equal(['Kelp and people', 'Peat bogs']);
      expect([...element.querySelectorAll('form, iframe')].every(isVisible), part).to.equal(true);
      expect(element.querySelector('select')?.value ?? 'All').to.equal('All');
      expect(lostWords(element), part).to.deep.equal(['PI']);
    }
  });

  it('shows projects of paragraphs and of a list below headings of a status', async () => {
    const element = await shown(
      `<div><div><h1>Research</h1><p>We study coasts.</p><h2>Current grants</h2></div><div><p><span style="font-weight: 700;">Kelp</span></p><p>PI: Ada Moor, 2022–2028</p><p><span style="font-weight: 700;">Peat</span></p><p>PI: Per Eide, 2021–2027</p></div><div><h2>Past grants</h2><ul><li>Salt (2010–2013)</li></ul><p><a href="/p">See our publications</a></p></div></div>`,
    );
    expect(titles(element)).to.deep.equal(['Kelp', 'Peat', 'Salt']);
    expect([...element.querySelectorAll('h2, li, span')].some(isVisible)).to.equal(false);
    expect(lostWords(element)).to.deep.equal(['Current', 'grants', 'PI', 'Past']);
  });

  it('shows texts from Word around the projects where they are', async () => {
    const line = (text: string) => `<p class="MsoNormal"><span lang="EN-GB">${text}<o:p></o:p></span></p>`;
    const project = (title: string, period: string) =>
      line(`<b>${title}</b>`) + line('PI: Ada Moor') + line(`Period: ${period}`) + line('&nbsp;');
    const element = await shown(
      `<div><h1>The centre</h1>${line('All of them.')}${project('Kelp', '2022–2028')}${project('Peat', '2021–2027')}${line('Last updated 12.02.2025')}</div>`,
    );
    expect(titles(element)).to.deep.equal(['Kelp', 'Peat']);
    expect(lostWords(element)).to.deep.equal(['PI']);
  });

  it('shows the rows around the projects of a table that arranges the page', async () => {
    const row = (title: string, period: string) =>
      `<tr><td><img src="data:," alt=""></td><td><font><b>${title}</b><br>PI: Ada Moor<br>Period: ${period}</font></td></tr>`;
    const line = (content: string) => `<tr><td colspan="2">${content}</td></tr>`;
    const element = await shown(
      `<table>${line('<b>Projects of the section</b>')}${line('Not all are here')}${line('<hr>')}${row('Kelp', '2022–2028')}${line('<hr>')}${row('Peat', '2021–2027')}${line('<font>Changed in May <a href="/"><img src="data:," alt="Back"></a></font>')}</table>`,
    );
    expect(titles(element)).to.deep.equal(['Kelp', 'Peat']);
    expect(lostWords(element)).to.deep.equal(['PI']);
    expect([...element.querySelectorAll('tr')].filter(isVisible).length).to.be.lessThan(4);
  });

  it('shows lists of other things where they are', async () => {
    const element = await shown(
      '<ul><li><a href="/print">Print</a></li></ul><h2>Ongoing projects</h2><ul><li>Kelp and people (2021–2028)</li></ul><h2>Publications</h2><ul><li>Moor, A. (2020). Kelp. Journal.</li></ul>',
    );
    expect(titles(element)).to.deep.equal(['Kelp and people']);
    const [actions, , list, , publications] = [...element.children];
    expect([actions!, list!, publications!].map(isVisible)).to.deep.equal([true, false, true]);
  });

  it('shows a page of news or staff as it is', async () => {
    expectMessages(/Nothing in it could be read/);
    for (const [title, text] of [
      ['A visit from Galway', '12 May 2024'],
      ['Ada Moor', 'Professor, ada@example.org'],
    ] as const) {
      const entry = `<article><h3><a href="/x">${title}</a></h3><p>${text}</p></article>`;
      const element = await shown(entry + entry.replace(title, title.replace('A', 'E')));
      expect(titles(element), title).to.deep.equal([]);
      expect([...element.children].every(isVisible), title).to.equal(true);
    }
  });
});
