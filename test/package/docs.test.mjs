/** The docs are correct: quoted messages exist in the elements, and links lead to a page. */
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
const textOf = (files) => files.map((file) => readFileSync(file, 'utf8')).join('\n');

test('messages that the guide for editors quotes are written in the sources', () => {
  const guide = readFileSync('stories/editors/when-something-looks-wrong.mdx', 'utf8');
  const messages = [...guide.matchAll(/^- `([^`]+)`:/gm)].map(([, message]) => message);
  ok(messages.length >= 12);
  const sources = textOf(filesIn('src', '.ts'));
  deepEqual(
    messages.filter((message) => !sources.includes(message.trim())),
    [],
  );
});

/** The ID that Storybook generates from the title of a page. */
const idOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

test('links between pages of Storybook lead to a title that exists', () => {
  const pages = [...filesIn('stories', '.mdx'), ...filesIn('stories', '.ts')];
  const titles = pages.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:<Meta title=|\btitle: )["']([^"']+)["'](?:,\s+id: '([\w-]+)')?/g,
      ),
    ].map(([, title, id]) => id ?? idOf(title)),
  );
  const links = pages.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /\?path=\/(?:docs|story)\/([\w-]+?)--|\b(?:docs|story)\('([\w-]+?)(?:--[\w-]+)?'\)/g,
      ),
    ].map(([, inText, inCode]) => inText ?? inCode),
  );
  ok(links.length > 20);
  deepEqual(
    links.filter((id) => !titles.includes(id)),
    [],
  );
});
