import type { RecordKind } from '../kinds.js';
import { columnOf, TEXTS } from './column-of.js';
import type { Column, Part } from './column-of.js';
import { headingKey } from './heading-key.js';
import { registerOf } from './registers.js';
import type { Register } from './registers.js';

/** A column of a table. */
export interface TableColumn extends Column {
  heading: string;
  /** Group of columns that belong together: 2 for "Funder 2" and "Grant 2", or for the second of each. */
  group: number;
  /** The language its heading is written in, if recognisable. */
  implied?: string;
}

/** The fields that the columns of a table fill, by position. */
export interface TableColumns {
  columns: readonly (TableColumn | undefined)[];
  /** The register that exported the table. */
  register?: Register;
}

/** Headings for titles and summaries that reveal their language. */
const LANGUAGES: Readonly<Record<string, string>> = {
  tittel: 'nb',
  prosjekttittel: 'nb',
  title: 'en',
  projecttitle: 'en',
  titre: 'fr',
  otsikko: 'fi',
  sammendrag: 'nb',
  samandrag: 'nn',
  summary: 'en',
  abstract: 'en',
  sammanfattning: 'sv',
  tiivistelma: 'fi',
  samenvatting: 'nl',
  zusammenfassung: 'de',
  navn: 'nb',
  name: 'en',
};

const MAIN: Readonly<Record<RecordKind, string>> = {
  project: 'title',
  issue: 'title',
  partner: 'name',
  term: 'text',
  link: 'label',
  definition: 'term',
  profile: 'name',
};

/** The fields filled by the columns of a table; several columns may fill the same field. */
export function columnsOf(headings: readonly string[], kind: RecordKind): TableColumns {
  const register = registerOf(headings, kind);
  const inRegister = new Map(
    Object.entries(register?.columns ?? {}).map(([heading, target], rank) => [
      headingKey(heading),
      target && columnFor(target, rank),
    ]),
  );
  const labels = labelledIn(headings);
  const times = new Map<string, number>();
  const columns = headings.slice(0, 500).map((heading): TableColumn | undefined => {
    const key = headingKey(heading);
    const known = inRegister.get(key);
    const column = known === undefined ? (labels.get(heading)?.(kind) ?? columnOf(heading, kind)) : known;
    if (!column) return undefined;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const implied = LANGUAGES[key];
    return { ...column, heading, group: column.number ?? time, ...(implied && { implied }) };
  });
  const named = withoutDoubtfulTitles(withLongForms(columns, headings, kind), kind);
  return { columns: withLanguages(named), ...(register && { register }) };
}

/** Parses a register's target: `title@sv`, `leader.given`. */
function columnFor(target: string, rank: number): Column {
  const [, field = '', part, lang] = /^(\w+)(?:\.(\w+))?(?:@(\w+))?$/.exec(target) ?? [];
  return { field, rank, ...(part && { part: part as Part }), ...(lang && { lang }) };
}

/**
 * Columns of a Wikidata query: `funderLabel` is the funder's name, `funder` its address. The subject is called `item` or
 * named after its kind.
 */
function labelledIn(headings: readonly string[]) {
  const found = new Map<string, (kind: RecordKind) => Column | undefined>();
  for (const heading of headings) {
    const base = /^(\w+)Label$/.exec(heading)?.[1];
    if (!base || !headings.includes(base)) continue;
    const fieldOf = (kind: RecordKind): Column | undefined => {
      const column = /^(?:item|entity)$/.test(base) ? { field: MAIN[kind], rank: 0 } : columnOf(base, kind);
      return column?.field === MAIN[kind] ? { field: MAIN[kind], rank: 0 } : column;
    };
    found.set(heading, fieldOf);
    found.set(base, (kind) => {
      const column = fieldOf(kind);
      if (column?.field === MAIN[kind]) return { field: 'entity', rank: 0 };
      return column && (TEXTS.has(column.field) || ['partners', 'leader'].includes(column.field))
        ? { ...column, part: 'url' }
        : undefined;
    });
    found.set(`${base}Description`, (kind) =>
      kind === 'project' && fieldOf(kind)?.field === 'title' ? { field: 'summary', rank: 0 } : undefined,
    );
  }
  return found;
}

