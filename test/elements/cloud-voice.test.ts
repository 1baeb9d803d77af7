import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/word-cloud/define.js';
import { layoutCloud } from '../../src/cloud/index.js';
import type { RgWordCloud } from '../../src/elements/word-cloud/word-cloud.js';
import { waitUntil } from '../wait.js';

const WORDS: [string, number][] = [
  ['relasjonell velferd', 11],
  ['mennesker', 8],
  ['livskvalitet', 6],
  ...['samskaping', 'praksis', 'fellesskap', 'nabolag', 'kapasitet'].map((word): [string, number] => [
    word,
    4,
  ]),
  ...'ansvar arbeid barn deltakelse dialog folkehelse kunnskap ledelse ressurser skole tillit omsorg'
    .split(' ')
    .map((word): [string, number] => [word, 1]),
];

const page = async (attributes = '', before = '', words = WORDS) => {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.style.cssText = 'font: 16px/1.5 sans-serif; inline-size: 600px; background: white';
  const items = words.map(([word, weight]) => `<li>${word} (${weight})</li>`).join('');
  box.innerHTML = `${before}<rg-word-cloud ${attributes}><ol>${items}</ol></rg-word-cloud>`;
  await fixture(box);
  const element = box.querySelector<RgWordCloud>('rg-word-cloud')!;
  await waitUntil(() => element.shadowRoot?.querySelector('.stage > svg text, .bars li'), 'drawn');
  await element.updateComplete;
  return element;
};
const wordsOf = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<SVGTextElement>('[part="word"] text[textLength]'),
];

describe('the voice of a cloud', () => {
  it('is bold for the heaviest tenth, measured in the weight that is drawn', async () => {
    const element = await page();
    const bold = wordsOf(element).filter((text) => getComputedStyle(text).fontWeight === '600');
    expect(bold.map((text) => text.textContent)).to.deep.equal(['relasjonell velferd', 'mennesker']);
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const text of bold) {
      const size = parseFloat(text.getAttribute('font-size')!);
      pen.font = `600 ${size}px sans-serif`;
      const width = parseFloat(text.getAttribute('textLength')!);
      expect(width / pen.measureText(text.textContent!).width, text.textContent!).to.be.closeTo(1, 0.03);
    }
    expect(element.toSVG().match(/font-weight="600"/g)).to.have.length(2);
  });

  it('makes none bold where all are equally heavy', async () => {
    const element = await page('', '', [
      ['a', 2],
      ['b', 2],
      ['c', 2],
    ]);
    for (const text of wordsOf(element)) expect(getComputedStyle(text).fontWeight).to.equal('400');
  });

  it('has two tints, of the page’s link colour where no accent is set', async () => {
    const link = '<p>Les <a href="/om" style="color: rgb(10, 80, 160)">om gruppen</a>.</p>';
    const fills = new Set(wordsOf(await page('', link)).map((text) => text.getAttribute('fill')));
    expect(fills.size).to.equal(2);
    expect([...fills][0]).to.equal('rgb(10 80 160)');
    const themed = await page('style="--rg-accent: rgb(120, 20, 40)"', link);
    expect(wordsOf(themed)[0]!.getAttribute('fill')).to.equal('rgb(120 20 40)');
  });

  it('labels first letters', async () => {
    const element = await page('group="letter"');
    const labels = [...element.shadowRoot!.querySelectorAll('.zone')].map((label) => label.textContent);
    expect(labels).to.include.members(['A', 'M', 'R']);
  });
});

it('a word is laid out in its own font weight, without touching others', async () => {
  const words = WORDS.map(([text, weight], i) => ({ text, weight, ...(i < 3 && { fontWeight: 700 }) }));
  const options = { width: 600, height: 300, fontFamily: 'sans-serif' };
  const one = await layoutCloud(words, options);
  const again = await layoutCloud(words, options);
  expect(again).to.deep.equal(one);
  const plain = await layoutCloud(
    words.map(({ text, weight }) => ({ text, weight })),
    options,
  );
  const share = ({ words: placed }: typeof one) => placed[0]!.width / placed[0]!.size;
  expect(share(one)).to.be.above(share(plain) * 1.02);
});

describe('bars', () => {
  it('have their numbers at their ends, in figures of one width', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await page(`view="bars" dir="${dir}"`);
      const [start, end] = dir === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
      const edge = element.getBoundingClientRect()[end];
      for (const row of element.shadowRoot!.querySelectorAll('.bars li')) {
        const bar = row.querySelector('.bar')!.getBoundingClientRect();
        const number = row.querySelector<HTMLElement>('[part="weight"]')!;
        const gap = Math.abs(number.getBoundingClientRect()[start] - bar[end]);
        expect(gap, row.textContent!).to.be.within(4, 12);
        const { fontSize, fontVariantNumeric } = getComputedStyle(number);
        expect(parseFloat(fontSize)).to.be.at.least(13);
        expect(fontVariantNumeric).to.equal('tabular-nums');
        expect((edge - number.getBoundingClientRect()[end]) * (dir === 'ltr' ? 1 : -1)).to.be.at.least(-0.5);
      }
    }
  });

  it('are as long as their numbers', async () => {
    const element = await page('view="bars"');
    const lengths = [...element.shadowRoot!.querySelectorAll('.bar')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    WORDS.forEach(([word, weight], i) =>
      expect(lengths[i]! / lengths[0]!, word).to.be.closeTo(weight / 11, 0.01),
    );
  });
});
