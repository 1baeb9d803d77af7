/** Long: tries many widths; `layout-shift` also measures partners in each engine. */
import { expect, html } from '@open-wc/testing';
import { LOGO } from './every-element.js';
import { shiftsOf } from './shift.js';

/** From one to three columns of names; the words below fit into two columns in some fonts only. */
const WIDTHS = [290, 330, 360, 375, 400, 430, 460, 500, 530, 560, 700];

const NAMES = [
  'Kunnskapsdepartementet',
  'Nord universitet',
  'Levanger kommune',
  'Helse- og omsorgsdepartementet',
  'Utdanningsdirektoratet og Kunnskapsdepartementet i Norge',
  'Forskningsgruppen COIN',
  'SERAF',
];

const items = NAMES.map((name) => html`<li>${name}</li>`);
const lists = {
  names: html`<ul>
    ${items}
  </ul>`,
  'names beside logos': html`<ul>
    <li><img src=${LOGO} alt="Senteret" width="50" height="70" /></li>
    ${items}
    <li><img src=${LOGO} alt="Nettverket" width="50" height="70" /></li>
  </ul>`,
  'a name longer than the column': html`<ul>
    <li>SERAF</li>
    <li>https://www.example.org/en/adresse/som/ingen/mellomrom/har/og/er/lang</li>
    <li>COIN</li>
  </ul>`,
};

const fonts = {
  'a narrow font': 'font-family: serif; letter-spacing: -0.04em',
  'the sans serif': 'font-family: sans-serif',
  'a wide font': 'font-family: sans-serif; letter-spacing: 0.06em',
  'a fixed width': 'font-family: monospace',
};

describe('content below partners does not move, however wide the letters are', () => {
  for (const [name, list] of Object.entries(lists))
    for (const [font, style] of Object.entries(fonts))
      it(`${name}, in ${font}`, async () => {
        const content = html`<div style=${style}><rg-partner-grid>${list}</rg-partner-grid></div>`;
        const shifts = await shiftsOf(WIDTHS.map((width) => ({ content, width })));
        for (const [i, [shift, gap]] of shifts.entries()) {
          expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 0.6);
          expect(gap, `space under the last name at ${WIDTHS[i]} px`).to.be.below(4);
        }
      });
});
