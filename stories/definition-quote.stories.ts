import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../src/elements/definition-quote/definition-quote.js';
import { guide } from './content/definition-quote-guide.js';
import { definition, definitionInPress } from './content/group.js';

interface Args {
  term?: string;
  authors?: string;
  year?: string;
  locator?: string;
  href?: string;
  doi?: string;
  sourceTitle?: string;
  variant?: 'plain' | 'pull' | 'card';
  structuredData?: boolean;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Definition quote',
  component: 'rg-definition-quote',
  argTypes: { content: { table: { disable: true } } },
  parameters: { guide },
  args: { content: definition },
  render: ({
    term,
    authors,
    year,
    locator,
    href,
    doi,
    sourceTitle,
    variant,
    structuredData,
    content,
  }) => html`
    <rg-definition-quote
      term=${ifDefined(term)}
      authors=${ifDefined(authors)}
      year=${ifDefined(year)}
      locator=${ifDefined(locator)}
      href=${ifDefined(href)}
      doi=${ifDefined(doi)}
      source-title=${ifDefined(sourceTitle)}
      variant=${ifDefined(variant)}
      ?structured-data=${structuredData}
      >${content}</rg-definition-quote
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The group's definition of relational welfare, with its source in a separate paragraph. */
export const TheDefinition: Story = {
  args: { term: 'Relasjonell velferd' },
  play: async ({ canvasElement }) => {
    const quote = canvasElement.querySelector<RgDefinitionQuote>('rg-definition-quote')!;
    await quote.updateComplete;
    await expect(quote.records[0]).toMatchObject({
      authors: ['Ness', 'Heimburg'],
      year: '2020',
      locator: '36',
    });
    const source = quote.shadowRoot!.querySelector('[part="source"]')!;
    const page = { en: 'p. 36' }[canvasElement.lang] ?? 's. 36';
    await expect(source.textContent).toBe(`Ness & Heimburg, 2020, ${page}`);
  },
};

/** The same definition two years earlier, before the source was published. */
export const InPress: Story = {
  args: { content: definitionInPress },
};

/** Missing quotation marks are added, in the style of the quotation's language. */
export const WithoutMarks: Story = {
  args: {
    content: html`
      <blockquote><p>Velferd er en verdi som mennesker skaper sammen.</p></blockquote>
      <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
    `,
  },
};

/** The source as attributes, for pages that do not state it. They override the text. */
export const SourceInAttributes: Story = {
  args: {
    authors: 'Ness; Heimburg',
    year: '2020',
    locator: '36',
    content: html`<blockquote>«… velferd er en verdi som mennesker skaper sammen …»</blockquote>`,
  },
};

/** The source at the end of the quotation, as in running text: it stays in place. */
export const SourceInside: Story = {
  args: {
    content: html`<blockquote>
      <p>«… velferd er en verdi som mennesker skaper sammen …» (Ness &amp; Heimburg, 2020, s. 36)</p>
    </blockquote>`,
  },
};

/** The source in a separate paragraph inside the quotation, set apart and small like any source. */
export const SourceInLastParagraph: Story = {
  args: {
    content: html`<blockquote>
      <p>«… velferd er en verdi som mennesker skaper sammen …»</p>
      <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
    </blockquote>`,
  },
};

/** A source that cannot be read is shown as written. */
export const SourceAsWritten: Story = {
  args: {
    content: html`
      <blockquote><p>«… velferd er en verdi som mennesker skaper sammen …»</p></blockquote>
      <p>(Ness et al., 2020, s. 36, vår utheving)</p>
    `,
  },
};

/** A quotation without a source is shown, and the console asks for one. */
export const WithoutSource: Story = {
  parameters: { says: [/no source that can be read/] },
  args: { content: html`<blockquote>«… velferd er en verdi som mennesker skaper sammen …»</blockquote>` },
};

const quote = (element: HTMLElement) => element.querySelector<RgDefinitionQuote>('rg-definition-quote')!;
const part = async <E extends HTMLElement>(canvas: HTMLElement, selector: string) => {
  await waitFor(() => expect(quote(canvas).shadowRoot!.querySelector(selector)).not.toBeNull());
  return quote(canvas).shadowRoot!.querySelector<E>(selector)!;
};

/**
 * Put both versions inside, each with its source. The newest is shown; readers can switch, and
 * see what changed, word by word. Without JavaScript both are shown.
 */
export const Versions: Story = {
  args: { term: 'Relasjonell velferd', content: html`${definition}${definitionInPress}` },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, '[part="switch"]')).toBeVisible();
  },
};

/** Changes between the version in press and the published one: two words replaced. */
export const WhatChanged: Story = {
  args: { term: 'Relasjonell velferd', content: html`${definition}${definitionInPress}` },
  play: async ({ canvasElement }) => {
    (await part<HTMLButtonElement>(canvasElement, '[part="change"]')).click();
    await expect(await part(canvasElement, 'ins')).toHaveTextContent('Offentlig sektors');
    await expect(await part(canvasElement, 'del')).toHaveTextContent('Det offentliges');
  },
};

/**
 * Mark each quotation with its language (`lang`). The page's language is shown first.
 * The translations here were made for this example.
 */
export const Languages: Story = {
  args: {
    content: html`
      <blockquote lang="nb"><p>«… velferd er en verdi som mennesker skaper sammen …»</p></blockquote>
      <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
      <blockquote lang="da"><p>«… velfærd er en værdi, som mennesker skaber sammen …»</p></blockquote>
      <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
      <blockquote lang="en"><p>“… welfare is a value that people create together …”</p></blockquote>
      <p>(Ness &amp; Heimburg, 2020, p. 36)</p>
    `,
  },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, '[part="switch"]')).toBeVisible();
  },
};

/**
 * “Cite” opens a menu of formats to copy: the in-text citation, the reference if the title is
 * known, BibTeX, RIS, CSL-JSON and a link to the quotation.
 */
export const Citing: Story = {
  args: { term: 'Relasjonell velferd' },
  play: async ({ canvasElement }) => {
    (await part<HTMLButtonElement>(canvasElement, '[part="cite"]')).click();
    await expect(await part(canvasElement, '[part="citing"]')).toBeVisible();
  },
};

/**
 * With title and given names, “Cite” also offers the full reference. The source here is
 * made up.
 */
export const WholeReference: Story = {
  args: {
    term: 'Nabolag',
    authors: 'Eksempel, Kari; Prøve, Ola',
    year: '2020',
    locator: '12',
    sourceTitle: 'Nabolag som omsorg',
    doi: '10.1000/182',
    content: html`<blockquote><p>Et nabolag er alle som kan gå innom hverandre uten jakke.</p></blockquote>`,
  },
  play: async ({ canvasElement }) => {
    (await part<HTMLButtonElement>(canvasElement, '[part="cite"]')).click();
    const menu = await part(canvasElement, '[part="citing"]');
    await expect(menu.querySelectorAll('button')).toHaveLength(6);
  },
};

/** Each language in a separate element, as some publishing systems write it. */
export const LanguagesInWrappers: Story = {
  args: {
    term: 'Relasjonell velferd',
    content: html`
      <div lang="nb">
        <blockquote><p>«… velferd er en verdi som mennesker skaper sammen …»</p></blockquote>
        <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
      </div>
      <div lang="en">
        <blockquote><p>“… welfare is a value that people create together …”</p></blockquote>
        <p>(Ness &amp; Heimburg, 2020, p. 36)</p>
      </div>
    `,
  },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, '[part="switch"]')).toBeVisible();
  },
};

/** Larger and between hairlines, within running text. */
export const Pull: Story = { args: { term: 'Relasjonell velferd', variant: 'pull', content: definition } };

/** In a frame, for use next to other cards. */
export const Card: Story = {
  args: { term: 'Relasjonell velferd', variant: 'card', content: definition, structuredData: true },
};

/** In a narrow column. */
export const Narrow: Story = {
  args: { term: 'Relasjonell velferd' },
  decorators: [(story) => html`<div style="max-inline-size: 17rem">${story()}</div>`],
};
