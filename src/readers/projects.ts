import { acceptProject } from '../records/accept.js';
import { safeAddress } from '../records/addresses.js';
import type { Project } from '../records/types.js';
import type { Span } from './claims.js';
import { DomText } from './dom-text.js';
import { entriesOf, listsIn } from './lists.js';
import { parseProject } from './project-line.js';
import { uniqueIds } from './ids.js';
import { rememberSource } from './sources.js';
import { statusSaid } from './status-words.js';

/** Told about what a page's author can put right. */
export type Report = (problem: { what: string; fix: string; node: Element }) => void;

/**
 * The projects of a list on a page: of each item its `data-*` attributes first, then a `dl` or lines
 * such as "Funding: …" inside it, then its plain line. Items without words are passed over. Never
 * throws.
 *
 * @param container A `ul` or `ol`, or an element with such lists in it.
 * @param report Is told of empty items and of attributes that cannot be read.
 */
export function readProjects(container: Element, report: Report = () => {}): Project[] {
  const entries = listsIn(container).flatMap(entriesOf);
  return uniqueIds(entries.flatMap((entry) => readProject(entry, report) ?? []));
}

function readProject(entry: Element, report: Report): Project | undefined {
  const text = new DomText(entry);
  if (!text.text) {
    report({ what: 'An item of the list is empty.', fix: 'Write the project’s title in it, or take it out.', node: entry });
    return undefined;
  }
  const title = titleIn(entry, text);
  const { record, spans } = parseProject(text.text, title ? { title } : {});
  record.original = entry.textContent.trim();
  if (entry.id) record.id = entry.id;
  readLinks(entry, text, record);
  const titleSpan = spans.find((span) => span.field === 'title');
  const lang = languageOf(entry, text, titleSpan);
  if (lang) record.lang = lang;
  readImage(entry, record);
  const overruled = readData(entry, record, report);
  rememberSource(record, { entry, text, spans: spans.map((span) => (overruled.has(span.field) ? keptAsNote(span, text, record) : span)) });
  return record;
}

/** What the line said of a field for which an attribute says something else: it is not lost, it becomes a note. */
function keptAsNote(span: Span, { text }: DomText, record: Project): Span {
  const words = text.slice(span.start, span.end);
  const { original: _, ...said } = record;
  if (JSON.stringify(said).includes(JSON.stringify(words).slice(1, -1))) return span;
  record.note = record.note ? `${record.note} ${words}` : words;
  return { ...span, field: 'note' };
}

/** What markup sets apart as the title: an emphasised or linked beginning with something else after it. */
function titleIn(entry: Element, text: DomText): [number, number] | undefined {
  const set = entry.querySelector('h1, h2, h3, h4, h5, h6, strong, b, cite, a');
  const span = set && text.spanOf(set);
  if (!span || span[0] > 0 || set.closest('li') !== entry) return undefined;
  const [, end] = span;
  const rest = text.text.slice(end);
  // "POINT: Preventing …", "Tenk Ut – …": what is set apart is only the title's beginning
  const goesOn = /^\s*([:–—-]|[\p{Ll}\p{N}])/u.test(rest);
  return rest.trim() && !goesOn ? span : undefined;
}

function readLinks(entry: Element, text: DomText, record: Project) {
  for (const link of entry.querySelectorAll('a[href]')) {
    const url = safeAddress(link.getAttribute('href'));
    if (!url) continue;
    const starts = text.spanOf(link)?.[0] === 0;
    if (starts && !record.url) record.url = url;
    else record.links.push({ url, label: link.textContent.trim() || url });
  }
}

/** The title's own language, where markup says it: on the item, or on what holds the whole title. */
function languageOf(entry: Element, text: DomText, title: { start: number; end: number } | undefined): string | undefined {
  const own = entry.getAttribute('lang');
  for (const marked of entry.querySelectorAll('[lang]')) {
    const span = text.spanOf(marked);
    if (span && title && span[0] <= title.start && span[1] >= title.end) return marked.getAttribute('lang') || undefined;
  }
  return own || undefined;
}

function readImage(entry: Element, record: Project) {
  const image = entry.querySelector('img');
  const src = safeAddress(image?.getAttribute('src'));
  if (!image || !src) return;
  const size = (name: string) => Number(image.getAttribute(name)) || undefined;
  record.image = acceptProject({ title: '-', image: { src, alt: image.alt, width: size('width'), height: size('height') } }).image!;
}

/** `data-*` attributes of an item and the fields they fill; several values are separated by `;`. */
const DATA = {
  title: 'title',
  acronym: 'acronym',
  status: 'status',
  start: 'start',
  end: 'end',
  coordinator: 'coordinator',
  leader: 'leader',
  url: 'url',
  summary: 'summary',
  image: 'image',
  type: 'types',
  types: 'types',
  partners: 'partners',
  keywords: 'keywords',
  funder: 'funding',
  programme: 'funding',
  grant: 'funding',
} as const satisfies Record<string, keyof Project>;

/** The kinds of span that a field is read from, where they have other names. */
const SPANS: Partial<Record<keyof Project, string[]>> = {
  start: [],
  end: [],
  funding: ['funder', 'programme', 'grant'],
  partners: ['partner'],
  types: ['type'],
  keywords: ['keyword'],
};

const MANY = new Set<string>(['types', 'partners', 'keywords']);

/** Reads them and gives the kinds of span of the line that they overrule. Dates are put right, not kept. */
function readData(entry: Element, record: Project, report: Report): Set<string> {
  const overruled = new Set<string>();
  const given: Record<string, unknown> = {};
  const funding: Record<string, string> = {};
  for (const [name, field] of Object.entries(DATA)) {
    const value = entry.getAttribute(`data-${name}`)?.trim();
    if (!value) continue;
    if (field === 'funding') given[field] = Object.assign(funding, { [name]: value });
    else if (field === 'status') given[field] = statusSaid(value);
    else given[field] = MANY.has(field) ? value.split(';').map((part) => part.trim()).filter(Boolean) : value;
    const accepted = acceptProject({ title: '-', ...given })[field];
    if (accepted !== undefined) {
      Object.assign(record, { [field]: accepted });
      for (const kind of SPANS[field] ?? [field]) overruled.add(kind);
    } else
      report({
        what: `data-${name}="${value}" cannot be read.`,
        fix: field === 'status' ? 'Write planned, ongoing or finished.' : field === 'url' || field === 'image' ? 'Write an address that begins with https:// or /.' : 'Write a date such as 2021, 2021-05 or 2021-05-31.',
        node: entry,
      });
  }
  return overruled;
}
