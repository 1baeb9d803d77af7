import { framed } from './html/frame.js';
import type { ElementAttributes, HtmlForm } from './html/frame.js';
import { issueItems } from './html/issues.js';
import { linkItems, partnerItems, quotations, termItems } from './html/others.js';
import { headerOf } from './html/profile.js';
import { projectItems } from './html/projects.js';
import type { AnyRecord, OneOrMore } from './kinds.js';
import { prepared } from './prepare.js';
import type { Records, WriterOptions } from './prepare.js';

export type { ElementAttributes, HtmlForm };

/** Options of {@link writeHtml}. */
export interface HtmlOptions extends WriterOptions {
  /** Language of the labels: nb, nn, en or se; default `en`. */
  lang?: string;
  /** Way in which the markup names its element; `labelled`, the default, names none and writes plain markup only. */
  as?: HtmlForm;
  /** Attributes of the element, by name; ignored for a page of several kinds. `exact` is set unless it is `false`. */
  attributes?: ElementAttributes;
  /** Level of the heading with a group's name; default 2. */
  headingLevel?: number;
}

/**
 * Records as HTML that any CMS keeps: lists, links, line breaks and emphasis, with every fact in a labelled line,
 * `<li><a href="…">Title</a> (ACRONYM)<br>Period: 2021–2024<br>Funding: …</li>`; definitions as `blockquote` with
 * their source in the next paragraph; a group as a heading with a paragraph for each fact. The readers return the
 * same records, except that `original` is the written text. Facts that would be misread as plain words are in
 * `em`, which is taken literally. White space that markup does not preserve is also in `data-rg-text`.
 *
 * @param records One record, several of one kind, or the records of a page: `{ profile, definitions, projects, … }`.
 * @throws {TypeError} If an input is not a record; the message names it and what it lacks.
 */
export function writeHtml(records: OneOrMore<AnyRecord> | Records, options: HtmlOptions = {}): string {
  const { lang = 'en', as = 'labelled', headingLevel = 2 } = options;
  if (!FORMS.includes(as)) throw new TypeError(`as: "${as}" is not a known form: use ${FORMS.join(', ')}.`);
  const all = prepared(records, options);
  // a page need not have all kinds; an empty list on its own stays one
  const isPage = Object.keys(all).length > 1;
  const held = isPage ? withoutEmpty(all) : all;
  const attributes = isPage ? { exact: true } : { exact: true, ...options.attributes };
  const frame = (element: string, markup: (own: string) => string) =>
    framed(markup, element, { as, lang, attributes });
  const list = (element: string, items: readonly string[], tag = 'ul') =>
    frame(element, (own) => `<${tag}${own}>\n${items.join('\n')}\n</${tag}>`);
  /** Wraps several nodes in one element if a class has to be set. */
  const block = (element: string, html: string) =>
    frame(element, (own) => (own ? `<div${own}>\n${html}\n</div>` : html));
  const parts: string[] = [];
  const { profile, definitions, projects, issues, partners, links, terms } = held;
  for (const one of profile ?? []) parts.push(block('group-header', headerOf(one, lang, headingLevel)));
  if (definitions) parts.push(block('definition-quote', quotations(definitions, lang).join('\n')));
  if (projects) parts.push(list('project-list', projectItems(projects, lang)));
  if (issues) parts.push(list('special-issue-list', issueItems(issues, lang), 'ol'));
  if (partners) parts.push(list('partner-grid', partnerItems(partners, lang)));
  if (links) parts.push(list('social-links', linkItems(links)));
  if (terms) parts.push(list('word-cloud', termItems(terms, lang), 'ol'));
  return parts.join('\n');
}

const withoutEmpty = (held: ReturnType<typeof prepared>): typeof held =>
  Object.fromEntries(Object.entries(held).filter(([, records]) => records.length));

const FORMS: readonly HtmlForm[] = ['labelled', 'class', 'marker', 'tag'];
