import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/partner-grid/define.js';
import { partners } from './content/group.js';
import { difficult, drawing } from './content/logos.js';

interface Args {
  groupBy?: string;
  showNames: boolean;
  balance?: string;
  monochrome: boolean;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Partner grid',
  component: 'rg-partner-grid',
  argTypes: { content: { table: { disable: true } } },
  args: { showNames: false, monochrome: false, content: partners },
  render: ({ groupBy, showNames, balance, monochrome, content }) =>
    html`<rg-partner-grid
      group-by=${groupBy || nothing}
      ?show-names=${showNames}
      balance=${balance || nothing}
      ?monochrome=${monochrome}
      >${content}</rg-partner-grid
    >`,
  parameters: {
    guide: {
      nb: `
### For deg som redigerer siden

Skriv partnerne i en vanlig liste, én i hvert punkt: et navn, en lenke, et bilde,
eller alt sammen. Bildets \`alt\` er navnet på organisasjonen; har du ikke noen logo, skriver du bare navnet.
Elementet jevner ut logoene så de virker like store; du trenger ikke beskjære eller skalere dem. Oppgi gjerne \`width\` og
\`height\`. En logo som er hvit for mørk bunn, får mørk bunn; har partneren en egen logo for mørke sider, setter du
\`data-logo-dark="logo-hvit.svg"\` på punktet. Skal finansiører stå for seg, setter du en overskrift over hver liste,
eller \`data-kind="funder"\` på punktene (\`funder\`, \`partner\`, \`host\`, \`network\` eller egne ord). Finansiører kan ha
\`data-programme="FINNUT"\` og \`data-grant="301234"\`. \`show-names\` setter navnet under logoen, \`monochrome\` gjør
logoene grå til noen peker på dem, \`balance="none"\` lar hver logo fylle plassen sin. Logoer fra andre nettsteder kan
oftest ikke leses; de jevnes ut etter bredde og høyde alene, så legg helst logoene på egen side.
`,
      en: `
### For page editors

Write the partners in an ordinary list, one in each item: a name, a link, an image, or a combination.
The image's \`alt\` is the organisation's name; without a logo, the name alone is enough. The element balances the logos
by eye: do not crop or scale them. Give \`width\` and \`height\` where you can. A logo drawn in white
gets a dark ground on light pages, and a dark one a light ground on dark pages; \`data-logo-dark\` on an item names a logo
made for dark pages. To separate funders, put a heading above each list, or \`data-kind\` on the items (\`funder\`,
\`partner\`, \`host\`, \`network\`, or words of your own); funders may have \`data-programme\` and \`data-grant\`.
\`show-names\` puts names under the logos, \`monochrome\` makes logos grey until hovered or focused, \`balance="none"\`
lets each fill its place. Logos on other sites often cannot be analysed and are balanced by width and height
alone, so keep logos on your own site.
`,
    },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Names and logos on one wall: each partner has a name, visible or for screen readers. */
export const TheGroup: Story = {};

/** Twelve difficult logos: wide, dense, thin, tall, white, with margins, tiny, huge, without a size, dark, pale. */
export const Difficult: Story = { args: { content: difficult } };

/** The same without balancing, each as large as its cell allows. */
export const DifficultUnbalanced: Story = { args: { content: difficult, balance: 'none' } };

/** In grey until hovered or focused; pale and dark logos stay visible. */
export const Monochrome: Story = { args: { content: difficult, monochrome: true } };

/** Each with its name below. */
export const ShowNames: Story = { args: { content: difficult, showNames: true } };

/** Several lists whose headings give the kind of partner; funders show their programme and grant. */
export const Kinds: Story = {
  args: {
    content: html`
      <h3>Finansiører</h3>
      <ul>
        <li data-programme="FINNUT" data-grant="301234">
          <a href="https://example.org/fondet"
            ><img src=${drawing('fund.svg')} alt="Eksempelfondet" width="120" height="120"
          /></a>
        </li>
        <li data-programme="Erasmus+">
          <img src=${drawing('pale.svg')} alt="Solfylket" width="159" height="70" />
        </li>
        <li data-grant="2021/44">NordForsk</li>
      </ul>
      <h3>Samarbeidspartnere</h3>
      <ul>
        <li>Nord universitet</li>
        <li><img src=${drawing('university.svg')} alt="Eksempeluniversitetet" width="320" height="64" /></li>
        <li><a href="https://example.org/levanger">Levanger kommune</a></li>
        <li><img src=${drawing('network.svg')} alt="Eksempelnettverket" width="200" height="110" /></li>
        <li>Forskningsgruppen COIN</li>
      </ul>
    `,
  },
};

/** Names only, some of them linked. */
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

/** A logo that cannot be loaded is replaced by its name; one without a name is named by its address. */
export const MissingLogos: Story = {
  parameters: { says: [/A logo has no name/] },
  args: {
    content: html`
      <ul>
        <li><img src="/ikke-her.png" alt="Eksempelforeningen" width="200" height="100" /></li>
        <li>
          <a href="https://www.example.org/"
            ><img src="/ikke-her-heller.png" alt="" width="200" height="100"
          /></a>
        </li>
        <li><img src=${drawing('thin.svg')} alt="Senter for stillhet" width="220" height="120" /></li>
        <li><img src=${drawing('tall.svg')} alt="Tårnstiftelsen" width="60" height="190" /></li>
      </ul>
    `,
  },
};
