/** Findings of the content check on the entries, updated when the entries change. */
import type { LitElement, ReactiveController } from 'lit';
import type { Finding } from '../../check/types.js';
import { Lazy } from '../../lazy.js';
import { remedyFor, type Remedy } from '../model/remedies.js';
import type { Workspace, Entry } from '../model/types.js';
import type { Session } from '../session.js';

/** Delay after a change before the entries are checked again, in ms. */
const PAUSE = 400;
const NONE: readonly Finding[] = [];

const checker = new Lazy(() => import('../look/findings.js'));

export class Findings implements ReactiveController {
  #found: ReadonlyMap<number, readonly Finding[]> = new Map();
  #checked: Workspace | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Key of the entry that was last focused. */
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

  /** All remedies that need no review. */
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

  /** Forces a new check, such as for messages in another language. */
  again(): void {
    this.#checked = undefined;
  }

  /** Fixes a finding and moves to the entry's next finding, or to its confirmation box. */
  async fix(entry: Entry, remedy: Remedy): Promise<void> {
    this.session.applyRemedy(entry, remedy);
    await this.#check();
    this.#focusOn(entry.key);
  }

  /** Applies all safe remedies and moves to the first remaining finding. */
  async fixAll(): Promise<void> {
    const [first] = this.safe;
    this.session.applyRemedies(this.safe);
    await this.#check();
    const key = this.#all[0]?.entry.key ?? first?.key;
    if (key !== undefined) this.#focusOn(key);
  }

  /** Moves to the next entry with findings. */
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

  /** Checks the entries as on a page. */
  async #check(): Promise<void> {
    clearTimeout(this.#timer);
    const { findingsOf } = await checker.load();
    const { workspace, lang, headings, ui } = this.session;
    this.#checked = workspace;
    const found = findingsOf(workspace, { lang, headings }, ui);
    // keep unchanged lists, so that their cards are not redrawn
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
