import type { Capitals } from './capitals.js';
import type { Merged } from './merge.js';
import type { CountedSentence, Unit } from './units.js';

/** A term with the data that decide whether and how it is shown. */
export interface Counted {
  key: string;
  shown: string;
  weight: number;
  /** Number of uses without repeated sentences; `weight` includes them. */
  written: number;
  /** The passages in which it occurs. */
  passages: ReadonlySet<number>;
  /** Keys of the phrases counted as this term, which can be dissolved. */
  phrases: ReadonlySet<string>;
}

interface Entry {
  shown?: string;
  weight: number;
  passages: Set<number>;
  written: number;
  phrases: Set<string>;
  /** Number of occurrences of each spelling. */
  ways: Map<string, number>;
}

/** Counts the units of the sentences. */
export function countUnits(
  sentences: readonly CountedSentence[],
  capitals: Capitals,
  merged: ReadonlyMap<string, Merged>,
  genitive?: RegExp,
): Counted[] {
  const entries = new Map<string, Entry>();
  for (const { runs, passage, again } of sentences)
    for (const unit of runs.flat()) {
      const term = merged.get(unit.key);
      const key = term?.key ?? unit.key;
      let entry = entries.get(key);
      if (!entry) {
        entry = { weight: 0, written: 0, passages: new Set(), phrases: new Set(), ways: new Map() };
        if (term) entry.shown = term.shown;
        entries.set(key, entry);
      }
      entry.weight++;
      if (!again) entry.written++;
      entry.passages.add(passage);
      if (unit.parts) entry.phrases.add(unit.key);
      const way = writtenAs(unit, capitals);
      entry.ways.set(way, (entry.ways.get(way) ?? 0) + 1);
    }
  return [...entries].map(([key, { shown, ways, ...rest }]) => ({
    key,
    shown: shown ?? withoutApostrophe(mostFrequent(ways, genitive)),
    ...rest,
  }));
}

const writtenAs = ({ tokens }: Unit, capitals: Capitals) =>
  tokens.map(({ form }) => capitals.written(form)).join(' ');

/** The most frequent spelling; ties go to the shortest, which has the fewest endings. */
const mostFrequent = (ways: ReadonlyMap<string, number>, genitive?: RegExp): string =>
  candidates([...ways], genitive).sort(
    ([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1),
  )[0]![0];

/** Removes the genitive of a single word ("Davidson's"), but not within phrases ("children's rights"). */
const withoutApostrophe = (text: string) => (text.includes(' ') ? text : text.replace(/(?<=\p{L})'s?$/u, ''));

function candidates(ways: [string, number][], genitive?: RegExp): [string, number][] {
  const others = ways.filter(([text]) => !genitive?.test(text));
  return others.length ? others : ways;
}
