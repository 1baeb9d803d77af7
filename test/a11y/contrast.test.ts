/** Contrast of everything an element draws, on pages with grey text, as on many sites. */
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import { allowMessages } from '../console.js';
import { skip } from '../skip.js';
import { waitUntil } from '../wait.js';
import '../../src/define.js';
import { contrast, over, rgbaOf } from '../../src/elements/base/backdrop.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';
import { heard } from '../../stories/content/heard.js';

const GROUND = rgbaOf('#fff');
const CASES = [
  ...heard,
  {
    name: 'rg-project-list, with filters that match nothing',
    content:
      '<rg-project-list filter><ul><li data-types="phd">Ett (2021–2024)</li><li>To</li></ul></rg-project-list>',
  },
  {
    name: 'rg-word-cloud, to choose and save',
    content:
      '<rg-word-cloud switcher save view="bars"><ul><li>velferd (5)</li><li>by (1)</li></ul></rg-word-cloud>',
  },
];

async function show(content: string, colour: string) {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.style.cssText = `color: ${colour}; background: #fff; inline-size: 600px`;
  box.innerHTML = content;
  await fixture(box);
  const element = box.firstElementChild as ContentElement<object>;
  await element.updateComplete;
  if (element.localName === 'rg-word-cloud')
    await waitUntil(() => element.shadowRoot!.querySelector('[part="word"]'));
  const cite = () => element.shadowRoot!.querySelector<HTMLElement>('[part="cite"]');
  if (element.localName === 'rg-definition-quote') {
    await waitUntil(cite);
    cite()!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('[part="citing"]'));
  }
  if ('query' in element && content.includes('filter')) {
    Object.assign(element, { query: { text: 'finnes ikke' } });
    await element.updateComplete;
  }
  const root = element.shadowRoot!;
  // the fade-in has ended
  await Promise.all(root.getAnimations().map(({ finished }) => finished));
  return root;
}

/** Contrast of a colour on the page, including the opacity of all ancestors. */
function ratio(element: Element, colour: string) {
  const rgba = [...rgbaOf(colour)] as [number, number, number, number];
  for (let at: Element | null = element; at; at = at.parentElement)
    rgba[3] *= Number(getComputedStyle(at).opacity);
  return rgba[3] && contrast(over(rgba, GROUND), GROUND);
}

/** Drawn texts with their contrast, without invisible ones. */
function* texts(root: ShadowRoot): Generator<[text: string, ratio: number]> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const parent = nodes.currentNode.parentElement;
    const text = nodes.currentNode.nodeValue!.trim();
    if (!text || !parent?.checkVisibility() || parent.closest('style, .spoken, [hidden]')) continue;
    const style = getComputedStyle(parent);
    const found = ratio(parent, parent instanceof SVGElement ? style.fill : style.color);
    if (found) yield [text, found];
  }
}

/** Borders of fields and buttons. */
function* frames(root: ShadowRoot): Generator<[name: string, ratio: number]> {
  for (const control of root.querySelectorAll('input[type=search], select, textarea, button')) {
    const { borderTopWidth, borderTopColor } = getComputedStyle(control);
    const found = parseFloat(borderTopWidth) && control.checkVisibility() && ratio(control, borderTopColor);
    if (found) yield [control.textContent!.trim() || control.localName, found];
  }
}

const below = (found: Iterable<[string, number]>, least: number) =>
  [...found].filter(([, value]) => value < least).map(([name, value]) => `${name}: ${value.toFixed(2)}`);

describe('contrast', () => {
  for (const colour of ['#333', '#444', '#555'])
    for (const { name, content } of CASES)
      it(`suffices in ${name}, in a text of ${colour}`, async () => {
        allowMessages(/./);
        const root = await show(content, colour);
        expect(below(texts(root), 4.5)).to.deep.equal([]);
        expect(below(frames(root), 3)).to.deep.equal([]);
      });

  for (const { name, content } of CASES)
    it(`equals that of the page’s text with prefers-contrast: more: ${name}`, async function () {
      allowMessages(/./);
      await emulateMedia(this, { features: { 'prefers-contrast': 'more' } });
      if (!matchMedia('(prefers-contrast: more)').matches) skip(this, 'more contrast cannot be emulated');
      const root = await show(content, '#555');
      const most = contrast(rgbaOf('#555'), GROUND);
      expect(below(texts(root), most - 0.01)).to.deep.equal([]);
      expect(below(frames(root), most - 0.01)).to.deep.equal([]);
    });
});
