import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { HEADINGS } from '../src/readers/index.js';
import { docsLanguage, type DocsLanguage } from '../.storybook/language.js';
import { dataFilesGuide } from './content/data-files-guide.js';

type Kind = keyof typeof HEADINGS;

/** Names of the kinds of records in both languages, with the elements that show them. */
const KINDS: Record<Kind, { nb: string; en: string; tags: string }> = {
  project: { nb: 'Prosjekter', en: 'Projects', tags: 'rg-project-list' },
  issue: { nb: 'Temanummer', en: 'Special issues', tags: 'rg-special-issue-list, rg-special-issue-card' },
  partner: { nb: 'Partnere', en: 'Partners', tags: 'rg-partner-grid' },
  term: { nb: 'Ord', en: 'Words', tags: 'rg-word-cloud' },
  link: { nb: 'Lenker', en: 'Links', tags: 'rg-social-links' },
  definition: { nb: 'Definisjoner', en: 'Definitions', tags: 'rg-definition-quote' },
  profile: { nb: 'Gruppen', en: 'The group', tags: 'rg-group-header' },
};

const WORDS = {
  nb: 'Kolonneoverskrifter som blir lest, i regneark og som navn i JSON. Store og små bokstaver, bindestreker og enheter i parentes spiller ingen rolle.',
  en: 'Column headings that are read, in spreadsheets and as names in JSON. Case, hyphens and units in brackets do not matter.',
};

const meta: Meta = {
  title: 'Editors/Data files',
  parameters: { guide: dataFilesGuide },
};
export default meta;

const headingsOf = (kind: Kind, lang: DocsLanguage) =>
  html`<details class="headings">
    <summary>${KINDS[kind][lang]} <code>${KINDS[kind].tags}</code></summary>
    <dl>
      ${Object.entries(HEADINGS[kind]).map(
        ([field, words]) =>
          html`<dt><code>${field}</code></dt>
            <dd>${words.join(' · ')}</dd>`,
      )}
    </dl>
  </details>`;

/** Recognised column headings. “Project” may come before or after, and a number or a language after; field names work too. */
export const Headings: StoryObj = {
  render: (_, { globals }) => {
    const lang = docsLanguage(globals['lang'] as string);
    return html`<div lang=${lang}>
      <p>${WORDS[lang]}</p>
      ${(Object.keys(KINDS) as Kind[]).map((kind) => headingsOf(kind, lang))}
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const fields = Object.values(HEADINGS).flatMap((of) => Object.keys(of));
    await expect(canvasElement.querySelectorAll('dt')).toHaveLength(fields.length);
    await expect(canvasElement.textContent).toContain('Finansiering');
  },
};
