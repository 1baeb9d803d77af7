import { autoload } from './autoload.js';
import { preloader, type FirstFiles } from './preload.js';
import { rulesOf, scriptAt } from './settings.js';
import { startUpgrading } from './upgrade.js';
import { watchFor } from './watch.js';

/** Inserted by the build. */
declare const RG_FILES: FirstFiles;

// starts without lazy loading, so that a script in the head upgrades lists before they are painted
const { url } = import.meta;
const script = scriptAt(url);
startUpgrading(rulesOf(script), document, { skip: script?.dataset['skip'] }, { watchFor, onMade: () => {} });
autoload(document, preloader(RG_FILES, url));
