/**
 * The list as a developer would write it for one page, in one language, with plain DOM. It shows the same text as the
 * element, but relies on clean data and ignores changes of language, day and content.
 */
import { TODAY } from './projects.mjs';

const STATUS = { ongoing: 'Ongoing', planned: 'Planned', finished: 'Finished', unknown: 'Undated' };
const TYPES = {
  phd: 'PhD project',
  innovation: 'innovation project',
  anthology: 'edited book',
  network: 'network',
};
const MARKS = {
  planned:
    'M6 1.25a4.75 4.75 0 0 1 0 9.5a4.75 4.75 0 0 1 0-9.5zM6 2.75a3.25 3.25 0 0 0 0 6.5a3.25 3.25 0 0 0 0-6.5z',
  ongoing: 'M6 1.25a4.75 4.75 0 0 1 0 9.5a4.75 4.75 0 0 1 0-9.5zM6 2.75a3.25 3.25 0 0 0 0 6.5z',
  finished: 'M6 1.25a4.75 4.75 0 0 1 0 9.5a4.75 4.75 0 0 1 0-9.5z',
  unknown: 'M2 5h8v2H2z',
};
const FACETS = { status: 'Status', type: 'Type', funder: 'Funder', year: 'Year' };
const SORTS = { '': 'As on the page', title: 'Title', start: 'Started last', end: 'Ends last' };
const PAGE = 50;
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const number = new Intl.NumberFormat('en');

function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...children);
  return element;
}

const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/aa/g, 'a');

function statusOf({ start, end }) {
  if (!start) return 'unknown';
  if ((end.length === 4 ? `${end}-12-31` : end) < TODAY) return 'finished';
  return (start.length === 4 ? `${start}-01-01` : start) > TODAY ? 'planned' : 'ongoing';
}

const time = (date) => el('time', { datetime: date }, date.length === 4 ? date : day.format(new Date(date)));

function row(project, words) {
  const title = project.url ? el('a', { href: project.url }, ...marked(project.title, words)) : undefined;
  const item = el('li', { id: project.id, part: 'project' });
  item.append(el('p', { part: 'title' }, ...(title ? [title] : marked(project.title, words))));
  if (project.start) {
    const dash = `${project.start}${project.end}`.length > 8 ? ' – ' : '–';
    const spoken = el('span', { class: 'spoken' }, 'Period ');
    const mute = el('span', { 'aria-hidden': 'true' }, dash);
    const to = el('span', { class: 'spoken to', 'data-to': ' to ' });
    item.append(el('p', { part: 'period' }, spoken, time(project.start), mute, to, time(project.end)));
  }
  const facts = [
    ...project.types.map((type) => marked(TYPES[type] ?? type, words)),
    ...project.funding.map(({ funder, grant }) => [
      'funded by ',
      ...marked(funder.name, words),
      ...(grant ? [`, grant ${grant}`] : []),
    ]),
    project.coordinator && ['coordinated by ', ...marked(project.coordinator.name, words)],
    project.leader && ['led by ', ...marked(project.leader.name, words)],
    ...project.keywords.map((word) => marked(word, words)),
  ].filter(Boolean);
  if (facts.length)
    item.append(
      el('p', { part: 'facts' }, ...facts.flatMap((fact) => [el('span', { class: 'fact' }, ...fact), ' '])),
    );
  return item;
}

/** Marks matches; only works if folding preserves the length, as with the made-up texts. */
function marked(text, words) {
  if (!words.length) return [text];
  const folded = fold(text);
  const parts = [];
  let at = 0;
  for (let i = 0; i < text.length;) {
    const word = words.find((each) => folded.startsWith(each, i));
    if (!word) {
      i++;
      continue;
    }
    if (i > at) parts.push(text.slice(at, i));
    parts.push(el('mark', {}, text.slice(i, (at = i + word.length))));
    i = at;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

function mark(status) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', MARKS[status]);
  svg.append(path);
  return svg;
}

function valuesOf(project, status) {
  const { start, end, types, funding } = project;
  const years = [];
  if (start)
    for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++)
      years.push(String(year));
  return { status: [status], type: types, funder: funding.map(({ funder }) => funder.name), year: years };
}

