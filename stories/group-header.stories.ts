import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/group-header/define.js';
import { header } from './content/group.js';

interface Args {
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Group header',
  component: 'rg-group-header',
  argTypes: { content: { table: { disable: true } } },
  args: { content: header },
  render: ({ content }) => html`<rg-group-header>${content}</rg-group-header>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The head of the group's page: the page's own heading and paragraphs, set. */
export const TheGroup: Story = {};

/** The older page: the institute stands above the name. */
export const WithUnit: Story = {
  args: {
    content: html`
      <p><a href="https://example.org/ipl">Institutt for pedagogikk og livslang læring</a></p>
      <h1>Relasjonell velferd</h1>
    `,
  },
};

/** With all that a head can hold. */
export const Everything: Story = {
  args: {
    content: html`
      <p>Forskningsgruppe</p>
      <h1>Relasjonell velferd og livskvalitet</h1>
      <p>Vi spør hva som skal til for at folk lever gode og verdige liv sammen.</p>
      <p>Leder: <a href="https://example.org/kari">Kari Nordmann</a></p>
      <p><a href="https://example.org/en" hreflang="en" lang="en">This page in English</a></p>
      <p>Sist gjennomgått <time datetime="2026-09-01">1. september 2026</time></p>
    `,
  },
};
