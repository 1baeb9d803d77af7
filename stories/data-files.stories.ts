import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { HEADINGS } from '../src/readers/index.js';
import { dataFilesGuide } from './content/data-files-guide.js';

type Kind = keyof typeof HEADINGS;

/** The kind of record in each table, and the element that shows it. */
const KINDS: Record<Kind, string> = {
  project: 'Projects, for rg-project-list',
  issue: 'Special issues, for rg-special-issue-list and rg-special-issue-card',
  partner: 'Partners, for rg-partner-grid',
  term: 'Words, for rg-word-cloud',
  link: 'Links, for rg-social-links',
  definition: 'Definitions, for rg-definition-quote',
  profile: 'A group, for rg-group-header',
};

const meta: Meta = {
  title: 'Editors/Data files',
  parameters: { guide: dataFilesGuide },
};
export default meta;

const headingsOf = (kind: Kind) =>
  html`<section>
    <h2>${KINDS[kind]}</h2>
    <dl>
      ${Object.entries(HEADINGS[kind]).map(
        ([field, words]) =>
          html`<dt><code>${field}</code></dt>
            <dd>${words.join(' · ')}</dd>`,
      )}
    </dl>
  </section>`;

/** The headings that the readers know. Case, hyphens and units in brackets do not matter. The word “project” may come before or after, a number or a language after; field names work too. */
export const Headings: StoryObj = {
  render: () => html`<div class="page">${(Object.keys(KINDS) as Kind[]).map(headingsOf)}</div>`,
  play: async ({ canvasElement }) => {
    const fields = Object.values(HEADINGS).flatMap((of) => Object.keys(of));
    await expect(canvasElement.querySelectorAll('dt')).toHaveLength(fields.length);
    await expect(canvasElement.textContent).toContain('Finansiering');
  },
};
