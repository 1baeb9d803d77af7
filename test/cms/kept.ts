/** Comparison of a snippet with the markup saved by an editor. */
import {
  readDefinitions,
  readIssues,
  readLinks,
  readPartners,
  readProfile,
  readProjects,
  readTerms,
} from '../../src/readers/index.js';

export type Mark = 'tag' | 'class' | 'data' | 'marker' | 'lang' | 'lines' | 'images';

export interface Kept {
  /** Preserved marks: those that turn a list into an element, those of languages, and those of the lines of an item. */
  marks: Record<Mark, boolean>;
  lostWords: string[];
  addedWords: string[];
  lostLinks: string[];
  /** Records before and after, as JSON, if they differ. */
  records: [before: string, after: string] | undefined;
}

/** @param labelled The content without a mark that names an element, from which the original records are read. */
export function compare(snippet: string, saved: string, labelled: string, tag: string): Kept {
  const [before, after] = [parsed(snippet), parsed(saved)];
  const [words, wordsAfter] = [wordsOf(textOf(before)), wordsOf(textOf(after))];
  const records: [string, string] = [recordsOf(parsed(labelled), tag), recordsOf(parsed(saved), tag)];
  return {
    marks: {
      tag: !!after.querySelector(tag),
      class: !!after.querySelector(`.${tag}`),
      data: !!after.querySelector(`[data-rg^="${tag.slice(3)}"]`),
      marker: !!after.querySelector(`a[href*="#${tag}"]`),
      lang: !!after.querySelector('[lang]'),
      images: !!after.querySelector('img[src][alt]'),
      lines: !!after.querySelector('li br, li p + p'),
    },
    lostWords: missing(words, wordsAfter),
    addedWords: missing(wordsAfter, words),
    lostLinks: missing(linksOf(before), linksOf(after)),
    records: records[0] === records[1] ? undefined : records,
  };
}

export const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Text of a node, with a space before blocks and lines so that words do not run together. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  const words = [...node.childNodes].map(textOf).join('');
  return /^(?:br|p|li|ul|ol|h\d|div|blockquote)$/i.test(node.nodeName) ? ` ${words} ` : words;
}

/** Entries of a list that are missing from another list, or are there fewer times. */
export function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Absolute addresses of links; copying resolves relative ones against the page. */
const linksOf = (root: ParentNode) =>
  [...root.querySelectorAll('a[href]')].map(
    (link) => new URL(link.getAttribute('href')!, location.href).href,
  );

const READERS: Readonly<Record<string, (root: Element) => unknown>> = {
  'rg-project-list': (root) => readProjects(listIn(root)),
  'rg-special-issue-list': (root) => readIssues(listIn(root)),
  'rg-partner-grid': (root) => readPartners(listIn(root)),
  'rg-definition-quote': (root) => readDefinitions(root),
  'rg-word-cloud': (root) => readTerms(listIn(root)),
  'rg-social-links': (root) => readLinks(listIn(root)),
  'rg-group-header': (root) => readProfile(root),
};

/** The part of a page that belongs inside an element, without the marker. */
function contentIn(root: Element, tag: string): Element {
  for (const marker of root.querySelectorAll('a[href*="#rg-"]')) marker.closest('p')?.remove();
  if (tag === 'rg-group-header') return root.querySelector('h2')?.parentElement ?? root;
  return root.querySelector(`${tag}, div.${tag}`) ?? root;
}

const listIn = (root: Element) => root.querySelector('ul,ol') ?? root;

/** Records as JSON. Languages and images are compared as marks; some editors save every space as a no-break space. */
const recordsOf = (root: Element, tag: string): string =>
  JSON.stringify(
    READERS[tag]!(contentIn(root, tag)),
    (key, value: unknown) => (/^(?:original|lang|logo)$/.test(key) ? undefined : value),
    1,
  ).replaceAll('\u00a0', ' ');
