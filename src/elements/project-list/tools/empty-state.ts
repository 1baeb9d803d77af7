import { html } from 'lit';
import { emptyQuery, FACETS } from '../../../records/project-index.js';
import type { ProjectIndex } from '../../../records/project-index.js';
import type { Query } from '../../../records/query.js';
import { formatCount } from '../../../locales/format.js';
import { valueLabel } from './filter-panel.js';
import type { PanelState } from './filter-panel.js';

/** A phrase with its gaps filled in order, by texts that may hold anything. */
const filled = (phrase: string, ...texts: string[]): string =>
  phrase
    .split('{}')
    .map((words, i) => (i ? (texts[i - 1] ?? '') + words : words))
    .join('');

/** A query with one of its choices given up, and what that choice is called. */
function loosened(query: Query, state: Pick<PanelState, 'strings'>): { name: string; query: Query }[] {
  const facets = FACETS.flatMap((facet) =>
    (query[facet] as string[]).map((value) => ({
      name: valueLabel(facet, value, state.strings),
      query: { ...query, [facet]: (query[facet] as string[]).filter((other) => other !== value) },
    })),
  );
  return query.text
    ? [{ name: filled(state.strings.quoted, query.text), query: { ...query, text: '' } }, ...facets]
    : facets;
}

/** What stands in place of the list where nothing answers: which choice to give up, and how much that brings. */
export function emptyState(index: ProjectIndex, { query, strings, language, ask, clear }: PanelState) {
  const said = strings.filter;
  const ways = loosened(query, { strings })
    .map((way) => ({ ...way, count: index.find({ ...emptyQuery(), ...way.query }).length }))
    .filter(({ count }) => count);
  return html`<div part="empty" class="empty">
    <p>${said.none}</p>
    <p class="ways">
      ${ways.map(
        ({ name, query: without, count }) =>
          html`<button type="button" @click=${() => ask(without)}>
            ${filled(said.without, name, formatCount(count, language))}
          </button>`,
      )}
      <button type="button" @click=${clear}>${said.clear}</button>
    </p>
  </div>`;
}
