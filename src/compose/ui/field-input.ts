import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../model/field.js';
import type { Kind } from '../model/types.js';
import type { Session } from '../session.js';

interface FieldInput {
  id: string;
  field: Field;
  /** Value of the control, or a directive for it. */
  value: unknown;
  rows: number;
  /** Options of a field with a fixed set of values. */
  options: readonly { choice: string; text: string; isChosen: boolean }[] | undefined;
  /** Id of the element with its hint and problem. */
  described: string;
  isInvalid: boolean;
  set(text: string): void;
  activate(isActive: boolean): void;
}

/** Whether a field takes the full width of a card. */
export const isWide = ({ control }: Field): boolean => control === 'long' || control === 'lines';

/** The control for a field: a select, a text area or an input. */
export function fieldInput(input: FieldInput): TemplateResult {
  const { id, field, value, rows, options, described } = input;
  const change = (event: Event) => input.set((event.target as HTMLInputElement).value);
  const focus = () => input.activate(true);
  const blur = () => input.activate(false);
  const invalid = input.isInvalid ? 'true' : nothing;
  if (options)
    return html`<select id=${id} @change=${change} @focus=${focus} @blur=${blur}>
      ${options.map(({ choice, text, isChosen }) => html`<option value=${choice} ?selected=${isChosen}>${text}</option>`)}
    </select>`;
  if (isWide(field))
    return html`<textarea
      id=${id}
      rows=${rows}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${value}
      @change=${change}
      @focus=${focus}
      @blur=${blur}
    ></textarea>`;
  return html`<input
    id=${id}
    type="text"
    inputmode=${field.control === 'number' ? 'decimal' : field.control === 'address' ? 'url' : 'text'}
    autocomplete="off"
    aria-describedby=${described}
    aria-invalid=${invalid}
    .value=${value}
    @change=${change}
    @focus=${focus}
    @blur=${blur}
  />`;
}

/** Whether a field contains a name or an address, which need space. */
export const isLong = ({ label, control }: Field): boolean =>
  control === 'address' || /funder|coordinator|leader|journal|publisher|parent|name|sourceTitle/i.test(label);

/** The hint for a field, if there is one. */
export function hintFor(
  { name, control }: Field,
  { words: { hints } }: Session,
  kind: Kind,
): string | undefined {
  if (name === 'kind') return hints[`${kind}.kind`];
  if (name === 'types') return hints['types'];
  if (name === 'lang') return hints['lang'];
  if (name === 'links' || name === 'alternates') return hints['links'];
  if (control === 'lines') return hints['lines'];
  return undefined;
}
