import { expect, html } from '@open-wc/testing';
import { render } from 'lit';
import { issues, links, partners, projects } from '../../stories/content/group.js';
import { shiftsOf } from './shift.js';

const WIDTHS = [320, 1280];
const HEADING = '<h2>Hva vi gjør</h2>';
const TEXT = '<p>Her er noe av det, men langt fra alt.</p>';

/** A list of words. */
const listed = (words: string) =>
  html`<ul>
    ${words.split(' ').map((word, i) => html`<li>${word} (${20 - i})</li>`)}
  </ul>`;

const CONTENT = {
  'rg-project-list': projects,
  'rg-special-issue-list': issues,
  'rg-partner-grid': partners,
  'rg-word-cloud': listed(
    'velferd samskaping nabolag omsorg skole kommune folkehelse demokrati recovery liv',
  ),
  'rg-social-links': links,
};

const BOXES: Record<string, (list: string) => string> = {
  'a box': (list) => `<div>${list}</div>`,
  'nested boxes': (list) => `<main><section><div>${list}</div></section></main>`,
  'a box with a heading': (list) => `<div>${HEADING}${list}</div>`,
  'a box with a heading and text': (list) => `<div>${HEADING}${TEXT}${list}</div>`,
  'a box with text below': (list) => `<div>${list}${TEXT}</div>`,
  'a box with a heading beside text': (list) => `${TEXT}<section>${HEADING}${list}</section>`,
  'no box, with a heading': (list) => HEADING + list,
};

const SITES = {
  'a site': '',
  'a site with small margins':
    'h2 { margin: 0 0 0.3em } p, ul { margin: 0 0 0.7em } ul { padding-inline-start: 3em; list-style: square }',
  'a site with rules for lists':
    'div ul { margin: 2em 1em } div li { margin-block-end: 1em; line-height: 2 } p { margin: 1.4em 0 }',
};

/** The markup of a story's list. */
function markupOf(content: unknown): string {
  const box = document.createElement('div');
  render(content, box);
  return box.innerHTML;
}

/** Expects that nothing below any of the contents moves by more than this. */
async function expectStill(markups: Record<string, string>, site: string, most: number) {
  const columns = Object.entries(markups).flatMap(([name, markup]) =>
    WIDTHS.map((width) => ({ name, content: parsed(`<p>Det som står over</p>${markup}`), width })),
  );
  const shifts = (await shiftsOf(columns, 'nb', site)).map(
    ([shift], i) => [`${columns[i]!.name} at ${columns[i]!.width} px`, shift!] as const,
  );
  expect(Object.fromEntries(shifts.filter(([, shift]) => Math.abs(shift) > most))).to.deep.equal({});
}

const parsed = (markup: string) => document.createRange().createContextualFragment(markup);

describe('content below a list in a box does not move when the script loads', function () {
  this.timeout(60_000);

  for (const [tag, content] of Object.entries(CONTENT))
    for (const [site, css] of Object.entries(SITES))
      it(`${tag} on ${site}`, async () => {
        const list = markupOf(content);
        const boxes = Object.entries(BOXES).map(([name, box]) => [name, `<${tag}>${box(list)}</${tag}>`]);
        await expectStill(Object.fromEntries(boxes), css, 4);
      });

  const half = (content: unknown) => {
    const items = markupOf(content).match(/<li[^]*?<\/li>/g)!;
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)].map((some) => `<ul>${some.join('')}</ul>`);
  };
  const SECTIONS: Record<string, (lists: string[]) => string> = {
    'under headings': (lists) => lists.map((list) => `<h3>Først</h3>${list}`).join(''),
    'under headings in a box': (lists) =>
      `<div>${lists.map((list) => `<h3>Først</h3>${list}`).join('')}</div>`,
    'in sections': (lists) => lists.map((list) => `<section><h3>Først</h3>${list}</section>`).join(''),
    'in boxes': (lists) => `<div>${lists.map((list) => `<div>${list}</div>`).join('')}</div>`,
  };
  for (const [name, write] of Object.entries(SECTIONS))
    it(`two lists ${name}`, async () => {
      const tags = ['rg-project-list', 'rg-special-issue-list', 'rg-partner-grid'] as const;
      const lists = tags.map((tag) => [tag, `<${tag}>${write(half(CONTENT[tag]))}</${tag}>`]);
      // lists without headings become one, with no space between them
      await expectStill(Object.fromEntries(lists), '', name === 'in boxes' ? 10 : 4);
    });
});
