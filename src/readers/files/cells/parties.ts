import { orcidAddress, rorAddress } from '../../../records/identifiers.js';
import { isInstitution, isShortName } from '../../words/institutions.js';
import { withLanguage, type Cell } from './cell.js';
import { addressOf, several } from './values.js';

type Loose = Record<string, unknown>;

/** Handlers for a cell that does not fit its column. */
interface UnreadCells {
  /** Keeps its words in the note. */
  keep: (cell: Cell, fix: string) => void;
  drop: (cell: Cell, fix: string) => void;
}

/**
 * The partners of a cell. Commas are part of many names ("Royal Botanic Gardens, Kew"), so that they separate partners only
 * where no space follows them, as exports of lists have them, or where each part is one word that names an organisation.
 */
export function partnersIn(value: string): string[] {
  return several(value).flatMap((names) => {
    const parts = several(names, /,/);
    const isOne = (name: string) => !name.includes(' ') && (isShortName(name) || isInstitution(name));
    return /[^,\s],[^,\s]/.test(names) && !/,\s/.test(names) ? parts : parts.every(isOne) ? parts : [names];
  });
}

/** Words in the place of a name for the group's own role, or for whether it has one. */
const ROLES =
  /^(?:(?:co-?)?(?:pi|principal investigator|investigator|applicant|lead(?:er)?|leder|coordinator|koordinator|supervisor)|co-?i|ci|partner|member|participant|deltaker|medlem|beneficiary|yes|no|ja|nei|nej|nein|true|false|x|✓)$/i;

/** People and organisations of a row, each put together out of its columns. */
export class Parties {
  /** Parts of people and organisations: `leader 1` → { given: 'Kari', family: 'Nordmann' }. */
  readonly all = new Map<string, Loose>();

  constructor(private readonly out: UnreadCells) {}

  /** Parts read so far of the party of that number, to be filled. */
  of(field: string, group: number): Loose {
    const key = `${field} ${group}`;
    const party = this.all.get(key) ?? {};
    this.all.set(key, party);
    return party;
  }

  /** A person or an organisation, or the part of one that a column holds. */
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
    else if (ROLES.test(value.trim())) this.out.drop(cell, 'It names no person or organisation.');
    else if (cell.group > 1 || this.#isSecond(cell)) this.out.keep(cell, `A project has one ${field}.`);
    else if (field === 'leader') this.#readLeader(cell);
    else {
      const party = this.of(field, 1);
      party['name'] = withLanguage(party['name'], cell);
    }
  }

  #isSecond({ field, lang }: Cell): boolean {
    return !lang && this.all.get(`${field} 1`)?.['name'] !== undefined;
  }

  /** A leader with the identifier that is beside the name; of several the first, the others in the note. */
  #readLeader(cell: Cell) {
    const isInstitute = /^(?:pro[sj]+ekt)?-?ansvarl?[ei]g$/i.test(cell.heading.trim());
    if (isInstitute && (isInstitution(cell.value) || isShortName(cell.value))) {
      this.of('coordinator', 1)['name'] ??= cell.value;
      return;
    }
    const [leader = '', ...others] = several(cell.value);
    // no name is that long, and what is taken out of it would take time
    if (leader.length > 300) return this.out.keep(cell, 'Write the name of a person.');
    const first = leader;
    const orcid = orcidAddress(first);
    const name = first
      .replace(/[\s,;<(]*(?:mailto:)?[^\s@<>(,;]+@[^\s@<>),;]+[>)]?/g, '')
      .replace(/[\s,;(]*(?:https?:\/\/)?(?:orcid(?:\.org\/|(?: id)?:? *))?(?:\d{4}-){3}\d{3}[\dX]\)?/i, '')
      .trim();
    Object.assign(this.of('leader', 1), { ...(name && { name }), ...(orcid && { orcid }) });
    for (const value of others) this.out.keep({ ...cell, value }, 'A project has one leader.');
  }

  /** An identifier, where its check digit is right. */
  identifier(cell: Cell, id: string | undefined, what: string): string | undefined {
    if (!id) this.out.drop(cell, `It is not ${what}: a digit is wrong or missing.`);
    return id;
  }
}
