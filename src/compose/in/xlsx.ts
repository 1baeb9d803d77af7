import readExcelFile from 'read-excel-file/universal';
import { tableText } from './table.js';

/** The sheets of a workbook that hold something, as tables. Rejects if it is none. */
export async function sheetsOfXlsx(bytes: ArrayBuffer): Promise<{ name: string; text: string }[]> {
  const sheets = await readExcelFile(bytes);
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, text: tableText(data.map((row) => row.map(cellText))) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A cell as people write it; a date without a time, since Excel has days. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
