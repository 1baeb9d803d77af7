import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/project-list/define.js';
import '../src/elements/word-cloud/define.js';
import type { RgProjectList } from '../src/elements/project-list/project-list.js';
import type { RgWordCloud } from '../src/elements/word-cloud/word-cloud.js';
import { about, definition, projects, words } from './content/group.js';
import { manyWords } from './content/many-words.js';
import { guide } from './content/word-cloud-guide.js';

interface Args {
  for?: string;
  viewAs?: string;
  groupBy?: string;
  colours?: string;
  switcher?: boolean;
  save?: boolean;
  controls?: string;
  minCount?: number;
  maxWords?: number;
  merge?: string;
  split?: string;
  stop?: string;
  content?: unknown;
}

const cloud = (args: Args) => html`
  <rg-word-cloud
    for=${ifDefined(args.for)}
    view=${ifDefined(args.viewAs)}
    group=${ifDefined(args.groupBy)}
    colours=${ifDefined(args.colours)}
    controls=${ifDefined(args.controls)}
    min-count=${ifDefined(args.minCount)}
    max-words=${ifDefined(args.maxWords)}
    merge=${ifDefined(args.merge)}
    split=${ifDefined(args.split)}
    stop=${ifDefined(args.stop)}
    ?switcher=${args.switcher}
    ?save=${args.save}
    >${args.content}</rg-word-cloud
  >
`;

const meta: Meta<Args> = {
  title: 'Elements/Word cloud',
  component: 'rg-word-cloud',
  argTypes: { content: { table: { disable: true } } },
  parameters: { guide },
  args: { content: words },
  render: cloud,
};
export default meta;

type Story = StoryObj<Args>;

/** Resolves once the picture or another view has been drawn. */
async function drawn(canvas: HTMLElement): Promise<RgWordCloud> {
  const element = canvas.querySelector('rg-word-cloud')!;
  await waitFor(() => expect(element.shadowRoot!.querySelector('[part="word"], table')).not.toBeNull());
  await element.updateComplete;
  return element;
}

const wordsOf = (element: RgWordCloud) =>
  [...element.shadowRoot!.querySelectorAll('[part="word"]')].map((word) => word.textContent!.trim());

/** The words of the group's page with their counts. */
export const TheGroup: Story = {
  play: async ({ canvasElement }) => {
    const shown = wordsOf(await drawn(canvasElement));
    await expect(shown).toHaveLength(20);
    await expect(shown[0]).toMatch(/^relasjonell velferd .*11/);
  },
};

/**
 * Counted in the text below, to which `for` refers by `id`. “Velferd” in “relasjonell velferd” is not counted again, and
 * all forms of a word count as one. The picture follows changes of the text. The list inside the tag is for readers without
 * JavaScript.
 */
export const FromThePage: Story = {
  args: {
    for: 'tekst',
    content: html`
      <ol>
        <li>relasjonell velferd (7)</li>
        <li>lokalsamfunn (4)</li>
        <li>mennesker (4)</li>
        <li>samskaping (3)</li>
      </ol>
    `,
  },
  render: (args) => html`
    ${cloud(args)}
    <div id="tekst" lang="nb">${about} ${definition}</div>
  `,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await waitFor(() => expect(wordsOf(element).length).toBeGreaterThan(30));
    await expect(wordsOf(element)[0]).toMatch(/^relasjonell velferd .*7/);
  },
};

/** Readers can choose a view, and save the picture with a text alternative. */
export const ChooseAndSave: Story = {
  args: { switcher: true, save: true },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await waitFor(() => expect(element.shadowRoot!.querySelector('[part="save"]')).not.toBeNull());
    const file = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    await expect(file.querySelectorAll('text')).toHaveLength(20);
    await expect(file.querySelector('desc')!.textContent).toContain(
      'relasjonell velferd (11), mennesker (8)',
    );
  },
};

/** Words in lines, in the order of the list. */
export const List: Story = { args: { viewAs: 'list' } };

/** As bars, which are easier to compare than sizes. */
export const Bars: Story = { args: { viewAs: 'bars' } };

