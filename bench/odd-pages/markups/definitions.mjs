/** Definitions: glossaries and quotations, each with a source or without. */
import { each, escaped, inside } from './parts.mjs';

const term = ({ title }) => escaped(title);
const words = ({ text }) => escaped(text);
const sourceOf = ({ facts: [source] }) => source && escaped(source.text);
const source = (entry, tag) => (sourceOf(entry) ? `<${tag}>${sourceOf(entry)}</${tag}>` : '');
/** The definition with its source behind it. */
const sourced = (entry) => words(entry) + (sourceOf(entry) ? ` ${sourceOf(entry)}` : '');

/** Glossaries; those but `dl` need a heading for one. */
export const GLOSSARIES = {
  dl: inside('<dl>', (entry) => `<dt>${term(entry)}</dt><dd>${sourced(entry)}</dd>`, '</dl>'),
  'dl, sources apart': inside(
    '<dl>',
    (entry) => `<dt>${term(entry)}</dt><dd>${words(entry)}</dd>${source(entry, 'dd')}`,
    '</dl>',
  ),
  'dl, groups': inside(
    '<dl class="glossary">',
    (entry) =>
      `<div><dt><dfn id="term-${entry.id}">${term(entry)}</dfn></dt><dd><p>${words(entry)}</p>${source(entry, 'p')}</dd></div>`,
    '</dl>',
  ),
  'dl for each': each((entry) => `<dl><dt>${term(entry)}</dt><dd>${sourced(entry)}</dd></dl>`),
  'heading, paragraph': each(
    (entry, { level }) => `<h${level}>${term(entry)}</h${level}><p>${sourced(entry)}</p>`,
  ),
  'heading, quotation': each(
    (entry, { level }) =>
      `<h${level}>${term(entry)}</h${level}><blockquote><p>${words(entry)}</p></blockquote>${source(entry, 'p')}`,
  ),
  'p, bold and dash': each((entry) => `<p><strong>${term(entry)}</strong> – ${sourced(entry)}</p>`),
  'li, bold and colon': inside(
    '<ul>',
    (entry) => `<li><b>${term(entry)}:</b> ${sourced(entry)}</li>`,
    '</ul>',
  ),
  'table of terms': inside(
    '<table>',
    (entry) => `<tr><th scope="row">${term(entry)}</th><td>${sourced(entry)}</td></tr>`,
    '</table>',
  ),
  boxes: each(
    (entry) =>
      `<div class="term"><div class="term__name">${term(entry)}</div><div class="term__text">${words(entry)}</div>${source(entry, 'div')}</div>`,
  ),
  details: each(
    (entry) =>
      `<details><summary>${term(entry)}</summary><p>${words(entry)}</p>${source(entry, 'p')}</details>`,
  ),
};

/** Quotations, which have no terms. */
export const QUOTATIONS = {
  'blockquote, paragraph below': each(
    (entry) => `<blockquote><p>${words(entry)}</p></blockquote>${source(entry, 'p')}`,
  ),
  'blockquote, source in it': each((entry) => `<blockquote>${sourced(entry)}</blockquote>`),
  'blockquote, footer': each(
    (entry) => `<blockquote><p>${words(entry)}</p>${source(entry, 'footer')}</blockquote>`,
  ),
  'blockquote in figure': each(
    (entry) =>
      `<figure><blockquote><p>${words(entry)}</p></blockquote>${source(entry, 'figcaption')}</figure>`,
  ),
  'blockquote, rules between': each(
    (entry) => `<blockquote>${words(entry)}</blockquote>${source(entry, 'p')}`,
    '<hr>',
  ),
};
