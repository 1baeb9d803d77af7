import { rorAddress } from '../../../records/identifiers.js';
import { issueKindOf } from '../../issue/facts/kind.js';
import { languageFrom } from '../languages.js';
import type { RecordKind } from '../kinds.js';
import { TEXTS } from '../columns/column-of.js';
import { ADDRESSES, LISTS, withLanguage, type Cell, type CellHabits, type Unread } from './cell.js';
import { chosenCells } from './chosen-cells.js';
import { cellDate } from './dates.js';
import { funderOf } from './funder.js';
import { fundingsOf, typesOfFunding } from './funding.js';
import type { MoneyCells } from './funding.js';
import { Parties, partnersIn } from './parties.js';
import { cellPeriod, isNoEnd } from './periods.js';
import { addressOf, cellNumber, linkOf, listOf, partnerKindOf, several, statusOfWord } from './values.js';

type Loose = Record<string, unknown>;

const DATES = new Set(['start', 'end', 'deadline', 'published', 'reviewed']);
const PERIOD = new Set(['start', 'end', 'period']);
const MONEY = new Set(['funder', 'programme', 'grant']);

/**
 * Builds the input for a record from the cells of a row. Cells that do not fit their heading are kept in the note and
 * reported.
 */
export function recordOfCells(
  kind: RecordKind,
  cells: readonly Cell[],
  habits: CellHabits,
  tell: (unread: Unread) => void,
): Loose {
  return new RowReader(kind, habits, tell).read(cells);
}

