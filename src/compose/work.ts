/** The composer's entries with their history, saved in the browser, and the last announcement. */
import type { ElementAttributes } from '../writers/html.js';
import { clearSaved, save, load } from './saved-work.js';
import { begin, commit, redo, undo, type History } from './model/history.js';
import { nameOf } from './model/operations.js';
import { EMPTY_WORKSPACE, type Workspace, type Entry, type Kind } from './model/types.js';
import { kindsOn } from './out/snippet.js';
import { filledIn, plural, WORDS, type UiLang, type Words } from './words/index.js';

/** The state covered by undo: the entries and their headings. */
interface State {
  workspace: Workspace;
  headings: Partial<Record<Kind, string>>;
}

/** A part of an entry's card. */
export type CardPart = 'heading' | 'confirm' | 'field' | 'finding';

/** Delay after a change before it is saved, in ms, since long lists take time to write. */
const PAUSE = 300;
/** Maximum length of a name in an announcement, in characters. */
const MAX_NAME_LENGTH = 60;

export class Work {
  #history: History<State> = begin<State>({ workspace: EMPTY_WORKSPACE, headings: {} });
  ui: UiLang = 'en';
  /** Language of the target page. */
  lang = 'en';
  attributes: Partial<Record<Kind, ElementAttributes>> = {};
  /** The last announcement; a new object each time, so that repeated texts are announced again. */
  announcement = { text: '' };
  /** The entry to focus, and the part of its card. */
  focus: { key: number; part: CardPart } | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed Called after each change. */
  constructor(protected readonly changed: () => void) {}

  get workspace(): Workspace {
    return this.#history.present.workspace;
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

  /** A summary of the entries: "17 projects, 4 special issues". */
  get summary(): string {
    return kindsOn(this.workspace)
      .map((kind) =>
        plural(this.words.counts[kind], this.workspace.entries.filter((entry) => entry.kind === kind).length),
      )
      .join(', ');
  }

  progressOf({ entries }: Workspace): string {
    const done = entries.filter(({ confirmed }) => confirmed).length;
    return filledIn(this.words.read.progress, { done, all: entries.length });
  }

  /** Restores the work saved in this browser. */
  restore(): void {
    const saved = load();
    if (!saved) return;
    this.#history = begin<State>({ workspace: saved.workspace, headings: saved.headings });
    this.lang = saved.lang;
    this.announce(this.words.done.restored);
  }

  /** Removes all entries, also from this browser's storage; can be undone until the page is closed. */
  clear(): void {
    const { cleared } = this.words.done;
    this.commit({ workspace: { ...EMPTY_WORKSPACE, next: this.workspace.next }, headings: {} }, cleared);
    clearTimeout(this.#saveTimer);
    clearSaved();
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
    this.#saveSoon();
    this.announce(name === undefined ? this.words.done.nothing : filledIn(words, { what: name }));
  }

  setLanguage(lang: string): void {
    this.lang = lang;
    this.#saveSoon();
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

  /** Announces a change to screen readers. */
  announce(text: string): void {
    this.announcement = { text };
    this.changed();
  }

  /** Commits a new state as an undo step. */
  protected commit(state: State, name: string, at = ''): void {
    this.#history = commit(this.#history, state, name, at);
    this.#saveSoon();
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.saveNow(), PAUSE);
  }

  saveNow(): void {
    clearTimeout(this.#saveTimer);
    if (this.workspace.entries.length)
      save({ workspace: this.workspace, headings: this.headings, lang: this.lang });
  }
}

/** The name of an entry for an announcement. */
export const shortNameOf = (entry: Entry): string => {
  const name = nameOf(entry).replace(/\s+/g, ' ');
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH).replace(/\s\S*$/, '')} …` : name;
};
