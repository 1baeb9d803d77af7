/** In each engine, since engines differ in handling modules that could not be loaded. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { autoload } from '../../src/upgrade/index.js';
import { waitUntil } from '../wait.js';

/** Effects of the single script on a page. */
describe('the elements of a page', () => {
  it('are loaded when a tag is first used, also deep in what is added', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const stop = autoload(root);
    await aTimeout(20);
    expect(customElements.get('rg-social-links')).to.equal(undefined);
    const added = document.createElement('section');
    added.innerHTML = '<div><rg-social-links><a href="https://x.com/a">A</a></rg-social-links></div>';
    root.append('text', added);
    await waitUntil(() => customElements.get('rg-social-links'));
    stop();
  });

  it('are searched for in added nodes, not in the whole page', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const stop = autoload(root);
    let searches = 0;
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const search = root[name].bind(root) as (selector: string) => unknown;
      (root as any)[name] = (selector: string) => {
        searches++;
        return search(selector);
      };
    }
    for (let i = 0; i < 10; i++) {
      root.append(document.createElement('p'));
      await aTimeout(0);
    }
    expect(searches).to.equal(0);
    stop();
  });

  it('are found in marked open shadow roots, also in those of classes registered later', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const stop = autoload(root);
    root.innerHTML = '<x-asks data-rg-root></x-asks><x-asks></x-asks>';
    await aTimeout(20);
    customElements.define(
      'x-asks',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = this.hasAttribute('data-rg-root')
            ? '<rg-partner-grid><ul><li>Nord universitet</li></ul></rg-partner-grid>'
            : '<rg-word-cloud></rg-word-cloud>';
        }
      },
    );
    await waitUntil(() => customElements.get('rg-partner-grid'));
    const [asks] = root.children;
    const added = document.createElement('div');
    added.innerHTML = '<rg-special-issue-list><ol><li>Care</li></ol></rg-special-issue-list>';
    asks!.shadowRoot!.append(added);
    await waitUntil(() => customElements.get('rg-special-issue-list'));
    expect(customElements.get('rg-word-cloud')).to.equal(undefined);
    stop();
  });

  it('are found next to a form with fields named like DOM properties', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const stop = autoload(root);
    const failures: unknown[] = [];
    const hear = (event: ErrorEvent) => failures.push(event.error);
    addEventListener('error', hear);
    const form = document.createElement('form');
    for (const name of ['matches', 'querySelectorAll', 'nodeType', 'localName']) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    form.insertAdjacentHTML('beforeend', '<rg-group-header><h2>A</h2></rg-group-header>');
    root.append(form);
    await waitUntil(() => customElements.get('rg-group-header'));
    removeEventListener('error', hear);
    expect(failures).to.deep.equal([]);
    stop();
  });
});
