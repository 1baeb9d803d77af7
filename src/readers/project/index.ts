import type { Project } from '../../records/types.js';
import { listsFromBlocks } from '../blocks/blocks.js';
import { withDetails } from '../blocks/details.js';
import { readAllMarkupOf } from '../page/all-markup.js';
import type { Report } from '../page/entry.js';
import { rememberProvenance } from '../page/provenance.js';
import { leaveOutSections } from '../page/sections-apart.js';
import { literalReader } from '../literal/reader.js';
import { labelParser } from './label-parser.js';
import { parseProjectWith } from './line.js';
import { readProjectsWith } from './list.js';
import { wholeInference } from './whole-inference.js';
import type { ParsedProject, ProjectHints } from './parsed.js';
import { finish } from '../work.js';

/** Reads a project from a line of text by labels and inference; see {@link parseProjectWith}. Never throws. */
export const parseProject = (text: string, hints: ProjectHints = {}): ParsedProject =>
  parseProjectWith(text, hints, wholeInference);

/** Reads a project from a line of text; see {@link parseProject}. `original` is the text as given. Never throws. */
export function readProjectLine(text: string): Project {
  const { record, spans } = parseProject(text);
  rememberProvenance(record, spans);
  return record;
}

/**
 * Reads the projects in a part of a page, by labels and inference: those of its lists (see {@link readProjectsWith})
 * and of tables beside them, otherwise of its rows, headings or paragraphs (see {@link listsFromBlocks}).
 * Throws only if the container is no element.
 */
export function readProjects(container: Element, report: Report = () => {}): Project[] {
  readAllMarkupOf(container);
  leaveOutSections(container, 'project');
  const problems: Parameters<Report>[0][] = [];
  const read = (part: Element, tell: Report) =>
    finish(readProjectsWith(part, tell, withDetails(labelParser(wholeInference)), literalReader));
  const projects = read(container, (problem) => problems.push(problem));
  const made = listsFromBlocks(container, projects.length > 0, 'project');
  if (made) return read(made.container, report);
  problems.forEach(report);
  return projects;
}