/** The simplest view: words and numbers. */
export const Table: Story = { args: { viewAs: 'table' } };

/** Words grouped under the names given by `data-group` on the items or on their list. */
export const GroupsOfYourOwn: Story = {
  args: {
    groupBy: 'given',
    colours: 'group',
    content: html`
      <ul data-group="Verdier">
        <li>menneskerettigheter (3)</li>
        <li>sosial rettferdighet (2)</li>
        <li>bærekraft (4)</li>
        <li>demokrati (1)</li>
      </ul>
      <ul data-group="Mennesker">
        <li>mennesker (8)</li>
        <li>relasjoner (3)</li>
        <li>fellesskap (4)</li>
        <li>livskvalitet (6)</li>
        <li>medborgerskap (1)</li>
      </ul>
      <ul data-group="Arbeidsmåter">
        <li>samskaping (5)</li>
        <li>praksis (5)</li>
        <li>kunnskap (3)</li>
        <li>innovasjon (2)</li>
        <li>recovery (4)</li>
      </ul>
    `,
  },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const zones = [...element.shadowRoot!.querySelectorAll('[part="zone"]')];
    await expect(zones.map((zone) => zone.textContent)).toEqual(['Mennesker', 'Arbeidsmåter', 'Verdier']);
  },
};

/** By first letter, in the alphabetical order of the page's language. */
export const ByLetter: Story = { args: { groupBy: 'letter', colours: 'group' } };

/** Words grouped by the sentences they share. */
export const ByMeaning: Story = {
  args: { for: 'tekst-i-grupper', groupBy: 'text', colours: 'group', minCount: 2, content: undefined },
  render: (args) => html`
    ${cloud(args)}
    <div id="tekst-i-grupper" lang="nb">${about} ${definition}</div>
  `,
};

/**
 * Selecting a word shows the projects that contain it; selecting it again, or “Vis alle”, shows all. `controls` refers to
 * the list by `id`. Tab moves to the picture, and arrow keys move between words.
 */
