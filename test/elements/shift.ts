import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { LitElement } from 'lit';
import { waitUntil } from '../wait.js';

/** A page in a frame before the script has loaded: only the style sheet and the markup. */
export async function pageWith(content: unknown, width: number, lang = 'nb', css = '') {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="800"></iframe>`);
  const page = frame.contentDocument!;
  const markup = document.createElement('div');
  render(content, markup);
  page.open();
  page.write(
    `<!doctype html><html lang="${lang}"><link rel="stylesheet" href="/src/styles/rg.css"><style>body { font: 17px/1.5 serif; margin: 0 1rem }${css}</style>
     <ul data-styled class="rg-social-links" style="position: absolute"></ul><h2>Pågående prosjekter</h2>${markup.innerHTML}`,
  );
  page.close();
  await waitUntil(
    () => page.readyState === 'complete' && page.querySelector('link')?.sheet,
    'the style sheet is there',
  );
  // fonts that the style sheet declares, without which a later swap would move everything
  await Promise.all([...page.fonts].map((font) => font.load()));
  // WebKit loads the style sheet before it applies it
  await waitUntil(() => {
    const element = page.querySelector('[data-styled]');
    return element && getComputedStyle(element).display === 'flex';
  }, 'the style sheet is used');
  return { frame, page };
}

/** Adds the script to a page and waits until all elements are drawn. */
async function upgrade({ frame, page }: { frame: HTMLIFrameElement; page: Document }) {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/__whole__/define.js';
  page.body.append(script);
  const elements = [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('rg-'));
  await waitUntil(
    () =>
      elements.every((element) =>
        element.shadowRoot?.querySelector('li, figure, header, article, .stage > svg, .bars, table'),
      ),
    'upgraded',
    // WebKit needs more than 20 s for a page with many elements beside two other engines
    { timeout: 50_000 },
  );
  for (const element of elements) await (element as LitElement).updateComplete;
  await Promise.all(
    elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll('img')]).map(loaded),
  );
  await new Promise((done) => frame.contentWindow!.requestAnimationFrame(() => setTimeout(done, 50)));
  return elements;
}

/** Resolves when an image has loaded or failed. A lazy image that is not in view may have another size. */
function loaded(image: HTMLImageElement): Promise<unknown> | undefined {
  image.loading = 'eager';
  if (image.complete) return undefined;
  return new Promise((done) => {
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', done, { once: true });
  });
}

/** The shift of the page below the content when the script loads, and the empty space under each element, in px. */
export async function shiftOf(content: unknown, width: number, lang = 'nb'): Promise<number[]> {
  const [column] = await shiftsOf([{ content, width }], lang);
  return column!;
}

/** Inline margins of the page around each column, in px. */
const MARGINS = 32;

/** The same for several widths, as columns of a single page, which is faster than a page for each. */
export async function shiftsOf(
  columns: readonly { content: unknown; width: number }[],
  lang = 'nb',
  css = '',
): Promise<number[][]> {
  const markup = columns.map(({ content, width }) => {
    const column = document.createElement('div');
    column.className = 'column';
    column.style.inlineSize = `${width - MARGINS}px`;
    render(
      html`${content}
        <p class="after">Det som følger</p>`,
      column,
    );
    return column;
  });
  const width = Math.max(...columns.map((each) => each.width));
  const { frame, page } = await pageWith(markup, width, lang, css);
  // transitions with a delay for the script must not start before it has loaded
  for (const animation of page.getAnimations()) animation.pause();
  const marks = [...page.querySelectorAll('.column')];
  const topsOf = () =>
    marks.map(
      (column) =>
        column.querySelector('.after')!.getBoundingClientRect().top - column.getBoundingClientRect().top,
    );
  const before = await settled(topsOf);
  const elements = await upgrade({ frame, page });
  const after = await settled(topsOf);
  return marks.map((column, i) => {
    const gaps = elements.filter((element) => column.contains(element)).map(gapUnder);
    return [after[i]! - before[i]!, ...gaps];
  });
}

/** Resolves with measures that stay the same for some frames, since a busy engine lays out late. */
async function settled(measure: () => number[]): Promise<number[]> {
  let found = measure();
  for (let same = 0, tries = 0; same < 3 && tries < 100; tries++) {
    await new Promise((done) => setTimeout(done, 40));
    const next = measure();
    same = next.every((value, i) => value === found[i]) ? same + 1 : 0;
    found = next;
  }
  return found;
}

/** The gap in px between the last row and the lower edge of the element. */
function gapUnder(element: Element): number {
  const rows = [...element.shadowRoot!.querySelectorAll('li, figcaption, header, tr, .below')];
  const last = Math.max(...rows.map((row) => row.getBoundingClientRect().bottom));
  return element.getBoundingClientRect().bottom - last;
}
