import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { nearestLanguage } from '../../elements/base/language.js';
import { Session } from '../session.js';
import { uiLangFor, type UiLang } from '../words/index.js';
import { commonStyles } from './common.styles.js';
import { composeStyles } from './compose.styles.js';
import type { Mending, RgComposeEntry } from './entry-card.js';
import { Findings } from './findings.js';
import { PasteStep } from './paste-step.js';
import { readTemplate } from './read-step.js';

/** Delay after a change before a long list is redrawn, in ms. */
const PAUSE = 400;
/** Number of entries from which drawing takes noticeable time. */
const LONG_LIST = 60;

/** The composer, which turns a pasted list into confirmed entries for a page. */
export class RgCompose extends LitElement {
  static override styles = [commonStyles, composeStyles];

  readonly session = new Session(() => this.requestUpdate());
  readonly #paste = new PasteStep(this, this.session);
  readonly #findings = new Findings(this, this.session);
  #width: 'phone' | 'desktop' = 'phone';

  override connectedCallback(): void {
    super.connectedCallback();
    const lang = nearestLanguage(this);
    this.session.ui = uiLangFor(lang);
    this.session.lang = /^(?:nb|nn|en|se)$/.test(lang) ? lang : this.session.ui;
    this.session.restore();
    document.addEventListener('keydown', this.#onKey);
    addEventListener('pagehide', this.#save);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    removeEventListener('pagehide', this.#save);
    clearTimeout(this.#looking);
    this.session.saveNow();
  }

  readonly #save = () => this.session.saveNow();

  protected override render() {
    const { session } = this;
    const { words } = session;
    const hasEntries = session.workspace.entries.length > 0;
    return html`
      <div
        class="all"
        lang=${session.ui}
        @dragover=${this.#paste.onDrag}
        @dragleave=${this.#paste.onDrag}
        @drop=${this.#paste.onDrop}
        @rg-compose-fix=${this.#onFix}
      >
        <header>
          <h1>${words.title}</h1>
          <button class="quiet" type="button" lang=${other(session.ui)} @click=${this.#switchLanguage}>
            ${words.language}
          </button>
          <p class="lead">${words.lead} ${words.private}</p>
        </header>
        <section aria-labelledby="step-1">
          ${this.#heading(1, words.steps.paste)} ${this.#paste.template()}
        </section>
        ${
          hasEntries
            ? html`<div class="desk ${this.#width}">
                  <section aria-labelledby="step-2">
                    ${this.#heading(2, words.steps.read)} ${readTemplate(session, this.#findings)}
                  </section>
                  <section class="look" aria-labelledby="step-3">
                    ${this.#heading(3, words.steps.look)}
                    <rg-compose-look
                      .session=${session}
                      .revision=${this.#lookRevision}
                      @rg-compose-width=${(event: Event) =>
                        void this.#setWidth(event.target as HTMLElement & { width: 'phone' })}
                    ></rg-compose-look>
                  </section>
                </div>
                <section aria-labelledby="step-4">
                  ${this.#heading(4, words.steps.export)}
                  <rg-compose-out .session=${session} .revision=${this.#revision}></rg-compose-out>
                  <p class="saved small">
                    ${words.saved}
                    <button class="quiet" type="button" @click=${() => session.clear()}>
                      ${words.clear}
                    </button>
                  </p>
                </section>`
            : nothing
        }
        <p class="visually-hidden" role="status">${session.announcement.text}</p>
      </div>
    `;
  }

  /** A value that changes whenever the output changes. */
  get #revision(): unknown {
    const { workspace, headings, attributes, lang, ui } = this.session;
    const last = this.#lastRevision;
    const parts = [workspace, headings, attributes, lang, ui];
    if (parts.every((part, i) => part === last[i])) return last;
    return (this.#lastRevision = parts);
  }
  #lastRevision: unknown[] = [];

  /** The same for the preview; with a long list, it is delayed until nothing has changed for a while. */
  get #lookRevision(): unknown {
    const revision = this.#revision;
    if (revision === this.#looked) return revision;
    if (this.session.workspace.entries.length > LONG_LIST && this.#looked) {
      clearTimeout(this.#looking);
      this.#looking = setTimeout(() => {
        this.#looked = this.#revision;
        this.requestUpdate();
      }, PAUSE);
      return this.#looked;
    }
    return (this.#looked = revision);
  }
  #looked: unknown;
  #looking: ReturnType<typeof setTimeout> | undefined;

  /** Moves the preview below the entries if it is wide, and beside them if it is narrow. */
  async #setWidth(look: HTMLElement & { width: 'phone' | 'desktop' }): Promise<void> {
    this.#width = look.width;
    this.requestUpdate();
    await this.updateComplete;
    look.scrollIntoView({ block: 'nearest' });
  }

  #heading(step: number, text: string): TemplateResult {
    return html`<h2 id="step-${step}" tabindex="-1"><span class="step">${step}</span>${text}</h2>`;
  }

  protected override updated(): void {
    const { session } = this;
    const { focus } = session;
    if (focus) {
      session.focus = undefined;
      const card = [...this.renderRoot.querySelectorAll<RgComposeEntry>('rg-compose-entry')].find(
        ({ entry }) => entry.key === focus.key,
      );
      void card?.focusOn(focus.part);
    }
  }

  readonly #onFix = ({ detail: { entry, remedy } }: CustomEvent<Mending>) =>
    void this.#findings.fix(entry, remedy);

  readonly #onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    // text fields have their own undo
    const target = event.composedPath()[0] as HTMLElement;
    if (/^(?:textarea|select)$/.test(target.localName) || (target as HTMLInputElement).type === 'text')
      return;
    event.preventDefault();
    if (event.shiftKey) this.session.redo();
    else this.session.undo();
  };

  readonly #switchLanguage = () => {
    this.session.ui = other(this.session.ui);
    if (this.hasAttribute('page')) document.documentElement.lang = this.session.ui;
    // messages of the check follow the composer's language
    this.#findings.again();
    this.requestUpdate();
  };
}

const other = (ui: UiLang): UiLang => (ui === 'nb' ? 'en' : 'nb');

declare global {
  interface HTMLElementTagNameMap {
    'rg-compose': RgCompose;
  }
}
