import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { recordsOf } from '../model/operations.js';
import type { Kind } from '../model/types.js';
import { headingFor, kindsOn } from '../out/snippet.js';
import type { Session } from '../session.js';
import { settingIn } from '../words/settings.js';
import { commonStyles } from '../ui/common.styles.js';
import { SETTINGS, type Setting } from './attributes.js';
import { lookStyles } from './look.styles.js';
import { NOT_OFFERED, TAG_OF } from './tags.js';

type Shown = HTMLElement & { records?: unknown; record?: unknown };

/** Preview of the entries' elements, with their settings. */
export class RgComposeLook extends LitElement {
  static override styles = [commonStyles, lookStyles];

  static override properties = {
    session: { attribute: false },
    revision: { attribute: false },
    width: { reflect: true },
    scheme: { attribute: false },
  };

  declare session: Session;
  /** A value that changes whenever the preview must be redrawn. */
  declare revision: unknown;
  declare width: 'phone' | 'desktop';
  declare scheme: 'light' | 'dark';

  readonly #elements = new Map<Kind, Shown>();
  readonly #shown = new Map<Kind, unknown>();

  constructor() {
    super();
    this.width = 'phone';
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  protected override render() {
    const { session } = this;
    const words = session.words.look;
    const kinds = kindsOn(session.workspace);
    return html`
      <div class="row controls">
        ${this.#choice('width', words.width, { phone: words.phone, desktop: words.desktop })}
        ${this.#choice('scheme', words.colours, { light: words.light, dark: words.dark })}
      </div>
      <div class="page ${this.width} ${this.scheme}" lang=${session.lang}>
        ${kinds.map((kind) => this.#shownTemplate(kind, kinds.length > 1))}
      </div>
      <details>
        <summary>${words.settings}</summary>
        ${kinds.filter((kind) => offered(kind).length).map((kind) => this.#settingsTemplate(kind))}
      </details>
    `;
  }

  #choice(name: 'width' | 'scheme', label: string, choices: Record<string, string>): TemplateResult {
    return html`<fieldset>
      <legend>${label}</legend>
      ${Object.entries(choices).map(
        ([value, text]) =>
          html`<label class="check"
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${this[name] === value}
              @change=${() => this.#choose(name, value)}
            />${text}</label
          >`,
      )}
    </fieldset>`;
  }

  #choose(name: 'width' | 'scheme', value: string): void {
    if (name === 'width') this.width = value as 'phone';
    else this.scheme = value as 'light';
    this.dispatchEvent(new Event('rg-compose-width'));
  }

  #shownTemplate(kind: Kind, hasSeveral: boolean): TemplateResult {
    const { session } = this;
    const heading = kind === 'profile' || kind === 'definition' ? '' : headingFor(kind, session);
    return html`<div>
      ${heading && (hasSeveral || kind === 'project') ? html`<h3>${heading}</h3>` : nothing}
      ${this.#elementOf(kind)}
    </div>`;
  }

  /** The element of a kind, with its current records and attributes. */
  #elementOf(kind: Kind): Shown {
    const { session } = this;
    const element = this.#elements.get(kind) ?? (document.createElement(TAG_OF[kind]) as Shown);
    this.#elements.set(kind, element);
    const records: unknown[] = recordsOf(session.workspace, kind);
    const state = JSON.stringify(records);
    if (this.#shown.get(kind) !== state) {
      this.#shown.set(kind, state);
      if (kind === 'profile') element.record = records[0];
      else element.records = records;
    }
    for (const { name } of offered(kind)) {
      const value = session.attributes[kind]?.[name];
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return element;
  }

  #settingsTemplate(kind: Kind): TemplateResult {
    const name = this.session.words.kinds[kind];
    return html`<h4 id="settings-${kind}">${name.charAt(0).toUpperCase() + name.slice(1)}</h4>
      <div class="settings" role="group" aria-labelledby="settings-${kind}">
        ${offered(kind).map((setting) => this.#settingTemplate(kind, setting))}
      </div>`;
  }

  #settingTemplate(kind: Kind, setting: Setting): TemplateResult {
    const { session } = this;
    const { name, description: says } = setting;
    const note = `${kind}-${name}`;
    return html`<div class="setting">
      ${this.#controlTemplate(kind, setting, note)}
      <p class="note" id=${note}>${settingIn(session.ui, TAG_OF[kind], name, says)}</p>
    </div>`;
  }

  #controlTemplate(kind: Kind, { name, control }: Setting, note: string): TemplateResult {
    const { session } = this;
    const value = session.attributes[kind]?.[name];
    const set = (next: string | boolean) => session.setAttribute(kind, name, next);
    const target = (event: Event) => event.target as HTMLInputElement;
    if (control === 'boolean')
      return html`<label class="check"
        ><input
          type="checkbox"
          aria-describedby=${note}
          .checked=${value === true}
          @change=${(event: Event) => set(target(event).checked)}
        /><code>${name}</code></label
      >`;
    if (typeof control !== 'string')
      return html`<label
        ><code>${name}</code
        ><select aria-describedby=${note} @change=${(event: Event) => set(target(event).value)}>
          <option value="" ?selected=${!value}>${session.words.look.standard}</option>
          ${control.map((word) => html`<option ?selected=${word === value}>${word}</option>`)}
        </select></label
      >`;
    return html`<label
      ><code>${name}</code
      ><input
        type="text"
        aria-describedby=${note}
        inputmode=${control === 'number' ? 'numeric' : 'text'}
        .value=${typeof value === 'string' ? value : ''}
        @change=${(event: Event) => set(target(event).value.trim())}
    /></label>`;
  }
}

/** The attributes offered for a kind. */
export const offered = (kind: Kind): readonly Setting[] =>
  SETTINGS[TAG_OF[kind]]!.filter(({ name }) => !NOT_OFFERED.has(name));

declare global {
  interface HTMLElementTagNameMap {
    'rg-compose-look': RgComposeLook;
  }
}
