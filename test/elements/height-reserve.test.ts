import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { definition, projects } from '../../stories/content/group.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { LOGO } from './every-element.js';
import { pageWith } from './shift.js';
import { waitUntil } from '../wait.js';

/** A page painted completely before the script loaded. */
async function upgraded<E extends LitElement = LitElement>(
  content: unknown,
  tag: string,
  width = 768,
  css = '',
) {
  const { page } = await pageWith(html`${content}`, width);
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
  const element = page.querySelector<E>(tag)!;
  const before = element.getBoundingClientRect().height;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/__whole__/define.js';
  const written: string[] = [];
  new MutationObserver((mutations) =>
    written.push(...mutations.map(({ attributeName }) => attributeName!)),
  ).observe(element, { attributes: true });
  page.body.append(script);
  await waitUntil(() => element.shadowRoot?.querySelector('[data-view] :is(li, figure)'), 'upgraded');
  await element.updateComplete;
  return { page, element, before, written };
}

/** The empty space under the last row, in px. */
function hole(element: HTMLElement): number {
  const rows = [...element.shadowRoot!.querySelectorAll('li, figcaption, .empty, tr')];
  const last = Math.max(...rows.map((row) => row.getBoundingClientRect().bottom));
  return element.getBoundingClientRect().bottom - last;
}

const filtered = html`<rg-project-list filter>${projects}</rg-project-list>`;

describe('the height that an element keeps from before the script loaded', function () {
  this.timeout(60_000);

  for (const width of [320, 500, 768])
    it(`is released if most projects of a timeline have no dates, at ${width} px`, async () => {
      const timeline = html`<rg-project-list view="timeline">${projects}</rg-project-list>`;
      const { element, before } = await upgraded(timeline, 'rg-project-list', width);
      expect(element.getBoundingClientRect().height).to.be.below(0.75 * before);
    });

  for (const width of [320, 768, 1280])
    it(`leaves no hole in a list with a filter, and goes with the first search, at ${width} px`, async () => {
      const { element } = await upgraded(filtered, 'rg-project-list', width);
      expect(hole(element), 'before').to.be.below(4);
      const whole = element.getBoundingClientRect().height;
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = 'nærmiljø';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(1);
      expect(hole(element), 'after').to.be.below(4);
      expect(element.getBoundingClientRect().height).to.be.below(whole / 2);
    });

  it('is released when a script or another element changes the query', async () => {
    const { element } = await upgraded<RgProjectList>(filtered, 'rg-project-list');
    element.query = { text: 'nærmiljø' };
    await element.updateComplete;
    expect(hole(element)).to.be.below(4);
    expect(element.getBoundingClientRect().height).to.be.below(500);
  });

  it('stays when the reader only clicks on a row', async () => {
    const { element, before } = await upgraded(
      html`<rg-project-list>${projects}</rg-project-list>`,
      'rg-project-list',
    );
    element.shadowRoot!.querySelector('li')!.click();
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
  });

  for (const width of [320, 768, 1280])
    it(`leaves no gap under cards, which are not stretched much, at ${width} px`, async () => {
      const { element } = await upgraded(
        html`<rg-project-list view="cards">${projects}</rg-project-list>`,
        'rg-project-list',
        width,
      );
      expect(hole(element)).to.be.below(4);
      const view = element.shadowRoot!.querySelector<HTMLElement>('[data-view]')!;
      const kept = view.getBoundingClientRect().height;
      view.style.minBlockSize = '';
      expect(kept / view.getBoundingClientRect().height).to.be.below(1.25);
    });

  for (const [width, item] of [
    [500, '3.4em'],
    [768, '2.6em'],
  ] as const)
    it(`leaves no hole under a wall in a page without the style sheet, at ${width} px`, async () => {
      const kinds = html`<rg-partner-grid
        ><h3>Finansiører</h3>
        <ul>
          <li><img src=${LOGO} alt="Fondet" width="120" height="120" /></li>
          <li>NordForsk</li>
        </ul>
        <h3>Samarbeidspartnere</h3>
        <ul>
          <li>Nord universitet</li>
          <li><img src=${LOGO} alt="Nettverket" width="200" height="110" /></li>
          <li>Levanger kommune</li>
          <li>Forskningsgruppen COIN</li>
        </ul></rg-partner-grid
      >`;
      const plain = `rg-partner-grid > ul > li { display: list-item; min-height: ${item} !important } rg-partner-grid > ul { display: block }`;
      const { element, before } = await upgraded(kinds, 'rg-partner-grid', width, plain);
      expect(element.getBoundingClientRect().height, 'it keeps its height').to.be.closeTo(before, 0.5);
      expect(hole(element)).to.be.below(4);
    });

  for (const css of [
    'rg-project-list, rg-definition-quote { padding: 1em; border: 2px solid }',
    'body > * { padding: 1em 2em }',
  ])
    it(`counts the padding of the tag once: ${css}`, async () => {
      const list = await upgraded(
        html`<rg-project-list>${projects}</rg-project-list>`,
        'rg-project-list',
        768,
        css,
      );
      expect(list.element.getBoundingClientRect().height).to.be.closeTo(list.before, 0.5);
      const quote = await upgraded(
        html`<rg-definition-quote term="Velferd">${definition}</rg-definition-quote>`,
        'rg-definition-quote',
        768,
        css,
      );
      expect(quote.element.getBoundingClientRect().height).to.be.closeTo(quote.before, 0.5);
    });

  it('is not written on the element, whose attributes belong to the page', async () => {
    const { element, written } = await upgraded(filtered, 'rg-project-list');
    expect(written).to.deep.equal([]);
    expect(element.hasAttribute('style')).to.be.false;
  });

  it('leaves nothing on an element that is moved before it is drawn', async () => {
    const { page } = await pageWith(html`<rg-project-list>${projects}</rg-project-list>`, 768);
    const element = page.querySelector<LitElement>('rg-project-list')!;
    const script = page.createElement('script');
    script.type = 'module';
    script.textContent = `customElements.whenDefined('rg-project-list').then(() =>
      document.body.append(document.querySelector('rg-project-list')));
      import('/__whole__/define.js');`;
    page.body.append(script);
    await waitUntil(() => element.shadowRoot?.querySelector('[data-view] li'), 'upgraded');
    await element.updateComplete;
    expect(element.getAttribute('style')).to.equal(null);
    element.replaceChildren();
    element.innerHTML = '<ul><li>Nærmiljøråd</li></ul>';
    await waitUntil(() => element.shadowRoot!.querySelectorAll('li').length === 1, 'drawn anew');
    expect(element.getBoundingClientRect().height).to.be.below(120);
  });
});