/** Adds the list to a box; returns its view and a function that types into its search field. */
export function byHand(box, projects, styles) {
  const root = el('div').attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  const entries = projects.map((project) => {
    const status = statusOf(project);
    const { title, leader, coordinator, funding, types, keywords } = project;
    const funders = funding.flatMap(({ funder, grant }) => [funder.name, grant]);
    const said = [
      title,
      leader?.name,
      coordinator?.name,
      ...funders,
      ...types.map((type) => TYPES[type]),
      ...keywords,
    ];
    return { project, status, values: valuesOf(project, status), text: fold(said.filter(Boolean).join(' ')) };
  });

  const input = el('input', { type: 'search', part: 'search', autocomplete: 'off' });
  const select = el(
    'select',
    { part: 'sort' },
    ...Object.entries(SORTS).map(([value, words]) => el('option', { value }, words)),
  );
  const shown = el('span', { 'aria-hidden': 'true' });
  const result = el('p', { part: 'result' }, shown, el('span', { class: 'spoken', role: 'status' }));
  const choices = el('div', { class: 'choices' });
  const clear = el('button', { part: 'clear', type: 'button' }, 'Clear all');
  clear.onclick = () => {
    input.value = '';
    draw();
  };
  const panel = el(
    'div',
    { part: 'filter', class: 'panel', role: 'search' },
    el('label', { class: 'search' }, el('span', { class: 'label' }, 'Search the projects'), input),
    el('label', { class: 'sort' }, el('span', { class: 'label' }, 'Sort by'), select),
    el('details', { part: 'facets', class: 'facets' }, el('summary', {}, 'Filters'), choices),
    result,
  );
  const numbers = new Map();
  for (const [facet, name] of Object.entries(FACETS)) {
    const values = [...new Set(entries.flatMap((entry) => entry.values[facet]))];
    if (facet === 'year') values.sort().reverse();
    const fieldset = el('fieldset', {}, el('legend', {}, name));
    for (const value of values) {
      const count = el('span', { class: 'number' });
      numbers.set(`${facet} ${value}`, count);
      const words = facet === 'status' ? STATUS[value] : (TYPES[value] ?? value);
      fieldset.append(
        el('label', { class: 'choice' }, el('input', { type: 'checkbox' }), ` ${words} `, count),
      );
    }
    choices.append(fieldset);
  }
  const place = el('div', { class: 'plain' });
  root.append(el('div', { 'data-view': '' }, panel, place));

  function draw() {
    const words = fold(input.value).split(' ').filter(Boolean);
    const found = entries.filter(({ text }) => words.every((word) => text.includes(word)));
    const counts = new Map();
    for (const { values } of found)
      for (const facet in values)
        for (const value of values[facet])
          counts.set(`${facet} ${value}`, (counts.get(`${facet} ${value}`) ?? 0) + 1);
    for (const [key, count] of numbers) count.textContent = number.format(counts.get(key) ?? 0);
    const [visible, of] = found.length > 200 ? [PAGE, found.length] : [found.length, entries.length];
    const showing = `Showing ${number.format(visible)} of ${number.format(of)} projects`;
    shown.textContent = showing;
    if (words.length) result.append(clear);
    else clear.remove();

    const list = el('div', { class: 'list' });
    const groups = Object.keys(STATUS).map((status) => [
      status,
      found.filter((entry) => entry.status === status),
    ]);
    const filled = groups.filter(([, members]) => members.length);
    let left = found.length > 200 ? PAGE : Infinity;
    for (const [status, members] of filled) {
      if (left <= 0) break;
      const spoken = el(
        'span',
        { class: 'spoken' },
        `${number.format(members.length)} ${members.length === 1 ? 'project' : 'projects'}`,
      );
      const count = el(
        'span',
        { part: 'count' },
        el('span', { 'aria-hidden': 'true' }, number.format(members.length)),
        spoken,
      );
      const heading = el(
        'h3',
        { part: 'group-heading' },
        mark(status),
        el('span', { class: 'words' }, STATUS[status]),
        ' ',
        count,
      );
      const rows = el(
        'ul',
        { role: 'list' },
        ...members.slice(0, left).map(({ project }) => row(project, words)),
      );
      left -= members.length;
      const group = el('div', { part: 'group', class: 'group' });
      group.style.flexGrow = String(members.length);
      if (status === 'finished' && filled.length > 1) {
        const details = el('details', {}, el('summary', {}, heading), rows);
        details.open = words.length > 0;
        group.append(details);
      } else group.append(heading, rows);
      list.append(group);
    }
    place.className = found.length > 200 ? 'plain long' : 'plain';
    place.replaceChildren(list);
    if (found.length > 200)
      place.append(
        el(
          'p',
          { part: 'more', class: 'more' },
          el('span', {}, showing),
          ' ',
          el('button', { type: 'button' }, 'Show more'),
          ' ',
          el('button', { type: 'button' }, `Show all ${number.format(found.length)}`),
        ),
      );
  }

  input.addEventListener('input', draw);
  draw();
  box.append(root.host);
  return {
    view: root.firstElementChild,
    type(text) {
      input.value = text;
      input.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    },
  };
}
