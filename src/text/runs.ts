import type { Sentence } from './tokens.js';
import type { Run, Unit } from './units.js';

/** Rules that determine which words of a sentence count. */
interface RunRules {
  keyOf(form: string): string;
  isContent(form: string): boolean;
  linkers: ReadonlySet<string>;
  /** Ending of words that form no phrase with the next word: "lokalsamfunnets ressurser". */
  genitive?: RegExp | undefined;
  /** Keys of requested phrases, which are single units. */
  asked: ReadonlySet<string>;
}

/** Returns a function that splits a sentence into runs of units that count. */
export function runsOf({
  keyOf,
  isContent,
  linkers,
  genitive,
  asked,
}: RunRules): (sentence: Sentence) => Run[] {
  const longest = Math.max(0, ...[...asked].map((key) => key.split(' ').length));

  /** The longest requested phrase that starts at a word. */
  const askedAt = (sentence: Sentence, at: number): Unit | undefined => {
    for (let length = Math.min(longest, sentence.length - at); length > 1; length--) {
      const tokens = sentence.slice(at, at + length);
      if (tokens.slice(1).some(({ apart }) => apart)) continue;
      const key = tokens.map(({ form }) => keyOf(form)).join(' ');
      if (asked.has(key)) return { key, tokens, link: '', asked: true };
    }
    return undefined;
  };

  const linkBefore = (sentence: Sentence, at: number): string | undefined => {
    const token = sentence[at]!;
    const before = sentence[at - 1];
    const linked = before && !token.apart && !before.apart && linkers.has(before.form) && sentence[at - 2];
    return linked && isContent(linked.form) ? before.form : undefined;
  };

  return (sentence) => {
    const runs: Run[] = [];
    let end = -1;
    for (let at = 0; at < sentence.length; at++) {
      const token = sentence[at]!;
      const unit =
        askedAt(sentence, at) ??
        (isContent(token.form) ? { key: keyOf(token.form), tokens: [token], link: '' } : undefined);
      if (!unit) continue;
      const link = linkBefore(sentence, at);
      const run = runs.at(-1);
      const followsGenitive = genitive?.test(sentence[at - 1]?.form ?? '');
      if (run && end === at && !token.apart && !followsGenitive) run.push(unit);
      else if (run && link !== undefined && end === at - 1) run.push({ ...unit, link });
      else runs.push([unit]);
      at += unit.tokens.length - 1;
      end = at + 1;
    }
    return runs;
  };
}
