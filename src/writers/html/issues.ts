import { issueFact } from '../../readers/split-entries/issue-fact.js';
import type { UsedIds } from '../../readers/page/ids.js';
import { idFrom } from '../../records/ids.js';
import { ownValue } from '../../records/own-value.js';
import { anyWording, pickText } from '../../records/pick-text.js';
import type { Call, SpecialIssue } from '../../records/types.js';
import { exactDate, writtenDate } from './dates.js';
import { draftOf } from './draft.js';
import type { Draft } from './draft.js';
import { idAttribute } from './ids.js';
import { itemOf } from './item.js';
import { labelsIn } from './labels.js';
import type { LabelName } from './labels.js';
import { joined } from './line.js';
import type { Line, Words } from './line.js';
import { part } from './markup.js';
import { party, stringsIn } from './project.js';
import { readIssue } from './read-back.js';
import { wholeDrafts } from './whole.js';
import type { Constraints } from './draft.js';

const COMPARED = [
  'kind', 'journal', 'publisher', 'editors', 'deadline', 'published', 'status', 'volume', 'issue', 'doi', 'url',
  'call', 'links', 'note',
] as const; // prettier-ignore

/** The items of a list of special issues. */
export function issueItems(issues: readonly SpecialIssue[], lang: string): string[] {
  const used: UsedIds = new Map();
  const drafts = wholeDrafts(
    issues.length,
    (constraints) => issues.map((issue, i) => issueDraft(issue, lang, constraints[i]!)),
    issueFact,
    (i) => !!issues[i]!.cover,
  );
  return issues.map((issue, i) => {
    const { id, title } = issue;
    const draft = drafts[i]!;
    const shown = draft.exact.has('title') || typeof title !== 'string' ? anyWording(title) : draft.title;
    return itemOf(draft, issue.lang, idAttribute(id, idFrom(shown), used), issue.cover);
  });
}

const issueDraft = (issue: SpecialIssue, lang: string, constraints: Constraints): Draft =>
  draftOf({
    title: pickText(issue.title, lang),
    url: issue.url,
    lines: linesOfIssue(issue, lang),
    record: issue,
    compared: COMPARED,
    holds: { title: ['title', 'url'] },
    read: readIssue,
    constraints,
  });

function linesOfIssue(issue: SpecialIssue, lang: string): Line[] {
  const { kind, journal, publisher, editors, deadline, published, status, volume, doi, call, links, note } =
    issue;
  const label = labelsIn(lang);
  const lines: Line[] = [];
  const add = (field: LabelName, plain: Words[] | undefined, exact: string) =>
    lines.push({ field, label: label(field), plain, exact: `${label(field)}: ${exact}` });
  const text = (field: LabelName, value: string | undefined) => value && add(field, [value], part(value));

  if (kind) add('kind', [ownValue<string>(stringsIn(lang).issue.kinds, kind) ?? kind], part(kind));
  if (journal)
    add(
      'journal',
      journal.url || journal.issn ? undefined : [journal.name],
      part(journal.name, { url: journal.url, extra: journal.issn }),
    );
  text('publisher', publisher);
  if (editors.length)
    add(
      'editors',
      editors.every(({ url, orcid }) => !url && !orcid)
        ? joined(editors.map(({ name }) => [name]))
        : undefined,
      editors.map(party).join('; '),
    );
  const date = (field: LabelName, value: string | undefined) =>
    value && add(field, [writtenDate(value, lang)], part(exactDate(value, lang)));
  date('deadline', deadline);
  date('published', published);
  if (status) add('status', [stringsIn(lang).issue.state[status]], part(status));
  text('volume', volume);
  text('issue', issue.issue);
  text('doi', doi);
  if (call) add('call', undefined, callOf(call));
  if (links)
    add(
      'links',
      undefined,
      links.map((link) => part(link.label, { url: link.url, extra: link.service })).join('; '),
    );
  if (note !== undefined) add('note', undefined, part(note));
  if (typeof issue.title !== 'string') add('title', undefined, part(issue.title));
  return lines;
}

/** The call's link with its format, language and size in brackets; a dash stands for an unknown value. */
function callOf({ url, label, format, lang, bytes }: Call): string {
  const name = label ?? url;
  const link = name === undefined ? '–' : part(name, { url, isExplicit: label === url });
  const more = [format, lang, bytes && String(bytes)];
  return more.some(Boolean) ? `${link} (${more.map((one) => (one ? part(one) : '–')).join(', ')})` : link;
}
