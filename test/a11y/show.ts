import { fixture } from '@open-wc/testing';
import type { ContentElement } from '../../src/elements/base/content-element.js';

/** The first element of this markup, drawn on a page with this language and style. */
export async function show(content: string, { lang = 'nb', style = '' } = {}) {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.cssText = style;
  box.innerHTML = content;
  await fixture(box);
  const element = box.firstElementChild as ContentElement<object>;
  await element.updateComplete;
  return element;
}
