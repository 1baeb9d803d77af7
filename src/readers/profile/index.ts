import type { GroupProfile } from '../../records/types.js';
import { readProfileWith } from './parts.js';
import { literalReader } from '../literal/reader.js';
import { readAllMarkupOf } from '../page/all-markup.js';

/** Reads the header of a group's page, including facts in the literal form; see {@link readProfileWith}. */
export function readProfile(container: Element, elsewhere?: Element | null): GroupProfile | undefined {
  readAllMarkupOf(container);
  return readProfileWith(container, elsewhere, literalReader);
}
