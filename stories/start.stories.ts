import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import { docsLanguage } from '../.storybook/language.js';
import { quotation, someProjects } from './content/start.js';
import { DOORS, WORDS } from './content/start-words.js';

/** The first screen: the same list before and after, and one door for each reader. */
const meta: Meta = { title: 'Start here', tags: ['!autodocs'] };
export default meta;

/** Stories and docs are in frames; their links lead the whole window elsewhere. */
const link = (path: string, text: unknown) => html`<a href="./?path=${path}" target="_top">${text}</a>`;

export const StartHere: StoryObj = {
  name: 'Start here',
  render: (_, { globals }) => {
    const lang = docsLanguage(globals['lang'] as string);
    const words = WORDS[lang];
    return html`<div class="start" lang=${lang}>
      <header>
        <p class="kicker">research-group-elements</p>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </header>
      <div class="before-after" lang="nb">
        <figure class="before">
          <figcaption lang=${lang}>${words.before}</figcaption>
          <div>${quotation}${someProjects}</div>
        </figure>
        <figure class="after">
          <figcaption lang=${lang}>${words.after}</figcaption>
          <rg-definition-quote term="Relasjonell velferd">${quotation}</rg-definition-quote>
          <rg-project-list today="2026-11-21" heading-level="2">${someProjects}</rg-project-list>
        </figure>
      </div>
      <nav aria-label=${words.doors}>
        <ul class="doors">
          ${DOORS.map(
            ({ href, more, ...door }) =>
              html`<li>
                <h2>${link(href, door[lang].title)}</h2>
                <p>${door[lang].text}</p>
                <ul>
                  ${more.map((item) => html`<li>${link(item.href, item[lang])}</li>`)}
                </ul>
              </li>`,
          )}
        </ul>
      </nav>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<
      HTMLElement & { updateComplete: Promise<unknown>; records: unknown[] }
    >('rg-project-list')!;
    await list.updateComplete;
    await expect(list.records).toHaveLength(canvasElement.querySelectorAll('.before ul > li').length);
    await expect(canvasElement.querySelectorAll('.doors > li')).toHaveLength(3);
  },
};
