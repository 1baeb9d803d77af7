import { Lazy } from '../../../lazy.js';
import { contentFromLists, contentFromBlocks } from '../../../readers/page/used-children.js';
import type { Report } from '../../../readers/page/entry.js';
import type { Content, IsRepeated } from '../../../readers/page/used-children.js';
import { withMissing } from './missing-part.js';
import { HEADINGS } from '../../../readers/page/headings.js';
import type { MadeLists } from '../../../readers/blocks/types.js';
import type { EntryKind } from '../../../readers/page/sections-apart.js';
import type { Work } from '../../../readers/work.js';

/** A reader of entries that are not list items, and where they may be. */
export interface OtherShapes {
  reader: Lazy<(container: Element, isBeside?: boolean, kind?: EntryKind) => MadeLists | undefined>;
  /** Selector of elements that may contain entries outside lists; default: any text. */
  holders?: string;
  /** Selector of elements that may contain further entries if there are lists with entries. */
  beside?: string;
}

const BLOCKS: OtherShapes = {
  reader: new Lazy(async () => (await import('../../../readers/blocks/blocks.js')).listsFromBlocks),
  holders:
    'table, details, h1, h2, h3, h4, h5, h6, [role="heading"], dl, p + p, p > br + br, :is(div, section, article, a, figure) + *',
  beside:
    'th + th + th, details, :is(h2, h3, h4):not(li *, :has(+ :is(ul, ol))), :is(div, section, article) > :is(b, strong):first-child, :not(li) > p > :is(b, strong, span):first-child',
};

const sections = new Lazy(() => import('../../../readers/page/sections-apart.js'));

/** Leaves out lists below headings for other content. Returns the part to load first, if the element has headings. */
export function sectionsPart(host: Element, kind: EntryKind): Lazy<unknown> | undefined {
  if (!sections.module && host.querySelector(HEADINGS)) return sections;
  sections.module?.leaveOutSections(host, kind);
  return undefined;
}

/**
 * The records of lists among an element's children, or otherwise of rows, headings or paragraphs, and the children they
 * replace. Problems with lists are reported only if nothing else can be read.
 */
export function* readEntries<R extends object>(
  host: Element,
  report: Report,
  read: (container: Element, report: Report) => Work<R[]>,
  kind: EntryKind,
  isRepeated?: IsRepeated,
): Work<Content<R>> {
  const part = sectionsPart(host, kind);
  if (part) return withMissing({ records: [], used: new Set() }, part);
  const problems: Parameters<Report>[0][] = [];
  const readLists = (lists: Element) => read(lists, (problem) => problems.push(problem));
  const content = yield* contentFromLists(host, readLists, isRepeated);
  const other = yield* fromOtherShapes(content, host, (lists) => read(lists, report), BLOCKS, kind);
  if (other === content) problems.forEach(report);
  return other;
}

/**
 * Content from entries that are not list items, if there are no records from lists, or those beside lists. Requests the reader of such entries
 * if it is not loaded.
 */
export function* fromOtherShapes<R extends object>(
  content: Content<R>,
  host: Element,
  read: (container: Element) => Work<R[]>,
  { reader, holders, beside }: OtherShapes = BLOCKS,
  kind?: EntryKind,
): Work<Content<R>> {
  const isShown = content.records.length > 0;
  const selector = isShown ? beside : holders;
  const mayHold = selector ? host.querySelector(selector) : !isShown && host.textContent.trim();
  if (content.awaits || !mayHold) return content;
  if (!reader.module) return withMissing(content, reader);
  const made = reader.module(host, isShown || content.isRead, kind);
  if (!made) return content;
  const { repeated } = made;
  const isRepeated = repeated && ((element: Element) => repeated.has(element));
  const found = contentFromBlocks(host, made.covered, yield* read(made.container), isRepeated);
  return isShown && !found.records.length && !found.awaits ? content : found;
}
