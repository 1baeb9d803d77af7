/**
 * The page with four elements, as a developer would write it by hand: reads the labelled lists and draws them in place, in
 * one language, with the same facts as the elements.
 */
const STATUS = { planned: 'Planlagt', ongoing: 'Pågående', finished: 'Avsluttet' };
const LABELS = {
  Koordinator: 'koordinert av',
  Prosjektleder: 'ledet av',
  Finansiering: 'finansiert av',
  Samarbeidspartnere: 'i samarbeid med',
  Prosjektnummer: 'prosjektnummer',
};
const TODAY = new Date().toISOString().slice(0, 4);
const day = new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'long', year: 'numeric' });

const STYLE = `.rows{list-style:none;padding:0}.rows>li{border-top:1px solid #ccc;padding:.75rem 0}.rows p{margin:0}
.title{font-weight:600}.facts,.period{color:#555;font-size:.9em}.cards,.grid{display:grid;gap:1rem;list-style:none;padding:0;
grid-template-columns:repeat(auto-fill,minmax(14rem,1fr))}.cards>li,.grid>li{border:1px solid #ccc;padding:1rem}
blockquote{border-left:3px solid #06c;margin:0;padding-left:1rem;font-size:1.2em}`;

const el = (name, attributes, ...children) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
};

/** Title and facts of an item: its first line, and each "label: value" after it. */
function read(item) {
  const [title, ...lines] = item.innerHTML.split(/<br\s*\/?>/);
  const head = el('p', { className: 'title' });
  head.append(...new window.DOMParser().parseFromString(title, 'text/html').body.childNodes);
  return { head, facts: Object.fromEntries(lines.map((line) => line.trim().split(': '))) };
}

function project(item) {
  const { head, facts } = read(item);
  const { Periode: period, ...others } = facts;
  const [start, end] = period?.split('–') ?? [];
  const status = !end ? undefined : end < TODAY ? 'finished' : start > TODAY ? 'planned' : 'ongoing';
  const words = Object.entries(others).map(
    ([label, value]) => `${LABELS[label] ?? label} ${value.replaceAll(';', ',')}`,
  );
  return {
    status,
    row: el(
      'li',
      {},
      head,
      ...(period ? [el('p', { className: 'period' }, period)] : []),
      ...(words.length ? [el('p', { className: 'facts' }, words.join(' · '))] : []),
    ),
  };
}

function issue(item) {
  const { head, facts } = read(item);
  const [date, month, year] = facts.Frist?.split('.') ?? [];
  return el(
    'li',
    {},
    head,
    el('p', {}, facts.Tidsskrift ?? ''),
    el('p', { className: 'facts' }, facts.Redaktører ? `redigert av ${facts.Redaktører}` : ''),
    el('p', { className: 'facts' }, year ? `Frist ${day.format(new Date(year, month - 1, date))}` : 'Stengt'),
  );
}

document.head.append(el('style', {}, STYLE));
const [projects, issues, partners] = document.querySelectorAll('ul, ol').length
  ? [document.querySelectorAll('ul')[0], document.querySelector('ol'), document.querySelectorAll('ul')[1]]
  : [];
const groups = Map.groupBy([...projects.children].map(project), ({ status }) => status);
projects.replaceWith(
  ...['ongoing', 'planned', 'finished', undefined].flatMap((status) => {
    const rows = groups.get(status);
    if (!rows) return [];
    const list = el('ul', { className: 'rows' }, ...rows.map(({ row }) => row));
    return status ? [el('h3', {}, STATUS[status]), list] : [list];
  }),
);
issues.replaceWith(el('ol', { className: 'cards' }, ...[...issues.children].map(issue)));
partners.className = 'grid';
document.querySelector('blockquote').after(el('p', {}, 'Ness & Heimburg (2020, s. 36)'));
window.requestAnimationFrame(() => (window.isDrawn = true));
