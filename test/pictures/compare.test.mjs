/** Visible differences count; rounding and renderer noise do not. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './compare.mjs';
import { decode, encode, sourceOf, sumOf } from './picture.mjs';

const [INK, GROUND] = [
  [29, 31, 33],
  [255, 254, 251],
];
const [WIDTH, HEIGHT] = [60, 40];

/** Simulated text: bars whose edges have all shades from foreground to background; `marks` are foreground pixels. */
function screenshot({ marks = [], noise = 0, height = HEIGHT } = {}) {
  const png = new PNG({ width: WIDTH, height });
  for (let pixel = 0; pixel < WIDTH * height; pixel++) {
    const [x, y] = [pixel % WIDTH, Math.floor(pixel / WIDTH)];
    const share = y < 20 ? Math.abs(((x + y) % 12) - 6) / 6 : 1;
    const isMark = marks.some(([left, top]) => left === x && top === y);
    const wave = noise * (((x * 7 + y * 13) % 3) - 1);
    const values = INK.map((ink, place) => (isMark ? ink : ink + (GROUND[place] - ink) * share + wave));
    png.data.set([...values.map((value) => Math.max(0, Math.min(255, Math.round(value)))), 255], pixel * 4);
  }
  return PNG.sync.write(png);
}

const square = (side) =>
  Array.from({ length: side * side }, (_, place) => [30 + (place % side), 30 + Math.floor(place / side)]);

/** The picture kept for a screenshot. */
const kept = (name) => compare(name, undefined, screenshot()).drawn;

for (const name of ['story-320-light', 'story-320-dark']) {
  test(`${name}: the same screenshot is the same`, () => {
    assert.equal(compare(name, kept(name), screenshot()), undefined);
  });

  test(`${name}: noise of two levels is not seen`, () => {
    assert.equal(compare(name, kept(name), screenshot({ noise: 2 })), undefined);
  });

  test(`${name}: a mark that was not there is seen`, () => {
    const difference = compare(name, kept(name), screenshot({ marks: square(6) }));
    assert.ok(difference.count >= 9, `${difference.count}`);
    assert.ok(difference.where.length);
  });

  test(`${name}: a line more below is seen`, () => {
    assert.ok(compare(name, kept(name), screenshot({ height: HEIGHT + 4 })).count > 0);
  });
}

test('a full stop is seen', () => {
  const name = 'story-320-light';
  assert.ok(compare(name, kept(name), screenshot({ marks: [...square(3)] })));
});

test('a kept picture is a palette with the sum of its screenshot, and areas have their exact colour', () => {
  const bytes = screenshot();
  const png = encode(decode(bytes), sumOf(bytes));
  assert.equal(png[25], 3, 'type of colour');
  assert.equal(sourceOf(png), sumOf(bytes));
  const { data, width, height } = decode(png);
  assert.deepEqual([width, height], [WIDTH, HEIGHT]);
  assert.deepEqual([...data.subarray(4 * (WIDTH * 30), 4 * (WIDTH * 30) + 3)], GROUND);
});

test('a picture with thousands of colours has at most 256', () => {
  const [width, height] = [64, 64];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let pixel = 0; pixel < width * height; pixel++)
    data.set([(pixel * 37) % 256, (pixel * 91) % 256, (pixel >> 4) % 256], pixel * 4);
  const { data: written } = decode(encode({ width, height, data }, 'x'.repeat(64)));
  const colours = new Set(
    Array.from({ length: width * height }, (_, pixel) => written.readUIntBE(pixel * 4, 3)),
  );
  assert.ok(colours.size <= 256, `${colours.size}`);
});
test('every kept picture has the sum of its screenshot', () => {
  const folder = new URL('kept/', import.meta.url);
  for (const file of readdirSync(folder))
    assert.match(sourceOf(readFileSync(new URL(file, folder))) ?? '', /^[\da-f]{64}$/);
});
