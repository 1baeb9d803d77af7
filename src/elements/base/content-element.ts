import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { loadStrings, stringsFor } from '../../locales/index.js';
import type { Strings } from '../../locales/index.js';
import type { RecordKind } from '../../readers/files/kinds.js';
import type { Content } from '../../readers/taken.js';
import { HeightReserve } from './height-reserve.js';
import type { LanguageController } from './language-controller.js';
import { nearestLanguage } from './language.js';
import type { SourceController } from './source.js';
import type { Problem } from './warn.js';

/** How an element's kind of content is read: its own module, so that it comes beside the view. */
export interface Reader<R> {
  /** What its content should be, as the console says it: `a <ul> with one project in each <li>`. */
  expected: string;
  /** What a file has to hold for it. */
  kind: RecordKind;
  /** What an element makes of its children, and what their author can put right. */
  read: (host: HTMLElement, report: (problem: Problem) => void) => Content<R>;
  /** A record out of what a script or a file gives; throws a `TypeError` that says what it lacks. */
  accept: (input: unknown) => R;
}

/** The readers that are loaded, by the class that uses them. */
const readers = new WeakMap<object, Reader<object>>();

/** What only reading needs, which comes with the first reader. */
let reading: typeof import('./reading.js') | undefined;

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  subtree: true,
};

/**
 * An element whose content is the ordinary markup inside it. It reads its children into records, keeps
 * up with them, and leaves what it could not use as it stands. Each element adds a reader and a view.
 *
 * @fires {RgErrorEvent} rg-error - What `src` names could not be used; `cause` says why, `retry()` asks again.
 */
