import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { LitElement } from 'lit';
import { definition, header, issues, links, partners, projects, words } from '../../stories/content/group.js';
import { waitUntil } from '../wait.js';
import type { Host } from './hosts.js';

const LINKED =
  '<ul><li><a href="https://example.org/rel">Relasjonell kapasitet</a> (2021–2024)</li><li>Nærmiljøråd</li></ul>';

const htmlOf = (template: unknown): string => {
  const box = document.createElement('div');
  render(template, box);
  return box.innerHTML.replaceAll(/<!--.*?-->/g, '');
};

/** What an editor writes, by the tag that it is wrapped in. */
export const contents: readonly (readonly [tag: string, content: string, attributes?: string])[] = [
  ['rg-group-header', htmlOf(header)],
  ['rg-definition-quote', htmlOf(definition)],
  ['rg-project-list', htmlOf(projects)],
  ['rg-project-list', LINKED, 'data-linked'],
  ['rg-special-issue-list', htmlOf(issues)],
  ['rg-partner-grid', htmlOf(partners)],
  ['rg-word-cloud', htmlOf(words)],
  ['rg-social-links', htmlOf(links)],
];

/** In a host's own markup: its classes on what the editor wrote, and a paragraph between any two things. */
function bodyOf(host: Host, items: readonly string[]): string {
  const line = '<p data-line>En linje av siden, som står mellom det som er skrevet.</p>';
  const body = document.createElement('div');
  body.innerHTML = line + items.map((item) => item + line).join('');
  for (const [tag, name] of Object.entries(host.classes ?? {}))
    for (const node of body.querySelectorAll(tag)) node.classList.add(...name.split(' '));
  return body.innerHTML;
}

/** A host's page at a width, with rg.css before or after what the host brings, and no script yet. */
export async function hostPage(
  host: Host,
  items: readonly string[],
  { width, order }: { width: number; order: 'before' | 'after' },
) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="900"></iframe>`);
  const page = frame.contentDocument!;
  const ours = '<link rel="stylesheet" href="/src/styles/rg.css">';
  const theirs =
    (host.sheets ?? []).map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('') +
    `<style>${host.css ?? ''}</style>`;
  const column = host.column ?? '<div class="column">';
  page.open();
  page.write(
    `<!doctype html><html lang="nb" ${host.root ?? ''}><title>x</title>${order === 'before' ? ours + theirs : theirs + ours}
     <body>${column}${bodyOf(host, items)}`,
  );
  page.close();
  const sheets = [...page.querySelectorAll('link')];
  await waitUntil(() => page.readyState === 'complete' && sheets.every(({ sheet }) => sheet), 'styled', {
    timeout: 30_000,
  });
  await new Promise((done) => frame.contentWindow!.requestAnimationFrame(() => setTimeout(done, 30)));
  // what waits for the script waits as long as the script takes here
  for (const animation of page.getAnimations())
    if ('transitionProperty' in animation) animation.finish();
    else animation.pause();
  return page;
}

/** The script comes; resolves when all elements are drawn. */
export async function upgrade(page: Document): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/__whole__/define.js';
  page.body.append(script);
  const elements = elementsOf(page);
  await waitUntil(
    () =>
      elements.every((element) =>
        element.shadowRoot?.querySelector('li, figure, header, article, .stage > svg'),
      ),
    'upgraded',
    { timeout: 30_000 },
  );
  for (const element of elements) await element.updateComplete;
  await new Promise((done) => page.defaultView!.requestAnimationFrame(() => setTimeout(done, 50)));
}

export const elementsOf = (page: Document): LitElement[] =>
  [...page.querySelectorAll<LitElement>('*')].filter(({ localName }) => localName.startsWith('rg-'));