export const FiltersProjects: Story = {
  args: {
    controls: 'prosjekter',
    content: html`
      <ul>
        <li>helse (3)</li>
        <li>barn (2)</li>
        <li>lokalsamfunn (2)</li>
        <li>folkehelse (2)</li>
        <li>styrkebasert (2)</li>
        <li lang="en">communities (2)</li>
        <li lang="en">co-creating (2)</li>
        <li>recovery (1)</li>
        <li>samskaping (1)</li>
        <li>demokratisk innovasjon (1)</li>
        <li>relasjonell kapasitet (1)</li>
        <li>nærmiljø (1)</li>
        <li>sosial inkludering (1)</li>
        <li lang="en">citizens (1)</li>
        <li>rus (1)</li>
        <li>fengsler (1)</li>
      </ul>
    `,
  },
  render: (args) => html`
    ${cloud(args)}
    <rg-project-list id="prosjekter" filter today="2026-11-21" style="margin-block-start: 2rem"
      >${projects}</rg-project-list
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const list = canvasElement.querySelector<RgProjectList>('rg-project-list')!;
    const buttons = () => element.shadowRoot!.querySelectorAll('[role="button"]');
    await waitFor(() => expect(buttons()).toHaveLength(16));
    for (const button of [...buttons()]) {
      const [word, count] = button.textContent!.split(/ \(\D*/);
      const press = () => button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      press();
      await list.updateComplete;
      await expect(list.query.text).toBe(word!.trim());
      await expect(list.shadowRoot!.querySelectorAll('[part="project"]')).toHaveLength(parseInt(count!));
      press();
    }
    await list.updateComplete;
    await expect(list.shadowRoot!.querySelectorAll('[part="project"]')).toHaveLength(17);
  },
};

/** Few words take less space. */
export const FewWords: Story = {
  args: {
    content: html`
      <ul>
        <li>samskaping (5)</li>
        <li>fellesskap (4)</li>
        <li>folkehelse (2)</li>
      </ul>
    `,
  },
};

/** Words without numbers are keywords, all of the same size. Links stay links. */
export const Keywords: Story = {
  args: {
    content: html`
      <ul>
        <li>relasjonell velferd</li>
        <li><a href="/samskaping">samskaping</a></li>
        <li lang="en">recovery</li>
        <li>folkehelse</li>
        <li>medborgerskap</li>
        <li>lokalsamfunn</li>
        <li>bærekraft</li>
      </ul>
    `,
  },
};

/** Two hundred words, all of them legible. */
export const TwoHundredWords: Story = {
  args: { content: manyWords },
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await drawn(canvasElement))).toHaveLength(200);
  },
};

/** Words in many languages, each marked with its language. */
export const ManyScripts: Story = {
  args: {
    content: html`
      <ul>
        <li>livskvalitet (9)</li>
        <li lang="se">buresbirgejupmi (7)</li>
        <li lang="se">searvvušvuohta (4)</li>
        <li lang="ar">جودة الحياة (7)</li>
        <li lang="ar">المجتمع (4)</li>
        <li lang="zh">生活质量 (6)</li>
        <li lang="ja">つながり (4)</li>
        <li lang="ko">공동체 (4)</li>
        <li lang="el">ευημερία (5)</li>
        <li lang="uk">спільнота (4)</li>
        <li lang="he">קהילה (3)</li>
        <li lang="hi">समुदाय (3)</li>
        <li lang="is">samfélag (3)</li>
        <li lang="fi">hyvinvointi (4)</li>
        <li lang="vi">cộng đồng (3)</li>
        <li>🌱 (3)</li>
        <li>👩‍👧‍👦 (2)</li>
      </ul>
    `,
  },
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await drawn(canvasElement))).toHaveLength(17);
  },
};

/** Right to left, as on a page in Arabic. */
export const RightToLeft: Story = {
  args: {
    switcher: true,
    content: html`
      <ul>
        <li>جودة الحياة (9)</li>
        <li>الرفاه (7)</li>
        <li>المجتمع (6)</li>
        <li>المشاركة (5)</li>
        <li>الصحة العامة (4)</li>
        <li>الأحياء (3)</li>
        <li>المواطنة (3)</li>
        <li>العدالة الاجتماعية (2)</li>
        <li>حقوق الإنسان (2)</li>
        <li>الديمقراطية (2)</li>
        <li>المعرفة (1)</li>
      </ul>
    `,
  },
  globals: { direction: 'rtl' },
  decorators: [(story) => html`<div lang="ar">${story()}</div>`],
};

/** On a dark page with an accent colour: light words are fainter, but all are legible. */
export const OnDark: Story = {
  args: { switcher: true },
  decorators: [(story) => html`<div class="on-dark" style="--rg-accent: #ffb454">${story()}</div>`],
};

/** From a script: `records` sets the words, and a listener for `rg-word-select` turns them into buttons. */
export const FromAScript: Story = {
  parameters: { says: [/nothing in it to read/] },
  args: { content: undefined },
  render: () => html`
    <rg-word-cloud id="emner"></rg-word-cloud>
    <p id="valgt">Velg et ord.</p>
    <script type="module">
      const cloud = document.querySelector('#emner');
      cloud.records = [
        { text: 'relasjonell velferd', weight: 11 },
        { text: 'livskvalitet', weight: 6 },
        { text: 'samskaping', weight: 5 },
        { text: 'recovery', weight: 4, lang: 'en' },
        { text: 'folkehelse', weight: 2 },
      ];
      cloud.addEventListener('rg-word-select', ({ term, selected }) => {
        document.querySelector('#valgt').textContent = selected
          ? 'Du valgte «' + term.text + '».'
          : 'Velg et ord.';
      });
    </script>
  `,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('[role="button"]')).toHaveLength(5));
    const [first] = element.shadowRoot!.querySelectorAll('[role="button"]');
    first!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect(canvasElement.querySelector('#valgt')!.textContent).toContain('relasjonell velferd');
    first!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
};
