import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/elements/project-list/define.js';
import type { RgProjectList } from '../src/elements/project-list/project-list.js';
import { neighbourhood } from './content/covers.js';
import { generatedProjects } from './content/generated-projects.js';
import { projects } from './content/group.js';
import { guide } from './content/project-list-guide.js';

interface Args {
  groupBy?: string;
  defaultStatus?: string;
  headingLevel?: number;
  today?: string;
  filter?: boolean;
  view?: string;
  pageSize?: number;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Project list',
  component: 'rg-project-list',
  argTypes: { content: { table: { disable: true } } },
  parameters: { guide },
  args: { content: projects },
  render: ({ groupBy, defaultStatus, headingLevel, today, filter, view, pageSize, content }) => html`
    <rg-project-list
      group-by=${ifDefined(groupBy)}
      default-status=${ifDefined(defaultStatus)}
      heading-level=${ifDefined(headingLevel)}
      today=${ifDefined(today)}
      view=${ifDefined(view)}
      page-size=${ifDefined(pageSize)}
      ?filter=${filter}
      >${content}</rg-project-list
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const shown = (canvas: HTMLElement) => canvas.querySelector<RgProjectList>('rg-project-list')!;

/** The group's own list, as on its page: one line of text per project, under a heading that calls them ongoing. */
export const TheGroup: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  decorators: [
    (story) =>
      html`<h2>Pågående forsknings- og utviklingsprosjekter</h2>
        ${story()}`,
  ],
  play: async ({ canvasElement }) => {
    const list = shown(canvasElement);
    await list.updateComplete;
    const point = list.records[0]!;
    await expect(list.records).toHaveLength(17);
    await expect(point).toMatchObject({ acronym: 'POINT', start: '2021', end: '2024' });
    await expect(point.funding[0]!.funder!.name).toBe('Norwegian Research Council');
    await expect(point.coordinator!.name).toBe('University of Oslo – SERAF');
    const finished = list.shadowRoot!.querySelectorAll('[part="group"]')[1]!;
    await expect(finished.querySelectorAll('li')).toHaveLength(1);
    await expect(finished.textContent).toContain('Preventing an Opioid Epidemic');
  },
};

/** The same list with a search field, filters and sorting: one attribute, and nothing added to the lines. */
export const WithFilter: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  args: { filter: true, today: '2026-11-21' },
  decorators: [
    (story) =>
      html`<h2>Pågående forsknings- og utviklingsprosjekter</h2>
        ${story()}`,
  ],
  play: async ({ canvasElement }) => {
    const list = shown(canvasElement);
    await list.updateComplete;
    const root = list.shadowRoot!;
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.value = 'VELFERD naermiljo';
    search.dispatchEvent(new InputEvent('input'));
    await list.updateComplete;
    await expect(root.querySelector('[part="empty"]')).not.toBeNull();
    search.value = 'naermiljo';
    search.dispatchEvent(new InputEvent('input'));
    await list.updateComplete;
    await expect(root.querySelectorAll('li')).toHaveLength(1);
    await expect(root.querySelector('mark')!.textContent).toBe('Nærmiljø');
    list.query = {};
    await list.updateComplete;
  },
};

/** As cards, if there is room for several side by side. */
export const Cards: Story = {
  args: { view: 'cards' },
};

/** Ungrouped: in the order of the page, with the status in words on each line. */
export const Ungrouped: Story = {
  args: { groupBy: 'none', defaultStatus: 'ongoing' },
};

/** By type of project. */
export const ByType: Story = {
  args: { groupBy: 'type' },
};

/** Titles only: even a plain list looks finished. */
export const TitlesOnly: Story = {
  args: {
    content: html`
      <ul>
        <li>Relasjonell kapasitet</li>
        <li>Styrkebasert lokalsamfunnsutvikling</li>
        <li>Demokratisk innovasjon</li>
        <li>Nærmiljøråd</li>
        <li>Folkehelse og styrkebaserte læringsfellesskaper</li>
      </ul>
    `,
  },
};

/** All facts of a project: in labelled lines, in a definition list, or in data attributes, as the editor prefers. */
export const Everything: Story = {
  args: {
    today: '2026-11-21',
    content: html`
      <ul>
        <li>
          <img src=${neighbourhood} alt="Tre hus rundt et tun" width="250" height="350" />
          <a href="https://example.org/naerhet"
            ><strong>Nærhet i nabolaget: <em>Fellesskap</em> som folkehelse</strong></a
          >
          (NÆR)
          <p>Finansiering: <a href="https://www.forskningsradet.no">Norges forskningsråd</a></p>
          <p>Program: FINNUT</p>
          <p>Prosjektnummer: 320656</p>
          <p>Koordinator: Nord universitet</p>
          <p>Prosjektleder: Kari Nordmann</p>
          <p>Partnere: Levanger kommune, Trøndelag fylkeskommune og NTNU</p>
          <p>Periode: august 2024 – desember 2027</p>
          <p>Nøkkelord: folkehelse, nabolag</p>
          <p>
            Prosjektet følger tre nabolag over tre år og spør hva som skal til for at naboer blir kjent med
            hverandre, og hva det gjør med helse og trivsel når de blir det. Beboere i alle aldre er med som
            medforskere: de velger spørsmålene, samler fortellinger fra trappeoppganger, hager og lekeplasser,
            og prøver ut små endringer sammen med kommunen og frivillige.
          </p>
        </li>
        <li>
          Children’s Places
          <dl>
            <dt>Funded by</dt>
            <dd>NordForsk</dd>
            <dt>Start</dt>
            <dd>2027</dd>
            <dt>Partners</dt>
            <dd>Uppsala universitet; Aarhus Universitet</dd>
          </dl>
        </li>
        <li
          data-acronym="RELCAP"
          data-status="finished"
          data-start="2018"
          data-end="2021-06"
          data-funder="Horizon 2020"
          data-grant="101094741"
          lang="en"
        >
          Relational Capacity in Public Services
        </li>
      </ul>
    `,
  },
};

/** Lists under separate headings, as on many pages. The headings become those of the groups. */
export const UnderHeadings: Story = {
  args: {
    content: html`
      <h3>Pågående prosjekter</h3>
      <ul>
        <li>Tenk Ut – dialogiske refleksjonsgrupper i fengsler</li>
        <li>Demokratisk innovasjon</li>
      </ul>
      <h3>Avsluttede prosjekter</h3>
      <ul>
        <li>Public Conversations Project</li>
      </ul>
      <p>Eldre prosjekter står i årsmeldingene.</p>
    `,
  },
};

/** Two hundred made-up projects in two languages, on one page, to search and filter. */
export const TwoHundred: Story = {
  args: { filter: true, today: '2026-11-21', content: generatedProjects(200) },
  play: async ({ canvasElement }) => {
    const list = shown(canvasElement);
    await list.updateComplete;
    await expect(list.records).toHaveLength(200);
    await expect(list.shadowRoot!.querySelectorAll('[part="project"]')).toHaveLength(200);
    await expect(list.records.filter(({ funding }) => funding.length).length).toBeGreaterThan(150);
  },
};

/** Pagination, which is used for more than two hundred projects. */
export const PageAtATime: Story = {
  args: { filter: true, today: '2026-11-21', pageSize: 10, content: generatedProjects(210) },
  play: async ({ canvasElement }) => {
    const list = shown(canvasElement);
    await list.updateComplete;
    const drawn = () => list.shadowRoot!.querySelectorAll('[part="project"]');
    await expect(drawn()).toHaveLength(10);
    list.shadowRoot!.querySelector<HTMLElement>('[part="more"] button')!.click();
    await list.updateComplete;
    await expect(drawn()).toHaveLength(20);
  },
};

/** In a column as narrow as a sidebar, with words that must break. */
export const Narrow: Story = {
  args: { content: projects, defaultStatus: 'ongoing' },
  decorators: [(story) => html`<div style="max-inline-size: 16rem">${story()}</div>`],
};

/** Titles in several languages and scripts, marked as such. */
export const ManyLanguages: Story = {
  args: {
    content: html`
      <ul>
        <li lang="en">Well-being Communities in Europe (WELCOME). Funded by Erasmus+ 2023–2026</li>
        <li lang="se">Sámi álbmoga dearvvašvuohta ja birgejupmi</li>
        <li lang="ar" dir="rtl">الرفاه العلائقي وجودة الحياة (2022–2025)</li>
        <li lang="ja">関係的福祉と生活の質</li>
        <li lang="el">Σχεσιακή ευημερία και ποιότητα ζωής</li>
      </ul>
    `,
  },
};

/** Right to left, as on a page in Arabic. */
export const RightToLeft: Story = {
  args: {
    content: html`
      <ul>
        <li>الرفاه العلائقي وجودة الحياة (2022–2025)</li>
        <li>رأس المال الاجتماعي في الأحياء</li>
        <li>المشاركة المجتمعية والصحة العامة 2027–2030</li>
      </ul>
    `,
  },
  globals: { direction: 'rtl' },
  decorators: [(story) => html`<div lang="ar">${story()}</div>`],
};

/** Untidy content: every item is shown, and the console explains how to fix it. */
export const Untidy: Story = {
  parameters: { says: [/An item of the list is empty/] },
  args: {
    content: html`
      <p>Listen ble sist gjennomgått i fjor.</p>
      <ul>
        <li></li>
        <li><a href="https://example.org/prosjekt">Bare en lenke</a></li>
        <li>
          En liste i listen
          <ul>
            <li>med et underpunkt</li>
            <li>og ett til</li>
          </ul>
        </li>
        <li>Tegn som må tåles: &lt;b&gt; &amp; 5 &lt; 7, H<sub>2</sub>O og <code>x²</code></li>
        <li><a href="javascript:alert(1)">En lenke som ikke skal virke</a></li>
      </ul>
    `,
  },
};