class RowReader {
  readonly #record: Loose = {};
  readonly #notes: string[] = [];
  readonly #money = new Map<number, MoneyCells & { cell?: Cell }>();
  readonly #parties = new Parties({
    keep: (cell, fix) => this.#keep(cell, fix),
    drop: (cell, fix) => this.#drop(cell, fix),
  });
  /** Group numbers of partners without a number, counted down from 0. */
  #others = 0;

  constructor(
    private readonly kind: RecordKind,
    private readonly habits: CellHabits,
    private readonly tell: (unread: Unread) => void,
  ) {}

  read(cells: readonly Cell[]): Loose {
    const drop = (cell: Cell, fix: string) => this.#drop(cell, fix);
    for (const cell of chosenCells(this.kind, cells, drop, this.habits.isLatex)) this.#readCell(cell);
    this.#finish();
    return this.#record;
  }

  #keep(cell: Cell, fix: string) {
    this.#notes.push(`${cell.heading}: ${cell.value}`);
    this.tell({ cell, fix, isKept: true });
  }

  #drop(cell: Cell, fix: string) {
    this.tell({ cell, fix, isKept: false });
  }

  #readCell(cell: Cell) {
    const { field, value } = cell;
    const record = this.#record;
    if (this.habits.isStudied && PERIOD.has(field))
      this.#drop(cell, 'Years this early are probably the period that the project studies, not its own.');
    else if (cell.part || field === 'leader' || field === 'coordinator' || field === 'parent')
      this.#readParty(cell);
    else if (MONEY.has(field) && this.kind === 'project') this.#readMoney(cell);
    else if (field === 'note') this.#notes.push(value);
    else if (LISTS.has(field)) this.#readList(cell);
    else if (TEXTS.has(field)) record[field] = withLanguage(record[field], cell);
    else if (cell.group > 1) this.#readAnother(cell);
    else if (DATES.has(field)) this.#readDate(cell);
    else if (field === 'period') this.#readPeriod(cell);
    else if (field === 'status') this.#readStatus(cell);
    else if (field === 'weight') {
      const weight = cellNumber(value, this.habits.decimal);
      if (weight !== undefined && weight > 0) record[field] = weight;
      else this.#drop(cell, 'A weight is a number above 0; this one counts as 1.');
    } else if (ADDRESSES.has(field)) this.#readAddress(cell);
    else if (field === 'entity') this.#readEntity(cell);
    else if (field === 'lang') record[field] = languageFrom(value);
    else if (field === 'ror') record[field] = this.#parties.identifier(cell, rorAddress(value), 'a ROR id');
    else if (field === 'kind' && this.kind === 'partner') record[field] = partnerKindOf(value);
    else record[field] = field === 'kind' && this.kind === 'issue' ? issueKindOf(value) : value;
  }

  #readDate(cell: Cell) {
    const { field, value } = cell;
    const record = this.#record;
    const date = cellDate(value, this.habits.slashes);
    const isSpan = !date && (field === 'start' || field === 'end') && isWholeSpan(value);
    const period = isSpan ? cellPeriod(value, this.habits.slashes) : undefined;
    if (date) record[field] = date;
    else if (period && (field === 'start' ? period.start : period.end && !period.start))
      Object.assign(record, { ...period, ...record });
    // "pågår" as an end date means that the end is open
    else if (field !== 'end' || !isNoEnd(value))
      this.#keep(cell, 'Write a date as 31.05.2021, 2021-05-31 or 2021.');
  }

  #readPeriod(cell: Cell) {
    const period = cellPeriod(cell.value, this.habits.slashes);
    // a single year in a column of years may be just the start
    const isYear =
      /^\d{4}$/.test(cell.value) && /^(?:year|år|jahr|jaar|vuosi|année)$/i.test(cell.heading.trim());
    if (period && !isYear) Object.assign(this.#record, { ...period, ...this.#record });
    else this.#keep(cell, 'Write a period as 2021–2024, or as 2021– if it is ongoing.');
  }

  #readStatus(cell: Cell) {
    const status = statusOfWord(this.kind, cell.value);
    if (status) this.#record['status'] = status;
    else if (status === undefined)
      this.#keep(
        cell,
        this.kind === 'issue' ? 'Write open, closed or published.' : 'Write planned, ongoing or finished.',
      );
  }

  #readAddress(cell: Cell) {
    const address = addressOf(cell.value);
    if (address === undefined) this.#noAddress(cell);
    else this.#record[cell.field] = address;
  }

  /** Handles a cell that is not a valid address: words are kept, unsafe addresses dropped. */
  #noAddress(cell: Cell) {
    const fix = 'Write an address that begins with https:// or /.';
    if (/^[a-z][a-z\d+.-]*:\S/i.test(cell.value)) this.#drop(cell, fix);
    else this.#keep(cell, fix);
  }

  /** Reads the identifying address of the row's subject, in registers that identify everything by address. */
  #readEntity(cell: Cell) {
    if (!/^https?:\/\//.test(cell.value)) return this.#drop(cell, 'An address was expected.');
    this.#record['url'] ??= cell.value;
    this.#record['id'] ??= /[^/#]+$/.exec(cell.value)?.[0];
  }

  #readList(cell: Cell) {
    const { field, value } = cell;
    if (field === 'partners') {
      for (const name of partnersIn(value)) {
        // the first partner may have its address in another column
        const group = this.#parties.of(field, cell.group)['name'] === undefined ? cell.group : --this.#others;
        this.#parties.of(field, group)['name'] = name;
      }
      return;
    }
    if (field !== 'links') this.#add(field, listOf(field, value));
    else
      for (const address of several(value)) {
        const link = linkOf(address);
        if (link) this.#add(field, [link]);
        else this.#noAddress({ ...cell, value: address });
      }
  }

  /** Appends to a list of the record, in place, since a cell may contain thousands of values. */
  #add(field: string, values: readonly unknown[]) {
    const list = (this.#record[field] ??= []) as unknown[];
    for (const value of values) list.push(value);
  }

  /** Reads a further value for a field that has only one. */
  #readAnother(cell: Cell) {
    const link = cell.field === 'url' ? linkOf(cell.value) : undefined;
    if (link) this.#add('links', [link]);
    else this.#drop(cell, 'A record can have only one of these.');
  }

  #readParty(cell: Cell) {
    this.#parties.read(cell);
    // a funder may be given by its identifier only
    const isIdentifier = cell.part === 'orcid' || cell.part === 'ror';
    if (isIdentifier && cell.field === 'funder' && !this.#money.has(cell.group))
      this.#money.set(cell.group, { cell });
  }

  #readMoney(cell: Cell) {
    const { field, value, group } = cell;
    const money = this.#money.get(group) ?? {};
    this.#money.set(group, money);
    if (field === 'funder') {
      money.cell ??= cell;
      if (cell.lang)
        this.#parties.of('funder', group)['name'] = withLanguage(
          this.#parties.of('funder', group)['name'],
          cell,
        );
      else money.funder = value;
    } else money[field as 'programme' | 'grant'] = value;
  }

  /** Assembles values that span several columns. */
  #finish() {
    const record = this.#record;
    if (this.kind === 'project') this.#finishFunding();
    for (const [key, { given, family, ...party }] of this.#parties.all) {
      const field = key.split(' ')[0]!;
      const names = [given, family].filter(Boolean).join(' ');
      const name = party['name'] ?? (names || undefined);
      if (field === 'funder' || (name === undefined && field !== 'partners')) continue;
      const whole = Object.values(party).some((value) => value !== party['name']) ? { ...party, name } : name;
      if (field !== 'partners') record[field] = whole;
      else if (name !== undefined) this.#add(field, [whole]);
    }
    if (this.kind === 'issue' && typeof record['journal'] === 'string') {
      record['journal'] = { name: record['journal'], issn: record['issn'] };
      delete record['issn'];
    }
    if (this.kind === 'partner' && record['logo']) {
      record['logo'] = { src: record['logo'], dark: record['logoDark'] };
      delete record['logoDark'];
    }
    if (this.habits.isRegister && record['status'] === 'ongoing' && record['end']) delete record['status'];
    if (this.#notes.length) record['note'] = this.#notes.join('\n');
  }

  #finishFunding() {
    const fundings: Loose[] = [];
    for (const [group, { cell, ...money }] of this.#money) {
      const party = this.#parties.all.get(`funder ${group}`);
      // with several funders, it is unclear which one an address belongs to
      const named = party && (party['name'] ?? funderOf(money.funder ?? '')?.funder);
      const organisation = named ? { ...party, name: named } : undefined;
      const found = fundingsOf({ ...money, ...(organisation && { organisation }) });
      if (!found) this.#keep(cell!, 'Write only the name of the funder, and the number in a column "Grant".');
      for (const funding of found ?? fundingsOf({ ...money, funder: '' }) ?? []) fundings.push(funding);
    }
    if (!fundings.length) return;
    this.#record['funding'] = fundings;
    const types = new Set(this.#record['types'] as string[] | undefined);
    const more = new Set(typesOfFunding(fundings).filter((key) => !types.has(key)));
    if (more.size) this.#add('types', [...more]);
  }
}

/** Whether a cell under "start" can be a whole period; "mai/juni 2021" and "2021/22" are only approximate starts. */
const isWholeSpan = (value: string): boolean =>
  !/^\d{4} ?\/ ?\d{2,4}$/.test(value) &&
  (/\d{4}.*\d{4}|\d{4} ?[–-] ?\d\d$/.test(value) || !/\p{L}.*[/–-].*\p{L}.*\d{4}$/u.test(value));
