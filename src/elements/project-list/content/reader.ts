import { datesOf } from '../../../records/dates.js';
import { pickText } from '../../../records/pick-text.js';
import { statusOf } from '../../../records/status.js';
import { parseLabelledProject } from '../../../readers/labelled/project.js';
import {
  hasKnownLabels,
  hasOtherLabels,
  isExplainedEntry,
  isOnlyList,
  isUnread,
  readProjectsWith,
} from '../../../readers/project/list.js';
import { sourceOf } from '../../../readers/page/sources.js';
import { namedStatus } from '../../../readers/words/statuses.js';
import type { Lazy } from '../../../lazy.js';
import type { Project } from '../../../records/types.js';
import type { Reader } from '../../base/reader.js';
import { headingsBefore } from '../../base/content/page-headings.js';
import { readEntries } from '../../base/content/blocks.js';
import { missingPart, withMissing } from '../../base/content/missing-part.js';
import { isRare, nearestLanguage } from '../../base/language.js';
import type { Problem } from '../../base/content/warn.js';
import { missingLiteral, literal } from '../../base/content/literal.js';
import { details } from './details.js';
import { inference, labels, moreLabels } from './inference.js';
import { whole } from './whole.js';

type ProjectHost = HTMLElement & { exact: boolean; today?: string };

export const reader: Reader<Project> = {
  expected: 'a <ul> with one project in each <li>',
  kind: 'project',
  *read(host, report) {
    const { exact, today } = host as ProjectHost;
    const parser = (exact ? moreLabels : whole.module ? whole : inference).module ??
      // without the labels of rare languages
      (exact || !isRare(nearestLanguage(host)) ? labels.module : undefined) ?? {
        parse: parseLabelledProject,
      };
    let all: readonly Project[] = [];
    let lacksDetails = false;
    const content = yield* readEntries(
      host,
      report,
      function* (container, report) {
        const mayHoldOthers = !!parser.join && !isOnlyList(container);
        lacksDetails ||= mayHoldOthers && !details.module;
        if (lacksDetails) return [];
        const full = (mayHoldOthers && details.module?.withDetails(parser)) || parser;
        return (all = yield* readProjectsWith(container, report, full, literal.module?.literalReader));
      },
      'project',
      isStatusHeading,
    );
    if (lacksDetails) return withMissing({ records: [], used: new Set() }, details);
    const part = missingLiteral(host, content.records) || partFor(host as ProjectHost, all);
    // fetched with the other parts of plain lines; a failure is reported when it is needed
    const isPlain = part ?? (missingPart(content) && host.querySelector('li:not(:has(br, dl))'));
    if (isPlain && !exact && !isOnlyList(host)) details.load().catch(() => {});
    withMissing(content, part);
    warnOfOutdated(host, content.records, today, report);
    return content;
  },
};

/** Whether a node is a heading that names a status. */
export function isStatusHeading({ nodeName, textContent }: Node): boolean {
  return /^H[1-6]$/.test(nodeName) && !!namedStatus(textContent ?? '');
}

/** The part to load for projects that are not fully read: more labels, or inference. */
function partFor(host: ProjectHost, projects: readonly Project[]): Lazy<unknown> | undefined {
  const rare = isRare(nearestLanguage(host));
  if (host.exact) {
    if (moreLabels.module) return undefined;
    if (labels.module) return projects.every(hasKnownLabels) ? undefined : moreLabels;
    return projects.some(isUnread) ? (rare ? moreLabels : labels) : undefined;
  }
  if (whole.module) return undefined;
  const left = projects.filter((project) => !isExplainedEntry(project));
  if (!left.length) return undefined;
  if (inference.module)
    return left.some(
      (project) => hasOtherLabels(project) || inference.module!.mayBeGrant!(sourceOf(project)!.text.text),
    )
      ? whole
      : undefined;
  // text without a colon has no label, so it needs inference
  return labels.module || rare || !left.every(({ original }) => /[:：]/.test(original ?? ''))
    ? inference
    : labels;
}

/**
 * Warns of projects that have ended but are listed under a heading for ongoing projects. They are shown as finished.
 */
function warnOfOutdated(
  host: Element,
  projects: readonly Project[],
  today: string | undefined,
  report: (problem: Problem) => void,
) {
  const headingBefore = headingsBefore(host);
  for (const project of projects) {
    const list = sourceOf(project)?.entry.parentElement;
    if (!list || project.status || statusOf(project, today) !== 'finished') continue;
    const heading = headingBefore(list);
    if (!heading || namedStatus(heading.textContent) !== 'ongoing') continue;
    report({
      what: `“${String(project.title)}” ended in ${datesOf(project).end} but is listed under “${heading.textContent.trim()}”.`,
      fix: 'It is shown as finished; move it when you next edit the page.',
      node: sourceOf(project)!.entry,
    });
  }
}

/** Warns of projects that end before they begin. They are shown as written, but sorted with their dates swapped. */
export function warnOfSwappedDates(projects: readonly Project[], report: (problem: Problem) => void) {
  for (const project of projects) {
    const { start, end, isSwapped } = datesOf(project);
    if (!isSwapped) continue;
    const node = sourceOf(project)?.entry;
    report({
      what: `“${pickText(project.title, 'en')}” ends before it begins (${end}–${start}).`,
      fix: `Write the earlier date first; until then it counts as ${start}–${end}.`,
      ...(node && { node }),
    });
  }
}
