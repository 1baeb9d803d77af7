import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { Lazy } from '../../lazy.js';
import type { CloudLayout } from '../../cloud/types.js';
import type { Term, WordView } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type { Sample } from '../base/content/page-look.js';
import { Grouping } from './grouping.js';
import { pictureView } from './picture-view.js';
import { Picture } from './picture.js';
import type { PictureContent } from './picture-content.js';
import { svgFile } from './svg-file.js';
import { ViewChoice, views } from './view-choice.js';
import { inWeightOrder } from './weight-order.js';
import { WordButtons } from './word-buttons.js';
import { wordCloudStyles } from './word-cloud.styles.js';

// types of events that are fired from modules loaded on demand
export type { RgLayoutEvent } from './layout-event.js';
export type { RgWordSelectEvent } from './later/word-select-event.js';

/** Numbers of words below and above which the picture's box is lower or taller; the same as in rg.css. */
const FEW = 10;
const MANY = 90;

/** Properties that affect the counting. */
const COUNTING = ['for', 'merge', 'split', 'stop', 'minCount', 'maxWords'];

const pageText = new Lazy(() => import('./later/page-words.js'));
const keys = new Lazy(() => import('./later/keys.js'));
const saveMenu = new Lazy(() => import('./later/save-menu.js'));

/**
 * The words of a page, sized by frequency: from a list with items such as "relasjonell velferd (25)", or counted in the
 * text of the page. All words are shown without overlaps, and the same words always give the same picture.
 *
 * @summary Words sized by their weights, in a picture, a list, bars or a table.
 * @tagname rg-word-cloud
 *
 * @slot - An `ol` or `ul` with one word or phrase in each item, its weight in brackets after it. With `for`, the fallback without scripts.
 *
 * @csspart word - One word or phrase.
 * @csspart weight - Its weight as a number, in the list and the bars.
 * @csspart zone - The name of a group in the picture.
 * @csspart switcher - The radio buttons that choose the view.
 * @csspart table - The table of words.
 * @csspart chosen - The message under the picture while a word filters a list.
 * @csspart save - The menu that saves the picture.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent] - Colour of heavy words, by default that of the page's links; light words are fainter, with a contrast of at least 4.5:1.
 * @cssproperty [--rg-muted] - Colour of numbers; by default mixed from the text's colour.
 * @cssproperty [--rg-line] - Colour of the table's lines.
 * @cssproperty [--rg-control-background=transparent] - Background of fields and buttons.
 * @cssproperty [--rg-control-line] - Border of fields and buttons, a value for `border`; by default a line mixed from the text's colour.
 * @cssproperty [--rg-control-radius] - Corner radius of fields and buttons.
 *
 * @fires {RgWordSelectEvent} rg-word-select - A word was chosen or deselected; `term` is the word, `selected` tells whether it is now chosen.
 * @fires {RgLayoutEvent} rg-layout - The words were placed; `layout` has their positions.
 *
 * @example
 * <rg-word-cloud>
 *   <ol>
 *     <li>relasjonell velferd (25)</li>
 *     <li>samskaping (9)</li>
 *   </ol>
 * </rg-word-cloud>
 */
export class RgWordCloud extends ContentElement<Term> {
  static override styles: CSSResultGroup = wordCloudStyles;

  static override properties: PropertyDeclarations = {
    for: {},
    viewAs: { attribute: 'view' },
    switcher: { type: Boolean },
    save: { type: Boolean },
    groupBy: { attribute: 'group' },
    colours: { attribute: 'colours' },
    controls: {},
    minCount: { attribute: 'min-count', type: Number },
    maxWords: { attribute: 'max-words', type: Number },
    merge: {},
    split: {},
    stop: {},
  };

  /** Id of the element of the page whose text is counted. The children are shown until it has been counted, and if no element has that id. */
  declare for: string | undefined;

  /**
   * View of the words: `cloud`, `list`, `bars` or `table`.
   *
   * @default cloud
   */
  declare viewAs: 'cloud' | 'list' | 'bars' | 'table' | undefined;

