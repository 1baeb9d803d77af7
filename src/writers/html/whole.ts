import { ownersOf, type Fact, type Item } from '../../readers/split-entries/owners.js';
import { firstLine } from './draft.js';
import type { Draft, Given } from './draft.js';
import { textOfWords } from './line.js';

const NOTHING: Given = { fields: [], isMarked: false };

/**
 * Drafts of a list's entries that are read as these entries even after an editor has made an item of each line.
 *
 * @param draftsOf Makes the drafts.
 * @param factIn Reads a line as a fact, if it can be one.
 * @param hasPicture Whether an entry ends with a picture.
 */
export function wholeDrafts(
  count: number,
  draftsOf: (given: readonly Given[]) => Draft[],
  factIn: (line: string) => Fact | undefined,
  hasPicture: (entry: number) => boolean,
): Draft[] {
  let given = Array.from({ length: count }, () => NOTHING);
  for (;;) {
    const drafts = draftsOf(given);
    const more = lackedBy(drafts, factIn, hasPicture);
    const isMore = given.some(({ fields, isMarked }, i) => {
      const lacked = more[i]!;
      return (lacked.isMarked && !isMarked) || lacked.fields.some((field) => !fields.includes(field));
    });
    if (!isMore) return drafts;
    given = given.map(({ fields, isMarked }, i) => ({
      fields: [...new Set([...fields, ...more[i]!.fields])],
      isMarked: isMarked || more[i]!.isMarked,
    }));
  }
}

/** Ways of writing that keep the lines of each entry its own. */
function lackedBy(
  drafts: readonly Draft[],
  factIn: (line: string) => Fact | undefined,
  hasPicture: (entry: number) => boolean,
): Given[] {
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
  const lacked = drafts.map(() => ({ fields: [] as string[], isMarked: false }));
  ownersOf(items).forEach((owner, i) => {
    const { entry, field } = places[i]!;
    if (owner === firsts[entry]) return;
    // where a line is a fact in any case, its title is not seen as one
    if (field === 'title' || field === 'picture' || drafts[entry]!.exact.has(field))
      lacked[entry]!.isMarked = true;
    else lacked[entry]!.fields.push(field);
  });
  return lacked;
}

/** A line whose value is taken literally; the wordings of a title are none. */
const written = (field: string): Item =>
  field === 'title' ? undefined : { field, isMany: false, isSure: true, mayBe: true };
