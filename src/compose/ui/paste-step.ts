/** The first step: pasting, typing, dropping or opening content, and choosing its kind. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ACCEPTED } from '../in/files.js';
import type { WantedKind } from '../in/input.js';
import { KINDS } from '../model/types.js';
import type { Session } from '../session.js';
import { filledIn } from '../words/index.js';

export class PasteStep implements ReactiveController {
  #isOver = false;

  constructor(
    private readonly host: LitElement,
    private readonly session: Session,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#onPaste);
  }

  template(): TemplateResult {
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
            >${paste.file}<input
              class="visually-hidden"
              type="file"
              accept=${ACCEPTED}
              @change=${this.#onFile}
          /></label>
          ${
            !session.workspace.entries.length && session.canUndo
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

  /** The current input and the kind it was read as, both of which can be changed. */
  #takenTemplate(): TemplateResult {
    const { session } = this;
    const { paste, kinds } = session.words;
    const { input, result: taken } = session;
    const choose = (event: Event) =>
      void session.again((event.target as HTMLSelectElement).value as WantedKind);
    return html`
      <div class="row taken">
        ${
          taken
            ? html`<p>
                ${filledIn(paste.imported, { source: input!.name ?? paste.from[input!.source], what: session.summary })}
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

  readonly #onPaste = (event: ClipboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    // pasting into a field of an entry is left to the browser
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

  readonly onDrag = (event: DragEvent) => {
    const isFile = event.dataTransfer?.types.includes('Files') ?? false;
    if (isFile) event.preventDefault();
    this.#isOver = isFile && event.type === 'dragover';
    this.host.requestUpdate();
  };

  readonly onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.#isOver = false;
    void this.session.open(files).then(this.#afterTaking);
  };

  /** Moves to the entries if there are any. */
  readonly #afterTaking = async () => {
    await this.host.updateComplete;
    if (this.session.refusal) return;
    this.#pasteField.value = '';
    this.host.renderRoot.querySelector<HTMLElement>('#step-2')?.focus();
  };

  get #pasteField(): HTMLTextAreaElement {
    return this.host.renderRoot.querySelector<HTMLTextAreaElement>('#paste')!;
  }
}
