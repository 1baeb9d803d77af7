import { datesOf } from '../../../../records/dates.js';
import type { Day, PartialDate, Project, ProjectGroup } from '../../../../records/types.js';

/** Size class of a chart by width. */
export type ChartWidth = 'small' | 'medium' | 'large';

/** Maximum number of year labels, by size class. */
export const MAX_TICKS: Record<ChartWidth, number> = { small: 3, medium: 5, large: 8 };

/** Width of a label, as a fraction of the narrowest chart of a size class. */
const LABEL: Record<ChartWidth, number> = { small: 0.25, medium: 0.15, large: 0.12 };

/** Minimum width of a bar, as a fraction of the span, so that a single day is visible in a span of sixty years. */
export const THINNEST = 0.015;

/** Tolerance for differences between positions due to leap years. */
const ROUNDING = 0.002;

/** Room beyond the open end of a bar, as a fraction of the span. */
const OPEN_ROOM = 0.05;

/** Maximum extension of the span to include today, as a fraction of the span. */
const STRETCH = 0.25;

/** A project's period. Positions are fractions of the span, from 0 (start) to 1 (end). */
export interface Bar {
  project: Project;
  start: number;
  end: number;
  /** Position of today, limited to the bar. */
  reached: number;
  /** Whether the start is unknown. */
  openStart: boolean;
  /** Whether the end is unknown. */
  openEnd: boolean;
}

/** The start of a year; for the last tick, the end of the span. */
export interface Tick {
  year: number;
  at: number;
  /** Whether it marks the end of the span; its label then precedes it. */
  isEnd?: boolean;
  /** Size classes in which it is visible. */
  widths: ChartWidth[];
}

/** A chart of periods. */
export interface TimelineLayout {
  /** First and last year of the span, inclusive; undefined without dated projects. */
  years: [first: number, last: number] | undefined;
  ticks: Tick[];
  /** Position of today, if it is within the span. */
  today: number | undefined;
  /** Groups with dated projects in their order, then groups without. */
  groups: RenderedGroup[];
}

/** The rendered projects of a group: dated and undated. */
interface RenderedGroup {
  group: ProjectGroup;
  bars: Bar[];
  undated: Project[];
}

interface Period {
  /** First day, and the day after the last, in days since 1 January 1970. */
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
}

const DAY = 86_400_000;
/** Shift by one cycle of the calendar, 400 years, since `Date.UTC` maps the years 0 to 99 to 1900 to 1999. */
const [CYCLE, DAYS_OF_CYCLE] = [400, 146_097];
const dayNumber = (year: number, month = 1, day = 1) =>
  Date.UTC(year + CYCLE, month - 1, day) / DAY - DAYS_OF_CYCLE;
const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** The first day that a date may mean, and the day after the last. */
function daysOf(date: PartialDate): [from: number, to: number] {
  const year = +date.slice(0, 4);
  if (date.length === 4) return [dayNumber(year), dayNumber(year + 1)];
  const month = +date.slice(5, 7);
  if (date.length === 7) return [dayNumber(year, month), dayNumber(year, month + 1)];
  const day = dayNumber(year, month, +date.slice(8));
  return [day, day + 1];
}

/** Cache of parsed dates, since long lists repeat them. */
const known = new Map<PartialDate, [from: number, to: number]>();
const MAX_KNOWN = 5000;

function knownDaysOf(date: PartialDate): [from: number, to: number] {
  let days = known.get(date);
  if (days) return days;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(date, (days = daysOf(date)));
  return days;
}

/**
 * The days of a project; years and months count in full. An open side extends to the edge of the year of the known
 * date, or to today if today is on that side.
 */
function periodOf(project: Project, today: number): Period | undefined {
  const { start, end } = datesOf(project);
  const [earliest, latest] = [start ?? end, end ?? start];
  if (!earliest || !latest) return undefined;
  const [from] = knownDaysOf(earliest);
  const [, to] = knownDaysOf(latest);
  return {
    from: start ? from : dayNumber(yearOf(Math.min(from, today))),
    to: end ? to : from > today ? dayNumber(yearOf(from) + 1) : today + 1,
    openStart: !start,
    openEnd: !end,
  };
}

/** The extent of many periods. */
class Extent {
  from = Infinity;
  to = -Infinity;
  /** First day of a period with unknown start, and last day of one with unknown end. */
  openFrom = Infinity;
  openTo = -Infinity;

