import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/special-issue-card/define.js';
import { neighbourhood } from './content/covers.js';
import { guide } from './content/special-issue-guide.js';

interface Args {
  kind?: string;
  issueTitle?: string;
  journal?: string;
  deadline?: string;
  href?: string;
  today?: string;
  content?: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Special issue card',
  component: 'rg-special-issue-card',
  argTypes: { content: { table: { disable: true } } },
  parameters: { guide },
  render: ({ kind, issueTitle, journal, deadline, href, today, content }) => html`
    <rg-special-issue-card
      kind=${ifDefined(kind)}
      issue-title=${ifDefined(issueTitle)}
      journal=${ifDefined(journal)}
      deadline=${ifDefined(deadline)}
      href=${ifDefined(href)}
      today=${ifDefined(today)}
      >${content ?? nothing}</rg-special-issue-card
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** From a paragraph, with a deadline that the page does not state. */
export const FromParagraph: Story = {
  args: {
    today: '2026-11-21',
    deadline: '2026-12-03',
    content: html`<p>
      Special Issue: Psychology for the Common Good: The Interdependence of Citizenship, Justice, and
      Well-being across the Globe. Frontiers in Psychology
    </p>`,
  },
};

/** From attributes only. */
export const FromAttributes: Story = {
  args: {
    kind: 'special-issue',
    issueTitle: 'Nabolag som omsorg',
    journal: 'Akademisk kvarter',
    deadline: '2026-11-21',
    today: '2026-11-21',
    href: 'https://example.org/nabolag',
  },
};

/**
 * The call as attributes: its link states format, language and size. The deadline can be added to
 * a calendar, with an alarm a week before.
 */
export const WithCall: Story = {
  render: () => html`
    <rg-special-issue-card
      today="2026-11-21"
      kind="special-issue"
      issue-title="Nabolag som omsorg"
      journal="Akademisk kvarter"
      deadline="2026-12-03"
      call-href="https://example.org/nabolag.pdf"
      call-lang="da"
      call-size="120000"
      structured-data
    ></rg-special-issue-card>
  `,
};

/** With the cover of the issue, from the picture in the content. */
export const WithCover: Story = {
  args: {
    today: '2026-11-21',
    deadline: '2026-12-03',
    content: html`<p>
      <img src=${neighbourhood} alt="" width="250" height="350" />
      Temanummer: «<a href="https://example.org/nabolag">Nabolag som omsorg</a>» i Akademisk kvarter. Redigert
      av Kari Eksempel og Ola Prøve
    </p>`,
  },
};
