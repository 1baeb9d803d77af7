/** Output: HTML in a given form, the same as plain text, files, and the lines for a site's template. */
import { writeCsv } from '../../writers/csv.js';
import { writeHtml, type ElementAttributes, type HtmlForm } from '../../writers/html.js';
import { writeJson } from '../../writers/json.js';
import { writeJsonLd } from '../../writers/json-ld.js';
import type { AnyRecord } from '../../writers/kinds.js';
import { KEYS, type Records } from '../../writers/prepare.js';
import { recordsOf } from '../model/operations.js';
import { KINDS, type Workspace, type Kind } from '../model/types.js';

export interface SnippetOptions {
  as: HtmlForm;
  /** Language of the labels, which is that of the page. */
  lang: string;
  attributes: Partial<Record<Kind, ElementAttributes>>;
  headings: Partial<Record<Kind, string>>;
}

/** The kinds that have entries, in the order of a page. */
export const kindsOn = ({ entries }: Workspace): Kind[] =>
  KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));

/** Kinds that get a heading if there are several. */
const HEADED: readonly Kind[] = ['project', 'issue', 'partner', 'link'];

const HEADINGS: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  nb: { project: 'Prosjekter', issue: 'Temanummer', partner: 'Samarbeidspartnere', link: 'Lenker' },
  nn: { project: 'Prosjekt', issue: 'Temanummer', partner: 'Samarbeidspartnarar', link: 'Lenkjer' },
  en: { project: 'Projects', issue: 'Special issues', partner: 'Partners', link: 'Links' },
};

export const headingFor = (
  kind: Kind,
  { lang, headings }: Pick<SnippetOptions, 'lang' | 'headings'>,
): string => headings[kind] ?? (HEADINGS[lang] ?? HEADINGS['en']!)[kind] ?? '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The entries as HTML; with several kinds, each below its heading. */
export function snippetOf(workspace: Workspace, options: SnippetOptions): string {
  const kinds = kindsOn(workspace);
  return kinds
    .map((kind) => {
      const html = markupOf(workspace, kind, options);
      const heading = kinds.length > 1 && HEADED.includes(kind) ? headingFor(kind, options) : '';
      return heading ? `<h2>${escaped(heading)}</h2>\n${html}` : html;
    })
    .join('\n');
}

/** The entries of one kind as HTML. */
export const markupOf = (
  workspace: Workspace,
  kind: Kind,
  { as, lang, attributes }: SnippetOptions,
): string =>
  writeHtml(recordsOf(workspace, kind) as AnyRecord[], {
    kind,
    as,
    lang,
    attributes: attributes[kind] ?? {},
  });

/** Converts the HTML written here to plain text: a line per item, followed by its facts. */
export const plainOf = (html: string): string =>
  html
    .replace(/>\n</g, '><')
    .replace(/<br>\n?/g, '\n  ')
    .replace(/<li\b[^>]*>/g, '\n• ')
    .replace(/<(?:h[1-6]|p|blockquote|ul|ol)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** All records, by key as for a page. */
function pageOf(workspace: Workspace): Records {
  const page: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(KEYS)) {
    const records = recordsOf(workspace, kind) as object[];
    if (records.length) page[key] = key === 'profile' ? records[0] : records;
  }
  return page;
}

/** File formats. */
export type FileForm = 'json' | 'csv' | 'jsonld';

interface NamedText {
  name: string;
  type: string;
  text: string;
}

/** The files in a format: one, or for tables one per kind. */
export function filesOf(workspace: Workspace, form: FileForm, lang: string): NamedText[] {
  if (form === 'json')
    return [{ name: 'page.json', type: 'application/json', text: writeJson(pageOf(workspace)) }];
  if (form === 'jsonld')
    return [
      { name: 'page.jsonld', type: 'application/ld+json', text: writeJsonLd(pageOf(workspace), { lang }) },
    ];
  return kindsOn(workspace).map((kind) => ({
    name: `${KEY_OF[kind]}.csv`,
    type: 'text/csv',
    text: writeCsv(recordsOf(workspace, kind) as AnyRecord[], { kind, lang }),
  }));
}

const KEY_OF = Object.fromEntries(Object.entries(KEYS).map(([key, kind]) => [kind, key])) as Record<
  Kind,
  string
>;

/** The lines for the template of a site. */
export const TEMPLATE_LINES = `<link rel="stylesheet" href="/rg/rg.css">
<script type="module" src="/rg/rg.js"></script>`;
