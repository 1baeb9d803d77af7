import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding } from '../../check/types.js';
import { nearestLanguage } from '../../elements/base/language.js';
import { Lazy } from '../../lazy.js';
import { ACCEPTED } from '../in/files.js';
import type { WantedKind } from '../in/input.js';
import type { SortBy } from '../model/operations.js';
import { KINDS, type Desk, type Kind } from '../model/types.js';
import { kindsOn } from '../out/snippet.js';
import { Session } from '../session.js';
import { filledIn, uiLangFor, type UiLang } from '../words/index.js';
import { commonStyles } from './common.styles.js';
import { composeStyles } from './compose.styles.js';
import type { RgComposeEntry } from './entry-card.js';

/** Time after a change until the entries are checked again, in ms. */
const PAUSE = 400;
/** Entries of a list that takes time to draw. */
const LONG = 60;

const findings = new Lazy(() => import('../look/findings.js'));

/** The composer: from a pasted list to confirmed entries, and back to a page. */
export class RgCompose extends LitElement {
  static override styles = [commonStyles, composeStyles];

  readonly session = new Session(() => this.requestUpdate());
  #findings = new Map<number, Finding[]>();
  #checked: Desk | undefined;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #width: 'phone' | 'desktop' = 'phone';
  #isOver = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const lang = nearestLanguage(this);
    this.session.ui = uiLangFor(lang);
    this.session.lang = /^(?:nb|nn|en|se)$/.test(lang) ? lang : this.session.ui;
    this.session.restore();
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('paste', this.#onPaste);
    addEventListener('pagehide', this.#keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('paste', this.#onPaste);
    removeEventListener('pagehide', this.#keep);
    clearTimeout(this.#checking);
    clearTimeout(this.#looking);
    this.session.keepNow();
  }

  readonly #keep = () => this.session.keepNow();

  protected override render() {
    const { session } = this;
    const { words } = session;
    const hasEntries = session.desk.entries.length > 0;
    return html`
      <div
        class="all"
        lang=${session.ui}
        @dragover=${this.#onDrag}
        @dragleave=${this.#onDrag}
        @drop=${this.#onDrop}
      >
        <header>
          <h1>${words.title}</h1>
          <button class="quiet" type="button" lang=${other(session.ui)} @click=${this.#switchLanguage}>
            ${words.language}
          </button>
          <p class="lead">${words.lead} ${words.private}</p>
        </header>
        <section aria-labelledby="step-1">
          ${this.#heading(1, words.steps.paste)} ${this.#pasteTemplate()}
        </section>
        ${
          hasEntries
            ? html`<div class="desk ${this.#width}">
                  <section aria-labelledby="step-2">
                    ${this.#heading(2, words.steps.read)} ${this.#readTemplate()}
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
                  ${this.#heading(4, words.steps.take)}
                  <rg-compose-out .session=${session} .revision=${this.#revision}></rg-compose-out>
                  <p class="kept small">
                    ${words.kept}
                    <button class="quiet" type="button" @click=${() => session.clear()}>
                      ${words.clear}
                    </button>
                  </p>
                </section>`
            : nothing
        }
        <p class="hidden" role="status">${session.said.text}</p>
      </div>
    `;
  }

  /** Something that differs whenever the page of the entries does. */
  get #revision(): unknown {
    const { desk, headings, attributes, lang, ui } = this.session;
    const last = this.#lastRevision;
    const parts = [desk, headings, attributes, lang, ui];
    if (parts.every((part, i) => part === last[i])) return last;
    return (this.#lastRevision = parts);
  }
  #lastRevision: unknown[] = [];

  /** The same for what is drawn; behind a long list, it waits until nothing has changed for a while. */
  get #lookRevision(): unknown {
    const revision = this.#revision;
    if (revision === this.#looked) return revision;
    if (this.session.desk.entries.length > LONG && this.#looked) {
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

  /** A wide page stands below the entries, and a narrow one beside them. */
  async #setWidth(look: HTMLElement & { width: 'phone' | 'desktop' }): Promise<void> {
    this.#width = look.width;
    this.requestUpdate();
    await this.updateComplete;
    look.scrollIntoView({ block: 'nearest' });
  }

  #heading(step: number, text: string): TemplateResult {
    return html`<h2 id="step-${step}" tabindex="-1"><span class="step">${step}</span>${text}</h2>`;
  }

  #pasteTemplate(): TemplateResult {
    const { session } = this;
    const { paste } = session.words;
    return html`
      <div class="paste ${this.#isOver ? 'over' : ''}">
        <label for="paste">${paste.label}</label>
        <textarea
          id="paste"
          rows="4"
          aria-describedby="paste-hint"
          autocomplete="off"
          spellcheck="false"
        ></textarea>
        <p id="paste-hint" class="small">${paste.hint} ${paste.drop}</p>
        <div class="row">
          <button type="button" @click=${this.#readTyped}>${paste.read}</button>
          <label class="file"
            >${paste.file}<input class="hidden" type="file" accept=${ACCEPTED} @change=${this.#onFile}
          /></label>
          ${
            !session.desk.entries.length && session.canUndo
              ? html`<button class="quiet" type="button" @click=${() => session.undo()}>
                  ${session.words.read.undo}
                </button>`
              : nothing
          }
          ${session.isBusy ? html`<span class="small">${paste.reading}</span>` : nothing}
        </div>
        ${session.refusal ? html`<p class="refusal">${session.answer}</p>` : nothing}
      </div>
      ${session.input && !session.isBusy ? this.#takenTemplate() : nothing}
    `;
  }

  /** The input that was taken, and the kind it was taken for; both can be changed. */
  #takenTemplate(): TemplateResult {
    const { session } = this;
    const { paste, kinds } = session.words;
    const { input, taken } = session;
    const choose = (event: Event) =>
      void session.again((event.target as HTMLSelectElement).value as WantedKind);
    return html`
      <div class="row taken">
        ${
          taken
            ? html`<p>
                ${filledIn(paste.taken, { source: input!.name ?? paste.from[input!.source], what: session.summary })}
              </p>`
            : nothing
        }
        <label
          >${paste.as}
          <select id="kind" @change=${choose}>
            ${(['page', ...KINDS] as const).map(
              (kind) => html`<option value=${kind} ?selected=${kind === taken?.kind}>${kinds[kind]}</option>`,
            )}
          </select></label
        >
        ${
          (input!.sheets?.length ?? 0) > 1
            ? html`<label
                >${paste.sheet}
                <select
                  id="sheet"
                  @change=${(event: Event) =>
                    void session.again(undefined, (event.target as HTMLSelectElement).value)}
                >
                  ${input!.sheets!.map(
                    ({ name, text }) =>
                      html`<option value=${name} ?selected=${text === input!.text}>${name}</option>`,
                  )}
                </select></label
              >`
            : nothing
        }
      </div>
      ${
        taken?.problems.length
          ? html`<details class="problems">
              <summary>${paste.unread}: ${taken.problems.length}</summary>
              <ul lang="en">
                ${taken.problems.slice(0, 50).map(({ row, what, fix }) => html`<li>${row}: ${what} ${fix}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  #readTemplate(): TemplateResult {
    const { session } = this;
    const { read } = session.words;
    return html`
      <p class="small">${read.hint}</p>
      <div class="row tools">
        <span class="progress">${session.progressOf(session.desk)}</span>
        <button type="button" ?disabled=${!session.canUndo} @click=${() => session.undo()}>
          ${read.undo}
        </button>
        <button type="button" ?disabled=${!session.canRedo} @click=${() => session.redo()}>
          ${read.redo}
        </button>
        <button type="button" @click=${() => session.confirmAll()}>${read.confirmAll}</button>
      </div>
      ${kindsOn(session.desk).map((kind) => this.#kindTemplate(kind))}
      <details>
        <summary>${read.keysTitle}</summary>
        <p class="small">${read.keys}</p>
      </details>
    `;
  }

  #kindTemplate(kind: Kind): TemplateResult {
    const { session } = this;
    const { read, kinds } = session.words;
    const entries = session.desk.entries.filter((entry) => entry.kind === kind);
    const sorts: SortBy[] = kind === 'term' ? ['name', 'weight'] : ['name', 'date'];
    return html`
      <h3>${capital(kinds[kind])}</h3>
      <ol>
        ${repeat(
          entries,
          ({ key }) => key,
          (entry, i) =>
            html`<li>
              <rg-compose-entry
                .session=${session}
                .entry=${entry}
                .place=${i + 1}
                .count=${entries.length}
                .ui=${session.ui}
                .findings=${this.#findings.get(entry.key) ?? NONE}
              ></rg-compose-entry>
            </li>`,
        )}
      </ol>
      <div class="row more">
        <button type="button" @click=${() => session.add(kind)}>${read.add}</button>
        ${
          entries.length > 1
            ? html`<label
                >${read.sort}
                <select
                  @change=${(event: Event) => {
                    const select = event.target as HTMLSelectElement;
                    if (select.value) session.sort(kind, select.value as SortBy);
                    select.value = '';
                  }}
                >
                  <option value="">–</option>
                  ${sorts.map((by) => html`<option value=${by}>${read.sorts[by]}</option>`)}
                </select></label
              >`
            : nothing
        }
      </div>
    `;
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
    if (this.#checked !== session.desk) {
      this.#checked = session.desk;
      clearTimeout(this.#checking);
      this.#checking = setTimeout(() => void this.#check(), PAUSE);
    }
  }

  /** Checks the entries as a page of them would be checked. */
  async #check(): Promise<void> {
    const { desk, lang, headings, ui } = this.session;
    if (!desk.entries.length) return;
    const { findingsOf } = await findings.load();
    const found = findingsOf(desk, { lang, headings }, ui);
    // cards whose findings are as they were are not drawn again
    this.#findings = new Map(
      [...found].map(([key, list]) => {
        const before = this.#findings.get(key);
        return [key, before && textOf(before) === textOf(list) ? before : list];
      }),
    );
    this.requestUpdate();
  }

  // in

  readonly #onPaste = (event: ClipboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    // a field of an entry takes what is pasted as any field does
    if (/^(?:input|textarea)$/.test(target.localName) && target.id !== 'paste') return;
    const data = event.clipboardData;
    if (!data) return;
    event.preventDefault();
    const files = [...data.files];
    const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
    if (!html && !text && files.length && !files.some(({ type }) => type.startsWith('image/')))
      void this.session.open(files).then(this.#afterTaking);
    else
      void this.session.paste({ html, text, files: files.map(({ type }) => type) }).then(this.#afterTaking);
  };

  readonly #readTyped = () => void this.session.type(this.#pasteField.value).then(this.#afterTaking);

  readonly #onFile = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    field.value = '';
    if (files.length) void this.session.open(files).then(this.#afterTaking);
  };

  readonly #onDrag = (event: DragEvent) => {
    const isFile = event.dataTransfer?.types.includes('Files') ?? false;
    if (isFile) event.preventDefault();
    this.#isOver = isFile && event.type === 'dragover';
    this.requestUpdate();
  };

  readonly #onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.#isOver = false;
    void this.session.open(files).then(this.#afterTaking);
  };

  /** Goes on to the entries once there are some. */
  readonly #afterTaking = async () => {
    await this.updateComplete;
    if (this.session.refusal) return;
    this.#pasteField.value = '';
    this.renderRoot.querySelector<HTMLElement>('#step-2')?.focus();
  };

  get #pasteField(): HTMLTextAreaElement {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('#paste')!;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    // fields undo their own changes
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
    // messages of the check are in the language of the composer
    this.#checked = undefined;
    this.requestUpdate();
  };
}

const NONE: readonly Finding[] = [];
const other = (ui: UiLang): UiLang => (ui === 'nb' ? 'en' : 'nb');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const textOf = (list: readonly Finding[]): string => list.map(({ message }) => message).join('\n');

declare global {
  interface HTMLElementTagNameMap {
    'rg-compose': RgCompose;
  }
}
