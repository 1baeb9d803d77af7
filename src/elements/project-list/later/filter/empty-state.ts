import { html } from 'lit';
import { own } from '../../../base/page-language.js';
import { emptyQuery, FACETS } from '../../../../records/project-index.js';
import type { ProjectIndex } from '../../../../records/project-index.js';
import type { Query } from '../../../../records/query.js';
import { formatCount } from '../../../../locales/format.js';
import { valueLabel } from './filter-panel.js';
import type { PanelState } from './filter-panel.js';
import { pluralForm } from '../../../../locales/plural.js';

/** Fills the `{}` of a phrase in order. */
const filled = (phrase: string, ...texts: unknown[]): unknown[] =>
  phrase.split('{}').flatMap((words, i) => (i ? [texts[i - 1], words] : [words]));

/** The query without one of its choices, for each choice, with the name of the choice. */
function loosened(query: Query, { strings, language }: PanelState): { name: unknown; query: Query }[] {
  const facets = FACETS.flatMap((facet) =>
    (query[facet] as string[]).map((value) => ({
      name: html`<bdi>${valueLabel(facet, value, strings)}</bdi>`,
      query: { ...query, [facet]: (query[facet] as string[]).filter((other) => other !== value) },
    })),
  );
  return query.text
    ? [{ name: filled(strings.quoted, own(query.text, language)), query: { ...query, text: '' } }, ...facets]
    : facets;
}

/**
 * Message for a list without matches, with buttons that remove one choice and tell the number of matches without it.
 */
export function emptyState(index: ProjectIndex, state: PanelState) {
  const { query, strings, language, ask, clear, toSearch } = state;
  const texts = strings.filter;
  const alternatives = loosened(query, state)
    .map((alternative) => ({
      ...alternative,
      count: index.find({ ...emptyQuery(), ...alternative.query }).length,
    }))
    .filter(({ count }) => count);
  return html`<div part="empty" class="empty">
    <p><bdi>${texts.none}</bdi></p>
    <p class="ways">
      ${alternatives.map(
        ({ name, query: without, count }) =>
          html`<button
            type="button"
            @click=${() => {
              toSearch();
              ask(without);
            }}
          >
            <bdi
              >${filled(pluralForm(texts.without, count, language), name, formatCount(count, language))}</bdi
            >
          </button>`,
      )}
      <button part="clear" type="button" @click=${clear}>${texts.clear}</button>
    </p>
  </div>`;
}
