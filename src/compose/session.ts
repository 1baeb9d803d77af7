/** The state of the composer: its entries with their history, the input, and what was said last. */
import type { ElementAttributes } from '../writers/html.js';
import { fromClipboard, fromText, type Clipboard } from './in/clipboard.js';
import { fromFile, type NamedFile } from './in/files.js';
import { Refused, type Input, type WantedKind } from './in/input.js';
import { forget, keep, recall } from './keep.js';
import { draftOf, emptyRecord } from './model/drafts.js';
import { fieldNamed } from './model/fields.js';
import type { Problem } from './model/field.js';
import { begin, commit, redo, undo, type History } from './model/history.js';
import * as change from './model/operations.js';
import { EMPTY_DESK, type Desk, type Entry, type Kind } from './model/types.js';
import { kindsOn } from './out/snippet.js';
import { readLine, readLines } from './read/lines.js';
import { read, type Taken } from './read/read.js';
import { filledIn, labelOf, plural, WORDS, type UiLang, type Words } from './words/index.js';

/** Entries and the headings they stand under: what changes are undone in. */
interface State {
  desk: Desk;
  headings: Partial<Record<Kind, string>>;
}

/** Longest name in an announcement, in characters. */
const LONGEST = 60;

export class Session {
  #history: History<State> = begin<State>({ desk: EMPTY_DESK, headings: {} });
  ui: UiLang = 'en';
  /** Language of the page that the entries are for. */
  lang = 'en';
  input: Input | undefined;
  taken: Pick<Taken, 'kind' | 'problems'> | undefined;
  refusal: Refused | undefined;
  isBusy = false;
  attributes: Partial<Record<Kind, ElementAttributes>> = {};
  /** The last announcement; a new object each time, so that the same words are said again. */
  said = { text: '' };
  /** The entry to move the focus to, and the part of it. */
  focus: { key: number; part: 'heading' | 'confirm' | 'field' } | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  /** @param changed Called after each change. */
  constructor(private readonly changed: () => void) {}

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

  /** Takes up the work that was kept in this browser. */
  restore(): void {
    const kept = recall();
    if (!kept) return;
    this.#history = begin<State>({ desk: kept.desk, headings: kept.headings });
    this.lang = kept.lang;
    this.#say(this.words.done.restored);
    this.changed();
  }

