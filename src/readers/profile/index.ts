import type { GroupProfile } from '../../records/types.js';
import { readProfileWith } from './parts.js';
import { literalReader } from '../literal/reader.js';

/** Reads the header of a group's page, with facts that are to be taken literally; see {@link readProfileWith}. */
export const readProfile = (container: Element, elsewhere?: Element | null): GroupProfile | undefined =>
  readProfileWith(container, elsewhere, literalReader);
