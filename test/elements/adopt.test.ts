import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { LOGO } from './every-element.js';
import { waitUntil } from '../wait.js';

/** Declarations from style sheets that are loaded with a part of a view. */
const LATE: Record<string, [markup: string, part: string, property: string, value: string]> = {
  'a quotation in a frame': [
    '<rg-definition-quote variant="card"><blockquote>«Velferd»</blockquote><p>(Ness, 2020)</p></rg-definition-quote>',
    'figure',
    'borderTopStyle',
    'solid',
  ],
  'a button that cites': [
    '<rg-definition-quote><blockquote>«Velferd»</blockquote><p>(Ness, 2020)</p></rg-definition-quote>',
    '[part="cite"]',
    'borderTopWidth',
    '0px',
  ],
  'a timeline': [
    '<rg-project-list view="timeline" today="2026-11-21"><ul><li>A (2020–2024)</li></ul></rg-project-list>',
    '.year',
    'position',
    'absolute',
  ],
  'a list as cards': [
    '<rg-project-list view="cards"><ul><li>A</li></ul></rg-project-list>',
    'ul',
    'display',
    'grid',
  ],
  'a cover': [
    `<rg-special-issue-list><ul><li><img src="${LOGO}" alt="">Temanummer: «A»</li></ul></rg-special-issue-list>`,
    '[part="cover"]',
    'float',
    'inline-end',
  ],
  'a heading of partners': [
    '<rg-partner-grid><ul><li data-kind="host">A</li><li data-kind="network">B</li></ul></rg-partner-grid>',
    '[part="group-heading"]',
    'borderBottomStyle',
    'solid',
  ],
};

describe('styles that come with a part of a view', () => {
  for (const [name, [markup, part, property, value]] of Object.entries(LATE))
    it(`are adopted by another document and back: ${name}`, async () => {
      const home = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
      home.innerHTML = markup;
      const element = home.firstElementChild as LitElement;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600" height="400"></iframe>`);
      const isWorn = () => {
        const shown = element.shadowRoot?.querySelector(part);
        return !!shown && getComputedStyle(shown)[property as 'float'] === value;
      };
      await waitUntil(isWorn, 'at home');
      for (const place of [frame.contentDocument!.body, home]) {
        place.append(element);
        await element.updateComplete;
        await waitUntil(isWorn, place === home ? 'at home again' : 'in the frame');
        const sheets = element.shadowRoot!.adoptedStyleSheets;
        expect(new Set(sheets).size, 'none twice').to.equal(sheets.length);
      }
    });
});
