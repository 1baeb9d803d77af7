import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { skip } from '../skip.js';
import { waitUntil } from '../wait.js';

const TEXT =
  'Velferd er en verdi som mennesker skaper sammen, der relasjoner og livsbetingelser settes i sentrum for utviklingen av velferden, nå og i fremtiden.';

const page = async (
  quotation: string,
  style = '',
  attributes = 'term="Relasjonell velferd"',
  lang = 'nb',
) => {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.cssText = `margin-inline: 40px; font: 17px/1.5 serif; inline-size: 400px; ${style}`;
  box.innerHTML = `<rg-definition-quote ${attributes}><blockquote><p>${quotation}</p></blockquote><p>(Ness, 2020, s. 36)</p></rg-definition-quote>`;
  await fixture(box);
  const element = box.firstElementChild as RgDefinitionQuote;
  await element.updateComplete;
  return element;
};

/** The box of a range of characters. */
function boxOf(node: Node, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects()[0]!;
}

const wordsOf = (element: Element) => element.querySelector('blockquote p')!.firstChild!;
const part = (element: Element, name: string) => element.shadowRoot!.querySelector(`[part="${name}"]`)!;

/** Whether ranges have the correct box with a `::first-letter` style; in WebKit, they have that of later letters. */
function hasBoxesOfLetters(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.probe::first-letter { color: inherit; font-weight: 700 }');
  document.adoptedStyleSheets.push(sheet);
  const probe = document.createElement('p');
  probe.className = 'probe';
  probe.textContent = '«Velferd';
  document.body.append(probe);
  const is = Math.abs(boxOf(probe.firstChild!, 0, 1).left - probe.getBoundingClientRect().left) < 1;
  probe.remove();
  document.adoptedStyleSheets.pop();
  return is;
}

describe('the edge of a quotation', () => {
  const fonts = ['serif', 'sans-serif', 'monospace'];
  const pairs = ['«»', '“”', '„“', '""', '‘’'];
  for (const font of fonts)
    it(`is that of the page, outside which the mark hangs by its own width: ${font}`, async function () {
      if (!hasBoxesOfLetters()) skip(this, 'the engine gives the boxes of other letters');
      for (const [opening, closing] of pairs) {
        const element = await page(`${opening}${TEXT}${closing}`, `font-family: ${font}`);
        const { left } = element.getBoundingClientRect();
        const words = wordsOf(element);
        expect(boxOf(words, 1, 2).left, `first letter after ${opening}`).to.be.closeTo(left, 0.6);
        expect(boxOf(words, 0, 1).right, opening).to.be.closeTo(left, 0.6);
        const lines = element.querySelector('blockquote')!.getBoundingClientRect();
        expect(lines.left, 'the other lines').to.be.closeTo(left, 0.6);
        for (const name of ['term', 'source'])
          expect(part(element, name).getBoundingClientRect().left, name).to.be.closeTo(left, 0.6);
      }
    });

  it('is that of the first quotation on a page that is in another element', async function () {
    if (!hasBoxesOfLetters()) skip(this, 'the engine gives the boxes of other letters');
    document.adoptedStyleSheets = [];
    const box = document.createElement('div');
    box.lang = 'nb';
    box.style.cssText = 'margin-inline: 40px; font: 17px/1.5 serif';
    box.innerHTML =
      '<rg-definition-quote><div><blockquote><p>«Omsorg er alt»</p></blockquote><p>(Ness, 2020, s. 36)</p></div></rg-definition-quote>';
    await fixture(box);
    const element = box.firstElementChild as RgDefinitionQuote;
    await element.updateComplete;
    const { left } = element.getBoundingClientRect();
    expect(boxOf(wordsOf(element), 1, 2).left).to.be.closeTo(left, 0.6);
  });

  it('is the right one from right to left', async function () {
    if (!hasBoxesOfLetters()) skip(this, 'the engine gives the boxes of other letters');
    const element = await page('«شبكة من العلاقات بين الناس»', 'direction: rtl', '', 'ar');
    const { right } = element.getBoundingClientRect();
    expect(boxOf(wordsOf(element), 1, 2).right).to.be.closeTo(right, 0.6);
  });

  it('is that of the choice of versions as well', async () => {
    const box = document.createElement('div');
    box.lang = 'nb';
    box.style.cssText = 'padding-inline: 40px; font: 17px/1.5 serif';
    const version = (year: string, word: string) =>
      `<blockquote lang="nb"><p>«${TEXT} ${word}»</p></blockquote><p>(Ness, ${year})</p>`;
    box.innerHTML = `<rg-definition-quote>${version('2019', 'Da')}${version('2020', 'Nå')}</rg-definition-quote>`;
    await fixture(box);
    const element = box.firstElementChild as RgDefinitionQuote;
    await waitUntil(() => element.shadowRoot && part(element, 'switches'), 'the choice is there');
    expect(part(element, 'switch').getBoundingClientRect().left).to.be.closeTo(
      element.getBoundingClientRect().left,
      0.6,
    );
  });

  for (const [name, style] of Object.entries({
    'the window': 'position: absolute; inset-inline-start: 0; margin: 0',
    'a box that clips': 'overflow: hidden',
  }))
    it(`keeps the mark inside if it would be cut off by ${name}`, async () => {
      const typed = await page(`«${TEXT}»`, style);
      const edge = typed.parentElement!.getBoundingClientRect().left;
      expect(boxOf(wordsOf(typed), 0, 1).left).to.be.at.least(edge - 0.5);
      const added = await page(TEXT, style);
      const words = boxOf(wordsOf(added), 0, 1).left - added.parentElement!.getBoundingClientRect().left;
      expect(words, 'room for a mark that is not typed').to.be.above(10);
    });
});

it('an added closing mark stays beside the last word at any width', async () => {
  for (let width = 240; width < 420; width += 12) {
    const element = await page(TEXT, `inline-size: ${width}px; font-family: sans-serif`);
    const paragraph = element.querySelector('blockquote p')!;
    const height = paragraph.getBoundingClientRect().height;
    const without = document.createElement('style');
    without.textContent =
      'blockquote p::after, blockquote p:last-of-type::after { display: none !important }';
    document.head.append(without);
    const plain = paragraph.getBoundingClientRect().height;
    without.remove();
    expect(height, `at ${width} px`).to.equal(plain);
  }
});

describe('the size of a pull quote', () => {
  const sizeOf = (element: Element) => parseFloat(getComputedStyle(wordsOf(element).parentElement!).fontSize);
  const inSize = async (quotation: string, size: number) => {
    const element = await page(quotation, '', 'variant="pull"');
    await waitUntil(
      () => Math.abs(sizeOf(element) - size * 17) < 0.1,
      `${sizeOf(element)} px, not ${size} em`,
    );
  };

  it('is large for a sentence', () => inSize('«Velferd er en verdi som mennesker skaper sammen.»', 1.5625));

  it('is that of other quotations for many words', () => inSize(`«${TEXT} ${TEXT} ${TEXT}»`, 1.25));
});

it('the citation button sits on the line of the source', async () => {
  for (const font of ['serif', 'sans-serif']) {
    const element = await page(`«${TEXT}»`, `font-family: ${font}`);
    await waitUntil(() => part(element, 'cite'));
    const lineOf = (node: Element) => {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      let last = texts.nextNode()!;
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.textContent!.trim()) last = text;
      const at = last.textContent!.trimEnd().length;
      return boxOf(last, at - 1, at).bottom;
    };
    expect(lineOf(part(element, 'cite'))).to.be.closeTo(lineOf(part(element, 'source')), 0.2);
  }
});
