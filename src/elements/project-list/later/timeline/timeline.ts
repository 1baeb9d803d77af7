import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProjectGroup } from '../../../../records/types.js';
import { pickLanguage } from '../../../../records/pick-text.js';
import { adoptStyles } from '../../../base/content/adopt-styles.js';
import { linked } from '../../../base/phrases.js';
import { statusMark } from '../../../base/content/status-mark.js';
import { statusShown } from '../../list-view.js';
import type { ListView } from '../../list-view.js';
import { projectRow, periodTemplate } from '../../project-row.js';
import { layoutTimeline } from './timeline-layout.js';
import type { Bar, Tick, TimelineLayout } from './timeline-layout.js';
import { timelineStyles } from './timeline.styles.js';
import { langOf } from '../../../base/page-language.js';

/** Adds the styles of a timeline to a shadow root; may be called on every render. */
export const addStyles = (root: ShadowRoot) => adoptStyles(root, timelineStyles);

/** The scale drawn in every row: years and today. */
type Scale = Pick<TimelineLayout, 'ticks' | 'today'>;

const percent = (part: number) => `${+(part * 100).toFixed(3)}%`;

/**
 * The periods of projects, drawn beside or below their titles on a common scale of years. Undated projects come last in
 * their group; groups without dated projects come last of all. The chart is a table with title, period and status as
 * text; its graphics are hidden from assistive technology.
 */
export function timelineView(groups: readonly ProjectGroup[], view: ListView): TemplateResult {
  const layout = layoutTimeline(groups, view.options.today, view.limit);
  return html`<div class="list timeline">
    ${layout.groups.map(({ group, bars, undated }, i) => {
      if (!bars.length && !undated.length) return nothing;
      const heading = view.heading(group);
      return html`<div part="group" class="group">
        ${heading === nothing ? nothing : html`<div id="timeline-${i}" class="above">${heading}</div>`}
        ${bars.length ? tableOf(bars, i, heading !== nothing, layout, view) : nothing}
        ${
          undated.length
            ? html`<ul role="list">
                ${view.rows(undated, (project) => projectRow(project, view, group.key))}
              </ul>`
            : nothing
        }
      </div>`;
    })}
  </div>`;
}

/** A group's periods as a table, with explicit roles, since its parts are displayed as blocks. */
function tableOf(
  bars: readonly Bar[],
  i: number,
  isNamed: boolean,
  scale: Scale,
  view: ListView,
): TemplateResult {
  const { timeline, project: texts } = view.strings;
  const hasStatus = bars.some(({ project }) => statusShown(project, view));
  const spoken = (words: string) =>
    html`<th role="columnheader" scope="col"><span class="spoken">${words}</span></th>`;
  return html`<table
    role="table"
    aria-labelledby=${isNamed ? `timeline-${i}` : nothing}
    aria-label=${isNamed ? nothing : timeline.label}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${spoken(timeline.project)} ${spoken(texts.period)} ${hasStatus ? spoken(timeline.status) : nothing}
        ${
          i === 0
            ? html`<td
                class="scale ${scale.today === undefined ? '' : 'worded'}"
                role="presentation"
                aria-hidden="true"
              >
                ${scaleOf(scale, timeline.today)}
              </td>`
            : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.rows(bars, (bar) => rowOf(bar, hasStatus, scale, view))}
    </tbody>
  </table>`;
}

/** Distance from today, as a fraction of the span, within which a tick would cross today's label. */
const TODAY_LABEL = 0.16;

/** The years above all groups, and the label of today. */
function scaleOf({ ticks, today }: Scale, word: string) {
  const hasWord = today !== undefined;
  const isNear = ({ at }: Tick) => hasWord && Math.abs(at - today) < TODAY_LABEL;
  return html`${ticks.map(
      ({ year, at, widths, isEnd }) =>
        html`<span
          class="year ${widths.join(' ')}"
          .style=${isEnd ? 'inset-inline-end: 0; padding-inline-end: 0' : `inset-inline-start: ${percent(at)}`}
          >${year}</span
        >`,
    )}<svg class="lines" aria-hidden="true">
      ${ticks.map((tick) => tickLine(tick, isNear(tick) ? '50%' : '100%'))}
      ${hasWord ? todayLine(today, '55%') : nothing}
    </svg>
    ${
      hasWord
        ? html`<span
            class="today"
            .style=${today < 0.5 ? `inset-inline-start: ${percent(today)}` : `inset-inline-end: ${percent(1 - today)}`}
            >${word}</span
          >`
        : nothing
    }`;
}

/** The grid lines behind a row, which continue in the next row. */
const linesOf = ({ ticks, today }: Scale) =>
  html`<svg class="lines" aria-hidden="true">
    ${ticks.map((tick) => tickLine(tick, '100%'))}${today === undefined ? nothing : todayLine(today, '0')}
  </svg>`;

const tickLine = ({ at, widths, isEnd }: Tick, to: string) =>
  isEnd
    ? nothing
    : svg`<line class="tick ${widths.join(' ')}" x1=${percent(at)} x2=${percent(at)} y1="0" y2=${to}></line>`;

const todayLine = (at: number, from: string) =>
  svg`<line class="now" x1=${percent(at)} x2=${percent(at)} y1=${from} y2="100%"></line>`;

function rowOf(bar: Bar, hasStatus: boolean, scale: Scale, view: ListView): TemplateResult {
  const { language, strings, markupOf, mark = (content) => content } = view;
  const { project } = bar;
  const { text, lang } = pickLanguage(project.title, language);
  const status = statusShown(project, view);
  const { acronym } = project;
  return html`<tr role="row" id=${project.id} part="project">
    <th role="rowheader" scope="row" part="title" lang=${project.lang ?? langOf(lang, language) ?? nothing}>
      ${linked(project.url, mark(markupOf(project, 'title', text, !project.url)))}${
        acronym && !text.includes(acronym) ? html` <span part="acronym">${mark(acronym)}</span>` : nothing
      }
    </th>
    <td role="cell" part="period">${periodTemplate(project, language, strings)}</td>
    ${
      hasStatus
        ? html`<td role="cell" part="status">
            ${status ? [statusMark(status), strings.project.status[status]] : nothing}
          </td>`
        : nothing
    }
    <td class="drawing" role="presentation" aria-hidden="true">${linesOf(scale)}${drawingOf(bar)}</td>
  </tr>`;
}

/** A bar, filled as far as the project has progressed, like the status marks; open ends are pointed. */
const drawingOf = ({ start, end, reached, openStart, openEnd }: Bar) =>
  html`<svg class="bar" aria-hidden="true">
    <rect class="all" x=${percent(start)} width=${percent(end - start)} y="0" height="100%"></rect>
    ${
      reached > start
        ? svg`<rect class="past" x=${percent(start)} width=${percent(reached - start)} y="0" height="100%"></rect>`
        : nothing
    }
    ${openStart ? pointAt(start, 'M-2.5-.5v12l-7-6z', reached > start) : nothing}
    ${openEnd ? pointAt(end, 'M2.5-.5v12l7-6z', reached >= end) : nothing}
  </svg>`;

const pointAt = (at: number, shape: string, isPast: boolean) =>
  svg`<svg x=${percent(at)} overflow="visible"><path class=${isPast ? 'past' : 'all'} d=${shape}></path></svg>`;
