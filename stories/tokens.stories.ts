import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import fjord from '../src/styles/themes/fjord.css?raw';
import neutral from '../src/styles/themes/neutral.css?raw';
import printSerif from '../src/styles/themes/print-serif.css?raw';
import { CONTROLS } from './content/controls.js';
import { TOKENS } from './content/tokens.js';

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

/** The tokens of fields and buttons. */
const CONTROL_TOKENS: [name: string, what: string, value: string][] = [
  ['--rg-control-background', 'Background of fields and buttons.', 'light-dark(#f1f2f5, #2b2f36)'],
  ['--rg-control-line', 'Border of fields and buttons, as in `border`.', '2px solid currentColor'],
  ['--rg-control-radius', 'Corner radius of fields and buttons.', '2em'],
  ['--rg-control-height', 'Minimum height of fields and of the buttons under a list.', '60px'],
];

const meta: Meta = { title: 'Designers/Tokens' };
export default meta;

type Story = StoryObj;

const THEMES = { Neutral: neutral, Fjord: fjord, 'Print serif': printSerif };

/** The tokens, with their defaults and their values in the three themes of the package. */
export const Table: Story = {
  render: () =>
    html`<div class="page">
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">For</th>
            <th scope="col">Without a theme</th>
            ${Object.keys(THEMES).map((theme) => html`<th scope="col">${theme}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${TOKENS.map(
            ({ name, effect, initial }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td>${effect}</td>
                <td>${initial}</td>
                ${Object.values(THEMES).map((css) => html`<td>${valueOf(css, name)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
};

/** A theme's value for a token, with a swatch if it is a colour. */
function valueOf(css: string, name: string): unknown {
  const value = new RegExp(`${name}: ([^;]+);`).exec(css)?.[1];
  if (!value) return '–';
  const isColour = value.startsWith('light-dark');
  return html`${isColour ? html`<span class="swatch" style="background: ${value}"></span>` : ''}<code
      >${value}</code
    >`;
}

/** All tokens, each with a value that demonstrates its effect. A theme is a style sheet that sets tokens. */
export const Tokens: Story = {
  render: () =>
    html`<div class="page">
      ${TOKENS.map(
        ({ name, effect, example }) =>
          html`<section>
            <h2><code>${name}</code></h2>
            <p>${effect} Here: <code>${example}</code></p>
            <div style="${name}: ${example}">${sampleFor(name)}</div>
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
 * The four tokens of fields and buttons, for common frameworks: copy a row into the site’s style sheet.
 * A framework’s border may have less than the 3:1 contrast that WCAG requires; without the token, ours meets it.
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
