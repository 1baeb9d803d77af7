import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { FACETS } from '../../../../records/project-index.js';
import { ownValue } from '../../../../records/own-value.js';
import type { Facet, FacetCounts } from '../../../../records/project-index.js';
import type { Query, SortKey } from '../../../../records/query.js';
import { capital, formatCount } from '../../../../locales/format.js';
import { plural, pluralForm } from '../../../../locales/plural.js';
import type { Strings } from '../../../../locales/index.js';
import { own } from '../../../base/page-language.js';

/** State of the panel, with callbacks. */
export interface PanelState {
  /** Text of the heading above the list, which identifies the panel if there are several lists. */
  heading: string | undefined;
  query: Query;
  /** Whether any facet has values to choose from. */
  hasChoices: boolean;
  /** Undefined while the filters are collapsed. */
  counts: FacetCounts | undefined;
  unfold: (isUnfolded: boolean) => void;
  shown: number;
  total: number;
  /** Message for screen readers, updated shortly after the visitor stops typing. */
  announced: string;
  strings: Strings;
  language: string;
  ask: (query: Partial<Query>) => void;
  clear: () => void;
  /** Moves focus to the search field, from a button that is about to disappear. */
  toSearch: () => void;
}

/** The label of a facet value in the page's language. */
export function valueLabel(facet: Facet, value: string, { project }: Strings): string {
  const labels = facet === 'status' ? project.status : facet === 'type' ? project.types : {};
  return ownValue<string>(labels, value) ?? value;
}

/** The count as text: "Viser 5 av 17 prosjekter". */
export function showing({
  shown,
  total,
  strings,
  language,
}: Pick<PanelState, 'shown' | 'total' | 'strings' | 'language'>): string {
  return pluralForm(strings.filter.showing, total, language)
    .replace('{}', formatCount(shown, language))
    .replace('{}', formatCount(total, language));
}

/** The search field, the sort order and the filters. */
export function filterPanel(state: PanelState) {
  const { query, strings, ask, clear } = state;
  const texts = strings.filter;
  const chosen = FACETS.reduce((sum, facet) => sum + query[facet].length, 0);
  return html`<div part="filter" class="panel" role="search" aria-label=${state.heading || nothing}>
    <label class="search"
      ><span class="label">${texts.search}</span
      ><input
        type="search"
        part="search"
        autocomplete="off"
        .value=${live(query.text)}
        @input=${({ target }: InputEvent) => ask({ text: (target as HTMLInputElement).value })}
    /></label>
    <label class="sort"
      ><span class="label">${texts.sort}</span
      ><select
        part="sort"
        @change=${({ target }: Event) => ask({ sort: ((target as HTMLSelectElement).value || undefined) as SortKey })}
      >
        ${Object.entries(texts.sorts).map(([key, words]) => html`<option value=${key} ?selected=${key === (query.sort ?? '')}>${words}</option>`)}
      </select></label
    >
    ${state.hasChoices || chosen ? choices(chosen, state) : nothing}
    <p part="result">
      <span aria-hidden="true">${showing(state)}</span>
      <span class="spoken" role="status">${state.announced}</span>
      ${(query.text || chosen || query.sort) && state.shown ? html`<button part="clear" type="button" @click=${clear}>${texts.clear}</button>` : nothing}
    </p>
  </div>`;
}

/** The collapsed filters. A click renders them before the browser opens them, so that none appears late. */
const choices = (chosen: number, state: PanelState) =>
  html`<details
    part="facets"
    class="facets"
    @toggle=${({ target }: Event) => state.unfold((target as HTMLDetailsElement).open)}
  >
    <summary
      @click=${({ currentTarget }: Event) => state.unfold(!((currentTarget as HTMLElement).parentElement as HTMLDetailsElement).open)}
    >
      ${state.strings.filter.narrow}${chosen ? html` <span class="chosen">${formatCount(chosen, state.language)}</span>` : nothing}
    </summary>
    <div class="choices">${FACETS.map((facet) => facetChoices(facet, state))}</div>
  </details>`;

/** Checkboxes for the values of a facet; nothing if there is no choice. */
function facetChoices(facet: Facet, { query, counts, strings, language, ask }: PanelState) {
  const values = [...(counts?.[facet] ?? [])];
  const chosen = query[facet] as readonly string[];
  if (!counts || (values.length < 2 && !chosen.length)) return nothing;
  const order = facet === 'year' ? (a: string, b: string) => b.localeCompare(a) : undefined;
  const toggle = (value: string, isOn: boolean) =>
    ask({ [facet]: isOn ? [...chosen, value] : chosen.filter((other) => other !== value) });
  const labelOf = (value: string) => {
    const label = valueLabel(facet, value, strings);
    // a type in the page's own words keeps its spelling
    return facet === 'type' && label !== value ? capital(label, language) : label;
  };
  return html`<fieldset>
    <legend>${strings.filter.facets[facet]}</legend>
    ${(order ? values.sort(([a], [b]) => order(a, b)) : values).map(
      ([value, count]) =>
        html`<label class="choice" ?data-none=${!count}
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${({ target }: Event) => toggle(value, (target as HTMLInputElement).checked)}
          />
          ${facet === 'funder' ? own(labelOf(value), language) : labelOf(value)}
          <span class="number"
            ><span aria-hidden="true">${formatCount(count, language)}</span
            ><span class="spoken">, ${plural(strings.project.count, count, language)}</span></span
          ></label
        >`,
    )}
  </fieldset>`;
}
