import { literalReader } from '../literal/reader.js';
import type { Definition } from '../../records/types.js';
import { otherDefinitions } from './other-definitions.js';
import { readDefinitionsWith } from './list.js';
import { markedSource, sourceAt } from './markup.js';
import { readAllMarkup } from '../page/all-markup.js';
import { finish } from '../work.js';

/** Reads the quoted definitions in an element with their sources; see {@link readDefinitionsWith}. Never throws. */
export function readDefinitions(container: Element): Definition[] {
  readAllMarkup();
  return finish(readDefinitionsWith(container, { markedSource, sourceAt }, literalReader, otherDefinitions));
}
