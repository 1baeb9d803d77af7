import { aTimeout, expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { difficult, drawing, drawings } from '../../stories/content/logos.js';
import { emulateMedia } from '../browser.js';
import '../../src/elements/partner-grid/define.js';
import { inkOf, placed, weightOf } from '../../src/elements/partner-grid/later/ink.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import { texts } from './reading.js';
import { skip } from '../skip.js';
import { waitUntil } from '../wait.js';

const logosOf = (element: Element) => [...element.shadowRoot!.querySelectorAll('img')];
const roomOf = (image: Element) => image.closest<HTMLElement>('.room')!;
const isBalanced = (image: HTMLImageElement) => image.style.transform !== '';

const page = async (content: unknown, attributes: Record<string, string> = {}, style = '') => {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.style.cssText = `font: 17px/1.5 serif; ${style}`;
  const element = document.createElement('rg-partner-grid') as RgPartnerGrid;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof content === 'string') element.innerHTML = content;
  else render(content, element);
  box.append(element);
  await fixture(box);
  await element.updateComplete;
  return element;
};
const settledWall = async (attributes: Record<string, string> = {}, style = '') => {
  const element = await page(difficult, attributes, style);
  for (const image of logosOf(element)) image.loading = 'eager';
  await waitUntil(() => logosOf(element).every((image) => image.complete), 'the logos are there');
  if (attributes['balance'] !== 'none')
    await waitUntil(() => logosOf(element).some(isBalanced), 'they are balanced');
  await aTimeout(50);
  return element;
};
const onDark = 'color: #e4e2dd; background: #17191b; color-scheme: dark';

/** A picture's trimmed area and density by pixels that differ from the corner, independent of the code under test. */
function measured(image: HTMLImageElement) {
  const [columns, rows] = [300, Math.round((300 * image.naturalHeight) / image.naturalWidth)];
  const canvas = Object.assign(document.createElement('canvas'), { width: columns, height: rows });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const isOpaque = data[3]! > 250 && data[0]! > 250;
  const inked: [number, number, number][] = [];
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const [r, g, b, a] = data.subarray((y * columns + x) * 4);
      const ink = isOpaque ? Math.min(1, (255 - Math.min(r!, g!, b!)) / 128) : a! / 255;
      if (ink > 0.1) inked.push([x, y, ink]);
    }
  const extent = (side: 0 | 1) => {
    const sorted = inked.map((pixel) => pixel[side]).sort((a, b) => a - b);
    return sorted.at(-1)! - sorted[0]! + 1;
  };
  const [width, height] = [extent(0), extent(1)];
  const sum = inked.reduce((all, [, , ink]) => all + ink, 0);
  return { share: (width * height) / (columns * rows), density: sum / (width * height) };
}

/** Spread of weights: the standard deviation of their logarithms, so that double and half count the same. */
function spread(weights: readonly number[]) {
  const logs = weights.map(Math.log);
  const mean = logs.reduce((a, b) => a + b) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
}

