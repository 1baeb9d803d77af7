import type { Project } from '../../records/types.js';
import type { ProjectHints } from '../../readers/project/line.js';
import { textOfWords } from './line.js';
import { collapsed } from './markup.js';
import { linesOfProject, titleIn } from './project.js';
import { readBack } from './read-back.js';
import type { Draft } from './read-back.js';

/** The fields of a record that a line holds. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  period: ['start', 'end'],
  title: ['title', 'url'],
};

/** The fields that labels and the first line hold. */
const COMPARED = [
  'acronym', 'types', 'status', 'start', 'end', 'coordinator', 'leader', 'funding', 'partners', 'url', 'links',
  'summary', 'note', 'keywords',
] as const; // prettier-ignore

/**
 * Chooses how each fact of a project is written: in plain words where readers understand these as what is
 * meant, else in parts that are taken at their word.
 *
 * @param names The place where most lines of the list have a person's name.
 * @param given Fields that are written in such parts in any case.
 */
export function draftOf(
  project: Project,
  lang: string,
  names: ProjectHints['names'],
  given: readonly string[] = [],
): Draft {
  const title = titleIn(project, lang);
  const { acronym, url } = project;
  const all = linesOfProject(project, lang);
  const exact = new Set(given);
  if (!isSeen(title)) exact.add('title');
  for (const { field, plain } of all)
    if (field !== 'title' && !(plain && isSeen(textOfWords(plain)))) exact.add(field);
  const draft = {
    title,
    acronym: exact.has('acronym') ? undefined : acronym,
    url,
    isMarked: !!url,
    lines: all.filter(({ field }) => field !== 'acronym' || exact.has(field)),
    exact,
  };
  for (;;) {
    const wrong = wrongFields(draft, project, names);
    if (!wrong.size) return draft;
    if (draft.acronym && (wrong.has('acronym') || wrong.has('title'))) {
      // a bracket that does not prove itself the title's acronym
      draft.acronym = undefined;
      draft.lines = all;
      continue;
    }
    if (!draft.isMarked && !exact.has('title')) {
      draft.isMarked = true;
      continue;
    }
    const before = exact.size;
    for (const { field } of draft.lines)
      if (field !== 'title' && (FIELDS[field] ?? [field]).some((name) => wrong.has(name))) exact.add(field);
    if (FIELDS['title']!.some((name) => wrong.has(name))) exact.add('title');
    if (exact.size > before) continue;
    // a fact that no line of the entry states was read out of another one
    if (!exact.has('title')) exact.add('title');
    else for (const { field } of draft.lines) exact.add(field);
    if (exact.size === before) return draft;
  }
}

/** Whether a text is seen as it is, in one line. */
const isSeen = (text: string) => text !== '' && collapsed(text) === text;

/** The fields that readers of the plain words get wrong. */
function wrongFields(draft: Draft, project: Project, names: ProjectHints['names']): Set<string> {
  const wrong = new Set<string>();
  const given = new Set([...draft.exact].flatMap((field) => FIELDS[field] ?? [field]));
  const known = project as unknown as Record<string, unknown>;
  for (const read of readBack(draft, names)) {
    if (!draft.exact.has('title') && read.title !== draft.title) wrong.add('title');
    const found = read as unknown as Record<string, unknown>;
    for (const field of COMPARED)
      if (!given.has(field) && !isSame(known[field], found[field])) wrong.add(field);
  }
  return wrong;
}

/** Whether two values hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
