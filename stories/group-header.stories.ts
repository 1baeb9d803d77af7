import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/group-header/define.js';
import { header } from './content/group.js';
import { drawing } from './content/logos.js';

interface Args {
  headingId?: string;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Group header',
  component: 'rg-group-header',
  argTypes: { content: { table: { disable: true } } },
  args: { content: header },
  render: ({ headingId, content }) =>
    html`<rg-group-header for=${headingId || nothing}>${content}</rg-group-header>`,
  parameters: {
    guide: {
      nb: `
### For deg som redigerer siden

Sett taggen rundt overskriften og linjene som hører til. Over overskriften: hva
slags gruppe det er, og enheten den hører til, med lenke. Under: gruppens formål, «Leder: …», en lenke til
siden på et annet språk (med \`hreflang="en"\`), «Sist gjennomgått» med datoen i \`time\`. Et bilde kan stå hvor som
helst; det vises øverst. Overskriften er sidens egen og beholder nivået sitt. Har siden allerede overskriften et
annet sted, gir du den en \`id\` og skriver \`for="id-en"\` på taggen.
`,
      en: `
### For page editors

Put the tag around the heading and the lines that go with it. Above the heading: the kind of group,
and a link to the unit it belongs to. Below: its purpose, "Leader: …", a link to the page in another language
(with \`hreflang\`), and "Last reviewed" with the date in a \`time\`. A picture can be anywhere inside and is shown on top. The
heading remains the page's own, at its level. If the heading is elsewhere on the page, give it an \`id\` and write
\`for="that-id"\` on the tag.
`,
    },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The header of the group's page, made from the page's own heading and paragraphs. */
export const TheGroup: Story = {};

/** The older page, with the institute above the name. */
export const WithUnit: Story = {
  args: {
    content: html`
      <p><a href="https://example.org/ipl">Institutt for pedagogikk og livslang læring</a></p>
      <h1>Relasjonell velferd</h1>
    `,
  },
};

/** With everything a header can contain. */
export const Everything: Story = {
  args: {
    content: html`
      <p><a href="https://example.org/ipl">Institutt for pedagogikk og livslang læring</a></p>
      <p>Forskningsgruppe</p>
      <h1>Relasjonell velferd og livskvalitet</h1>
      <p>Vi spør hva som skal til for at folk lever gode og verdige liv sammen.</p>
      <p>Leder: <a href="https://example.org/kari">Kari Nordmann</a></p>
      <p><a href="https://example.org/en" hreflang="en" lang="en">This page in English</a></p>
      <p>Sist gjennomgått <time datetime="2026-09-01">1. september 2026</time></p>
    `,
  },
};

/** With a picture, which is shown above the name regardless of its position in the content. */
export const WithPicture: Story = {
  args: {
    content: html`
      <p>Forskningsgruppe</p>
      <h1>Relasjonell velferd og livskvalitet</h1>
      <p>Vi spør hva som skal til for at folk lever gode og verdige liv sammen.</p>
      <img src=${drawing('thin.svg')} alt="" width="220" height="120" />
    `,
  },
};

/** A page whose `h1` is in its banner: the header shows everything except the name. */
export const NameElsewhere: Story = {
  args: {
    headingId: 'gruppen',
    content: html`
      <p>Forskningsgruppe</p>
      <p>Vi spør hva som skal til for at folk lever gode og verdige liv sammen.</p>
      <p>Leder: <a href="https://example.org/kari">Kari Nordmann</a></p>
    `,
  },
  render: ({ headingId, content }) =>
    html`<h1 id="gruppen">Relasjonell velferd og livskvalitet</h1>
      <rg-group-header for=${headingId || nothing}>${content}</rg-group-header>`,
};
