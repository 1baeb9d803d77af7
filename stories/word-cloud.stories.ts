import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/word-cloud/define.js';
import { words } from './content/group.js';

interface Args {
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Word cloud',
  component: 'rg-word-cloud',
  argTypes: { content: { table: { disable: true } } },
  args: { content: words },
  render: ({ content }) => html`<rg-word-cloud>${content}</rg-word-cloud>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The words of the group's page, and how often it uses them. */
export const TheGroup: Story = {};

/** Words without weights are keywords: all of one size. */
export const Keywords: Story = {
  args: {
    content: html`
      <ul>
        <li>relasjonell velferd</li>
        <li><a href="/samskaping">samskaping</a></li>
        <li lang="en">recovery</li>
      </ul>
    `,
  },
};
