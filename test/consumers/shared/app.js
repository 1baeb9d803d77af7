// @ts-check
import 'research-group-elements/project-list/define';
import { readProjectLine } from 'research-group-elements/readers';
import { lines } from './lines.js';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const list = document.createElement('rg-project-list');
list.filter = true;
const ul = list.appendChild(document.createElement('ul'));
const add = (/** @type {string} */ line) => {
  ul.appendChild(document.createElement('li')).textContent = line;
};
lines.forEach(add);
byId('place').append(list);

list.addEventListener('rg-filter', (event) => {
  byId('count').textContent = event.count.toFixed();
});
byId('add').onclick = () => add('En linje til');
byId('records').onclick = () => {
  list.records = [{ title: 'Care' }, { title: 'Welfare', start: 2024 }];
};
byId('none').onclick = () => {
  list.records = null;
};
byId('toggle').onclick = () => {
  if (list.isConnected) list.remove();
  else byId('place').append(list);
};

const { title, start, end } = readProjectLine('Care (2024–2026)');
byId('line').textContent = `${title} (${start}–${end})`;
