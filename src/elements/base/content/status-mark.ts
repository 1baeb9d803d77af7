import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Status } from '../../../records/types.js';

const RING = 'M6 1.25a4.75 4.75 0 0 1 0 9.5a4.75 4.75 0 0 1 0-9.5z';
const HOLE = 'M6 2.75a3.25 3.25 0 0 0 0 6.5';

/** Shapes for the even-odd rule: an area inside two outlines stays empty. */
const SHAPES: Record<Status, string> = {
  planned: `${RING}${HOLE}a3.25 3.25 0 0 0 0-6.5z`,
  ongoing: `${RING}${HOLE}z`,
  finished: RING,
  unknown: 'M2 5h8v2H2z',
};

/**
 * The mark beside a status word: a ring that fills as a project progresses. Its shape alone tells the
 * statuses apart, so that it needs no colour.
 */
export const statusMark = (status: Status): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d=${SHAPES[status]} />
  </svg>`;
