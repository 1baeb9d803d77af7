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
    .map((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('td, th')].map((cell) => cellText(cell)),
      ),
    )
    .filter((rows) => rows.length > 1 && Math.max(...rows.map(({ length }) => length)) > 1);
  return tables.sort((a, b) => b.length - a.length)[0];
}

/** The text of a cell, with the address if the whole cell is a link. */
function cellText(cell: Element): string {
  const text = cell.textContent.replace(/\s+/g, ' ').trim();
  return text;
}
