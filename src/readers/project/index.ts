import type { Project } from '../../records/types.js';
import type { Report } from '../entry.js';
import { rememberProvenance } from '../page/provenance.js';
import { readWritten } from '../written/written.js';
import { projectInference } from './inferred.js';
import { labelParser } from './label-parser.js';
import { parseProjectWith } from './line.js';
import { readProjectsWith } from './list.js';
import type { ParsedProject, ProjectHints } from './parsed.js';

/** Reads a project from a line of text by its labels and by inference; see {@link parseProjectWith}. Never throws. */
export const parseProject = (text: string, hints: ProjectHints = {}): ParsedProject =>
  parseProjectWith(text, hints, projectInference);

/** Reads a project from a line of text; see {@link parseProject}. `original` is the text as given. Never throws. */
export function readProjectLine(text: string): Project {
  const { record, spans } = parseProject(text);
  rememberProvenance(record, spans);
  return record;
}

/** Reads the projects of a list on a page, by labels and by inference; see {@link readProjectsWith}. Never throws. */
export const readProjects = (container: Element, report: Report = () => {}): Project[] =>
  readProjectsWith(container, report, labelParser(projectInference), readWritten);
