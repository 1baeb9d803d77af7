/** The findings of the content check on the entries, looked for anew when the entries have changed. */
import type { LitElement, ReactiveController } from 'lit';
import type { Finding } from '../../check/types.js';
import { Lazy } from '../../lazy.js';
import { remedyFor, type Remedy } from '../model/remedies.js';
import type { Workspace, Entry } from '../model/types.js';
import type { Session } from '../session.js';

/** Time after a change until the entries are checked again, in ms. */
const PAUSE = 400;
const NONE: readonly Finding[] = [];

const checker = new Lazy(() => import('../look/findings.js'));

export class Findings implements ReactiveController {
  #found: ReadonlyMap<number, readonly Finding[]> = new Map();
  #checked: Workspace | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The entry that the focus was last brought to. */
  #last = 0;

  constructor(
    private readonly host: LitElement,
    private readonly session: Session,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#checked === this.session.workspace) return;
    this.#checked = this.session.workspace;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The findings of an entry. */
  of(key: number): readonly Finding[] {
    return this.#found.get(key) ?? NONE;
  }

  get count(): number {
    return this.#all.length;
  }

  /** Remedies that need no review. */
  get safe(): { key: number; remedy: Remedy }[] {
    return this.#all.flatMap(({ entry, finding }) => {
      const remedy = remedyFor(entry, finding);
      return remedy?.isSafe ? [{ key: entry.key, remedy }] : [];
    });
  }

  get #all(): { entry: Entry; finding: Finding }[] {
    return this.session.workspace.entries.flatMap((entry) =>
      this.of(entry.key).map((finding) => ({ entry, finding })),
    );
  }

  /** Checks again although nothing has changed, such as for messages in another language. */
  again(): void {
    this.#checked = undefined;
  }

  /** Puts a finding right, and continues to the next of its entry, or to the box that confirms it. */
  async fix(entry: Entry, remedy: Remedy): Promise<void> {
    this.session.applyRemedy(entry, remedy);
    await this.#check();
    this.#focusOn(entry.key);
  }

  /** Puts right what is safe, and goes to the first finding that is left. */
  async fixAll(): Promise<void> {
    const [first] = this.safe;
    this.session.applyRemedies(this.safe);
    await this.#check();
    const key = this.#all[0]?.entry.key ?? first?.key;
    if (key !== undefined) this.#focusOn(key);
  }

  /** Goes to the next entry with findings. */
  goOn(): void {
    const keys = [...new Set(this.#all.map(({ entry }) => entry.key))];
    const next = keys[keys.indexOf(this.#last) + 1] ?? keys[0];
    if (next !== undefined) this.#focusOn(next);
  }

  #focusOn(key: number): void {
    this.#last = key;
    this.session.focus = { key, part: 'finding' };
    this.host.requestUpdate();
  }

  /** Checks the entries as a page of them would be checked. */
  async #check(): Promise<void> {
    clearTimeout(this.#timer);
    const { findingsOf } = await checker.load();
    const { workspace, lang, headings, ui } = this.session;
    this.#checked = workspace;
    const found = findingsOf(workspace, { lang, headings }, ui);
    // cards whose findings are as they were are not drawn again
    this.#found = new Map(
      [...found].map(([key, list]) => {
        const before = this.#found.get(key);
        return [key, before && textOf(before) === textOf(list) ? before : list];
      }),
    );
    this.host.requestUpdate();
  }
}

const textOf = (list: readonly Finding[]): string => list.map(({ message }) => message).join('\n');
