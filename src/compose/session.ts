/** The composer's state and all operations on it. */
import { fromClipboard, fromText, type Clipboard } from './in/clipboard.js';
import { fromFile, type NamedFile } from './in/files.js';
import { Refused, type Input, type WantedKind } from './in/input.js';
import { draftOf, emptyRecord } from './model/drafts.js';
import { fieldNamed } from './model/fields.js';
import type { Problem } from './model/field.js';
import * as change from './model/operations.js';
import { applyRemedy, type Remedy } from './model/remedies.js';
import type { Workspace, Entry, Kind } from './model/types.js';
import { readLine, readLines } from './read/lines.js';
import { read, type ReadResult } from './read/read.js';
import { shortNameOf, Work } from './work.js';
import { filledIn, labelOf, plural } from './words/index.js';

export class Session extends Work {
  input: Input | undefined;
  result: Pick<ReadResult, 'kind' | 'problems'> | undefined;
  refusal: Refused | undefined;
  isBusy = false;

  override clear(): void {
    this.input = this.result = this.refusal = undefined;
    super.clear();
  }

  // in

  paste(clipboard: Clipboard): Promise<void> {
    return this.#import(() => fromClipboard(clipboard));
  }

  type(text: string): Promise<void> {
    return this.#import(() => fromText(text));
  }

