import { Failure } from './fail.js';

/** The options of a command line, by name. */
export type Values = Readonly<Record<string, string | undefined>>;

/** The value of an option with a fixed set of values. @throws {Failure} If the value is missing or unknown. */
export function oneOf(values: Values, name: string, allowed: readonly string[], otherwise?: string): string {
  const value = values[name] ?? otherwise;
  if (value === undefined) throw new Failure(`--${name} is missing. Use one of ${allowed.join(', ')}.`);
  if (!allowed.includes(value))
    throw new Failure(`--${name} ${value} is unknown. Use one of ${allowed.join(', ')}.`);
  return value;
}

/** The value of an option that is a positive number below 20,000. @throws {Failure} For anything else. */
export function numberOf(values: Values, name: string, otherwise: number): number {
  const number = Number(values[name] ?? otherwise);
  if (!(number > 0 && number < 20_000))
    throw new Failure(`--${name} ${values[name]} is not a valid number. Use one such as ${otherwise}.`);
  return number;
}
