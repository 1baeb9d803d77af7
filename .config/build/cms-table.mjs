/** `npm run cms`: tries the snippets of the docs in the editors of content management systems, and writes the table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runEditors } from '../../test/cms/run.mjs';

export const CMS_TABLE_FILE = 'stories/publishing/kept.json';

/** Filters written in PHP, which run only if PHP is installed. */
export const IN_PHP = new Set(['WordPress', 'HTML Purifier']);

/**
 * The rows of the table: an editor with its settings, and the marks it preserves in all kinds of content.
 *
 * @param missing Reason why PHP filters could not run; their rows are then kept unchanged.
 */
export async function cmsTable(outcomes, missing) {
  const rows = new Map();
  for (const { editor, version, settings, isAsked, entered } of outcomes) {
    const key = `${editor} ${version}, ${settings}`;
    if (!rows.has(key)) rows.set(key, { editor, version, settings, ...(isAsked && { isAsked }) });
    rows.get(key)[entered] ??= keptBy(
      outcomes.filter(
        (each) =>
          each.editor === editor &&
          each.version === version &&
          each.settings === settings &&
          each.entered === entered,
      ),
    ).join(' ');
  }
  const options = await resolveConfig(CMS_TABLE_FILE);
  const before = missing ? JSON.parse(readFileSync(CMS_TABLE_FILE, 'utf8')) : [];
  const all = [...rows.values(), ...before.filter(({ editor }) => IN_PHP.has(editor))];
  return format(JSON.stringify(all), { ...options, filepath: CMS_TABLE_FILE });
}

/** The form that reveals whether a mark is preserved. */
const MARKS = { tag: 'tag', class: 'class', data: 'class', marker: 'marker' };

function keptBy(all) {
  const outcomes = all.filter(({ way }) => way !== 'template');
  const projects = outcomes.filter(({ content }) => content === 'projects');
  const kept = {
    words: outcomes.every(({ lostWords, notShown }) => !lostWords.length && !notShown.length),
    links: outcomes.every(({ lostLinks }) => !lostLinks.length),
    lines: projects.every(({ marks }) => marks.lines),
    facts: outcomes.every(({ records }) => !records),
    images: outcomes.every(({ content, marks }) => content !== 'partners' || marks.images),
    languages: projects.every(({ marks }) => marks.lang),
  };
  for (const [mark, way] of Object.entries(MARKS))
    kept[mark] = outcomes.filter((each) => each.way === way).every(({ marks }) => marks[mark]);
  return Object.keys(kept).filter((name) => kept[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { outcomes, missing } = await runEditors();
  if (missing) console.warn(`Filters in PHP were left out: ${missing}.`);
  writeFileSync(CMS_TABLE_FILE, await cmsTable(outcomes, missing));
}
