import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';

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
});
