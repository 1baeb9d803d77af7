import { orcidAddress, rorAddress } from '../../../records/identifiers.js';
import { isInstitution, isShortName } from '../../words/institutions.js';
import { languageFrom } from '../languages.js';
import type { RecordKind } from '../kinds.js';
import { TEXTS } from '../columns/column-of.js';
import type { TableColumn } from '../columns/table-columns.js';
import { cellDate } from './dates.js';
import type { SlashOrder } from './dates.js';
import { funderOf } from './funder.js';
import { fundingsOf, typesOfFunding } from './funding.js';
import type { MoneyCells } from './funding.js';
import { isNoValue } from './no-value.js';
import { cellPeriod, saysNoEnd } from './periods.js';
import {
  addressCell,
  addressOf,
  cellNumber,
  linkOf,
  listOf,
  plainCell,
  several,
  statusOfWord,
} from './values.js';

/** How a whole file writes what a cell alone does not tell. */
export interface CellHabits {
  slashes: SlashOrder;
  /** The character between the whole and the parts of a number. */
  decimal: ',' | '.';
  /** Whether statuses are a register's, of the day on which it was asked. */
  isRegister?: boolean;
}

/** A cell with a value, under what its column says. */
export interface Cell extends TableColumn {
  value: string;
}

/** A cell that is not shown as what its column says. */
export interface Unread {
  cell: Cell;
  fix: string;
  /** Whether its words are kept in the note, so that only its meaning is lost. */
  isKept: boolean;
}

type Loose = Record<string, unknown>;

const DATES = new Set(['start', 'end', 'deadline', 'published', 'reviewed']);
const LISTS = new Set(['types', 'partners', 'keywords', 'links', 'editors', 'authors']);
const ADDRESSES = new Set(['url', 'call', 'image', 'cover', 'logo', 'logoDark']);
const MONEY = new Set(['funder', 'programme', 'grant']);
/** The fields that kinds of record have under these names alone. */
const WORDS_OF_A_LIST = new Set(['term text', 'definition text', 'definition term', 'link label']);

