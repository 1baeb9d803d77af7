/** Placeholder for an emphasised part in the shape of a line. */
export const PART = '\u0001';

/** A line whose value consists of emphasised parts: `Partners: *A; B*; *C*`. */
export interface LiteralLine {
  /** The text before the colon; empty for the first line of an entry, which contains its title. */
  label: string;
  /** The separators of the value, with {@link PART} for each part. */
  shape: string;
  /** Index of the first part. */
  first: number;
  count: number;
  start: number;
  end: number;
}

/** The lines of a text that contain parts, given the spans of the parts in order. A part may contain line breaks. */
export function linesOfParts(text: string, parts: readonly (readonly [number, number])[]): LiteralLine[] {
  const lines: LiteralLine[] = [];
  let after = 0;
  for (let i = 0; i < parts.length;) {
    const first = i;
    const start = Math.max(after, text.lastIndexOf('\n', parts[i]![0]) + 1);
    let [at, template] = [start, ''];
    let end: number;
    do {
      template += text.slice(at, parts[i]![0]) + PART;
      at = parts[i++]![1];
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
    } while (i < parts.length && parts[i]![0] < end);
    template += text.slice(at, end);
    after = end;
    const colon = template.indexOf(':');
    const label = colon < template.indexOf(PART) ? template.slice(0, Math.max(0, colon)) : '';
    // some editors save all spaces as no-break spaces
    const shape = template
      .slice(label ? colon + 1 : 0)
      .replace(/\s/g, ' ')
      .trim();
    lines.push({ label, shape, first, count: i - first, start, end });
  }
  return lines;
}
