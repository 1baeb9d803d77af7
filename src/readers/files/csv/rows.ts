/** A row of a table, numbered from 1 as in a spreadsheet. */
export interface CsvRow {
  row: number;
  cells: string[];
  /** Offset of the row's end in the text. */
  end: number;
}

/**
 * The rows of comma-separated values (RFC 4180), with any separator; empty rows are counted but skipped. Quoted cells
 * may contain separators and line breaks, and have spaces around them. Quotation marks within an unquoted cell are
 * literal, as in Excel.
 *
 * @returns The number of a row with an unclosed quotation mark, at which reading stops.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow, number | undefined> {
  const plain = new RegExp(`[^${separator === '\t' ? '\\t' : separator}\r\n]*`, 'y');
  const spaces = separator === '\t' ? / */y : /[ \t]*/y;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let row = 1; at < text.length; row++) {
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      const opening = openingAt(text, at, spaces);
      if (opening >= 0) {
        const end = closing(text, opening + 1);
        // after spaces, a mark may be part of the text: it quotes the cell only if the closing mark ends the cell
        const isQuoted = opening === at || (end >= 0 && endsCell(text, end + 1, separator, spaces));
        if (isQuoted && end < 0) return row;
        if (isQuoted) {
          cell = text.slice(opening + 1, end).replaceAll('""', '"');
          at = end + 1;
        }
      }
      plain.lastIndex = at;
      const rest = plain.exec(text)![0];
      at += rest.length;
      cells.push((cell + rest).trim());
      if (text[at] !== separator) break;
      at++;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some(Boolean)) yield { row, cells, end: at };
  }
  return undefined;
}

/** Index of a cell's opening quotation mark, possibly after spaces, or -1. */
function openingAt(text: string, at: number, spaces: RegExp): number {
  if (text[at] === '"') return at;
  if (text[at] !== ' ' && text[at] !== '\t') return -1;
  const opening = skipSpaces(text, at, spaces);
  return text[opening] === '"' ? opening : -1;
}

const skipSpaces = (text: string, at: number, spaces: RegExp): number => {
  spaces.lastIndex = at;
  return at + (spaces.exec(text)?.[0].length ?? 0);
};

function endsCell(text: string, at: number, separator: string, spaces: RegExp): boolean {
  const next = text[skipSpaces(text, at, spaces)];
  return next === undefined || next === separator || next === '\r' || next === '\n';
}

/** Index of the quotation mark that closes a cell, or -1; a doubled mark is part of the cell. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
