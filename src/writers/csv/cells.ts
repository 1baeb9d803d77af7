import type { RecordOf } from '../../readers/files/kinds.js';

type Loose = Readonly<Record<string, unknown>>;

/** The plain-text cells of a row, by column; undefined if plain text cannot express the whole value. */
type Cells = Readonly<Record<string, string | undefined>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string, or the only property `key` of an object; undefined if the object holds more. */
const only = (value: unknown, key: string): string | undefined => {
  if (typeof value === 'string') return value;
  const isOnly = isObject(value) && Object.keys(value).join() === key && typeof value[key] === 'string';
  return isOnly ? (value[key] as string) : undefined;
};

/** Values joined by semicolons; undefined if any value is. */
const joined = (values: readonly (string | undefined)[]): string | undefined =>
  values.some((value) => value === undefined) ? undefined : values.join('; ');

/** Funders, programmes and grant numbers in separate columns; undefined for a column with gaps. */
function money(fundings: RecordOf['project']['funding']): Record<string, string | undefined> {
  const column = (values: readonly (string | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length && known.length < values.length ? undefined : known.join('; ');
  };
  return {
    funding: column(fundings.map(({ funder }) => funder && only(funder, 'name'))),
    programme: column(fundings.map(({ programme }) => programme)),
    grant: column(fundings.map(({ grant }) => grant)),
  };
}

/** The plain-text cells of a record, with `decimal` as the decimal separator. */
export function cellsOf(record: object, decimal: ',' | '.'): Cells {
  const cells: Record<string, string | undefined> = {};
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    if (field === 'funding') Object.assign(cells, money(value as RecordOf['project']['funding']));
    else if (field === 'journal') {
      const { issn, ...journal } = value as { name: string; issn?: string };
      cells['journal'] = only(journal, 'name');
      if (issn) cells['issn'] = issn;
    } else if (field === 'logo') {
      const { dark, ...logo } = value as { src: string; dark?: string };
      cells['logo'] = only(logo, 'src');
      if (dark) cells['logoDark'] = dark;
    } else if (field === 'links')
      cells['links'] = joined(
        (value as RecordOf['link'][]).map(({ url, label, service }) =>
          service ? undefined : label === url ? url : `${label} ${url}`,
        ),
      );
    else if (field === 'image' || field === 'cover') cells[field] = only(value, 'src');
    else if (field === 'call') cells[field] = only(value, 'url');
    else if (Array.isArray(value)) cells[field] = joined(value.map((item) => only(item, 'name')));
    else if (field === 'weight') cells[field] = String(value).replace('.', decimal);
    else cells[field] = only(value, 'name');
  }
  return cells;
}
