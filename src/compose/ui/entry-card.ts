import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding } from '../../check/types.js';
import type { Field, Problem } from '../model/field.js';
import { fieldsOf, originOf } from '../model/fields.js';
import { nameOf } from '../model/operations.js';
import { remedyFor, type Remedy } from '../model/remedies.js';
import type { Entry } from '../model/types.js';
import type { Session } from '../session.js';
import type { CardPart } from '../work.js';
import { labelOf, type UiLang } from '../words/index.js';
import { reasonIn } from '../words/reasons.js';
import { commonStyles } from './common.styles.js';
import { fieldInput, hintFor, isLong, isWide } from './field-input.js';
import { lineTemplate } from './line.js';
import { entryCardStyles } from './entry-card.styles.js';

/** A remedy for an entry: the detail of `rg-compose-fix`. */
export interface Mending {
  entry: Entry;
  remedy: Remedy;
}

const PARTS: Readonly<Record<CardPart, string>> = {
  heading: 'h4',
  confirm: '.check input',
  field: '.fact input, .fact textarea',
  finding: '.findings button',
};

/** An entry of the composer, with the line it was read from and its fields. */
export class RgComposeEntry extends LitElement {
  static override styles = [commonStyles, entryCardStyles];

  static override properties = {
    entry: { attribute: false },
    place: { attribute: false },
    count: { attribute: false },
    ui: { attribute: false },
    findings: { attribute: false },
  };

  declare entry: Entry;
  /** Its position among the entries of its kind, from 1. */
  declare place: number;
  declare count: number;
  declare ui: UiLang;
  declare findings: readonly Finding[];
  session!: Session;

  /** Names of empty fields that have been opened. */
  readonly #opened = new Set<string>();
  readonly #problems = new Map<string, { problem: Problem; text: string }>();
  #active = '';
  #isSplitting = false;

