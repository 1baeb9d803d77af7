/** A row of a table with its number as a spreadsheet counts, from 1. */
export interface CsvRow {
  row: number;
  cells: string[];
}

export interface CsvTable {
  rows: CsvRow[];
  /** The row in which a quotation mark opens that is never closed; the row is not in `rows`. */
  unclosed?: number;
}

/**
 * The cells of comma-separated values (RFC 4180), with any separator. A quoted cell may hold separators
 * and line breaks. Quotation marks within an unquoted cell stand for themselves, as Excel reads them.
 */
export function csvRows(text: string, separator: string, limit = Infinity): CsvTable {
  const plain = new RegExp(`[^${separator === '\t' ? '\\t' : separator}\r\n]*`, 'y');
  const rows: CsvRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let row = 1; at < text.length && rows.length < limit; row++) {
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        const end = closing(text, at + 1);
        if (end < 0) return { rows, unclosed: row };
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
      plain.lastIndex = at;
      const rest = plain.exec(text)![0];
      at += rest.length;
      cells.push((cell + rest).trim());
      if (text[at] !== separator) break;
      at++;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some(Boolean)) rows.push({ row, cells });
  }
  return { rows };
}

/** Where the quotation mark stands that closes a cell; two of them stand for one of its own. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