/**
 * What is to become a record, out of the cells of a row. A cell that cannot be what its heading says is
 * kept in the note, and told of.
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
  /** Parts of people and organisations: `leader 1` → { given: 'Kari', family: 'Nordmann' }. */
  readonly #parts = new Map<string, Loose>();
  /** Partners without a number of their own are counted down from 0. */
  #others = 0;

  constructor(
    private readonly kind: RecordKind,
    private readonly habits: CellHabits,
    private readonly tell: (unread: Unread) => void,
  ) {}

  read(cells: readonly Cell[]): Loose {
    for (const cell of this.#chosen(cells)) this.#readCell(cell);
    this.#finish();
    return this.#record;
  }

  /** Of several columns for the same the best one that holds something; lists take all. */
  #chosen(cells: readonly Cell[]): Cell[] {
    const best = new Map<string, Cell>();
    const chosen = cells.flatMap((given): Cell[] => {
      const cell = this.#cleaned(given);
      if (!cell) return [];
      if ((LISTS.has(cell.field) && !cell.part) || cell.field === 'note') return [cell];
      const lang = TEXTS.has(cell.field) ? (cell.lang ?? '') : '';
      const slot = `${cell.field} ${cell.part ?? ''} ${lang} ${cell.group}`;
      const before = best.get(slot);
      if (!before || cell.rank < before.rank) best.set(slot, cell);
      return [cell];
    });
    const used = new Set(best.values());
    return chosen.filter((cell) => {
      if ((LISTS.has(cell.field) && !cell.part) || cell.field === 'note' || used.has(cell)) return true;
      const other = [...used].find((each) => each.field === cell.field && each.group === cell.group);
      if (other && other.value !== cell.value) this.#drop(cell, `"${other.heading}" is used for that.`);
      return false;
    });
  }

  /** Without HTML; nothing where the cell says in words that it holds nothing. */
  #cleaned(cell: Cell): Cell | undefined {
    const isAddress = ADDRESSES.has(cell.field) || cell.part === 'url';
    const value = isAddress ? addressCell(cell.value) : plainCell(cell.value).trim();
    const isWord = WORDS_OF_A_LIST.has(`${this.kind} ${cell.field}`);
    const isCountry = cell.field === 'country' && value === 'NA';
    if (!value || (!isWord && !isCountry && isNoValue(value))) return undefined;
    return value === cell.value ? cell : { ...cell, value };
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
    if (cell.part || field === 'leader' || field === 'coordinator' || field === 'parent')
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
      else this.#drop(cell, 'A weight is a number above 0; it counts as 1 now.');
    } else if (ADDRESSES.has(field)) this.#readAddress(cell);
    else if (field === 'entity') this.#readEntity(cell);
    else if (field === 'lang') record[field] = languageFrom(value);
    else if (field === 'ror') record[field] = this.#identifier(cell, rorAddress(value), 'a ROR id');
    else record[field] = value;
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
    // "pågår" as the end says that there is none
    else if (field !== 'end' || !saysNoEnd(value))
      this.#keep(cell, 'Write a date as 31.05.2021, 2021-05-31 or 2021.');
  }

  #readPeriod(cell: Cell) {
    const period = cellPeriod(cell.value, this.habits.slashes);
    // one year in a column of years may be the one in which it began
    const isYear =
      /^\d{4}$/.test(cell.value) && /^(?:year|år|jahr|jaar|vuosi|année)$/i.test(cell.heading.trim());
    if (period && !isYear) Object.assign(this.#record, { ...period, ...this.#record });
    else this.#keep(cell, 'Write a period as 2021–2024, or as 2021– while it goes on.');
  }

  #readStatus(cell: Cell) {
    const status = statusOfWord(this.kind, cell.value);
    if (status) this.#record['status'] = status;
    else if (status === undefined)
      this.#keep(
        cell,
        this.kind === 'issue' ? 'Say open, closed or published.' : 'Say planned, ongoing or finished.',
      );
  }

  #readAddress(cell: Cell) {
    const address = addressOf(cell.value);
    if (address === undefined) this.#noAddress(cell);
    else this.#record[cell.field] = address;
  }

  /** Words in the place of an address are kept, an address that may not be linked is not. */
  #noAddress(cell: Cell) {
    const fix = 'Write an address that begins with https:// or /.';
    if (/^[a-z][a-z\d+.-]*:\S/i.test(cell.value)) this.#drop(cell, fix);
    else this.#keep(cell, fix);
  }

  /** The address of what the row is about, in a register that names all things by addresses. */
  #readEntity(cell: Cell) {
    if (!/^https?:\/\//.test(cell.value)) return this.#drop(cell, 'An address was expected.');
    this.#record['url'] ??= cell.value;
    this.#record['id'] ??= /[^/#]+$/.exec(cell.value)?.[0];
  }

  #readList(cell: Cell) {
    const { field, value } = cell;
    const before = (this.#record[field] as unknown[] | undefined) ?? [];
    if (field === 'partners') {
      for (const name of several(value)) {
        // the first of a column may have its address in another
        const group = this.#party(field, cell.group)['name'] === undefined ? cell.group : --this.#others;
        this.#party(field, group)['name'] = name;
      }
      return;
    }
    if (field !== 'links') this.#record[field] = [...before, ...listOf(field, value)];
    else
      for (const said of several(value)) {
        const link = linkOf(said);
        if (link) this.#record[field] = [...((this.#record[field] as unknown[]) ?? []), link];
        else this.#noAddress({ ...cell, value: said });
      }
  }

  /** The second of a field that records have once. */
  #readAnother(cell: Cell) {
    const link = cell.field === 'url' ? linkOf(cell.value) : undefined;
    if (link) this.#record['links'] = [...((this.#record['links'] as unknown[]) ?? []), link];
    else this.#drop(cell, `A record has one of that.`);
  }

  #readMoney(cell: Cell) {
    const { field, value, group } = cell;
    const money = this.#money.get(group) ?? {};
    this.#money.set(group, money);
    if (field === 'funder') {
      money.cell ??= cell;
      if (cell.lang)
        this.#party('funder', group)['name'] = withLanguage(this.#party('funder', group)['name'], cell);
      else money.funder = value;
    } else money[field as 'programme' | 'grant'] = value;
  }

  #party(field: string, group: number): Loose {
    const key = `${field} ${group}`;
    const party = this.#parts.get(key) ?? {};
    this.#parts.set(key, party);
    return party;
  }

  /** A person or an organisation, or what one column says of it. */
  #readParty(cell: Cell) {
    const { field, part, value, group } = cell;
    if (part === 'url') {
      const url = addressOf(value);
      if (url === undefined) this.#drop(cell, 'Write an address that begins with https:// or /.');
      else this.#party(field, group)['url'] = url;
    } else if (part === 'orcid' || part === 'ror') {
      const id = part === 'orcid' ? orcidAddress(value) : rorAddress(value);
      this.#party(field, group)[part] = this.#identifier(
        cell,
        id,
        part === 'orcid' ? 'an ORCID iD' : 'a ROR id',
      );
      if (field === 'funder' && !this.#money.has(group)) this.#money.set(group, { cell });
    } else if (part) this.#party(field, group)[part] = value;
    else if (cell.group > 1 || this.#isSecond(cell)) this.#keep(cell, `A project has one ${field}.`);
    else if (field === 'leader') this.#readLeader(cell);
    else {
      const party = this.#party(field, 1);
      party['name'] = withLanguage(party['name'], cell);
    }
  }

  #isSecond({ field, lang }: Cell): boolean {
    return !lang && this.#parts.get(`${field} 1`)?.['name'] !== undefined;
  }

  /** A leader with the identifier that stands beside the name; of several the first, the others in the note. */
  #readLeader(cell: Cell) {
    const isInstitute = /^(?:pro[sj]+ekt)?-?ansvarl?[ei]g$/i.test(cell.heading.trim());
    if (isInstitute && (isInstitution(cell.value) || isShortName(cell.value))) {
      this.#party('coordinator', 1)['name'] ??= cell.value;
      return;
    }
    const [said = '', ...others] = several(cell.value);
    // no name is that long, and what is taken out of it would take time
    if (said.length > 300) return this.#keep(cell, 'Write the name of a person.');
    const first = said;
    const orcid = orcidAddress(first);
    const name = first
      .replace(/[\s,;<(]*(?:mailto:)?[^\s@<>(,;]+@[^\s@<>),;]+[>)]?/g, '')
      .replace(/[\s,;(]*(?:https?:\/\/)?(?:orcid(?:\.org\/|(?: id)?:? *))?(?:\d{4}-){3}\d{3}[\dX]\)?/i, '')
      .trim();
    Object.assign(this.#party('leader', 1), { ...(name && { name }), ...(orcid && { orcid }) });
    for (const value of others) this.#keep({ ...cell, value }, 'A project has one leader.');
  }

  #identifier(cell: Cell, id: string | undefined, what: string): string | undefined {
    if (!id) this.#drop(cell, `It is not ${what}: a digit is wrong or missing.`);
    return id;
  }

  /** Puts together what stands in several columns. */
  #finish() {
    const record = this.#record;
    if (this.kind === 'project') this.#finishFunding();
    for (const [key, { given, family, ...party }] of this.#parts) {
      const field = key.split(' ')[0]!;
      const names = [given, family].filter(Boolean).join(' ');
      const name = party['name'] ?? (names || undefined);
      if (field === 'funder' || (name === undefined && field !== 'partners')) continue;
      const whole = Object.values(party).some((value) => value !== party['name']) ? { ...party, name } : name;
      if (field !== 'partners') record[field] = whole;
      else if (name !== undefined) record[field] = [...((record[field] as unknown[]) ?? []), whole];
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
      const party = this.#parts.get(`funder ${group}`);
      // of one funder the address is known, of several it is not whose it is
      const named = party && (party['name'] ?? funderOf(money.funder ?? '')?.funder);
      const organisation = named ? { ...party, name: named } : undefined;
      const found = fundingsOf({ ...money, ...(organisation && { organisation }) });
      if (found) fundings.push(...found);
      else {
        this.#keep(cell!, 'Write the name of the funder alone; its number goes under "Grant".');
        fundings.push(...(fundingsOf({ ...money, funder: '' }) ?? []));
      }
    }
    if (!fundings.length) return;
    this.#record['funding'] = fundings;
    const types = (this.#record['types'] as string[] | undefined) ?? [];
    const more = typesOfFunding(fundings).filter((key) => !types.includes(key));
    if (more.length) this.#record['types'] = [...types, ...new Set(more)];
  }
}

/** Whether a cell under "start" can be a whole period: "mai/juni 2021" and "2021/22" only say about when it began. */
const isWholeSpan = (value: string): boolean =>
  !/^\d{4} ?\/ ?\d{2,4}$/.test(value) &&
  (/\d{4}.*\d{4}|\d{4} ?[–-] ?\d\d$/.test(value) || !/\p{L}.*[/–-].*\p{L}.*\d{4}$/u.test(value));

/** The text in a language beside what other columns said. */
function withLanguage(before: unknown, { lang, value }: Cell): unknown {
  if (!lang) return before ?? value;
  const others = typeof before === 'string' ? { und: before } : (before as Loose | undefined);
  return { ...others, [lang]: value };
}
