/** Parts of entries: titles, pictures, texts, facts, links. */

export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A picture that needs no request; the fragment tells pictures apart. */
export const picture = (name) =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='60'%3E%3Crect width='120' height='60'/%3E%3C/svg%3E#${name}`;

export const title = ({ title: words, url }) =>
  url ? `<a href="${url}">${escaped(words)}</a>` : escaped(words);
export const image = ({ image: name, title: words }, { kind }) =>
  name
    ? `<img src="${picture(name)}" alt="${kind === 'partners' ? escaped(words) : ''}" width="120" height="60">`
    : '';
export const text = ({ text: words }, tag = 'p') => (words ? `<${tag}>${escaped(words)}</${tag}>` : '');
/** The address of an entry's page. */
export const addressOf = ({ url, id }) => url ?? `/card-${id}`;

/** Ways to write a link to more about an entry. */
export const MORE_STYLES = {
  plain: (words, address) => `<a class="more" href="${address}">${words}</a>`,
  'with the title': (words, address, name) =>
    `<a class="more" href="${address}">${words}<span class="visually-hidden">: ${name}</span></a>`,
  'with an arrow': (words, address) =>
    `<a class="btn btn-primary" href="${address}">${words} <span aria-hidden="true">→</span></a>`,
  'with a name': (words, address, name) => `<a href="${address}" aria-label="${words}: ${name}">${words}</a>`,
};
export const moreLink = (entry, { more = 'plain' }) =>
  entry.more
    ? MORE_STYLES[more](escaped(entry.more), entry.url ?? `/more-${entry.id}`, escaped(entry.title))
    : '';
export const more = (entry, style) => (entry.more ? `<p>${moreLink(entry, style)}</p>` : '');

/** Ways to write a label and its value in a line. */
export const LABEL_STYLES = {
  plain: (label, value) => `${label}: ${value}`,
  bold: (label, value) => `<strong>${label}:</strong> ${value}`,
  'bold, colon outside': (label, value) => `<strong>${label}</strong>: ${value}`,
  emphasis: (label, value) => `<em>${label}:</em> ${value}`,
  spans: (label, value) => `<span class="label">${label}:</span> <span class="value">${value}</span>`,
  'spans, no colon': (label, value) =>
    `<span class="label">${label}</span> <span class="value">${value}</span>`,
  'link as value': (label, value) => `${label}: <a href="/about">${value}</a>`,
};

const fact = ({ label, text: value }, { labels }) => LABEL_STYLES[labels](escaped(label), escaped(value));
export const facts = (entry, style, tag) =>
  entry.facts.map((each) => `<${tag}>${fact(each, style)}</${tag}>`).join('');
export const lines = (entry, style) => entry.facts.map((each) => fact(each, style));
export const heading = (entry, { level }) => `<h${level}>${title(entry)}</h${level}>`;

/** Label and value in elements of their own, given what is before, between and after them. */
export const pairs = (entry, before, between, after) =>
  entry.facts
    .map(({ label, text: value }) => before + escaped(label) + between + escaped(value) + after)
    .join('');
/** Label and value in boxes of their own, as of content management systems. */
export const fields = (entry) =>
  pairs(
    entry,
    '<div class="field"><div class="field__label">',
    '</div><div class="field__item">',
    '</div></div>',
  );
export const terms = (entry) => pairs(entry, '<dt>', '</dt><dd>', '</dd>');
export const rows = (entry) => pairs(entry, '<tr><th>', '</th><td>', '</td></tr>');
/** The facts in a box, if there are any. */
export const boxed = (entry, inside, tag) => (entry.facts.length ? `<${tag}>${inside}</${tag}>` : '');
export const listOfFacts = (entry, style) => boxed(entry, facts(entry, style, 'li'), 'ul');
/** The text of an entry as a line, if it has one. */
export const textLine = (entry) => (entry.text ? [escaped(entry.text)] : []);
export const paragraph = (parts) => (parts.length ? `<p>${parts.join('<br>')}</p>` : '');

export const each =
  (write, between = '') =>
  (entries, style) =>
    entries.map((entry) => write(entry, style)).join(between);
export const inside = (open, write, close) => (entries, style) => open + each(write)(entries, style) + close;
