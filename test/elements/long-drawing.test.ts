/** Long: thousands of rows take WebKit minutes on a busy machine. Engines differ in the layout of off-screen boxes. */
import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { Content } from '../../src/readers/page/used-children.js';
import type { Work } from '../../src/readers/work.js';
import type { Partner } from '../../src/records/types.js';
import { reader } from '../../src/elements/partner-grid/content/reader.js';
import { expectMessages } from '../console.js';
import { waitUntil } from '../wait.js';
import { atSlowClock, box, isDrawn, KINDS, list, mount, turnsUntil } from './long-lists.js';
import type { Shown } from './long-lists.js';

type Given = Shown & { records: readonly object[] };

const partners = list((i) => `Nabo ${i}`);
const partnersNamed = (word: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${word}-${i}`, name: `${word} ${i}` }));
const namesIn = (element: LitElement) =>
  [...element.shadowRoot!.querySelectorAll('[part=name]')].map((name) => name.textContent);
const numbered = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i}`);

/** Rows of the views that are drawn in full. */
const ROWS: readonly (readonly [tag: string, records: (count: number) => object[], row: string])[] = [
  ['rg-partner-grid', (count) => partnersNamed('Nabo', count), '[part=partner]'],
  [
    'rg-social-links',
    (count) =>
      Array.from({ length: count }, (_, i) => ({ url: `https://example.org/${i}`, label: `Lenke ${i}` })),
    'li',
  ],
  [
    'rg-word-cloud view="list"',
    (count) => Array.from({ length: count }, (_, i) => ({ text: `ord${i}`, weight: count - i })),
    '[part=word]',
  ],
  [
    'rg-word-cloud view="bars"',
    (count) => Array.from({ length: count }, (_, i) => ({ text: `ord${i}`, weight: count - i })),
    '[part=word]',
  ],
  [
    'rg-word-cloud view="table"',
    (count) => Array.from({ length: count }, (_, i) => ({ text: `ord${i}`, weight: count - i })),
    'tbody tr',
  ],
  [
    'rg-special-issue-list',
    (count) =>
      Array.from({ length: count }, (_, i) => ({
        id: `nummer-${i}`,
        title: `Omsorg ${i}`,
        journal: { name: 'Akademisk kvarter' },
        editors: [],
      })),
    '[part=issue]',
  ],
  [
    'rg-definition-quote',
    (count) =>
      Array.from({ length: count }, (_, i) => ({
        text: `Velferd er ${i}.`,
        authors: [{ name: `Ness ${i}` }],
      })),
    'figure',
  ],
];

const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Number of event loop turns until a change is drawn, with a slow clock. */
const turnsOf = (element: LitElement, run: () => void) =>
  atSlowClock(async () => {
    let isDone = false;
    run();
    void element.updateComplete.then(() => (isDone = true));
    let turns = 0;
    for (; !isDone; turns++) await nextTurn();
    return turns;
  });

/** The number in the text of each row. */
const numbersOf = (rows: Iterable<Element>) =>
  [...rows].map((row) => Number(/(?:Nabo |Lenke |ord|Omsorg |Velferd er )(\d+)/.exec(row.textContent)?.[1]));

/** Inserts an element whose records were set before. */
function given(tag: string, records: readonly object[]): Given {
  const template = document.createElement('template');
  template.innerHTML = `<${tag}><ul><li>Nabo</li></ul>`;
  const element = document.importNode(template.content, true).firstElementChild as Given;
  element.records = records;
  mount('p', '').replaceWith(element);
  return element;
}

const rowsOf = (element: LitElement, row: string) => [...element.shadowRoot!.querySelectorAll(row)];

