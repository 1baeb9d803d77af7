/**
 * `npm run stop-words`: writes the lists of stop words from the package `stopword`, without the sixty languages that are
 * not used.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { eng, nob } from 'stopword';

/** Words and required licence notice, by file. */
export const STOP_WORD_FILES = {
  'src/text/languages/stopword-nb.ts': [nob, 'copyright (c) 2014 Kristoffer Brabrand'],
  'src/text/languages/stopword-en.ts': [eng, 'copyright (c) 2011 Chris Umbel'],
};

/** The expected source of a module. */
export async function stopWordModule(file) {
  const [words, copyright] = STOP_WORD_FILES[file];
  const listed = [...new Set(words)].filter((word) => /^\p{L}/u.test(word)).join(' ');
  const source = `/*
 * Written by \`npm run stop-words\`; do not edit. From the package stopword, MIT, see LICENSE;
 * ${copyright}.
 */

export const LISTED_STOP_WORDS = \`${listed.replace(/(.{1,100})(?: |$)/g, '\n  $1')}\n\`;
`;
  return format(source, { ...(await resolveConfig(file)), filepath: file });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const file of Object.keys(STOP_WORD_FILES)) writeFileSync(file, await stopWordModule(file));
