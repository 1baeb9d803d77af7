/** Long: tries each element in each box at several widths; `layout-shift` and `columns` measure in each engine. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { markupOf, samples } from './every-element.js';
import type { Sample } from './every-element.js';
import { waitUntil } from '../wait.js';

const beside = '<p>Ved siden av</p>';

/** Boxes that are as wide as their content. */
const CONTAINERS: Record<string, (markup: string) => string> = {
  'a flex row': (markup) => `<div style="display: flex">${markup}</div>`,
  'a flex row that wraps': (markup) => `<div style="display: flex; flex-wrap: wrap">${beside}${markup}</div>`,
  'a table cell': (markup) => `<table><tr><td>${markup}</td></tr></table>`,
  'a float': (markup) => `<div style="float: left">${markup}</div>`,
  'an inline block': (markup) => `<div style="display: inline-block">${markup}</div>`,
  'fit-content': (markup) => `<div style="width: fit-content">${markup}</div>`,
  'a box out of the flow': (markup) => `<div style="position: absolute">${markup}</div>`,
  'a centred flex column': (markup) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${markup}</div>`,
  'a grid of two auto columns': (markup) =>
    `<div style="display: grid; grid-template-columns: auto auto">${markup}<p></p></div>`,
};

/** Boxes that an element shares with other content. */
const SHARED = ['a grid of two auto columns'];

const longer = (sample: Sample): Sample => ({
  ...sample,
  content: sample.content.replaceAll(
    /<li>|<p>/g,
    (tag) => `${tag}Om betydningen av lange linjer for bredden av det som rommer dem, sett fra flere sider. `,
  ),
});

const SCRIPT = '<script type="module" src="/__whole__/define.js"></script>';

async function upgraded(elements: readonly LitElement[]) {
  await waitUntil(
    () => elements.every((element) => element.shadowRoot?.querySelector('[data-view]')),
    'upgraded',
  );
  for (const element of elements) await element.updateComplete;
}

/** The width of each element in each container, by both their names, and the horizontal overflow of the page. */
async function widths(window: number, from: readonly Sample[], script: 'first' | 'last' | 'none') {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${window} height="800"></iframe>`);
  const page = frame.contentDocument!;
  const places = Object.entries(CONTAINERS).flatMap(([name, container]) =>
    from.map(
      (sample) => `<section data-place="${name}: ${sample.tag}">${container(markupOf(sample))}</section>`,
    ),
  );
  page.open();
  page.write(
    `<!doctype html><html lang="nb"><link rel="stylesheet" href="/src/styles/rg.css">
     <style>body { font: 17px/1.5 serif; margin: 0 10px } section { position: relative; display: flow-root; min-height: 1px }</style>
     ${script === 'first' ? SCRIPT : ''}${places.join('')}${script === 'last' ? SCRIPT : ''}`,
  );
  page.close();
  const elements = [...page.querySelectorAll<LitElement>(samples.map(({ tag }) => tag).join())];
  if (script !== 'none') await upgraded(elements);
  else await waitUntil(() => page.readyState === 'complete', 'loaded');
  const { scrollWidth, clientWidth } = page.documentElement;
  return {
    overflow: scrollWidth - clientWidth,
    room: page.body.clientWidth,
    widths: new Map(
      elements.map((element) => [
        element.closest<HTMLElement>('section')!.dataset['place']!,
        element.getBoundingClientRect().width,
      ]),
    ),
  };
}

describe('how wide an element is in a box that is as wide as its content', function () {
  this.timeout(120_000);

  for (const window of [360, 1280])
    for (const script of ['first', 'last', 'none'] as const)
      it(`follows from the box alone, in a window of ${window} px, with the script ${script}`, async () => {
        const short = await widths(window, samples, script);
        const long = await widths(window, samples.map(longer), script);
        expect(short.overflow, 'scrolled sideways, short lines').to.equal(0);
        expect(long.overflow, 'scrolled sideways, long lines').to.equal(0);
        for (const [place, width] of short.widths) {
          expect(width, `${place}, with long lines`).to.be.closeTo(long.widths.get(place)!, 1);
          const isShared = SHARED.some((name) => place.startsWith(name));
          // a table has some space around its cells
          expect(width, place).to.be.at.least(short.room * (isShared ? 0.45 : 1) - 12);
        }
      });

  it('follows from the column, not from the window, where a page is wider than its window', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600" height="800"></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    page.write(
      `<!doctype html><html lang="nb">${SCRIPT}<div style="width: 1100px">${samples.map((sample) => markupOf(sample)).join('')}</div>`,
    );
    page.close();
    const elements = [...page.querySelectorAll<LitElement>(samples.map(({ tag }) => tag).join())];
    await upgraded(elements);
    for (const element of elements)
      expect(
        element.shadowRoot!.querySelector('[data-view]')!.getBoundingClientRect().width,
        element.localName,
      ).to.equal(1100);
  });
});
