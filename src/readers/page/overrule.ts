import type { Span } from '../line/spans.js';

/**
 * Moves to the note the words of a line whose fields are overruled by attributes, so that they are not lost.
 * Returns the changed spans.
 *
 * @param kinds The kinds of span that a field is read from, if their names differ from the field's.
 */
export function overrule(
  record: { note?: string; original?: string },
  text: string,
  spans: readonly Span[],
  fields: ReadonlySet<string>,
  kinds: Partial<Record<string, string[]>>,
): readonly Span[] {
  if (!fields.size) return spans;
  const overruled = new Set([...fields].flatMap((field) => kinds[field] ?? [field]));
  return spans.map((span) => {
    if (!overruled.has(span.field)) return span;
    const words = text.slice(span.start, span.end);
    const { original: _, ...facts } = record;
    if (JSON.stringify(facts).includes(JSON.stringify(words).slice(1, -1))) return span;
    record.note = record.note ? `${record.note} ${words}` : words;
    return { ...span, field: 'note' };
  });
}
