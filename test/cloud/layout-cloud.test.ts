import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutCloud } from '../../src/cloud/index.js';
import type { CloudOptions, CloudWord } from '../../src/cloud/index.js';
import { arimo } from '../../src/cloud/arimo.js';
import { faults, lettersOf } from './ink.js';

const table = arimo();
const letters = lettersOf(table);
const layout = (words: CloudWord[], options: Partial<CloudOptions> = {}) =>
  layoutCloud(words, { width: 400, height: 250, glyphs: table, ...options });

const letter = fc.constantFrom(...'aaeeiinnrrssttoolldgkmpbfvhyjuæøåéöxzwcq', ...'AEIMSTVØÅ', ...'-+.1');
const text = fc.string({ unit: letter, minLength: 1, maxLength: 24 });
const weight = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.001, max: 1e6, noNaN: true }));
const rotate = fc.constantFrom(0, 0, 0, 90, -90, 180);
const box = fc.record({
  width: fc.integer({ min: 60, max: 900 }),
  height: fc.integer({ min: 60, max: 900 }),
});
const shape = fc.constantFrom('ellipse' as const, 'box' as const);

describe('layoutCloud', function () {
  this.timeout(240_000);

  it('leaves out a word without text, and ignores invalid angles', async () => {
    const words = [
      { weight: 3 },
      { text: '' },
      { text: null },
      { text: 'ord', rotate: NaN },
      { text: 'to', rotate: Infinity },
    ];
    const { words: placed, unplaced } = await layout(words as CloudWord[]);
    expect(placed.map(({ index, rotate }) => [index, rotate])).to.deep.equal([
      [3, 0],
      [4, 0],
    ]);
    for (const { x, y, size } of placed) expect(Number.isFinite(x + y + size)).to.be.true;
    expect(unplaced.map(({ index }) => index)).to.deep.equal([0, 1, 2]);
    expect((await layout([{ weight: 1 }] as CloudWord[])).words).to.deep.equal([]);
  });

  it('places every word inside the box, none touching another, whatever the words, weights and box', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text, weight, rotate }), { minLength: 1, maxLength: 24 }),
        box,
        shape,
        fc.boolean(),
        async (words, size, shape, nest) => {
          const cloud = await layout(words, { ...size, shape, nest });
          expect(cloud.unplaced).to.deep.equal([]);
          expect(cloud.words.map(({ index }) => index)).to.deep.equal(words.map((_, index) => index));
          expect(faults(cloud, letters)).to.deep.equal([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('places words of given sizes so that none overlap, and names those that have no room', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text, size: fc.double({ min: 4, max: 120, noNaN: true }), rotate }), {
          minLength: 1,
          maxLength: 24,
        }),
        box,
        fc.integer({ min: 0, max: 8 }),
        async (words, size, gap) => {
          const cloud = await layout(words, { ...size, gap });
          expect(faults(cloud, letters)).to.deep.equal([]);
          const named = [...cloud.words, ...cloud.unplaced].map(({ index }) => index).sort((a, b) => a - b);
          expect(named).to.deep.equal(words.map((_, index) => index));
          for (const { index, size } of cloud.words) expect(size).to.be.closeTo(words[index]!.size, 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('places words of a group in their zone, and zones apart from each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text, weight, group: fc.constantFrom('a', 'b', 'c', 'd') }), {
          minLength: 1,
          maxLength: 20,
        }),
        box,
        async (words, size) => {
          const cloud = await layout(words, size);
          expect(cloud.unplaced).to.deep.equal([]);
          expect(faults(cloud, letters)).to.deep.equal([]);
          for (const { index, x, y } of cloud.words) {
            const zone = cloud.zones.find(({ group }) => group === words[index]!.group)!;
            expect(x).to.be.within(zone.x, zone.x + zone.width);
            expect(y).to.be.within(zone.y, zone.y + zone.height);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives many small groups a box that they fill, not rows as flat as a line', async () => {
    const texts =
      'ansvar barn demokrati erfaring fellesskap glede helse innovasjon jevnbyrdighet kultur lek mening nabolag omsorg praksis recovery samskaping tillit unge velferd';
    const words = texts.split(' ').map((text, i) => ({ text, weight: 1 / (i + 2.7), group: text[0]! }));
    const size = { width: 1000, height: 500 };
    const apart = await layout(words, size);
    const together = await layout(
      words.map(({ text, weight }) => ({ text, weight })),
      size,
    );
    expect(apart.scale).to.be.above(together.scale / 2);
  });

  it('gives the same picture for the same words, and a scaled one for a scaled box', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text, weight }), { minLength: 1, maxLength: 20 }),
        box,
        fc.constantFrom(0.5, 1.7, 3),
        async (words, { width, height }, times) => {
          const cloud = await layout(words, { width, height });
          expect(await layout(words, { width, height })).to.deep.equal(cloud);
          const larger = await layout(words, { width: width * times, height: height * times });
          expect(larger.scale / cloud.scale).to.be.closeTo(times, 1e-6);
          for (const [i, { x, y, size }] of larger.words.entries()) {
            const word = cloud.words[i]!;
            expect(
              [x, y, size].map((v) => v / times),
              word.text,
            ).to.satisfy((scaled: number[]) =>
              [word.x, word.y, word.size].every(
                (v, k) => Math.abs(v - scaled[k]!) < 1e-6 * Math.max(width, height),
              ),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('makes the area of words follow their weights', async () => {
    const { words } = await layout([
      { text: 'samskaping', weight: 16 },
      { text: 'innovasjon', weight: 4 },
      { text: 'velferd', weight: 1 },
    ]);
    expect(words[0]!.size / words[1]!.size).to.be.closeTo(2, 1e-9);
    expect(words[1]!.size / words[2]!.size).to.be.closeTo(2, 1e-9);
  });

  it('treats an invalid weight as the smallest, and infinity as the largest', async () => {
    const odd = [NaN, 0, -3, undefined, Infinity];
    const { words } = await layout([
      { text: 'stor', weight: 9 },
      { text: 'liten', weight: 4 },
      ...odd.map((weight) => ({ text: 'rar', weight: weight as number })),
    ]);
    const [large, small, ...rest] = words.map(({ size }) => size);
    expect(rest.slice(0, 4)).to.deep.equal([small, small, small, small]);
    expect(rest[4]).to.equal(large);
  });

  it('holds one word, one letter, one 60 letters long, equal words, words that differ by case, and none', async () => {
    const one = async (...texts: string[]) => {
      const cloud = await layout(texts.map((text) => ({ text, weight: 1 })));
      expect(cloud.words).to.have.length(texts.length);
      expect(faults(cloud, letters)).to.deep.equal([]);
      return cloud;
    };
    const { words } = await one('velferd');
    expect(words[0]!.width, 'as wide as the box allows').to.be.within(330, 400);
    await one('å');
    await one('menneskerettighetsorganisasjonssamarbeidspartnerskapsavtaler');
    await one('NIFU', 'Nifu', 'nifu', 'nifu');
    expect((await layout([])).words).to.deep.equal([]);
  });

  it('reports words without visible ink', async () => {
    const cloud = await layout([
      { text: ' ', weight: 3 },
      { text: 'velferd', weight: 2 },
      { text: '', weight: 1 },
    ]);
    expect(cloud.words.map(({ index }) => index)).to.deep.equal([1]);
    expect(cloud.unplaced).to.deep.equal([
      { index: 0, text: ' ' },
      { index: 2, text: '' },
    ]);
  });

  it('keeps small words out of the counters of large ones, unless asked to nest', async () => {
    const words = [
      { text: 'o', size: 240 },
      { text: 'i', size: 12 },
    ];
    const inCounter = async (nest: boolean) => {
      const { words: placed } = await layout(words, { nest, width: 300, height: 300 });
      return Math.hypot(placed[1]!.x - placed[0]!.x, placed[1]!.y - placed[0]!.y + 60) < 50;
    };
    expect(await inCounter(false)).to.be.false;
    expect(await inCounter(true)).to.be.true;
  });

  it('keeps small words out of the spaces of a phrase', async () => {
    const { words } = await layout([
      { text: 'n n', size: 200 },
      { text: 'x', size: 10 },
    ]);
    const [phrase, small] = words as [(typeof words)[0], (typeof words)[0]];
    const inSpace = Math.abs(small.x - phrase.x) < 30 && small.y > phrase.y - 100 && small.y < phrase.y;
    expect(inSpace).to.be.false;
  });

  it('leaves space between neighbours on one line', async () => {
    const { words } = await layout(
      Array.from({ length: 12 }, () => ({ text: 'nn', size: 40 })),
      { width: 300, height: 60 },
    );
    const sorted = words.sort((a, b) => a.x - b.x);
    sorted.slice(1).forEach((word, i) => {
      const left = sorted[i]!;
      if (Math.abs(word.y - left.y) < 20)
        expect(word.x - word.width / 2 - left.x - left.width / 2).to.be.above(0.1 * 40 - 1);
    });
  });

  it('keeps words near their positions when others are added and removed', async () => {
    const words = 'relasjonell velferd samskaping innovasjon bærekraft deltakelse lek læring'
      .split(' ')
      .map((text, i) => ({ text, weight: 12 - i }));
    const previous = await layout(words);
    const changed = [...words.filter(({ text }) => text !== 'bærekraft'), { text: 'kommune', weight: 5 }];
    const moved = (cloud: Awaited<typeof previous>) =>
      cloud.words
        .map(({ text, x, y }) => {
          const before = previous.words.find((word) => word.text === text);
          return before ? Math.hypot(before.x - x, before.y - y) : 0;
        })
        .sort((a, b) => a - b)[3]!;
    const near = await layout(changed, { previous });
    expect(faults(near, letters)).to.deep.equal([]);
    expect(moved(near)).to.be.below(20);
    const same = await layout(words, { previous });
    expect(moved(same), 'nothing changed').to.be.below(20);
  });

  it('reports what is wrong with a box', async () => {
    for (const [width, height] of [
      [0, 100],
      [100, -1],
      [NaN, 10],
      [Infinity, 10],
    ] as const) {
      const error = await layout([{ text: 'a', weight: 1 }], { width, height }).catch((e: Error) => e);
      expect(error).to.be.instanceOf(RangeError);
      expect((error as Error).message).to.include(`${width} × ${height}`);
    }
  });

  it('places words in boxes as thin as a line', async () => {
    for (const [width, height] of [
      [800, 4],
      [3, 600],
    ] as const) {
      const cloud = await layout(
        [
          { text: 'velferd', weight: 2 },
          { text: 'lek', weight: 1 },
        ],
        { width, height },
      );
      expect(cloud.words).to.have.length(2);
      expect(faults(cloud, letters)).to.deep.equal([]);
    }
  });

  it('shrinks a gap that leaves no room', async () => {
    const words = Array.from({ length: 40 }, (_, i) => ({ text: `ord ${i}`, weight: 1 + i }));
    const cloud = await layout(words, { gap: 300 });
    expect(cloud.words).to.have.length(40);
  });

  it('lets the page work while 5,000 words are placed, and ends when aborted', async () => {
    const words = Array.from({ length: 5000 }, (_, i) => ({ text: `ord${i}`, weight: 1 / (i + 2.7) }));
    let turns = 0;
    let done = false;
    const count = () => {
      turns++;
      if (!done) setTimeout(count);
    };
    setTimeout(count);
    const cloud = await layout(words, { width: 1600, height: 1000 });
    done = true;
    expect(cloud.words).to.have.length(5000);
    expect(turns).to.be.above(3);

    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('other words')));
    const error = await layout(words, { signal: abort.signal }).catch((e: Error) => e);
    expect((error as Error).message).to.equal('other words');
  });
});
