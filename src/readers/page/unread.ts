import type { Span } from '../line/spans.js';

/** A text that is left to another reader: the first line as the title, the others as the note. */
export function unreadText(text: string): {
  title: string;
  note: string | undefined;
  spans: Span<'title' | 'note'>[];
} {
  const [title = '', ...lines] = text.split('\n');
  const spans: Span<'title' | 'note'>[] = [{ field: 'title', start: 0, end: title.length }];
  if (lines.length) spans.push({ field: 'note', start: title.length + 1, end: text.length });
  return { title, note: lines.length ? lines.join('; ') : undefined, spans };
}
