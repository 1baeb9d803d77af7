import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia, pressKeys } from '../browser.js';
import { loadArimo } from '../fonts.js';
import { skip } from '../skip.js';
import { waitUntil } from '../wait.js';
import '../../src/define.js';
import { contrast, over, rgbaOf } from '../../src/elements/base/backdrop.js';
import { show } from './show.js';

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const focused = (element: Element) => element.shadowRoot!.activeElement;

const CLOUD = '<ul><li>velferd (5)</li><li>nabolag (3)</li><li>tillit (1)</li></ul>';
const CALL = '<ul><li data-title="By" data-deadline="2026-02-01">By</li></ul>';
const QUOTE = '<blockquote>«Velferd skapes.»</blockquote><p>(Ness, 2020)</p>';

describe('controls', () => {
  it('announce that a calendar file was saved, each time', async () => {
    const list = await show(`<rg-special-issue-list today="2026-01-01">${CALL}</rg-special-issue-list>`);
    const told = () => find(list, '[role="status"]').textContent;
    expect(told()).to.equal('');
    document.addEventListener(
      'click',
      (event) => event.composedPath()[0] instanceof HTMLAnchorElement && event.preventDefault(),
      { once: true, capture: true },
    );
    find(list, '[part="calendar"]').click();
    await waitUntil(told, 'told');
    expect(told()).to.equal('Kalenderfilen er lastet ned.');
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(told())).observe(list.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    find(list, '[part="calendar"]').click();
    await waitUntil(() => texts.length > 1);
    expect([texts[0], texts.at(-1)]).to.deep.equal(['', 'Kalenderfilen er lastet ned.']);
  });

  it('close the citation menu on Escape, also from the button that opens it', async () => {
    const quote = await show(`<rg-definition-quote>${QUOTE}</rg-definition-quote>`);
    await waitUntil(() => find(quote, '[part="cite"]'));
    find(quote, '[part="cite"]').click();
    await waitUntil(() => find(quote, '[part="citing"]'));
    find(quote, '[part="cite"]').focus();
    await pressKeys('Escape');
    await waitUntil(() => !find(quote, '[part="citing"]'), 'closed');
    expect(find(quote, '[part="cite"]').getAttribute('aria-expanded')).to.equal('false');
  });

  it('close the save menu on Escape, return the focus to its button, and announce what was saved', async () => {
    const cloud = await show(`<rg-word-cloud save>${CLOUD}</rg-word-cloud>`);
    await waitUntil(() => find(cloud, '.stage > svg') && find(cloud, '[part="save"]'));
    const menu = find(cloud, '[part="save"]') as HTMLDetailsElement;
    menu.open = true;
    menu.querySelector('button')!.focus();
    menu.querySelector('button')!.click();
    await cloud.updateComplete;
    expect(menu.querySelector('[role="status"]')!.textContent).to.equal('Lagret som SVG');
    await pressKeys('Escape');
    expect(menu.open).to.equal(false);
    expect(focused(cloud)!.localName).to.equal('summary');
  });

  it('leave hidden editions out of the accessibility tree, and name the one shown', async () => {
    const other = QUOTE.replace('2020', '2016').replace('skapes', 'skapes her');
    const quote = await show(`<rg-definition-quote term="Velferd">${QUOTE}${other}</rg-definition-quote>`);
    await waitUntil(() => quote.shadowRoot!.querySelectorAll('figure').length === 2);
    const [shown, hidden] = [...quote.shadowRoot!.querySelectorAll('figure')].sort(
      (a, b) => Number(a.hasAttribute('hidden')) - Number(b.hasAttribute('hidden')),
    );
    expect([shown!.getAttribute('aria-hidden'), shown!.ariaLabel]).to.deep.equal([null, 'Velferd']);
    expect(hidden!.getAttribute('aria-hidden')).to.equal('true');
    hidden!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await quote.updateComplete;
    expect(hidden!.hasAttribute('aria-hidden')).to.equal(false);
  });

  it('give the cells of a drawing no role of data', async () => {
    const list = await show(
      '<rg-project-list view="timeline" today="2026-01-01"><ul><li>Ett (2021–2024)</li><li>To (2025–2027)</li></ul></rg-project-list>',
    );
    await waitUntil(() => find(list, 'table'));
    for (const cell of list.shadowRoot!.querySelectorAll('.drawing, .scale'))
      expect(cell.getAttribute('role')).to.equal('presentation');
  });
});

