import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/partner-grid/define.js';
import { partners } from './content/group.js';

interface Args {
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Partner grid',
  component: 'rg-partner-grid',
  argTypes: { content: { table: { disable: true } } },
  args: { content: partners },
  render: ({ content }) => html`<rg-partner-grid>${content}</rg-partner-grid>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Names and logos on one wall: each partner has a name, seen or heard. */
export const TheGroup: Story = {};

/** Names alone, some of them links. */
export const NamesOnly: Story = {
  args: {
    content: html`
      <ul>
        <li><a href="https://example.org/nord">Nord universitet</a></li>
        <li>Levanger kommune</li>
        <li>Forskningsgruppen COIN</li>
        <li><a href="https://example.org/seraf" lang="en">University of Oslo – SERAF</a></li>
      </ul>
    `,
  },
};

/** A logo that cannot be loaded gives way to its name; one that nobody named is called by its address. */
export const MissingLogos: Story = {
  args: {
    content: html`
      <ul>
        <li><img src="/ikke-her.png" alt="Eksempelforeningen" width="200" height="100" /></li>
        <li>
          <a href="https://www.example.org/"
            ><img src="/ikke-her-heller.png" alt="" width="200" height="100"
          /></a>
        </li>
      </ul>
    `,
  },
};
