import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import {
  definition,
  definitionInPress,
  header,
  issues,
  links,
  partners,
  projects,
  words,
} from './content/group.js';

const meta: Meta = {
  title: 'Pages',
  decorators: [(story) => html`<div class="page">${story()}</div>`],
};
export default meta;

type Story = StoryObj;

const groupPage = html`
  <rg-group-header>${header}</rg-group-header>
  <rg-word-cloud>${words}</rg-word-cloud>
  <h2>Om oss</h2>
  <rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>
  <h2>Pågående forsknings- og utviklingsprosjekter</h2>
  <rg-project-list>${projects}</rg-project-list>
  <h2>Special issues</h2>
  <rg-special-issue-list>${issues}</rg-special-issue-list>
  <h2>Samarbeidspartnere</h2>
  <rg-partner-grid>${partners}</rg-partner-grid>
  <h2>Følg oss</h2>
  <rg-social-links>${links}</rg-social-links>
`;

/** The group's page as the newer of its two versions has it, in the order it has it. */
export const TheGroup: Story = {
  render: () => groupPage,
  play: async ({ canvasElement }) => {
    const counts = Object.fromEntries(
      [...canvasElement.querySelectorAll('*')]
        .filter((element) => element.localName.startsWith('rg-'))
        .map((element) => [
          element.localName,
          element as HTMLElement & { updateComplete: Promise<unknown>; records: unknown[] },
        ]),
    );
    for (const element of Object.values(counts)) await element.updateComplete;
    await expect(counts['rg-project-list']!.records).toHaveLength(17);
    await expect(counts['rg-special-issue-list']!.records).toHaveLength(4);
    await expect(counts['rg-definition-quote']!.records).toHaveLength(1);
    await expect(counts['rg-word-cloud']!.records).toHaveLength(20);
    await expect(counts['rg-partner-grid']!.records).toHaveLength(8);
    await expect(counts['rg-social-links']!.records).toHaveLength(1);
  },
};

/** The older version of the page: the definition before it was printed, and no lists yet. */
export const TheOlderPage: Story = {
  render: () => html`
    <rg-group-header>
      <p>Institutt for pedagogikk og livslang læring</p>
      <h1>Relasjonell velferd</h1>
    </rg-group-header>
    <rg-definition-quote term="Relasjonell velferd">${definitionInPress}</rg-definition-quote>
    <h2>Samarbeidspartnere</h2>
    <rg-partner-grid>${partners}</rg-partner-grid>
  `,
};
