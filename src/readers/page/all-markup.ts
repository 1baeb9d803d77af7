import { rareMarkup } from './rare-markup.js';
import * as reader from './rare-markup-reader.js';

/** Loads the readers of rare markup at once, for synchronous readers. */
export const readAllMarkup = () => void (rareMarkup.module ??= reader);
