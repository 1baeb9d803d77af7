import type { Span } from '../line/spans.js';
import { sourceOf } from './sources.js';

/** Reason for an inferred field: the rule that read it, and the words it was read from. */
export interface Provenance {
  /** The field of the record, or the part of it: `leader`, `funder`, `start`. */
  field: string;
  rule: string;
  /** The range of the words in the record's `original`, `[start, end)`, in UTF-16 code units. */
  start: number;
  end: number;
}

const inferred = new WeakMap<object, readonly Span[]>();

/** Remembers which spans of a record's text were inferred. Records stay plain data; this is kept beside them. */
export function rememberProvenance(record: object, spans: readonly Span[]): void {
  const ruled = spans.filter(({ rule }) => rule !== undefined);
  if (ruled.length) inferred.set(record, ruled);
}

/**
 * The inferred fields of a record with the reason for each; none for facts given by labels, attributes and
 * links, and none for records that were not made by a reader.
 */
export function provenanceOf(record: object & { original?: string }): Provenance[] {
  const source = sourceOf(record);
  return (inferred.get(record) ?? []).flatMap(({ field, rule = '', start, end }) => {
    if (!source) return [{ field, rule, start, end }];
    // a page's text is read with its white space folded; `original` has it as it stands
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
