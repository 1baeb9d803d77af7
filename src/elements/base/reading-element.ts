import type { PropertyDeclarations, PropertyValues } from 'lit';
import { Lazy } from '../../lazy.js';
import { stringsIn } from '../../locales/index.js';
import type { Strings } from '../../locales/index.js';
import type { Content } from '../../readers/page/used-children.js';
import type { Children } from './content/children.js';
import type { LanguageController } from './content/language-controller.js';
import type { Problem } from './content/warn.js';
import { nearestLanguage } from './language.js';
import type { SourceController } from './later/source.js';
import type { ContentSupport } from './reader.js';
import { WaitingElement } from './waiting-element.js';

/** These modules by element class. */
const supports = new WeakMap<object, Lazy<ContentSupport<object>>>();

/** Modules that are needed only for reading, loaded on demand. */
export const contentModule = new Lazy(() => import('./content/index.js'));
const source = new Lazy(() => import('./later/source.js'));
const givenRecords = new Lazy(() => import('./later/given-records.js'));
const slices = new Lazy(() => import('../../readers/files/slices.js'));

/** Number of elements in the content above which it is read in slices. */
const LONG = 1000;

/**
 * An element with records: those that a script sets, those of a file, or those that it reads from its children, whose
 * changes it follows.
 */
export abstract class ReadingElement<R extends object, S extends ContentSupport<R>> extends WaitingElement {
  static override properties: PropertyDeclarations = {
    src: {},
    today: {},
    exact: { type: Boolean },
    crossOrigin: { type: Boolean, attribute: 'cross-origin' },
    records: { attribute: false, noAccessor: true },
  };

  /** URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records. */
  declare src: string | undefined;

  /** Whether `src` may point to another site. */
  declare crossOrigin: boolean;

  /** Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names. */
  declare exact: boolean;

  /** Reference date, such as `2026-05-31`; by default today in the visitor's time zone. */
  declare today: string | undefined;

  /** Records from elsewhere on the page; shown instead of those read from the children. */
  protected found: readonly R[] | undefined;

  #given: readonly unknown[] | null = null;
  #accepted: readonly R[] | null = null;
  #children: Children<R> | undefined;
  #source: SourceController<R> | undefined;
  #language: LanguageController | undefined;

  constructor() {
    super();
    this.crossOrigin = this.exact = false;
  }

  /** Records shown: set by script, else from `src`, else read from the children. Setting `null` discards the records set by script. */
  get records(): readonly R[] {
    return (
      this.#accepted ?? this.#source?.records ?? this.found ?? (this.#children ? this.content.records : [])
    );
  }

  set records(records: readonly unknown[] | null) {
    this.#given = records;
    this.#accepted = null;
    // until all modules are loaded, they wait for the next render
    this.#acceptGiven();
    this.requestUpdate('records');
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.src) source.load().catch(() => {});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  /** Imports the element's `content/`: a separate chunk, which loads in parallel with the view. */
  protected abstract importContent(): Promise<S>;

  /**
   * Further parts for the next render. The first render waits for them; later renders are repeated when parts arrive. A
   * part that cannot be loaded is skipped.
   */
  protected get parts(): readonly Lazy<unknown>[] {
    return [];
  }

