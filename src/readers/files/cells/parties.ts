import { orcidAddress, rorAddress } from '../../../records/identifiers.js';
import { isInstitution, isShortName } from '../../words/institutions.js';
import { withLanguage, type Cell } from './cell.js';
import { addressOf, several } from './values.js';

type Loose = Record<string, unknown>;

/** Handlers for a cell that does not fit its column. */
interface UnreadCells {
  /** Keeps the cell's text in the note. */
  keep: (cell: Cell, fix: string) => void;
  drop: (cell: Cell, fix: string) => void;
}

/**
 * The partners in a cell. Commas are part of many names ("Royal Botanic Gardens, Kew"), so they separate partners only
 * if no space follows, as in exported lists, or if each part is a single word that names an organisation.
 */
export function partnersIn(value: string): string[] {
  return several(value).flatMap((names) => {
    const parts = several(names, /,/);
    const isOne = (name: string) => !name.includes(' ') && (isShortName(name) || isInstitution(name));
    return /[^,\s],[^,\s]/.test(names) && !/,\s/.test(names) ? parts : parts.every(isOne) ? parts : [names];
  });
}

/** Words for a role in place of a name. */
const ROLES =
  /^(?:(?:co-?)?(?:pi|principal investigator|investigator|applicant|lead(?:er)?|leder|coordinator|koordinator|supervisor)|co-?i|ci|partner|member|participant|deltaker|medlem|beneficiary|yes|no|ja|nei|nej|nein|true|false|x|✓)$/i;

/** People and organisations of a row, assembled from their columns. */
export class Parties {
  /** Parts of people and organisations: `leader 1` → { given: 'Kari', family: 'Nordmann' }. */
  readonly all = new Map<string, Loose>();

  constructor(private readonly out: UnreadCells) {}

  /** The parts read so far for the party with this number; mutable. */
  of(field: string, group: number): Loose {
    const key = `${field} ${group}`;
    const party = this.all.get(key) ?? {};
    this.all.set(key, party);
    return party;
  }

  /** Reads a person or an organisation, or a part of one. */
  read(cell: Cell) {
    const { field, part, value, group } = cell;
    if (part === 'url') {
      const url = addressOf(value);
      if (url === undefined) this.out.drop(cell, 'Write an address that begins with https:// or /.');
      else this.of(field, group)['url'] = url;
    } else if (part === 'orcid' || part === 'ror') {
      const id = part === 'orcid' ? orcidAddress(value) : rorAddress(value);
      this.of(field, group)[part] = this.identifier(cell, id, part === 'orcid' ? 'an ORCID iD' : 'a ROR id');
    } else if (part) this.of(field, group)[part] = value;
    else if (ROLES.test(value.trim())) this.out.drop(cell, 'It does not name a person or organisation.');
    else if (cell.group > 1 || this.#isSecond(cell))
      this.out.keep(cell, `A project can have only one ${field}.`);
    else if (field === 'leader') this.#readLeader(cell);
    else {
      const party = this.of(field, 1);
      party['name'] = withLanguage(party['name'], cell);
    }
  }

  #isSecond({ field, lang }: Cell): boolean {
    return !lang && this.all.get(`${field} 1`)?.['name'] !== undefined;
  }

  /** Reads a leader, with an identifier next to the name; further leaders go to the note. */
  #readLeader(cell: Cell) {
    const isInstitute = /^(?:pro[sj]+ekt)?-?ansvarl?[ei]g$/i.test(cell.heading.trim());
    if (isInstitute && (isInstitution(cell.value) || isShortName(cell.value))) {
      this.of('coordinator', 1)['name'] ??= cell.value;
      return;
    }
    const [leader = '', ...others] = several(cell.value);
    // too long for a name, and slow to match
    if (leader.length > 300) return this.out.keep(cell, 'Write the name of a person.');
    const first = leader;
    const orcid = orcidAddress(first);
    const name = first
      .replace(/[\s,;<(]*(?:mailto:)?[^\s@<>(,;]+@[^\s@<>),;]+[>)]?/g, '')
      .replace(/[\s,;(]*(?:https?:\/\/)?(?:orcid(?:\.org\/|(?: id)?:? *))?(?:\d{4}-){3}\d{3}[\dX]\)?/i, '')
      .trim();
    Object.assign(this.of('leader', 1), { ...(name && { name }), ...(orcid && { orcid }) });
    for (const value of others) this.out.keep({ ...cell, value }, 'A project can have only one leader.');
  }

  /** Returns a valid identifier; drops the cell if the check digit is wrong. */
  identifier(cell: Cell, id: string | undefined, what: string): string | undefined {
    if (!id) this.out.drop(cell, `It is not ${what}: a digit is wrong or missing.`);
    return id;
  }
}
