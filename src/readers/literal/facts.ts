import { defined } from '../../records/accept-fields.js';
import type { Entry } from '../page/entry.js';
import { ACCEPT } from './accept.js';
import { asEmphasis, runsIn } from './emphasis.js';
import type { Run } from './emphasis.js';
import { holdsLiteral } from './holds.js';
import { fieldOf, NAMES } from './labels.js';
import type { LiteralKind } from './labels.js';
import { linesOfParts, PART } from './lines.js';
import type { LiteralLine } from './lines.js';
import { partOf } from './parts.js';
import { valueOf } from './values.js';

/** The literal facts of an entry, and the rest of its text. */
export interface LiteralFacts {
  /** Values by field of the record. */
  values: Readonly<Record<string, unknown>>;
  /** The entry's text with spaces in place of literal facts, and an `X` in place of the title. */
  rest: string;
  /** Whether the title, or another name of the entry, is literal. */
  isTitled: boolean;
  /** The span of that name in the entry's text. */
  titleAt?: readonly [start: number, end: number];
  /** Whether an offset of the text is in a literal fact. */
  isTaken: (offset: number) => boolean;
}

const LIST = new RegExp(`^${PART}(?:; ${PART})*$`);
const TITLE = new RegExp(`^${PART}(?: \\(${PART}\\))?$`);
/** Funders, each with a programme in brackets and a grant number; a dash replaces a missing funder. */
const MONEY = new RegExp(`^(?:(?:^|; )(?:${PART}|–)(?: \\(${PART}\\))?(?:, ${PART})?)+$`);
const CALL = new RegExp(`^(?:${PART}|–)(?: \\((?:${PART}|–), (?:${PART}|–), (?:${PART}|–)\\))?$`);

const shapeOf = (field: string) => (field === 'funding' ? MONEY : field === 'call' ? CALL : LIST);

/**
 * Reads the literal facts of an entry: lines with a label and a value in `em` (`Partners: <em>A; B</em>; <em>C</em>`),
 * and a first line with a title in `strong` and `em`. Values that are invalid for their field are left to other
 * readers. Undefined if there are no literal facts.
 */
export function readLiteral(
  { element, text, more = [] }: Entry,
  kind: LiteralKind,
): LiteralFacts | undefined {
  const elements = [element, ...more].filter(holdsLiteral);
  if (!elements.length) return undefined;
  const spans: [number, number][] = [];
  const runs = elements.flatMap(runsIn).filter((run) => {
    const [from, to] = [text.spanOf(run[0]), text.spanOf(run.at(-1)!)];
    return from && to && spans.push([from[0], to[1]]);
  });
  const values: Record<string, unknown> = {};
  const literalLines: LiteralLine[] = [];
  for (const line of linesOfParts(text.text, spans)) {
    const parts = runs.slice(line.first, line.first + line.count);
    const inputs = valuesOf(line, parts, kind);
    const accepted = inputs && defined(inputs);
    if (!accepted) continue;
    const record = ACCEPT[kind](accepted) as Record<string, unknown>;
    if (Object.entries(accepted).some(([field, value]) => countOf(record[field]) < countOf(value))) continue;
    for (const field of Object.keys(accepted)) values[field] = record[field];
    literalLines.push(line);
  }
  if (!literalLines.length) return undefined;
  let rest = '';
  for (const { start, end, label } of literalLines)
    rest += text.text.slice(rest.length, start) + (start || label ? '' : 'X').padEnd(end - start);
  const [{ start, label, first }] = literalLines as [LiteralLine, ...LiteralLine[]];
  const isTitled = !start && !label;
  return {
    values,
    rest: rest + text.text.slice(rest.length),
    isTitled,
    ...(isTitled && { titleAt: spans[first]! }),
    isTaken: (offset) => literalLines.some(({ start, end }) => start <= offset && offset < end),
  };
}

function valuesOf(
  { label, shape, start }: LiteralLine,
  runs: readonly Run[],
  kind: LiteralKind,
): Record<string, unknown> | undefined {
  const [first, second] = runs;
  if (label) {
    const field = fieldOf(kind, label);
    return field && shapeOf(field).test(shape)
      ? { [field]: valueOf(field, runs.map(partOfRun), shape) }
      : undefined;
  }
  if (start || !TITLE.test(shape) || !first || !isBold(first[0])) return undefined;
  const { name, url } = partOfRun(first);
  const [title, short] = NAMES[kind];
  if (second && !short) return undefined;
  return { [title]: name, url, ...(second && { [short]: partOfRun(second).name }) };
}

const partOfRun = (run: Run) => partOf(asEmphasis(run));

/** Whether a part is entirely bold, inside or outside its emphasis. */
const isBold = (node: Element): boolean =>
  !!node.closest('strong, b') ||
  [...node.querySelectorAll('strong, b')].some(({ textContent }) => textContent === node.textContent);

/** Number of values; for lists, of their items. */
const countOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
