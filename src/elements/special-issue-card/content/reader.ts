import { safeAddress, safePicture } from '../../../records/addresses.js';
import { acceptIssue } from '../../../records/accept-issue.js';
import { readIssuesWith } from '../../../readers/issue/list.js';
import { ISSUE_SPANS } from '../../../readers/issue/overruled-spans.js';
import type { IssueParser } from '../../../readers/issue/parsed.js';
import { listsIn } from '../../../readers/page/lists.js';
import { overrule } from '../../../readers/page/overrule.js';
import { rememberSource, sourceOf } from '../../../readers/page/sources.js';
import { childWith, contentFromLists } from '../../../readers/page/used-children.js';
import type { Content } from '../../../readers/page/used-children.js';
import type { SpecialIssue } from '../../../records/types.js';
import type { Reader } from '../../base/reader.js';
import { withMissing } from '../../base/content/missing-part.js';
import type { Problem } from '../../base/content/warn.js';
import { literal } from '../../base/content/literal.js';
import { publishStructuredData } from '../../base/content/structured-data.js';
import { missingFor, parserFor } from '../../special-issue-list/content/parser.js';
import { finish } from '../../../readers/work.js';

/** Attributes that take precedence over the content. */
interface Host extends HTMLElement {
  issueTitle: string | undefined;
  kind: string | undefined;
  journal: string | undefined;
  publisher: string | undefined;
  editors: string | undefined;
  deadline: string | undefined;
  published: string | undefined;
  status: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
  doi: string | undefined;
  href: string | undefined;
  cover: string | undefined;
  callHref: string | undefined;
  callLang: string | undefined;
  callSize: number | string | undefined;
}

type Report = (problem: Problem) => void;

export const reader: Reader<SpecialIssue> = {
  expected: 'a <p> with the title of a special issue',
  kind: 'issue',
  addControllers: publishStructuredData,
  read(host, report) {
    const fromAttributes = fieldsFromAttributes(host as Host, report);
    const { exact } = host as HTMLElement & { exact: boolean };
    const content = readChildren(host, report, parserFor(exact));
    const { records } = content;
    if (records.length > 1)
      report({
        what: 'It has several special issues in it.',
        fix: 'Use <rg-special-issue-list> for a list.',
      });
    const [first, ...others] = records;
    if (!first) return { ...content, records: fromAttributes.title ? [acceptIssue(fromAttributes)] : [] };
    overruleBy(fromAttributes, first);
    return withMissing({ ...content, records: [first, ...others] }, missingFor(host, exact, records));
  },
};

/** Overrides the page's values with attributes; overridden text becomes part of the note. */
function overruleBy(fromAttributes: Partial<SpecialIssue>, issue: SpecialIssue) {
  const source = sourceOf(issue)!;
  Object.assign(issue, fromAttributes);
  const spans = overrule(
    issue,
    source.text.text,
    source.spans,
    new Set(Object.keys(fromAttributes)),
    ISSUE_SPANS,
  );
  rememberSource(issue, { ...source, spans });
}

/**
 * Reads lists among the children; without lists, all children as one entry. Children without text or pictures stay in
 * place.
 */
function readChildren(host: HTMLElement, report: Report, parser: IssueParser): Content<SpecialIssue> {
  if (listsIn(host).length)
    return finish(
      contentFromLists(host, (container) =>
        readIssuesWith(container, report, parser, literal.module?.literalReader),
      ),
    );
  const records = finish(readIssuesWith(host, report, parser, literal.module?.literalReader));
  const images = [...host.querySelectorAll('img')].filter((image) => safePicture(image.getAttribute('src')));
  const pictured = new Set(images.map((image) => childWith(host, image)));
  const nodesWithContent = [...host.childNodes].filter(
    (child) => child.textContent?.trim() || pictured.has(child),
  );
  return { records, used: new Set(records.length ? nodesWithContent : []) };
}

/** Fields from attributes, which take precedence over the content. */
function fieldsFromAttributes(host: Host, report: Report): Partial<SpecialIssue> {
  const fields: Record<string, unknown> = {};
  const { kind, journal, publisher, deadline, published, status, volume, issue, doi, cover } = host;
  const editors = host.editors?.split(';').filter((name) => name.trim());
  const values = {
    title: host.issueTitle,
    kind,
    journal,
    publisher,
    editors: editors?.length ? editors : undefined,
    deadline,
    published,
    status,
    volume,
    issue,
    doi,
    cover,
  };
  for (const [field, value] of Object.entries({ ...values, url: host.href, call: callOf(host) })) {
    if (!value || (typeof value === 'string' && !value.trim())) continue;
    const accepted = acceptIssue({ title: '–', [field]: value })[field as keyof SpecialIssue];
    if (accepted !== undefined) fields[field] = accepted;
    else
      report({
        what: `${ATTRIBUTES[field] ?? field}="${String(value)}" cannot be read.`,
        fix: 'A day is written as 2026-12-01, a status as open, closed or published, and an address begins with https:// or /.',
      });
  }
  return fields;
}

/** The call from attributes, with its file format derived from the URL. */
function callOf({ callHref, callLang, callSize }: Host) {
  const format = /\.(pdf|docx?|odt|rtf)(?:$|[?#])/i.exec(callHref ?? '')?.[1]?.toLowerCase();
  return safeAddress(callHref) ? { url: callHref, lang: callLang, format, bytes: callSize } : callHref;
}

/** Fields whose attributes have other names. */
const ATTRIBUTES: Record<string, string> = { title: 'issue-title', url: 'href', call: 'call-href' };
