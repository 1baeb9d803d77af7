import { foldLetters } from '../../records/letters.js';

/** A line "Label: value" of an entry. */
export interface LabelledLine<Field extends string> {
  field: Field;
  /** Range of the label and its colon in the text. */
  label: [start: number, end: number];
  value: string;
  /** Offset of the value in the text. */
  start: number;
}

/** Folded labels of each field, separated by vertical bars. */
type LabelWords<Field extends string> = Readonly<Record<Field, string>>;

/** Maps folded labels to their fields. */
export const labelMap = <Field extends string>(words: LabelWords<Field>): ReadonlyMap<string, Field> =>
  new Map(
    Object.entries<string>(words).flatMap(([field, labels]) =>
      labels.split('|').map((label): [string, Field] => [label, field as Field]),
    ),
  );

const LINE = /^([^:\d]{2,40}): (\S.*)$/;

/**
 * Reads the lines after the first one; undefined unless each has a known label and a value, and no field occurs twice.
 */
export function labelledLines<Field extends string>(
  text: string,
  from: number,
  labels: ReadonlyMap<string, Field>,
): LabelledLine<Field>[] | undefined {
  const lines: LabelledLine<Field>[] = [];
  for (let start = from + 1; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const [, label, value] = LINE.exec(text.slice(start, end)) ?? [];
    const field = label && labels.get(foldLetters(label));
    // a colon, a bar or an address may separate several values
    if (!field || !value || /[:|•·<>~]|[,;]$|www\.|\bdoi\b/i.test(value)) return undefined;
    if (lines.some((line) => line.field === field)) return undefined;
    lines.push({
      field,
      label: [start, start + label.length + 1],
      value,
      start: start + label.length + 2,
    });
    start = end + 1;
  }
  return lines;
}

/** Splits a value at separators into parts and their offsets; undefined if a part is empty. */
export function itemsOf(
  value: string,
  separator: string | RegExp = /[,;]/,
): [item: string, at: number][] | undefined {
  const items: [string, number][] = [];
  let at = 0;
  for (const part of value.split(separator)) {
    const item = part.trim();
    if (!item) return undefined;
    at = value.indexOf(item, at);
    items.push([item, at]);
    at += item.length;
  }
  return items;
}