describe('the balance of a wall of difficult logos', function () {
  // a picture 4,000 pixels wide takes long if three engines share two processors
  for (const width of [288, 704, 1200])
    it(`at least halves the spread of their weights at ${width} px`, async () => {
      const element = await settledWall({}, `inline-size: ${width}px`);
      const balanced: number[] = [];
      const equal: number[] = [];
      for (const image of logosOf(element)) {
        const ratio = image.naturalWidth / image.naturalHeight;
        const { share, density } = measured(image);
        // the picture is drawn at its own aspect ratio within its box
        const box = image.getBoundingClientRect();
        const drawn = Math.min(box.width, box.height * ratio);
        balanced.push(((drawn * drawn) / ratio) * share * Math.sqrt(density));
        equal.push(48 * 48 * ratio * share * Math.sqrt(density));
      }
      expect(spread(balanced), `of ${spread(equal).toFixed(3)}`).to.be.below(spread(equal) / 2);
    });

  it('keeps each within its place, with its ink on the middle of the row', async () => {
    const element = await settledWall();
    for (const image of logosOf(element)) {
      const room = roomOf(image).getBoundingClientRect();
      const box = image.getBoundingClientRect();
      const insets = /inset\((.*)\)/.exec(image.style.clipPath)![1]!.split(' ').map(parseFloat);
      // as in any shorthand, a missing value equals the opposite side
      const [top = 0, right = top, bottom = top, left = right] = insets;
      const scale = box.width / image.offsetWidth;
      // half a pixel of tolerance for the antialiased edge
      expect(box.left + left * scale, image.alt).to.be.at.least(room.left - 0.5 * scale - 0.5);
      expect(box.right - right * scale, image.alt).to.be.at.most(room.right + 0.5 * scale + 0.5);
      expect(box.top + top * scale, image.alt).to.be.at.least(room.top - 1.5);
      expect(box.bottom - bottom * scale, image.alt).to.be.at.most(room.bottom + 1.5);
    }
  });

  it('moves nothing while logos load, with or without size attributes', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      skip(this, 'the engine does not measure layout shifts');
    let shifted = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifted += (entry as unknown as { value: number }).value;
    });
    const element = await page(difficult);
    await aTimeout(50);
    observer.observe({ type: 'layout-shift' });
    const heights = [...element.shadowRoot!.querySelectorAll('li')].map((li) => li.offsetHeight);
    for (const image of logosOf(element)) image.loading = 'eager';
    await waitUntil(() => logosOf(element).every(isBalanced), 'balanced');
    await aTimeout(100);
    observer.disconnect();
    expect(shifted).to.equal(0);
    expect([...element.shadowRoot!.querySelectorAll('li')].map((li) => li.offsetHeight)).to.deep.equal(
      heights,
    );
  });

  it('names every logo once, and survives half of them failing', async () => {
    const half = drawings.map(
      ({ file, name }, i) =>
        `<li><img src="${i % 2 ? '/ikke-her/' + file : drawing(file)}" alt="${name}"></li>`,
    );
    const element = await page(`<ul>${half.join('')}</ul>`);
    const row = element.shadowRoot!.querySelector('li')!.offsetHeight;
    for (const image of logosOf(element)) image.loading = 'eager';
    await waitUntil(() => texts(element, '[part="name"]').length === 6, 'six are names');
    await waitUntil(() => logosOf(element).every(isBalanced), 'six are logos');
    expect(texts(element, '[part="name"]')).to.deep.equal(
      drawings.filter((_, i) => i % 2).map((d) => d.name),
    );
    expect(logosOf(element).map(({ alt }) => alt)).to.deep.equal(
      drawings.filter((_, i) => !(i % 2)).map((d) => d.name),
    );
    for (const li of element.shadowRoot!.querySelectorAll('li')) expect(li.offsetHeight).to.equal(row);
    await expect(element).to.be.accessible();
  });

  /** The logos on plates of one tone. */
  const platesOf = (element: Element, tone: 'dark' | 'light') =>
    logosOf(element)
      .filter((image) => roomOf(image).matches(tone === 'dark' ? '.plate.dark' : '.plate:not(.dark)'))
      .map(({ alt }) => alt);

  it('gives a white or pale logo a dark background on a light page', async () => {
    const element = await settledWall();
    expect(platesOf(element, 'dark')).to.deep.equal(['Lys og hav', 'Solfylket']);
    expect(platesOf(element, 'light')).to.deep.equal([]);
  });

  it('gives the whole wall one background if half of it needs one, including names', async () => {
    const dark = await settledWall({}, onDark);
    expect(platesOf(dark, 'dark'), 'invisible on light plates').to.deep.equal(['Lys og hav', 'Solfylket']);
    expect(platesOf(dark, 'light')).to.have.length(drawings.length - 2);
    const mixed = async (names: number) => {
      const others = Array.from({ length: names }, (_, i) => `<li>Partner ${i}</li>`).join('');
      const element = await page(
        `<ul><li><img src="${drawing('night.svg')}" alt="Natt" width="219" height="64"></li>${others}</ul>`,
        {},
        onDark,
      );
      logosOf(element)[0]!.loading = 'eager';
      await waitUntil(() => logosOf(element).every(isBalanced), 'balanced');
      return [...element.shadowRoot!.querySelectorAll('.room')];
    };
    const grounds = (rooms: readonly Element[]) =>
      rooms.map((room) => getComputedStyle(room).backgroundColor);
    const [first, ...others] = await mixed(1);
    expect(grounds(others)).to.deep.equal(grounds([first!]));
    expect(getComputedStyle(others[0]!).color, 'its words').to.equal('rgb(29, 31, 33)');
    const [logo, ...names] = await mixed(4);
    expect(logo!.matches('.plate')).to.equal(true);
    for (const name of names) expect(name.matches('.plate')).to.equal(false);
  });

  for (const direction of ['ltr', 'rtl'])
    it(`begins at the edge of the page’s text, names and ink: ${direction}`, async () => {
      const content = `<ul>${drawings
        .filter(({ file }) => !/white|pale/.test(file))
        .map(({ file, name }) => `<li><img src="${drawing(file)}" alt="${name}"></li>`)
        .join('')}<li>Nord universitet</li></ul>`;
      const element = await page(content, {}, `inline-size: 300px; direction: ${direction}`);
      for (const image of logosOf(element)) image.loading = 'eager';
      await waitUntil(() => logosOf(element).every(isBalanced), 'balanced');
      const [edge, side] = direction === 'ltr' ? ([0, 'left'] as const) : ([1, 'right'] as const);
      const column = element.getBoundingClientRect();
      for (const image of logosOf(element)) {
        const insets = /inset\((.*)\)/.exec(image.style.clipPath)![1]!.split(' ').map(parseFloat);
        const [top = 0, right = top, , left = right] = insets;
        const box = image.getBoundingClientRect();
        const scale = box.width / image.offsetWidth;
        const ink = [box.left + left * scale, box.right - right * scale][edge]!;
        expect(ink, image.alt).to.be.closeTo(column[side], 0.5 * scale + 1);
      }
      const words = document.createRange();
      words.selectNodeContents(element.shadowRoot!.querySelector('[part="name"]')!);
      expect(words.getBoundingClientRect()[side]).to.be.closeTo(column[side], 1);
    });

  it('detects the background of logos, whatever the text colour', async () => {
    const grounds = {
      'grey words on a light page': ['color: #b4b4b4; background: white', false],
      'grey words on a dark page': ['color: #777; background: #17191b', true],
      'half a ground on white': ['color: #fff; background: rgb(0 0 0 / 20%)', false],
      'a page that sets no ground': ['color: #ddd', false],
    } as const;
    for (const [name, [style, isDark]] of Object.entries(grounds)) {
      const expected = isDark ? 'Nattuniversitetet' : 'Lys og hav';
      const other = isDark ? 'Lys og hav' : 'Nattuniversitetet';
      const element = await settledWall({}, style);
      const plates = platesOf(element, isDark ? 'light' : 'dark');
      expect(plates, name).to.include(expected).and.not.to.include(other);
    }
  });

  it('uses the logo for dark pages by the page’s background, and follows its changes', async () => {
    const element = await page(
      `<ul><li data-logo-dark="${drawing('white.svg')}"><img src="${drawing('night.svg')}" alt="Natt" width="200" height="64"></li></ul>`,
    );
    logosOf(element)[0]!.loading = 'eager';
    await waitUntil(() => logosOf(element).every(isBalanced));
    expect(logosOf(element)[0]!.currentSrc).to.contain('night.svg');
    element.parentElement!.style.cssText = onDark;
    await waitUntil(() => logosOf(element)[0]!.currentSrc.includes('white.svg'), 'changes');
    await waitUntil(() => !roomOf(logosOf(element)[0]!).classList.contains('plate'));
  });

  it('is left out with balance="none"', async () => {
    const element = await settledWall({ balance: 'none' });
    await aTimeout(100);
    expect(logosOf(element).filter(isBalanced)).to.deep.equal([]);
  });

  it('removes the colours and keeps a contrast of 3:1 with the page', async () => {
    const element = await settledWall({ monochrome: '' });
    for (const image of logosOf(element)) {
      await waitUntil(() => getComputedStyle(image).filter.includes('brightness'));
      expect(getComputedStyle(image).filter, image.alt).to.match(/^grayscale\(1\)/);
    }
    const filterOf = (name: string) =>
      getComputedStyle(logosOf(element).find(({ alt }) => alt === name)!).filter;
    expect(filterOf('Lys og hav')).to.contain('invert(1)');
    expect(filterOf('Solfylket')).to.match(/invert\(1\)|brightness\(0\.[67]/);
    expect(filterOf('Blokk kommune')).to.equal('grayscale(1) brightness(1)');
  });
});

