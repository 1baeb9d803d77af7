import type { Span } from '../line/spans.js';
import { sourceOf } from './sources.js';

/** Reason for an inferred field: the rule, and the text it was read from. */
export interface Provenance {
  /** The field of the record, or a part of it: `leader`, `funder`, `start`. */
  field: string;
  rule: string;
  /** The range of the text in the record's `original`, `[start, end)`, in UTF-16 code units. */
  start: number;
  end: number;
}

const inferred = new WeakMap<object, readonly Span[]>();

/** Stores the inferred spans of a record, outside the record, which stays plain data. */
export function rememberProvenance(record: object, spans: readonly Span[]): void {
  const ruled = spans.filter(({ rule }) => rule !== undefined);
  if (ruled.length) inferred.set(record, ruled);
}

/**
 * The inferred fields of a record with their reasons. Facts from labels, attributes and links are not included, nor are
 * records that were not made by a reader.
 */
export function provenanceOf(record: object & { original?: string }): Provenance[] {
  const source = sourceOf(record);
  return (inferred.get(record) ?? []).flatMap(({ field, rule = '', start, end }) => {
    if (!source) return [{ field, rule, start, end }];
    // text is read with collapsed white space, but `original` is verbatim
    const range = source.text.range(start, end);
    if (!range) return [];
    const items = [source.entry, ...source.text.more];
    const place = Math.max(
      0,
      items.findIndex((item) => item.contains(range.startContainer)),
    );
    const before = range.cloneRange();
    before.setStart(items[place]!, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const { textContent } = items[place]!;
    const lead = textContent.length - textContent.trimStart().length;
    const earlier = items.slice(0, place).map((item) => `${item.textContent.trim()}\n`);
    const at = earlier.join('').length + before.toString().length - lead;
    return [{ field, rule, start: at, end: at + range.toString().length }];
  });
}
