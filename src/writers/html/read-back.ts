import { isTitleBefore } from '../../readers/entry.js';
import { projectInference } from '../../readers/project/inferred.js';
import { parseProjectWith } from '../../readers/project/line.js';
import type { ProjectHints } from '../../readers/project/line.js';
import { placeLinks } from '../../readers/project/list.js';
import type { Project } from '../../records/types.js';
import { textOfWords } from './line.js';
import type { Line, Words } from './line.js';

/** An entry as it is going to be written. */
export interface Draft {
  title: string;
  /** The acronym, if it stands in brackets behind the title. */
  acronym: string | undefined;
  url: string | undefined;
  /** Whether the title is marked up as one, which a link does too. */
  isMarked: boolean;
  lines: readonly Line[];
  /** The fields that are written in parts which are taken at their word. */
  exact: ReadonlySet<string>;
}

/** The text of a draft's plain words, as readers of a page get it. */
export function plainTextOf({ title, acronym, lines, exact }: Draft): string {
  const first = exact.has('title') ? 'X' : acronym ? `${title} (${acronym})` : title;
  const others = lines.flatMap(({ field, label, plain }) =>
    exact.has(field) || !plain ? [] : [`${label}: ${textOfWords(plain)}`],
  );
  return [first, ...others].join('\n');
}

/**
 * What readers make of a draft's plain words, without inference and with it: `names` is the place where most
 * lines of the list have a person's name.
 */
export function readBack(draft: Draft, names: ProjectHints['names']): Project[] {
  const text = plainTextOf(draft);
  const links = linksOf(draft);
  const isMarked =
    !draft.exact.has('title') && draft.isMarked && isTitleBefore(text.slice(draft.title.length));
  const hints: ProjectHints = {
    ...(isMarked && { title: [0, draft.title.length] }),
    ...(links.length && { links: links.map(({ start, label }) => [start, start + label.length]) }),
  };
  return [undefined, projectInference].map((infer) => {
    const { record } = parseProjectWith(text, { ...hints, ...(infer && names && { names }) }, infer);
    placeLinks(links, record);
    return record;
  });
}

function linksOf({ title, acronym, url, lines, exact }: Draft) {
  const links: { url: string; label: string; start: number }[] = [];
  const isPlain = !exact.has('title');
  if (isPlain && url) links.push({ url, label: title, start: 0 });
  let at = isPlain ? title.length + (acronym ? acronym.length + 3 : 0) : 1;
  const pass = (words: Words) => {
    if (typeof words !== 'string' && words.url) links.push({ url: words.url, label: words.text, start: at });
    at += typeof words === 'string' ? words.length : words.text.length;
  };
  for (const { field, label, plain } of lines)
    if (plain && !exact.has(field)) for (const words of [`\n${label}: `, ...plain]) pass(words);
  return links;
}
