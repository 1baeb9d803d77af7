import { expect, fixture } from '@open-wc/testing';
import { allowMessages } from '../console.js';
import { waitUntil } from '../wait.js';
import '../../src/define.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';
import { heard } from '../../stories/content/heard.js';
import { samples } from '../elements/every-element.js';
import { treeOf } from './tree.js';

/** The screen reader output of each element, by its accessibility tree. Screen readers differ in wording only. */
describe('the screen reader output of', () => {
  it('each element has its lines', () => {
    const tags = new Set(heard.map(({ name }) => name.split(',')[0]));
    expect([...tags].sort()).to.deep.equal(samples.map(({ tag }) => tag).sort());
  });

  for (const { name, content, press, ...lines } of heard)
    for (const lang of ['nb', 'en'] as const)
      it(`${name}, in ${lang}`, async function () {
        allowMessages(/nothing in it to read/);
        const box = document.createElement('div');
        box.lang = lang;
        box.id = 'heard';
        box.innerHTML = content;
        await fixture(box);
        const element = box.firstElementChild as ContentElement<object>;
        await element.updateComplete;
        const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
        if (name.startsWith('rg-word-cloud'))
          await waitUntil(() => find(name.includes('bars') ? '.bars' : '.stage > svg'), 'drawn');
        if (press) {
          await waitUntil(() => find(press));
          find(press)!.click();
          await waitUntil(() => find('[part="citing"]'));
        }
        await element.updateComplete;
        expect(`\n${await treeOf(this, 'heard')}`).to.equal(lines[lang]);
      });
});
