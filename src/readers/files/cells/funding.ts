import { isTypeToo } from '../../words/project-types.js';
import { programmeAt } from './project-kinds.js';
import { funderOf } from './funder.js';
import type { FunderCell } from './funder.js';
import { several } from './values.js';

type Loose = Record<string, unknown>;

/** The cells of a group of columns about funding, unparsed. */
export interface MoneyCells {
  funder?: string;
  programme?: string;
  grant?: string;
  /** The funder in several languages, or with its address. */
  organisation?: Loose;
}

/**
 * Sources of funding from a group of columns. Values at the same position in their cells belong together. A single
 * programme or grant number belongs to a single funder; with several funders it is kept separate, since its funder is
 * unclear.
 *
 * @returns Undefined if the cell for funders does not name funders.
 */
export function fundingsOf({ funder, programme, grant, organisation }: MoneyCells): Loose[] | undefined {
  const funders: FunderCell[] = [];
  for (const name of organisation ? [] : several(funder ?? '')) {
    const parsed = funderOf(name);
    if (!parsed) return undefined;
    funders.push(parsed);
  }
  const fundings: Loose[] = organisation ? [{ funder: organisation }] : funders.map((one) => ({ ...one }));
  add(fundings, 'programme', several(programme ?? ''));
  add(fundings, 'grant', several(grant ?? ''));
  return fundings;
}

function add(fundings: Loose[], field: 'programme' | 'grant', values: readonly string[]) {
  if (!values.length) return;
  const expected = new Set(values);
  const hasOther = fundings.some((funding) => field in funding && !expected.has(String(funding[field])));
  if (!hasOther && fundings.length === values.length) fundings.forEach((one, i) => (one[field] = values[i]));
  else if (!hasOther && fundings.length === 1) {
    const [only] = fundings.splice(0);
    for (const value of values) fundings.push({ ...only, [field]: value });
  } else if (!hasOther && field === 'grant' && values.length === 1 && fundings.length && sameFunder(fundings))
    fundings.forEach((one) => (one[field] = values[0]));
  else for (const value of values) fundings.push({ [field]: value });
}

const sameFunder = (fundings: readonly Loose[]) =>
  fundings.every(({ funder }) => funder === fundings[0]!['funder']);

/** The keys of programmes that are also types of projects. */
export const typesOfFunding = (fundings: readonly Loose[]): string[] =>
  fundings.flatMap(({ programme }) => {
    const known = typeof programme === 'string' ? programmeAt(programme) : undefined;
    return known && isTypeToo(known.key) && known.length === (programme as string).length ? [known.key] : [];
  });
