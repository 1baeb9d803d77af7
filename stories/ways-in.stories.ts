import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { attributesOf, TAGS } from '../src/upgrade/options.js';
import { downgrade, upgrade, type UpgradeRule } from '../src/upgrade/index.js';
import { waysInGuide } from './content/ways-in-guide.js';

const meta: Meta = {
  title: 'Editors/Ways in',
  parameters: { guide: waysInGuide },
  decorators: [(story) => html`<div class="page">${story()}</div>`],
};
export default meta;

type Story = StoryObj;

/** A story with ordinary markup that `upgrade` turns into elements. */
const upgraded = (markup: TemplateResult, rules: UpgradeRule[] = []): Story => ({
  render: () => markup,
  play: async ({ canvasElement }) => {
    upgrade(rules, canvasElement)();
    const list = canvasElement.querySelector('rg-project-list')!;
    await customElements.whenDefined('rg-project-list');
    await (list as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    await expect(list.shadowRoot!.querySelectorAll('[part="project"]')).toHaveLength(2);
  },
});

/** A class names the element; further classes are its options. */
export const ByClass = upgraded(
  html`<h2>Prosjekter</h2>
    <ul class="rg-project-list rg-filter rg-exact">
      <li><a href="/point">Preventing an Opioid Epidemic</a> (POINT)<br />Periode: 2021–2030</li>
      <li>Relasjonell kapasitet</li>
    </ul>`,
);

/** The link is hidden once the list has been drawn; without a script, it links to the page itself. */
export const ByLink = upgraded(
  html`<h2>Prosjekter</h2>
    <p><a href="#rg-project-list&amp;view=cards">Prosjektdata</a></p>
    <ul>
      <li>Preventing an Opioid Epidemic (POINT). Funded by Norwegian Research Council 2021-2030</li>
      <li>Relasjonell kapasitet</li>
    </ul>`,
);

/** A link copied from another page contains the address of that page, which is not a data file. */
export const ByCopiedLink = upgraded(
  html`<h2>Prosjekter</h2>
    <p><a href="https://www.example.org/grupper/naer#rg-project-list&amp;view=cards">Prosjektdata</a></p>
    <ul>
      <li>Preventing an Opioid Epidemic (POINT). Funded by Norwegian Research Council 2021-2030</li>
      <li>Relasjonell kapasitet</li>
    </ul>`,
);

/** The content is an ordinary page; the site's rule is `{ heading: 'prosjekter', as: 'rg-project-list' }`. */
export const ByRule = upgraded(
  html`<h2>Våre prosjekter</h2>
    <p>Vi arbeider sammen med kommuner.</p>
    <ul>
      <li>Preventing an Opioid Epidemic (POINT). Funded by Norwegian Research Council 2021-2030</li>
      <li>Relasjonell kapasitet</li>
    </ul>`,
  [{ heading: 'prosjekter', as: 'rg-project-list' }],
);

/** `downgrade` restores the page. */
export const AndBack: Story = {
  ...ByClass,
  play: async (context) => {
    const { canvasElement } = context;
    const before = canvasElement.innerHTML;
    await ByClass.play!(context);
    downgrade(canvasElement);
    await expect(canvasElement.innerHTML).toBe(before);
  },
};

/** The options of each element, which are its attributes, written as `rg-filter`, `data-rg-filter`, `&filter` or `filter: true`. */
export const Options: Story = {
  render: () => html`
    <dl>
      ${TAGS.map(
        (tag) =>
          html`<dt><code>${tag}</code></dt>
            <dd>${attributesOf(tag).map((name) => html`<code>${name.replace(/\?$/, '')}</code> `)}</dd>`,
      )}
    </dl>
  `,
};
