/** Tests shared by several elements. */
import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { emulateMedia } from '../browser.js';
import { warningsOf } from '../console.js';
import { lostWords } from './reading.js';

/** Untidy content as left by editors, by name, with the console warning expected once. */
export type Untidy = Record<string, [content: string, warning?: RegExp]>;

export function showsWhole(cases: Untidy, show: (content: string) => Promise<LitElement>) {
  for (const [name, [content, warning]] of Object.entries(cases))
    it(`${name} is shown whole${warning ? ', and reported once' : ''}`, async () => {
      let element!: LitElement;
      const said = await warningsOf(async () => {
        element = await show(content);
        element.requestUpdate();
        element.setAttribute('data-x', '1');
        await aTimeout(20);
      });
      expect(lostWords(element)).to.deep.equal([]);
      expect(said).to.have.length(warning ? 1 : 0);
      if (!warning) return;
      expect(said[0]).to.match(warning);
      expect(said[0]!.startsWith(`<${element.localName}> `)).to.equal(true);
    });
}

/** Tests with axe on a light and on a dark page. */
export function isAccessible(show: () => Promise<Element>) {
  it('is accessible in light', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('is accessible in dark', async function () {
    await emulateMedia(this, { features: { 'prefers-color-scheme': 'dark' } });
    const element = await show();
    element.parentElement!.style.cssText = 'color-scheme: dark; background: Canvas; color: CanvasText';
    await expect(element).to.be.accessible();
  });
}
