import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Status } from '../../records/types.js';

const ring = svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />`;

const SHAPES: Record<Status, TemplateResult> = {
  planned: ring,
  ongoing: svg`${ring}<path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />`,
  finished: svg`<circle cx="6" cy="6" r="5" fill="currentColor" />`,
  unknown: svg`<path d="M2 6h8" stroke="currentColor" stroke-width="1.5" />`,
};

/**
 * The quiet mark beside a status word: a ring that fills as a project goes on. Its shape alone tells
 * the statuses apart, so that it needs no colour.
 */
export const statusMark = (status: Status): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">${SHAPES[status]}</svg>`;