describe('columns of the wall', () => {
  const columns = async (count: number, width: number) => {
    const names = Array.from({ length: count }, (_, i) => `<li>Partner ${i + 1}</li>`).join('');
    const element = await page(`<ul>${names}</ul>`, {}, `inline-size: ${width}px`);
    const tops = [...element.shadowRoot!.querySelectorAll('li')].map((li) =>
      Math.round(li.getBoundingClientRect().top),
    );
    return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
  };

  it('leave no lone partner in the last row', async () => {
    expect(await columns(8, 736)).to.deep.equal([4, 4]);
    expect(await columns(5, 740)).to.deep.equal([3, 2]);
    expect(await columns(9, 740)).to.deep.equal([3, 3, 3]);
    expect(await columns(7, 1120)).to.deep.equal([4, 3]);
    expect(await columns(8, 500)).to.deep.equal([2, 2, 2, 2]);
    expect(await columns(8, 520)).to.deep.equal([3, 3, 2]);
    expect(await columns(4, 500)).to.deep.equal([2, 2]);
    expect(await columns(2, 740)).to.deep.equal([2]);
    expect(await columns(3, 250)).to.deep.equal([1, 1, 1]);
  });
});

describe('names on the wall', () => {
  it('are smaller and lighter than the page’s titles, so that logos lead', async () => {
    const element = await page('<ul><li>Nord universitet</li></ul>');
    const { fontSize, fontWeight } = getComputedStyle(element.shadowRoot!.querySelector('[part="name"]')!);
    expect(parseFloat(fontSize)).to.be.closeTo(0.9375 * 17, 0.1);
    expect(Number(fontWeight)).to.be.at.most(500);
  });

  it('break between words and not within them, at every width of a phone', async () => {
    for (const width of [280, 320, 340, 360, 400, 500, 520]) {
      const element = await page(
        '<ul><li>Forskningsgruppen COIN</li><li>Trøndelag fylkeskommune</li><li>Levanger kommune</li></ul>',
        {},
        `inline-size: ${width}px; font-family: sans-serif; hyphens: manual`,
      );
      for (const name of element.shadowRoot!.querySelectorAll('[part="name"]')) {
        const text = [...name.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
        for (const { index, 0: word } of text.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          expect(range.getClientRects(), `${word} at ${width} px`).to.have.length(1);
        }
      }
    }
  });

  it('are an index where there are no logos: close rows, a rule above each', async () => {
    const item = (element: Element) => element.shadowRoot!.querySelector('li')!;
    const names = item(await page('<ul><li>Nord universitet</li><li>Levanger kommune</li></ul>'));
    const logos = item(
      await page(
        `<ul><li>Nord universitet</li><li><img src="${drawing('thin.svg')}" alt="Senteret"></li></ul>`,
      ),
    );
    expect(names.offsetHeight).to.be.below(0.6 * logos.offsetHeight);
    expect(getComputedStyle(names).borderTopWidth).to.equal('1px');
    expect(getComputedStyle(logos).borderTopWidth).to.equal('0px');
  });
});

describe('kinds, names and facts of partners', () => {
  it('follow the headings above several lists', async () => {
    const element = await page(
      '<h3>Finansiert av</h3><ul><li>NordForsk</li></ul><h3>Andre venner</h3><ul><li>Nord</li><li>COIN</li></ul>',
      { 'heading-level': '2' },
    );
    expect(texts(element, '[part="group-heading"]')).to.deep.equal(['Finansiert av', 'Andre venner']);
    expect(element.shadowRoot!.querySelector('[part="group-heading"]')!.localName).to.equal('h3');
    expect(element.records.map(({ kind }) => kind)).to.deep.equal(['funder', 'Andre venner', 'Andre venner']);
    element.groupBy = 'none';
    await element.updateComplete;
    expect(texts(element, '[part="group-heading"]')).to.deep.equal([]);
    for (const heading of element.querySelectorAll('h3')) expect(heading.assignedSlot).not.to.equal(null);
  });

  it('are those of data-kind, by the words of the page’s language', async () => {
    const element = await page(
      '<ul><li data-kind="funder">NordForsk</li><li>COIN</li><li data-kind="host">Nord</li><li data-kind="venner">A</li></ul>',
    );
    expect(texts(element, '[part="group-heading"]')).to.deep.equal([
      'Finansiører',
      'Vertsinstitusjoner',
      'venner',
      'Andre',
    ]);
    const one = await page('<ul><li data-kind="funder">NordForsk</li><li>COIN</li></ul>', {
      'group-by': 'kind',
    });
    expect(texts(one, '[part="group-heading"]')).to.deep.equal(['Finansiører', 'Andre']);
  });

  it('give the programme and the grant of a funder', async () => {
    const element = await page(
      '<ul><li data-programme="FINNUT" data-grant="301234">Fondet</li><li>Nord</li></ul>',
    );
    expect(texts(element, '[part="facts"]')).to.deep.equal(['FINNUT prosjektnummer 301234']);
  });

  it('are shown under logos with text beside them, and with show-names under all', async () => {
    const image = `<img src="${drawing('thin.svg')}" alt="Senteret">`;
    const element = await page(`<ul><li>${image} Senter for stillhet</li><li>${image}</li></ul>`);
    expect(texts(element, '[part="name"]')).to.deep.equal(['Senter for stillhet']);
    expect(logosOf(element).map(({ alt }) => alt)).to.deep.equal(['', 'Senteret']);
    element.showNames = true;
    await element.updateComplete;
    expect(texts(element, '[part="name"]')).to.deep.equal(['Senter for stillhet', 'Senteret']);
    expect(logosOf(element).map(({ alt }) => alt)).to.deep.equal(['', '']);
  });
});

describe('ink', () => {
  const picture = (columns: number, rows: number, at: (x: number, y: number) => number[]) =>
    inkOf(
      Array.from({ length: columns * rows }, (_, i) => at(i % columns, Math.floor(i / columns))).flat(),
      columns,
      rows,
    );

  it('is what differs from white, or what is not transparent', () => {
    const inside = (x: number, y: number) => x >= 10 && x < 30 && y >= 5 && y < 15;
    const onWhite = picture(40, 20, (x, y) => (inside(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255]))!;
    const onNothing = picture(40, 20, (x, y) => (inside(x, y) ? [255, 255, 255, 255] : [0, 0, 0, 0]))!;
    for (const ink of [onWhite, onNothing])
      expect(ink).to.include({ x: 0.25, y: 0.25, width: 0.5, height: 0.5, density: 1, middle: 0.5 });
    expect([onWhite.opaque, onWhite.dark, onNothing.opaque, onNothing.light]).to.deep.equal([
      true,
      1,
      false,
      1,
    ]);
  });

  it('does not exist in an empty picture', () => {
    expect(picture(8, 8, () => [0, 0, 0, 0])).to.equal(undefined);
    expect(picture(8, 8, () => [255, 255, 255, 255])).to.equal(undefined);
  });

  it('weighs the same after placement, unless the space is too small', () => {
    const ink = picture(40, 20, (x) => (x % 4 ? [0, 0, 0, 0] : [0, 0, 0, 255]))!;
    const [drawn, room] = [
      { width: 100, height: 50 },
      { width: 400, height: 300 },
    ];
    const { scale } = placed(ink, drawn, room, 2000);
    expect(weightOf(ink, { width: 100 * scale, height: 50 * scale })).to.be.closeTo(2000, 0.001);
    expect(placed(ink, drawn, { width: 50, height: 300 }, 1e6).scale).to.be.below(0.6);
  });
});

it('a wall in forced colours keeps its plates', async function () {
  await emulateMedia(this, { features: { 'forced-colors': 'active' } });
  const element = await settledWall();
  await waitUntil(() => element.shadowRoot!.querySelector('.plate'));
  expect(getComputedStyle(element.shadowRoot!.querySelector('.plate')!).backgroundColor).to.match(
    /52, 59, 65|244, 243, 239/,
  );
});
