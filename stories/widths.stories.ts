import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import { docsLanguage } from '../.storybook/language.js';
import { definition, partners } from './content/group.js';
import { screenHeading } from './content/screen-heading.js';
import { someProjects } from './content/start.js';

/** The same elements in containers of four widths, side by side; each adapts to its container rather than the window. */
const meta: Meta = { title: 'Designers/Widths', tags: ['!autodocs'] };
export default meta;

const WIDTHS = [240, 320, 768, 1280];

export const Widths: StoryObj = {
  render: (_, { globals }) =>
    html`${screenHeading('Widths', docsLanguage(globals['lang'] as string))}
      <div class="widths" tabindex="0" role="group" aria-label="240, 320, 768, 1280 px">
        ${WIDTHS.map(
          (width) =>
            html`<section class="page" style="inline-size: ${width}px">
              <h2>${width} px</h2>
              <rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>
              <rg-project-list view="timeline" today="2026-11-21">${someProjects}</rg-project-list>
              <rg-partner-grid>${partners}</rg-partner-grid>
            </section>`,
        )}
      </div>`,
  play: async ({ canvasElement }) => {
    for (const element of canvasElement.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(
      'rg-project-list, rg-definition-quote, rg-partner-grid',
    )) {
      await element.updateComplete;
      const { inlineSize } = (element.parentElement as HTMLElement).style;
      await expect(element.scrollWidth).toBeLessThanOrEqual(parseFloat(inlineSize));
    }
  },
};
