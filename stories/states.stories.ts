import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import { docsLanguage } from '../.storybook/language.js';
import { generatedProjects } from './content/generated-projects.js';
import { screenHeading } from './content/screen-heading.js';
import { someProjects } from './content/start.js';

/** All states of the elements, on one page. */
const meta: Meta = { title: 'Designers/States', tags: ['!autodocs'] };
export default meta;

type List = HTMLElement & { updateComplete: Promise<unknown>; query: object };

const WORDS = {
  nb: {
    rest: 'I ro, med søk og filtre',
    focus: 'Fokus: gå videre med Tab',
    chosen: 'Valgt: ett ord i skyen, trykket inn',
    none: 'Ingen treff',
    failed: 'Filen kom ikke: listen på siden står, med «Prøv igjen»',
    pages: 'Flere enn det er plass til: neste side',
    narrowed: 'Avgrenset, med et treff markert',
  },
  en: {
    rest: 'At rest, with search and filters',
    focus: 'Focus: move on with Tab',
    chosen: 'Pressed: a chosen word of the cloud',
    none: 'No matches',
    failed: 'The file failed to load: the page’s own list, and “Try again”',
    pages: 'More than fit: the next page',
    narrowed: 'Narrowed down, with the match marked',
  },
};

export const States: StoryObj = {
  parameters: { says: [/cross-origin/] },
  render: (_, { globals }) => {
    const lang = docsLanguage(globals['lang'] as string);
    const words = WORDS[lang];
    const list = (attributes: { search?: string } = {}) =>
      html`<rg-project-list filter group-by="none" today="2026-11-21" data-search=${attributes.search ?? ''}
        >${someProjects}</rg-project-list
      >`;
    return html`<div class="page states" lang=${lang}>
      ${screenHeading('States', lang)}
      <h2>${words.rest}</h2>
      ${list()}
      <h2>${words.narrowed}</h2>
      ${list({ search: 'hel landsby' })}
      <h2>${words.none}</h2>
      ${list({ search: 'xyzzy' })}
      <h2>${words.pages}</h2>
      <rg-project-list group-by="none" page-size="2" today="2026-11-21"
        >${generatedProjects(210)}</rg-project-list
      >
      <h2>${words.failed}</h2>
      <rg-project-list src="https://other.example/projects.csv" group-by="none" today="2026-11-21"
        >${someProjects}</rg-project-list
      >
      <h2>${words.chosen}</h2>
      <rg-word-cloud controls="narrowed">
        <ol>
          <li>relasjonell velferd (11)</li>
          <li>livskvalitet (6)</li>
          <li>samskaping (5)</li>
          <li>fellesskap (4)</li>
        </ol>
      </rg-word-cloud>
      <rg-project-list id="narrowed" group-by="none" today="2026-11-21">${someProjects}</rg-project-list>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    for (const list of canvasElement.querySelectorAll<List>('[data-search]:not([data-search=""])')) {
      await list.updateComplete;
      const field = list.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = list.dataset['search']!;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const cloud = canvasElement.querySelector('rg-word-cloud')!;
    const word = () => cloud.shadowRoot!.querySelector<HTMLElement>('[role="button"], button');
    await waitFor(() => expect(word()).not.toBeNull());
    word()!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitFor(() => expect(cloud.shadowRoot!.querySelector('[aria-pressed="true"]')).not.toBeNull());
    const [rest] = canvasElement.querySelectorAll<List>('rg-project-list');
    await rest!.updateComplete;
    rest!.shadowRoot!.querySelector<HTMLElement>('input[type="search"]')!.focus({ preventScroll: true });
  },
};
