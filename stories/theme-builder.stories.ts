import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { expect } from 'storybook/test';
import '../src/define.js';
import { copy, download } from '../src/elements/base/later/download.js';
import { screenHeading } from './content/screen-heading.js';
import { docsLanguage } from '../.storybook/language.js';
import { definition } from './content/group.js';
import { someProjects } from './content/start.js';
import { COLOURS, contrastOf, cssOf, designTokens, INITIAL, PRESETS } from './content/theme.js';
import type { Scheme, Theme } from './content/theme.js';
import { BUILDER_WORDS } from './content/theme-builder-words.js';

/** Controls for the tokens, with the elements in light and dark, and the contrast of each colour. */
const meta: Meta = { title: 'Designers/Theme builder', tags: ['!autodocs'] };
export default meta;

/** Backgrounds of the two previews: white and nearly black, as on most sites. */
const BACKGROUNDS: Record<Scheme, string> = { light: '#ffffff', dark: '#17191b' };
/** Contrast ratios required by WCAG 2.2 for text; hairlines are only decorative. */
const NEEDED = { accent: 4.5, muted: 4.5, line: 0 };

const FONTS = {
  '': 'inherit',
  'Charter, Cambria, Georgia, serif': 'Serif',
  'system-ui, sans-serif': 'Sans',
};

function builder(host: HTMLElement, lang: 'nb' | 'en') {
  const words = BUILDER_WORDS[lang];
  const theme: Theme = structuredClone(INITIAL);
  let copied = '';

  const change = (edit: () => void) => {
    edit();
    copied = '';
    draw();
  };
  const copyCss = async (text: string) => {
    copied = (await copy(text)) ? words.copied.replace('{}', 'CSS') : words.copyByHand;
    draw();
  };
  const saveTokens = () =>
    download(
      new Blob([`${JSON.stringify(designTokens(theme), null, 2)}\n`], { type: 'application/json' }),
      'tokens.json',
      document,
    );

  const colour = (name: (typeof COLOURS)[number], scheme: Scheme) => {
    const ratio = contrastOf(theme[name][scheme], BACKGROUNDS[scheme]);
    const needed = NEEDED[name];
    return html`<label class="colour"
      ><input
        type="color"
        .value=${live(theme[name][scheme])}
        @input=${({ target }: Event) => change(() => (theme[name][scheme] = (target as HTMLInputElement).value))}
      /><span>${words[scheme]}</span>
      <output class=${ratio >= needed ? 'enough' : 'too-little'}
        >${ratio.toLocaleString(lang, { maximumFractionDigits: 1 })} : 1
        ${needed ? (ratio >= needed ? '✓' : `✗ ${words.atLeast.replace('{}', needed.toLocaleString(lang))}`) : ''}</output
      ></label
    >`;
  };
  const range = (
    name: 'space' | 'radius' | 'titleWeight' | 'quoteSize',
    min: number,
    max: number,
    step: number,
    unit = '',
  ) =>
    html`<label
      ><span>${words[name]}</span
      ><input
        type="range"
        min=${min}
        max=${max}
        step=${step}
        .value=${live(String(theme[name]))}
        @input=${({ target }: Event) => change(() => (theme[name] = (target as HTMLInputElement).valueAsNumber))}
      /><output>${theme[name]}${unit}</output></label
    >`;
  const font = (name: 'titleFont' | 'quoteFont') =>
    html`<label
      ><span>${words[name]}</span
      ><select
        @change=${({ target }: Event) => change(() => (theme[name] = (target as HTMLSelectElement).value))}
      >
        ${Object.entries(FONTS).map(
          ([value, label]) =>
            html`<option value=${value} .selected=${live(theme[name] === value)}>
              ${value ? label : words.pageFont}
            </option>`,
        )}
      </select></label
    >`;

  const draw = () => {
    const css = cssOf(theme);
    const style = css.slice(css.indexOf('{') + 1, css.lastIndexOf('}')).trim();
    render(
      html`${screenHeading('Theme builder', lang)}
        <form class="controls" @submit=${(event: Event) => event.preventDefault()}>
          <fieldset>
            <legend>${words.presets}</legend>
            <div class="presets">
              ${Object.entries(PRESETS).map(
                ([name, pair]) =>
                  html`<button type="button" @click=${() => change(() => (theme.accent = { ...pair }))}>
                    <span class="swatch" style="background: light-dark(${pair.light}, ${pair.dark})"></span>${
                      words.presetNames[name as keyof typeof words.presetNames]
                    }
                  </button>`,
              )}
            </div>
          </fieldset>
          ${COLOURS.map(
            (name) =>
              html`<fieldset>
                <legend><code>--rg-${name}</code> ${words[name]}</legend>
                ${colour(name, 'light')}${colour(name, 'dark')}
              </fieldset>`,
          )}
          <fieldset>
            <legend>${words.shape}</legend>
            ${range('space', 0.5, 2, 0.125, 'em')}${range('radius', 0, 16, 1, 'px')}
            ${range('titleWeight', 400, 700, 100)}${range('quoteSize', 1, 2, 0.125, 'em')}
            ${font('titleFont')}${font('quoteFont')}
          </fieldset>
        </form>
        <div class="schemes">
          ${(['light', 'dark'] as const).map(
            (scheme) =>
              html`<section
                class="page ${scheme}"
                style="background: ${BACKGROUNDS[scheme]}; ${style}"
                lang="nb"
              >
                <h2 lang=${lang}>${words[scheme]}</h2>
                <rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>
                <rg-project-list today="2026-11-21">${someProjects}</rg-project-list>
              </section>`,
          )}
        </div>
        <section class="result">
          <h2>${words.take}</h2>
          <pre tabindex="0"><code>${css}</code></pre>
          <p>
            <button type="button" @click=${() => void copyCss(css)}>${words.copyCss}</button>
            <button type="button" @click=${saveTokens}>${words.download}</button>
            <button
              type="button"
              @click=${() => change(() => Object.assign(theme, structuredClone(INITIAL)))}
            >
              ${words.reset}
            </button>
          </p>
          <p role="status">${copied}</p>
        </section>`,
      host,
    );
  };
  draw();
}

export const ThemeBuilder: StoryObj = {
  name: 'Theme builder',
  render: (_, { globals }) => {
    const host = document.createElement('div');
    const lang = docsLanguage(globals['lang'] as string);
    host.className = 'theme-builder';
    host.lang = lang;
    builder(host, lang);
    return host;
  },
  play: async ({ canvasElement, userEvent }) => {
    const css = () => canvasElement.querySelector('pre')!.textContent;
    await expect(css()).toContain('--rg-accent: light-dark(#0b5a8a, #8cc4ec)');
    await userEvent.click(canvasElement.querySelectorAll<HTMLElement>('.presets button')[1]!);
    await expect(css()).toContain('--rg-accent: light-dark(#1f6b3a, #8fd3a6)');
    const accent = canvasElement.querySelector<HTMLInputElement>('.colour input')!;
    accent.value = '#ffbe00';
    accent.dispatchEvent(new Event('input'));
    await expect(canvasElement.querySelector('.too-little')).not.toBeNull();
    await userEvent.click(canvasElement.querySelector<HTMLElement>('.result button:last-of-type')!);
    await expect(canvasElement.querySelector('.too-little')).toBeNull();
    await expect(canvasElement.querySelectorAll('rg-project-list')).toHaveLength(2);
  },
};
