/** Entries as items of lists, or terms. */
import {
  facts,
  fields,
  heading,
  image,
  inside,
  lines,
  listOfFacts,
  more,
  moreLink,
  pairs,
  terms,
  text,
  textLine,
  title,
  boxed,
} from './parts.mjs';

const listed = (write, attributes = '') =>
  inside(`<ul${attributes}>`, (entry, style) => `<li>${write(entry, style)}</li>`, '</ul>');

export const LISTS = {
  'li, br': listed((entry, style) =>
    [image(entry, style) + title(entry), ...textLine(entry), ...lines(entry, style)].join('<br>'),
  ),
  'li, strong and br': listed(
    (entry, style) => [`<strong>${title(entry)}</strong>`, ...lines(entry, style)].join('<br>') + text(entry),
  ),
  'li, list of facts': listed(
    (entry, style) => `${title(entry)}${listOfFacts(entry, style)}${text(entry, 'div')}`,
  ),
  'li, strong and list of facts': listed(
    (entry, style) =>
      `<p><strong>${title(entry)}</strong></p>${text(entry)}${listOfFacts(entry, style)}${more(entry, style)}`,
  ),
  'li, box and list of facts': listed(
    (entry, style) =>
      `<div class="item"><div class="name">${title(entry)}</div><div class="meta">${listOfFacts(entry, style)}</div></div>`,
  ),
  'li, title and text': listed(
    (entry, style) =>
      `${entry.url ? title(entry) : `<strong>${title(entry)}</strong>`} ${[...textLine(entry), ...lines(entry, style).map((line) => `${line}.`)].join(' ')} ${moreLink(entry, style)}`,
  ),
  'li, paragraphs': listed(
    (entry, style) =>
      `${image(entry, style)}<p>${title(entry)}</p>${text(entry)}${facts(entry, style, 'p')}${more(entry, style)}`,
  ),
  'li, heading and paragraphs': listed(
    (entry, style) =>
      `${heading(entry, style)}${image(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, style)}`,
    ' class="teasers"',
  ),
  'li, card': listed(
    (entry, style) =>
      `<article class="card"><div class="card__media">${image(entry, style)}</div><div class="card__body">${heading(entry, style)}${text(entry)}${listOfFacts(entry, style)}</div><footer>${moreLink(entry, style)}</footer></article>`,
    ' class="cards" role="list"',
  ),
  'li, fields': listed(
    (entry) =>
      `<div class="views-field-title"><span class="field-content">${title(entry)}</span></div>${pairs(entry, '<div class="views-field"><span class="views-label">', ': </span><span class="field-content">', '</span></div>')}`,
  ),
  'li, boxes of fields': listed((entry, style) => `${heading(entry, style)}${text(entry)}${fields(entry)}`),
  'li, dl': listed(
    (entry, style) => `${heading(entry, style)}${boxed(entry, terms(entry), 'dl')}${text(entry)}`,
  ),
  'dl, lines': inside(
    '<dl>',
    (entry, style) => `<dt>${title(entry)}</dt>${text(entry, 'dd')}${facts(entry, style, 'dd')}`,
    '</dl>',
  ),
  'dl, groups': inside(
    '<dl>',
    (entry, style) => `<div><dt>${title(entry)}</dt><dd>${text(entry)}${facts(entry, style, 'p')}</dd></div>`,
    '</dl>',
  ),
};
