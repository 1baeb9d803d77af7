import { sectionOf, type Section } from '../../readers/page/section.js';
import { namedStatus } from '../../readers/words/statuses.js';
import type { Status } from '../../records/types.js';

/** A native list of entries, with what its headings say about it. */
export interface EntryList {
  kind: Section;
  element: Element;
  /** The headings above it, nearest first. */
  headings: readonly string[];
  /** The status stated by the nearest heading that states one. */
  status?: Exclude<Status, 'unknown'>;
}

const TAGS: Readonly<Record<string, Section>> = {
  'rg-project-list': 'projects',
  'rg-special-issue-list': 'issues',
  'rg-partner-grid': 'partners',
};
const MARKED = Object.keys(TAGS)
  .map((tag) => `${tag}, .${tag}, [data-rg^="${tag.slice(3)}"], [data-rg^="${tag}"]`)
  .join();
const HEADINGS = /^h[1-6]$/;
const WALKED = `h1, h2, h3, h4, h5, h6, p, strong, b, ul, ol, ${MARKED}`;
/** Parts of a page with navigation. */
export const CHROME =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="menu"], [role="tablist"]';
/** Maximum length of a paragraph that can serve as a heading. */
const MAX_LENGTH = 90;

interface Heading {
  level: number;
  text: string;
  kind: Section | undefined;
}

/** Level of a paragraph that serves as a heading, below all real headings. */
const PARAGRAPH = 7;

/** The lists of a page whose heading or markup says what they hold. */
export function listsOf(root: ParentNode): EntryList[] {
  const open: Heading[] = [];
  const found: EntryList[] = [];
  for (const element of root.querySelectorAll(WALKED)) {
    const { localName } = element;
    const marked = kindOf(element);
    if (!marked && HEADINGS.test(localName)) put(open, element, Number(localName[1]));
    else if (!marked && /^(?:p|strong|b)$/.test(localName)) {
      // bold words inside an entry or a paragraph are not a heading
      if (localName !== 'p' && element.parentElement?.closest('p, li')) continue;
      if (element.closest('li, blockquote, figure, td')) continue;
      put(open, element, PARAGRAPH);
    } else if (marked || isOutermost(element)) {
      if (element.closest(CHROME)) continue;
      if (found.some((list) => list.element.contains(element))) continue;
      const kind = marked ?? open.at(-1)?.kind;
      if (!kind || kind === 'other' || kind === 'links') continue;
      const headings = open.map(({ text }) => text).reverse();
      const status = headings.map(namedStatus).find(Boolean) ?? defaultStatus(element);
      found.push({ kind, element, headings, ...(status && { status }) });
    }
  }
  return found;
}

const kindOf = (element: Element): Section | undefined => {
  if (TAGS[element.localName]) return TAGS[element.localName];
  const tag = (element.getAttribute('data-rg') ?? '').split('&')[0]!.replace(/^(?!rg-)(?=.)/, 'rg-');
  if (TAGS[tag]) return TAGS[tag];
  return (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .map((name) => TAGS[name])
    .find(Boolean);
};

const defaultStatus = (element: Element) =>
  namedStatus(element.getAttribute('default-status') ?? element.getAttribute('data-rg-default-status') ?? '');

const isOutermost = (element: Element) => !element.parentElement?.closest('ul, ol, table');

/** Puts a heading on the stack in place of those at its level and below; a long paragraph ends the section of a paragraph heading. */
function put(open: Heading[], element: Element, level: number): void {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  if (!text) return;
  if (level === PARAGRAPH) {
    const kind = text.length > MAX_LENGTH ? undefined : sectionOf(text);
    if (!kind) {
      if (text.length > MAX_LENGTH && open.at(-1)?.level === PARAGRAPH) open.pop();
      return;
    }
    while (open.at(-1)?.level === PARAGRAPH) open.pop();
    open.push({ level, text, kind });
    return;
  }
  while (open.length && open.at(-1)!.level >= level) open.pop();
  // "Ongoing" below "Projects" also holds projects
  const section = sectionOf(text);
  const isStatus = section === undefined && namedStatus(text) !== undefined && text.split(' ').length < 4;
  open.push({ level, text, kind: section ?? (isStatus ? open.at(-1)?.kind : undefined) });
}
