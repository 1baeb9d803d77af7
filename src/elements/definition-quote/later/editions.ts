import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { baseLanguage, pickLanguage } from '../../../records/pick-text.js';
import type { Strings } from '../../../locales/index.js';
import type { Definition } from '../../../records/types.js';
import { languageName } from '../../base/content/language-name.js';
import type { PartHost } from '../../base/part-element.js';
import { yearIn } from '../content/citation.js';
import { changes } from '../parts.js';
import { foreignPage } from '../../base/page-language.js';

export { editionsStyles } from './editions.styles.js';

type Host = LitElement & PartHost & { readonly records: readonly Definition[] };

/** The definitions of an element, and whether they are editions of one definition. */
interface EditionSet {
  all: ReadonlySet<Definition>;
  /** By language, newest first. */
  versions: ReadonlyMap<string, readonly Definition[]>;
  areEditions: boolean;
}

/**
 * A definition in several languages or versions, of which one is shown: initially the newest in the language of the
 * page. Quotations that are not editions of one definition are all shown.
 */
export class Editions implements ReactiveController {
  #language: string | undefined;
  #version: Definition | undefined;
  #showsChanges = false;
  /** Cached for the duration of a render. */
  #editions: EditionSet | undefined;

  /**
   * @param languageOf The language of a definition.
   * @param quoted The text of a definition in quotation marks.
   */
  constructor(
    private readonly host: Host,
    private readonly languageOf: (definition: Definition) => string,
    private readonly quoted: (definition: Definition) => string,
  ) {
    host.addController(this);
    // find-in-page shows the edition that contains the match
    host.shadowRoot!.addEventListener('beforematch', ({ target }) => {
      const edition = host.records.find(({ id }) => id === (target as Element).id);
      if (edition) this.show(edition);
    });
    void host.updateComplete.then(() => {
      this.#follow();
      this.#cancelAnimation();
      this.#releaseHeight();
    });
  }

  hostConnected() {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdate() {
    this.#editions = undefined;
  }

  /** Buttons above the quotation that choose a language, a version, and whether changes are shown. */
  above(page: string, strings: Strings): unknown {
    const shownEdition = this.shown(page);
    if (!shownEdition) return nothing;
    const change = html`<button
      part="change"
      aria-pressed=${this.#showsChanges}
      @click=${this.#toggleChanges}
    >
      ${strings.quotation.changes}
    </button>`;
    return html`<div part="switches">
      ${this.#switches(shownEdition, strings)}${this.#before(shownEdition) ? change : nothing}
    </div>`;
  }

  /** Whether another edition is shown instead of this one. */
  waits(definition: Definition, page: string): boolean {
    const shown = this.shown(page);
    return !!shown && shown !== definition;
  }

  /** An edition with its changes since the previous version; undefined unless they are to be shown. */
  changed(definition: Definition, page: string, strings: Strings): unknown {
    const before =
      this.#showsChanges && this.shown(page) === definition ? this.#before(definition) : undefined;
    if (!before || !changes.module) return undefined;
    return html`<blockquote part="quotation changes" lang=${definition.lang ?? foreignPage(page) ?? nothing}>
      <p>${changes.module.changedText(this.quoted(before), this.quoted(definition), strings)}</p>
    </blockquote>`;
  }

  /** The edition shown; undefined if the quotations are not editions of one definition. */
  shown(page: string): Definition | undefined {
    const { areEditions, all } = this.#read();
    if (!areEditions) return undefined;
    if (this.#version && all.has(this.#version)) return this.#version;
    return this.#versions(this.#language ?? this.#startLanguage(page))[0];
  }

  /** The previous version of an edition, in the same language. */
  #before(definition: Definition): Definition | undefined {
    const versions = this.#versions(this.languageOf(definition));
    return versions[versions.indexOf(definition) + 1];
  }

  /** Shows an edition; later choices start from it. */
  readonly show = (definition: Definition) => {
    this.#language = this.languageOf(definition);
    this.#version = definition;
    this.host.requestUpdate();
  };

  /** Radio buttons for languages and for versions, if there are several. */
  #switches(shown: Definition, { quotation: texts }: Strings): unknown {
    const language = this.languageOf(shown);
    const languages = this.#languages();
    const versions = this.#versions(language);
    const ofLanguage = languages.map((lang) => ({
      label: languageName(lang),
      lang,
      definition: lang === language ? shown : this.#versions(lang)[0]!,
    }));
    const ofVersion = versions.map((definition) => ({
      label: yearIn(definition.year, texts) ?? '–',
      lang: undefined,
      definition,
    }));
    return html`${languages[1] ? this.#switch('language', texts.language, ofLanguage, shown) : nothing}${versions[1] ? this.#switch('version', texts.version, ofVersion, shown) : nothing}`;
  }

