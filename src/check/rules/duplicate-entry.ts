import { anyWording } from '../../records/pick-text.js';
import { fold } from '../../records/fold.js';
import type { Project, SpecialIssue } from '../../records/types.js';
import { titleOf, type Entry } from '../page/page.js';
import type { Rule } from '../types.js';

/** An entry that is listed twice. */
export const duplicateEntry: Rule = {
  name: 'duplicate-entry',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: '«{title}» står to ganger.',
        why: 'Antallet blir feil, og når den ene rettes, blir den andre stående.',
        fix: 'Ta bort den ene.',
      },
      en: {
        message: '“{title}” is listed twice.',
        why: 'Counts are wrong, and when one is corrected the other stays as it is.',
        fix: 'Remove one of them.',
      },
    },
  },
  *find({ projects, issues }) {
    yield* repeated(projects, projectFacts);
    yield* repeated(issues, issueFacts);
  },
};

const projectFacts = ({ start, end, leader, coordinator, funding, acronym }: Project) => [
  start,
  end,
  acronym,
  leader?.name,
  coordinator && anyWording(coordinator.name),
  funding[0]?.grant,
];

const issueFacts = ({ volume, issue, deadline, journal, published }: SpecialIssue) => [
  volume,
  issue,
  deadline,
  journal?.name,
  published,
];

/** Entries with the same title as an earlier one and no contradicting fact; two phases of a project differ in their dates. */
function* repeated<R extends Project | SpecialIssue>(
  entries: readonly Entry<R>[],
  factsOf: (record: R) => readonly (string | undefined)[],
) {
  const byTitle = new Map<string, Entry<R>[]>();
  for (const entry of entries) {
    const title = fold(anyWording(entry.record.title))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (title.length < 8) continue;
    const before = byTitle.get(title) ?? [];
    byTitle.set(title, before);
    const isSame = (other: Entry<R>) => {
      const facts = factsOf(other.record);
      return factsOf(entry.record).every((fact, i) => !fact || !facts[i] || fold(fact) === fold(facts[i]));
    };
    // a list repeated as a whole is another view of it, such as for narrow screens
    if (before.some((other) => isSame(other) && !isCopy(entry, other, entries)))
      yield { node: entry.element, values: { title: titleOf(entry) } };
    before.push(entry);
  }
}

function isCopy<R extends Project | SpecialIssue>(
  a: Entry<R>,
  b: Entry<R>,
  all: readonly Entry<R>[],
): boolean {
  if (a.list === b.list) return false;
  const textsOf = (list: Entry<R>['list']) =>
    all.filter((entry) => entry.list === list).map(({ element }) => fold(element.textContent));
  const [one, other] = [textsOf(a.list), textsOf(b.list)];
  return one.length > 1 && one.length === other.length && one.every((text, i) => text === other[i]);
}
