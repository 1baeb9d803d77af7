import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { lostWords } from './reading.js';

async function page(markup: string): Promise<RgProjectList> {
  const element = await fixture<RgProjectList>(
    `<rg-project-list lang="en" today="2026-11-21">${markup}</rg-project-list>`,
  );
  await element.updateComplete;
  return element;
}

const titlesOf = (element: RgProjectList) => element.records.map(({ title }) => title);
const isShown = (node: Element | null) => !!node?.checkVisibility() && node.getClientRects().length > 0;
const card = (title: string) => `<div class="card"><h4>${title}</h4><p>Funder: NERC</p></div>`;

describe('content beside projects in boxes', () => {
  it('stays, such as a search field, and a button for more projects does not', async () => {
    const element = await page(
      `<div><h2>Projects</h2><p><label>Search <input></label></p>${card('Kelp and people')}${card('Bog butter')}
      <button aria-expanded="false" aria-controls="rest">More…</button>
      <div id="rest" hidden>${card('Torvens minne')}${card('Sea walls')}</div></div>`,
    );
    expect(titlesOf(element)).to.deep.equal(['Kelp and people', 'Bog butter', 'Torvens minne', 'Sea walls']);
    expect(
      ['h2', 'input', 'button', '.card'].map((name) => isShown(element.querySelector(name))),
    ).to.deep.equal([true, true, false, false]);
  });

  it('goes if it is a rule between two entries', async () => {
    const element = await page(
      `<div><h2>Projects</h2><hr class="above">${card('Kelp and people')}<hr class="between">${card('Bog butter')}</div>`,
    );
    expect(titlesOf(element)).to.deep.equal(['Kelp and people', 'Bog butter']);
    expect(['.above', '.between'].map((name) => isShown(element.querySelector(name)))).to.deep.equal([
      true,
      false,
    ]);
  });

  it('stays above the projects of its section, such as a heading in a box', async () => {
    const section = (heading: string, ...titles: string[]) =>
      `<section><header><p>Portfolio</p><h3>${heading}</h3></header><div>${titles.map(card).join('')}</div></section>`;
    const element = await page(
      `<h2>Research and innovation</h2>${section('In development', 'Kelp and people', 'Bog butter')}${section('Completed', 'Sea walls')}`,
    );
    expect(titlesOf(element)).to.deep.equal(['Kelp and people', 'Bog butter', 'Sea walls']);
    const headings = [...element.querySelectorAll('h3')];
    expect(headings.map(isShown)).to.deep.equal([true, true]);
    const tops = [...headings, ...element.shadowRoot!.querySelectorAll('[part="title"]')]
      .map((node) => [node.getBoundingClientRect().top, node.textContent.trim()] as const)
      .sort(([a], [b]) => a - b);
    expect(tops.map(([, words]) => words)).to.deep.equal([
      'In development',
      'Kelp and people',
      'Bog butter',
      'Completed',
      'Sea walls',
    ]);
  });

  const TABLE = `<table><thead><tr><th>Project</th><th>Leader</th><th>Period</th></tr></thead><tbody>
    <tr><td>Kelp and people</td><td>Ada Moor</td><td>2020–2023</td></tr>
    <tr><td>Sea walls</td><td>Ulf Berg</td><td>2022–2025</td></tr></tbody></table>`;
  const MEMBERS = '<h2>Members</h2><ul><li>Ada Moor, professor</li><li>Ulf Berg, lecturer</li></ul>';

  it('stays, such as a list of members below a table of projects', async () => {
    const element = await page(
      `<div><h1>The group</h1><h2>Our projects</h2>${TABLE}${MEMBERS}<p>Join us.</p></div>`,
    );
    expect(titlesOf(element)).to.deep.equal(['Kelp and people', 'Sea walls']);
    // the heads of its columns
    expect(lostWords(element)).to.deep.equal(['Project', 'Leader']);
  });

  it('stays, such as a filter above and a box beside other words below', async () => {
    const element = await page(
      `<section><header><h2>Projects</h2><button type="button">All</button></header>
      <ul><li>Kelp and people (2020–2023)</li><li>Sea walls (2022–2025)</li></ul>
      <nav aria-label="Pages"><a href="?page=2">Next</a></nav><aside><h3>An idea?</h3><p>Write to us.</p></aside></section>`,
    );
    expect(titlesOf(element)).to.deep.equal(['Kelp and people', 'Sea walls']);
    expect(isShown(element.querySelector('button'))).to.equal(true);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('does not hide that there are cards whose headings stand in boxes of their own', async () => {
    const row = (title: string) =>
      `<div class="row"><div><h3><a href="/p">${title}</a></h3></div><div>Divers map the shore.</div><div><span>Leader: </span><span>Ada Moor</span></div><div><span>Period: </span><span>2022–2030</span></div></div>`;
    const element = await page(
      `<div><h2>Ongoing projects</h2><div>${row('Kelp and people')}${row('Bog butter')}</div>
      <h2>Completed projects</h2><ul><li>Sea walls (2012–2015)</li></ul></div>`,
    );
    expect(titlesOf(element)).to.deep.equal(['Kelp and people', 'Bog butter', 'Sea walls']);
    // the label, and the heading that the view words itself
    expect(lostWords(element)).to.deep.equal(['Leader', 'Completed']);
  });
});
