import { expect } from '@open-wc/testing';
// @ts-expect-error The package has no types.
import { Font, Glyph, Path } from 'opentype.js';
import { glyphsFromCanvas, layoutCloud } from '../../src/cloud/index.js';
import type { CloudLayout } from '../../src/cloud/index.js';
import { arimo } from '../../src/cloud/arimo.js';
import { drawnUnits } from '../../src/cloud/units.js';
import { loadArimo, loadFont } from '../fonts.js';

/** Draws each word separately, as on a page, and counts pixels covered by two words. */
function sharedPixels({ width, height, words }: CloudLayout, font: string): number {
  const taken = new Uint8Array(Math.ceil(width) * Math.ceil(height));
  const canvas = new OffscreenCanvas(Math.ceil(width), Math.ceil(height));
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  let shared = 0;
  for (const { text, x, y, size, rotate } of words) {
    pen.reset();
    pen.font = `${size}px ${font}`;
    pen.textAlign = 'center';
    if ('textRendering' in pen) pen.textRendering = 'geometricPrecision';
    pen.translate(x, y);
    pen.rotate((rotate * Math.PI) / 180);
    pen.fillText(text, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    for (let i = 0; i < taken.length; i++)
      if (data[4 * i + 3]! >= 128) {
        if (taken[i]) shared++;
        taken[i] = 1;
      }
  }
  return shared;
}

/** Words of several scripts, and their fonts. */
const SCRIPTS: Record<string, [font: string, words: string[]]> = {
  Latin: [
    'noto-sans',
    [
      'relasjonell velferd',
      'bærekraft',
      'å',
      'ÅÉÄ',
      'e\u0301te\u0301',
      'giella',
      'čáhppat',
      'Erasmus+',
      'WAVE',
      'fi',
    ],
  ],
  'soft hyphens': ['noto-sans', ['for\u00adsk\u00adnings\u00adgruppe', 'lek\u00adtor']],
  Greek: ['noto-sans', ['ευημερία', 'κοινωνία', 'ύψος']],
  Cyrillic: ['noto-sans', ['благополучие', 'й', 'Щука']],
  Arabic: ['noto-sans-arabic', ['الرفاه', 'العلاقات', 'مجتمع']],
  Hebrew: ['noto-sans-hebrew', ['רווחה', 'קהילה']],
  Devanagari: ['noto-sans-devanagari', ['कल्याण', 'समुदाय']],
  Thai: ['noto-sans-thai', ['สวัสดิการ', 'ชุมชน']],
  Chinese: ['noto-sans-sc', ['关系福利', '社区', '学']],
  Japanese: ['noto-sans-jp', ['ウェルフェア', '関係的', 'ひと']],
  Korean: ['noto-sans-kr', ['복지', '공동체']],
  emoji: ['noto-emoji', ['🌱', '👩‍👩‍👧', '🇳🇴', 'lek 🎈']],
};

/** A font with blank glyphs for these letters, half an em wide, as many fonts have for unsupported letters. */
async function fontWithoutInk(family: string, letters: readonly string[]): Promise<FontFace> {
  const glyph = (name: string, unicode?: number) =>
    new Glyph({ name, unicode, advanceWidth: 500, path: new Path() });
  const font = new Font({
    familyName: family,
    styleName: 'Regular',
    unitsPerEm: 1000,
    ascender: 800,
    descender: -200,
    glyphs: [glyph('.notdef'), ...letters.map((letter, i) => glyph(`letter${i}`, letter.codePointAt(0)))],
  });
  const face = await new FontFace(family, font.toArrayBuffer()).load();
  document.fonts.add(face);
  return face;
}

describe('letters read from a canvas', () => {
  for (const [script, [name, texts]] of Object.entries(SCRIPTS))
    it(`place ${script} so that no pixel has two words`, async () => {
      // the second depends on the machine: another font, or boxes for missing glyphs
      for (const font of [`${await loadFont(name, texts.join(''))}, sans-serif`, 'serif']) {
        const words = texts.map((text, i) => ({
          text,
          weight: texts.length - i,
          rotate: i % 3 === 2 ? 90 : 0,
        }));
        const cloud = await layoutCloud(words, { width: 420, height: 300, fontFamily: font });
        expect(cloud.unplaced).to.deep.equal([]);
        expect(sharedPixels(cloud, font)).to.equal(0);
      }
    });

  it('are the same as the shipped ones in the same font, except for one cell at edges', async () => {
    const shipped = arimo().toJSON();
    const letters = shipped.glyphs.map(([letter]) => letter);
    const pairs = shipped.kerning.map(([first, second]) => first + second);
    const read = glyphsFromCanvas([...letters, ...pairs, 'no'], await loadArimo(), '400').toJSON();
    const glyphOf = new Map(read.glyphs.map(([letter, ...glyph]) => [letter, glyph]));
    for (const [letter, advance, top, rows] of shipped.glyphs) {
      const [readAdvance, readTop, readRows] = glyphOf.get(letter)!;
      expect(readAdvance, letter).to.be.closeTo(advance, 0.5 / 48);
      const box = (of: readonly number[][]) => [Math.min(...of.flat()), Math.max(...of.flat())];
      if (!rows.length) continue;
      expect(readTop, `${letter}: its top`).to.be.closeTo(top, 1);
      expect(readTop + readRows.length, `${letter}: its foot`).to.be.closeTo(top + rows.length, 1);
      box(rows).forEach((edge, i) => expect(box(readRows)[i], `${letter}: its sides`).to.be.closeTo(edge, 1));
    }
    const kerningOf = new Map(read.kerning.map(([first, second, em]) => [first + second, em]));
    // WebKit does not kern spaces
    for (const [first, second, em] of shipped.kerning.filter((pair) => !pair.includes(' ')))
      expect(kerningOf.get(first + second) ?? 0, first + second).to.be.closeTo(em, 1 / 48);
  });

  it('from the package place words so that no pixel has two, in the same font', async () => {
    const texts = [
      'relasjonell velferd',
      'samskaping',
      'Avslutning',
      'Tøffe valg',
      'PhD-prosjekt',
      'kommune 3.0',
    ];
    const words = texts.map((text, i) => ({ text, weight: 9 - i }));
    const cloud = await layoutCloud(words, { width: 500, height: 300, glyphs: arimo() });
    expect(cloud.unplaced).to.deep.equal([]);
    expect(sharedPixels(cloud, await loadArimo())).to.equal(0);
  });

  it('take up space if the font draws nothing for them', async () => {
    const texts = Object.values(SCRIPTS).flatMap(([, words]) => words);
    const letters = [...new Set(texts.join(''))].filter((letter) => !/[\s\u00ad]/.test(letter));
    const font = await fontWithoutInk('Without Ink', letters);
    try {
      const words = texts.map((text, i) => ({ text, weight: 1 + (i % 5) }));
      const cloud = await layoutCloud(words, { width: 600, height: 400, fontFamily: '"Without Ink"' });
      expect(cloud.unplaced).to.deep.equal([]);
      const boxes = cloud.words.map(({ x, y, width, size }) => [
        x - width / 2,
        x + width / 2,
        y - size / 2,
        y,
      ]);
      for (const [i, [x0, x1, y0, y1]] of boxes.entries()) {
        expect(x1! - x0!, texts[i]).to.be.above(0);
        for (const [a0, a1, b0, b1] of boxes.slice(i + 1))
          expect(a0! < x1! && x0! < a1! && b0! < y1! && y0! < b1!, `${texts[i]} overlaps`).to.equal(false);
      }
    } finally {
      document.fonts.delete(font);
    }
  });

  it('leave out words of spaces only', async () => {
    const cloud = await layoutCloud(
      ['velferd', ' ', '\u00a0', '\u200b', '\u00ad'].map((text) => ({ text, weight: 1 })),
      { width: 300, height: 100, fontFamily: 'sans-serif' },
    );
    expect(cloud.unplaced.map(({ index }) => index)).to.deep.equal([1, 2, 3, 4]);
  });

  it('are the same after conversion to JSON and back', async () => {
    const words = ['samskaping', 'أمل', 'lek 🎈'].map((text) => ({ text, weight: 1 }));
    const table = glyphsFromCanvas(
      words.map(({ text }) => text),
      'serif',
      '700',
    );
    const glyphs = JSON.parse(JSON.stringify(table));
    const box = { width: 300, height: 300 };
    expect(await layoutCloud(words, { ...box, glyphs })).to.deep.equal(
      await layoutCloud(words, { ...box, fontFamily: 'serif', fontWeight: 700 }),
    );
  });

  it('follow the weight of the font', async () => {
    const fontFamily = await loadFont('noto-sans', 'velferd');
    const [light, bold] = await Promise.all(
      [400, 700].map((fontWeight) =>
        layoutCloud([{ text: 'velferd', size: 40 }], {
          width: 400,
          height: 100,
          fontFamily,
          fontWeight,
        }),
      ),
    );
    expect(bold!.words[0]!.width).to.be.above(light!.words[0]!.width);
  });
});

describe('the parts of a drawn word', () => {
  it('are letters with their marks, or whole words in joined scripts', () => {
    expect(drawnUnits('Erasmus+')).to.deep.equal(['E', 'r', 'a', 's', 'm', 'u', 's', '+']);
    expect(drawnUnits('e\u0301te')).to.deep.equal(['e\u0301', 't', 'e']);
    expect(drawnUnits('for\u00adskning')).to.deep.equal(Array.from('forskning'));
    expect(drawnUnits('👩‍👩‍👧a')).to.deep.equal(['👩‍👩‍👧', 'a']);
    expect(drawnUnits('福利')).to.deep.equal(['福', '利']);
    expect(drawnUnits('الرفاه')).to.deep.equal(['الرفاه']);
    expect(drawnUnits('कल्याण')).to.deep.equal(['कल्याण']);
  });
});
