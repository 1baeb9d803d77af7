/** Long: the positions of words are computed, and `layout-shift` compares heights in each engine. */
import { expect, html } from '@open-wc/testing';
import { about, definition, words } from '../../stories/content/group.js';
import { manyWords } from '../../stories/content/many-words.js';
import { shiftsOf } from './shift.js';

describe('content below a word cloud does not move when the script loads', () => {
  const text = (id: string) =>
    html`<div id=${id}>
      <h2>Om oss</h2>
      ${about}${definition}
    </div>`;
  const fewWords = html`<ul>
    <li>samskaping (5)</li>
    <li>fellesskap (4)</li>
    <li>folkehelse (2)</li>
  </ul>`;
  /** Functions that take the ID of the page's text. */
  const clouds: Record<string, [content: (id: string) => unknown, most: number]> = {
    'of a list': [() => html`<rg-word-cloud>${words}</rg-word-cloud>`, 0.5],
    'of few words': [() => html`<rg-word-cloud>${fewWords}</rg-word-cloud>`, 0.5],
    'of two hundred words': [() => html`<rg-word-cloud>${manyWords}</rg-word-cloud>`, 0.5],
    'of the page’s text': [(id) => html`<rg-word-cloud for=${id}></rg-word-cloud>${text(id)}`, 0.5],
    'of the page’s text, with a list': [
      (id) => html`<rg-word-cloud for=${id}>${words}</rg-word-cloud>${text(id)}`,
      0.5,
    ],
    'of the page’s text, with few words listed': [
      (id) => html`<rg-word-cloud for=${id}>${fewWords}</rg-word-cloud>${text(id)}`,
      0.5,
    ],
    'that filters': [() => html`<rg-word-cloud controls="list">${words}</rg-word-cloud>`, 0.5],
    'in groups': [() => html`<rg-word-cloud group="letter">${words}</rg-word-cloud>`, 0.5],
    'of few words in groups': [() => html`<rg-word-cloud group="letter">${fewWords}</rg-word-cloud>`, 0.5],
    // at most a tenth of the window
    'with a choice of views': [() => html`<rg-word-cloud switcher>${words}</rg-word-cloud>`, 80],
    'with all there is': [() => html`<rg-word-cloud switcher save>${words}</rg-word-cloud>`, 80],
    'as a list': [() => html`<rg-word-cloud view="list">${words}</rg-word-cloud>`, 80],
    'as bars': [() => html`<rg-word-cloud view="bars">${words}</rg-word-cloud>`, 80],
    'as a table': [() => html`<rg-word-cloud view="table">${words}</rg-word-cloud>`, 80],
  };
  for (const [name, [content, most]] of Object.entries(clouds))
    it(name, async () => {
      const widths = [320, 1280];
      const columns = widths.map((width) => ({ content: content(`text-${width}`), width }));
      for (const [i, [shift, gap]] of (await shiftsOf(columns)).entries()) {
        expect(shift, `at ${widths[i]} px`).to.be.closeTo(0, most);
        // views other than the default may be a line shorter
        expect(gap, `space under it at ${widths[i]} px`).to.be.below(Math.max(40, most));
      }
    });
});