  add({ from, to, openStart, openEnd }: Period): void {
    this.from = Math.min(this.from, from);
    this.to = Math.max(this.to, to);
    if (openStart) this.openFrom = Math.min(this.openFrom, from);
    if (openEnd) this.openTo = Math.max(this.openTo, to);
  }
}

/** Whole years that contain all periods, with room for open ends, and today if it is near. */
function spanOf({ from, to, openFrom, openTo }: Extent, today: number): [first: number, last: number] {
  let [first, last] = [yearOf(from), yearOf(to - 1)];
  const year = yearOf(today);
  const most = Math.max(1, (last + 1 - first) * STRETCH);
  if (year < first && first - year <= most) first = year;
  if (year > last && year - last <= most) last = year;
  const room = (last + 1 - first) * OPEN_ROOM;
  const roomAround = Math.ceil(room);
  if (openFrom < dayNumber(first) + room * 365) first -= roomAround;
  if (openTo > dayNumber(last + 1) - room * 365) last += roomAround;
  return [first, last];
}

/** Years to label: the first, the last, and those between at the smallest step (1, 2, 5 …) with room for the labels. */
function ticksOf(first: number, last: number, at: (day: number) => number): Tick[] {
  const ticks = new Map<string, Tick>();
  for (const width of Object.keys(MAX_TICKS) as ChartWidth[]) {
    const room = 1 / MAX_TICKS[width];
    const label = LABEL[width];
    const add = (tick: Omit<Tick, 'widths'>) => {
      const key = tick.isEnd ? 'end' : `${tick.year}`;
      const known = ticks.get(key) ?? { ...tick, widths: [] };
      known.widths.push(width);
      ticks.set(key, known);
    };
    const step = stepFor(room * (last + 1 - first));
    const round = Math.ceil(first / step) * step;
    const left = (year: number) => 1 - at(dayNumber(year));
    // labelled at its start if there is room
    const isLastOnStep = (last - round) % step === 0 && left(last) >= label;
    add({ year: first, at: 0 });
    for (let year = round; year <= last; year += step) {
      const isClear = left(year) >= (isLastOnStep ? 1 : 2) * label;
      if (1 - left(year) >= room - ROUNDING && isClear) add({ year, at: 1 - left(year) });
    }
    if (last > first && !ticks.get(`${last}`)?.widths.includes(width))
      add({ year: last, at: 1, isEnd: true });
  }
  return [...ticks.values()].sort((a, b) => a.at - b.at);
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least a number of years. */
function stepFor(years: number): number {
  let step = 1;
  while (step < years) step *= String(step).startsWith('2') ? 2.5 : 2;
  return step;
}

/**
 * Lays out the periods of grouped projects, which keep their order within groups.
 *
 * @param limit Maximum number of projects to lay out; the years always span all projects.
 */
export function layoutTimeline(groups: readonly ProjectGroup[], day: Day, limit = Infinity): TimelineLayout {
  const [today] = daysOf(day);
  const extent = new Extent();
  const read = groups.map((group) => {
    const dated: Project[] = [];
    const undated: Project[] = [];
    for (const project of group.projects) {
      const period = periodOf(project, today);
      if (period) extent.add(period);
      (period ? dated : undated).push(project);
    }
    return { group, dated, undated };
  });
  const ordered = [...read.filter(({ dated }) => dated.length), ...read.filter(({ dated }) => !dated.length)];
  let left = limit;
  const take = <T>(items: readonly T[]): T[] => {
    const visible = items.slice(0, left);
    left -= visible.length;
    return visible;
  };
  if (!ordered[0]?.dated.length)
    return {
      years: undefined,
      ticks: [],
      today: undefined,
      groups: ordered.map(({ group, undated }) => ({ group, bars: [], undated: take(undated) })),
    };

  const [first, last] = spanOf(extent, today);
  const begin = dayNumber(first);
  const end = dayNumber(last + 1);
  const at = (day: number) => (day - begin) / (end - begin);
  const barOf = (project: Project): Bar => {
    const { from, to, openStart, openEnd } = periodOf(project, today)!;
    const start = Math.min(at(from), 1 - THINNEST);
    const end = Math.max(at(to), start + THINNEST);
    const reached = today + 1 >= to ? end : Math.min(Math.max(at(today), start), end);
    return { project, start, end, reached, openStart, openEnd };
  };
  return {
    years: [first, last],
    ticks: ticksOf(first, last, at),
    today: today >= begin && today < end ? at(today) : undefined,
    groups: ordered.map(({ group, dated, undated }) => ({
      group,
      bars: take(dated).map(barOf),
      undated: take(undated),
    })),
  };
}