describe('a table of words in groups', () => {
  it('has a column for the group', async () => {
    const cloud = await show(
      '<rg-word-cloud group="given" view="table"><ul><li data-group="Verdier">tillit (2)</li><li data-group="Steder">nabolag (3)</li></ul></rg-word-cloud>',
    );
    const cells = () =>
      [...cloud.shadowRoot!.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent!.trim()),
      );
    await waitUntil(() => find(cloud, 'table'));
    expect(cells()).to.deep.equal([
      ['Ord', 'Gruppe', 'Ganger brukt'],
      ['nabolag', 'Steder', '3'],
      ['tillit', 'Verdier', '2'],
    ]);
  });

  it('has the same groups as the picture by letter', async () => {
    const cloud = await show(
      '<rg-word-cloud group="letter"><ul><li>bydel (3)</li><li>alder (2)</li><li>by (1)</li></ul></rg-word-cloud>',
    );
    await waitUntil(() => find(cloud, '.stage > svg'));
    const lists = [...cloud.shadowRoot!.querySelectorAll('svg [role="list"]')];
    expect(lists.map((list) => list.getAttribute('aria-label')?.toLowerCase())).to.deep.equal(['a', 'b']);
    expect(lists.map((list) => list.querySelectorAll('[role="listitem"]').length)).to.deep.equal([1, 2]);
    find(cloud, 'details').querySelector('summary')!.click();
    await waitUntil(() => find(cloud, 'table'));
    expect(
      [...cloud.shadowRoot!.querySelectorAll('.of')].map((cell) => cell.textContent!.toLowerCase()),
    ).to.deep.equal(['b', 'a', 'b']);
  });
});

describe('text enlarged without the page', function () {
  const shownAt = async (size: number, width: number, attributes = '', count = 60) => {
    const words = Array.from(
      { length: count },
      (_, i) => `<li>ord${'abcdefgh'.slice(i % 8)}${i} (${Math.ceil(120 / (i + 1))})</li>`,
    ).join('');
    const cloud = await show(`<rg-word-cloud ${attributes}><ul>${words}</ul></rg-word-cloud>`, {
      // the size of the words in the picture depends on the width of letters
      style: `width: ${width}px; font-size: ${size}px; font-family: ${await loadArimo()}`,
    });
    await waitUntil(() => find(cloud, '[part="word"]'));
    await cloud.updateComplete;
    return cloud;
  };
  const pictureOf = (cloud: Element) => find(cloud, '.stage > svg');
  const listOf = (cloud: Element) => find(cloud, '.stage > .list');

  it('enlarges the words of a picture too', async () => {
    const smallest = async (size: number) => {
      const cloud = await shownAt(size, 640);
      const sizes = [...pictureOf(cloud).querySelectorAll('text[textLength]')].map((text) =>
        Number(text.getAttribute('font-size')),
      );
      return Math.min(...sizes);
    };
    expect(await smallest(16)).to.be.at.least(0.9 * 12);
    expect(await smallest(32)).to.be.at.least(0.9 * 24);
  });

  it('shows a list if words in the picture would be smaller, and the picture if there is room', async () => {
    const cloud = await shownAt(16, 900, '', 200);
    expect(!!pictureOf(cloud) && !listOf(cloud)).to.equal(true);
    let layouts = 0;
    cloud.addEventListener('rg-layout', () => layouts++);
    Object.assign(cloud.parentElement!.style, { fontSize: '40px', width: '240px' });
    await waitUntil(() => listOf(cloud), 'list');
    expect(!pictureOf(cloud)).to.equal(true);
    const words = [...listOf(cloud).querySelectorAll('[part="word"] > :first-child')];
    expect(words).to.have.length(200);
    for (const word of words) expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(30);
    // the choice is stable: the list is taller than the picture but gives it no more room
    await aTimeout(600);
    expect(!pictureOf(cloud) && !!listOf(cloud)).to.equal(true);
    expect(layouts).to.equal(0);
    Object.assign(cloud.parentElement!.style, { fontSize: '16px', width: '900px' });
    await waitUntil(() => pictureOf(cloud), 'picture');
    expect(!listOf(cloud)).to.equal(true);
  });

  it('shows the picture if it is chosen', async () => {
    const cloud = await shownAt(40, 240, 'switcher', 200);
    await waitUntil(() => listOf(cloud));
    const views = [...cloud.shadowRoot!.querySelectorAll<HTMLInputElement>('[part="switcher"] input')];
    expect(views.find(({ checked }) => checked)!.value).to.equal('list');
    views.find(({ value }) => value === 'cloud')!.click();
    await waitUntil(() => pictureOf(cloud), 'picture');
    expect(!listOf(cloud)).to.equal(true);
  });

  it('keeps the words in the list as buttons', async () => {
    const cloud = await shownAt(40, 240, 'controls="nowhere"', 200);
    await waitUntil(() => listOf(cloud));
    const button = listOf(cloud).querySelector('button')!;
    expect([button.textContent!.trim(), button.ariaPressed]).to.deep.equal(['ordabcdefgh0', 'false']);
    let chosen = '';
    cloud.addEventListener('rg-word-select', ({ term }) => (chosen = term.text));
    button.click();
    await cloud.updateComplete;
    expect([chosen, button.ariaPressed]).to.deep.equal(['ordabcdefgh0', 'true']);
  });
});

