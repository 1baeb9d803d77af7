import type { Span } from '../line/spans.js';
import type { Entry, Report } from '../page/entry.js';
import type { DataKind, EntryData } from '../page/entry-data.js';
import { overrule } from '../page/overrule.js';
import { RULES } from './data-rules.js';

/**
 * Copies the values of an entry's `data-*` attributes into its record; they override values read from text.
 *
 * @param spans The spans of the text that the record was read from.
 */
export function readData(
  kind: DataKind,
  { element, text }: Entry,
  record: object,
  spans: readonly Span[],
  report: Report,
): EntryData {
  const rules = RULES[kind];
  const filled = new Set<string>();
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<string>(rules.fields)) {
    const value = element.getAttribute(`data-${name}`)?.trim();
    if (!value) continue;
    const several = () =>
      value
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean);
    values[name] = rules.many.has(name) ? several() : value;
    const accepted = (rules.accept(values) as unknown as Record<string, unknown>)[field];
    if (accepted === undefined || accepted === null) {
      report({ what: `data-${name}="${value}" cannot be read.`, fix: rules.advice(field), node: element });
      continue;
    }
    Object.assign(record, { [field]: accepted });
    filled.add(field);
  }
  return { filled, spans: overrule(record, text.text, spans, filled, rules.spans) };
}
