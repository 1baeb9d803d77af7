/** In each engine: a generated font and the width of its letters. */
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { definition } from '../../stories/content/group.js';
import { skip } from '../skip.js';
import { waitUntil } from '../wait.js';
import { drawnText } from './reading.js';
import { shiftsOf } from './shift.js';
import { strictPage } from './strict-page.js';
import { html } from 'lit';

const QUOTE =
  '<blockquote><p>«Velferd er en verdi som <em>mennesker</em> skaper «sammen» i fellesskap.»</p></blockquote>';
const SOURCE = '<p>(Ness, 2020, s. 36)</p>';

async function shown(quote: string, style = 'font: 20px/1.5 sans-serif') {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.style.cssText = `padding: 20px; ${style}`;
  box.innerHTML = `<rg-definition-quote>${quote}${SOURCE}</rg-definition-quote>`;
  await fixture(box);
  const element = box.firstElementChild as RgDefinitionQuote;
  await element.updateComplete;
  return element;
}

const drawnIn = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.marks span')];
const marksIn = (element: Element) => drawnIn(element).map(({ textContent }) => textContent);

/** The box of the nth occurrence of some words in the page's own text. */
function boxOf(element: Element, words: string, nth = 0): DOMRect {
  const nodes = document.createTreeWalker(element.querySelector('blockquote')!, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
      if (nth--) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range.getBoundingClientRect();
    }
  }
  throw new Error(`${words} is not there`);
}

function widthOf(mark: string, element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element.querySelector('p')!);
  const span = Object.assign(document.createElement('span'), { textContent: mark });
  span.style.cssText = `position: absolute; font: ${fontWeight} ${fontSize} sans-serif`;
  element.parentElement!.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
}

