import { Lazy } from '../../lazy.js';
import type { Definition } from '../../records/types.js';

/** Choice between editions of a definition. */
export const editions = new Lazy(() => import('./later/editions.js'));
/** Styles of the variants. */
export const variants = new Lazy(() => import('./later/variants.styles.js'));
/** Pairs of quotation marks, including those of nested quotations. */
export const pairsOfMarks = new Lazy(() => import('./later/nested-quotations.js'));
/** Marks of nested quotations. */
export const nestedMarks = new Lazy(() => import('./later/nested-marks.js'));
/** Parts of names, for authors whose names have several words. */
export const names = new Lazy(() => import('../../writers/names.js'));
/** Citation menu. */
export const citeMenu = new Lazy(() => import('./later/cite-menu.js'));
/** Changes between two versions. */
export const changes = new Lazy(() => import('./later/changes.js'));

/** Whether an author of any definition has a name of several words. */
export const haveParts = (definitions: readonly Definition[]): boolean =>
  definitions.some(({ authors }) => authors.some((author) => /[ ,]/.test(author)));

/** Several quotations among other content, and definitions that are not in blockquotes. */
export const several = new Lazy(() => import('./later/several.js'));
