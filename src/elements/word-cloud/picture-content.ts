import type { Term } from '../../records/types.js';

/** Content of a picture. */
export interface PictureContent {
  terms: readonly Term[];
  /** The group of each word; all undefined where nothing is grouped. */
  groups: readonly (string | undefined)[];
  /** The order of the groups, where it is not that of their heaviest words. */
  order?: readonly string[] | undefined;
  /** Whether colours show the group; otherwise they show the weight, as the size does. */
  coloursByGroup: boolean;
  /** Whether the names of groups are shown above them. */
  labels: boolean;
}

/** Whether words and groups are equal: an unchanged list that is read again gives new objects. */
export const isSameContent = (a: PictureContent, b: PictureContent): boolean =>
  a.coloursByGroup === b.coloursByGroup &&
  a.labels === b.labels &&
  a.terms.length === b.terms.length &&
  a.terms.every((term, i) => {
    const other = b.terms[i]!;
    const fields = ['text', 'weight', 'lang', 'url'] as const;
    return a.groups[i] === b.groups[i] && fields.every((field) => term[field] === other[field]);
  });
