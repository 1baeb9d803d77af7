import { expect, fixture } from '@open-wc/testing';
import { allowMessages } from '../console.js';
import { waitUntil } from '../wait.js';
import '../../src/define.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';
import { heard } from './pages.js';
import { treeOf } from './tree.js';

/** What each element sounds like, by its accessibility tree: real voices differ in words, not in what there is. */
describe('what is heard of', () => {
  for (const { name, content, ...lines } of heard)
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
        if (name.startsWith('rg-word-cloud'))
          await waitUntil(() => element.shadowRoot!.querySelector('.stage > svg'), 'drawn');
        await element.updateComplete;
        expect(`\n${await treeOf(this, 'heard')}`).to.equal(lines[lang]);
      });
});
