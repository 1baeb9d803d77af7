import { Lazy } from '../../lazy.js';

/** The choice between editions of a definition. */
export const editions = new Lazy(() => import('./editions.js'));
/** Ways to stand on a page. */
export const variants = new Lazy(() => import('./variants.styles.js'));
/** Marks of quotations within the quotation. */
export const nestedMarks = new Lazy(() => import('./nested-marks.js'));
/** What there is to copy of a source. */
export const citeMenu = new Lazy(() => import('./cite-menu.js'));
/** What was changed between two versions. */
export const changes = new Lazy(() => import('./changes.js'));
