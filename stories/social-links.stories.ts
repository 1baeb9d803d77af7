import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/social-links/define.js';
import { links } from './content/group.js';

interface Args {
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Social links',
  component: 'rg-social-links',
  argTypes: { content: { table: { disable: true } } },
  args: { content: links },
  render: ({ content }) => html`<rg-social-links>${content}</rg-social-links>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The one link of the group's page. */
export const TheGroup: Story = {};

/** Links to several services, loose in a paragraph. */
export const Several: Story = {
  args: {
    content: html`
      <p>
        <a href="https://orcid.org/0000-0002-1825-0097">ORCID</a>
        <a href="https://bsky.app/profile/example.org">Bluesky</a>
        <a href="mailto:gruppen@example.org">gruppen@example.org</a>
        <a href="https://example.org/feed.xml" aria-label="Nyheter som RSS"></a>
      </p>
    `,
  },
};
