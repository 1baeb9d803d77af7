import readExcelFile from 'read-excel-file/universal';
import { tableText } from './table.js';

/** The non-empty sheets of a workbook, as tab-separated text. Rejects if the file is not a workbook. */
export async function sheetsOfXlsx(bytes: ArrayBuffer): Promise<{ name: string; text: string }[]> {
  const sheets = await readExcelFile(bytes);
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, text: tableText(data.map((row) => row.map(cellText))) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The text of a cell; dates without time. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
