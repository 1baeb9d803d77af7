/** From a page, or a part of one, to entries of all kinds. */
import { listsOf } from '../../check/page/sections.js';
import { listsFromBlocks } from '../../readers/blocks/blocks.js';
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

/** Entries that were read, and the heading that each kind stood under. */
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

/** The kinds of the tags; a card holds a special issue as a list does. */
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

/** Readers of what is to be taken literally: by labels alone. */
const EXACT_READERS: Partial<Record<Kind, (container: Element) => readonly AnyRecord[]>> = {
  project: (container) =>
    finish(
      readProjectsWith(container, silent, labelParser(undefined, projectInference.labels), literalReader),
    ),
  issue: (container) => readIssues(container, silent, false),
};

/** The entries of a kind in a part of a page. */
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

/** Values whose words can be looked for in a text. */
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
 * Reads a page: what is marked as one of our elements, lists under headings that say what they hold, quotations; and
 * where nothing says what a list is, what most of its items look like.
 */
export function readPage(root: Element): Reading {
  const reading: Reading = { drafts: [], headings: {} };
  const taken: Element[] = [];
  const isTaken = (element: Element) =>
    taken.some((one) => one === element || one.contains(element) || element.contains(one));
  const add = (kind: Kind, container: Element, heading?: string, isExact = false) => {
    const read = readKind(container, kind, isExact);
    // content marked as exact was confirmed when it was written
    const drafts = isExact ? read.map((draft) => ({ ...draft, isExact: true, confirmed: true })) : read;
    reading.drafts.push(...drafts);
    if (heading && drafts.length) reading.headings[kind] ??= heading;
    return drafts;
  };

  for (const { tag, parts, isExact } of markedParts(root)) {
    const kind = OF_TAGS[tag];
    if (!kind || parts.some(isTaken)) continue;
    add(kind, parts.length === 1 ? parts[0]! : copiesOf(parts), headingBefore(parts[0]!, root), isExact);
    taken.push(...parts);
  }

  const lists = listsOf(root).filter(({ element }) => !isTaken(element));
  const statuses = new Set(lists.flatMap(({ kind, status }) => (kind === 'projects' ? (status ?? '') : [])));
  for (const { kind: section, element, headings, status } of lists) {
    const kind = SECTIONS[section];
    if (!kind) continue;
    const drafts = add(kind, element, headings[0]);
    // in one list with others, entries lose the heading that gave them their status
    if (kind === 'project' && status && statuses.size > 1)
      reading.drafts.splice(
        -drafts.length,
        drafts.length,
        ...drafts.map((draft) => withStatus(draft, status)),
      );
    taken.push(element);
  }

  for (const { kind, heading, nodes } of sectionsWithoutLists(root)) {
    if (!nodes.length || nodes.some(isTaken)) continue;
    const made = listsFromBlocks(copiesOf(nodes));
    if (!made) continue;
    add(kind, made.container, heading);
    taken.push(...nodes);
  }

  const definitions = readKind(root, 'definition').filter(({ record }) => {
    const entry = sourceOf(record)?.entry;
    return entry && !isTaken(entry);
  });
  reading.drafts.push(...definitions);

  if (!reading.drafts.some(({ kind }) => kind !== 'definition' && kind !== 'profile'))
    for (const list of listsIn(root)) {
      if (isTaken(list) || list.closest('nav, header, footer, [role="navigation"]')) continue;
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
  // an end date is a better sign of the status than a heading that is not kept up to date
  return project.status || (project.end && status === 'ongoing')
    ? draft
    : { ...draft, record: { ...project, status } };
};

/** Neighbouring nodes that are marked as an element, and whether they say that they are exact. */
interface MarkedPart {
  tag: string;
  parts: Element[];
  isExact: boolean;
}

/** Content marked as an element: by its tag, or by class, data or a link before it. */
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

/** Parts of a page without a list, from a heading that names their kind up to the next one of its level. */
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

/** The words of the last heading before an element. */
function headingBefore(element: Element, root: Element): string | undefined {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(element) & 4,
  );
  return headings.at(-1)?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}

/** The head of a page: its first heading with the lines around it, where a purpose or a parent is given. */
function addProfile(root: Element, reading: Reading): void {
  const name = root.querySelector('h1');
  if (!name) return;
  const box = root.ownerDocument.createElement('div');
  const around = [name.previousElementSibling, name, name.nextElementSibling];
  for (const element of around) if (element?.matches('p, h1')) box.append(element.cloneNode(true));
  reading.drafts.push(...readKind(box, 'profile'));
}