describe('marks of a quotation within a quotation', () => {
  it('leave no holes beside the words that they belong to', async () => {
    const element = await shown(QUOTE);
    await waitUntil(() => marksIn(element).includes('»'), 'drawn');
    const inner = drawnIn(element).filter(({ textContent }) => !/[«»]/.test(textContent!));
    expect(inner.map(({ textContent }) => textContent)).to.deep.equal(['‘', '’']);
    const [opening, closing] = inner.map((mark) => mark.getBoundingClientRect());
    const word = boxOf(element, 'sammen');
    expect(boxOf(element, '«', 1).width).to.be.closeTo(widthOf('‘', element), 1);
    expect(boxOf(element, '»').width).to.be.closeTo(widthOf('’', element), 1);
    // the space before the mark is as wide as between other words
    expect(opening!.left - boxOf(element, 'skaper').right).to.be.closeTo(
      boxOf(element, 'sammen').left - opening!.width - boxOf(element, 'skaper').right,
      1.5,
    );
    expect(opening!.right).to.be.closeTo(word.left, 1.5);
    expect(closing!.left).to.be.closeTo(word.right, 1.5);
  });

  it('leave the outer mark hanging outside the edge of the text', async function () {
    const element = await shown(QUOTE);
    await waitUntil(() => marksIn(element).includes('»'), 'drawn');
    const outer = drawnIn(element).find(({ textContent }) => textContent === '«');
    if (!outer) return skip(this, 'the engine leaves the first letter of a text the font of the page');
    const { left } = element.getBoundingClientRect();
    expect(boxOf(element, 'Velferd').left).to.be.closeTo(left, 1.5);
    expect(outer.getBoundingClientRect().right).to.be.closeTo(left, 1.5);
    expect(outer.getBoundingClientRect().width).to.be.closeTo(widthOf('«', element), 1.5);
  });

  for (const direction of ['ltr', 'rtl'])
    it(`are inside, at any width, a box that would cut them off: ${direction}`, async function () {
      if (!('highlights' in CSS)) skip(this, 'the engine has no custom highlights');
      const element = await shown(
        QUOTE,
        `padding: 0; overflow: hidden; font: 20px/1.5 sans-serif; direction: ${direction}`,
      );
      await waitUntil(() => drawnIn(element).length, 'drawn');
      const box = element.parentElement!;
      for (let width = 240; width < 440; width += 5) {
        box.style.inlineSize = `${width}px`;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(marksIn(element)).to.deep.equal(['‘', '’']);
        const { left, right } = box.getBoundingClientRect();
        for (const mark of [
          ...drawnIn(element).map((mark) => mark.getBoundingClientRect()),
          boxOf(element, '«'),
          boxOf(element, '.»'),
        ]) {
          expect(mark.left, `at ${width} px`).to.be.at.least(left - 0.6);
          expect(mark.right, `at ${width} px`).to.be.at.most(right + 0.6);
        }
      }
    });

  it('change nothing in the page: its nodes, what is read and what is copied', async () => {
    const element = await shown(QUOTE);
    await waitUntil(() => marksIn(element).includes('»'), 'drawn');
    const quotation = element.querySelector('blockquote')!;
    expect(quotation.outerHTML).to.equal(QUOTE);
    expect(element.getAttributeNames()).to.deep.equal([]);
    getSelection()!.selectAllChildren(quotation);
    expect(getSelection()!.toString()).to.contain('skaper «sammen» i fellesskap.»');
    getSelection()!.removeAllRanges();
    for (const mark of drawnIn(element)) expect(mark.closest('[aria-hidden="true"]')).to.be.ok;
    await expect(element).to.be.accessible();
  });

  it('are those that the author typed in print', async function () {
    const element = await shown(QUOTE);
    await waitUntil(() => marksIn(element).includes('»'), 'drawn');
    await emulateMedia(this, { media: 'print' });
    expect(getComputedStyle(element.querySelector('p')!).fontFamily).to.equal('sans-serif');
    expect(getComputedStyle(drawnIn(element)[0]!.parentElement!).display).to.equal('none');
    await emulateMedia(this, {});
  });

  for (const [name, quote] of Object.entries({
    'where more follows the outer mark': QUOTE.replace('.»<', '», sier de.<'),
    'where others like the outer ones are in between': QUOTE.replace('verdi', '‹verdi›').replace(
      'fellesskap.',
      'fellesskap.» Og: «Alle er «med».',
    ),
    'where a source beside them has marks': QUOTE.replace(
      '</blockquote>',
      '<footer>Ness i «Velferd»</footer></blockquote>',
    ),
  }))
    it(`keep the room of those that were typed ${name}`, async function () {
      if (!('highlights' in CSS)) skip(this, 'the engine has no custom highlights');
      const element = await shown(quote);
      await waitUntil(() => drawnIn(element).length, 'drawn');
      expect(marksIn(element)).not.to.include('«');
      // minus kerning
      expect(boxOf(element, '«').width).to.be.above(widthOf('‘', element) + 2);
      expect(CSS.highlights.get('rg-nested-mark')!.size).to.be.above(0);
    });

  it('keep the room of those that were typed where paragraphs have a font of their own', async function () {
    if (!('highlights' in CSS)) skip(this, 'the engine has no custom highlights');
    const element = await shown(QUOTE.replace('<p>', '<p style="font-family: monospace">'));
    await waitUntil(() => drawnIn(element).length, 'drawn');
    expect(marksIn(element)).to.deep.equal(['‘', '’']);
  });

  it('are drawn under a policy that forbids fonts', async () => {
    const { page, broken } = await strictPage(
      `<figure><rg-definition-quote>${QUOTE}${SOURCE}</rg-definition-quote></figure>`,
    );
    const element = page.querySelector('rg-definition-quote')!;
    await waitUntil(
      () => element.shadowRoot?.querySelector('.marks') && marksIn(element).includes('»'),
      'drawn',
    );
    expect(broken).to.deep.equal([]);
    expect(drawnText(element)).to.contain('«sammen»');
  });

  it('do not move what follows', async () => {
    const quote = html`<rg-definition-quote>${definition}</rg-definition-quote>`;
    const widths = [320, 430, 500, 768, 1280];
    const shifts = await shiftsOf(widths.map((width) => ({ content: quote, width })));
    for (const [i, [shift]] of shifts.entries()) expect(shift, `at ${widths[i]} px`).to.be.closeTo(0, 0.5);
  });
});
