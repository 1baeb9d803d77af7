import type { Term } from '../../records/types.js';

/** Content of a picture. */
export interface PictureContent {
  terms: readonly Term[];
  /** The group of each word; all undefined without grouping. */
  groups: readonly (string | undefined)[];
  /** The order of the groups; by default that of their heaviest words. */
  order?: readonly string[] | undefined;
  /** Whether colours show the group rather than the weight. */
  coloursByGroup: boolean;
  /** Whether group names are shown above the groups. */
  labels: boolean;
}

/** Whether words and groups are equal; reading an unchanged list again gives new objects. */
export const isSameContent = (a: PictureContent, b: PictureContent): boolean =>
  a.coloursByGroup === b.coloursByGroup &&
  a.labels === b.labels &&
  a.terms.length === b.terms.length &&
  a.terms.every((term, i) => {
    const other = b.terms[i]!;
    const fields = ['text', 'weight', 'lang', 'url'] as const;
    return a.groups[i] === b.groups[i] && fields.every((field) => term[field] === other[field]);
  });
