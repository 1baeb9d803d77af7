import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement, nothing } from 'lit';
import { emulateMedia } from '../browser.js';
import { acceptProject, firstDay, groupProjects, lastDay } from '../../src/records/index.js';
import type { Project, Status } from '../../src/records/types.js';
import {
  layoutTimeline,
  MAX_TICKS,
  THINNEST,
} from '../../src/elements/project-list/later/timeline/timeline-layout.js';
import type { ChartWidth, Tick } from '../../src/elements/project-list/later/timeline/timeline-layout.js';
import { addStyles, timelineView } from '../../src/elements/project-list/later/timeline/timeline.js';
import { projectListStyles } from '../../src/elements/project-list/project-list.styles.js';
import { markupOf } from '../../src/readers/page/markup-of.js';
import { stringsFor, stringsIn } from '../../src/locales/index.js';
import { headingTemplate } from '../../src/elements/base/content/page-headings.js';
import { statusOf } from '../../src/records/status.js';
import { texts } from './reading.js';
import { strictPage } from './strict-page.js';
import { waitUntil } from '../wait.js';

const today = '2026-11-21';
const all = (projects: readonly unknown[]) => [{ key: '', projects: projects.map(acceptProject) }];
const layout = (...projects: object[]) =>
  layoutTimeline(all(projects.map((project, i) => ({ title: `P${i}`, ...project }))), today);
const bars = (...projects: object[]) => layout(...projects).groups.flatMap((group) => group.bars);
const round = (n: number) => Math.round(n * 1000) / 1000;

