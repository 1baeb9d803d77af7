import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { Lazy } from '../../lazy.js';
import { stringsIn } from '../../locales/index.js';
import type { Strings } from '../../locales/index.js';
import type { RecordKind } from '../../readers/files/kinds.js';
import type { Content } from '../../readers/taken.js';
import { HeightReserve } from './height-reserve.js';
import type { LanguageController } from './language-controller.js';
import { nearestLanguage } from './language.js';
import { isSlottable, PartElement } from './part-element.js';
import type { PageLook, Sample } from './page-look.js';
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
  /** Part that reads what labels leave unexplained, fetched where they leave something. */
  inferenceFor?: (host: HTMLElement) => Lazy<unknown>;
  /** Controllers around an element from its first connection on. */
  attend?: (host: HTMLElement) => void;
  /** A record out of what a script or a file gives; throws a `TypeError` that says what it lacks. */
  accept: (input: unknown) => R;
}

/** The readers, by the class that uses them. */
const readers = new WeakMap<object, Lazy<{ reader: Reader<object> }>>();

/** What only reading needs, which comes with the first reader. */
const reading = new Lazy(() => import('./reading.js'));
const parsed = new Lazy(() => import('./parsed.js'));
const source = new Lazy(() => import('./source.js'));

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
export abstract class ContentElement<R extends object, K extends Reader<R> = Reader<R>> extends PartElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  static override properties: PropertyDeclarations = {
    src: {},
    today: {},
    exact: { type: Boolean },
    crossOrigin: { type: Boolean, attribute: 'cross-origin' },
    records: { attribute: false, noAccessor: true },
  };

  /** Address of a file with the records, on the page's own site: CSV as a spreadsheet saves it, JSON, or schema.org's JSON-LD. The children show until it is there, when it fails, and where it holds none. */
  declare src: string | undefined;

  /** Whether `src` may lie on another site. */
  declare crossOrigin: boolean;

  /** Whether only what labels, attributes and links say is read, and nothing is inferred from order, marks and names. */
  declare exact: boolean;

  /** The day to reckon from, such as `2026-05-31`; without it, the day it is where the reader is. */
  declare today: string | undefined;

  /** Records that the element finds elsewhere on the page; shown instead of those read from the children. */
  protected found: readonly R[] | undefined;

  /** States that style sheets of the page can ask for: `drawn`, once the view is there. */
  protected readonly internals = this.attachInternals();

  /** Another for each time that it is put on a page, so that what was begun for an earlier one ends. */
  #connection: object | undefined;
  /** Whether its first drawing may begin; where what it needs cannot be loaded, it stays as the page has it. */
  #state: 'waiting' | 'ready' | 'unable' = 'waiting';
  #settle: (() => void)[] = [];
  #given: readonly unknown[] | null = null;
  #accepted: readonly R[] | null = null;
  #content: Content<R> | undefined;
  #observer: MutationObserver | undefined;
  #source: SourceController<R> | undefined;
  #language: LanguageController | undefined;
  #look: PageLook | undefined;
  readonly #reserve: HeightReserve;

  constructor() {
    super();
    this.crossOrigin = this.exact = false;
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
    const connection = (this.#connection = {});
    if (this.#state === 'unable') this.#state = 'waiting';
    // on its way while the parser reads on; what goes wrong is told of when it is missed
    this.#load()?.catch(() => {});
    if (this.src) source.load().catch(() => {});
    // a list of which the parser has only read the beginning is nobody's list
    if (this.ownerDocument.readyState === 'loading') void this.#startParsed(connection);
    else void this.#start(connection);
  }

  adoptedCallback() {
    reading.module?.dress(this);
  }

  override disconnectedCallback() {
    this.#connection = undefined;
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** Loads what reads the element's kind of content: apart from the view, so that both are on their way at once. */
  protected abstract importReader(): Promise<{ reader: K }>;

  /**
   * Further parts that the next drawing needs. The first drawing waits for it, later ones are made again. Where it
   * cannot be loaded, they do without.
   */
  protected get parts(): readonly Lazy<unknown>[] {
    return [];
  }

  /** The parts of the next drawing, with what reads the words that labels leave unexplained. */
  get #wanted(): readonly Lazy<unknown>[] {
    const inference = this.#inference;
    return inference && this.#lacksInference ? [...this.parts, inference] : this.parts;
  }

  get #inference(): Lazy<unknown> | undefined {
    return this.reader?.inferenceFor?.(this);
  }

  get #lacksInference(): boolean {
    return !!reading.module?.lacksInference(this.content);
  }

  /** The page's nodes whose words are drawn: what is drawn looks as they did. */
  protected get sample(): Sample | undefined {
    return { nodes: 'li', takes: ['font-family', 'font-size', 'color'] };
  }

  /** Draws the records. */
  protected abstract view(records: readonly R[]): unknown;

  /** Its reader, which is there before anything is drawn. */
  protected get reader(): K | undefined {
    return this.#readerPart.module?.reader;
  }

  get #readerPart(): Lazy<{ reader: K }> {
    let part = readers.get(this.constructor);
    if (!part) readers.set(this.constructor, (part = new Lazy(() => this.importReader())));
    return part as Lazy<{ reader: K }>;
  }

  /** What the children say, whether or not it is what is shown. */
  protected get content(): Content<R> {
    this.#notice(this.#observer?.takeRecords());
    return (this.#content ??= reading.module!.readChildren(this, this.reader!, this.showsOther, this.warn));
  }

  /** Whether something else than the children is to be shown, so that they need hold nothing. */
  protected get showsOther(): boolean {
    return !!(this.#given ?? this.src);
  }

  /**
   * The language of the page where the element stands.
   *
   * @internal
   */
  get language(): string {
    return this.#language!.current;
  }

  /**
   * The element's own words in that language; while those of another are on their way, the ones before.
   *
   * @internal
   */
  get strings(): Strings {
    return this.#language!.strings;
  }

  /** The day to reckon from. */
  protected get day(): string {
    return reading.module!.dayFrom(this.today, this.warn);
  }

  protected readonly warn = (problem: Problem) => reading.module!.warnOnce(this, problem);

  protected override createRenderRoot() {
    const root = this.attachShadow(ContentElement.shadowRootOptions);
    reading.module!.dress(this);
    return root;
  }

  protected override willUpdate(changed: PropertyValues) {
    // what was read before inference was there is read anew
    if (this.#inference?.module && this.#lacksInference) this.#content = undefined;
    // some readers take from properties as well as from children
    if ([...changed.keys()].some((name) => name !== 'records')) this.#content = undefined;
    this.#wanted.forEach((part) => this.want(part));
    if (changed.has('src') || changed.has('crossOrigin')) this.#fetch();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // Lit's own promise waits for the first drawing, which there is none of without what it needs
    if (!this.hasUpdated && this.#state !== 'ready')
      await new Promise<void>((settle) => (this.#state === 'unable' ? settle() : this.#settle.push(settle)));
    return this.#state === 'unable' ? false : super.getUpdateComplete();
  }

  protected override render() {
    return html`<div data-view>
      <slot class="before"></slot>${this.view(this.records)}<slot class="after"></slot
      >${this.#source?.failure(this.strings) ?? nothing}
    </div>`;
  }

  protected override updated() {
    const before: (Element | Text)[] = [];
    const after: (Element | Text)[] = [];
    let kept = after;
    // where nothing is replaced, all stand after the view
    const children = [...this.childNodes].filter(isSlottable);
    const replaced = new Set(children.filter((node) => this.replaces(node)));
    if (replaced.size) kept = before;
    for (const node of children)
      if (replaced.has(node)) kept = after;
      else kept.push(node);
    this.fill('before', before);
    this.fill('after', after);
    const following = this.#look?.take(this.renderRoot.querySelector('[data-view]')!, this.sample);
    if (following) this.waitFor(following);
    this.internals.states.add('drawn');
  }

  /** Whether the view shows what a child says, so that the child itself is not shown. */
  protected replaces(child: Node): boolean {
    return this.content.used.has(child);
  }

  protected override culprit() {
    return reading.module?.culpritAmong(this.records, (record) => this.view([record as R]));
  }

  /** Puts children into a slot of the view. */
  protected fill(slot: string, nodes: readonly (Element | Text)[]) {
    this.renderRoot.querySelector<HTMLSlotElement>(`slot.${slot}`)?.assign(...nodes);
  }

  /** Draws once all that is needed is there: at once where an element before it has loaded it. */
  async #start(connection: object) {
    // what was read may ask for more, once
    for (let round = 0; round < 2; round++) {
      const load = this.#load();
      if (!load) break;
      try {
        await load;
      } catch {
        if (connection === this.#connection) this.#settled('unable');
        return;
      }
    }
    if (connection === this.#connection) this.#connect();
  }

  async #startParsed(connection: object) {
    const module = await this.loadPart(parsed);
    const start = () => void this.#start(connection);
    if (module) module.whenParsed(this, start);
    else if (this.ownerDocument.readyState === 'loading')
      this.ownerDocument.addEventListener('DOMContentLoaded', start, { once: true });
    else start();
  }

  #settled(state: 'ready' | 'unable') {
    this.#state = state;
    this.#settle.splice(0).forEach((settle) => settle());
  }

  /** Loads all that the first drawing needs, together; nothing where it is there. */
  #load(): Promise<unknown> | undefined {
    const needed: Lazy<unknown>[] = [this.#readerPart, reading, stringsIn(nearestLanguage(this))];
    const missing = [...needed, ...this.#wanted].filter(({ module }) => !module);
    if (!missing.length) return undefined;
    return Promise.all(
      missing.map(async (part) => {
        const module = await this.loadPart(part);
        if (!module && needed.includes(part)) throw new Error('It stays as it is.');
      }),
    );
  }

  #connect() {
    if (!this.#language) {
      this.#language = reading.module!.attend(this);
      this.reader!.attend?.(this);
    }
    this.#observer ??= new MutationObserver((mutations) => this.#notice(mutations));
    this.#observer.observe(this, WATCHED);
    if (!this.#accepted) this.#acceptGiven();
    this.#forget();
    this.#reserve.measure();
    this.#settled('ready');
    this.#look ??= new reading.module!.PageLook(this);
    super.connectedCallback();
  }

  /** Forgets what was read once anything of it is another; how the element itself is styled is no part of it. */
  #notice(mutations: MutationRecord[] = []) {
    // an attribute that is a property of its own brings its own update
    const { observedAttributes } = this.constructor as typeof ContentElement;
    const isOwn = (name: string | null) => name === 'style' || observedAttributes.includes(name!);
    if (mutations.some(({ target, attributeName }) => target !== this || !isOwn(attributeName)))
      this.#forget();
  }

  #forget() {
    this.#content = undefined;
    this.requestUpdate();
  }

  #acceptGiven() {
    if (this.#given) this.#accepted = reading.module!.acceptGiven(this.#given, this.reader!, this.warn);
  }

  #fetch() {
    if (this.#source) this.#source.load();
    else if (this.src) this.waitFor(this.#loadSource());
  }

  async #loadSource() {
    const module = await this.loadPart(source);
    if (!module) return;
    this.#source ??= new module.SourceController<R>(this, this.reader!, this.warn);
    this.#source.load();
  }
}
