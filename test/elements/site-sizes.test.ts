/** Sites with small text, and sites with styled form fields. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { definition, header, issues, partners, projects, words } from '../../stories/content/group.js';

/** All displayed text with its size in px. */
function* sizesIn(root: Node): Generator<readonly [text: string, size: number]> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const parent = node.parentElement;
    range.selectNodeContents(node);
    if (!parent || parent.closest('.spoken') || !range.getClientRects().length) continue;
    if (node.textContent!.trim())
      yield [node.textContent!.trim(), parseFloat(getComputedStyle(parent).fontSize)];
  }
}

const DATED = html`<ul>
  <li>Nærmiljøråd (2021–2024)</li>
  <li>Demokratisk innovasjon (2025–2030)</li>
</ul>`;

describe('on a site with text of 14 px and a root of 62.5 %', () => {
  before(() => {
    document.documentElement.style.fontSize = '62.5%';
  });

  after(() => {
    document.documentElement.style.fontSize = '';
  });

  const drawn = {
    header: html`<rg-group-header>${header}</rg-group-header>`,
    definition: html`<rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>`,
    'list with a filter': html`<rg-project-list filter>${projects}</rg-project-list>`,
    cards: html`<rg-project-list view="cards">${projects}</rg-project-list>`,
    timeline: html`<rg-project-list view="timeline" today="2026-05-31">${DATED}</rg-project-list>`,
    issues: html`<rg-special-issue-list>${issues}</rg-special-issue-list>`,
    partners: html`<rg-partner-grid>${partners}</rg-partner-grid>`,
    'words as a list': html`<rg-word-cloud view="list">${words}</rg-word-cloud>`,
    'words as bars': html`<rg-word-cloud view="bars">${words}</rg-word-cloud>`,
    'words as a table': html`<rg-word-cloud view="table">${words}</rg-word-cloud>`,
  };
  for (const [name, template] of Object.entries(drawn))
    it(`${name}: no text is smaller than 12 px`, async () => {
      const page = await fixture(html`<div style="font: 14px/1.5 serif">${template}</div>`);
      const element = page.firstElementChild as LitElement;
      await element.updateComplete;
      const texts = [...sizesIn(element.shadowRoot!), ...sizesIn(element)];
      expect(texts.length).to.be.above(1);
      expect(texts.filter(([, size]) => size < 12)).to.deep.equal([]);
    });
});

describe('fields and buttons', () => {
  const LOOK =
    '--rg-control-background: rgb(241, 242, 245); --rg-control-line: 2px solid rgb(11, 12, 12); --rg-control-radius: 7px; --rg-control-height: 52px';

  it('follow the tokens of a site', async () => {
    const page = await fixture(
      html`<div style=${LOOK}>
        <rg-project-list filter>${projects}</rg-project-list>
        <rg-word-cloud save>${words}</rg-word-cloud>
      </div>`,
    );
    for (const element of page.querySelectorAll<LitElement>('rg-project-list, rg-word-cloud'))
      await element.updateComplete;
    const of = (selector: string, element: string) =>
      page.querySelector(element)!.shadowRoot!.querySelector(selector)!;
    const fields = ['input[type="search"]', 'select'].map((field) => of(field, 'rg-project-list'));
    const buttons = [of('[part="save"] button', 'rg-word-cloud')];
    for (const control of [...fields, ...buttons]) {
      const { backgroundColor, borderTop, borderTopLeftRadius, minHeight } = getComputedStyle(control);
      expect(backgroundColor).to.equal('rgb(241, 242, 245)');
      expect(borderTop).to.equal('2px solid rgb(11, 12, 12)');
      expect(borderTopLeftRadius).to.equal('7px');
      if (fields.includes(control)) expect(minHeight).to.equal('52px');
    }
  });

  it('keep a target of 24 px', async () => {
    const list = await fixture<LitElement>(
      html`<rg-project-list filter style="--rg-control-height: 10px">${projects}</rg-project-list>`,
    );
    await list.updateComplete;
    const field = list.shadowRoot!.querySelector('input[type="search"]')!;
    expect(field.getBoundingClientRect().height).to.be.at.least(24);
  });
});
