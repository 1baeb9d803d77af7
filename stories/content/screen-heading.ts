import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { labelIn } from '../../.storybook/labels.js';
import type { DocsLanguage } from '../../.storybook/language.js';

const LEADS = {
  'Theme builder': {
    nb: 'Velg farger og form, se dem på lyst og mørkt, og ta med stilarket eller tokens.json. Kontrasten måles mens du velger.',
    en: 'Choose colours and shape, see them on light and dark, and take the style sheet or tokens.json along. Contrast is measured as you choose.',
  },
  States: {
    nb: 'Alt elementene viser utenom innholdet: i ro, i bruk, uten treff og når noe svikter.',
    en: 'All that elements show besides their content: at rest, in use, without matches, and when something fails.',
  },
  Widths: {
    nb: 'De samme elementene i fire bredder. De retter seg etter plassen de får, ikke etter vinduet.',
    en: 'The same elements at four widths. They follow the room they have, not the window.',
  },
  'Do and don’t': {
    nb: 'Fire valg som gir en rolig side, og hva som ødelegger den.',
    en: 'Four choices that make a calm page, and their opposites.',
  },
} as const;

/** Heading of a screen for designers, with its name in the sidebar and its purpose. */
export const screenHeading = (screen: keyof typeof LEADS, lang: DocsLanguage): TemplateResult =>
  html`<header class="screen-heading" lang=${lang}>
    <h1>${labelIn(lang, screen)}</h1>
    <p>${LEADS[screen][lang]}</p>
  </header>`;
