import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import { docsLanguage } from '../.storybook/language.js';
import { partners } from './content/group.js';
import { calls, datedProjects, quotation, someProjects, words as cloudWords } from './content/start.js';
import { DOORS, SAMPLES, WORDS } from './content/start-words.js';

/** The first screen: entry points for each kind of reader, the same list before and after, and typical tasks. */
const meta: Meta = { title: 'Start here', tags: ['!autodocs'] };
export default meta;

/** A link that leaves the frame of the story. */
const link = (path: string, text: unknown) => html`<a href="./?path=${path}" target="_top">${text}</a>`;

/** The markup that turns the page on the left into the one on the right. */
const ADDED = [
  '<rg-definition-quote term="Relasjonell velferd">',
  '  <blockquote> … </blockquote> …',
  '</rg-definition-quote>',
  '',
  '<rg-project-list filter>',
  '  <ul> … </ul>',
  '</rg-project-list>',
].map((line) => [line.includes('rg-') ? html`<mark>${line}</mark>` : line, '\n']);

export const StartHere: StoryObj = {
  name: 'Start here',
  render: (_, { globals }) => {
    const lang = docsLanguage(globals['lang'] as string);
    const words = WORDS[lang];
    const sample = (name: keyof typeof SAMPLES, content: unknown) =>
      html`<li>
        <h3>${link(SAMPLES[name], words.samples[name])}</h3>
        <div lang="nb">${content}</div>
      </li>`;
    return html`<div class="start" lang=${lang}>
      <header>
        <div class="bar">
          <p class="kicker">research-group-elements</p>
          <a
            href=${`./?path=/story/start-here--start-here&globals=lang:${words.other.lang}`}
            target="_top"
            lang=${words.other.lang}
            hreflang=${words.other.lang}
            >${words.other.text}</a
          >
        </div>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <nav aria-label=${words.doors}>
          <ul class="doors">
            ${DOORS.map(
              ({ href, ...door }) =>
                html`<li>
                  <p class="door">${link(href, door[lang].title)}</p>
                  <p>${door[lang].text}</p>
                </li>`,
            )}
          </ul>
        </nav>
      </header>
      <div class="before-after" lang="nb">
        <div>
          <figure class="before">
            <figcaption lang=${lang}>${words.before}</figcaption>
            <div>${quotation}${someProjects}</div>
          </figure>
          <figure class="added">
            <figcaption lang=${lang}>${words.added}</figcaption>
            <pre tabindex="0"><code>${ADDED}</code></pre>
          </figure>
        </div>
        <figure class="after">
          <figcaption lang=${lang}>${words.after}</figcaption>
          <rg-definition-quote term="Relasjonell velferd">${quotation}</rg-definition-quote>
          <rg-project-list filter today="2026-11-21" heading-level="2">${someProjects}</rg-project-list>
        </figure>
      </div>
      <section>
        <h2>${words.more}</h2>
        <ul class="samples">
          ${sample(
            'timeline',
            html`<rg-project-list view="timeline" group-by="none" today="2026-11-21"
              >${datedProjects}</rg-project-list
            >`,
          )}
          ${sample('cloud', html`<rg-word-cloud>${cloudWords}</rg-word-cloud>`)}
          ${sample('partners', html`<rg-partner-grid>${partners}</rg-partner-grid>`)}
          ${sample(
            'issues',
            html`<rg-special-issue-list today="2026-11-21">${calls}</rg-special-issue-list>`,
          )}
        </ul>
      </section>
      <ul class="tasks">
        ${DOORS.map(
          ({ more, ...door }) =>
            html`<li>
              <h2>${door[lang].title}</h2>
              <ul>
                ${more.map((item) => html`<li>${link(item.href, item[lang])}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>
      <ul class="promises">
        ${words.promises.map((promise) => html`<li>${promise}</li>`)}
      </ul>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<
      HTMLElement & { updateComplete: Promise<unknown>; records: unknown[] }
    >('.after rg-project-list')!;
    await list.updateComplete;
    await expect(list.records).toHaveLength(canvasElement.querySelectorAll('.before ul > li').length);
    await expect(canvasElement.querySelectorAll('.doors > li')).toHaveLength(3);
    const cloud = canvasElement.querySelector('rg-word-cloud')!;
    await waitFor(() => expect(cloud.shadowRoot!.querySelector('svg text')).not.toBeNull());
  },
};
