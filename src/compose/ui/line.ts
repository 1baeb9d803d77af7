import { html, type TemplateResult } from 'lit';
import { fieldOfMark } from '../model/fields.js';
import type { Entry, Mark } from '../model/types.js';
import { labelOf, type UiLang, type Words } from '../words/index.js';

/** The line of an entry, with the words of its fields marked. */
export function lineTemplate(
  entry: Entry,
  ui: UiLang,
  words: Words,
  active: string,
): TemplateResult | undefined {
  const { line, marks, edited } = entry;
  if (!line) return undefined;
  const parts: unknown[] = [];
  let at = 0;
  for (const mark of marks) {
    const field = fieldOfMark(entry, mark);
    if (!field || mark.start < at || edited.includes(field.name)) continue;
    const isActive = field.name === active;
    const kind = `${mark.rule === undefined ? 'explicit' : 'inferred'}${isActive ? ' active' : ''}`;
    parts.push(line.slice(at, mark.start));
    parts.push(
      html`<mark class=${kind}>${line.slice(mark.start, mark.end)}</mark
        ><span class="tag"
          >${isPeriod(entry, mark) ? words.labels['period'] : labelOf(ui, entry.kind, field)}</span
        >`,
    );
    at = mark.end;
  }
  parts.push(line.slice(at));
  const { line: label } = words.read;
  return html`<div role="group" aria-label=${label}><p class="words">${parts}</p></div>`;
}

/** Whether a mark covers both dates of a period. */
const isPeriod = ({ record, marks }: Entry, { field }: Mark): boolean =>
  field === 'start' && 'end' in record && !marks.some((other) => other.field === 'end');
