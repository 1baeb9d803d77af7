import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { LitElement } from 'lit';
import { definition, header, issues, links, partners, projects, words } from '../../stories/content/group.js';
import { waitUntil } from '../wait.js';
import type { Host } from './hosts.js';

const LINKED =
  '<ul><li><a href="https://example.org/rel">Relasjonell kapasitet</a> (2021–2024)</li><li>Nærmiljøråd</li></ul>';

const SOURCE_INSIDE =
  '<blockquote><p>«Velferd er en verdi som mennesker skaper sammen.»</p><footer>(Ness &amp; Heimburg, 2020, s. 36)</footer></blockquote>';

const ISSUE =
  '<p>Temanummer: <a href="https://example.org/nabolag">«Nabolag som omsorg»</a> i Akademisk kvarter. Frist: 3. desember 2090</p>';

const LAST_LINES =
  '<p>Leder: <a href="https://example.org/leder">Kari Nordmann</a></p><p><a href="/en" hreflang="en">English</a></p>';

const htmlOf = (template: unknown): string => {
  const box = document.createElement('div');
  render(template, box);
  return box.innerHTML.replaceAll(/<!--.*?-->/g, '');
};

/** Content as written by an editor, with the tag for it. */
const contents: readonly (readonly [tag: string, content: string, attributes?: string])[] = [
  ['rg-group-header', htmlOf(header) + LAST_LINES],
  ['rg-definition-quote', htmlOf(definition)],
  ['rg-definition-quote', SOURCE_INSIDE],
  ['rg-project-list', htmlOf(projects)],
  ['rg-project-list', LINKED, 'data-linked'],
  ['rg-special-issue-list', htmlOf(issues)],
  ['rg-special-issue-card', ISSUE],
  ['rg-partner-grid', htmlOf(partners)],
  ['rg-word-cloud', htmlOf(words), 'save'],
  ['rg-social-links', htmlOf(links)],
];

const withTags = contents.map(
  ([tag, content, attributes = '']) => `<${tag} ${attributes}>${content}</${tag}>`,
);

const withClasses = contents.map(([tag, content]) =>
  content.replace(/<(blockquote|ul|ol)/, `<$1 class="${tag}"`),
);

const SMALL = 'style="font-size: max(0.875em, 13px)"';

/** The content alone, with the same font sizes as in the elements, since the host's margins may be in em. */
const plain = contents.map(([, content]) =>
  content
    .replaceAll('<blockquote', '<blockquote style="font-size: inherit"')
    .replace(/(<\/blockquote>\s*)<p>/, `$1<p ${SMALL}>`)
    .replaceAll(/<p>(?=Leder|<a href="\/en")/g, `<p ${SMALL}>`),
);

/** Items in the host's markup: in its column, with its classes, and with a paragraph between any two. */
function columnOf(host: Host, items: readonly string[], form: string): string {
  const line = '<p data-line>En linje av siden, som står mellom det som er skrevet.</p>';
  const body = document.createElement('div');
  body.innerHTML = line + items.map((item) => item.trim() + line).join('');
  for (const [tag, name] of Object.entries(host.classes ?? {}))
    for (const node of body.querySelectorAll(tag)) node.classList.add(...name.split(' '));
  const start = host.column ?? '<div class="column">';
  const [, name] = /^<(\w+)/.exec(start)!;
  return `<div data-form="${form}">${start}${body.innerHTML}</${name}></div>`;
}

/** Position of rg.css: before or after the host's sheets, or in a layer, which unlayered rules override. */
export const ORDERS = ['before', 'after', 'in a layer'] as const;
export type Order = (typeof ORDERS)[number];

const RG_CSS = '/src/styles/rg.css';

/** A host page without the script, with the content in tags and with classes, and with rg.css in each order. */
export async function hostPage(host: Host, width: number): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="900"></iframe>`);
  const ours = (order: Order) =>
    order === 'in a layer'
      ? `<style data-order="${order}">@import url('${RG_CSS}') layer(research-group)</style>`
      : `<link rel="stylesheet" href="${RG_CSS}" data-order="${order}">`;
  const theirs =
    (host.sheets ?? []).map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('') +
    `<style>${host.css ?? ''}</style>`;
  frame.srcdoc = `<!doctype html><html lang="nb" ${host.root ?? ''}><title>x</title>${ours('before')}${theirs}${ours('after')}${ours('in a layer')}
     <body>${columnOf(host, withTags, 'tags')}${columnOf(host, withClasses, 'classes')}<div style="overflow-x: clip">${columnOf(host, plain, 'plain')}</div>${columnOf(host, [host.field ?? ''], 'field')}`;
  // not the load event, which Firefox may also fire for the initial empty page
  const isLoaded = () =>
    frame.contentDocument!.readyState === 'complete' && frame.contentDocument!.querySelector('[data-form]');
  await waitUntil(isLoaded, 'all sheets and images are there', { timeout: 30_000, interval: 10 });
  const page = frame.contentDocument!;
  for (const link of page.querySelectorAll('link'))
    if (!link.sheet) throw new Error(`There is no ${link.outerHTML}`);
  await fontsOf(page);
  // the whole page is visible, since only visible content shifts, and has no scroll bar
  frame.height = String(page.documentElement.scrollHeight + 2000);
  return page;
}

/** Loads all weights of the page's fonts, since loading one on first use would shift the layout. */
async function fontsOf(page: Document) {
  const families = new Set(
    [page.body, ...page.querySelectorAll('[data-form] *')].flatMap((node) =>
      getComputedStyle(node).fontFamily.split(/,\s*/),
    ),
  );
  const faces = [...page.fonts].filter(({ family }) => families.has(family));
  await Promise.allSettled(faces.map((face) => face.load()));
  await page.fonts.ready;
}

/** Enables rg.css in one order only, or disables it. */
export function setOrder(page: Document, order: Order | 'absent'): void {
  for (const node of page.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('head [data-order]'))
    node.sheet!.disabled = node.dataset['order'] !== order;
  // animations with a delay for the script must not start before it has loaded
  for (const animation of page.getAnimations())
    if ('transitionProperty' in animation) animation.finish();
    else animation.pause();
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null }[];
}

/** Whether a node is outside of the elements' content: an element itself, or other content of the page. */
function isOutside(node: Node | null): boolean {
  const parent = node?.parentElement;
  return !!parent && !elementsOf(node.ownerDocument!).some((element) => element.contains(parent));
}

/** Layout shifts outside of the elements while a function runs; empty in browsers without layout shift reports. */
export async function shiftsOf(page: Document, happens: () => Promise<void>): Promise<readonly Shift[]> {
  const view = page.defaultView!;
  await frames(page);
  const shifts: Shift[] = [];
  const observer = new view.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({ type: 'layout-shift' });
  await happens();
  await frames(page);
  shifts.push(...(observer.takeRecords() as Shift[]));
  observer.disconnect();
  return shifts.filter(({ sources }) => sources.some(({ node }) => isOutside(node)));
}

/** Waits for two frames: changes from measurements in the first are drawn in the second. */
export async function frames(page: Document) {
  for (let count = 0; count < 2; count++)
    await new Promise((done) => page.defaultView!.requestAnimationFrame(done));
}

/** Adds the script; resolves when all elements are drawn. */
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
    { timeout: 30_000, interval: 10 },
  );
  for (const element of elements) await element.updateComplete;
  await fontsOf(page);
  await frames(page);
}

export const elementsOf = (page: Document): LitElement[] =>
  [...page.querySelectorAll<LitElement>('*')].filter(({ localName }) => localName.startsWith('rg-'));
