import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { contrast, over, rgbaOf } from '../../src/elements/base/backdrop.js';
import { show } from './show.js';
import { allowMessages } from '../console.js';
import { loadArimo } from '../fonts.js';
import { waitUntil } from '../wait.js';

describe('a source that is shown as written', () => {
  // sources with words that belong to no field
  const SOURCES = ['(Ness et al., 2020, s. 36, vår utheving)', '(fritt etter Ness m.fl., under arbeid)'];
  const QUOTE = '<blockquote><p>«Velferd skapes.»</p></blockquote>';

  before(async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/src/styles/rg.css';
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
    after(() => sheet.remove());
  });

  for (const source of SOURCES)
    for (const size of [16, 18])
      it(`is muted and made smaller once: ${source} in a text of ${size} px`, async () => {
        allowMessages(/source/);
        const style = `color: #555; background: #fff; font-size: ${size}px`;
        const element = await show(`<rg-definition-quote>${QUOTE}<p>${source}</p></rg-definition-quote>`, {
          style,
        });
        const read = await show(`<rg-definition-quote>${QUOTE}<p>(Ness, 2020)</p></rg-definition-quote>`, {
          style,
        });
        const caption = read.shadowRoot!.querySelector('[part="source"]')!;
        const written = element.querySelector(':scope > p')!;
        expect(!!written.assignedSlot).to.equal(true);
        expect(getComputedStyle(written).fontSize).to.equal(getComputedStyle(caption).fontSize);
        expect(getComputedStyle(written).color).to.equal(getComputedStyle(caption).color);
        const white = rgbaOf('#fff');
        expect(contrast(over(rgbaOf(getComputedStyle(written).color), white), white)).to.be.at.least(4.5);
      });
});

describe('long words in names of partners', () => {
  const NAMES = [
    'Forskningsgruppen COIN',
    'Folkehelsekompetansesenteret',
    'Samfunnsmedisinutviklingsrådet i nord',
    'Nord universitet',
    'Helse- og omsorgsdepartementet',
  ];

  /** Words drawn on more than one line. */
  const brokenWords = (root: ShadowRoot) =>
    [...root.querySelectorAll('[part="name"]')].flatMap((name) => {
      const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index, 0: word } of node.nodeValue!.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) broken.push(word);
        }
      return broken;
    });

  for (const width of [320, 400])
    it(`are not broken in a column of ${width} px`, async () => {
      const items = NAMES.map((name) => `<li><a href="/x">${name}</a></li>`).join('');
      const element = await show(`<rg-partner-grid><ul>${items}</ul></rg-partner-grid>`, {
        // in a wide font, the longest word does not fit into the narrowest column
        style: `width: ${width}px; font-family: ${await loadArimo()}`,
      });
      expect(brokenWords(element.shadowRoot!)).to.deep.equal([]);
      const { right } = element.getBoundingClientRect();
      for (const name of element.shadowRoot!.querySelectorAll('[part="name"]'))
        expect(name.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    });

  it('leave short names in two columns', async () => {
    const items = ['Nord universitet', 'NTNU', 'Forskningsgruppen COIN', 'Levanger kommune'].map(
      (name) => `<li>${name}</li>`,
    );
    const element = await show(`<rg-partner-grid><ul>${items.join('')}</ul></rg-partner-grid>`, {
      style: `width: 320px; font-family: ${await loadArimo()}`,
    });
    const [first, second] = element.shadowRoot!.querySelectorAll('li');
    expect(first!.getBoundingClientRect().top).to.equal(second!.getBoundingClientRect().top);
  });
});

describe('text spacing set by a visitor', () => {
  it('leaves the words of a picture apart, and spaces its table', async () => {
    const words = Array.from({ length: 40 }, (_, i) => `<li>velferd og nabolag ${i} (${40 - i})</li>`).join(
      '',
    );
    const cloud = await show(`<rg-word-cloud><ul>${words}</ul></rg-word-cloud>`, { style: 'width: 640px' });
    await waitUntil(() => cloud.shadowRoot!.querySelector('.stage > svg'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    cloud.shadowRoot!.adoptedStyleSheets.push(sheet);
    for (const word of cloud.shadowRoot!.querySelectorAll('text[textLength]')) {
      const { letterSpacing, wordSpacing } = getComputedStyle(word);
      expect([letterSpacing, wordSpacing].map((space) => parseFloat(space) || 0)).to.deep.equal([0, 0]);
    }
    const { letterSpacing } = getComputedStyle(cloud.shadowRoot!.querySelector('summary')!);
    expect(parseFloat(letterSpacing)).to.be.above(1);
  });
});
