/** The types for checking Vue and Svelte templates. */
import type {} from 'research-group-elements/svelte';
import type {} from 'research-group-elements/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type VueProps = InstanceType<GlobalComponents['rg-project-list']>['$props'];
type SvelteProps = SvelteHTMLElements['rg-project-list'];

export const vue: VueProps[] = [
  {
    class: 'projects',
    filter: true,
    'heading-level': '2',
    'group-by': 'status',
    records: null,
    onRgFilter: (event) => event.count.toFixed(),
  },
  // @ts-expect-error There is no such view.
  { view: 'tabel' },
];

export const svelte: SvelteProps[] = [
  { class: 'projects', filter: true, 'page-size': 20, 'onrg-filter': (event) => event.count.toFixed() },
  // @ts-expect-error There is no such view.
  { view: 'tabel' },
];
