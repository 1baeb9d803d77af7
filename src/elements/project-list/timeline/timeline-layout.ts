import { datesOf, firstDay, lastDay } from '../../../records/dates.js';
import type { ProjectGroup } from '../../../records/group.js';
import type { Day, Project } from '../../../records/types.js';

/** Room that the label of the last year needs, as a share of the others' room: nothing follows it. */
const LAST = 0.75;

/** Size class of a chart, by its width. */
export type ChartWidth = 'small' | 'medium' | 'large';

/** Maximum number of year labels, by size class. */
export const MOST_TICKS: Record<ChartWidth, number> = { small: 3, medium: 5, large: 8 };

/** Minimum width of a bar, as a part of the span, so that a day is visible in sixty years. */
export const THINNEST = 0.015;

/** Room beyond the open end of a bar, as a part of the span. */
const OPEN_ROOM = 0.05;

/** Maximum extension of the span to include today, as a part of the span. */
const STRETCH = 0.25;

/** A project's period. Positions are parts of the span, from 0, its beginning, to 1, its end. */
export interface Bar {
  project: Project;
  start: number;
  end: number;
  /** Progress as of today: between `start` and `end`. */
  reached: number;
  /** Whether its beginning is unknown. */
  openStart: boolean;
  /** Whether its end is unknown. */
  openEnd: boolean;
}

/** The beginning of a year. */
export interface Tick {
  year: number;
  at: number;
  /** The size classes in which it is shown. */
  widths: ChartWidth[];
}

/** A chart of periods. */
export interface TimelineLayout {
  /** The first and the last year of the span, both in full; undefined where no project is dated. */
  years: [first: number, last: number] | undefined;
  ticks: Tick[];
  /** Position of today, where it is within the span. */
  today: number | undefined;
  /** The groups with dated projects, in their order, then those without. */
  groups: DrawnGroup[];
}

/** A group, with its dated and its undated projects apart. */
export interface DrawnGroup {
  group: ProjectGroup;
  bars: Bar[];
  undated: Project[];
}

interface Period {
  project: Project;
  /** First day, and the day after the last, in days since 1970. */
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
}

const DAY = 86_400_000;
const number = (day: Day) =>
  new Date(0).setUTCFullYear(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / DAY;
const newYear = (year: number) => new Date(0).setUTCFullYear(year, 0, 1) / DAY;
const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/**
 * The days of a project; a year or a month counts in full. A period with an open side extends to the edge of
 * the year of its known date, or as far as today where that is on the open side.
 */
function periodOf(project: Project, today: number): Period | undefined {
  const { start, end } = datesOf(project);
  const [earliest, latest] = [start ?? end, end ?? start];
  if (!earliest || !latest) return undefined;
  const from = number(firstDay(earliest));
  const to = number(lastDay(latest)) + 1;
  return {
    project,
    from: start ? from : newYear(yearOf(Math.min(from, today))),
    to: end ? to : from > today ? newYear(yearOf(from) + 1) : today + 1,
    openStart: !start,
    openEnd: !end,
  };
}

/** Whole years around all periods, with room for open ends, and including today where it is near. */
function spanOf(periods: readonly Period[], today: number): [first: number, last: number] {
  // a loop: the longest lists would exceed the number of arguments of `Math.min`
  let [from, to] = [Infinity, -Infinity];
  for (const period of periods) {
    from = Math.min(from, period.from);
    to = Math.max(to, period.to - 1);
  }
  let [first, last] = [yearOf(from), yearOf(to)];
  const year = yearOf(today);
  const most = Math.max(1, (last + 1 - first) * STRETCH);
  if (year < first && first - year <= most) first = year;
  if (year > last && year - last <= most) last = year;
  const room = (last + 1 - first) * OPEN_ROOM;
  const roomAround = Math.ceil(room);
  if (periods.some(({ openStart, from }) => openStart && from < newYear(first) + room * 365))
    first -= roomAround;
  if (periods.some(({ openEnd, to }) => openEnd && to > newYear(last + 1) - room * 365)) last += roomAround;
  return [first, last];
}

/** The years to label: every one, or every second, fifth, tenth …, with room between them and before the end. */
function ticksOf(first: number, last: number, at: (day: number) => number): Tick[] {
  const ticks = new Map<number, Tick>();
  for (const width of Object.keys(MOST_TICKS) as ChartWidth[]) {
    const room = 1 / MOST_TICKS[width];
    const fits = (year: number) => 1 - at(newYear(year)) >= room * LAST;
    const step = stepFor(room * (last + 1 - first));
    const round = Math.ceil(first / step) * step;
    // a span without a round year has its first year labelled
    for (let year = fits(round) ? round : first; fits(year); year += step) {
      const tick = ticks.get(year) ?? { year, at: at(newYear(year)), widths: [] };
      tick.widths.push(width);
      ticks.set(year, tick);
    }
  }
  return [...ticks.values()].sort((a, b) => a.year - b.year);
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below a number of years. */
function stepFor(years: number): number {
  let step = 1;
  while (step < years) step *= String(step).startsWith('2') ? 2.5 : 2;
  return step;
}

/** Lays out the periods of grouped projects. Within groups, projects keep their order. */
export function layoutTimeline(groups: readonly ProjectGroup[], day: Day): TimelineLayout {
  const today = number(day);
  const read = groups.map((group) => {
    const periods = group.projects.map((project) => periodOf(project, today));
    const undated = group.projects.filter((_, i) => !periods[i]);
    return { group, periods: periods.filter((period) => period !== undefined), undated };
  });
  const ordered = [
    ...read.filter(({ periods }) => periods.length),
    ...read.filter(({ periods }) => !periods.length),
  ];
  const periods = ordered.flatMap((group) => group.periods);
  if (!periods.length)
    return {
      years: undefined,
      ticks: [],
      today: undefined,
      groups: ordered.map(({ group, undated }) => ({ group, bars: [], undated })),
    };

  const [first, last] = spanOf(periods, today);
  const begin = newYear(first);
  const end = newYear(last + 1);
  const at = (day: number) => (day - begin) / (end - begin);
  const barOf = ({ project, from, to, openStart, openEnd }: Period): Bar => {
    const start = Math.min(at(from), 1 - THINNEST);
    const end = Math.max(at(to), start + THINNEST);
    const reached = today + 1 >= to ? end : Math.min(Math.max(at(today), start), end);
    return { project, start, end, reached, openStart, openEnd };
  };
  return {
    years: [first, last],
    ticks: ticksOf(first, last, at),
    today: today >= begin && today < end ? at(today) : undefined,
    groups: ordered.map(({ group, periods, undated }) => ({ group, bars: periods.map(barOf), undated })),
  };
}
