import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { localDay, toPartialDate } from '../../records/dates.js';
import { loadStrings, stringsFor } from '../../locales/index.js';
import type { Strings } from '../../locales/index.js';
import { Anchors } from './anchors.js';
import { HeightReserve } from './height-reserve.js';
import { LanguageController, nearestLanguage } from './language.js';
import { SourceController } from './source.js';
import { whenParsed } from './parsed.js';
import { warnOnce } from './warn.js';
import type { Problem } from './warn.js';

/** What an element made of its children. */
export interface Content<R> {
  records: readonly R[];
  /** The children whose words the records hold, or that the view places itself; all others stay visible. */
  used: ReadonlySet<Node>;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  subtree: true,
};

/**
 * An element whose content is the ordinary markup inside it. It reads its children into records, keeps
 * up with them, and leaves what it could not use as it stands. Each element adds a reader (`read`,
 * `accept`) and a view (`view`).
 *
 * @fires {RgErrorEvent} rg-error - What `src` names could not be used; `cause` says why, `retry()` asks again.
 */
export abstract class ContentElement<R extends object> extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  static override properties: PropertyDeclarations = {
    src: {},
    today: {},
    crossOrigin: { type: Boolean, attribute: 'cross-origin' },
    records: { attribute: false, noAccessor: true },
  };

  /** Address of a JSON file with the records, on the page's own site. The children show until it is there, and when it fails. */
  declare src: string | undefined;

  /** Whether `src` may lie on another site. */
  declare crossOrigin: boolean;

  /** The day to reckon from, such as `2026-05-31`; without it, the day it is where the reader is. */
  declare today: string | undefined;

  #given: readonly R[] | null = null;
  #content: Content<R> | undefined;
  #observer: MutationObserver | undefined;
  readonly #language = new LanguageController(this);
  readonly #source = new SourceController<R>(this, (json) => this.#accepted(json));

  constructor() {
    super();
    this.crossOrigin = false;
    new HeightReserve(this);
    new Anchors(this);
  }

  /** What is shown: records set by script, else those of `src`, else those read from the children. `null` goes back to these. */
  get records(): readonly R[] {
    return this.#given ?? this.#source.records ?? (this.#observer ? this.content.records : []);
  }

  set records(records: readonly unknown[] | null) {
    this.#given = records && this.#accepted(records);
    this.requestUpdate('records');
  }

  override connectedCallback() {
    // a list of which the parser has only read the beginning is nobody's list
    whenParsed(this, () => {
      const missing = [
        this.prepare(),
        stringsFor(nearestLanguage(this)) ? undefined : loadStrings(nearestLanguage(this)),
      ];
      if (missing.every((promise) => !promise)) this.#connect();
      else
        Promise.all(missing).then(
          () => this.#connect(),
          (error: unknown) => this.warn({ what: 'A part of it could not be loaded.', fix: String(error) }),
        );
    });
  }

  #connect() {
    if (!this.isConnected) return;
    this.#observer ??= new MutationObserver(() => this.#forget());
    this.#observer.observe(this, WATCHED);
    this.#forget();
    super.connectedCallback();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** What has to be loaded before the children can be read, if anything; they stay as they are until then. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Reads the children. */
  protected abstract read(): Content<R>;

  /** A record out of what a script or a file gives; throws a `TypeError` that says what it lacks. */
  protected abstract accept(input: unknown): R;

  /** Draws the records. */
  protected abstract view(records: readonly R[]): unknown;

  /** What the children say, whether or not it is what is shown. */
  protected get content(): Content<R> {
    if (this.#observer?.takeRecords().length) this.#forget();
    return (this.#content ??= this.read());
  }

  /** The language of the page where the element stands. */
  protected get language(): string {
    return this.#language.current;
  }

  /** The element's own words in that language. */
  protected get strings(): Strings {
    return this.#language.strings;
  }

  /** The day to reckon from. */
  protected get day(): string {
    const day = toPartialDate(this.today);
    if (this.today === undefined || day?.length === 10) return day ?? localDay();
    this.warn({
      what: `today="${this.today}" is not a day.`,
      fix: 'Write it as 2026-05-31, or leave it out.',
    });
    return localDay();
  }

  protected warn(problem: Problem) {
    warnOnce(this, problem);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#language.pending;
    return super.getUpdateComplete();
  }

  protected override render() {
    return html`<div data-view>
      <slot name="before"></slot>${this.view(this.records)}<slot name="after"></slot>${this.#failure()}
    </div>`;
  }

  protected override updated() {
    const { used } = this.content;
    const children = [...this.childNodes].filter(isSlottable);
    const first = children.findIndex((node) => used.has(node));
    const kept = children.filter((node) => !used.has(node));
    const before = kept.filter((node) => children.indexOf(node) < first);
    this.fill('before', before);
    this.fill('after', kept.slice(before.length));
  }

  /** Puts children into a slot of the view. */
  protected fill(slot: string, nodes: readonly (Element | Text)[]) {
    this.renderRoot.querySelector<HTMLSlotElement>(`slot[name="${slot}"]`)?.assign(...nodes);
  }

  /** Every record that can be made; each of the others is told of by its number. */
  #accepted(inputs: unknown): R[] {
    if (!Array.isArray(inputs)) throw new TypeError('Expected a list of records.');
    return inputs.flatMap((input, i) => {
      try {
        return [this.accept(input)];
      } catch (error) {
        this.warn({ what: `Record ${i + 1} was left out.`, fix: (error as Error).message });
        return [];
      }
    });
  }

  #forget() {
    this.#content = undefined;
    this.requestUpdate();
  }

  #failure() {
    if (!this.#source.failed) return nothing;
    const { failed, retry } = this.strings.source;
    return html`<p part="failure" role="status">
      ${failed} <button @click=${this.#source.load}>${retry}</button>
    </p>`;
  }
}

/** By number: a node that comes from another window is an instance of that window's classes. */
const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;
