import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Status } from '../../../records/types.js';

const RING = 'M6 1.25a4.75 4.75 0 0 1 0 9.5a4.75 4.75 0 0 1 0-9.5z';
const HOLE = 'M6 2.75a3.25 3.25 0 0 0 0 6.5';

/** A status of a project, or a state of a call. */
export type Mark = Status | 'open' | 'last-day' | 'closed' | 'published';

/** Shapes for the even-odd rule, in which the area inside two outlines stays empty. */
const SHAPES: Record<Mark, string> = {
  planned: `${RING}${HOLE}a3.25 3.25 0 0 0 0-6.5z`,
  ongoing: `${RING}${HOLE}z`,
  finished: RING,
  unknown: 'M2 5h8v2H2z',
  open: `${RING}${HOLE}z`,
  'last-day': 'M5 1h2v6.5H5zM5 9h2v2H5z',
  closed: `${RING}${HOLE}a3.25 3.25 0 0 0 0-6.5zM3.25 4.3 4.3 3.25 8.75 7.7 7.7 8.75z`,
  published: 'M.8 6.4 2.2 5l2.5 2.6L9.8 2l1.4 1.3-6.5 7.2z',
};

/**
 * The mark next to a status: a ring that fills as a project progresses; for a closed call a crossed ring, for a
 * published issue a tick. The shape alone identifies the status, without colour.
 */
export const statusMark = (status: Mark): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d=${SHAPES[status]} />
  </svg>`;
