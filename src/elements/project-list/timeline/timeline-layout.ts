import { datesOf, firstDay, lastDay } from '../../../records/dates.js';
import type { ProjectGroup } from '../../../records/group.js';
import type { Day, Project } from '../../../records/types.js';

/** What the last year needs of the room of the others, for nothing stands after it. */
const LAST = 0.75;

/** How much room a chart has. */
export type ChartWidth = 'small' | 'medium' | 'large';

/** How many years can be written beside each other in each. */
export const MOST_TICKS: Record<ChartWidth, number> = { small: 3, medium: 5, large: 8 };

/** The narrowest bar, as a part of the span: a day has to be seen in sixty years too. */
export const THINNEST = 0.015;

/** The room beyond a bar that shows it is open there, as a part of the span. */
const OPEN_ROOM = 0.05;

/** How far the span is stretched for today to lie in it, as a part of the span. */
const STRETCH = 0.25;

/** A project's period. Places are parts of the span, from 0, its beginning, to 1, its end. */
export interface Bar {
  project: Project;
  start: number;
  end: number;
  /** How far it has come today: between `start` and `end`. */
  reached: number;
  /** Whether its beginning is not known. */
  openStart: boolean;
  /** Whether its end is not known. */
  openEnd: boolean;
}

/** The beginning of a year. */
export interface Tick {
  year: number;
  at: number;
  /** The widths in which it is shown. */
  widths: ChartWidth[];
}

/** A chart of periods. */
export interface TimelineLayout {
  /** The first and the last year of the span; both are whole. */
  years: [first: number, last: number] | undefined;
  ticks: Tick[];
  /** Where today is, if it lies in the span. */
  today: number | undefined;
  /** The groups that have dated projects, in their order, and after them those that have none. */
  groups: DrawnGroup[];
}

/** A group: its projects that have dates, and apart from them those that have none. */
export interface DrawnGroup {
  group: ProjectGroup;
  bars: Bar[];
  undated: Project[];
}

interface Period {
  project: Project;
  /** First day, and the day after the last, as numbers. */
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
 * The days of a project: a year or a month is meant whole. One that is open has all of the year that is
 * known, and reaches as far as today where that lies on its open side.
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

/** Whole years around all periods, with room for open ends, and with today where it is near. */
function spanOf(periods: readonly Period[], today: number): [first: number, last: number] {
  // one by one: a call takes no list as long as the longest that is drawn
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

/** The years to write: every one, or every second, fifth, tenth …, so that none stands too near to another or to the end. */
function ticksOf(first: number, last: number, at: (day: number) => number): Tick[] {
  const ticks = new Map<number, Tick>();
  for (const width of Object.keys(MOST_TICKS) as ChartWidth[]) {
    const room = 1 / MOST_TICKS[width];
    const fits = (year: number) => 1 - at(newYear(year)) >= room * LAST;
    const step = stepFor(room * (last + 1 - first));
    const round = Math.ceil(first / step) * step;
    // of a span without a round year, its first is written
    for (let year = fits(round) ? round : first; fits(year); year += step) {
      const tick = ticks.get(year) ?? { year, at: at(newYear(year)), widths: [] };
      tick.widths.push(width);
      ticks.set(year, tick);
    }
  }
  return [...ticks.values()].sort((a, b) => a.year - b.year);
}

/** The least of 1, 2, 5, 10, 20, 50 … that is as long as it must be. */
function stepFor(years: number): number {
  let step = 1;
  while (step < years) step *= String(step).startsWith('2') ? 2.5 : 2;
  return step;
}

/** Lays out the periods of projects that are grouped already. Within groups, projects keep their order. */
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
