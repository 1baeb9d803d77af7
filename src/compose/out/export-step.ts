import { html, LitElement, nothing } from 'lit';
import { copy } from '../../check-panel/copy.js';
import { download } from '../../elements/base/later/download.js';
import type { HtmlForm } from '../../writers/html.js';
import type { Session } from '../session.js';
import { commonStyles } from '../ui/common.styles.js';
import { filledIn, plural } from '../words/index.js';
import { filesOf, plainOf, snippetOf, TEMPLATE_LINES, type FileForm } from './snippet.js';
import { SYSTEMS, systemFor, type System } from './systems.js';
import { exportStepStyles } from './export-step.styles.js';

/** The export step: the list for a CMS, on the clipboard, as source and as files. */
export class RgComposeOut extends LitElement {
  static override styles = [commonStyles, exportStepStyles];

  static override properties = {
    session: { attribute: false },
    revision: { attribute: false },
    system: {},
  };

  declare session: Session;
  /** A value that changes whenever the output changes. */
  declare revision: unknown;
  /** Key of the CMS. */
  declare system: string;

  constructor() {
    super();
    this.system = 'unknown';
  }

  get #system(): System {
    return systemFor(this.system);
  }

  /** Whether the source is visible; long lists take time to write. */
  get #isSourceOpen(): boolean {
    return this.renderRoot.querySelector('details')?.open ?? false;
  }

  #html(as: HtmlForm): string {
    const { workspace, lang, headings, attributes } = this.session;
    return snippetOf(workspace, { as, lang, headings, attributes });
  }

  protected override render() {
    const { session } = this;
    const { take, look } = session.words;
    const { entries } = session.workspace;
    const open = entries.filter(({ confirmed }) => !confirmed).length;
    const { rich, source, isUntried } = this.#system;
    const group = (of: System['group']) =>
      SYSTEMS.filter((system) => system.group === of).map(({ key, name }) => this.#option(key, name));
    return html`<div class="take">
      <div class="row">
        <div class="system">
          <label for="system">${take.system}</label>
          <select
            id="system"
            @change=${(event: Event) => (this.system = (event.target as HTMLSelectElement).value)}
          >
            ${this.#option('unknown', take.unknown)} ${group('system')} ${this.#option('code', take.code)}
            <optgroup label=${take.editors}>${group('editor')}</optgroup>
          </select>
        </div>
        <div class="system">
          <label for="lang">${look.content}</label>
          <select
            id="lang"
            @change=${(event: Event) => session.setLanguage((event.target as HTMLSelectElement).value)}
          >
            ${Object.entries(LANGUAGES).map(
              ([key, name]) => html`<option value=${key} ?selected=${key === session.lang}>${name}</option>`,
            )}
          </select>
        </div>
      </div>
      ${open ? html`<p class="open">${plural(take.unconfirmed, open)}</p>` : nothing}
      <p class="says">
        ${filledIn(this.system === 'code' ? take.asSource : take.rich, { way: take.ways[this.system === 'code' ? source : rich] })}
        ${isUntried ? take.untried : nothing}
      </p>
      <div class="row">
        <button class="main" type="button" @click=${this.#copyRich}>${take.copy}</button>
        <button type="button" @click=${this.#copySource}>${take.copySource}</button>
      </div>
      <details @toggle=${() => this.requestUpdate()}>
        <summary>${take.source}</summary>
        <p class="small">${filledIn(take.asSource, { way: take.ways[source] })}</p>
        <textarea
          id="source"
          readonly
          rows="12"
          spellcheck="false"
          aria-label=${take.source}
          .value=${this.#isSourceOpen ? this.#html(source) : ''}
        ></textarea>
      </details>
      <div>
        <h3>${take.downloads}</h3>
        <div class="row">
          ${(['csv', 'json', 'jsonld'] as const).map(
            (form) => html`<button type="button" @click=${() => this.#save(form)}>${FORMS[form]}</button>`,
          )}
        </div>
      </div>
      <div>
        <h3>${take.theme}</h3>
        <p class="small">${take.themeHint}</p>
        <pre tabindex="0"><code>${TEMPLATE_LINES}</code></pre>
        <button type="button" @click=${() => this.#put({ 'text/plain': TEMPLATE_LINES }, take.copiedSource)}>
          ${take.copyLine}
        </button>
      </div>
    </div>`;
  }

  #option(key: string, name: string) {
    return html`<option value=${key} ?selected=${key === this.system}>${name}</option>`;
  }

  readonly #copyRich = () => {
    const markup = this.#html(this.#system.rich);
    this.#put({ 'text/html': markup, 'text/plain': plainOf(markup) }, this.session.words.take.copied);
  };

  readonly #copySource = () =>
    this.#put({ 'text/plain': this.#html(this.#system.source) }, this.session.words.take.copiedSource);

  #put(parts: Record<string, string>, done: string): void {
    if (copy(parts)) {
      this.session.announce(done);
      return;
    }
    const details = this.renderRoot.querySelector('details')!;
    const source = this.renderRoot.querySelector<HTMLTextAreaElement>('#source')!;
    details.open = true;
    source.value = this.#html(this.#system.source);
    source.select();
    this.session.announce(this.session.words.take.byHand);
  }

  #save(form: FileForm): void {
    for (const { name, type, text } of filesOf(this.session.workspace, form, this.session.lang))
      download(new Blob([text], { type }), name, this.ownerDocument);
  }
}

const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', se: 'Davvisámegiella' };
const FORMS: Readonly<Record<FileForm, string>> = { csv: 'CSV', json: 'JSON', jsonld: 'JSON-LD' };

declare global {
  interface HTMLElementTagNameMap {
    'rg-compose-out': RgComposeOut;
  }
}
