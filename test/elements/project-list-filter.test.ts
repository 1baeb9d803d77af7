import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import { emulateMedia, pressKeys } from '../browser.js';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import type { RgFilterEvent } from '../../src/elements/project-list/later/filter-event.js';
import { acceptProject, emptyQuery, FACETS, fold, ProjectIndex } from '../../src/records/index.js';
import type { Facet, Project } from '../../src/records/index.js';
import { placesOf } from '../../src/elements/project-list/later/filter/marks.js';
import { queryIn, withQuery } from '../../src/elements/project-list/later/filter/address.js';
import { projects } from '../../stories/content/group.js';
import { render } from 'lit';
import { texts } from './reading.js';
import { waitUntil } from '../wait.js';
import { expectMessages } from '../console.js';

const real = (() => {
  const box = document.createElement('div');
  render(projects, box);
  return box.innerHTML;
})();

async function list(attributes = 'filter', content = real, lang = 'nb') {
  // the heading says that all projects are ongoing
  if (content === real) expectMessages(/ended in 2024 but is listed under/);
  if (!content) expectMessages(/nothing in it to read/);
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<h2>Pågående prosjekter</h2><rg-project-list today="2026-11-21" ${attributes}>${content}</rg-project-list>`;
  await fixture(box);
  const element = box.querySelector<RgProjectList>('rg-project-list')!;
  await element.updateComplete;
  return element;
}
const field = (element: RgProjectList) =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
const rows = (element: RgProjectList) => texts(element, '[part="title"]');
const result = (element: RgProjectList) => texts(element, '[part="result"] [aria-hidden]')[0];
async function type(element: RgProjectList, text: string) {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
const choice = (element: RgProjectList, label: string) =>
  [...element.shadowRoot!.querySelectorAll('label.choice')].find((found) =>
    found.textContent!.includes(label),
  )!;
async function unfold(element: RgProjectList) {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="facets"]')!;
  if (details.open) return;
  details.querySelector('summary')!.click();
  await element.updateComplete;
}
async function choose(element: RgProjectList, label: string) {
  await unfold(element);
  choice(element, label).querySelector('input')!.click();
  await element.updateComplete;
}

describe('rg-project-list with filter', () => {
  it('searches the real lines in any spelling and marks what it found', async () => {
    const element = await list();
    expect(result(element)).to.equal('Viser 17 av 17 prosjekter');
    await type(element, 'NAERMILJO');
    expect(rows(element)).to.deep.equal(['Nærmiljøråd']);
    expect(texts(element, 'mark')).to.deep.equal(['Nærmiljø']);
    expect(result(element)).to.equal('Viser 1 av 17 prosjekter');
    await type(element, 'coin phd');
    expect(rows(element)).to.have.length(1);
    await type(element, '');
    expect(rows(element)).to.have.length(17);
    expect(texts(element, 'mark')).to.deep.equal([]);
  });

  it('draws immediately and once if another list has loaded its modules', async () => {
    const first = await list();
    let drawings = 0;
    const second = document.createElement('rg-project-list');
    second.filter = true;
    second.innerHTML = real;
    second.addController({ hostUpdated: () => drawings++ });
    first.after(second);
    // only microtasks have run, so the browser cannot have painted yet
    for (let turn = 0; turn < 20; turn++) await null;
    expect(rows(second)).to.have.length(17);
    expect(field(second)).not.to.equal(null);
    await second.updateComplete;
    expect(drawings).to.equal(1);
  });

  it('is a search named by the heading above it, so that two on a page differ', async () => {
    const search = (await list()).shadowRoot!.querySelector('[role="search"]')!;
    expect(search.getAttribute('aria-label')).to.equal('Pågående prosjekter');
  });

  it('narrows by facets whose counts follow the others', async () => {
    const element = await list();
    await unfold(element);
    expect(choice(element, 'Antologi').textContent).to.contain('2');
    await choose(element, 'Antologi');
    expect(rows(element)).to.have.length(2);
    expect(choice(element, 'Avsluttet').textContent).to.contain('0');
    expect(choice(element, 'Ph.d.').textContent, 'its own facet stays as it was').to.contain('2');
    await choose(element, 'Ph.d.');
    expect(rows(element)).to.have.length(4);
    element.shadowRoot!.querySelector<HTMLElement>('[part="clear"]')!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(17);
  });

  it('names each choice with a capital and its number with a unit', async () => {
    const element = await list();
    await choose(element, 'Antologi');
    const nameOf = (label: string) => {
      const copy = choice(element, label).cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
      return copy.textContent!.replace(/\s+/g, ' ').replace(' ,', ',').trim();
    };
    expect(nameOf('Avsluttet')).to.equal('Avsluttet, 0 prosjekter');
    expect(nameOf('Erasmus+')).to.match(/^Erasmus\+, \d+ prosjekt/);
    expect(nameOf('Antologi')).to.equal('Antologi, 2 prosjekter');
  });

  it('has one button to clear all where nothing matches', async () => {
    const element = await list();
    await type(element, 'finnes ikke');
    expect(texts(element, '[part="clear"]')).to.deep.equal(['Nullstill']);
  });

  it('offers no choices if there is nothing to choose between', async () => {
    const element = await list('filter', '<ul><li>Ett</li><li>To</li></ul>');
    expect(field(element)).not.to.equal(null);
    expect(element.shadowRoot!.querySelector('[part="facets"]')).to.equal(null);
  });

  it('has its choices as soon as they are opened, also by the browser', async () => {
    const element = await list();
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="facets"]')!;
    expect(texts(element, 'legend')).to.deep.equal([]);
    details.open = true;
    await oneEvent(details, 'toggle');
    await element.updateComplete;
    expect(texts(element, 'legend')).to.have.length(4);
  });

  it('suggests what to remove if nothing matches', async () => {
    const element = await list();
    await choose(element, 'Antologi');
    await type(element, 'fengsler');
    expect(rows(element)).to.deep.equal([]);
    const ways = texts(element, '[part="empty"] button');
    expect(ways).to.deep.equal(['Fjern «fengsler» (2 treff)', 'Fjern antologi (1 treff)', 'Nullstill']);
    element.shadowRoot!.querySelector<HTMLElement>('[part="empty"] button')!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(2);
  });

  it('says nothing about choices if nothing inside can be read', async () => {
    for (const attributes of ['filter', 'view="cards"', 'view="timeline"', 'url-state']) {
      expectMessages(/Nothing in it could be read/);
      const element = await list(attributes, '<ul><li>Periode: 2025–2028</li><li>Leder: Anna Moe</li></ul>');
      expect(element.records).to.have.length(0);
      expect(element.shadowRoot!.querySelectorAll('[part]')).to.have.length(0);
      expect(element.querySelector('ul')!.offsetHeight).to.be.above(0);
    }
  });

  it('sorts by title in the order of the language, with æ ø å last', async () => {
    const element = await list(
      'filter group-by="none"',
      '<ul><li>Åpne rom</li><li>Zoo</li><li>Ærlig</li></ul>',
    );
    const sort = element.shadowRoot!.querySelector('select')!;
    sort.value = 'title';
    sort.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['Zoo', 'Ærlig', 'Åpne rom']);
  });

  it('informs the page about the query at once, and screen readers after a pause', async () => {
    const element = await list();
    setTimeout(() => type(element, 'velferd'));
    const event = (await oneEvent(element, 'rg-filter')) as RgFilterEvent;
    expect(event.query.text).to.equal('velferd');
    expect(event.count).to.equal(rows(element).length);
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    expect(status.textContent).to.equal('');
    await waitUntil(() => status.textContent, 'announced');
    expect(status.textContent).to.equal(result(element));
  });

  it('accepts a query from a script, also without controls', async () => {
    const element = await list('');
    element.query = { type: ['anthology'] };
    await element.updateComplete;
    expect(rows(element)).to.have.length(2);
    expect(field(element)).to.equal(null);
    expect(element.query.type).to.deep.equal(['anthology']);
    element.query = {};
    await element.updateComplete;
    expect(rows(element)).to.have.length(17);
  });

  it('works by keyboard, and moves the focus nowhere', async () => {
    const element = await list();
    field(element).focus();
    await pressKeys('c', 'o', 'i', 'n');
    await waitUntil(() => rows(element).length === 1, 'one project is left');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await pressKeys('Tab', 'Tab');
    const focused = () => element.shadowRoot!.activeElement;
    await waitUntil(() => focused()?.localName === 'summary', 'the choices have the focus');
    const choices = focused()!.parentElement as HTMLDetailsElement;
    await pressKeys('Enter');
    await waitUntil(() => choices.open, 'the choices are open');
  });

  it('has all texts in the page’s language', async () => {
    const element = await list('filter', real, 'en');
    expect(result(element)).to.equal('Showing 17 of 17 projects');
    await unfold(element);
    expect(texts(element, 'legend')).to.include('Funder');
  });

  it('is accessible with its choices open, and with nothing found', async () => {
    const element = await list();
    await unfold(element);
    await expect(element).to.be.accessible();
    await type(element, 'finnes ikke');
    await expect(element).to.be.accessible();
  });
});

describe('the address of a filtered list', () => {
  afterEach(() =>
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]p-\w+=[^&]*/g, '')),
  );

  it('stores the query, and restores it', async () => {
    const element = await list('filter url-state id="p"');
    await type(element, 'velferd og øl');
    await waitUntil(() => location.search.includes('p-text'), 'kept');
    expect(queryIn(location.href, 'p').text).to.equal('velferd og øl');
    history.back();
    await waitUntil(() => !location.search.includes('p-text'), 'back');
    await element.updateComplete;
    expect(rows(element)).to.have.length(17);
    history.forward();
    await waitUntil(() => field(element).value === 'velferd og øl', 'forward');
    const second = await list('filter url-state id="p"');
    expect(second.query.text).to.equal('velferd og øl');
  });

  it('is left alone without url-state', async () => {
    const before = location.href;
    const element = await list('filter id="p"');
    await type(element, 'velferd');
    await aTimeout(600);
    expect(location.href).to.equal(before);
  });

  it('goes there and back for any query', () => {
    const values = fc.array(fc.string(), { maxLength: 3 });
    const query = fc.record({
      text: fc.string(),
      status: values,
      type: values,
      funder: values,
      year: values,
    });
    fc.assert(
      fc.property(query, (asked) => {
        const wellFormed = JSON.parse(
          JSON.stringify(asked).replace(/\\u[dD][89a-fA-F]../g, ''),
        ) as typeof asked;
        expect(queryIn(withQuery('https://a.no/?x=1', 'p', wellFormed as never), 'p')).to.deep.equal({
          ...wellFormed,
        });
      }),
    );
  });
});

describe('a long list', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      title: `Prosjekt ${i}`,
      start: 2000 + (i % 25),
      types: [`t${i % 7}`],
    }));

  it('shows a page of it, then more, then all', async () => {
    const element = await list('filter group-by="none"', '');
    element.records = many(1000) as never;
    await element.updateComplete;
    expect(rows(element)).to.have.length(50);
    expect(result(element)).to.match(/^Viser 50 av 1.000 prosjekter$/);
    const [more, all] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="more"] button');
    more!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(100);
    all!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(1000);
    expect(result(element)).to.match(/^Viser 1.000 av 1.000 prosjekter$/);
    expect(element.shadowRoot!.querySelectorAll('[part="more"] button')).to.have.length(0);
  });

  it('shows 200 at once', async () => {
    const element = await list('', '');
    element.records = many(200) as never;
    await element.updateComplete;
    expect(rows(element)).to.have.length(200);
  });

  it('is printed in full, whatever the query', async () => {
    const element = await list('filter', '');
    element.records = many(300) as never;
    element.query = { text: 'Prosjekt 29' };
    await element.updateComplete;
    const found = rows(element).length;
    dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
    expect(rows(element)).to.have.length(found);
    element.printFiltered = true;
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).to.have.length(found);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('finished projects', () => {
  it('are folded beside others, and unfolded for print', async () => {
    const element = await list('');
    const folded = element.shadowRoot!.querySelector('details')!;
    expect(folded.open).to.equal(false);
    expect(folded.textContent).to.contain('Preventing an Opioid Epidemic');
    dispatchEvent(new Event('beforeprint'));
    expect(folded.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(folded.open).to.equal(false);
  });

  it('are unfolded while a search finds something in them', async () => {
    const element = await list();
    await type(element, 'opioid');
    const group = [...element.shadowRoot!.querySelectorAll('[part="group"]')].at(-1)!;
    expect(group.textContent).to.contain('Opioid');
    expect(group.querySelector('details')?.open ?? true).to.equal(true);
  });

  it('stand open where there is nothing else', async () => {
    expectMessages(/“A” ended in 2020/);
    const element = await list('group-by="status"', '<ul><li>A (2019–2020)</li></ul>');
    expect(element.shadowRoot!.querySelector('details')).to.equal(null);
  });
});

describe('ProjectIndex', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const project = fc.record({
    title: fc.constantFrom('Velferd', 'Ærlig', 'Åpne rom', 'Zoo'),
    types: fc.uniqueArray(value, { maxLength: 3 }),
    funding: fc.array(value, { maxLength: 2 }),
    start: fc.option(fc.integer({ min: 2018, max: 2028 }), { nil: undefined }),
    end: fc.option(fc.integer({ min: 2018, max: 2028 }), { nil: undefined }),
  });
  const query = fc.record({
    text: fc.constantFrom('', 'vel', 'aerl', 'aa', 'zo o'),
    status: fc.subarray(['planned', 'ongoing', 'finished', 'unknown'] as const),
    type: fc.subarray(['a', 'b']),
    funder: fc.subarray(['b', 'c']),
    year: fc.subarray(['2020', '2024']),
  });

  it('counts for each value what choosing it alone in its facet would show', () => {
    fc.assert(
      fc.property(fc.array(project, { maxLength: 12 }), query, (given, asked) => {
        const index = new ProjectIndex(given.map(acceptProject), { today: '2024-06-01' });
        const counts = index.counts(asked as never);
        for (const facet of FACETS)
          for (const [facetValue, count] of counts[facet])
            expect(
              index.find({ ...emptyQuery(), ...(asked as object), [facet]: [facetValue] }).length,
            ).to.equal(count);
      }),
    );
  });
});

describe('ProjectIndex, against a plain filter', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const year = fc.option(fc.integer({ min: 2019, max: 2023 }), { nil: undefined });
  const project = fc
    .record({
      title: fc.constantFrom('Velferd', 'Ærlig', 'Åpne rom'),
      types: fc.array(value, { maxLength: 3 }),
      funding: fc.array(value, { maxLength: 2 }),
      start: year,
      end: year,
    })
    .filter(({ start = 0, end = 9999 }) => start <= end);
  const query = fc.record({
    text: fc.constantFrom('', 'vel', 'aerl'),
    status: fc.subarray(['planned', 'ongoing', 'finished', 'unknown'] as const),
    type: fc.subarray(['a', 'b']),
    funder: fc.subarray(['b', 'c']),
    year: fc.subarray(['2020', '2021']),
  });
  const today = '2021-06-01';

  /** Facet values of a project, computed from its fields. */
  const valuesOf = ({ start, end, types, funding }: Project): Record<Facet, string[]> => {
    const from = Number(start ?? end);
    const to = Number(end ?? (Number(start) <= 2021 ? 2021 : start));
    return {
      status: [
        !from
          ? 'unknown'
          : end && Number(end) < 2021
            ? 'finished'
            : start && Number(start) > 2021
              ? 'planned'
              : 'ongoing',
      ],
      type: types,
      funder: funding.map(({ funder }) => String(funder!.name)),
      year: [2019, 2020, 2021, 2022, 2023].filter((each) => from <= each && each <= to).map(String),
    };
  };
  const says = (of: Project, text: string) => !text || fold(String(of.title)).includes(text);
  const has = (of: Project, facet: Facet, asked: readonly string[]) =>
    !asked.length || asked.some((one) => valuesOf(of)[facet].includes(one));

  it('finds and counts the same', () => {
    fc.assert(
      fc.property(fc.array(project, { maxLength: 12 }), query, (given, asked) => {
        const projects = given.map(acceptProject);
        const index = new ProjectIndex(projects, { today });
        const found = projects.filter(
          (one) => says(one, asked.text) && FACETS.every((facet) => has(one, facet, asked[facet])),
        );
        expect(index.find({ ...asked })).to.deep.equal(found);
        const counts = index.counts({ ...asked });
        for (const facet of FACETS) {
          const others = FACETS.filter((other) => other !== facet);
          const all = new Set(projects.flatMap((one) => valuesOf(one)[facet]));
          const expected = [...all].map((one): [string, number] => [
            one,
            projects.filter(
              (each) =>
                says(each, asked.text) &&
                others.every((other) => has(each, other, asked[other])) &&
                has(each, facet, [one]),
            ).length,
          ]);
          expect([...counts[facet]]).to.have.deep.members(expected);
        }
      }),
    );
  });
});

describe('a search that goes on', () => {
  it('finds what a search from the start would', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'å', 'e', 'l', 'v', ' '), maxLength: 4 });
    const titles = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', 'e', 'l', 'v', ' '), minLength: 1 }));
    fc.assert(
      fc.property(titles, fc.array(word, { maxLength: 6 }), (given, asked) => {
        const projects = given.filter((title) => title.trim()).map((title) => acceptProject({ title }));
        const index = new ProjectIndex(projects);
        let typed = '';
        for (const part of asked) {
          typed = part.startsWith(' ') ? part : typed + part;
          const query = { ...emptyQuery(), text: typed };
          expect(index.find(query)).to.deep.equal(new ProjectIndex(projects).find(query));
        }
      }),
    );
  });
});

describe('placesOf', () => {
  it('finds in the text as written what the folded text has', () => {
    expect(placesOf('Nærmiljøråd i Åsane', ['naermiljo', 'asane'])).to.deep.equal([
      [0, 8],
      [14, 19],
    ]);
    expect(placesOf('Aasane', ['asa'])).to.deep.equal([[0, 4]]);
    expect(placesOf('Straße', ['ss'])).to.deep.equal([[4, 5]]);
    expect(placesOf('sam\u00ADarbeid', ['samarbeid'])).to.deep.equal([[0, 10]]);
  });

  it('marks exactly the texts in which a search finds a word', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'å', 'æ', 'e', 'ø', 'o', 's', 'ß', ' ', '\u00AD', 'é'),
    });
    fc.assert(
      fc.property(text, text, (written, asked) => {
        const word = fold(asked).replace(/ /g, '');
        if (word) expect(placesOf(written, [word]).length > 0).to.equal(fold(written).includes(word));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a filtered list in print', () => {
  it('has no controls', async function () {
    await emulateMedia(this, { media: 'print' });
    const element = await list();
    expect(getComputedStyle(element.shadowRoot!.querySelector('[part="filter"]')!).display).to.equal('none');
  });
});
