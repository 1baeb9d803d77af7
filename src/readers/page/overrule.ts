import type { Span } from '../line/spans.js';

/**
 * Moves words to the note if attributes override the fields they were read as, so that no text is lost. Returns the
 * changed spans.
 *
 * @param kinds Span names by field, if they differ from the field.
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
