/** Reading of a page, or a part of one, as entries of all kinds. */
import { listsOf } from '../../check/page/sections.js';
import { listsFromBlocks } from '../../readers/blocks/blocks.js';
import { readAllMarkup } from '../../readers/page/all-markup.js';
import type { Report } from '../../readers/page/entry.js';
import { readDefinitions } from '../../readers/definition/index.js';
import { readIssues } from '../../readers/issue/index.js';
import { readLinks } from '../../readers/link/index.js';
import { listsIn } from '../../readers/page/lists.js';
import { readPartners } from '../../readers/partner/index.js';
import { sectionOf } from '../../readers/page/section.js';
import { readProfile } from '../../readers/profile/index.js';
import { readProjects } from '../../readers/project/index.js';
import { projectInference } from '../../readers/project/inferred.js';
import { withDetails } from '../../readers/blocks/details.js';
import { labelParser } from '../../readers/project/label-parser.js';
import { readProjectsWith } from '../../readers/project/list.js';
import { literalReader } from '../../readers/literal/reader.js';
import { sourceOf } from '../../readers/page/sources.js';
import { readTerms } from '../../readers/term/index.js';
import type { Project } from '../../records/types.js';
import type { AnyRecord } from '../../writers/kinds.js';
import { Targets } from '../../upgrade/find.js';
import { TAGS } from '../../upgrade/options.js';
import { draftOf } from '../model/drafts.js';
import { KINDS, type Draft, type Kind } from '../model/types.js';
import { guessKind } from './guess.js';
import { marksFrom, marksOfValues } from './lines.js';
import { finish } from '../../readers/work.js';

/** The entries read, with the heading of each kind. */
export interface Reading {
  drafts: Draft[];
  headings: Partial<Record<Kind, string>>;
}

const silent: Report = () => {};

const READERS: Readonly<Record<Kind, (container: Element) => readonly AnyRecord[]>> = {
  project: (container) => readProjects(container, silent),
  issue: (container) => readIssues(container, silent),
  partner: (container) => readPartners(container, silent),
  definition: (container) => readDefinitions(container),
  term: (container) => readTerms(container, silent),
  link: (container) => readLinks(container),
  profile: (container) => readProfile(container) ?? [],
} as Record<Kind, (container: Element) => AnyRecord[]>;

/** The kind of each tag. */
const OF_TAGS: Readonly<Record<string, Kind>> = {
  'rg-project-list': 'project',
  'rg-special-issue-list': 'issue',
  'rg-special-issue-card': 'issue',
  'rg-partner-grid': 'partner',
  'rg-definition-quote': 'definition',
  'rg-word-cloud': 'term',
  'rg-social-links': 'link',
  'rg-group-header': 'profile',
};

const SECTIONS: Readonly<Record<string, Kind>> = {
  projects: 'project',
  issues: 'issue',
  partners: 'partner',
  links: 'link',
};

/** Readers for literal content, which use labels only. */
const EXACT_READERS: Partial<Record<Kind, (container: Element) => readonly AnyRecord[]>> = {
  project: (container) =>
    finish(
      readProjectsWith(
        container,
        silent,
        withDetails(labelParser(undefined, projectInference.labels)),
        literalReader,
      ),
    ),
  issue: (container) => readIssues(container, silent, false),
};

/** Reads the entries of a kind in a part of a page. */
export function readKind(container: Element, kind: Kind, isExact = false): Draft[] {
  const found = ((isExact && EXACT_READERS[kind]) || READERS[kind])(container);
  return (Array.isArray(found) ? (found as AnyRecord[]) : [found as unknown as AnyRecord]).map((record) =>
    draftFrom(kind, record),
  );
}

function draftFrom(kind: Kind, record: AnyRecord): Draft {
  const source = sourceOf(record);
  if (!source) return draftOf(kind, record);
  const { text, spans } = source;
  const marks = spans.length
    ? marksFrom(spans)
    : marksOfValues(text.text, values(kind, record as unknown as Record<string, unknown>));
  return draftOf(kind, record, text.text, marks);
}

/** Values that can be located in the text. */
const values = (kind: Kind, record: Record<string, unknown>): Record<string, string | undefined> =>
  Object.fromEntries(
    (kind === 'term'
      ? ['text']
      : kind === 'link'
        ? ['label']
        : ['name', 'text', 'term', 'year', 'locator', 'sourceTitle']
    )
      .filter((field) => typeof record[field] === 'string')
      .map((field) => [field, record[field] as string]),
  );

/**
 * Reads a page: content marked as an element, lists under headings that name their kind, quotations, and other lists by
 * what most of their items look like.
 */