  open(files: readonly NamedFile[]): Promise<void> {
    return this.#import(() => {
      if (files.length > 1) throw new Refused('several-files');
      if (!files[0]) throw new Refused('empty');
      return fromFile(files[0]);
    });
  }

  /** Reads the same input as another kind, or another of its sheets. */
  again(kind: WantedKind | undefined, sheet?: string): Promise<void> {
    const { input } = this;
    if (!input) return Promise.resolve();
    const text = input.sheets?.find(({ name }) => name === sheet)?.text;
    return this.#import(() => Promise.resolve(text === undefined ? input : { ...input, text }), kind);
  }

  async #import(inputOf: () => Promise<Input>, wanted?: WantedKind): Promise<void> {
    this.isBusy = true;
    this.refusal = undefined;
    this.changed();
    try {
      const input = (this.input = await inputOf());
      const { kind, problems, drafts, headings } = await read(input, wanted);
      this.result = { kind, problems };
      const pageLang = input.root?.getAttribute('lang');
      if (pageLang) this.lang = pageLang;
      const words = filledIn(this.words.done.read, {
        source: this.words.paste.from[input.source],
        what: drafts.length,
      });
      this.commit({ workspace: change.filled(drafts, this.workspace.next), headings }, words);
      this.announce(
        filledIn(this.words.done.read, { source: this.words.paste.from[input.source], what: this.summary }),
      );
    } catch (error) {
      this.refusal =
        error instanceof Refused ? error : new Refused('broken-file', { name: '', reason: String(error) });
      this.announce(this.answer);
    } finally {
      this.isBusy = false;
      this.changed();
    }
  }

  /** The message for an input without entries; `''` if there is none. */
  get answer(): string {
    const { refusal } = this;
    return refusal ? filledIn(this.words.refusals[refusal.refusal], refusal.values).trim() : '';
  }

  // changes

  /** Sets a field, or returns the reason why the value is rejected. */
  edit(entry: Entry, name: string, value: string): Problem | undefined {
    const field = fieldNamed(entry.kind, entry.record, name);
    if (!field || field.get(entry.record) === value) return undefined;
    const workspace = change.edit(this.workspace, entry.key, name, value);
    if (typeof workspace === 'string') return workspace;
    this.#change(
      workspace,
      filledIn(this.words.done.edited, { field: labelOf(this.ui, entry.kind, field) }),
      `${entry.key} ${name}`,
    );
    return undefined;
  }

  confirm(entry: Entry, confirmed: boolean): void {
    const { confirmed: yes, unconfirmed } = this.words.done;
    const workspace = change.confirm(this.workspace, entry.key, confirmed);
    this.#change(
      workspace,
      filledIn(confirmed ? yes : unconfirmed, { name: shortNameOf(entry), rest: this.progressOf(workspace) }),
    );
  }

  /** Confirms an entry and moves to the next unconfirmed one. */
  confirmAndContinue(entry: Entry): void {
    this.confirm(entry, true);
    const { entries } = this.workspace;
    const at = entries.findIndex(({ key }) => key === entry.key);
    const next = [...entries.slice(at + 1), ...entries.slice(0, at)].find(({ confirmed }) => !confirmed);
    this.focus = { key: next?.key ?? entry.key, part: 'confirm' };
    this.changed();
  }

  confirmAll(): void {
    this.#change(change.confirmAll(this.workspace), this.words.done.allConfirmed);
  }

  remove(entry: Entry): void {
    const near =
      change.nextEntry(this.workspace, entry.key) ?? change.previousEntry(this.workspace, entry.key);
    if (near) this.focus = { key: near.key, part: 'heading' };
    this.#change(
      change.remove(this.workspace, entry.key),
      filledIn(this.words.done.removed, { name: shortNameOf(entry) }),
    );
  }

  add(kind: Kind): void {
    const draft = draftOf(kind, emptyRecord(kind, this.words.read.newName));
    this.focus = { key: this.workspace.next, part: 'field' };
    this.#change(change.appended(this.workspace, [draft]), this.words.done.added);
  }

  /** Replaces an entry by the entries of several lines. */
  split(entry: Entry, lines: string): void {
    const drafts = readLines(entry.kind, lines);
    if (drafts.length < 2) return;
    this.focus = { key: this.workspace.next, part: 'heading' };
    this.#change(
      change.replace(this.workspace, entry.key, drafts),
      filledIn(this.words.done.split, { count: drafts.length }),
    );
  }

  join(entry: Entry): void {
    const workspace = change.join(this.workspace, entry.key, readLine);
    const joined = workspace.entries.find(({ key }) => key >= this.workspace.next);
    if (!joined) return;
    this.focus = { key: joined.key, part: 'heading' };
    this.#change(workspace, filledIn(this.words.done.joined, { name: shortNameOf(joined) }));
  }

  move(entry: Entry, by: -1 | 1): void {
    const workspace = change.move(this.workspace, entry.key, by);
    if (workspace === this.workspace) return;
    const ofKind = workspace.entries.filter(({ kind }) => kind === entry.kind);
    const place = ofKind.findIndex(({ key }) => key === entry.key) + 1;
    this.focus = { key: entry.key, part: 'heading' };
    this.#change(
      workspace,
      filledIn(this.words.done.moved, { name: shortNameOf(entry), place, all: ofKind.length }),
    );
  }

  sort(kind: Kind, by: change.SortBy): void {
    this.#change(
      change.sort(this.workspace, kind, by, this.lang),
      filledIn(this.words.done.sorted, { by: this.words.read.sorts[by] }),
    );
  }

  /** Applies a remedy. */
  applyRemedy(entry: Entry, remedy: Remedy): void {
    this.#change(
      applyRemedy(this.workspace, entry.key, remedy),
      filledIn(this.words.done.fixed, { name: shortNameOf(entry), fields: this.#fieldsIn(entry, remedy) }),
    );
  }

  /** Applies several remedies, as one undo step. */
  applyRemedies(remedies: readonly { key: number; remedy: Remedy }[]): void {
    this.#change(
      remedies.reduce((workspace, { key, remedy }) => applyRemedy(workspace, key, remedy), this.workspace),
      plural(this.words.done.allFixed, remedies.length),
    );
  }

  /** The label of a remedy's button, which names the value it sets if the finding does not. */
  nameOfRemedy({ kind, record }: Entry, { changes }: Remedy): string {
    const { read, values } = this.words;
    const [{ field: name, value } = { field: '', value: '' }, ...others] = changes;
    const field = fieldNamed(kind, record, name);
    const isSet = field && !others.length && (field.control === 'choice' || !field.get(record));
    if (!isSet) return read.fix;
    const label = labelOf(this.ui, kind, field);
    return filledIn(read.set, {
      field: label.charAt(0).toLowerCase() + label.slice(1),
      value: values[value] ?? value,
    });
  }

  /** The labels of the fields changed by a remedy. */
  #fieldsIn({ kind, record }: Entry, { changes }: Remedy): string {
    return changes.map(({ field }) => labelOf(this.ui, kind, fieldNamed(kind, record, field)!)).join(', ');
  }

  #change(workspace: Workspace, words: string, at = ''): void {
    this.commit({ workspace, headings: this.headings }, words, at);
    this.announce(words);
  }
}