describe('contrast', () => {
  const LIST =
    '<rg-project-list filter><ul><li><a href="/x">Ett</a> (2021–2024)</li><li>To (2025–2099)</li></ul></rg-project-list>';

  for (const text of ['#333', '#444', '#555'])
    it(`of controls and facts suffices where the page's text is ${text}`, async () => {
      const list = await show(LIST, { style: `color: ${text}; background: #fff` });
      const white = rgbaOf('#fff');
      const ratio = (colour: string) => contrast(over(rgbaOf(colour), white), white);
      for (const control of list.shadowRoot!.querySelectorAll('input[type=search], select'))
        expect(ratio(getComputedStyle(control).borderTopColor), control.localName).to.be.at.least(3);
      expect(ratio(getComputedStyle(find(list, '[part="period"]')).color)).to.be.at.least(4.5);
    });

  it('is stronger with prefers-contrast: more', async function () {
    await emulateMedia(this, { features: { 'prefers-contrast': 'more' } });
    if (!matchMedia('(prefers-contrast: more)').matches) skip(this, 'more contrast cannot be emulated');
    const list = await show(LIST, { style: 'color: rgb(85, 85, 85); background: #fff' });
    const of = (selector: string, name: 'color' | 'borderTopColor') =>
      getComputedStyle(find(list, selector))[name];
    expect(of('[part="period"]', 'color')).to.equal('rgb(85, 85, 85)');
    expect(of('input[type=search]', 'borderTopColor')).to.equal('rgb(85, 85, 85)');
    expect(contrast(over(rgbaOf(of('li', 'borderTopColor')), rgbaOf('#fff')), rgbaOf('#fff'))).to.be.at.least(
      3,
    );
  });

  for (const [accent, ground] of [
    ['#fdfa00', '#fff'],
    ['#ffbe00', '#fff'],
    ['#2294a8', '#fff'],
    ['#009a81', '#fff'],
    ['#14305c', '#111'],
    ['light-dark(#fdfa00, #fdfa00)', '#fff'],
  ] as const)
    it(`of links and marks suffices with the accent ${accent} on ${ground}`, async () => {
      const list = await show(LIST, {
        style: `--rg-accent: ${accent}; color: ${ground === '#fff' ? '#000' : '#fff'}; background: ${ground}`,
      });
      const ratio = (selector: string) =>
        contrast(rgbaOf(getComputedStyle(find(list, selector)).color), rgbaOf(ground));
      await waitUntil(() => ratio('li a') >= 4.5, `link ${ratio('li a')}`);
      expect(ratio('.mark')).to.be.at.least(4.5);
      // an accent with enough contrast is used unchanged, also if it is set later
      list.parentElement!.style.setProperty('--rg-accent', ground === '#fff' ? '#00f' : '#ff0');
      await waitUntil(
        () =>
          getComputedStyle(find(list, 'li a')).color ===
          (ground === '#fff' ? 'rgb(0, 0, 255)' : 'rgb(255, 255, 0)'),
        'its own',
      );
    });
});
