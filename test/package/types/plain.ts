/** Code of a project without a framework; see types.test.mjs. */
import { RgFilterEvent, type RgWordSelectEvent } from 'research-group-elements';
import 'research-group-elements/project-list/define';
import 'research-group-elements/word-cloud/define';
import 'research-group-elements/rg.css';
import 'research-group-elements/themes/fjord.css';

const list = document.querySelector('rg-project-list')!;
list.addEventListener('rg-filter', (event) => event.count.toFixed());
list.addEventListener('rg-error', (event) => event.retry());
list.records = [{ title: 'Care' }];
list.records = null;
list.groupBy = 'year';
// @ts-expect-error There is no such grouping.
list.groupBy = 'colour';

const cloud = document.querySelector('rg-word-cloud')!;
cloud.addEventListener('rg-word-select', (event: RgWordSelectEvent) => event.term.text);

export const isFilter = (event: Event) => event instanceof RgFilterEvent;
