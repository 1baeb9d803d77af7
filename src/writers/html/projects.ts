import { beginsWithFact } from '../../readers/project/label-parser.js';
import { namePlace } from '../../readers/project/name-place.js';
import { projectFact } from '../../readers/split-entries/project-fact.js';
import type { UsedIds } from '../../readers/page/ids.js';
import type { ProjectHints } from '../../readers/project/parsed.js';
import { idFrom } from '../../records/ids.js';
import { anyWording, pickText } from '../../records/pick-text.js';
import type { Project } from '../../records/types.js';
import { draftOf, firstLine } from './draft.js';
import type { Draft } from './draft.js';
import { idAttribute } from './ids.js';
import { itemOf } from './item.js';
import { linesOfProject } from './project.js';
import { readProject } from './read-back.js';
import { wholeDrafts } from './whole.js';
import type { Given } from './draft.js';

/** The fields that labels and the first line hold. */
const COMPARED = [
  'acronym', 'types', 'status', 'start', 'end', 'coordinator', 'leader', 'funding', 'partners', 'url', 'links',
  'summary', 'note', 'keywords',
] as const; // prettier-ignore
const HOLDS = { period: ['start', 'end'], title: ['title', 'url'] };

/** The items of a list of projects. */
export function projectItems(projects: readonly Project[], lang: string): string[] {
  const drafted = (names: ProjectHints['names'], more: readonly string[] = []) =>
    wholeDrafts(
      projects.length,
      (given) =>
        projects.map((project, i) => {
          const { fields, isMarked } = given[i]!;
          return projectDraft(project, lang, names, { fields: [...fields, ...more], isMarked });
        }),
      projectFact,
      (i) => !!projects[i]!.image,
    );
  let drafts = drafted(undefined);
  const names = namePlace(drafts.map(firstLine));
  if (names) drafts = drafted(names);
  // such a list is read as the facts of one project
  if (
    drafts.every(
      (draft) =>
        !draft.exact.has('title') && beginsWithFact(`${firstLine(draft)}\n${draft.lines.length ? 'X' : ''}`),
    )
  )
    drafts = drafted(names, ['title']);
  const used: UsedIds = new Map();
  return projects.map((project, i) => {
    const draft = drafts[i]!;
    return itemOf(draft, project.lang, idOf(project, draft, used), project.image);
  });
}

const projectDraft = (project: Project, lang: string, names: ProjectHints['names'], given: Given): Draft =>
  draftOf({
    title: pickText(project.title, lang),
    short: 'acronym',
    shortText: project.acronym,
    url: project.url,
    lines: linesOfProject(project, lang),
    record: project,
    compared: COMPARED,
    holds: HOLDS,
    read: (draft) => readProject(draft, names),
    given,
  });

function idOf({ id, title, acronym }: Project, draft: Draft, used: UsedIds): string {
  const shown = draft.exact.has('title') || typeof title !== 'string' ? anyWording(title) : draft.title;
  return idAttribute(id, idFrom(acronym ?? shown) || idFrom(shown), used);
}