  /** Whether visitors can choose the view. */
  declare switcher: boolean;

  /** Whether visitors can save the picture, as SVG or PNG, and copy its text alternative. */
  declare save: boolean;

  /** Grouping of the words: `letter` (first letter), `given` (`data-group` of the items) or `text` (words that share sentences in the text of `for`). */
  declare groupBy: 'letter' | 'given' | 'text' | undefined;

  /**
   * Meaning of the colours: `weight`, shades of one accent, or `group`, a hue for each.
   *
   * @default weight
   */
  declare colours: 'weight' | 'group' | undefined;

  /** Id of a project list. Each word that occurs in its projects becomes a button that shows them. */
  declare controls: string | undefined;

  /** With `for`: minimum number of uses of a word. Default: 2, or 1 in a short text. */
  declare minCount: number | undefined;

  /**
   * With `for`: maximum number of words shown.
   *
   * @default 60
   */
  declare maxWords: number | undefined;

  /** With `for`: forms counted as one word, each group shown as its first form: `samskaping = samskapelse, samskape; …`. */
  declare merge: string | undefined;

  /** With `for`: words to count separately from similar ones, separated by commas. */
  declare split: string | undefined;

  /** With `for`: words to leave out, separated by commas. */
  declare stop: string | undefined;

  readonly #choice = new ViewChoice(this, this.warn);
  readonly #picture = new Picture(this);
  readonly #buttons = new WordButtons(this);
  readonly #grouping = new Grouping(this, () => this.#text);
  #text: import('./later/page-words.js').PageWords | undefined;
  #saving: import('./later/save-menu.js').SaveMenu | undefined;
  /** Index of the word that Tab focuses, in weight order, which is also document order. */
  #current = 0;
  #isTableOpen = false;

  constructor() {
    super();
    this.switcher = this.save = false;
  }

  /**
   * The picture as the text of an SVG file, with its words as the text alternative; empty if no picture is shown.
   */
  toSVG(): string {
    const { layout, content } = this.#picture;
    if (!layout || !content) return '';
    const { font, weight, bold, backdrop } = this.#picture;
    const look = { font, weight, bold, backdrop, colours: this.#picture.colours(content) };
    return svgFile(layout, content.terms, look, this.strings, this.language);
  }

  /** @internal */
  override addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** @internal */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /**
   * Turns words into buttons when a listener for `rg-word-select` is added.
   *
   * @internal
   */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) {
    super.addEventListener(type, listener, options);
    if (type === 'rg-word-select') this.#buttons.listen();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#text?.stop();
    this.#text = undefined;
    this.#buttons.stop();
  }

  /**
   * The picture takes only the font: its sizes are its own, in a box that rg.css reserves by the surrounding font
   * size.
   */
  protected override get sample(): Sample {
    const isPicture = this.#choice.ofPage === 'cloud';
    return { nodes: 'li', takes: isPicture ? ['font-family'] : ['font-family', 'font-size', 'color'] };
  }

  protected override importContent() {
    return import('./content/reader.js');
  }

  protected override get parts() {
    return this.switcher || this.#choice.ofPage !== 'cloud' ? [views] : [];
  }

  protected override get showsOther(): boolean {
    return super.showsOther || !!this.for;
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('viewAs')) this.#choice.chosen = undefined;
    const counts = COUNTING.some((name) => changed.has(name));
    if (this.for ? counts || !this.#text : counts && this.#text) this.waitFor(this.#count());
    this.#buttons.update();
    if (this.save && !this.#saving) {
      const part = this.want(saveMenu);
      if (part) this.#saving = new part.SaveMenu(this, this.#picture);
    }
  }

