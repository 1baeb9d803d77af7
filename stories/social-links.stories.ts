import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/social-links/define.js';
import { links } from './content/group.js';

interface Args {
  withoutLabels: boolean;
  groupName?: string;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Social links',
  component: 'rg-social-links',
  argTypes: { content: { table: { disable: true } } },
  args: { withoutLabels: false, content: links },
  render: ({ withoutLabels, groupName, content }) =>
    html`<rg-social-links ?without-labels=${withoutLabels} group-name=${groupName || nothing}
      >${content}</rg-social-links
    >`,
  parameters: {
    guide: {
      nb: `
### For deg som redigerer siden

Skriv lenkene i en vanlig liste og sett taggen rundt. Ikonet finner elementet
selv, ut fra adressen: ORCID, GitHub, GitLab, X, Bluesky, Mastodon, LinkedIn, Facebook, Instagram, YouTube,
Vimeo, ResearchGate, Google Scholar, RSS, e-post og telefon. Andre lenker vises med ordene sine alene. Sier ikke
ordene hvor lenken går («Relasjonell velferd»), hører den som bruker skjermleser det likevel («Relasjonell
velferd på X»). Med \`without-labels\` vises bare ikonene; sett \`group-name="Relasjonell velferd"\` hvis lenkene
bare heter «X» og «GitHub». Ingenting hentes fra andre nettsteder.
`,
      en: `
### For page editors

Write the links in an ordinary list and put the tag around it. The element picks each icon by
the address; links to other sites are shown as text. If the text does not name the service, screen readers hear
it after the text. \`without-labels\` shows icons only; \`group-name\` names links that only say "X" or "GitHub".
If the address does not reveal the service (such as a Mastodon server of your own), write
\`data-service="mastodon"\` on the link. Nothing is fetched from other sites.
`,
    },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The one link of the group's page. */
export const TheGroup: Story = {};

const services = html`
  <ul>
    <li><a href="https://x.com/example">Relasjonell velferd</a></li>
    <li><a href="https://bsky.app/profile/example.org">Bluesky</a></li>
    <li><a href="https://mastodon.example/@example">Mastodon</a></li>
    <li><a href="https://www.linkedin.com/company/example">LinkedIn</a></li>
    <li><a href="https://www.facebook.com/example">Facebook</a></li>
    <li><a href="https://www.instagram.com/example">Instagram</a></li>
    <li><a href="https://www.youtube.com/@example">YouTube</a></li>
    <li><a href="https://vimeo.com/example">Vimeo</a></li>
    <li><a href="https://orcid.org/0000-0002-1825-0097">ORCID</a></li>
    <li><a href="https://scholar.google.com/citations?user=example">Google Scholar</a></li>
    <li><a href="https://www.researchgate.net/lab/example">ResearchGate</a></li>
    <li><a href="https://github.com/example">GitHub</a></li>
    <li><a href="https://gitlab.com/example">GitLab</a></li>
    <li><a href="https://example.org/feed.xml">Nyheter som RSS</a></li>
    <li><a href="mailto:gruppen@example.org">gruppen@example.org</a></li>
    <li><a href="tel:+4774000000">74 00 00 00</a></li>
    <li><a href="https://blogg.example/gruppen">Forskningsbloggen</a></li>
  </ul>
`;

/** Every service that is recognised by its address, and one that is not. */
export const EveryService: Story = { args: { content: services } };

/** Icons only: the text becomes the accessible name, and links without an icon still show it. */
export const WithoutLabels: Story = {
  args: { withoutLabels: true, groupName: 'Relasjonell velferd', content: services },
};

/** Links to several services in a paragraph, without a list. */
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