describe('a long list', () => {
  before(async () => {
    // load all modules first, so that no turn is spent on loading
    for (const [tag] of ROWS) {
      const element = mount(tag, '<ul><li>Nabo</li></ul>') as Given;
      element.records = ROWS.find(([other]) => other === tag)![1](201);
      await element.updateComplete;
      box.remove();
    }
  });

  for (const [tag, records, row] of ROWS) {
    it(`of <${tag}> is drawn with turns for the page, all of it and in order`, async () => {
      const count = 1100;
      const element = given(tag, records(count));
      await atSlowClock(async () => {
        // 19 boxes of 60 rows; two boxes take longer than a time slice
        expect(await turnsUntil(() => isDrawn(element))).to.be.above(6);
      });
      await element.updateComplete;
      expect(numbersOf(rowsOf(element, row))).to.deep.equal(Array.from({ length: count }, (_, i) => i));
    });

    it(`of <${tag}> that is not very long is drawn as a plain list`, async () => {
      const element = mount(tag, '<ul><li>Nabo</li></ul>') as Given;
      element.records = records(200);
      await element.updateComplete;
      const rows = rowsOf(element, row);
      expect(rows).to.have.length(200);
      expect(rows.some((each) => each.closest('.rows'))).to.equal(false);
    });
  }

  it('stays as on the page until the view is complete', async () => {
    const element = mount('rg-partner-grid', partners(1100));
    const item = element.querySelector('li:last-child')!;
    let turns = 0;
    await atSlowClock(async () => {
      for (; !isDrawn(element); turns++) {
        expect(item.getClientRects().length, 'the page’s item is rendered').to.equal(1);
        await nextTurn();
      }
    });
    // more turns than for reading alone
    expect(turns).to.be.above(275);
    expect(namesIn(element)).to.have.length(1100);
    expect(item.getClientRects().length).to.equal(0);
  });

  it('is a list of its rows to assistive technology', async () => {
    const element = mount('rg-partner-grid', partners(300));
    await element.updateComplete;
    const rows = rowsOf(element, '[part=partner]');
    expect(rows).to.have.length(300);
    for (const { parentElement } of rows) {
      expect(parentElement!.role).to.equal('none');
      expect(parentElement!.parentElement!.role).to.equal('list');
    }
  });

  it('is a table with straight columns', async () => {
    const element = mount('rg-word-cloud view="table"', '<ul><li>Nabo</li></ul>') as Given;
    element.records = Array.from({ length: 300 }, (_, i) => ({ text: `ord${i}`, weight: 10 ** (i % 6) }));
    await element.updateComplete;
    const rows = rowsOf(element, 'tr');
    expect(rows).to.have.length(301);
    const edges = rows.map((row) =>
      [...row.children].map((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return `${Math.round(left)}–${Math.round(right)}`;
      }),
    );
    expect(new Set(edges.map((each) => each.join(' '))).size).to.equal(1);
    for (const row of rows) {
      expect(row.role).to.equal('row');
      expect(row.closest('[role=rowgroup]')!.parentElement!.role).to.equal('table');
    }
  });

  it('has the columns of a shorter one, through all boxes', async () => {
    const leftsOf = async (count: number) => {
      const element = mount('rg-partner-grid', partners(count));
      box.style.inlineSize = '700px';
      await element.updateComplete;
      const lefts = rowsOf(element, '[part=partner]').map((row) => row.getBoundingClientRect().left);
      box.remove();
      return lefts;
    };
    const short = await leftsOf(120);
    const long = await leftsOf(300);
    expect(new Set(short).size).to.be.above(1);
    expect(long.slice(0, 120)).to.deep.equal(short);
    expect(new Set(long)).to.deep.equal(new Set(short));
  });

  for (const view of ['list', 'cards', 'timeline'])
    it(`of projects, shown in full, is drawn like a shorter one, as ${view}`, async () => {
      const linesOf = async (count: number) => {
        const element = mount(
          `rg-project-list view="${view}" today="2026-05-31"`,
          list((i) => `Omsorg ${i} (2020–2030)`)(count),
        );
        await element.updateComplete;
        if (count > 200) {
          expect(rowsOf(element, '[part=project]')).to.have.length(50);
          expect(element.shadowRoot!.querySelector('.rows')).to.equal(null);
          const all = element.shadowRoot!.querySelector<HTMLElement>('.more button:last-of-type')!;
          expect(await turnsOf(element, () => all.click())).to.be.above(2);
          await waitUntil(
            () => element.shadowRoot!.activeElement?.textContent.includes('Omsorg 50'),
            'focus',
          );
          expect(element.shadowRoot!.querySelectorAll('.rows')).to.have.length(Math.ceil(count / 60));
        }
        const rows = rowsOf(element, '[part=project]');
        expect(numbersOf(rows)).to.deep.equal(Array.from({ length: count }, (_, i) => i));
        const lines = rows.map((row) => getComputedStyle(row).borderBlockStart);
        box.remove();
        return lines;
      };
      const short = await linesOf(130);
      const long = await linesOf(600);
      expect(long.slice(0, 130)).to.deep.equal(short);
      expect(new Set(long)).to.deep.equal(new Set(short));
    });

  it('of projects is whole on paper while it is shown in full', async () => {
    const element = mount('rg-project-list filter', list((i) => `Omsorg ${i} (2020–2030)`)(400));
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('.more button:last-of-type')!.click();
    await element.updateComplete;
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'Omsorg 39';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(rowsOf(element, '[part=project]')).to.have.length(14);
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(element, '[part=project]')).to.have.length(400);
    expect(new Set(numbersOf(rowsOf(element, '[part=project]')))).to.have.property('size', 400);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(rowsOf(element, '[part=project]')).to.have.length(14);
  });

  it('of quotations shows each of the page’s own, with its source', async () => {
    const [tag, content] = KINDS.find(([name]) => name === 'rg-definition-quote')!;
    const element = mount(tag, content(300));
    await element.updateComplete;
    const figures = rowsOf(element, 'figure');
    [...element.querySelectorAll('blockquote')].forEach((child, i) => {
      expect(child.assignedSlot!.closest('figure')).to.equal(figures[i]);
      expect(figures[i]!.querySelector('figcaption')!.textContent).to.contain(String(1950 + (i % 70)));
    });
    const [box1, box2] = element.shadowRoot!.querySelectorAll('.rows');
    const [a, b] = [figures[0]!, figures[1]!].map((each) => each.getBoundingClientRect());
    const [c, d] = [figures[59]!, figures[60]!].map((each) => each.getBoundingClientRect());
    expect(box1!.lastElementChild).to.equal(figures[59]);
    expect(box2!.firstElementChild).to.equal(figures[60]);
    expect(d!.top - c!.bottom).to.be.closeTo(b!.top - a!.bottom, 0.5);
  });

  it('has no gap between its boxes', async () => {
    const element = mount('rg-partner-grid', partners(300));
    await element.updateComplete;
    const boxes = [...element.shadowRoot!.querySelectorAll('.rows')];
    expect(boxes).to.have.length(5);
    const edges = boxes.map((each) => each.getBoundingClientRect());
    edges.slice(1).forEach(({ top }, i) => expect(top).to.be.closeTo(edges[i]!.bottom, 0.5));
  });

  it('is as it is in the end where it changes while it is drawn', async () => {
    const element = given('rg-partner-grid', partnersNamed('Første', 1100));
    await atSlowClock(async () => {
      await aTimeout(0);
      element.records = partnersNamed('Annen', 900);
      await aTimeout(0);
      element.records = partnersNamed('Tredje', 1000);
      await element.updateComplete;
    });
    expect(namesIn(element)).to.deep.equal(numbered('Tredje', 1000));
  });

  it('is as it is in the end where it changes while it is drawn again', async () => {
    const element = mount('rg-partner-grid', '<ul><li>Nabo</li></ul>') as Given;
    element.records = partnersNamed('Første', 1100);
    await element.updateComplete;
    await atSlowClock(async () => {
      element.records = partnersNamed('Annen', 900);
      await aTimeout(0);
      element.records = partnersNamed('Tredje', 1000);
      await element.updateComplete;
    });
    expect(namesIn(element)).to.deep.equal(numbered('Tredje', 1000));
  });

  it('is drawn to the end before updateComplete resolves if a short one becomes long', async () => {
    const element = mount('rg-partner-grid', '<ul><li>Nabo</li></ul>') as Given;
    await element.updateComplete;
    await atSlowClock(async () => {
      element.records = partnersNamed('Nabo', 1000);
      await element.updateComplete;
    });
    expect(namesIn(element)).to.deep.equal(numbered('Nabo', 1000));
    element.records = partnersNamed('Nabo', 3);
    await element.updateComplete;
    expect(namesIn(element)).to.deep.equal(numbered('Nabo', 3));
  });

  it('changes in all rows with the language, with turns for the page', async () => {
    const element = mount('rg-special-issue-list', '<ul><li>Temanummer</li></ul>') as Given;
    element.records = Array.from({ length: 600 }, (_, i) => ({
      id: `nummer-${i}`,
      title: `Omsorg ${i}`,
      editors: [],
      status: 'closed',
    }));
    await element.updateComplete;
    const states = () => rowsOf(element, '[part=state]').map(({ textContent }) => textContent.trim());
    const [before] = states();
    await atSlowClock(async () => {
      box.lang = 'en';
      expect(
        await turnsUntil(() => {
          const all = states();
          return all.every((state) => state !== before && state === all[0]);
        }),
      ).to.be.above(2);
    });
    await element.updateComplete;
    expect(states()).to.have.length(600);
  });

  it('is drawn when its element is reinserted', async () => {
    const element = given('rg-partner-grid', partnersNamed('Nabo', 1100));
    await atSlowClock(async () => {
      await aTimeout(0);
      element.remove();
      await aTimeout(20);
      expect(isDrawn(element)).to.equal(false);
      box.append(element);
      await element.updateComplete;
    });
    expect(namesIn(element)).to.deep.equal(numbered('Nabo', 1100));
  });

  it('keeps the focus in a row that is drawn again', async () => {
    const element = mount('rg-partner-grid', '<ul><li>Nabo</li></ul>') as Given;
    const linked = (word: string) =>
      partnersNamed(word, 600).map((record, i) => ({ ...record, url: `https://example.org/${i}` }));
    element.records = linked('Nabo');
    await element.updateComplete;
    const link = element.shadowRoot!.querySelectorAll('a')[400]!;
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
    element.records = linked('Granne');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(link);
    expect(link.textContent.trim()).to.equal('Granne 400');
  });

  it('is whole on paper, also while it is drawn again', async () => {
    const element = mount('rg-partner-grid', '<ul><li>Nabo</li></ul>') as Given;
    element.records = partnersNamed('Nabo', 300);
    await element.updateComplete;
    await atSlowClock(async () => {
      element.records = partnersNamed('Granne', 1100);
      // the first rows are drawn in the same turn
      for (let i = 0; i < 100 && namesIn(element)[0] !== 'Granne 0'; i++) await Promise.resolve();
      expect(namesIn(element)[0]).to.equal('Granne 0');
      expect(namesIn(element)).not.to.have.length(1100);
      dispatchEvent(new Event('beforeprint'));
      expect(namesIn(element)).to.deep.equal(numbered('Granne', 1100));
      dispatchEvent(new Event('afterprint'));
    });
  });

  it('is scrolled to the entry that the address names', async () => {
    const element = mount(
      'rg-partner-grid',
      partners(1100).replace('<li>Nabo 900', '<li id="denne">Nabo 900'),
    );
    try {
      await element.updateComplete;
      location.hash = 'denne';
      const row = () => element.shadowRoot!.getElementById('denne')!;
      await waitUntil(() => {
        const { top, bottom } = row().getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, 'the row is in the window');
      expect(row().textContent.trim()).to.equal('Nabo 900');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
      scrollTo(0, 0);
    }
  });

  for (const when of ['at first', 'later'])
    it(`is shown as the page has it where a row throws ${when}`, async () => {
      const { read } = reader;
      let isThrowing = when === 'at first';
      Object.assign(reader, {
        *read(...given: Parameters<typeof read>) {
          const content = yield* read.apply(reader, given) as Work<Content<Partner>>;
          Object.defineProperty(content.records[700], 'url', {
            get() {
              if (isThrowing) throw new Error('a row broke');
              return undefined;
            },
          });
          return content;
        },
      });
      expectMessages(/could not be shown/);
      try {
        const element = mount('rg-partner-grid', partners(1100));
        await element.updateComplete;
        isThrowing = true;
        if (when === 'later') element.requestUpdate();
        await element.updateComplete;
        const items = [...element.querySelectorAll('li')];
        expect(items.every((item) => item.getClientRects().length)).to.equal(true);
        expect(namesIn(element)).to.have.length(0);
        isThrowing = false;
        element.requestUpdate();
        await element.updateComplete;
        expect(namesIn(element)).to.deep.equal(numbered('Nabo', 1100));
      } finally {
        Object.assign(reader, { read });
      }
    });

  it('of the page is drawn like one set by a script', async () => {
    for (const [tag, content] of KINDS.slice(1)) {
      const element = mount(tag, content(300));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.rows'), tag).to.have.length(5);
      expect(element.shadowRoot!.querySelectorAll('.rows > :is(li, figure)'), tag).to.have.length(300);
      box.remove();
    }
  });
});
