import { rareMarkup } from './rare-markup.js';
import * as reader from './rare-markup-reader.js';

/** Makes the readers of rare markup available at once, for readers that do not wait. */
export const readAllMarkup = () => void (rareMarkup.module ??= reader);