  protected get needed(): readonly Lazy<unknown>[] {
    return [this.#supportPart, contentModule, stringsIn(nearestLanguage(this))];
  }

  /** The parts for the next render, and the part needed to read the content in full. */
  protected get wanted(): readonly Lazy<unknown>[] {
    this.#forgetPartlyRead();
    const missing = this.#missing;
    return [...this.parts, ...(missing ? [missing] : []), ...(this.#given ? [givenRecords] : [])];
  }

  get #missing(): Lazy<unknown> | undefined {
    return this.support && contentModule.module?.missingPart(this.content);
  }

  /** The element's `content/`; loaded before anything is rendered. */
  protected get support(): S | undefined {
    return this.#supportPart.module;
  }

  get #supportPart(): Lazy<S> {
    let part = supports.get(this.constructor);
    if (!part) supports.set(this.constructor, (part = new Lazy(() => this.importContent())));
    return part as Lazy<S>;
  }

  /** Content read from the children, whether shown or not. */
  protected get content(): Content<R> {
    return this.#read.content;
  }

  /** The reading of the children; both modules must be loaded. */
  get #read(): Children<R> {
    const { Children, readChildren } = contentModule.module!;
    return (this.#children ??= new Children(
      this,
      () => readChildren(this, this.support!.reader, this.showsOther, this.warn),
      () => this.requestUpdate(),
    ));
  }

  /** Whether content other than the children's is to be shown, so that they may be empty. */
  protected get showsOther(): boolean {
    return !!(this.#given ?? this.src);
  }

  /**
   * Language of the page around the element.
   *
   * @internal
   */
  get language(): string {
    return this.#language!.current;
  }

  /**
   * Interface strings in that language; the previous ones until they have loaded.
   *
   * @internal
   */
  get strings(): Strings {
    return this.#language!.strings;
  }

  /** Date that counts as today, `YYYY-MM-DD`. */
  protected get day(): string {
    return contentModule.module!.dayFrom(this.today, this.warn);
  }

  protected readonly warn = (problem: Problem) => {
    // the element may have been moved elsewhere meanwhile
    if (this.isConnected) contentModule.module!.warnOnce(this, problem);
  };

  /** Drops the content when a property changes, since some readers use properties as well as children. */
  override requestUpdate(...given: Parameters<WaitingElement['requestUpdate']>) {
    const [name, before] = given;
    if (name !== undefined && name !== 'records' && this[name as keyof this] !== before)
      this.#children?.drop();
    super.requestUpdate(...given);
  }

  /** Reads the children again for the next render. */
  protected readAgain() {
    this.#children?.drop();
    this.requestUpdate();
  }

  protected override scheduleUpdate() {
    this.#acceptGiven();
    const ahead = this.readAhead() ?? this.loadNext();
    if (!ahead) return super.scheduleUpdate();
    return ahead.then(() => this.loadNext()).then(() => super.scheduleUpdate());
  }

  /** Loads parts that the next render requires, once the content is read; undefined if there are none. */
  protected abstract loadNext(): Promise<unknown> | undefined;

  protected override willUpdate(changed: PropertyValues) {
    this.wanted.forEach((part) => this.want(part));
    this.#acceptGiven();
    if (changed.has('src') || changed.has('crossOrigin')) this.#fetch();
  }

  protected prepare() {
    if (!this.#language) {
      this.#language = contentModule.module!.addControllers(this);
      this.support!.reader.addControllers?.(this);
    }
    this.#acceptGiven();
    this.#read.observe();
    this.requestUpdate();
  }

  /** Takes over the language of the page, before the element is connected to it. */
  protected refreshLanguage() {
    this.#language!.refresh();
  }

  /** The message that the file could not be loaded, if it could not. */
  protected get failure(): unknown {
    return this.#source?.failure(this.strings);
  }

  protected get isUnread(): boolean {
    return !this.#children?.isRead && this.getElementsByTagName('*').length > LONG;
  }

  /** Reads long content in slices; meanwhile the page shows it unchanged and stays responsive. */
  protected readAhead(): Promise<void> | undefined {
    return this.isUnread && this.support && contentModule.module ? this.#readInSlices() : undefined;
  }

  async #readInSlices() {
    const part = await this.loadPart(slices);
    if (part) await this.#read.readAhead(part.inSlices);
    else void this.content;
  }

  /** Drops content that lacked a part if that part has been loaded since. */
  #forgetPartlyRead() {
    if (this.#missing?.module) this.#children?.drop();
  }

  #acceptGiven() {
    const { module } = givenRecords;
    if (!this.#given || this.#accepted || !this.support || !contentModule.module || !module) return;
    this.#accepted = module.acceptRecords(this.#given, this.support.reader.kind, this.warn) as unknown as R[];
  }

  #fetch() {
    if (this.#source) this.#source.load();
    else if (this.src) this.waitFor(this.#loadSource());
  }

  async #loadSource() {
    const module = await this.loadPart(source);
    if (!module) return;
    this.#source ??= new module.SourceController<R>(this, this.support!.reader.kind, this.warn);
    this.#source.load();
  }
}
