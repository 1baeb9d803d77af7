import { autoload } from './autoload.js';
import { preloader, type FirstFiles } from './preload.js';
import { rulesOf, scriptAt } from './settings.js';
import { watchFor } from './watch.js';

/** Inserted by the build. */
declare const RG_FILES: FirstFiles;

/** Selector of markup that `upgrade` may turn into elements. */
const MARKS = '[class^="rg-"],[class*=" rg-"],[data-rg],a[href*="#rg-"]';

const { url } = import.meta;
const script = scriptAt(url);
const rules = rulesOf(script);
const preload = preloader(RG_FILES, url);

let upgrading: Promise<void> | undefined;

/** Fetches `upgrade`, which then watches the page itself; if that fails, the next mark tries again. */
async function start() {
  try {
    const { startUpgrading } = await import('./upgrade.js');
    stop();
    startUpgrading(rules, document, { skip: script?.dataset['skip'] }, { watchFor, onMade: () => {} });
  } catch (error) {
    upgrading = undefined;
    console.error('Lists and quotations of this page stay as they are: a file could not be loaded.', error);
  }
}

const found = (marked: Element[]) => {
  marked.forEach(preload);
  if (marked.length || rules.length) upgrading ??= start();
};
const stop = watchFor(MARKS, document, found);
found([...document.querySelectorAll(MARKS)]);
autoload(document, preload);

// a separate file, so that it does not affect the chunks for visitors; fetched on request, or on a development host
if (/[?&]rg-check\b/.test(location.search) || /(^|\.)(localhost|local|test)$/.test(location.hostname))
  void import(new URL('rg-check.js', url).href);
