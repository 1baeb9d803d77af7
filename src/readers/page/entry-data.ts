import type { Entry, Report } from './entry.js';

/** Rules that turn the `data-*` attributes of an entry into fields of its record. */
export interface DataRules<R> {
  /** Names without `data-`, and the field that each fills. */
  fields: Readonly<Record<string, keyof R & string>>;
  /** Names whose value is a list, separated by semicolons. */
  many: ReadonlySet<string>;
  /** Makes a record from values by name; a field it leaves out could not be read. */
  accept: (values: Record<string, unknown>) => R;
  /** Advice on valid values, by field. */
  advice: (field: string) => string;
}

/**
 * Puts the values of an entry's `data-*` attributes into its record, over those read from its text.
 *
 * @returns The fields that were filled.
 */
export function readData<R extends object>(
  { element }: Entry,
  record: R,
  rules: DataRules<R>,
  report: Report,
): Set<string> {
  const filled = new Set<string>();
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(rules.fields)) {
    const value = element.getAttribute(`data-${name}`)?.trim();
    if (!value) continue;
    const several = () =>
      value
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean);
    values[name] = rules.many.has(name) ? several() : value;
    const accepted = rules.accept(values)[field];
    if (accepted === undefined || accepted === null) {
      report({ what: `data-${name}="${value}" cannot be read.`, fix: rules.advice(field), node: element });
      continue;
    }
    Object.assign(record, { [field]: accepted });
    filled.add(field);
  }
  return filled;
}
