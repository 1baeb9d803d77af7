import { expect } from '@open-wc/testing';
import { type Counts, scoreOf, type Tier } from './fresh-lines.js';
import { SETS } from './fresh-sets.js';
import { KNOWN_MISSES } from './known-misses.js';

/** Minimum precision and recall of all sets together, by tier: of all facts except titles, and of exactly correct titles. */
const FLOORS: Record<Tier, Record<'facts' | 'titles', [precision: number, recall: number]>> = {
  labelled: { facts: [0.99, 0.95], titles: [0.97, 0.97] },
  unlabelled: { facts: [0.98, 0.84], titles: [0.86, 0.86] },
  plain: { facts: [1, 1], titles: [1, 1] },
};

for (const [name, lines] of Object.entries(SETS)) {
  describe(`fresh lines: ${name}`, () => {
    for (const line of lines)
      if (!KNOWN_MISSES.has(line[2]))
        it(`${line[1]}: ${line[2]}`, () => expect(scoreOf(line).differences).to.deep.equal({}));
  });
}

describe('fresh lines together', () => {
  const all = Object.values(SETS).flat();

  for (const [tier, floors] of Object.entries(FLOORS) as [Tier, (typeof FLOORS)[Tier]][])
    for (const [part, [precision, recall]] of Object.entries(floors))
      it(`${tier} ones have ${part} with a precision of ${precision} and a recall of ${recall} at least`, () => {
        const scores = all.filter(([of]) => of === tier).map(scoreOf);
        expect(scores.length).to.be.above(30);
        const counts = scores
          .flatMap(({ fields }) => Object.entries(fields))
          .filter(([field]) => (field === 'title') === (part === 'titles'));
        const sum = (count: keyof Counts) => counts.reduce((n, [, each]) => n + each[count], 0);
        expect(sum('wrong')).to.be.at.most((1 - precision) * (sum('right') + sum('wrong')));
        expect(sum('missed')).to.be.at.most((1 - recall) * (sum('right') + sum('missed')));
      });

  it('are misses only where they are listed', () => {
    const missed = all.filter((line) => Object.keys(scoreOf(line).differences).length > 0);
    expect(missed.map(([, , text]) => text)).to.have.members([...KNOWN_MISSES]);
  });
});
