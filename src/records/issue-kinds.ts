import type { IssueKind } from './types.js';

/** Keys of the kinds of special issues; elements show them in their own language. */
export const issueKinds: readonly IssueKind[] = [
  'special-issue',
  'special-section',
  'collection',
  'research-topic',
  'theme',
];

/** A kind in English words, for exported files: `Special Issue`; kinds without a key are returned unchanged. */
export const kindInWords = (kind: string): string =>
  (issueKinds as readonly string[]).includes(kind)
    ? kind.replace(/-/g, ' ').replace(/\b\w/g, (letter) => letter.toUpperCase())
    : kind;
