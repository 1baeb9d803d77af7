/** Entries that fold, and tabs. */
import { each, escaped, facts, inside, listOfFacts, more, paragraph, lines, text } from './parts.mjs';

const body = (entry, style) => text(entry) + facts(entry, style, 'p') + more(entry, style);

export const FOLDED = {
  details: each(
    (entry, style) => `<details><summary>${escaped(entry.title)}</summary>${body(entry, style)}</details>`,
  ),
  'details, heading inside': each(
    (entry, style) =>
      `<details class="accordion"><summary><h${style.level}>${escaped(entry.title)}</h${style.level}></summary><div class="accordion__content">${text(entry)}${listOfFacts(entry, style)}${more(entry, style)}</div></details>`,
  ),
  'headings that fold': each(
    (entry, style) =>
      `<h${style.level}><button aria-expanded="false" aria-controls="part-${entry.id}">${escaped(entry.title)}</button></h${style.level}><div id="part-${entry.id}" hidden>${body(entry, style)}</div>`,
  ),
  'buttons that fold': inside(
    '<div class="accordion">',
    (entry, style) =>
      `<button class="accordion__title" aria-expanded="false" aria-controls="part-${entry.id}">${escaped(entry.title)}</button><div class="accordion__panel" id="part-${entry.id}" hidden>${body(entry, style)}</div>`,
    '</div>',
  ),
  'accordion of Bootstrap': inside(
    '<div class="accordion" id="accordion">',
    (entry, { level, ...style }) =>
      `<div class="accordion-item"><h${level} class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#part-${entry.id}" aria-expanded="false" aria-controls="part-${entry.id}">${escaped(entry.title)}</button></h${level}><div id="part-${entry.id}" class="accordion-collapse collapse" data-bs-parent="#accordion"><div class="accordion-body">${text(entry)}${paragraph(lines(entry, style))}${more(entry, style)}</div></div></div>`,
    '</div>',
  ),
  'boxes that fold': each(
    (entry, style) =>
      `<div class="toggle"><div class="toggle__title" role="button" tabindex="0" aria-expanded="false" aria-controls="part-${entry.id}">${escaped(entry.title)}</div><div class="toggle__content" id="part-${entry.id}">${body(entry, style)}</div></div>`,
  ),
  'links that fold': inside(
    '<div class="panel-group">',
    (entry, { level, ...style }) =>
      `<div class="panel panel-default"><div class="panel-heading"><h${level} class="panel-title"><a data-toggle="collapse" href="#part-${entry.id}">${escaped(entry.title)}</a></h${level}></div><div id="part-${entry.id}" class="panel-collapse collapse"><div class="panel-body">${body(entry, style)}</div></div></div>`,
    '</div>',
  ),
  tabs: (entries, style) =>
    `<div class="tabs"><div role="tablist">${each((entry) => `<button role="tab" id="tab-${entry.id}" aria-controls="part-${entry.id}" aria-selected="${entry.id === 1}">${escaped(entry.title)}</button>`)(entries, style)}</div>${each((entry) => `<div role="tabpanel" id="part-${entry.id}" aria-labelledby="tab-${entry.id}"${entry.id === 1 ? '' : ' hidden'}>${body(entry, style)}</div>`)(entries, style)}</div>`,
};
