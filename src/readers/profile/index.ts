import type { GroupProfile } from '../../records/types.js';
import { readProfileWith } from './parts.js';
import { literalReader } from '../literal/reader.js';

/** Reads the header of a group's page, including facts in the literal form; see {@link readProfileWith}. */
export const readProfile = (container: Element, elsewhere?: Element | null): GroupProfile | undefined =>
  readProfileWith(container, elsewhere, literalReader);
