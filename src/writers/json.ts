import { SCHEMA } from '../records/schema.js';
import type { AnyRecord, OneOrMore } from './kinds.js';
import { KEYS, prepared } from './prepare.js';
import type { Records, WriterOptions } from './prepare.js';

/** Options of {@link writeJson}. */
export interface JsonOptions extends WriterOptions {
  /** Spaces of indentation; default 2, 0 for a single line. */
  indent?: number;
}

/**
 * Records as JSON, which `readJson` reads back exactly: `{ "$schema": …, "projects": [ … ] }`. Keys are in the order
 * of the record's type, so the same records always give the same file.
 *
 * @throws {TypeError} If an input is not a record; the message names it and what it lacks.
 */
export function writeJson(records: OneOrMore<AnyRecord> | Records, options: JsonOptions = {}): string {
  const held = prepared(records, options);
  const file: Record<string, unknown> = { $schema: SCHEMA };
  for (const key of Object.keys(KEYS) as (keyof typeof KEYS)[])
    if (held[key]) file[key] = key === 'profile' ? held[key][0] : held[key];
  return `${JSON.stringify(file, null, options.indent ?? 2)}\n`;
}
