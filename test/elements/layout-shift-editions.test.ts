/** Long: many pages in fonts of its own; `layout-shift-quotations` measures editions in each engine. */
import { expect, html } from '@open-wc/testing';
import { definition, definitionInPress } from '../../stories/content/group.js';
import { fontOf } from '../fonts.js';
import { languages, translation } from './editions.js';
import { shiftsOf } from './shift.js';

describe('content below a definition does not move when the script loads', () => {
  describe('several editions, in a font', () => {
    const arimo = { ascent: 91, descent: 21 };
    const fonts = {
      'of narrow letters': fontOf({ ...arimo, width: 80 }),
      'of wide letters': fontOf({ ...arimo, width: 118 }),
      'with a high bold face': fontOf(arimo, { ascent: 130, descent: 20 }),
      'with a low bold face': fontOf(arimo, { ascent: 70, descent: 60 }),
      'with a tall regular face': fontOf({ ascent: 140, descent: 60 }, arimo),
    };
    const contents = {
      versions: html`${definition}${definitionInPress}`,
      languages,
      'versions and a translation': html`${definition}${definitionInPress}${translation}`,
    };
    // from 20em, where each choice fits in a line of any of these fonts, to the full measure of 40em
    const widths = [20, 22, 25, 27, 32, 37, 42];
    const sizes = { text: 17, 'small text': 12 };
    for (const [name, font] of Object.entries(fonts))
      it(name, async () => {
        for (const [text, size] of Object.entries(sizes)) {
          const columns = Object.values(contents).flatMap((content) =>
            widths.map((width) => ({
              content: html`<rg-definition-quote>${content}</rg-definition-quote>`,
              width: width * size + 32,
            })),
          );
          const css = `${font} body { font-size: ${size}px; }`;
          for (const [i, [shift]] of (await shiftsOf(columns, 'nb', css)).entries()) {
            const content = Object.keys(contents)[Math.floor(i / widths.length)];
            const most = size === 17 ? 0.5 : 2;
            expect(shift, `${content}, ${widths[i % widths.length]}em, ${text}`).to.be.closeTo(0, most);
          }
        }
      });
  });
});