  #switch(
    name: string,
    legend: string,
    choices: { label: string; lang: string | undefined; definition: Definition }[],
    shown: Definition,
  ) {
    // not a fieldset, since WebKit puts its legend on a separate line
    return html`<div part="switch" class=${name} role="radiogroup" aria-label=${legend}>
      ${
        // names of languages are clear without a legend
        name === 'language' ? nothing : html`<span class="legend" aria-hidden="true">${legend}</span>`
      }
      ${choices.map(
        ({ label, lang, definition }) =>
          html`<label lang=${lang ?? nothing}
            ><input
              class="spoken"
              type="radio"
              name=${name}
              .checked=${definition === shown}
              @change=${() => this.show(definition)}
            /><span>${label}</span></label
          >`,
      )}
    </div>`;
  }

  readonly #toggleChanges = async () => {
    this.#showsChanges = !this.#showsChanges;
    this.host.requestUpdate();
    if (changes.module) return;
    if (!(await this.host.loadPart(changes))) this.#showsChanges = false;
    this.host.requestUpdate();
  };

  /** Shows the edition named in the URL's fragment. */
  readonly #follow = () => {
    const id = location.hash.slice(1);
    const isNamed = (definition: Definition) =>
      encodeURIComponent(definition.id) === id || definition.id === id;
    const named = id ? this.host.records.find(isNamed) : undefined;
    if (!named) return;
    this.show(named);
    void this.host.updateComplete.then(() =>
      this.host.shadowRoot?.getElementById(named.id)?.scrollIntoView(),
    );
  };

  /** Cancels the animation started by rg.css, since WebKit does not notice that the rule no longer applies. */
  #cancelAnimation() {
    for (const animation of this.host.getAnimations({ subtree: true }))
      if ((animation as CSSAnimation).animationName === 'rg-edition-waits') animation.cancel();
  }

  /** Releases the height of the other editions, which were visible on a page without rg.css; it would leave a gap. */
  #releaseHeight() {
    const view = this.host.renderRoot.querySelector<HTMLElement>('[data-view]');
    // the view failed, for example without a part
    if (!view) return;
    const kept = Number.parseFloat(view.style.minBlockSize);
    const figures = [...view.querySelectorAll('figure:not([hidden])')];
    const end = figures.at(-1)?.getBoundingClientRect().bottom ?? 0;
    if (kept > 1.5 * (end - view.getBoundingClientRect().top)) view.style.minBlockSize = '';
  }

  #read(): EditionSet {
    if (this.#editions) return this.#editions;
    const { records } = this.host;
    const versions = new Map<string, Definition[]>();
    for (const definition of records) {
      const language = this.languageOf(definition);
      versions.set(language, versions.get(language) ?? []);
      versions.get(language)!.push(definition);
    }
    const areEditions = haveOneSource(records) && [...versions.values()].every(areVersions);
    for (const each of versions.values()) each.sort((a, b) => yearOf(b) - yearOf(a));
    return (this.#editions = { all: new Set(records), versions, areEditions });
  }

  #languages(): string[] {
    return [...this.#read().versions.keys()];
  }

  #startLanguage(page: string): string {
    const languages = this.#languages();
    const texts = Object.fromEntries(languages.map((lang) => [lang, lang]));
    return pickLanguage(texts, page).text || baseLanguage(page);
  }

  /** The versions in a language, newest first. */
  #versions(language: string): readonly Definition[] {
    return this.#read().versions.get(language) ?? [];
  }
}

/** The last year in `year`, as a number; definitions without a year, such as those in press, count as the oldest. */
const yearOf = ({ year = '' }: Definition) => Number(/\d{4}(?!.*\d{4})/.exec(year)?.[0] ?? 0);

/** Whether there are several definitions, all with the same authors or without authors. */
function haveOneSource([first, ...others]: readonly Definition[]): boolean {
  const authors = first?.authors.join();
  const areSame = (other: string) => !authors || !other || other === authors;
  return others.length > 0 && others.every((other) => areSame(other.authors.join()));
}

/** Whether definitions in one language have different years and similar text. */
function areVersions(same: readonly Definition[]): boolean {
  const years = new Set(same.map(({ year }) => year));
  return years.size === same.length && same.every(({ text }) => similarity(text, same[0]!.text) > 0.5);
}

/** Similarity of two texts: the share of words they have in common, from 0 to 1 (Dice coefficient). */
function similarity(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [one, two] = [words(a), words(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return (2 * shared) / (one.size + two.size || 1);
}