  async #count() {
    const part = await this.loadPart(pageText);
    if (!part || !this.isConnected) return;
    this.#text ??= new part.PageWords(this, this.warn, (terms) => {
      this.found = terms;
      this.requestUpdate();
    });
    await this.#text.count();
  }

  protected override viewOf(terms: readonly Term[]) {
    if (!terms.length && !this.for) return nothing;
    const requested = this.#choice.requested(terms);
    const as = this.#choice.shownView(terms, this.#picture.isLegible);
    const view =
      requested === 'cloud'
        ? this.#cloud(terms, as)
        : views.module
          ? views.module.wordsAs(requested, terms, this.#contextOf(terms))
          : html`<slot class="waiting"></slot>`;
    return html`${view}${this.#buttons.note(this.strings, this.language)}
      <div class="below">
        ${
          this.switcher && views.module
            ? views.module.switcher(as, this.#context, (chosen) => {
                this.#choice.chosen = chosen;
                this.requestUpdate();
              })
            : as === 'table'
              ? nothing
              : this.#table(terms)
        }
        ${as === 'cloud' && this.save ? this.#saving?.menu(this.strings, this.language) : nothing}
      </div>`;
  }

  get #context() {
    const { renderRoot: root, strings, language, rows } = this;
    return { root, strings, language, rows };
  }

  /** Includes the groups of the words, once known. */
  #contextOf(terms: readonly Term[]) {
    const groups = this.groupBy && this.#grouping.of(terms);
    return {
      ...this.#context,
      buttons: this.#buttons,
      groups: groups && new Map(terms.map((term, i) => [term, groups[i]])),
    };
  }

  #table(terms: readonly Term[]) {
    return html`<details
      @toggle=${({ currentTarget }: Event) => void this.#toggleTable(currentTarget as HTMLDetailsElement)}
    >
      <summary>${this.strings.words.asTable}</summary>
      ${this.#isTableOpen ? views.module?.wordsAs('table', terms, this.#contextOf(terms)) : nothing}
    </details>`;
  }

  /** Closes a table that failed to load, so that it can be opened again. */
  async #toggleTable(details: HTMLDetailsElement) {
    this.#isTableOpen = details.open;
    if (details.open && !(await this.loadPart(views))) details.open = false;
    this.requestUpdate();
  }

  /**
   * The picture, or the list if its words would be too small; the box reports when there is room for the picture.
   */
  #cloud(terms: readonly Term[], as: WordView) {
    const { layout, content } = this.#picture;
    const isFew = terms.length < FEW && !this.for;
    const size = terms.length > MANY ? 'many' : this.groupBy ? 'grouped' : isFew ? 'few' : '';
    return html`<div class="frame">
      <div class="stage ${size}">
        <slot class="waiting"></slot>
        ${
          as === 'list'
            ? views.module!.wordsAs('list', terms, this.#contextOf(terms))
            : layout && content
              ? this.#svg(layout, content)
              : nothing
        }
      </div>
    </div>`;
  }

  #svg(layout: CloudLayout, content: PictureContent) {
    const { strings, language } = this;
    return pictureView(layout, content, this.#picture, {
      strings,
      language,
      current: this.#current,
      buttons: this.#buttons,
      focused: this.#goTo,
      moved: this.#move,
    });
  }

  readonly #goTo = (i: number) => {
    if (i === this.#current) return;
    this.#current = i;
    this.requestUpdate();
  };

  readonly #move = (event: KeyboardEvent) => keys.module?.useKey(event, this, this.#picture.layout!);

  protected override updated() {
    super.updated();
    const terms = this.records;
    const asCloud = this.#choice.requested(terms) === 'cloud';
    if (asCloud && terms.length > 0) {
      const ordered = inWeightOrder(terms);
      const groups = this.#grouping.of(ordered);
      const layingOut =
        groups &&
        this.#picture.arrange({
          terms: ordered,
          groups,
          order: this.#grouping.order,
          coloursByGroup: this.colours === 'group',
          labels: this.groupBy === 'given' || this.groupBy === 'letter',
        });
      if (layingOut) this.waitFor(layingOut);
    }
    if (this.renderRoot.querySelector('svg [tabindex]')) {
      this.want(keys);
      this.#picture.showBackdrop();
    }
    const waits = asCloud ? !this.#picture.layout : !views.module;
    if (waits) this.uncover();
    this.fill('waiting', waits ? [...this.children].filter((child) => this.replaces(child)) : []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-word-cloud': RgWordCloud;
  }
}