describe('the layout of a timeline', () => {
  it('includes whole years and months, and the last day', () => {
    const [year, month, days] = bars(
      { start: 2021, end: 2021 },
      { start: '2021-07', end: '2021-07' },
      { start: '2021-01-01', end: '2021-12-31' },
    );
    expect(year).to.deep.include({ start: 0, end: 1 });
    expect(days).to.deep.include({ start: 0, end: 1 });
    expect(round(month!.start)).to.equal(round(181 / 365));
    expect(round(month!.end)).to.equal(round(212 / 365));
  });

  it('extends projects without an end to today, or to their first year if they have not begun', () => {
    const found = layout({ start: 2024 }, { start: 2028 }, { end: 2029 }, { end: 2022 });
    const [running, later, ending, ended] = found.groups[0]!.bars;
    expect(running).to.include({ openEnd: true, openStart: false });
    expect(round(running!.end - found.today!)).to.be.lessThan(0.002);
    expect(later!.end - later!.start).to.be.greaterThan(THINNEST);
    expect(later!.reached).to.equal(later!.start);
    expect(ending).to.include({ openStart: true, openEnd: false });
    expect(ending!.reached).to.equal(found.today);
    expect(ending!.start).to.be.lessThan(found.today!);
    expect(ended!.reached).to.equal(ended!.end);
    // there is space beyond the open ends
    expect(ended!.start).to.be.greaterThan(0);
    expect(later!.end).to.be.lessThan(1);
  });

  it('swaps reversed dates, and leaves out dates that do not exist', () => {
    const [turned] = bars({ start: 2025, end: 2022 });
    expect(turned).to.include({ start: 0, openStart: false, openEnd: false });
    const wrong = { ...acceptProject({ title: 'A' }), start: '2021-02-31' };
    expect(layoutTimeline([{ key: '', projects: [wrong] }], today).groups[0]!.undated).to.deep.equal([wrong]);
  });

  it('shows today where it is near, and not where it would stretch the span', () => {
    expect(layout({ start: 2019, end: 2025 }).years).to.deep.equal([2019, 2026]);
    expect(layout({ start: 2019, end: 2025 }).today).to.be.within(0.97, 1);
    expect(layout({ start: 1990, end: 1995 })).to.deep.include({ years: [1990, 1995], today: undefined });
    expect(layout({ start: 2040, end: 2045 }).today).to.equal(undefined);
  });

  it('puts projects that have no dates apart, and groups that have no others last', () => {
    const found = layoutTimeline(
      [{ key: 'x', projects: [acceptProject('C')] }, ...all(['A', { title: 'B', start: 2020, end: 2021 }])],
      today,
    );
    const titles = (projects: readonly Project[]) => projects.map(({ title }) => title);
    expect(found.groups.map(({ undated }) => titles(undated))).to.deep.equal([['A'], ['C']]);
    expect(found.groups.map(({ bars }) => titles(bars.map(({ project }) => project)))).to.deep.equal([
      ['B'],
      [],
    ]);
    expect(layoutTimeline(all(['A']), today)).to.deep.include({ years: undefined, ticks: [] });
    expect(layoutTimeline([], today).groups).to.deep.equal([]);
  });

  it('writes the first and the last year, every one between of a few, and round years of many', () => {
    const written = (from: number, to: number, width: ChartWidth) =>
      layout({ start: from, end: to })
        .ticks.filter(({ widths }) => widths.includes(width))
        .map(({ year }) => year);
    expect(written(1991, 1991, 'small')).to.deep.equal([1991]);
    expect(written(1991, 1995, 'large')).to.deep.equal([1991, 1992, 1993, 1994, 1995]);
    expect(written(1991, 1995, 'small')).to.deep.equal([1991, 1995]);
    expect(written(1951, 2010, 'large')).to.deep.equal([1951, 1960, 1970, 1980, 1990, 2010]);
    expect(written(1951, 2010, 'small')).to.deep.equal([1951, 1980, 2010]);
  });

  const two = (n: number) => String(n).padStart(2, '0');
  const date = (from: number, years: number) =>
    fc
      .tuple(
        fc.integer({ min: from, max: from + years - 1 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(4, 7, 10),
      )
      .map(([year, month, day, length]) => `${year}-${two(month)}-${two(day)}`.slice(0, length));
  const span = fc.record({
    from: fc.integer({ min: 1900, max: 2060 }),
    years: fc.integer({ min: 1, max: 60 }),
  });
  const projects = span.chain(({ from, years }) => {
    const some = fc.option(date(from, years), { nil: undefined });
    return fc
      .array(fc.record({ start: some, end: some }), { minLength: 1, maxLength: 30 })
      .map((list): Project[] =>
        list.map(({ start, end }, i) => {
          const [first, last] = start && end && start > end ? [end, start] : [start, end];
          return acceptProject({ title: `P${i}`, start: first, end: last });
        }),
      );
  });
  const anyDay = date(1900, 220).map(firstDay);

  it('keeps every bar within the span, wide enough to be seen, in the order of its group', () =>
    fc.assert(
      fc.property(projects, anyDay, fc.constantFrom('status', 'year', 'none'), (list, day, by) => {
        const groups = groupProjects(list, by as 'none', { today: day });
        const found = layoutTimeline(groups, day);
        const drawn = found.groups.flatMap((group) => group.bars);
        for (const { start, end, reached } of drawn) {
          expect(start).to.be.within(0, 1);
          expect(end).to.be.within(0, 1 + 1e-9);
          expect(end - start).to.be.at.least(THINNEST - 1e-9);
          expect(reached).to.be.within(start, end);
        }
        const isDated = ({ start, end }: Project) => !!(start ?? end);
        expect(found.groups.map(({ group }) => group)).to.have.members(groups);
        for (const { group, bars, undated } of found.groups) {
          expect(bars.map(({ project }) => project)).to.deep.equal(group.projects.filter(isDated));
          expect(undated).to.deep.equal(group.projects.filter((project) => !isDated(project)));
        }
        for (const { project, openStart, openEnd } of drawn) {
          expect(openStart).to.equal(!project.start);
          expect(openEnd).to.equal(!project.end);
        }
      }),
    ));

  it('lets what begins earlier begin no later, and what ends later end no earlier', () =>
    fc.assert(
      fc.property(projects, anyDay, (list, day) => {
        const drawn = layoutTimeline([{ key: '', projects: list }], day).groups.flatMap(
          (group) => group.bars,
        );
        const closed = drawn.filter(({ openStart, openEnd }) => !openStart && !openEnd);
        for (const a of closed)
          for (const b of closed) {
            if (firstDay(a.project.start!) <= firstDay(b.project.start!))
              expect(a.start).to.be.at.most(b.start);
            // the shortest bars are wider than their duration
            if (lastDay(a.project.end!) <= lastDay(b.project.end!) && b.end - b.start > THINNEST * 2)
              expect(a.end).to.be.at.most(b.end + THINNEST);
          }
      }),
    ));

  it('never crowds the years, and writes the first and the last at any width', () =>
    fc.assert(
      fc.property(projects, anyDay, (list, day) => {
        const { ticks, years } = layoutTimeline([{ key: '', projects: list }], day);
        if (!years) return;
        for (const [width, most] of Object.entries(MAX_TICKS)) {
          const shown = ticks.filter(({ widths }: Tick) => widths.includes(width as ChartWidth));
          expect([shown[0]!.year, shown.at(-1)!.year]).to.deep.equal(years);
          // a label fills three quarters of the space between two ticks; the last label is before its tick
          const spans = shown.map(({ at, isEnd }) =>
            isEnd ? [at - 0.75 / most, at] : [at, at + 0.75 / most],
          );
          for (const [i, [, end]] of spans.entries())
            expect(spans[i + 1]?.[0] ?? 1).to.be.at.least(end! - 0.02 / most);
        }
      }),
    ));

  it('lays out ten thousand projects', () => {
    const list = Array.from({ length: 10_000 }, (_, i) => ({ start: 1970 + (i % 50), end: 1972 + (i % 55) }));
    expect(bars(...list)).to.have.length(10_000);
  });
});

/** A substitute for the list with only the values that it passes to the view. */
class TimelineInATest extends LitElement {
  static override styles = projectListStyles;
  projects: Project[] = [];
  by: 'status' | 'none' = 'status';
  limit?: number;

  override render() {
    const { by, lang } = this;
    const options = { today, lang, statusOf: (project: Project) => statusOf(project, today) };
    const strings = stringsFor(lang)!;
    const words = (key: string) => strings.project.status[key as Status];
    const group = (projects: readonly Project[]) => groupProjects(projects, by, options);
    addStyles(this.shadowRoot!);
    return timelineView(group(this.projects), {
      language: lang,
      strings,
      options,
      by,
      group,
      heading: ({ key }) => (by === 'none' ? nothing : headingTemplate(3, 'group-heading', words(key))),
      statusFact: words,
      markupOf,
      picturesOf: () => nothing,
      rows: (items, draw) => items.map(draw),
      ...(this.limit ? { limit: this.limit } : {}),
    });
  }
}
customElements.define('timeline-in-a-test', TimelineInATest);

describe('a timeline', () => {
  const SOME = [
    { title: 'Nabolag', acronym: 'NÆR', url: 'https://example.org/n', start: 2022, end: 2027 },
    { title: { en: 'Well-being' }, start: '2025-05' },
    { title: 'Til slutten', end: 2029 },
    { title: 'Over', start: 2019, end: '2021-05', lang: 'en' },
    { title: 'En dag', start: today, end: today },
    { title: 'Nærmiljøråd', funding: ['NordForsk'] },
  ];
  const shown = async (
    projects: readonly unknown[] = SOME,
    { by = 'status' as 'status' | 'none', lang = 'nb', dir = 'ltr', width = '60em' } = {},
  ) => {
    await stringsIn(lang).load();
    const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
    box.style.inlineSize = width;
    const element = new TimelineInATest();
    Object.assign(element, { lang, by, projects: projects.map(acceptProject) });
    box.append(element);
    await element.updateComplete;
    return element;
  };
  const all = (element: TimelineInATest, selector: string) => [
    ...element.shadowRoot!.querySelectorAll<SVGElement | HTMLElement>(selector),
  ];
  const rect = (element: TimelineInATest, selector: string) =>
    element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

  it('has a table with everything that it draws', async () => {
    const element = await shown();
    expect(texts(element, '[part="group-heading"]')).to.deep.equal(['Pågående', 'Avsluttet', 'Uten dato']);
    expect(texts(element, 'tbody tr').map((row) => row.replace(/\s+/g, ' '))).to.deep.equal([
      'Nabolag NÆR 2022–2027',
      'Well-being fra mai 2025',
      'Til slutten til 2029',
      'En dag 21. november 2026',
      'Over 2019 – mai 2021',
    ]);
    expect(all(element, 'tbody a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/n',
    ]);
    expect(all(element, 'th[part="title"]').map((title) => title.getAttribute('lang'))).to.deep.equal([
      null,
      'en',
      null,
      null,
      'en',
    ]);
    expect(all(element, 'tbody tr').map(({ id }) => id)).to.deep.equal(
      ['nær', 'well-being', 'til-slutten', 'en-dag', 'over'].map(
        (_, i) => element.projects[[0, 1, 2, 4, 3][i]!]!.id,
      ),
    );
    for (const svg of all(element, 'svg')) expect(svg.closest('[aria-hidden="true"]')).not.to.equal(null);
  });

  it('shows the status of each project unless groups do', async () => {
    const element = await shown(SOME, { by: 'none' });
    expect(texts(element, 'td[part="status"]')).to.deep.equal([
      'Pågående',
      'Pågående',
      'Pågående',
      'Avsluttet',
      'Pågående',
    ]);
    expect(texts(element, 'thead th')).to.deep.equal(['Prosjekt', 'Periode', 'Status']);
    expect(element.shadowRoot!.querySelector('table')!.getAttribute('aria-label')).to.equal('Tidslinje');
  });

  it('lists projects without dates below, with all their facts', async () => {
    const element = await shown();
    const ungrouped = await shown(SOME, { by: 'none' });
    expect(rect(ungrouped, 'li').top).to.be.within(
      rect(ungrouped, 'tbody').bottom - 1,
      rect(ungrouped, 'tbody').bottom + 1,
    );
    expect(texts(element, 'li')).to.deep.equal(['Nærmiljøråd finansiert av NordForsk']);
    const only = await shown(['A', 'B'], { by: 'none' });
    expect(all(only, 'table, [part="group-heading"]')).to.have.length(0);
    expect(texts(only, 'li')).to.deep.equal(['A', 'B']);
    expect(texts(await shown([]), '.timeline')).to.deep.equal(['']);
  });

  it('draws at most the allowed number, on the years of all', async () => {
    const element = await shown();
    const years = texts(element, '.large').length;
    const drawn = async (limit: number) => {
      element.limit = limit;
      element.requestUpdate();
      await element.updateComplete;
      return [all(element, 'tbody tr').length, all(element, 'li').length, all(element, 'table').length];
    };
    expect(await drawn(2)).to.deep.equal([2, 0, 1]);
    expect(await drawn(5)).to.deep.equal([5, 0, 2]);
    expect(await drawn(6)).to.deep.equal([5, 1, 2]);
    expect(texts(element, '.large')).to.have.length(years);
  });

  for (const [lang, words] of Object.entries({
    nn: ['Prosjekt', 'i dag'],
    en: ['Project', 'today'],
    se: ['Prošeakta', 'odne'],
  }))
    it(`speaks ${lang}`, async () => {
      const element = await shown(SOME, { lang });
      expect([texts(element, 'thead th')[0], texts(element, '.today')[0]]).to.deep.equal(words);
    });

  it('draws bars beside the titles where there is room, and under them where there is not', async () => {
    const wide = await shown();
    expect(rect(wide, '.bar').left).to.be.greaterThan(rect(wide, 'th[part="title"]').right - 1);
    for (const width of ['30em', '20em', '15em']) {
      const narrow = await shown(SOME, { width });
      expect(rect(narrow, '.bar').top).to.be.greaterThan(rect(narrow, 'td[part="period"]').bottom - 1);
      expect(rect(narrow, '.bar').width).to.be.greaterThan(rect(narrow, 'tbody').width * 0.9);
    }
  });

  it('never lets years run into each other or over the edge, at any width', async () => {
    for (const width of ['80em', '60em', '40em', '37em', '24em', '20em', '15em'])
      for (const [start, end] of [
        [2026, 2026],
        [2020, 2027],
        [2015, 2028],
        [1970, 2029],
      ]) {
        const element = await shown([{ title: 'A', start, end }], { width });
        const edge = rect(element, 'table').right;
        const years = all(element, '.year')
          .map((year) => year.getBoundingClientRect())
          .filter((box) => box.width > 0);
        expect(years, `${width} ${start}`).not.to.have.length(0);
        years.forEach((box, i) =>
          expect(box.right, `${width} ${start}–${end} ${i}`).to.be.at.most(
            (years[i + 1]?.left ?? edge) + 0.5,
          ),
        );
      }
  });

  it('labels both ends of its one axis, above all groups', async () => {
    const element = await shown([
      { title: 'A', start: 2018, end: 2021 },
      { title: 'B', start: 2025, end: 2030 },
    ]);
    expect(all(element, 'table')).to.have.length(2);
    expect(all(element, '.scale')).to.have.length(1);
    const years = all(element, '.year').filter((year) => year.getBoundingClientRect().width > 0);
    expect([years[0]!.textContent, years.at(-1)!.textContent]).to.deep.equal(['2018', '2030']);
    const [first, last] = [years[0]!, years.at(-1)!].map((year) => year.getBoundingClientRect());
    const scale = rect(element, '.scale');
    expect(first!.left).to.be.closeTo(scale.left, 1);
    expect(last!.right).to.be.closeTo(scale.right, 1);
  });

  it('draws what has been in the colour of links, and the future as a tint without a frame', async () => {
    const element = await shown();
    element.style.setProperty('--_accent', 'rgb(0, 90, 160)');
    const styles = ['.bar .past', '.bar .all'].map((selector) =>
      getComputedStyle(all(element, selector)[0]!),
    );
    expect(styles[0]!.fill).to.equal('rgb(0, 90, 160)');
    expect(styles[1]!.stroke).to.equal('none');
    expect(styles[1]!.fill).to.match(/0\.25\)$/);
    expect(rect(element, '.bar').height).to.be.within(10, 12);
  });

  it('gives words and bars about half of the width each', async () => {
    const element = await shown();
    const whole = rect(element, 'tbody').width;
    expect(rect(element, 'thead').width / whole).to.be.closeTo(0.55, 0.01);
  });

  it('overflows no narrow column', async () => {
    const long = 'Samskapingsprosesskvalitetssikringsmetodeutviklingsarbeid'.repeat(2);
    const element = await shown([...SOME, { title: long, start: 2018 }], { width: '15em' });
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('begins at the right on a right-to-left page', async () => {
    const element = await shown(SOME, { dir: 'rtl' });
    const [first, ...others] = all(element, '.year')
      .map((year) => year.getBoundingClientRect())
      .filter((box) => box.width > 0);
    expect(others[0]!.right).to.be.lessThan(first!.left + 1);
    const over = all(element, 'tr:has(th[lang="en"]) .bar').at(-1)!.querySelector('.all')!;
    const nabolag = element.shadowRoot!.querySelector('.bar .all')!;
    expect(over.getBoundingClientRect().right).to.be.greaterThan(nabolag.getBoundingClientRect().right);
    expect(rect(element, '.bar').right).to.be.lessThan(rect(element, 'th[part="title"]').left + 1);
  });

  it('draws today and open ends, each by a shape of its own', async () => {
    const element = await shown();
    const shapes = all(element, 'tbody tr').map((row) => row.querySelectorAll('.bar path').length);
    expect(shapes).to.deep.equal([0, 1, 1, 0, 0]);
    expect(all(element, 'tbody .now')).to.have.length(5);
    const [line] = all(element, 'tbody .now').map((now) => now.getBoundingClientRect().left);
    const filled = rect(element, '.bar .past').right;
    expect(Math.abs(line! - filled)).to.be.lessThan(2);
    expect(texts(element, '.today')).to.deep.equal(['i dag']);
  });

  it('is styled once, however often it is drawn', async () => {
    const element = await shown();
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    expect(element.shadowRoot!.querySelector('[style]:not(.year, .today)')).to.equal(null);
  });

  it('is drawn in system colours where colours are forced', async function () {
    await emulateMedia(this, { features: { 'forced-colors': 'active' } });
    const element = await shown();
    const fill = (selector: string) => getComputedStyle(all(element, selector)[0]!).fill;
    expect(fill('.bar .past')).not.to.equal(fill('.bar .all'));
    expect(getComputedStyle(all(element, '.now')[0]!).stroke).not.to.equal(
      getComputedStyle(all(element, '.tick')[0]!).stroke,
    );
  });

  it('keeps a project on one page in print', async function () {
    await emulateMedia(this, { media: 'print' });
    expect(getComputedStyle(all(await shown(), 'tbody tr')[0]!).breakInside).to.equal('avoid');
  });

  it('is accessible, beside and under, with groups and without', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown(SOME, { by: 'none', width: '20em' })).to.be.accessible();
  });
});

describe('rg-project-list view="timeline"', () => {
  it('draws its periods under a strict policy, and goes back to a list', async function () {
    this.timeout(120_000);
    const { page, broken } = await strictPage(
      `<rg-project-list view="timeline" today="${today}"><ul><li data-start="2025">A <em>b</em></li><li data-end="2020">C</li><li>D</li></ul></rg-project-list>`,
      800,
    );
    const element = page.querySelector('rg-project-list')!;
    await waitUntil(() => element.shadowRoot?.querySelector('table'), 'drawn');
    expect(texts(element, '[part="title"]')).to.deep.equal(['A b', 'C', 'D']);
    const root = element.shadowRoot!;
    expect(root.querySelector('th em')!.textContent).to.equal('b');
    const [year] = [...root.querySelectorAll<HTMLElement>('.year')].filter(
      ({ offsetWidth }) => offsetWidth > 0,
    );
    expect(page.defaultView!.getComputedStyle(year!).position).to.equal('absolute');
    element.setAttribute('view', 'list');
    await element.updateComplete;
    expect(texts(element, 'li [part="title"]')).to.have.members(['A b', 'C', 'D']);
    element.setAttribute('view', 'timeline');
    await element.updateComplete;
    expect(texts(element, 'th[part="title"]')).to.deep.equal(['A b', 'C']);
    expect(broken).to.deep.equal([]);
  });
});
