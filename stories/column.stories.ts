import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import { definition, issues, links, partners, projects } from './content/group.js';

/** The group's page in a typical university layout: dark grey sans-serif text in a column beside the menu. */
const meta: Meta = { title: 'Designers/In a column', tags: ['!autodocs'] };
export default meta;

export const InAColumn: StoryObj = {
  name: 'In a column',
  render: () =>
    html`<div class="site" lang="nb">
      <header><strong>Universitetet i Eksempelby</strong></header>
      <nav aria-label="Forskning">
        <ul>
          <li><a href="#forskning">Forskning</a></li>
          <li><a href="#grupper" aria-current="page">Forskningsgrupper</a></li>
          <li><a href="#ansatte">Ansatte</a></li>
        </ul>
      </nav>
      <div class="column">
        <h1>Relasjonell velferd og livskvalitet</h1>
        <rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>
        <h2>Prosjekter</h2>
        <rg-project-list today="2026-11-21">${projects}</rg-project-list>
        <h2>Temanumre</h2>
        <rg-special-issue-list today="2026-11-21">${issues}</rg-special-issue-list>
        <h2>Samarbeidspartnere</h2>
        <rg-partner-grid>${partners}</rg-partner-grid>
        <rg-social-links>${links}</rg-social-links>
      </div>
    </div>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<
      HTMLElement & { updateComplete: Promise<unknown>; records: unknown[] }
    >('rg-project-list')!;
    await list.updateComplete;
    await expect(list.records).toHaveLength(17);
  },
};
