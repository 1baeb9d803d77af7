import { aTimeout, expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { emulateMedia } from '../browser.js';
import '../../src/elements/word-cloud/define.js';
import type { RgWordCloud } from '../../src/elements/word-cloud/word-cloud.js';
import { isAccessible, showsWhole } from './checks.js';
import { allowMessages, warningsOf } from '../console.js';
import { lostWords, texts } from './reading.js';

const page = async (content: string, lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<rg-word-cloud view="list">${content}</rg-word-cloud>`;
  await fixture(box);
  const element = box.firstElementChild as RgWordCloud;
  await element.updateComplete;
  return element;
};
const cloud = (items: string, lang?: string) => page(`<ol>${items}</ol>`, lang);
const terms = (element: RgWordCloud) => element.records.map(({ text, weight }) => [text, weight]);
const sizes = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part="word"] > :first-child')].map((word) =>
    parseFloat(getComputedStyle(word).fontSize),
  );
const settled = async (element: RgWordCloud) => {
  await aTimeout(0);
  await element.updateComplete;
};

describe('rg-word-cloud as a list', () => {
  it('reads words and weights in the ways people write them', async () => {
    const element = await cloud(
      '<li>relasjonell velferd (25)</li><li>samskaping: 9</li><li>velferd – 4</li><li>3 × omsorg</li><li data-weight="2,5">nabolag</li><li>kommune 3.0</li><li>mennesker (7) </li>',
    );
    expect(terms(element)).to.deep.equal([
      ['relasjonell velferd', 25],
      ['samskaping', 9],
      ['velferd', 4],
      ['omsorg', 3],
      ['nabolag', 2.5],
      ['kommune 3.0', 1],
      ['mennesker', 7],
    ]);
    expect(lostWords(element).filter((word) => !/^[\d.]+$/.test(word))).to.deep.equal([]);
  });

  it('shows and announces each number in the language of the page', async () => {
    const element = await cloud('<li>velferd (1234)</li><li>omsorg (1)</li>');
    const said = async (lang: string) => {
      element.parentElement!.lang = lang;
      await settled(element);
      const ear = [...element.shadowRoot!.querySelectorAll('[part="weight"]')].map((weight) =>
        weight.querySelector(':scope > :not([aria-hidden])')!.textContent!.replace(/\s/g, ' '),
      );
      return [...ear, element.shadowRoot!.querySelector('ul')!.getAttribute('aria-label')];
    };
    expect(await said('nb')).to.deep.equal([
      'brukt 1 234 ganger',
      'brukt 1 gang',
      'Ord etter hvor ofte de er brukt',
    ]);
    expect(await said('nn')).to.deep.equal([
      'brukt 1 234 gonger',
      'brukt 1 gong',
      'Ord etter kor ofte dei er brukte',
    ]);
    expect(await said('en')).to.deep.equal([
      'used 1,234 times',
      'used 1 time',
      'Words by how often they are used',
    ]);
    expect((await said('se'))[2]).to.equal('Sánit dan mielde man dávjá adnojuvvojit');
  });

  it('keeps words and numbers apart when they are copied', async () => {
    const element = await cloud('<li>velferd (25)</li><li>omsorg (9)</li>');
    for (const word of texts(element, '[part="word"]')) expect(word).to.match(/^\p{L}+ \d+/u);
  });

  it('shows no numbers without weights', async () => {
    const element = await cloud('<li>velferd</li><li>omsorg</li>');
    expect(texts(element, '[part="word"]')).to.deep.equal(['velferd', 'omsorg']);
    expect(new Set(sizes(element)).size).to.equal(1);
  });

  it('sets heavier words larger, never smaller, in at most five sizes', async function () {
    allowMessages(/Nothing in it could be read/);
    const weights = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(weights, async (drawn) => {
        const element = await cloud('');
        element.records = drawn.map((weight, i) => ({ text: `ord${i}`, weight }));
        await element.updateComplete;
        const size = sizes(element);
        element.parentElement!.remove();
        const bySize = drawn
          .map((weight, i) => ({ weight, size: size[i]! }))
          .sort((a, b) => a.weight - b.weight);
        for (const [i, { weight, size: own }] of bySize.entries()) {
          const before = bySize[i - 1];
          if (before) expect(own).to.be.at.least(before.size);
          if (before?.weight === weight) expect(own).to.equal(before.size);
        }
        expect(new Set(size).size).to.be.at.most(5);
      }),
      { numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('keeps the order of the page', async () => {
    const element = await cloud('<li>b (1)</li><li>a (9)</li><li>c (4)</li>');
    expect(texts(element, '[part="word"] > :first-child')).to.deep.equal(['b', 'a', 'c']);
    const [b, a, c] = sizes(element);
    expect(a).to.be.above(c!);
    expect(c).to.be.above(b!);
  });

  it('links what the page links, and nothing unsafe; marks languages', async () => {
    const element = await cloud(
      '<li><a href="/velferd">velferd</a> (3)</li><li><a href="javascript:alert(1)">farlig</a> (2)</li><li lang="en">recovery (1)</li>',
    );
    expect(
      [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ).to.deep.equal(['/velferd']);
    expect(element.shadowRoot!.querySelector('[lang]')!.textContent).to.equal('recovery');
    expect(texts(element, '[part="word"]')[1]).to.contain('farlig');
  });

  it('shows records set by a script, with weights missing or as text', async () => {
    const element = await cloud('<li>fra siden (3)</li>');
    const said = await warningsOf(async () => {
      element.records = [
        { text: 'velferd', weight: 4 },
        'omsorg',
        { text: 'nabolag', weight: '2,5', url: 'javascript:alert(1)' },
        { text: 'minus', weight: -3 },
        { weight: 3 },
      ] as never;
      await element.updateComplete;
    });
    expect(terms(element)).to.deep.equal([
      ['velferd', 4],
      ['omsorg', 1],
      ['nabolag', 2.5],
      ['minus', 1],
    ]);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('Record 5');
  });

  it('follows its content', async () => {
    const element = await cloud('<li>velferd (3)</li><li>omsorg (2)</li>');
    element.querySelector('li')!.textContent = 'velferd (30)';
    element.querySelector('li:last-child')!.remove();
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li>nabolag (1)</li>');
    await settled(element);
    expect(terms(element)).to.deep.equal([
      ['velferd', 30],
      ['nabolag', 1],
    ]);
    expect(texts(element, '[part="word"] > :first-child')).to.deep.equal(['velferd', 'nabolag']);
  });

  describe('content that is not as it should be', () => {
    const nothing = /Nothing in it could be read|nothing in it/;
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': ['', nothing],
      'an empty list': ['<ol></ol>', nothing],
      'a list of empty items': ['<ol><li></li><li> </li></ol>', nothing],
      'one empty item': ['<ol><li>velferd</li><li></li></ol>', /empty/],
      'a nested list': ['<ul><li>Ytre<ul><li>Indre en</li><li>Indre to</li></ul></li></ul>'],
      'text and no list': ['Bare tekst <b>her</b>', nothing],
      'a list among text': ['<div><ul><li>Ett</li></ul> Tekst bak</div>', nothing],
      'text before and after a list': ['<p>Før</p><ul><li>Ett</li></ul>Etter'],
      'a long line': [`<ul><li>${'Relasjonell velferd og livskvalitet '.repeat(300)}</li></ul>`],
      'only a number': ['<ul><li>25</li><li>velferd (3)</li></ul>'],
      entities: ['<ul><li>A &amp; B &lt;b&gt; &quot;C&quot; 5&nbsp;% sam&shy;arbeid</li></ul>'],
      'several scripts': ['<ul><li>关系福利 (3)</li><li>качество жизни (2)</li><li>والرفاه 🌱</li></ul>'],
    };
    showsWhole(cases, page);
  });

  it('draws every word, whatever the list', async function () {
    const part = fc.constantFrom(
      'velferd',
      '(25)',
      '3',
      '–',
      '×',
      ':',
      '(2020)',
      '%',
      '<b>ord</b>',
      'kommune',
      '3.0',
      '&amp;',
    );
    const line = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 10, maxLength: 10 }), async (lines) => {
        const element = await cloud(`<li>tung (7)</li>${lines.map((text) => `<li>${text}</li>`).join('')}`);
        // "3.0 × omsorg" has a weight, displayed as 3
        const lost = lostWords(element).filter((word) => word !== '0');
        element.parentElement!.remove();
        expect(lost, lines.join('\n')).to.deep.equal([]);
      }),
      { numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  describe('to everyone', () => {
    const list =
      '<li>relasjonell velferd (25)</li><li><a href="/s">samskaping</a> (9)</li><li>omsorg (1)</li>';

    isAccessible(() => cloud(list));

    it('shows its numbers in forced colours and in print', async function () {
      for (const emulated of [{ features: { 'forced-colors': 'active' } }, { media: 'print' }] as const) {
        await emulateMedia(this, emulated);
        const element = await cloud(list);
        for (const weight of element.shadowRoot!.querySelectorAll('[part="weight"]')) {
          expect(weight.getBoundingClientRect().width).to.be.above(4);
          expect(getComputedStyle(weight).visibility).to.equal('visible');
        }
      }
    });
  });
});
