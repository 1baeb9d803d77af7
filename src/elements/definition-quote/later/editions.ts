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

/** The definitions of an element, and whether they are editions of one. */
interface Read {
  all: ReadonlySet<Definition>;
  /** By language, newest first. */
  versions: ReadonlyMap<string, readonly Definition[]>;
  areEditions: boolean;
}

/**
 * A definition in several languages or versions, of which one is shown: at first the newest one in the
 * language of the page. Quotations that are not editions of one another are all shown.
 */
export class Editions implements ReactiveController {
  #language: string | undefined;
  #version: Definition | undefined;
  #showsChanges = false;
  /** The same for all definitions of a drawing. */
  #editions: Read | undefined;

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
    // find-in-page shows the edition that it finds a word in
    host.shadowRoot!.addEventListener('beforematch', ({ target }) => {
      const edition = host.records.find(({ id }) => id === (target as Element).id);
      if (edition) this.show(edition);
    });
    void host.updateComplete.then(() => {
      this.#follow();
      this.#endWaiting();
      this.#giveBackRoom();
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

  /** The choice of a language and a version, above the quotation. */
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

  /** Whether another edition is shown instead. */
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

  /** The edition shown; undefined where the quotations are not editions of one definition. */
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

  /** Shows an edition, from which further choices start. */
  readonly show = (definition: Definition) => {
    this.#language = this.languageOf(definition);
    this.#version = definition;
    this.host.requestUpdate();
  };

  /** The radio buttons for languages and for versions, each where there are several. */
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
    // no fieldset: WebKit puts its legend on a separate line
    return html`<div part="switch" class=${name} role="radiogroup" aria-label=${legend}>
      ${
        // names of languages need no legend
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

  /** Shows the edition that the URL's fragment names. */
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

  /** Cancels the animation that rg.css started; WebKit does not notice that its rule no longer applies. */
  #endWaiting() {
    for (const animation of this.host.getAnimations({ subtree: true }))
      if ((animation as CSSAnimation).animationName === 'rg-edition-waits') animation.cancel();
  }

  /** Releases the height of the other editions, which a page without rg.css had shown: it would leave a gap. */
  #giveBackRoom() {
    const view = this.host.renderRoot.querySelector<HTMLElement>('[data-view]')!;
    const kept = Number.parseFloat(view.style.minBlockSize);
    const figures = [...view.querySelectorAll('figure:not([hidden])')];
    const end = figures.at(-1)?.getBoundingClientRect().bottom ?? 0;
    if (kept > 1.5 * (end - view.getBoundingClientRect().top)) view.style.minBlockSize = '';
  }

  #read(): Read {
    if (this.#editions) return this.#editions;
    const { records } = this.host;
    const versions = new Map<string, Definition[]>();
    for (const definition of records) {
      const language = this.languageOf(definition);
      versions.set(language, versions.get(language) ?? []);
      versions.get(language)!.push(definition);
    }
    const areEditions = haveOneSource(records) && [...versions.values()].every(haveOtherYears);
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

  /** Versions in a language, newest first. */
  #versions(language: string): readonly Definition[] {
    return this.#read().versions.get(language) ?? [];
  }
}

/** One without a year, such as one in press, counts as the oldest. */
const yearOf = ({ year = '' }: Definition) => Number(/\d{4}(?!.*\d{4})/.exec(year)?.[0] ?? 0);

/** Whether there are several, all with the same authors, if any. */
function haveOneSource([first, ...others]: readonly Definition[]): boolean {
  const authors = first?.authors.join();
  const areSame = (other: string) => !authors || !other || other === authors;
  return others.length > 0 && others.every((other) => areSame(other.authors.join()));
}

/** Whether definitions of a language have different years and similar words. */
function haveOtherYears(same: readonly Definition[]): boolean {
  const years = new Set(same.map(({ year }) => year));
  return years.size === same.length && same.every(({ text }) => likeness(text, same[0]!.text) > 0.5);
}

/** Share of words that two texts have in common, from 0 to 1 (Dice coefficient). */
function likeness(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [one, two] = [words(a), words(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return (2 * shared) / (one.size + two.size || 1);
}
