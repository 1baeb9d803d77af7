import type { IssueKind } from './types.js';

/** The keys of kinds of special issues, of which an element shows the words of its language. */
export const issueKinds: readonly IssueKind[] = [
  'special-issue',
  'special-section',
  'collection',
  'research-topic',
  'theme',
];

/** A kind in English words, for files that hold words: `Special Issue`; one without a key stays as it is. */
export const kindInWords = (kind: string): string =>
  (issueKinds as readonly string[]).includes(kind)
    ? kind.replace(/-/g, ' ').replace(/\b\w/g, (letter) => letter.toUpperCase())
    : kind;
