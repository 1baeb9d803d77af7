import { areFacts } from '../../readers/words/period-alone.js';
import { beginsWithFact } from '../../readers/project/label-parser.js';
import { habitsOf } from '../../readers/project/lists/list-habits.js';
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
import type { Constraints } from './draft.js';

/** Fields stated by labels and the first line. */
const COMPARED = [
  'acronym', 'types', 'status', 'start', 'end', 'coordinator', 'leader', 'funding', 'partners', 'url', 'links',
  'summary', 'note', 'keywords',
] as const; // prettier-ignore
const HOLDS = { period: ['start', 'end'], title: ['title', 'url'] };

/** The items of a list of projects. */
export function projectItems(projects: readonly Project[], lang: string): string[] {
  const drafted = (habits: ProjectHints['habits'], more: readonly string[] = []) =>
    wholeDrafts(
      projects.length,
      (constraints) =>
        projects.map((project, i) => {
          const { fields, isMarked } = constraints[i]!;
          return projectDraft(project, lang, habits, { fields: [...fields, ...more], isMarked });
        }),
      projectFact,
      (i) => !!projects[i]!.image,
    );
  let drafts = drafted(undefined);
  const habits = habitsOf(drafts.map(firstLine));
  if (Object.keys(habits).length) drafts = drafted(habits);
  // a list of nothing but facts would be read as one project
  const isTitled = ({ exact }: Draft) => exact.has('title');
  const isFact = (draft: Draft) =>
    !isTitled(draft) && beginsWithFact(`${firstLine(draft)}\n${draft.lines.length ? 'X' : ''}`);
  const texts = drafts.map((draft) =>
    isTitled(draft) ? '' : [firstLine(draft), ...draft.lines.keys()].join('\n'),
  );
  if (drafts.every(isFact) || areFacts(texts, (_, i) => isFact(drafts[i]!)))
    drafts = drafted(habits, ['title']);
  const used: UsedIds = new Map();
  return projects.map((project, i) => {
    const draft = drafts[i]!;
    return itemOf(draft, project.lang, idOf(project, draft, used), project.image);
  });
}

const projectDraft = (
  project: Project,
  lang: string,
  habits: ProjectHints['habits'],
  constraints: Constraints,
): Draft =>
  draftOf({
    title: pickText(project.title, lang),
    short: 'acronym',
    shortText: project.acronym,
    url: project.url,
    lines: linesOfProject(project, lang),
    record: project,
    compared: COMPARED,
    holds: HOLDS,
    read: (draft) => readProject(draft, habits),
    constraints,
  });

function idOf({ id, title, acronym }: Project, draft: Draft, used: UsedIds): string {
  const shown = draft.exact.has('title') || typeof title !== 'string' ? anyWording(title) : draft.title;
  return idAttribute(id, idFrom(acronym ?? shown) || idFrom(shown), used);
}
