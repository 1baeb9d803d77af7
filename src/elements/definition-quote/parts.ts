import { Lazy } from '../../lazy.js';

/** The choice between editions of a definition. */
export const editions = new Lazy(() => import('./editions.js'));
/** Styles of the variants. */
export const variants = new Lazy(() => import('./variants.styles.js'));
/** Marks of quotations within the quotation. */
export const nestedMarks = new Lazy(() => import('./nested-marks.js'));
/** The citation menu. */
export const citeMenu = new Lazy(() => import('./cite-menu.js'));
/** Changes between two versions. */
export const changes = new Lazy(() => import('./changes.js'));
