import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { LitElement } from 'lit';
import { waitUntil } from '../wait.js';

/** A page of its own, as a reader meets it: the style sheet and the markup, and no script yet. */
export async function pageWith(content: unknown, width: number, lang = 'nb') {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="800"></iframe>`);
  const page = frame.contentDocument!;
  const markup = document.createElement('div');
  render(content, markup);
  page.open();
  page.write(
    `<!doctype html><html lang="${lang}"><link rel="stylesheet" href="/src/styles/rg.css"><style>body { font: 17px/1.5 serif; margin: 0 1rem }</style>
     <ul data-styled class="rg-social-links" style="position: absolute"></ul><h2>Pågående prosjekter</h2>${markup.innerHTML}<p id="after">Det som følger</p>`,
  );
  page.close();
  await waitUntil(
    () => page.readyState === 'complete' && page.querySelector('link')?.sheet,
    'the style sheet is there',
  );
  // WebKit has the style sheet before it uses it
  await waitUntil(() => {
    const element = page.querySelector('[data-styled]');
    return element && getComputedStyle(element).display === 'flex';
  }, 'the style sheet is used');
  return { frame, page };
}

/** How far what follows the content moves when the script comes, and what is left empty under each element. */
export async function shiftOf(content: unknown, width: number, lang = 'nb'): Promise<number[]> {
  const { frame, page } = await pageWith(content, width, lang);
  // what waits for the script waits as long as the script takes here
  for (const animation of page.getAnimations()) animation.pause();
  const after = page.querySelector('#after')!;
  const before = after.getBoundingClientRect().top;
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
    { timeout: 8000 },
  );
  for (const element of elements) await (element as LitElement).updateComplete;
  await new Promise((done) => frame.contentWindow!.requestAnimationFrame(() => setTimeout(done, 50)));
  const shift = after.getBoundingClientRect().top - before;
  const heights = elements.map((element) => element.getBoundingClientRect().height);
  // nothing was reserved that the reader sees as a hole: the last row ends where the element ends
  const gaps = elements.map((element, i) => {
    const rows = [...element.shadowRoot!.querySelectorAll('li, figcaption, header, tr, .below')];
    const last = Math.max(...rows.map((row) => row.getBoundingClientRect().bottom));
    return heights[i]! - (last - element.getBoundingClientRect().top);
  });
  return [shift, ...gaps];
}
