/**
 * `npm run pictures`: draws every story at two widths, in light and dark, and compares it with the picture kept in
 * `test/pictures/kept`. Differences are shown in `picture-differences/index.html`; the last line is `N passed, N failed`.
 *
 *   npm run pictures -- quote       only stories whose id contains "quote"
 *     --accept                      keep new pictures if they differ, and remove those of removed stories
 *     --pages 1                     draw in one browser; by default one per processor, at most four
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { servedStories } from './browser.mjs';
import { compare } from './compare.mjs';
import { inWords, writeReport } from './report.mjs';
import { screenshotsOf } from './take.mjs';

const KEPT = 'test/pictures/kept';
const REPORT = 'picture-differences';
/**
 * A story that differs is drawn again in a new browser: on a busy machine, the screenshot may have been too early, or an
 * image may come from the browser's cache, rasterised for an earlier story at another size.
 */
const ROUNDS = 3;
const MOST_PAGES = 4;

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false }, pages: { type: 'string' } },
});
const isAsked = (name) => words.every((word) => name.includes(word));
const pathOf = (name) => join(KEPT, `${name}.png`);
const keptOf = (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name)) : undefined);

/** The last difference of each picture by name, or undefined. */
const found = new Map();
const unsteady = [];

const differencesIn = (screenshots) =>
  new Map([...screenshots].map(([name, png]) => [name, compare(name, keptOf(name), png)]));

/** Draws a story until it equals the kept picture or is the same twice, first by `draw`, then in new browsers. */
async function look(draw, story) {
  const seen = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const sum = await seenIn(story, round === 1 ? draw : () => drawnAnew(story));
    if (!sum) return round > 1 && unsteady.push(`${story}: as kept when drawn again`);
    if (seen.some((before) => before.equals(sum))) return;
    seen.push(sum);
  }
  unsteady.push(`${story}: drawn ${ROUNDS} times, never the same`);
}

/** Records the differences of a story or its error; returns bytes to compare rounds, or undefined without differences. */
async function seenIn(story, draw) {
  found.delete(story);
  try {
    const differences = differencesIn(await draw());
    for (const [name, difference] of differences) found.set(name, difference);
    const seen = [...differences.values()].filter(Boolean);
    return seen.length ? Buffer.concat(seen.map(({ drawn }) => drawn)) : undefined;
  } catch (error) {
    found.set(story, { name: story, error: error.message });
    return Buffer.from(error.message);
  }
}

async function drawnAnew(story) {
  const page = await served.open();
  try {
    return await screenshotsOf(page, story);
  } finally {
    await page.browser().close();
  }
}

/** Draws stories on one page, and on a new one after an error, since the browser may have crashed. */
async function lookAtAll(page, stories) {
  for (let story; (story = stories.shift());) {
    await look(
      () =>
        screenshotsOf(page, story).catch(async (error) => {
          await page.browser().close();
          page = await served.open();
          throw error;
        }),
      story,
    );
  }
}

function accept(differences) {
  mkdirSync(KEPT, { recursive: true });
  for (const { name, drawn } of differences) {
    if (drawn) writeFileSync(pathOf(name), drawn);
    else rmSync(pathOf(name));
  }
  console.log(`Accepted: ${differences.length}`);
}

const served = await servedStories();
try {
  const count = Number(options.pages) || Math.min(MOST_PAGES, availableParallelism());
  const pages = await Promise.all(Array.from({ length: count }, () => served.open()));
  const stories = (await pages[0].evaluate(() => window.pictures.names)).filter(isAsked);
  await Promise.all(pages.map((page) => lookAtAll(page, stories)));
} finally {
  await served.close();
}

const keptNames = existsSync(KEPT) ? readdirSync(KEPT).map((file) => file.replace(/\.png$/, '')) : [];
const failedStories = [...found.values()].filter((each) => each?.error).map(({ name }) => name);
const isUnknown = (name) => !found.has(name) && !failedStories.some((story) => name.startsWith(`${story}-`));
for (const name of keptNames.filter(isAsked).filter(isUnknown)) found.set(name, { name, kept: keptOf(name) });

let differences = [...found.values()].filter(Boolean).sort((a, b) => (a.name < b.name ? -1 : 1));
if (options.accept) {
  accept(differences.filter(({ error }) => !error));
  differences = differences.filter(({ error }) => error);
}
for (const line of unsteady) console.log(`Unsteady: ${line}`);
for (const difference of differences) console.log(`Failed: ${inWords(difference)}`);
if (differences.length) console.log(`See ${writeReport(REPORT, differences)}`);
console.log(`\n${found.size - differences.length} passed, ${differences.length} failed`);
process.exit(differences.length || !found.size ? 1 : 0);