export function readPage(root: Element): Reading {
  readAllMarkup();
  const reading: Reading = { drafts: [], headings: {} };
  const used: Element[] = [];
  const isUsed = (element: Element) =>
    used.some((one) => one === element || one.contains(element) || element.contains(one));
  const add = (kind: Kind, container: Element, heading?: string, isExact = false) => {
    const read = readKind(container, kind, isExact);
    // exact content was confirmed when it was written
    const drafts = isExact ? read.map((draft) => ({ ...draft, isExact: true, confirmed: true })) : read;
    reading.drafts.push(...drafts);
    if (heading && drafts.length) reading.headings[kind] ??= heading;
    return drafts;
  };

  for (const { tag, parts, isExact } of markedParts(root)) {
    const kind = OF_TAGS[tag];
    if (!kind || parts.some(isUsed)) continue;
    add(kind, parts.length === 1 ? parts[0]! : copiesOf(parts), headingBefore(parts[0]!, root), isExact);
    used.push(...parts);
  }

  const lists = listsOf(root).filter(({ element }) => !isUsed(element));
  const statuses = new Set(lists.flatMap(({ kind, status }) => (kind === 'projects' ? (status ?? '') : [])));
  for (const { kind: section, element, headings, status } of lists) {
    const kind = SECTIONS[section];
    if (!kind) continue;
    const drafts = add(kind, element, headings[0]);
    // keep the status from the heading, since all entries end up in one list
    if (kind === 'project' && status && statuses.size > 1)
      reading.drafts.splice(
        -drafts.length,
        drafts.length,
        ...drafts.map((draft) => withStatus(draft, status)),
      );
    used.push(element);
  }

  for (const { kind, heading, nodes } of sectionsWithoutLists(root)) {
    if (!nodes.length || nodes.some(isUsed)) continue;
    const made = listsFromBlocks(copiesOf(nodes));
    if (!made) continue;
    add(kind, made.container, heading);
    used.push(...nodes);
  }

  const definitions = readKind(root, 'definition').filter(({ record }) => {
    const entry = sourceOf(record)?.entry;
    return entry && !isUsed(entry);
  });
  reading.drafts.push(...definitions);

  if (!reading.drafts.some(({ kind }) => kind !== 'definition' && kind !== 'profile'))
    for (const list of listsIn(root)) {
      if (isUsed(list) || list.closest('nav, header, footer, [role="navigation"]')) continue;
      const kind = guessKind(list);
      if (kind) add(kind, list, headingBefore(list, root));
    }
  if (reading.drafts.length && !reading.drafts.some(({ kind }) => kind === 'profile'))
    addProfile(root, reading);
  reading.drafts = KINDS.flatMap((kind) => reading.drafts.filter((draft) => draft.kind === kind));
  return reading;
}

const withStatus = (draft: Draft, status: NonNullable<Project['status']>): Draft => {
  const project = draft.record as Project;
  // an end date is more reliable than a heading, which may be out of date
  return project.status || (project.end && status === 'ongoing')
    ? draft
    : { ...draft, record: { ...project, status } };
};

/** Neighbouring nodes marked as an element. */
interface MarkedPart {
  tag: string;
  parts: Element[];
  isExact: boolean;
}

/** Content marked as an element, by its tag, a class, data attributes or a link before it. */
function markedParts(root: Element): MarkedPart[] {
  const tags = [...root.querySelectorAll(TAGS.join())].map((element) => ({
    tag: element.localName,
    parts: [element],
    isExact: element.hasAttribute('exact'),
  }));
  const isInTag = (node: Element) => !!node.closest(TAGS.join());
  const marked = [...new Targets(root, [], isInTag)].map(({ tag, nodes, inside, attributes }) => ({
    tag,
    parts: inside ? [inside] : [...nodes],
    isExact: attributes.has('exact'),
  }));
  return [...tags, ...marked].filter(({ parts }) => parts.length);
}

function copiesOf(parts: readonly Element[]): Element {
  const box = parts[0]!.ownerDocument.createElement('div');
  box.append(...parts.map((part) => part.cloneNode(true)));
  return box;
}

interface PageSection {
  kind: Kind;
  heading: string;
  nodes: Element[];
}

/** Sections without a list, from a heading that names their kind to the next heading of the same level. */
function sectionsWithoutLists(root: Element): PageSection[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap((heading): PageSection[] => {
    const words = heading.textContent.replace(/\s+/g, ' ').trim();
    const kind = SECTIONS[sectionOf(words) ?? ''];
    if (kind !== 'project' && kind !== 'issue') return [];
    const nodes: Element[] = [];
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^h[1-6]$/.test(next.localName) && next.localName <= heading.localName) break;
      nodes.push(next);
    }
    return nodes.some((node) => node.matches('ul, ol') || node.querySelector('ul, ol'))
      ? []
      : [{ kind, heading: words, nodes }];
  });
}

/** The text of the last heading before an element. */
function headingBefore(element: Element, root: Element): string | undefined {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(element) & 4,
  );
  return headings.at(-1)?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}

/** Adds the group's profile: the first `h1` with the lines around it, if they give a purpose or a parent. */
function addProfile(root: Element, reading: Reading): void {
  const name = root.querySelector('h1');
  if (!name) return;
  const box = root.ownerDocument.createElement('div');
  const around = [name.previousElementSibling, name, name.nextElementSibling];
  for (const element of around) if (element?.matches('p, h1')) box.append(element.cloneNode(true));
  reading.drafts.push(...readKind(box, 'profile'));
}
