import { autoload } from './autoload.js';
import { preloader, type FirstFiles } from './preload.js';

/** Inserted by the build. */
declare const RG_FILES: FirstFiles;

autoload(document, preloader(RG_FILES, import.meta.url));
