/** A table as tab-separated text, for the reader of tables. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows
    .filter((row) => row.some((cell) => cell.trim()))
    .map((row) => row.map(quoted).join('\t'))
    .join('\n');

const quoted = (cell: string): string => {
  const text = cell.trim();
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows of the largest table of a page, if it has at least two rows and two columns. */
export function tableIn(root: Element): string[][] | undefined {
  const tables = [...root.querySelectorAll('table')]
    .filter((table) => !table.querySelector('table'))
    .map(rowsOf)
    .filter((rows) => rows.length > 1 && Math.max(...rows.map(({ length }) => length)) > 1);
  return tables.sort((a, b) => b.length - a.length)[0];
}

/** Maximum of a span, as in a browser's rows. */
const MAX_SPAN = 1000;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), MAX_SPAN);

/**
 * The cells of a table by row and column. A cell over several rows applies to each of them, and a heading over several
 * columns names each of them; any other wide cell fills its first column only.
 */
function rowsOf(table: Element): string[][] {
  const elements = [...table.querySelectorAll('tr')];
  const rows = elements.map((): string[] => []);
  elements.forEach((element, y) => {
    let x = 0;
    for (const cell of element.querySelectorAll('td, th')) {
      while (rows[y]![x] !== undefined) x++;
      const text = cellText(cell);
      const height = Math.min(spanOf(cell, 'rowspan'), rows.length - y);
      for (const end = x + spanOf(cell, 'colspan'), from = x; x < end; x++)
        for (let i = 0; i < height; i++) rows[y + i]![x] = x === from || y === 0 ? text : '';
    }
  });
  // a cell above may have left gaps
  return withPeriods(rows.map((row) => Array.from(row, (text) => text ?? '')));
}

const DATE = /^\d[\d./-]{0,9}$/;

/** Joins two columns of dates below one heading, such as “Period” above the first and the last year. */
function withPeriods(rows: readonly string[][]): string[][] {
  const [head, ...others] = rows;
  const at = head?.findIndex((text, x) => text !== '' && text === head[x + 1]) ?? -1;
  const isPeriod = (row: readonly string[]) =>
    [row[at], row[at + 1]].every((text) => !text || DATE.test(text));
  if (at < 0 || !others.some((row) => row[at] && row[at + 1]) || !others.every(isPeriod)) return [...rows];
  return rows.map((row, y) => [
    ...row.slice(0, at),
    y ? [row[at], row[at + 1]].join('–').replace(/^–$/, '') : row[at]!,
    ...row.slice(at + 2),
  ]);
}

const LINES = /^(?:p|div|li|ul|ol)$/;

/** The text of a cell, with its paragraphs and line breaks as lines. */
function cellText(cell: Element): string {
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent!.replace(/\s+/g, ' ');
    const name = (node as Element).localName;
    const inner = [...node.childNodes].map(textOf).join('');
    return name === 'br' ? '\n' : LINES.test(name) ? `\n${inner}\n` : inner;
  };
  return textOf(cell)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
