/** Entries that start with a heading, in boxes or not. */
import {
  boxed,
  each,
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
  paragraph,
  rows,
  terms,
  text,
} from './parts.mjs';

const start = (entry, style) => heading(entry, style) + text(entry);

export const HEADED = {
  'heading, paragraphs': each(
    (entry, style) =>
      `${heading(entry, style)}${image(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, style)}`,
  ),
  'heading, lines': each(
    (entry, style) => `${start(entry, style)}${paragraph(lines(entry, style))}${more(entry, style)}`,
  ),
  'heading, list': each(
    (entry, style) => start(entry, style) + listOfFacts(entry, style) + more(entry, style),
  ),
  'heading, nested list': each(
    (entry, style) =>
      `${start(entry, style)}${boxed(entry, lines(entry, style).join('</li><li>').replace(/^.+$/s, '<ul><li>$&</li></ul>'), 'div')}${more(entry, style)}`,
  ),
  'heading, dl': each((entry, style) => `${start(entry, style)}<dl>${terms(entry)}</dl>`),
  'heading, dl of groups': each(
    (entry, style) =>
      `${start(entry, style)}<dl class="facts">${pairs(entry, '<div><dt>', '</dt><dd>', '</dd></div>')}</dl>`,
  ),
  'heading, table of facts': each((entry, style) => `${start(entry, style)}<table>${rows(entry)}</table>`),
  'heading, fields': each((entry, style) => start(entry, style) + fields(entry)),
  'heading, rules between': each(
    (entry, style) => `${start(entry, style)}${facts(entry, style, 'p')}${more(entry, style)}`,
    '<hr>',
  ),
  'card of div': each(
    (entry, style) =>
      `<div class="card">${image(entry, style)}<div class="card-body">${start(entry, style)}${facts(entry, style, 'p')}${moreLink(entry, style)}</div></div>`,
  ),
  'card, dl': each(
    (entry, style) =>
      `<div class="card">${image(entry, style)}<div class="card-body">${start(entry, style)}${boxed(entry, terms(entry), 'dl')}</div><div class="card-footer">${moreLink(entry, style)}</div></div>`,
  ),
  'card, list of facts': inside(
    '<div class="cards">',
    (entry, style) =>
      `<div class="card-wrapper"><div class="card"><div class="card-body">${start(entry, style)}${listOfFacts(entry, style)}${moreLink(entry, style)}</div></div></div>`,
    '</div>',
  ),
  'card of article': each(
    (entry, style) =>
      `<article class="teaser"><header>${heading(entry, style)}</header>${image(entry, style)}${text(entry)}${paragraph(lines(entry, style))}${more(entry, style)}</article>`,
  ),
  'article, header and footer': each(
    (entry, style) =>
      `<article><header>${start(entry, style)}</header><div>${image(entry, style)}</div><footer>${facts(entry, style, 'p')}${more(entry, style)}</footer></article>`,
  ),
  'card of section, fields': each(
    (entry, style) =>
      `<section class="node">${start(entry, style)}${fields(entry)}${more(entry, style)}</section>`,
  ),
  columns: inside(
    '<div class="row">',
    (entry, style) =>
      `<div class="col-md-6"><div class="elementor-widget-wrap"><div class="elementor-widget"><div class="elementor-widget-container">${heading(entry, style)}</div></div><div class="elementor-widget"><div class="elementor-widget-container">${image(entry, style)}${text(entry)}${facts(entry, style, 'p')}${more(entry, style)}</div></div></div></div>`,
    '</div>',
  ),
  'blurbs of a page builder': each(
    (entry, style) =>
      `<div class="et_pb_row et_pb_row_${entry.id}"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_blurb et_pb_blurb_${entry.id}"><div class="et_pb_blurb_content"><div class="et_pb_blurb_container"><h${style.level} class="et_pb_module_header"><span>${heading(entry, style).replace(/<\/?h\d>/g, '')}</span></h${style.level}><div class="et_pb_blurb_description">${text(entry)}${facts(entry, style, 'p')}${more(entry, style)}</div></div></div></div></div></div>`,
  ),
  'panels of tabs': inside(
    '<div class="tab-content">',
    (entry, style) =>
      `<div class="tab-pane" role="tabpanel" id="tab-${entry.id}">${start(entry, style)}${facts(entry, style, 'p')}${more(entry, style)}</div>`,
    '</div>',
  ),
};