export abstract class ContentElement<R extends object, K extends Reader<R> = Reader<R>> extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  static override properties: PropertyDeclarations = {
    src: {},
    today: {},
    crossOrigin: { type: Boolean, attribute: 'cross-origin' },
    records: { attribute: false, noAccessor: true },
  };

  /** Address of a file with the records, on the page's own site: CSV as a spreadsheet saves it, JSON, or schema.org's JSON-LD. The children show until it is there, when it fails, and where it holds none. */
  declare src: string | undefined;

  /** Whether `src` may lie on another site. */
  declare crossOrigin: boolean;

  /** The day to reckon from, such as `2026-05-31`; without it, the day it is where the reader is. */
  declare today: string | undefined;

  /** Records that the element finds elsewhere on the page; shown instead of those read from the children. */
  protected found: readonly R[] | undefined;

  /** States that style sheets of the page can ask for: `drawn`, once the view is there. */
  protected readonly internals = this.attachInternals();

  #awaited: Promise<unknown> | undefined;
  #given: readonly unknown[] | null = null;
  #accepted: readonly R[] | null = null;
  #content: Content<R> | undefined;
  #observer: MutationObserver | undefined;
  #lacksTools = false;
  #source: SourceController<R> | undefined;
  #language: LanguageController | undefined;
  readonly #reserve: HeightReserve;

  constructor() {
    super();
    this.crossOrigin = false;
    this.#reserve = new HeightReserve(this);
  }

  /** What is shown: records set by script, else those of `src`, else those read from the children. `null` goes back to these. */
  get records(): readonly R[] {
    return (
      this.#accepted ?? this.#source?.records ?? this.found ?? (this.#observer ? this.content.records : [])
    );
  }

  set records(records: readonly unknown[] | null) {
    this.#given = records;
    this.#accepted = null;
    if (this.reader) this.#acceptGiven();
    this.requestUpdate('records');
  }

  override connectedCallback() {
    // on its way while the parser reads on; what goes wrong is told of when it is missed
    this.#load()?.catch(() => {});
    if (this.src) void import('./source.js').catch(() => {});
    // a list of which the parser has only read the beginning is nobody's list
    if (this.ownerDocument.readyState === 'loading')
      import('./parsed.js').then(({ whenParsed }) => whenParsed(this, () => this.#start()), this.missing);
    else this.#start();
  }

  adoptedCallback() {
    reading?.dress(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** Loads what reads the element's kind of content: apart from the view, so that both are on their way at once. */
  protected abstract importReader(): Promise<{ reader: K }>;

  /**
   * Loads what else the next drawing is to have; nothing where that is there, or nothing is wanted. The first
   * drawing waits for it, later ones are made again. Where it cannot be loaded, they do without.
   */
  protected importTools(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Draws the records. */
  protected abstract view(records: readonly R[]): unknown;

  /** Its reader, which is there before anything is drawn. */
  protected get reader(): K | undefined {
    return readers.get(this.constructor) as K | undefined;
  }

  /** What the children say, whether or not it is what is shown. */
  protected get content(): Content<R> {
    this.#notice(this.#observer?.takeRecords());
    return (this.#content ??= reading!.readChildren(this, this.reader!, this.showsOther, this.warn));
  }

  /** Whether something else than the children is to be shown, so that they need hold nothing. */
  protected get showsOther(): boolean {
    return !!(this.#given ?? this.src);
  }

  /** The language of the page where the element stands. */
  protected get language(): string {
    return this.#language!.current;
  }

  /** The element's own words in that language. */
  protected get strings(): Strings {
    return this.#language!.strings;
  }

  /** The day to reckon from. */
  protected get day(): string {
    return reading!.dayFrom(this.today, this.warn);
  }

  protected readonly warn = (problem: Problem) => reading!.warnOnce(this, problem);

  protected readonly missing = (error: unknown) =>
    console.warn(`<${this.localName}> A part of it could not be loaded. ${error}`, this);

  protected override createRenderRoot() {
    const root = this.attachShadow(ContentElement.shadowRootOptions);
    reading!.dress(this);
    return root;
  }

  protected override willUpdate(changed: PropertyValues) {
    const tools = this.#loadTools();
    if (tools) this.waitFor(tools.then(() => this.requestUpdate()));
    // some readers take from properties as well as from children
    if ([...changed.keys()].some((name) => name !== 'records')) this.#content = undefined;
    if (changed.has('src') || changed.has('crossOrigin')) this.#fetch();
  }

  /** The view is not whole without what is on its way: `updateComplete` waits for it. */
  protected waitFor(work: Promise<unknown>) {
    this.#awaited = Promise.all([this.#awaited, work]).then(() => {});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const awaited = this.#awaited;
    await super.getUpdateComplete();
    await Promise.all([this.#language?.pending, awaited]);
    const isComplete = await super.getUpdateComplete();
    return awaited === this.#awaited ? isComplete : this.getUpdateComplete();
  }

  protected override render() {
    return html`<div data-view>
      <slot class="before"></slot>${this.view(this.records)}<slot class="after"></slot
      >${this.#source?.failure(this.strings) ?? nothing}
    </div>`;
  }

  protected override updated() {
    const children = [...this.childNodes].filter(isSlottable);
    const first = children.findIndex((node) => this.replaces(node));
    const kept = children.filter((node) => !this.replaces(node));
    const before = kept.filter((node) => children.indexOf(node) < first);
    this.fill('before', before);
    this.fill('after', kept.slice(before.length));
    this.internals.states.add('drawn');
  }

  /** Whether the view shows what a child says, so that the child itself is not shown. */
  protected replaces(child: Node): boolean {
    return this.content.used.has(child);
  }

  /** Puts children into a slot of the view. */
  protected fill(slot: string, nodes: readonly (Element | Text)[]) {
    this.renderRoot.querySelector<HTMLSlotElement>(`slot.${slot}`)?.assign(...nodes);
  }

  /** Draws once all that is needed is there: at once where an element before it has loaded it. */
  #start() {
    if (!this.isConnected) return;
    const loading = this.#load();
    if (loading) loading.then(() => this.#start(), this.missing);
    else this.#connect();
  }

  /** Loads all that the first drawing needs, together; nothing where it is there. */
  #load(): Promise<unknown> | undefined {
    const language = nearestLanguage(this);
    const loads = [
      this.reader ? undefined : this.#loadReader(),
      stringsFor(language) ? undefined : loadStrings(language),
      this.#loadTools(),
    ].filter((load) => load !== undefined);
    return loads.length ? Promise.all(loads) : undefined;
  }

  #loadTools(): Promise<unknown> | undefined {
    if (this.#lacksTools) return undefined;
    return this.importTools()?.catch((error) => {
      this.#lacksTools = true;
      this.missing(error);
    });
  }

  async #loadReader() {
    const [{ reader }, module] = await Promise.all([this.importReader(), import('./reading.js')]);
    readers.set(this.constructor, reader);
    reading = module;
  }

  #connect() {
    this.#language ??= reading!.attend(this);
    this.#observer ??= new MutationObserver((mutations) => this.#notice(mutations));
    this.#observer.observe(this, WATCHED);
    if (!this.#accepted) this.#acceptGiven();
    this.#forget();
    this.#reserve.measure();
    super.connectedCallback();
  }

  /** Forgets what was read once anything of it is another; how the element itself is styled is no part of it. */
  #notice(mutations: MutationRecord[] = []) {
    if (mutations.some(({ target, attributeName }) => target !== this || attributeName !== 'style'))
      this.#forget();
  }

  #forget() {
    this.#content = undefined;
    this.requestUpdate();
  }

  #acceptGiven() {
    if (this.#given) this.#accepted = reading!.acceptGiven(this.#given, this.reader!, this.warn);
  }

  #fetch() {
    if (this.#source) this.#source.load();
    else if (this.src)
      void import('./source.js').then(({ SourceController }) => {
        this.#source ??= new SourceController<R>(this, this.reader!, this.warn);
        this.#source.load();
      }, this.missing);
  }
}

/** By number: a node that comes from another window is an instance of that window's classes. */
const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;
