import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { CONTROLS } from './content/controls.js';

/** The tokens, each with its effect and a value that shows it. */
const TOKENS: [name: string, what: string, value: string][] = [
  [
    '--rg-accent',
    'Colour of links and marks. Without it they have the colour of the text.',
    'light-dark(#0b5c6b, #7fd0de)',
  ],
  ['--rg-muted', 'Colour of the quiet lines: facts, kinds, sources.', 'light-dark(#6a4b00, #e0b34f)'],
  ['--rg-line', 'Colour of hairlines and frames.', 'light-dark(#7fa8b0, #5c858d)'],
  ['--rg-space', 'Unit of the space between rows, cards and groups.', '1.6em'],
  ['--rg-radius', 'Roundness of the frames.', '14px'],
  ['--rg-measure', 'Longest line of a title.', '16em'],
  ['--rg-title-font', 'Typeface of titles.', 'ui-monospace, monospace'],
  ['--rg-title-weight', 'Weight of titles.', '400'],
  ['--rg-quote-font', 'Typeface of the quotation.', 'ui-monospace, monospace'],
  ['--rg-quote-size', 'Size of the quotation.', '1.75em'],
];

const sample = html`
  <rg-project-list today="2026-11-21" group-by="none">
    <ul>
      <li>
        <a href="https://example.org/naerhet">Nærhet i nabolaget og livet mellom husene</a>. Finansiert av
        Norges forskningsråd 2024–2027
      </li>
      <li>Demokratisk innovasjon</li>
    </ul>
  </rg-project-list>
`;

const cards = html`
  <rg-special-issue-list>
    <ul>
      <li>Temanummer: «Hverdagsliv» i Akademisk kvarter</li>
      <li>Temanummer: «Nabolag som omsorg» i Akademisk kvarter</li>
    </ul>
  </rg-special-issue-list>
`;

const quote = html`
  <rg-definition-quote term="Relasjonell velferd">
    <blockquote>«… velferd er en verdi som mennesker skaper sammen …»</blockquote>
    <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  </rg-definition-quote>
`;

const fields = html`
  <rg-project-list filter group-by="none">
    <ul>
      <li>Nærhet i nabolaget og livet mellom husene (2024–2027)</li>
      <li>Demokratisk innovasjon</li>
    </ul>
  </rg-project-list>
`;

const sampleFor = (name: string) =>
  name.includes('quote') ? quote : name === '--rg-radius' ? cards : sample;

/** The tokens of fields and buttons, which belong together. */
const CONTROL_TOKENS: [name: string, what: string, value: string][] = [
  ['--rg-control-background', 'Ground of fields and buttons.', 'light-dark(#f1f2f5, #2b2f36)'],
  ['--rg-control-line', 'Frame of fields and buttons, as in `border`.', '2px solid currentColor'],
  ['--rg-control-radius', 'Roundness of fields and buttons.', '2em'],
  ['--rg-control-height', 'Least height of fields and of the buttons under a list.', '60px'],
];

const meta: Meta = { title: 'Tokens and themes' };
export default meta;

type Story = StoryObj;

/** Every token: its effect, and the same content with a value that shows it. Themes are just style sheets that set them. */
export const Tokens: Story = {
  render: () =>
    html`<div class="page">
      ${TOKENS.map(
        ([name, what, value]) =>
          html`<section>
            <h2><code>${name}</code></h2>
            <p>${what} Here: <code>${value}</code></p>
            <div style="${name}: ${value}">${sampleFor(name)}</div>
          </section>`,
      )}
      <section>
        ${CONTROL_TOKENS.map(
          ([name, what, value]) =>
            html`<h2><code>${name}</code></h2>
              <p>${what} Here: <code>${value}</code></p>`,
        )}
        <div style=${CONTROL_TOKENS.map(([name, , value]) => `${name}: ${value}`).join('; ')}>${fields}</div>
      </section>
    </div>`,
};

/**
 * The four tokens of fields and buttons, for frameworks that pages often have: copy a row into the site's style sheet.
 * A framework's own frame may have less than the 3 to 1 to its ground that WCAG asks of a frame; without the token ours has it.
 */
export const FieldsOfFrameworks: Story = {
  render: () =>
    html`<div class="page">
      <table>
        <thead>
          <tr>
            <th scope="col">Framework</th>
            ${['background', 'line', 'radius', 'height'].map(
              (token) => html`<th scope="col"><code>--rg-control-${token}</code></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(CONTROLS).map(
            ([framework, { background, line, radius, height }]) =>
              html`<tr>
                <th scope="row">${framework}</th>
                ${[background, line, radius, height].map((value) => html`<td><code>${value}</code></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
};

/** Elements in a theme; choose one in the toolbar. */
export const Theme: Story = {
  render: () => html`<div class="page">${quote}${sample}${cards}</div>`,
};
