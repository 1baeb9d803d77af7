import type { GroupProfile } from '../../records/types.js';
import { readProfileWith } from './parts.js';
import { readLiteral } from '../literal/facts.js';

/** Reads the header of a group's page, with facts that are to be taken literally; see {@link readProfileWith}. */
export const readProfile = (container: Element, elsewhere?: Element | null): GroupProfile | undefined =>
  readProfileWith(container, elsewhere, readLiteral);
