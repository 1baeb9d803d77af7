import { ownersOf, type Fact, type Item } from '../../readers/split-entries/owners.js';
import { firstLine } from './draft.js';
import type { Draft, Constraints } from './draft.js';
import { textOfWords } from './line.js';

const UNCONSTRAINED: Constraints = { fields: [], isMarked: false };

/**
 * Drafts of a list's entries that can be reassembled even after an editor has turned each line into an item.
 *
 * @param draftsOf Makes the drafts under the constraints found so far.
 * @param factIn Reads a line as a fact, if it can be one.
 * @param hasPicture Whether an entry ends with a picture.
 */
export function wholeDrafts(
  count: number,
  draftsOf: (constraints: readonly Constraints[]) => Draft[],
  factIn: (line: string) => Fact | undefined,
  hasPicture: (entry: number) => boolean,
): Draft[] {
  let constraints = Array.from({ length: count }, () => UNCONSTRAINED);
  for (;;) {
    const drafts = draftsOf(constraints);
    const more = missingConstraints(drafts, factIn, hasPicture);
    const hasMore = constraints.some(({ fields, isMarked }, i) => {
      const missing = more[i]!;
      return (missing.isMarked && !isMarked) || missing.fields.some((field) => !fields.includes(field));
    });
    if (!hasMore) return drafts;
    constraints = constraints.map(({ fields, isMarked }, i) => ({
      fields: [...new Set([...fields, ...more[i]!.fields])],
      isMarked: isMarked || more[i]!.isMarked,
    }));
  }
}

/** The constraints still needed for every line to be assigned to its own entry. */
function missingConstraints(
  drafts: readonly Draft[],
  factIn: (line: string) => Fact | undefined,
  hasPicture: (entry: number) => boolean,
): Constraints[] {
  const items: Item[] = [];
  const places: { entry: number; field: string }[] = [];
  const add = (item: Item, entry: number, field: string) => {
    items.push(item);
    places.push({ entry, field });
  };
  const firsts = drafts.map((draft, entry) => {
    const isMarked = draft.isMarked || draft.exact.has('title');
    const at = items.length;
    add(isMarked ? undefined : factIn(firstLine(draft)), entry, 'title');
    for (const { field, label, plain } of draft.lines) {
      if (plain && !draft.exact.has(field)) add(factIn(`${label}: ${textOfWords(plain)}`), entry, field);
      else for (const one of field === 'period' ? ['start', 'end'] : [field]) add(written(one), entry, field);
    }
    if (hasPicture(entry)) add('picture', entry, 'picture');
    return at;
  });
  const missing = drafts.map(() => ({ fields: [] as string[], isMarked: false }));
  ownersOf(items).forEach((owner, i) => {
    const { entry, field } = places[i]!;
    if (owner === firsts[entry]) return;
    // the line is already literal, so it is the title that was not recognised
    if (field === 'title' || field === 'picture' || drafts[entry]!.exact.has(field))
      missing[entry]!.isMarked = true;
    else missing[entry]!.fields.push(field);
  });
  return missing;
}

/** A line in the literal form, as a fact; the wordings of a title are not one. */
const written = (field: string): Item =>
  field === 'title' ? undefined : { field, isMany: false, isSure: true, mayBe: true };
