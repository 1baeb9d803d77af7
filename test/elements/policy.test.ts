import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { markupOf, samples } from './every-element.js';
import { drawnText } from './reading.js';
import { strictPage } from './strict-page.js';
import { waitUntil } from '../wait.js';

describe('a strict Content-Security-Policy', () => {
  it('is violated by none of the elements, with content or records, shown, changed and failing', async function () {
    this.timeout(120_000);
    const { page, broken } = await strictPage(
      `<script>document.body.dataset.unsafe = ''</script>
       ${samples.map((sample) => markupOf(sample, 'structured-data')).join('')}`,
    );
    const elements = samples.map(
      ({ tag }) => page.querySelector(tag) as LitElement & { records: unknown; src: string },
    );
    await waitUntil(
      () => elements.every((element) => element.shadowRoot?.querySelector('[data-view]')),
      'drawn',
    );
    for (const [i, { tag, shown, record, recordShown }] of samples.entries()) {
      const element = elements[i]!;
      await element.updateComplete;
      expect(drawnText(element), tag).to.contain(shown);
      element.records = [record];
      await element.updateComplete;
      expect(drawnText(element), tag).to.contain(recordShown);
      element.records = null;
      element.src = '/nothing-here.json';
      await waitUntil(() => element.shadowRoot!.querySelector('[part="failure"]'), tag);
    }
    // structured data for search engines is not a script, so the policy allows it
    expect(page.querySelectorAll('script[type="application/ld+json"]'), 'structured data').to.have.length(3);
    // the violation by the page's inline script proves that the policy is enforced
    expect(page.body.dataset['unsafe']).to.equal(undefined);
    expect(broken, broken.join('; ')).to.have.length(1);
    expect(broken[0]).to.match(/^script-src/);
  });

  it('lets a word cloud count the page, change its view, filter, and save its picture', async function () {
    this.timeout(120_000);
    const { page, broken } = await strictPage(
      `<rg-word-cloud for="tekst" min-count="1" group="text" colours="group" switcher save controls="liste"></rg-word-cloud>
       <p id="tekst">Omsorg i lokalsamfunn. Omsorg er samskaping i lokalsamfunn.</p>
       <rg-project-list id="liste"><ul><li>Omsorg i nabolag</li><li>Nærmiljøråd</li></ul></rg-project-list>`,
    );
    const cloud = page.querySelector('rg-word-cloud')!;
    const list = page.querySelector('rg-project-list')!;
    const within = <E extends Element>(selector: string) => cloud.shadowRoot?.querySelector<E>(selector);
    await waitUntil(() => within('[role="button"]') && within('[part="save"]'), 'drawn');

    [...cloud.shadowRoot!.querySelectorAll('[role="button"]')]
      .find((word) => word.textContent!.includes('omsorg'))!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('[part="project"]')).to.have.length(1);

    const saved: string[] = [];
    const view = page.defaultView as Window & typeof globalThis;
    view.HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    for (const button of [...cloud.shadowRoot!.querySelectorAll<HTMLElement>('[part="save"] button')].slice(
      0,
      2,
    ))
      button.click();
    await waitUntil(() => saved.length === 2, 'saved');
    expect(saved).to.deep.equal(['words.svg', 'words.png']);

    for (const [value, shown] of [
      ['list', '.list'],
      ['bars', '.bars'],
      ['table', 'table'],
      ['cloud', '.stage > svg'],
    ]) {
      within<HTMLInputElement>(`[value="${value}"]`)!.click();
      await waitUntil(() => within(shown!), value);
    }
    expect(broken, broken.join('; ')).to.have.length(0);
  });
});
