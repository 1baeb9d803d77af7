import { autoload } from './autoload.js';
import { preloader, type FirstFiles } from './preload.js';

/** Put in by the build. */
declare const RG_FILES: FirstFiles;

autoload(document, preloader(RG_FILES, import.meta.url));
