import { labelsIn } from '../issue/labels.js';
import { isLabelAlone } from '../labelled/label-stems.js';
import { findProjectLabels } from '../project/labels/labels.js';
import { tokenize } from '../words/tokens.js';
import { sectionOf, type Section } from './section.js';

/** A line of a page, or an entry of several lines. */
export interface EntryLine {
  text: string;
  bullet: boolean;
  /** Whether an empty line precedes it. */
  apart: boolean;
}

/** Start of a picture credit. */
const CREDIT = /^(?:foto|photo|bilde|bild|image|illustra[a-z]+|kuva|govva)(?: by| credit| av| von)?:/i;

interface Entry {
  section: Section;
  text: string;
  /** Whether it ends in a label alone, or in values of such a label. */
  isOpen: boolean;
  hasFacts: boolean;
  /** Whether it has facts with label and value in one line. */
  hasLines: boolean;
}

/**
 * Collects entries and the lines that belong to them. The `takes…` methods add a line to the last entry of a section
 * and return whether they did.
 */
export class EntryLines {
  readonly #entries: Entry[] = [];

  add(section: Section, { text }: EntryLine): void {
    this.#entries.push({ section, text, isOpen: false, hasFacts: false, hasLines: false });
  }

  /** Takes a labelled fact: "Prosjektleder: Kari Vik". */
  takesFact(section: Section, line: EntryLine): boolean {
    const last = this.#entries.at(-1);
    if (last?.section !== section || line.bullet || !isFact(line.text, section)) return false;
    last.text += `\n${line.text}`;
    last.isOpen = false;
    last.hasFacts = last.hasLines = true;
    return true;
  }

  /** Takes a label alone, directly below the facts of an entry or above a value; elsewhere it would be a heading. */
  takesLabel(section: Section, line: EntryLine, next: EntryLine | undefined): boolean {
    const last = this.#entries.at(-1);
    const isAbove = !line.bullet && !!next && !next.apart && !next.bullet && isLabelAlone(line.text);
    if (last?.section !== section || !(isAbove || (last.hasFacts && !line.apart))) return false;
    // a label such as "Partners" after "PI: Kari Vik" and an empty line is the next part of the page
    if (last.hasLines && line.apart && sectionOf(line.text)) return false;
    last.hasFacts = true;
    last.text += `\n${line.text.replace(/:$/, '')}:`;
    return (last.isOpen = true);
  }

  /** Takes a sentence or a picture credit below the facts of an entry. */
  takesProse(section: Section, { text, bullet }: EntryLine): boolean {
    const last = this.#entries.at(-1);
    if (last?.section !== section || !last.hasFacts || bullet) return false;
    const isSentence =
      /\p{L}[.!?]$/u.test(text) && text.split(' ').length > 5 && !/^[^\n]*\.(?:\n|$)/.test(last.text);
    if (!isSentence && !CREDIT.test(text)) return false;
    last.text += `\n${text}`;
    last.isOpen = false;
    return true;
  }

  /** Takes a value of the label alone above it. */
  takesValue(section: Section, line: EntryLine, next: EntryLine | undefined): boolean {
    const last = this.#entries.at(-1);
    if (last?.section !== section || !last.isOpen || line.apart) return false;
    // a line above a label that the entry already has is the title of the next entry
    const label = next && /^[^:]{1,40}/.exec(next.text)?.[0];
    if (label && last.text.includes(`\n${label}:`)) return (last.isOpen = false);
    last.text += `${last.text.endsWith(':') ? '' : ';'} ${line.text}`;
    return true;
  }

  /** Ends the values of a label alone. */
  close(): void {
    const last = this.#entries.at(-1);
    if (last) last.isOpen = false;
  }

  /** The texts of a section's entries, in order. */
  textsOf = (section: Section): string[] =>
    this.#entries.filter((entry) => entry.section === section).map(({ text }) => text);
}

/** Whether a line starts with a label of a project or an issue, other than a title, and has a value. */
export function isFact(text: string, section: Section): boolean {
  const tokens = tokenize(text);
  if (section === 'issues') {
    const [hit] = labelsIn(tokens);
    return hit?.label === 0 && hit.field !== undefined && hit.field !== 'theme' && hit.from < tokens.length;
  }
  const [label] = findProjectLabels(tokens);
  return (
    label?.first === 0 &&
    label.fields[0] !== 'title' &&
    tokens[label.value - 1]!.fold === ':' &&
    label.value < tokens.length
  );
}

/** Whether a sentence of the line, other than the first, is a labelled fact. */
export const hasFact = (text: string): boolean => {
  const tokens = tokenize(text);
  return findProjectLabels(tokens).some(
    ({ first, mark, apart, capital }) =>
      first > 1 && mark === 'colon' && apart && capital && tokens[first - 1]!.fold === '.',
  );
};
