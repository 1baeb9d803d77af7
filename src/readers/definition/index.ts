import { literalReader } from '../literal/reader.js';
import type { Definition } from '../../records/types.js';
import { otherDefinitions } from './other-definitions.js';
import { readDefinitionsWith } from './list.js';
import { markedSource, sourceAt, sourceIn } from './markup.js';
import { readAllMarkupOf } from '../page/all-markup.js';
import { finish } from '../work.js';

/** Reads the quoted definitions in an element with their sources; see {@link readDefinitionsWith}. */
export function readDefinitions(container: Element): Definition[] {
  readAllMarkupOf(container);
  return finish(
    readDefinitionsWith(container, { markedSource, sourceAt, sourceIn }, literalReader, otherDefinitions),
  );
}
