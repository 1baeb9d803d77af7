import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import type { LitElement } from 'lit';
import '../../src/elements/project-list/define.js';
import '../../src/elements/special-issue-list/define.js';
import { statusMark } from '../../src/elements/base/content/status-mark.js';
import type { Mark } from '../../src/elements/base/content/status-mark.js';
import { texts } from './reading.js';
import { waitUntil } from '../wait.js';

const page = async (tag: string, content: string, attributes = '', style = '') => {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.style.cssText = `font: 17px/1.5 serif; ${style}`;
  box.innerHTML = `<${tag} today="2026-11-21" ${attributes}>${content}</${tag}>`;
  await fixture(box);
  const element = box.firstElementChild as LitElement;
  await waitUntil(() => element.shadowRoot?.querySelector('li'), 'drawn');
  await element.updateComplete;
  return element;
};
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const CALLS = `<ul>
  <li data-deadline="2026-11-21">Temanummer: «Siste dag». Akademisk kvarter</li>
  <li data-deadline="2026-12-03">Temanummer: «Åpen». Akademisk kvarter</li>
  <li data-deadline="2026-03-01">Temanummer: «Stengt». Akademisk kvarter</li>
  <li data-published="2025-06-01">Temanummer: «Utgitt». Akademisk kvarter</li></ul>`;

describe('marks of states', () => {
  it('differ in shape for the states of a call, and are at least 12 px', async () => {
    const element = await page('rg-special-issue-list', CALLS);
    const marks = all(element, '[part="state"] .mark');
    expect(marks).to.have.length(4);
    const shapes = marks.map((mark) => mark.querySelector('path')!.getAttribute('d'));
    expect(new Set(shapes)).to.have.property('size', 4);
    for (const mark of marks) expect(mark.getBoundingClientRect().width).to.be.within(12, 13.5);
  });

  it('cover their own parts of a square: no two are alike when drawn', async () => {
    const marks: Mark[] = ['planned', 'ongoing', 'finished', 'unknown', 'last-day', 'closed', 'published'];
    const box = document.createElement('div');
    const drawn = marks.map((mark) => {
      render(statusMark(mark), box);
      const canvas = Object.assign(document.createElement('canvas'), { width: 12, height: 12 });
      const context = canvas.getContext('2d')!;
      context.fill(new Path2D(box.querySelector('path')!.getAttribute('d')!), 'evenodd');
      return [...context.getImageData(0, 0, 12, 12).data].filter((_, i) => i % 4 === 3);
    });
    for (const [i, one] of drawn.entries())
      for (const other of drawn.slice(i + 1)) {
        const difference = one.reduce((sum, alpha, at) => sum + Math.abs(alpha - other[at]!) / 255, 0);
        expect(difference, `${marks[i]} and another`).to.be.above(8);
      }
  });

  it('come with a heavier word on the last day alone', async () => {
    const element = await page('rg-special-issue-list', CALLS);
    const weights = all(element, '[part="state"]').map((state) => getComputedStyle(state).fontWeight);
    expect(weights.filter((weight) => weight === '600')).to.have.length(1);
    expect(texts(element, '.last-day')).to.deep.equal(['Fristen er i dag']);
  });
});

describe('cards', () => {
  it('have one line above each, in the colour of links, and no frame', async () => {
    const lists = [
      await page('rg-special-issue-list', CALLS),
      await page(
        'rg-project-list',
        '<ul><li>Nabolag</li><li>Relasjonell kapasitet</li></ul>',
        'view="cards"',
      ),
    ];
    await waitUntil(() => lists[1]!.shadowRoot!.querySelector('.cards li'), 'cards');
    for (const element of lists) {
      const card = getComputedStyle(element.shadowRoot!.querySelector('li')!);
      expect(card.borderTopWidth).to.equal('2px');
      for (const side of ['borderLeftWidth', 'borderRightWidth', 'borderBottomWidth'] as const)
        expect(card[side], side).to.equal('0px');
    }
  });

  it('begin at the edge of the page’s text', async () => {
    const element = await page('rg-special-issue-list', CALLS);
    const { left } = element.getBoundingClientRect();
    expect(all(element, '[part="title"]')[0]!.getBoundingClientRect().left).to.be.closeTo(left, 0.5);
  });

  it('stand three in a row from 56 em', async () => {
    const items = '<li>A</li><li>B</li><li>C</li><li>D</li>';
    for (const [em, columns] of [
      [56, 3],
      [54, 2],
      [34, 1],
    ] as const) {
      const element = await page(
        'rg-project-list',
        `<ul>${items}</ul>`,
        'view="cards"',
        `inline-size: ${em}em`,
      );
      await waitUntil(() => element.shadowRoot!.querySelector('.cards li'), 'cards');
      const tops = all(element, 'li').map((card) => card.offsetTop);
      expect(
        tops.filter((top) => top === tops[0]),
        `at ${em} em`,
      ).to.have.length(columns);
    }
  });
});

describe('a group of projects by type', () => {
  const TYPES = `<ul><li data-type="phd">Det trengs en hel landsby</li><li data-type="phd anthology">Nabolag</li></ul>`;

  it('names the type in its heading, with a capital, and not again in its rows', async () => {
    const element = await page('rg-project-list', TYPES, 'group-by="type"');
    await waitUntil(() => element.shadowRoot!.querySelector('.words'), 'grouped');
    const rows = texts(element, '[part="facts"]').join();
    const headings = texts(element, '.words');
    for (const heading of headings) {
      const group = all(element, '.group').find((each) => each.textContent!.includes(heading))!;
      for (const facts of group.querySelectorAll('[part="facts"]'))
        expect(facts.textContent, rows).not.to.contain(heading);
    }
    const first = getComputedStyle(all(element, '.words')[0]!, '::first-letter');
    expect(first.textTransform).to.equal('uppercase');
  });

  it('is named in the rows of other groupings', async () => {
    const element = await page('rg-project-list', TYPES, 'group-by="none"');
    expect(texts(element, '[part="facts"]').join()).to.match(/ph\.d\.-prosjekt/i);
  });
});

const PORTRAIT = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="420"/>')}`;

it('a picture in a list is smaller in a narrow column', async () => {
  for (const [width, widest] of [
    [288, 5],
    [800, 9],
  ] as const) {
    const element = await page(
      'rg-project-list',
      `<ul><li>Nabolag (2024)<img src='${PORTRAIT}' alt="" width="300" height="420"></li></ul>`,
      '',
      `inline-size: ${width}px`,
    );
    await waitUntil(() => all(element, '[part="image"]')[0], 'the picture is there');
    await waitUntil(() => (all(element, '[part="image"]')[0] as HTMLImageElement).complete, 'it has loaded');
    expect(all(element, '[part="image"]')[0]!.getBoundingClientRect().width).to.be.closeTo(widest * 17, 1);
  }
});
