import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import { englishPage, groupPage, olderPage } from './content/pages.js';

const meta: Meta = {
  title: 'Elements/Whole pages',
  id: 'pages',
  // whole pages are long
  parameters: { docs: { story: { inline: false, height: '44rem' } } },
  // Norwegian, whatever the language of the toolbar
  decorators: [(story) => html`<div class="page" lang="nb">${story()}</div>`],
};
export default meta;

type Story = StoryObj;
type Shown = HTMLElement & { updateComplete: Promise<unknown>; records: readonly unknown[] };

/**
 * The newer version of the group's page, in its original order; the text about the group was written for this story. The
 * word cloud counts the page's own text, and each word filters the projects that mention it.
 */
export const TheGroup: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  render: () => groupPage,
  play: async ({ canvasElement }) => {
    const holds = async (tag: string) => {
      const element = canvasElement.querySelector<Shown>(tag)!;
      await element.updateComplete;
      return element.records.length;
    };
    await expect(await holds('rg-group-header')).toBe(1);
    await expect(await holds('rg-word-cloud')).toBe(26);
    await expect(await holds('rg-definition-quote')).toBe(1);
    await expect(await holds('rg-project-list')).toBe(17);
    await expect(await holds('rg-special-issue-list')).toBe(4);
    await expect(await holds('rg-partner-grid')).toBe(8);
    await expect(await holds('rg-social-links')).toBe(1);

    const cloud = canvasElement.querySelector('rg-word-cloud')!;
    const list = canvasElement.querySelector('rg-project-list')!;
    const wordOf = (text: string) =>
      [...cloud.shadowRoot!.querySelectorAll('[role="button"]')].find((word) =>
        word.textContent!.trim().startsWith(text),
      );
    await waitFor(() => expect(wordOf('lokalsamfunn')).toBeDefined());
    wordOf('lokalsamfunn')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await list.updateComplete;
    await expect(list.shadowRoot!.querySelectorAll('[part="project"]')).toHaveLength(2);
    cloud.shadowRoot!.querySelector<HTMLElement>('[part="chosen"] button')!.click();
    await list.updateComplete;
    await expect(list.shadowRoot!.querySelectorAll('[part="project"]')).toHaveLength(17);
    // scroll back to the top for the docs
    (cloud.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  },
};

/** The older version of the page, with the definition before its publication, and without lists. */
export const TheOlderPage: Story = {
  render: () => olderPage,
};

/** The page in English. The quotation stays in Norwegian and is marked as such. */
export const InEnglish: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  render: () => html`<div lang="en" class="page">${englishPage}</div>`,
};

/** The page without JavaScript: the same markup and `rg.css`. */
export const WithoutJavaScript: Story = {
  render: () =>
    html`<iframe
      title="Siden uten JavaScript"
      class="plain-page"
      .srcdoc=${documentOf(groupPage, true)}
    ></iframe>`,
};

/** The page after a CMS has stripped unknown tags: ordinary headings, lists and a quotation. */
export const TagsStripped: Story = {
  render: () =>
    html`<iframe
      title="Siden uten våre tagger"
      class="plain-page"
      .srcdoc=${documentOf(groupPage, false)}
    ></iframe>`,
};

/** In a narrow column beside a CMS menu. */
export const NarrowColumn: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  render: () => html`<div class="page" style="max-inline-size: 20rem">${groupPage}</div>`,
};

/** A dark page, regardless of the toolbar. */
export const OnDark: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  render: () => html`<div class="page on-dark">${groupPage}</div>`,
};

/** A new group with very little content. */
export const Short: Story = {
  render: () => html`
    <rg-group-header><h1>Ny forskningsgruppe</h1></rg-group-header>
    <rg-project-list>
      <ul>
        <li>Det første prosjektet</li>
      </ul>
    </rg-project-list>
    <rg-partner-grid>
      <ul>
        <li>Nord universitet</li>
      </ul>
    </rg-partner-grid>
  `,
};

/** Empty tags, which take no space; the console says what belongs in them. */
export const Empty: Story = {
  parameters: { says: [/nothing in it to read/] },
  render: () => html`
    <p>Før de tomme taggene.</p>
    <rg-group-header></rg-group-header>
    <rg-definition-quote></rg-definition-quote>
    <rg-project-list></rg-project-list>
    <rg-special-issue-list></rg-special-issue-list>
    <rg-partner-grid></rg-partner-grid>
    <rg-word-cloud></rg-word-cloud>
    <rg-social-links></rg-social-links>
    <p>Etter dem.</p>
  `,
};

/** A separate document with the markup of a story, without scripts. */
function documentOf(page: TemplateResult, ours: boolean): string {
  const body = document.createElement('div');
  render(page, body);
  const markup = body.innerHTML.replace(/<!--[^]*?-->/g, '');
  const sheet = new URL('../src/styles/rg.css', import.meta.url).href;
  const style = 'body { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; font: 17px/1.5 serif }';
  return `<!doctype html><html lang="nb"><title>Siden</title><style>${style}</style>${
    ours ? `<link rel="stylesheet" href="${sheet}">${markup}` : markup.replace(/<\/?rg-[^>]*>/g, '')
  }`;
}
