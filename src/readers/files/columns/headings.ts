import type { RecordKind } from '../kinds.js';
import { ISSUE } from './issue.js';
import type { Headings } from './common.js';
import { DEFINITION, LINK, PROFILE, TERM } from './other.js';
import { PARTNER } from './partner.js';
import { PROJECT } from './project.js';

export type { Headings };

/**
 * Recognised headings of tables, in Norwegian (Bokmål and Nynorsk), English, Northern Sámi, Swedish, Danish, German,
 * Finnish, Dutch and French. Case, diacritics, word separators, units in brackets and the word "project" are ignored. A
 * number ("Partner 2") or a language ("Tittel (engelsk)", "titleEn") may follow. Names of fields are headings too.
 */
export const HEADINGS: { readonly [Kind in RecordKind]: Headings } = {
  project: PROJECT,
  issue: ISSUE,
  partner: PARTNER,
  term: TERM,
  link: LINK,
  definition: DEFINITION,
  profile: PROFILE,
};

/** Fields of which a table needs at least one, by kind of record. */
export const NEEDED: Readonly<Record<RecordKind, readonly string[]>> = {
  project: ['title', 'acronym'],
  issue: ['title'],
  partner: ['name'],
  term: ['text'],
  link: ['url'],
  definition: ['text'],
  profile: ['name'],
};