  /** Moves the focus to a part of the card. */
  async focusOn(part: CardPart): Promise<void> {
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const target =
      find(PARTS[part]) ?? (part === 'finding' ? find('.findings') : null) ?? find(PARTS.confirm);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
    if (part === 'field' && target instanceof HTMLTextAreaElement) target.select();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('entry') && changed.get('entry')?.key !== this.entry.key) {
      this.#opened.clear();
      this.#problems.clear();
      this.#isSplitting = false;
    }
  }

  protected override render() {
    const { entry, session, place } = this;
    const words = session.words.read;
    const line = lineTemplate(entry, this.ui, session.words, this.#active);
    return html`
      <article aria-labelledby="name" @keydown=${this.#onKey}>
        <h4 id="name" tabindex="-1"><span class="number">${place}</span>${nameOf(entry)}</h4>
        <div class=${line ? 'body' : 'body bare'}>
          ${line ?? nothing}
          <div class="facts">${this.#factTemplates()}</div>
        </div>
        ${this.findings.length ? this.#findingsTemplate() : nothing}
        ${this.#isSplitting ? this.#splitTemplate() : nothing}
        <div class="row actions">
          <label class="check"
            ><input
              type="checkbox"
              .checked=${live(entry.confirmed)}
              @change=${(event: Event) =>
                session.confirm(this.entry, (event.target as HTMLInputElement).checked)}
            />${words.confirmed}</label
          >
          ${entry.line && !this.#isSplitting ? this.#action(words.split, this.#beginSplit) : nothing}
          ${place > 1 ? this.#action(words.join, () => session.join(this.entry)) : nothing}
          ${place > 1 ? this.#action(words.up, () => session.move(this.entry, -1)) : nothing}
          ${place < this.count ? this.#action(words.down, () => session.move(this.entry, 1)) : nothing}
          ${this.#action(words.remove, () => session.remove(this.entry))}
        </div>
      </article>
    `;
  }

  /** The findings, with a button for those that have a remedy. */
  #findingsTemplate(): TemplateResult {
    const { session } = this;
    return html`<ul class="findings" tabindex="-1" aria-label=${session.words.read.findings}>
      ${this.findings.map((finding) => this.#findingTemplate(finding))}
    </ul>`;
  }

  #findingTemplate(finding: Finding): TemplateResult {
    const { entry, session } = this;
    const { message, fix } = finding;
    const remedy = remedyFor(entry, finding);
    const name = remedy && session.nameOfRemedy(entry, remedy);
    // a button that names its value needs no explanation
    const isExplained = name !== undefined && name !== session.words.read.fix;
    return html`<li>
      ${message} ${isExplained ? nothing : html`<span class="small">${fix}</span>`}
      ${
        remedy
          ? html`<button type="button" @click=${() => this.#requestFix(remedy)}>
              ${name}<span class="visually-hidden">: ${message}</span>
            </button>`
          : nothing
      }
    </li>`;
  }

  #requestFix(remedy: Remedy): void {
    const detail: Mending = { entry: this.entry, remedy };
    this.dispatchEvent(new CustomEvent('rg-compose-fix', { detail, bubbles: true, composed: true }));
  }

  #action(text: string, run: () => void): TemplateResult {
    return html`<button class="quiet" type="button" @click=${run}>
      ${text}<span class="visually-hidden">: ${nameOf(this.entry)}</span>
    </button>`;
  }

  #factTemplates(): unknown[] {
    const { entry, session } = this;
    const fields = fieldsOf(entry.kind, entry.record);
    const isShown = (field: Field) =>
      !!field.get(entry.record) || this.#opened.has(field.name) || this.#problems.has(field.name);
    // a further source of funding is offered by its funder only
    const offered = fields.filter(
      (field) => !isShown(field) && !/^funding\.[1-9]\d*\.(?!funder)/.test(field.name),
    );
    return [
      ...fields.filter(isShown).map((field) => this.#factTemplate(field)),
      offered.length
        ? html`<div class="row offers" role="group" aria-label=${session.words.read.offer}>
            ${offered.map(
              (field) =>
                html`<button class="quiet" type="button" @click=${() => this.#openField(field)}>
                  ${labelOf(this.ui, entry.kind, field)}
                </button>`,
            )}
          </div>`
        : nothing,
    ];
  }

  #factTemplate(field: Field): TemplateResult {
    const { entry, session, ui } = this;
    const { name } = field;
    const wrong = this.#problems.get(name);
    const origin = originOf(entry, name);
    const value = wrong?.text ?? field.get(entry.record);
    const id = `field-${name}`;
    const note =
      origin?.origin === 'inferred'
        ? `${session.words.origins.inferred}: ${reasonIn(ui, origin.rule!)}`
        : hintFor(field, session, this.entry.kind);
    const described = `${id}-note`;
    const input = fieldInput({
      id,
      field,
      // keep the text being typed when the card is redrawn
      value: this.#active === name ? noChange : live(value),
      rows: value.split('\n').length,
      options:
        field.choices &&
        ['', ...field.choices].map((choice) => ({
          choice,
          text: session.words.values[choice] ?? choice,
          isChosen: choice === value,
        })),
      described,
      isInvalid: !!wrong,
      set: (text) => this.#set(field, text),
      activate: (isActive) => this.#activate(isActive ? name : ''),
    });
    return html`<div
      class="fact ${isWide(field) ? 'wide' : isLong(field) ? 'name' : ''} ${origin?.origin ?? ''}"
    >
      <label for=${id}>${labelOf(ui, entry.kind, field)}</label>
      ${input}
      <div id=${described}>
        ${wrong ? html`<p class="problem">${session.words.problems[wrong.problem]}</p>` : nothing}
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </div>
    </div>`;
  }

  #splitTemplate(): TemplateResult {
    const { read } = this.session.words;
    return html`<div class="split">
      <label for="split">${read.splitHint}</label>
      <textarea id="split" rows="4" .value=${this.entry.line}></textarea>
      <div class="row">
        <button type="button" @click=${this.#split}>${read.splitHere}</button>
        <button class="quiet" type="button" @click=${this.#endSplit}>${read.cancel}</button>
      </div>
    </div>`;
  }

  readonly #beginSplit = async () => {
    this.#isSplitting = true;
    this.requestUpdate();
    await this.updateComplete;
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('#split')!;
    area.focus();
    area.setSelectionRange(0, 0);
  };

  readonly #split = () => {
    const { value } = this.renderRoot.querySelector<HTMLTextAreaElement>('#split')!;
    this.#isSplitting = false;
    this.session.split(this.entry, value);
    this.requestUpdate();
  };

  readonly #endSplit = () => {
    this.#isSplitting = false;
    this.requestUpdate();
    void this.focusOn('heading');
  };

  #set(field: Field, text: string): void {
    const problem = this.session.edit(this.entry, field.name, text);
    if (problem) this.#problems.set(field.name, { problem, text });
    else this.#problems.delete(field.name);
    if (problem) this.session.announce(this.session.words.problems[problem]);
    this.requestUpdate();
  }

  #activate(name: string): void {
    this.#active = name;
    this.requestUpdate();
  }

  async #openField(field: Field): Promise<void> {
    this.#opened.add(field.name);
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id="field-${field.name}"]`)?.focus();
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // fields commit their value on blur
      target.blur();
      if (!this.#problems.size) this.session.confirmAndContinue(this.#current);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      target.blur();
      this.session.move(this.#current, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Escape' && this.#isSplitting) this.#endSplit();
  };

  /** The current entry, which may be newer than the card's property after a blur. */
  get #current(): Entry {
    return this.session.workspace.entries.find(({ key }) => key === this.entry.key) ?? this.entry;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-compose-entry': RgComposeEntry;
  }
}
