/** Ways in which pages mark up entries. */
import { HEADS } from './words.mjs';

export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A picture that needs no request; the fragment tells pictures apart. */
const picture = (name) =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='60'%3E%3Crect width='120' height='60'/%3E%3C/svg%3E#${name}`;

const title = ({ title: words, url }) => (url ? `<a href="${url}">${escaped(words)}</a>` : escaped(words));
const image = ({ image: name, title: words }, { kind }) =>
  name
    ? `<img src="${picture(name)}" alt="${kind === 'partners' ? escaped(words) : ''}" width="120" height="60">`
    : '';
const text = ({ text: words }, tag = 'p') => (words ? `<${tag}>${escaped(words)}</${tag}>` : '');
const moreLink = ({ more, url }, i) =>
  more ? `<a class="more" href="${url ?? `/more-${i}`}">${escaped(more)}</a>` : '';
const more = (entry, i) => (entry.more ? `<p>${moreLink(entry, i)}</p>` : '');

/** Ways to write a label and its value in a line. */
export const LABEL_STYLES = {
  plain: (label, value) => `${label}: ${value}`,
  bold: (label, value) => `<strong>${label}:</strong> ${value}`,
  'bold, colon outside': (label, value) => `<strong>${label}</strong>: ${value}`,
  spans: (label, value) => `<span class="label">${label}:</span> <span class="value">${value}</span>`,
  'spans, no colon': (label, value) =>
    `<span class="label">${label}</span> <span class="value">${value}</span>`,
  'link as value': (label, value) => `${label}: <a href="/about">${value}</a>`,
};

const fact = ({ label, text: value }, { labels }) => LABEL_STYLES[labels](escaped(label), escaped(value));
const facts = (entry, style, tag) =>
  entry.facts.map((each) => `<${tag}>${fact(each, style)}</${tag}>`).join('');
const lines = (entry, style) => entry.facts.map((each) => fact(each, style));
const heading = (entry, { level }) => `<h${level}>${title(entry)}</h${level}>`;
/** Label and value in boxes of their own, as of content management systems. */
const fields = (entry) =>
  entry.facts
    .map(
      ({ label, text: value }) =>
        `<div class="field"><div class="field__label">${escaped(label)}</div><div class="field__item">${escaped(value)}</div></div>`,
    )
    .join('');
const paragraph = (parts) => (parts.length ? `<p>${parts.join('<br>')}</p>` : '');
const each = (write) => (entries, style) => entries.map((entry, i) => write(entry, style, i)).join('');
const listed =
  (write, attributes = '') =>
  (entries, style) =>
    `<ul${attributes}>${entries.map((entry, i) => `<li>${write(entry, style, i)}</li>`).join('')}</ul>`;