/** Ambiguous headings, which may name a person or a thing. */
const DOUBTFUL = new Set(
  'navn namn name naam nom nimi namma prosjekt project projekt projet projekti hanke proseakta'.split(' '),
);

/** Headings of a full title or name, and of the short form next to it. */
const LONG =
  /^(?:(?:full|long)(?:name|title)?|(?:fullt|langt)(?:navn|namn)|langtittel|vollstandigername|langname|nomcomplet)$/;
const SHORT = /^(?:short|name|navn|namn|naam|nom|nimi)$/;

/** Treats "full name" as the name and "name" or "short" next to it as the short form, unless another column is one. */
function withLongForms(
  columns: readonly (TableColumn | undefined)[],
  headings: readonly string[],
  kind: RecordKind,
): (TableColumn | undefined)[] {
  const short = { project: 'acronym', partner: 'shortName' }[kind as string];
  const keys = headings.map(headingKey);
  const long = keys.findIndex((key) => LONG.test(key));
  if (!short || long < 0 || columns[long]) return [...columns];
  const hasShort = columns.some((column) => column?.field === short);
  const isTitled = columns.some((column, i) => column?.field === MAIN[kind] && !SHORT.test(keys[i]!));
  const at = hasShort || isTitled ? -1 : keys.findIndex((key) => SHORT.test(key));
  if (!hasShort && at < 0) return [...columns];
  const columnAt = (i: number, field: string): TableColumn => ({
    field,
    rank: 0,
    heading: headings[i]!,
    group: 1,
  });
  return columns.map((column, i) =>
    i === long ? columnAt(i, MAIN[kind]) : i === at ? columnAt(i, short) : column,
  );
}

/** Removes ambiguous columns next to a better one: "name" or "project" next to "title"; for partners, "title" next to "name". */
function withoutDoubtfulTitles(
  columns: (TableColumn | undefined)[],
  kind: RecordKind,
): (TableColumn | undefined)[] {
  const main = MAIN[kind];
  const isDoubtful = ({ heading }: TableColumn) =>
    kind === 'partner' ? /^tit/.test(headingKey(heading)) : DOUBTFUL.has(headingKey(heading));
  const isOfMain = (column: TableColumn | undefined) =>
    column?.field === main && (main === 'title' || kind === 'partner');
  const isTitled = columns.some((column) => column && isOfMain(column) && !isDoubtful(column));
  return columns.map((column) =>
    isTitled && column && isOfMain(column) && isDoubtful(column) ? undefined : column,
  );
}

/**
 * Sets the languages of columns for the same field: "Tittel" next to "Title" or "Tittel (engelsk)" is Norwegian. If a
 * heading does not reveal its language, the language of the text is unknown.
 */
function withLanguages(columns: (TableColumn | undefined)[]): (TableColumn | undefined)[] {
  const languages = new Map<TableColumn, string>();
  for (const field of TEXTS) {
    const all = columns.filter((column) => column?.field === field && !column.part && column.group === 1);
    const bare = all.filter((column) => column && !column.lang) as TableColumn[];
    const implied = new Set(bare.map((column) => column.implied));
    const isBilingual = bare.length > 1 && implied.size === bare.length && !implied.has(undefined);
    if (!isBilingual && (!bare.length || all.length === bare.length)) continue;
    for (const column of bare)
      languages.set(
        column,
        column.implied && !all.some((other) => other?.lang === column.implied) ? column.implied : 'und',
      );
  }
  return columns.map((column) => {
    const lang = column && languages.get(column);
    return lang ? { ...column, lang } : column;
  });
}
