import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/project-list/define.js';
import type { RgProjectList } from '../src/elements/project-list/project-list.js';
import { projects } from './content/group.js';

interface Args {
  groupBy?: string;
  today?: string;
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Project list/Timeline',
  component: 'rg-project-list',
  argTypes: { content: { table: { disable: true } } },
  args: { today: '2026-11-21' },
  render: ({ groupBy, today, content }) => html`
    <rg-project-list view="timeline" group-by=${ifDefined(groupBy)} today=${ifDefined(today)}
      >${content}</rg-project-list
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const tableOf = async (canvas: HTMLElement) => {
  const list = canvas.querySelector<RgProjectList>('rg-project-list')!;
  await waitFor(() => expect(list.shadowRoot!.querySelector('table')).not.toBeNull());
  return list.shadowRoot!;
};

/** The group's own list. One line gives a period; the others are listed below. */
export const TheGroup: Story = {
  parameters: { says: [/ended in 2024 but is listed under/] },
  args: { content: projects },
  decorators: [
    (story) =>
      html`<h2>Pågående forsknings- og utviklingsprosjekter</h2>
        ${story()}`,
  ],
  play: async ({ canvasElement }) => {
    const root = await tableOf(canvasElement);
    await expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
    await expect(root.querySelectorAll('.timeline li')).toHaveLength(16);
  },
};

/** A made-up group with all kinds of periods: years, months, days, a single day, an unknown start or end, not begun, over. */
export const Periods: Story = {
  args: {
    content: html`
      <ul>
        <li data-start="2022" data-end="2027">
          <a href="https://example.org/nabolag">Nærhet i nabolaget: Fellesskap som folkehelse</a> (NÆR)
        </li>
        <li data-start="2024-08" data-end="2028-07-31" lang="en">
          Well-being Communities in Europe: Experimenting with deliberative and participatory democratic
          processes towards well-being for all (WELCOME)
        </li>
        <li data-start="2025-03">Innbyggerpanelet</li>
        <li data-end="2029">Kommunenettverket for relasjonell velferd</li>
        <li data-start="2026-11-21" data-end="2026-11-21">Åpen dag på folkebiblioteket</li>
        <li data-start="2027-01" data-end="2030-12">
          <a href="https://example.org/oppvekst">Oppvekst i små kommuner</a>
        </li>
        <li data-start="2028">Skolegården som møteplass</li>
        <li data-start="2018" data-end="2021">Recovery i hverdagen</li>
        <li data-start="2019-09" data-end="2023-06">
          Tverrfaglig samarbeid for oppfølging i grunnopplæringen til barn og unge som får bistand fra
          barnevernet (ph.d.-prosjekt)
        </li>
        <li data-start="2020-03-12" data-end="2020-06-15">Avstand og nærhet under pandemien</li>
        <li data-end="2022-05">Tenk Ut: samtalegrupper i fengsler</li>
        <li data-start="2023" data-end="2023">Forprosjekt om ensomhet</li>
        <li>Nærmiljøråd</li>
        <li>Demokratisk innovasjon</li>
      </ul>
    `,
  },
  play: async ({ canvasElement }) => {
    const root = await tableOf(canvasElement);
    await expect(root.querySelectorAll('tbody tr')).toHaveLength(12);
    await expect(root.querySelectorAll('line.now')).not.toHaveLength(0);
  },
};

/** Ungrouped: one chart in the order of the page, with the status in words. */
export const Ungrouped: Story = {
  args: { ...Periods.args, groupBy: 'none' },
};

/** Forty years, only some of them labelled. */
export const ManyYears: Story = {
  args: {
    content: html`
      <ul>
        <li data-start="1987" data-end="1991">Grannehjelp på landsbygda</li>
        <li data-start="1994" data-end="1999">Frivillighet og velferdsstat</li>
        <li data-start="1998" data-end="2003">Hverdagsliv i blokk</li>
        <li data-start="2004" data-end="2012">Det lokale demokratiet</li>
        <li data-start="2011" data-end="2016">Folkehelse i plan</li>
        <li data-start="2017" data-end="2023">Samskaping i praksis</li>
        <li data-start="2022" data-end="2027">Livskvalitet i nord</li>
      </ul>
    `,
  },
};

/** One year: the start of a bar shows the month. */
export const OneYear: Story = {
  args: {
    content: html`
      <ul>
        <li data-start="2026-01-15" data-end="2026-05">Samtaler på torget</li>
        <li data-start="2026-04" data-end="2026-12">Hagefellesskapet</li>
        <li data-start="2026-12-10" data-end="2026-12-10">Avslutningsseminar</li>
      </ul>
    `,
  },
};

/** In a column as narrow as a sidebar. */
export const Narrow: Story = {
  args: { ...Periods.args },
  decorators: [(story) => html`<div style="max-inline-size: 15rem">${story()}</div>`],
};

/** Right to left: time starts at the right. */
export const RightToLeft: Story = {
  args: {
    content: html`
      <ul>
        <li>الرفاه العلائقي وجودة الحياة (2022–2025)</li>
        <li data-start="2024-06">رأس المال الاجتماعي في الأحياء</li>
        <li>المشاركة المجتمعية والصحة العامة 2027–2030</li>
        <li>الديمقراطية المحلية</li>
      </ul>
    `,
  },
  globals: { direction: 'rtl' },
  decorators: [(story) => html`<div lang="ar">${story()}</div>`],
};