/** The entries of a page, by the name of their markup. */
export const MARKUPS = {
  'li, br': listed((entry, style) =>
    [
      image(entry, style) + title(entry),
      ...(entry.text ? [escaped(entry.text)] : []),
      ...lines(entry, style),
    ].join('<br>'),
  ),
  'li, strong and br': listed(
    (entry, style) => [`<strong>${title(entry)}</strong>`, ...lines(entry, style)].join('<br>') + text(entry),
  ),
  'li, list of facts': listed(
    (entry, style) =>
      `${title(entry)}${entry.facts.length ? `<ul>${facts(entry, style, 'li')}</ul>` : ''}${text(entry, 'div')}`,
  ),
  'li, strong and list of facts': listed(
    (entry, style) =>
      `<p><strong>${title(entry)}</strong></p>${text(entry)}${entry.facts.length ? `<ul>${facts(entry, style, 'li')}</ul>` : ''}${more(entry)}`,
  ),
  'li, title and text': listed(
    (entry, style, i) =>
      `${entry.url ? title(entry) : `<strong>${title(entry)}</strong>`} ${[...(entry.text ? [escaped(entry.text)] : []), ...lines(entry, style).map((line) => `${line}.`)].join(' ')} ${moreLink(entry, i)}`,
  ),
  'li, paragraphs': listed(
    (entry, style, i) =>
      `${image(entry, style)}<p>${title(entry)}</p>${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}`,
  ),
  'li, heading and paragraphs': listed(
    (entry, style, i) =>
      `${heading(entry, style)}${image(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}`,
    ' class="teasers"',
  ),
  'li, fields': listed(
    (entry) =>
      `<div class="views-field-title"><span class="field-content">${title(entry)}</span></div>${entry.facts.map(({ label, text: value }) => `<div class="views-field"><span class="views-label">${escaped(label)}: </span><span class="field-content">${escaped(value)}</span></div>`).join('')}`,
  ),
  'li, dl': listed(
    (entry, style) =>
      `${heading(entry, style)}${entry.facts.length ? `<dl>${entry.facts.map(({ label, text: value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>` : ''}${text(entry)}`,
  ),
  'heading, paragraphs': each(
    (entry, style, i) =>
      `${heading(entry, style)}${image(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}`,
  ),
  'heading, lines': each(
    (entry, style, i) =>
      `${heading(entry, style)}${text(entry)}${paragraph(lines(entry, style))}${more(entry, i)}`,
  ),
  'heading, list': each(
    (entry, style, i) =>
      `${heading(entry, style)}${text(entry)}${entry.facts.length ? `<ul>${facts(entry, style, 'li')}</ul>` : ''}${more(entry, i)}`,
  ),
  'heading, dl': each(
    (entry, style) =>
      `${heading(entry, style)}${text(entry)}<dl>${entry.facts.map(({ label, text: value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
  ),
  'heading, table of facts': each(
    (entry, style) =>
      `${heading(entry, style)}${text(entry)}<table>${entry.facts.map(({ label, text: value }) => `<tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr>`).join('')}</table>`,
  ),
  'heading, fields': each((entry, style) => `${heading(entry, style)}${text(entry)}${fields(entry)}`),
  'card of div': each(
    (entry, style, i) =>
      `<div class="card">${image(entry, style)}<div class="card-body">${heading(entry, style)}${text(entry)}${facts(entry, style, 'p')}${moreLink(entry, i)}</div></div>`,
  ),
  'card of article': each(
    (entry, style, i) =>
      `<article class="teaser"><header>${heading(entry, style)}</header>${image(entry, style)}${text(entry)}${paragraph(lines(entry, style))}${more(entry, i)}</article>`,
  ),
  'card of section, fields': each(
    (entry, style, i) =>
      `<section class="node">${heading(entry, style)}${text(entry)}${fields(entry)}${more(entry, i)}</section>`,
  ),
  'card without heading': (entries, style) =>
    `<div class="grid">${entries.map((entry, i) => `<div class="item"><div class="item__title">${title(entry)}</div>${text(entry, 'div')}${facts(entry, style, 'div')}${more(entry, i)}</div>`).join('')}</div>`,
  'card that is a link': each(
    (entry, style, i) =>
      `<a class="card" href="${entry.url ?? `/card-${i}`}">${image(entry, style)}<span class="card__title">${escaped(entry.title)}</span>${text(entry, 'span')}${entry.facts.map(({ label, text: value }) => `<span class="card__fact">${escaped(label)}: ${escaped(value)}</span>`).join('')}</a>`,
  ),
  columns: (entries, style) =>
    `<div class="row">${entries.map((entry, i) => `<div class="col-md-6"><div class="elementor-widget-wrap"><div class="elementor-widget"><div class="elementor-widget-container">${heading(entry, style)}</div></div><div class="elementor-widget"><div class="elementor-widget-container">${image(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}</div></div></div></div>`).join('')}</div>`,
  'rows of columns': each(
    (entry, style) =>
      `<div class="wp-block-columns"><div class="wp-block-column">${image(entry, style)}<p><strong>${title(entry)}</strong></p></div><div class="wp-block-column">${text(entry)}${facts(entry, style, 'p')}</div></div>`,
  ),
  'table, heads of columns': (entries, { head }) =>
    `<table><thead><tr><th>${escaped(head)}</th>${entries[0].facts.map(({ label }) => `<th>${escaped(label)}</th>`).join('')}</tr></thead><tbody>${entries.map((entry) => `<tr><td>${title(entry)}</td>${entry.facts.map(({ text: value }) => `<td>${escaped(value)}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  'table, heads as cells': (entries, { head }) =>
    `<table><tbody><tr><td><p><b>${escaped(head)}</b></p></td>${entries[0].facts.map(({ label }) => `<td><p><b>${escaped(label)}</b></p></td>`).join('')}</tr>${entries.map((entry) => `<tr><td><p>${title(entry)}</p></td>${entry.facts.map(({ text: value }) => `<td><p>${escaped(value)}</p></td>`).join('')}</tr>`).join('')}</tbody></table>`,
  'table of facts, title in it': each(
    (entry, { head }) =>
      `<table><tr><th>${escaped(head)}</th><td>${title(entry)}</td></tr>${entry.facts.map(({ label, text: value }) => `<tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr>`).join('')}</table>`,
  ),
  'table, facts in the second column': (entries, style) =>
    `<table>${entries.map((entry) => `<tr><td>${image(entry, style)}${title(entry)}</td><td>${[...(entry.text ? [escaped(entry.text)] : []), ...lines(entry, style)].join('<br>')}</td></tr>`).join('')}</table>`,
  'dl, lines': (entries, style) =>
    `<dl>${entries.map((entry) => `<dt>${title(entry)}</dt>${text(entry, 'dd')}${facts(entry, style, 'dd')}`).join('')}</dl>`,
  details: each(
    (entry, style, i) =>
      `<details><summary>${escaped(entry.title)}</summary>${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}</details>`,
  ),
  'p, bold and br': each((entry, style, i) =>
    paragraph([
      `<strong>${title(entry)}</strong>`,
      ...(entry.text ? [escaped(entry.text)] : []),
      ...lines(entry, style),
      ...(entry.more ? [moreLink(entry, i)] : []),
    ]),
  ),
  'p, bold and text': each(
    (entry, style, i) =>
      `<p><b>${title(entry)}</b> ${lines(entry, style)
        .map((line) => `${line}.`)
        .join(' ')}</p>${text(entry)}${more(entry, i)}`,
  ),
  'p, bold, then paragraphs': each(
    (entry, style, i) =>
      `<p><strong>${title(entry)}</strong></p>${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}`,
  ),
  figure: each(
    (entry, style) =>
      `<figure class="wp-caption">${image(entry, style)}<figcaption>${[`<strong>${title(entry)}</strong>`, ...lines(entry, style)].join('<br>')}</figcaption></figure>`,
  ),
  'panels of tabs': (entries, style) =>
    `<div class="tab-content">${entries.map((entry, i) => `<div class="tab-pane" role="tabpanel" id="tab-${i}">${heading(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}</div>`).join('')}</div>`,
  'p of a word processor': each(
    (entry, style) =>
      `<p class="MsoNormal"><b><span style="font-size:12.0pt">${title(entry)}<o:p></o:p></span></b></p>${entry.facts.map((each) => `<p class="MsoNormal"><span style="font-size:11.0pt">${fact(each, style)}<o:p></o:p></span></p>`).join('')}${entry.text ? `<p class="MsoNormal">${escaped(entry.text)}</p>` : ''}`,
  ),
  'bullets of a word processor': each(
    (entry, style) =>
      `<p class="MsoListParagraph"><span style="font-family:Symbol">·<span style="font:7.0pt">&nbsp;&nbsp;&nbsp; </span></span><b>${title(entry)}</b><br>${lines(entry, style).join('<br>')}</p>`,
  ),
  'headings that fold': each(
    (entry, style, i) =>
      `<h${style.level}><button aria-expanded="false" aria-controls="part-${i}">${escaped(entry.title)}</button></h${style.level}><div id="part-${i}" hidden>${text(entry)}${facts(entry, style, 'p')}${more(entry, i)}</div>`,
  ),
  'logos and names': each(
    (entry, style) => `<div class="logo">${image(entry, style)}<p>${title(entry)}</p></div>`,
  ),
  'linked logos': listed((entry, style) =>
    entry.image && entry.url ? `<a href="${entry.url}">${image(entry, style)}</a>` : title(entry),
  ),
};

/** Markups of entries without facts, and those that only suit others. */
const WITHOUT_FACTS = ['logos and names', 'linked logos'];
const NEEDS_FACTS = /dl|of facts|table|rows of columns|second column|^details|fold|bullets/;

export const markupsOf = (kind) =>
  Object.keys(MARKUPS).filter((name) =>
    kind === 'partners' ? !NEEDS_FACTS.test(name) : !WITHOUT_FACTS.includes(name),
  );

export const headOf = (random, kind, lang) => random.pick(HEADS[kind][lang]);

/** Things that editors leave in markup. */
export const NOISES = {
  'no-break spaces': (markup) => markup.replace(/: (?=[\p{L}\d])/gu, ':&nbsp;'),
  'zero-width spaces': (markup) => markup.replace(/(<(?:p|li|td|strong|h\d)[^>]*>)(?=\p{L})/gu, '$1\u200b'),
  'empty paragraphs': (markup) =>
    markup.replace(/<\/(?:p|h\d|table)>(?!<\/(?:li|td|th|button))/g, '$&<p>&nbsp;</p>'),
  comments: (markup) => markup.replace(/<(?:div|li|section|article|h\d)\b[^>]*>/g, '$&<!-- part -->'),
  'inline styles': (markup) =>
    markup.replace(/<(p|li|span|strong|td|h\d)(?=[ >])(?![^>]*style)/g, '<$1 style="color:#333;margin:0"'),
  'indented lines': (markup) =>
    markup.replace(
      /(<\/?(?:div|ul|li|p|h\d|table|thead|tbody|tr|t[dh]|section|article|dl|d[td]|details|figure)\b[^>]*>)(?=<)/g,
      '$1\n    ',
    ),
  'paragraphs in boxes': (markup) => markup.replace(/<p>(.*?)<\/p>/g, '<div class="text"><p>$1</p></div>'),
  fonts: (markup) =>
    markup
      .replace(/<(p|li|h\d)>(.*?)<\/\1>/g, '<$1><font face="Arial">$2</font></$1>')
      .replace(/<font face="Arial">(.*?<(?:ul|h\d|p|div).*?)<\/font>/g, '$1'),
};
