/** The work of the composer: entries with their history, kept in the browser, and the last announcement. */
import type { ElementAttributes } from '../writers/html.js';
import { forget, keep, recall } from './keep.js';
import { begin, commit, redo, undo, type History } from './model/history.js';
import { nameOf } from './model/operations.js';
import { EMPTY_DESK, type Desk, type Entry, type Kind } from './model/types.js';
import { kindsOn } from './out/snippet.js';
import { filledIn, plural, WORDS, type UiLang, type Words } from './words/index.js';

/** Entries and the headings they stand under: what changes are undone in. */
interface State {
  desk: Desk;
  headings: Partial<Record<Kind, string>>;
}

/** A part of an entry's card. */
export type CardPart = 'heading' | 'confirm' | 'field' | 'finding';

/** Time after a change until it is kept, in ms: long lists take time to write. */
const PAUSE = 300;
/** Longest name in an announcement, in characters. */
const LONGEST = 60;

export class Work {
  #history: History<State> = begin<State>({ desk: EMPTY_DESK, headings: {} });
  ui: UiLang = 'en';
  /** Language of the page that the entries are for. */
  lang = 'en';
  attributes: Partial<Record<Kind, ElementAttributes>> = {};
  /** The last announcement; a new object each time, so the same words are announced again. */
  announcement = { text: '' };
  /** The entry to move the focus to, and the part of it. */
  focus: { key: number; part: CardPart } | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  /** @param changed Called after each change. */
  constructor(protected readonly changed: () => void) {}

  get desk(): Desk {
    return this.#history.present.desk;
  }

  get headings(): Partial<Record<Kind, string>> {
    return this.#history.present.headings;
  }

  get words(): Words {
    return WORDS[this.ui];
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** The entries in words: "17 projects, 4 special issues". */
  get summary(): string {
    return kindsOn(this.desk)
      .map((kind) =>
        plural(this.words.counts[kind], this.desk.entries.filter((entry) => entry.kind === kind).length),
      )
      .join(', ');
  }

  progressOf({ entries }: Desk): string {
    const done = entries.filter(({ confirmed }) => confirmed).length;
    return filledIn(this.words.read.progress, { done, all: entries.length });
  }

  /** Takes up the work that was kept in this browser. */
  restore(): void {
    const kept = recall();
    if (!kept) return;
    this.#history = begin<State>({ desk: kept.desk, headings: kept.headings });
    this.lang = kept.lang;
    this.announce(this.words.done.restored);
  }

  /** Takes all entries away, from this browser's storage too; until the page is left, that can be undone. */
  clear(): void {
    const { cleared } = this.words.done;
    this.commit({ desk: { ...EMPTY_DESK, next: this.desk.next }, headings: {} }, cleared);
    clearTimeout(this.#keeping);
    forget();
    this.attributes = {};
    this.announce(cleared);
  }

  undo(): void {
    const last = this.#history.past.at(-1);
    this.#history = undo(this.#history);
    this.#afterStep(last?.name, this.words.done.undone);
  }

  redo(): void {
    const next = this.#history.future[0];
    this.#history = redo(this.#history);
    this.#afterStep(next?.name, this.words.done.redone);
  }

  #afterStep(name: string | undefined, words: string): void {
    this.#keepSoon();
    this.announce(name === undefined ? this.words.done.nothing : filledIn(words, { what: name }));
  }

  setLanguage(lang: string): void {
    this.lang = lang;
    this.#keepSoon();
    this.changed();
  }

  setAttribute(kind: Kind, name: string, value: string | boolean | undefined): void {
    const { [name]: _, ...others } = this.attributes[kind] ?? {};
    this.attributes = {
      ...this.attributes,
      [kind]: value === undefined || value === '' || value === false ? others : { ...others, [name]: value },
    };
    this.changed();
  }

  /** Says something to who cannot see what changed. */
  announce(text: string): void {
    this.announcement = { text };
    this.changed();
  }

  /** Takes a new state as a step that can be undone. */
  protected commit(state: State, name: string, at = ''): void {
    this.#history = commit(this.#history, state, name, at);
    this.#keepSoon();
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.keepNow(), PAUSE);
  }

  keepNow(): void {
    clearTimeout(this.#keeping);
    if (this.desk.entries.length) keep({ desk: this.desk, headings: this.headings, lang: this.lang });
  }
}

/** The name of an entry for an announcement. */
export const shortNameOf = (entry: Entry): string => {
  const name = nameOf(entry).replace(/\s+/g, ' ');
  return name.length > LONGEST ? `${name.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : name;
};
