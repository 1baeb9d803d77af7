import { beginsWithFact, isTitleBefore } from '../../readers/page/entry.js';
import { readInferred } from '../../readers/issue/inferred.js';
import { parseIssueWith } from '../../readers/issue/line.js';
import { CALL } from '../../readers/issue/list.js';
import { wholeInference } from '../../readers/project/whole-inference.js';
import { parseProjectWith } from '../../readers/project/line.js';
import type { ProjectHints } from '../../readers/project/parsed.js';
import { placeLinks } from '../../readers/project/list.js';
import { readPages } from '../../readers/project/page-link.js';
import type { Project, SpecialIssue } from '../../records/types.js';
import { plainTextOf } from './draft.js';
import type { Draft } from './draft.js';
import type { Words } from './line.js';

/**
 * Reads the plain words of a draft as a project, without and with inference.
 *
 * @param habits Traits that the lines of the list share.
 */
export function readProject(draft: Draft, habits: ProjectHints['habits']): Project[] {
  const links = linksOf(draft);
  const hints: ProjectHints = {
    ...titleHint(draft),
    ...(links.length && { links: links.map(({ start, label }) => [start, start + label.length]) }),
  };
  return [undefined, wholeInference].map((infer) => {
    const { record } = parseProjectWith(
      plainTextOf(draft),
      { ...hints, ...(infer && habits && { habits }) },
      infer,
    );
    placeLinks(links, record, readPages);
    return record;
  });
}

/** The same for a special issue; its only plain link is the title. */
export function readIssue(draft: Draft): SpecialIssue[] {
  const { url, title, exact } = draft;
  return [undefined, readInferred].map((infer) => {
    const { record } = parseIssueWith(plainTextOf(draft), titleHint(draft), infer);
    if (!url || exact.has('title')) return record;
    // a title that mentions a call or names the journal makes its link that of the call or journal
    const isOtherLink = CALL.test(title) || record.journal?.name.includes(title);
    return isOtherLink ? { ...record, title: '' } : { ...record, url };
  });
}

/** The span of the title, if its markup reveals it. */
function titleHint(draft: Draft): { title?: [number, number] } {
  const { title, isMarked, exact } = draft;
  const text = plainTextOf(draft);
  const hasHint =
    isMarked &&
    !exact.has('title') &&
    !beginsWithFact(text) &&
    isTitleBefore(text.slice(title.length) || restOf(draft));
  return hasHint ? { title: [0, title.length] } : {};
}

/** A stand-in for the lines after the title, which may all be in the literal form. */
const restOf = ({ lines }: Draft): string => (lines.length ? '\n.' : '');

function linksOf({ title, short, url, lines, exact }: Draft) {
  const links: { url: string; label: string; start: number }[] = [];
  const isPlain = !exact.has('title');
  if (isPlain && url) links.push({ url, label: title, start: 0 });
  let at = isPlain ? title.length + (short === undefined ? 0 : short.length + 3) : 1;
  const pass = (words: Words) => {
    if (typeof words !== 'string' && words.url) links.push({ url: words.url, label: words.text, start: at });
    at += typeof words === 'string' ? words.length : words.text.length;
  };
  for (const { field, label, plain } of lines)
    if (plain && !exact.has(field)) for (const words of [`\n${label}: `, ...plain]) pass(words);
  return links;
}