  /** Takes all entries away, from this browser's storage too; until the page is left, that can be undone. */
  clear(): void {
    const { cleared } = this.words.done;
    this.#commit({ desk: { ...EMPTY_DESK, next: this.desk.next }, headings: {} }, cleared);
    clearTimeout(this.#keeping);
    forget();
    this.input = this.taken = this.refusal = undefined;
    this.attributes = {};
    this.#say(cleared);
    this.changed();
  }

  // in

  paste(clipboard: Clipboard): Promise<void> {
    return this.#take(() => fromClipboard(clipboard));
  }

  type(text: string): Promise<void> {
    return this.#take(() => fromText(text));
  }

  open(files: readonly NamedFile[]): Promise<void> {
    return this.#take(() => {
      if (files.length > 1) throw new Refused('several-files');
      if (!files[0]) throw new Refused('empty');
      return fromFile(files[0]);
    });
  }

  /** Reads the same input for another kind, or another of its sheets. */
  again(kind: WantedKind | undefined, sheet?: string): Promise<void> {
    const { input } = this;
    if (!input) return Promise.resolve();
    const text = input.sheets?.find(({ name }) => name === sheet)?.text;
    return this.#take(() => Promise.resolve(text === undefined ? input : { ...input, text }), kind);
  }

  async #take(inputOf: () => Promise<Input>, wanted?: WantedKind): Promise<void> {
    this.isBusy = true;
    this.refusal = undefined;
    this.changed();
    try {
      const input = (this.input = await inputOf());
      const { kind, problems, drafts, headings } = await read(input, wanted);
      this.taken = { kind, problems };
      const pageLang = input.root?.getAttribute('lang');
      if (pageLang) this.lang = pageLang;
      const words = filledIn(this.words.done.read, {
        source: this.words.paste.from[input.source],
        what: drafts.length,
      });
      this.#commit({ desk: change.filled(drafts, this.desk.next), headings }, words);
      this.#say(
        filledIn(this.words.done.read, { source: this.words.paste.from[input.source], what: this.summary }),
      );
    } catch (error) {
      this.refusal =
        error instanceof Refused ? error : new Refused('broken-file', { name: '', reason: String(error) });
      this.#say(this.answer);
    } finally {
      this.isBusy = false;
      this.changed();
    }
  }

  /** The answer to an input that gave no entries. */
  get answer(): string {
    const { refusal } = this;
    return refusal ? filledIn(this.words.refusals[refusal.refusal], refusal.values).trim() : '';
  }

  // changes

  /** Sets a field; the reason if the value cannot be taken. */
  edit(entry: Entry, name: string, value: string): Problem | undefined {
    const field = fieldNamed(entry.kind, entry.record, name);
    if (!field || field.get(entry.record) === value) return undefined;
    const desk = change.edit(this.desk, entry.key, name, value);
    if (typeof desk === 'string') return desk;
    this.#change(
      desk,
      filledIn(this.words.done.edited, { field: labelOf(this.ui, entry.kind, field) }),
      `${entry.key} ${name}`,
    );
    return undefined;
  }

  confirm(entry: Entry, confirmed: boolean): void {
    const { confirmed: yes, unconfirmed } = this.words.done;
    const desk = change.confirm(this.desk, entry.key, confirmed);
    this.#change(
      desk,
      filledIn(confirmed ? yes : unconfirmed, { name: short(entry), rest: this.progressOf(desk) }),
    );
  }

  /** Confirms an entry and goes to the next one that is not confirmed. */
  confirmAndGoOn(entry: Entry): void {
    this.confirm(entry, true);
    const { entries } = this.desk;
    const at = entries.findIndex(({ key }) => key === entry.key);
    const next = [...entries.slice(at + 1), ...entries.slice(0, at)].find(({ confirmed }) => !confirmed);
    this.focus = { key: next?.key ?? entry.key, part: 'confirm' };
    this.changed();
  }

  confirmAll(): void {
    this.#change(change.confirmAll(this.desk), this.words.done.allConfirmed);
  }

  remove(entry: Entry): void {
    const near = change.behind(this.desk, entry.key) ?? change.before(this.desk, entry.key);
    if (near) this.focus = { key: near.key, part: 'heading' };
    this.#change(
      change.remove(this.desk, entry.key),
      filledIn(this.words.done.removed, { name: short(entry) }),
    );
  }

  add(kind: Kind): void {
    const draft = draftOf(kind, emptyRecord(kind, this.words.read.newName));
    this.focus = { key: this.desk.next, part: 'field' };
    this.#change(change.appended(this.desk, [draft]), this.words.done.added);
  }

  /** Puts the entries of lines in the place of one. */
  split(entry: Entry, lines: string): void {
    const drafts = readLines(entry.kind, lines);
    if (drafts.length < 2) return;
    this.focus = { key: this.desk.next, part: 'heading' };
    this.#change(
      change.replace(this.desk, entry.key, drafts),
      filledIn(this.words.done.split, { count: drafts.length }),
    );
  }

  join(entry: Entry): void {
    const desk = change.join(this.desk, entry.key, readLine);
    const joined = desk.entries.find(({ key }) => key >= this.desk.next);
    if (!joined) return;
    this.focus = { key: joined.key, part: 'heading' };
    this.#change(desk, filledIn(this.words.done.joined, { name: short(joined) }));
  }

  move(entry: Entry, by: -1 | 1): void {
    const desk = change.move(this.desk, entry.key, by);
    if (desk === this.desk) return;
    const own = desk.entries.filter(({ kind }) => kind === entry.kind);
    const place = own.findIndex(({ key }) => key === entry.key) + 1;
    this.focus = { key: entry.key, part: 'heading' };
    this.#change(desk, filledIn(this.words.done.moved, { name: short(entry), place, all: own.length }));
  }

  sort(kind: Kind, by: change.SortBy): void {
    this.#change(
      change.sort(this.desk, kind, by, this.lang),
      filledIn(this.words.done.sorted, { by: this.words.read.sorts[by] }),
    );
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
    this.#say(name === undefined ? this.words.done.nothing : filledIn(words, { what: name }));
    this.#keepSoon();
    this.changed();
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

  progressOf({ entries }: Desk): string {
    const done = entries.filter(({ confirmed }) => confirmed).length;
    return filledIn(this.words.read.progress, { done, all: entries.length });
  }

  /** Announces something that changed outside the entries. */
  announce(text: string): void {
    this.#say(text);
    this.changed();
  }

  #say(text: string): void {
    this.said = { text };
  }

  #change(desk: Desk, words: string, at = ''): void {
    this.#commit({ desk, headings: this.headings }, words, at);
    this.#say(words);
    this.changed();
  }

  #commit(state: State, name: string, at = ''): void {
    this.#history = commit(this.#history, state, name, at);
    this.#keepSoon();
  }

  /** Kept a little later, since long lists take time to write. */
  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.keepNow(), 300);
  }

  keepNow(): void {
    clearTimeout(this.#keeping);
    if (this.desk.entries.length) keep({ desk: this.desk, headings: this.headings, lang: this.lang });
  }
}

const short = (entry: Entry): string => {
  const name = change.nameOf(entry).replace(/\s+/g, ' ');
  return name.length > LONGEST ? `${name.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : name;
};
