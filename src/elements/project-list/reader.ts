import { acceptProject as accept } from '../../records/accept-project.js';
import { markupOf } from '../../readers/markup-of.js';
import { readProjects } from '../../readers/projects.js';
import { statusSaid } from '../../readers/status-words.js';
import { takenFromLists } from '../../readers/taken.js';
import type { Project } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';

export const reader = {
  expected: 'a <ul> with one project in each <li>',
  accept,
  read: (host, report) => takenFromLists(host, (container) => readProjects(container, report)),
  markupOf,
  statusSaid,
} satisfies Reader<Project> & Record<string, unknown>;
