import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/elements/special-issue-list/define.js';
import { everyday, neighbourhood } from './content/covers.js';
import { issues } from './content/group.js';
import { guide } from './content/special-issue-guide.js';

interface Args {
  today?: string;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Special issue list',
  component: 'rg-special-issue-list',
  argTypes: { content: { table: { disable: true } } },
  parameters: { guide },
  args: { content: issues },
  render: ({ today, content }) => html`
    <rg-special-issue-list today=${ifDefined(today)}>${content}</rg-special-issue-list>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The group's four special issues, from a numbered list on its page. */
export const TheGroup: Story = {
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('rg-special-issue-list')!;
    await list.updateComplete;
    await expect(list.records.map(({ journal }) => journal?.name)).toEqual([
      'International Journal of Environmental Research and Public Health',
      'International Journal of Environmental Research and Public Health',
      'Akademisk kvarter',
      'Frontiers in Psychology',
    ]);
    await expect(list.records[2]!.call).toMatchObject({ lang: 'da', format: 'pdf' });
  },
};

/**
 * Calls in every state, on a day in November.
 *
 * Open calls are listed first, by deadline, then published issues, then closed calls. Write
 * the deadline in the item (“Deadline: 3 December 2026”) or as `data-deadline`.
 */
export const Calls: Story = {
  args: {
    today: '2026-11-21',
    content: html`
      <ul>
        <li>Special Issue “Welfare in Small Places”. Frontiers in Psychology. Deadline: 31 January 2026</li>
        <li>
          Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2026.
          <a href="https://example.org/nabolag.pdf">Last ned utlysningen</a>
        </li>
        <li>Temanummer: «Hverdagsliv» i Akademisk kvarter. Frist: 21. november 2026</li>
        <li data-published="2025-06" data-volume="12" data-issue="2" data-doi="10.1000/182">
          Special Issue “Caring Municipalities” in Frontiers in Psychology
        </li>
      </ul>
    `,
  },
};

/** With covers, from pictures in the items. */
export const Covers: Story = {
  args: {
    today: '2026-11-21',
    content: html`
      <ul>
        <li>
          <img src=${neighbourhood} alt="" width="250" height="350" />
          Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2026.
          <a href="https://example.org/nabolag.pdf">Last ned utlysningen</a>
        </li>
        <li data-published="2025-06" data-volume="12" data-issue="2" data-doi="10.1000/182">
          <img src=${everyday} alt="" width="250" height="350" />
          Temanummer: «Hverdagsliv og velferd» i Akademisk kvarter
        </li>
        <li>Special Issue “Welfare in Small Places”. Frontiers in Psychology. Deadline: 31 January 2026</li>
      </ul>
    `,
  },
};

/** In a narrow column. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 17rem">${story()}</div>`],
};
