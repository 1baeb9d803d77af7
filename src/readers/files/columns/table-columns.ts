import type { RecordKind } from '../kinds.js';
import { columnOf, TEXTS } from './column-of.js';
import type { Column, Part } from './column-of.js';
import { headingKey } from './heading-key.js';
import { registerOf } from './registers.js';
import type { Register } from './registers.js';

/** A column of a table as it is read. */
export interface TableColumn extends Column {
  heading: string;
  /** Number of columns that belong together: "Funder 2" and "Grant 2", or the second of each. */
  group: number;
  /** The language of its heading, if the heading shows it. */
  implied?: string;
}

/** The fields that the columns of a table fill, by position. */
export interface TableColumns {
  columns: readonly (TableColumn | undefined)[];
  /** The register that the table comes from. */
  register?: Register;
}

/** Words for a title and a summary that belong to one language only. */
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

/** The field that each column of a table fills; several columns may fill the same one. */
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

/** `title@sv`, `leader.given`. */
function columnFor(target: string, rank: number): Column {
  const [, field = '', part, lang] = /^(\w+)(?:\.(\w+))?(?:@(\w+))?$/.exec(target) ?? [];
  return { field, rank, ...(part && { part: part as Part }), ...(lang && { lang }) };
}

/**
 * Columns of a Wikidata query: `funderLabel` is the funder's name, `funder` its address. The subject of the
 * table has the name of its kind or is called `item`.
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

/** Headings of names that may be those of a person or of a thing. */
const DOUBTFUL = new Set(
  'navn namn name naam nom nimi namma prosjekt project projekt projet projekti hanke proseakta'.split(' '),
);

/** Headings of a title or a name in full, and of its short form beside one. */
const LONG =
  /^(?:(?:full|long)(?:name|title)?|(?:fullt|langt)(?:navn|namn)|langtittel|vollstandigername|langname|nomcomplet)$/;
const SHORT = /^(?:short|name|navn|namn|naam|nom|nimi)$/;

/** "Full name" is the name, and "name" or "short" beside it the short form, if nothing else is one. */
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

/** Beside a column that is called title, one that is called name or project holds something else; a partner's title is its name only alone. */
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
 * "Tittel" beside "Title" is in Norwegian and English, and beside "Tittel (engelsk)" in Norwegian. Where a
 * heading does not show its language, the language of the text is unknown.
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
