import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../src/elements/definition-quote/definition-quote.js';
import { definition, definitionInPress } from './content/group.js';

interface Args {
  term?: string;
  authors?: string;
  year?: string;
  locator?: string;
  href?: string;
  doi?: string;
  sourceTitle?: string;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Definition quote',
  component: 'rg-definition-quote',
  argTypes: { content: { table: { disable: true } } },
  args: { content: definition },
  render: ({ term, authors, year, locator, href, doi, sourceTitle, content }) => html`
    <rg-definition-quote
      term=${ifDefined(term)}
      authors=${ifDefined(authors)}
      year=${ifDefined(year)}
      locator=${ifDefined(locator)}
      href=${ifDefined(href)}
      doi=${ifDefined(doi)}
      source-title=${ifDefined(sourceTitle)}
      >${content}</rg-definition-quote
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The group's definition of relational welfare, with its source in a paragraph of its own. */
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

/** The same definition two years before: the source was not printed yet. */
export const InPress: Story = {
  args: { content: definitionInPress },
};

/** Marks that the author left out are added, in the language of the quotation. */
export const WithoutMarks: Story = {
  args: {
    content: html`
      <blockquote><p>Velferd er en verdi som mennesker skaper sammen.</p></blockquote>
      <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
    `,
  },
};

/** The source as attributes, where the page does not say it. They win over the text. */
export const SourceInAttributes: Story = {
  args: {
    authors: 'Ness; Heimburg',
    year: '2020',
    locator: '36',
    content: html`<blockquote>«… velferd er en verdi som mennesker skaper sammen …»</blockquote>`,
  },
};

/** The source at the end of the quotation itself, as running text has it: it stays where it is. */
export const SourceInside: Story = {
  args: {
    content: html`<blockquote>
      <p>«… velferd er en verdi som mennesker skaper sammen …» (Ness &amp; Heimburg, 2020, s. 36)</p>
    </blockquote>`,
  },
};

/** What cannot be read of a source stands as it was written. */
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
  args: { content: html`<blockquote>«… velferd er en verdi som mennesker skaper sammen …»</blockquote>` },
};

/** In a narrow column. */
export const Narrow: Story = {
  args: { term: 'Relasjonell velferd' },
  decorators: [(story) => html`<div style="max-inline-size: 17rem">${story()}</div>`],
};
