import { literalReader } from '../literal/reader.js';
import { listsFromBlocks } from '../blocks/blocks.js';
import { listsIn } from '../page/lists.js';
import type { SpecialIssue } from '../../records/types.js';
import { readAllMarkupOf } from '../page/all-markup.js';
import type { Report } from '../page/entry.js';
import type { TextHints } from '../line/plain-text.js';
import { rememberProvenance } from '../page/provenance.js';
import { leaveOutSections } from '../page/sections-apart.js';
import { readInferred } from './inferred.js';
import { labelParser } from './label-parser.js';
import { parseIssueWith } from './line.js';
import { readCallsOnPage } from './call-page.js';
import { addJournalOfPage } from './journal/journal-of-page.js';
import { mayBeCall, readIssuesWith } from './list.js';
import type { ParsedIssue } from './parsed.js';
import { finish } from '../work.js';

/**
 * Reads a special issue from a line of text; see {@link parseIssueWith}. Never throws.
 *
 * @param infer Whether text without labels may be read, by order and punctuation.
 */
export const parseIssue = (text: string, hints: TextHints = {}, infer = true): ParsedIssue =>
  parseIssueWith(text, hints, infer ? readInferred : undefined);

/** Reads a special issue from a line of text; see {@link parseIssue}. `original` is the text as given. Never throws. */
export function readIssueLine(text: string): SpecialIssue {
  const { record, spans } = parseIssue(text);
  rememberProvenance(record, spans);
  return record;
}

/**
 * Reads the special issues in a part of a page, by labels and inference: those of its lists, otherwise of its rows,
 * headings or paragraphs if there are several (see {@link listsFromBlocks}), the call that it is (see
 * {@link readCallsOnPage}), otherwise the whole part as one issue.
 *
 * Throws only if the container is no element.
 */
export function readIssues(container: Element, report: Report = () => {}, infer = true): SpecialIssue[] {
  readAllMarkupOf(container);
  leaveOutSections(container, 'issue');
  const parser = labelParser(infer ? readInferred : undefined);
  const read = (part: Element, tell: Report) => finish(readIssuesWith(part, tell, parser, literalReader));
  const ofPage = (issues: SpecialIssue[]) => {
    if (infer) addJournalOfPage(container, issues);
    return issues;
  };
  const problems: Parameters<Report>[0][] = [];
  const listed = listsIn(container).length ? read(container, (problem) => problems.push(problem)) : [];
  const made = listed.length ? undefined : listsFromBlocks(container, false, 'issue');
  if (made && made.container.querySelectorAll('li').length > 1) return ofPage(read(made.container, report));
  // its lists may be the topics, dates and editors of a call
  const calls =
    infer && mayBeCall(container, listed) && finish(readCallsOnPage(container, report, parser, listed));
  if (calls) return [...calls.records];
  problems.forEach(report);
  return listed.length || problems.length ? ofPage(listed) : read(container, report);
}
