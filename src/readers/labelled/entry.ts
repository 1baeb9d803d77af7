import { cleanedHint, unstruck, type PlainText, type TextHints } from '../line/plain-text.js';
import { labelledLines, type LabelledLine } from './lines.js';
import { readTitleLine, type TitleLine } from './title.js';

/** An entry in labelled form. */
interface LabelledEntry<Field extends string> extends TitleLine {
  plain: PlainText;
  /** Text of the title. */
  words: string;
  lines: LabelledLine<Field>[];
}

/**
 * Splits an entry into a title and labelled lines; undefined if a line may be anything else, or the whole entry is
 * struck out.
 */
export function labelledEntry<Field extends string>(
  text: string,
  hints: TextHints,
  labels: ReadonlyMap<string, Field>,
): LabelledEntry<Field> | undefined {
  const plain = unstruck(text, hints.struck);
  if (plain.isWhole) return undefined;
  const stop = plain.text.indexOf('\n');
  const end = stop < 0 ? plain.text.length : stop;
  const title = readTitleLine(plain.text, end, cleanedHint(plain, hints.title));
  const lines = title && labelledLines(plain.text, end, labels);
  return lines && { ...title, plain, words: plain.text.slice(...title.title), lines };
}
