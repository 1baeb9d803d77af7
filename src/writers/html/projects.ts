import { beginsWithFact } from '../../readers/project/list.js';
import { namePlace } from '../../readers/project/name-place.js';
import type { TakenIds } from '../../readers/ids.js';
import { anyWording } from '../../records/accept-fields.js';
import { idFrom } from '../../records/ids.js';
import type { Project } from '../../records/types.js';
import { draftOf } from './draft.js';
import { htmlOfWords } from './line.js';
import { idAttribute } from './ids.js';
import { attribute, escaped, linked, part } from './markup.js';
import type { Draft } from './read-back.js';

/** The items of a list of projects. */
export function projectItems(projects: readonly Project[], lang: string): string[] {
  let drafts = projects.map((project) => draftOf(project, lang, undefined));
  const names = namePlace(drafts.map(firstLine));
  if (names) drafts = projects.map((project) => draftOf(project, lang, names));
  // such a list is read as the facts of one project
  if (
    drafts.every(
      (draft) =>
        !draft.exact.has('title') && beginsWithFact(`${firstLine(draft)}\n${draft.lines.length ? 'X' : ''}`),
    )
  )
    drafts = projects.map((project) => draftOf(project, lang, names, ['title']));
  const taken: TakenIds = new Map();
  return projects.map((project, i) => itemOf(project, drafts[i]!, taken));
}

const firstLine = ({ title, acronym }: Draft) => (acronym ? `${title} (${acronym})` : title);

function itemOf(project: Project, draft: Draft, taken: TakenIds): string {
  const { lines, exact } = draft;
  const facts = lines.map(({ field, label, plain, exact: parts }) =>
    exact.has(field) || !plain ? parts : `${escaped(label)}: ${htmlOfWords(plain)}`,
  );
  const all = [titleOf(project, draft), ...facts, ...(project.image ? [imageOf(project.image)] : [])];
  return `<li${idOf(project, draft, taken)}>${all.join('<br>\n')}</li>`;
}

function titleOf({ lang }: Project, { title, acronym, url, isMarked, exact }: Draft): string {
  const inLanguage = (html: string) => (lang ? `<span${attribute('lang', lang)}>${html}</span>` : html);
  const behind = acronym ? ` (${exact.has('title') ? part(acronym) : escaped(acronym)})` : '';
  if (exact.has('title')) return inLanguage(`<strong>${part(title, { url })}</strong>`) + behind;
  const words = url
    ? linked(escaped(title), url)
    : isMarked
      ? `<strong>${escaped(title)}</strong>`
      : escaped(title);
  return inLanguage(words) + behind;
}

/** The id, if it is another than readers make of the acronym or the title. */
function idOf(project: Project, { title, exact }: Draft, taken: TakenIds): string {
  const shown = exact.has('title') || typeof project.title !== 'string' ? anyWording(project.title) : title;
  return idAttribute(project.id, idFrom(project.acronym ?? shown) || idFrom(shown), taken);
}

const imageOf = ({ src, alt, width, height }: NonNullable<Project['image']>): string =>
  `<img${attribute('src', src)}${attribute('alt', alt ?? '')}${attribute('width', width)}${attribute('height', height)}>`;
