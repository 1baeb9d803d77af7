import type { Project } from '../records/types.js';
import { framed } from './html/frame.js';
import type { ElementAttributes, HtmlForm } from './html/frame.js';
import { projectItems } from './html/projects.js';
import { listOf } from './kinds.js';
import type { OneOrMore } from './kinds.js';

export type { ElementAttributes, HtmlForm };

/** Settings of written HTML. */
export interface HtmlOptions {
  /** Language of the labels: nb, nn, en or se; default `en`. */
  lang?: string;
  /** Default `labelled`: ordinary lists that name no element. */
  as?: HtmlForm;
  /** Attributes of the element, by name; `exact` is set unless it is `false`. */
  attributes?: ElementAttributes;
}

/**
 * Records as HTML that any CMS keeps: lists whose facts are labelled lines.
 */
export function writeHtml(records: OneOrMore<Project>, options: HtmlOptions = {}): string {
  const { lang = 'en', as = 'labelled' } = options;
  const attributes = { exact: true, ...options.attributes };
  const items = projectItems(listOf(records), lang);
  return framed((own) => `<ul${own}>\n${items.join('\n')}\n</ul>`, 'project-list', { as, lang, attributes });
}
