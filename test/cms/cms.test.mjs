/**
 * Snippets of the docs in the editors and sanitizers of content management systems: no word and no link is lost, the
 * same records are read, and the page shows them, with the script and without it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { CMS_TABLE_FILE, cmsTable, IN_PHP } from '../../.config/build/cms-table.mjs';
import { runEditors } from './run.mjs';

describe('the snippets after an editor has saved them', () => {
  let outcomes;
  let messages;
  let recommended;
  let missing;

  before(async () => {
    ({ outcomes, messages, missing } = await runEditors());
    recommended = outcomes.filter(({ way }) => way !== 'template');
  });

  /** Descriptions of the outcomes that need an explanation. */
  const faults = (of, tell) =>
    of.flatMap((outcome) => {
      const { editor, version, settings, entered, content, way } = outcome;
      const told = tell(outcome);
      return told.length
        ? [`${editor} ${version}, ${settings}, ${entered}, ${content} by ${way}: ${told.join(' ')}`]
        : [];
    });

  it('are tried as source in each, and as rich text in each editor', () => {
    const editors = new Set(outcomes.map(({ editor }) => editor));
    const pasted = new Set(
      outcomes.filter(({ entered }) => entered !== 'source').map(({ editor }) => editor),
    );
    assert.ok(editors.size > 7);
    assert.deepEqual(
      [...editors].filter((editor) => !pasted.has(editor)),
      ['DOMPurify', 'sanitize-html', ...(missing ? [] : IN_PHP)],
    );
  });

  it('have all their words, and no others', () => {
    assert.deepEqual(
      faults(recommended, ({ lostWords, addedWords }) => [...lostWords, ...addedWords]),
      [],
    );
  });

  it('have all their links', () => {
    assert.deepEqual(
      faults(recommended, ({ lostLinks }) => lostLinks),
      [],
    );
  });

  it('show all their words without the script', () => {
    assert.deepEqual(
      faults(recommended, ({ notShown }) => notShown),
      [],
    );
  });

  it('become one element by their remaining marks, or by a rule', () => {
    assert.deepEqual(
      faults(recommended, ({ elements }) => (elements === 1 ? [] : [`${elements} elements`])),
      [],
    );
  });

  it('give the same records, and show them', () => {
    assert.deepEqual(
      faults(recommended, ({ records }) => records?.slice(1) ?? []),
      [],
    );
    assert.deepEqual(
      faults(recommended, ({ notDrawn }) => notDrawn),
      [],
    );
  });

  it('are tested in an editor that turns each line into an item', () => {
    const torn = recommended.filter(({ content, marks }) => content === 'projects' && !marks.lines);
    assert.deepEqual([...new Set(torn.map(({ editor }) => editor))], ['Quill']);
  });

  it('would lose their words in a template', () => {
    const lost = outcomes.filter(({ way, lostWords }) => way === 'template' && lostWords.length > 20);
    assert.ok(new Set(lost.map(({ editor }) => editor)).size > 2);
  });

  it('cause no console messages', () => {
    assert.deepEqual(messages, []);
  });

  it('go through filters in PHP', (context) => {
    if (missing) context.skip(missing);
  });

  it('are in the table of the docs, up to date with `npm run cms`', async () => {
    // another Debian has other versions of the filters in PHP
    const rowsOf = (json) =>
      JSON.parse(json).map((row) => (IN_PHP.has(row.editor) ? { ...row, version: '' } : row));
    assert.deepEqual(rowsOf(readFileSync(CMS_TABLE_FILE, 'utf8')), rowsOf(await cmsTable(outcomes, missing)));
  });
});
