/** Entries in boxes without headings, and figures. */
import {
  addressOf,
  each,
  escaped,
  facts,
  image,
  inside,
  lines,
  more,
  pairs,
  paragraph,
  text,
  textLine,
  title,
} from './parts.mjs';

export const BOXES = {
  'card without heading': inside(
    '<div class="grid">',
    (entry, style) =>
      `<div class="item"><div class="item__title">${title(entry)}</div>${text(entry, 'div')}${facts(entry, style, 'div')}${more(entry, style)}</div>`,
    '</div>',
  ),
  'card that is a link': each(
    (entry, style) =>
      `<a class="card" href="${addressOf(entry)}">${image(entry, style)}<span class="card__title">${escaped(entry.title)}</span>${text(entry, 'span')}${pairs(entry, '<span class="card__fact">', ': ', '</span>')}</a>`,
  ),
  'rows of columns': each(
    (entry, style) =>
      `<div class="wp-block-columns"><div class="wp-block-column">${image(entry, style)}<p><strong>${title(entry)}</strong></p></div><div class="wp-block-column">${text(entry)}${facts(entry, style, 'p')}</div></div>`,
  ),
  'boxes in boxes': inside(
    '<div class="grid-container"><div class="grid-row">',
    (entry, style) =>
      `<div class="grid-cell"><div class="cell-inner"><div class="block block-text"><div class="block-content"><div class="text-title"><span>${title(entry)}</span></div><div class="text-body"><div>${[...textLine(entry), ...lines(entry, style)].join('</div><div>')}</div></div></div></div></div></div>`,
    '</div></div>',
  ),
  'rich text of a page builder': each(
    (entry, style) =>
      `<div id="comp-k${entry.id}q0z5" class="rich-text"><p class="font_8"><span style="font-weight:bold"><span>${title(entry)}</span></span></p>${text(entry)}${
        entry.facts.length
          ? lines(entry, style)
              .map((line) => `<p class="font_8"><span>${line}</span></p>`)
              .join('')
          : ''
      }</div>`,
  ),
  figure: each(
    (entry, style) =>
      `<figure class="wp-caption">${image(entry, style)}<figcaption>${[`<strong>${title(entry)}</strong>`, ...lines(entry, style)].join('<br>')}</figcaption></figure>`,
  ),
  'linked picture and text': each(
    (entry, style) =>
      `<div class="media"><a class="media-left" href="${addressOf(entry)}">${image(entry, style)}</a><div class="media-body"><a href="${addressOf(entry)}">${escaped(entry.title)}</a>${paragraph([...textLine(entry), ...lines(entry, style)])}</div></div>`,
  ),
  'logos and names': each(
    (entry, style) => `<div class="logo">${image(entry, style)}<p>${title(entry)}</p></div>`,
  ),
  'linked logos': inside(
    '<ul>',
    (entry, style) =>
      `<li>${entry.image && entry.url ? `<a href="${entry.url}">${image(entry, style)}</a>` : title(entry)}</li>`,
    '</ul>',
  ),
};
