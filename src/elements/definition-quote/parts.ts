import { Lazy } from '../../lazy.js';

/** The choice between editions of a definition. */
export const editions = new Lazy(() => import('./later/editions.js'));
/** Styles of the variants. */
export const variants = new Lazy(() => import('./later/variants.styles.js'));
/** Marks of quotations within the quotation. */
export const nestedMarks = new Lazy(() => import('./later/nested-marks.js'));
/** The citation menu. */
export const citeMenu = new Lazy(() => import('./later/cite-menu.js'));
/** Changes between two versions. */
export const changes = new Lazy(() => import('./later/changes.js'));
