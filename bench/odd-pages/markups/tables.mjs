/** Entries in tables. */
import { each, escaped, image, inside, lines, rows, textLine, title } from './parts.mjs';

const row = (cells) => `<tr>${cells.join('')}</tr>`;
const cells = (tag, texts) => texts.map((words) => `<${tag}>${words}</${tag}>`);
const valuesOf = ({ facts }) => facts.map(({ text: value }) => escaped(value));
const labelsOf = ([{ facts }]) => facts.map(({ label }) => escaped(label));

export const TABLES = {
  'table, heads of columns': (entries, { head }) =>
    `<table><thead>${row(cells('th', [escaped(head), ...labelsOf(entries)]))}</thead><tbody>${entries.map((entry) => row(cells('td', [title(entry), ...valuesOf(entry)]))).join('')}</tbody></table>`,
  'table, heads as cells': (entries, { head }) => {
    const inParagraphs = (texts) =>
      cells(
        'td',
        texts.map((words) => `<p>${words}</p>`),
      );
    return `<table><tbody>${row(inParagraphs([escaped(head), ...labelsOf(entries)].map((words) => `<b>${words}</b>`)))}${entries.map((entry) => row(inParagraphs([title(entry), ...valuesOf(entry)]))).join('')}</tbody></table>`;
  },
  'table, column of heads': (entries, { head }) =>
    `<table>${row(cells('th', [escaped(head), ...labelsOf(entries)]))}${entries.map((entry) => row([`<th scope="row">${title(entry)}</th>`, ...cells('td', valuesOf(entry))])).join('')}</table>`,
  'table, entries in columns': (entries, { head }) =>
    `<table>${row([`<th>${escaped(head)}</th>`, ...cells('th', entries.map(title))])}${labelsOf(entries)
      .map((label, i) =>
        row([
          `<th scope="row">${label}</th>`,
          ...cells(
            'td',
            entries.map((entry) => valuesOf(entry)[i]),
          ),
        ]),
      )
      .join('')}</table>`,
  'table of facts, title in it': each(
    (entry, { head }) =>
      `<table><tr><th>${escaped(head)}</th><td>${title(entry)}</td></tr>${rows(entry)}</table>`,
  ),
  'table, titles in rows of their own': inside(
    '<table>',
    (entry) =>
      `<tr><td colspan="2"><strong>${title(entry)}</strong></td></tr>${rows(entry).replace(/(<\/?)th>/g, '$1td>')}`,
    '</table>',
  ),
  'table, facts in the second column': inside(
    '<table>',
    (entry, style) =>
      row(
        cells('td', [
          image(entry, style) + title(entry),
          [...textLine(entry), ...lines(entry, style)].join('<br>'),
        ]),
      ),
    '</table>',
  ),
};
