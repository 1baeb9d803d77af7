/** The second step: the entries by kind, and operations on all of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SortBy } from '../model/operations.js';
import type { Kind } from '../model/types.js';
import { kindsOn } from '../out/snippet.js';
import type { Session } from '../session.js';
import { plural } from '../words/index.js';
import type { Findings } from './findings.js';

/** The entries, with the buttons above them. */
export function readTemplate(session: Session, findings: Findings): TemplateResult {
  const { read } = session.words;
  const safe = findings.safe.length;
  return html`
    <p class="small">${read.hint}</p>
    <div class="row tools">
      <span class="progress">${session.progressOf(session.workspace)}</span>
      <button type="button" ?disabled=${!session.canUndo} @click=${() => session.undo()}>${read.undo}</button>
      <button type="button" ?disabled=${!session.canRedo} @click=${() => session.redo()}>${read.redo}</button>
      <button type="button" @click=${() => session.confirmAll()}>${read.confirmAll}</button>
      ${
        findings.count
          ? html`<span class="progress">${plural(read.found, findings.count)}</span>
              <button type="button" @click=${() => findings.goOn()}>${read.nextFinding}</button>`
          : nothing
      }
      ${
        safe > 1
          ? html`<button type="button" @click=${() => void findings.fixAll()}>
              ${plural(read.fixAll, safe)}
            </button>`
          : nothing
      }
    </div>
    ${kindsOn(session.workspace).map((kind) => kindTemplate(session, findings, kind))}
    <details>
      <summary>${read.keysTitle}</summary>
      <p class="small">${read.keys}</p>
    </details>
  `;
}

function kindTemplate(session: Session, findings: Findings, kind: Kind): TemplateResult {
  const { read, kinds } = session.words;
  const entries = session.workspace.entries.filter((entry) => entry.kind === kind);
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
              .findings=${findings.of(entry.key)}
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
