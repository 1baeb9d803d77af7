import { html } from 'lit';
import { emptyQuery, FACETS } from '../../../../records/project-index.js';
import type { ProjectIndex } from '../../../../records/project-index.js';
import type { Query } from '../../../../records/query.js';
import { formatCount } from '../../../../locales/format.js';
import { valueLabel } from './filter-panel.js';
import type { PanelState } from './filter-panel.js';
import { pluralForm } from '../../../../locales/plural.js';

/** A phrase with its `{}` filled in order, by texts that may themselves contain `{}`. */
const filled = (phrase: string, ...texts: string[]): string =>
  phrase
    .split('{}')
    .map((words, i) => (i ? (texts[i - 1] ?? '') + words : words))
    .join('');

/** The queries with one choice less, each with the name of that choice. */
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

/** Message for a list without matches, with buttons that drop one choice and the number of matches that gives. */
export function emptyState(index: ProjectIndex, state: PanelState) {
  const { query, strings, language, ask, clear, toSearch } = state;
  const said = strings.filter;
  const ways = loosened(query, { strings })
    .map((way) => ({ ...way, count: index.find({ ...emptyQuery(), ...way.query }).length }))
    .filter(({ count }) => count);
  return html`<div part="empty" class="empty">
    <p>${said.none}</p>
    <p class="ways">
      ${ways.map(
        ({ name, query: without, count }) =>
          html`<button
            type="button"
            @click=${() => {
              toSearch();
              ask(without);
            }}
          >
            ${filled(pluralForm(said.without, count, language), name, formatCount(count, language))}
          </button>`,
      )}
      <button part="clear" type="button" @click=${clear}>${said.clear}</button>
    </p>
  </div>`;
}
