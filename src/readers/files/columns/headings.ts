import type { RecordKind } from '../kinds.js';
import { ISSUE } from './issue.js';
import type { Headings } from './common.js';
import { DEFINITION, LINK, PROFILE, TERM } from './other.js';
import { PARTNER } from './partner.js';
import { PROJECT } from './project.js';

export type { Headings };

/**
 * The headings of tables that are recognised, in Norwegian (Bokmål and Nynorsk), English, Northern Sámi,
 * Swedish, Danish, German, Finnish, Dutch and French. Case, marks, how words are set apart, units in
 * brackets and a "project" before or after the word do not matter; a number may follow ("Partner 2"), or
 * a language ("Tittel (engelsk)", "titleEn"). The name of a field is a heading as well.
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

/** Fields of which a table needs one to hold records of a kind. */
export const NEEDED: Readonly<Record<RecordKind, readonly string[]>> = {
  project: ['title', 'acronym'],
  issue: ['title'],
  partner: ['name'],
  term: ['text'],
  link: ['url'],
  definition: ['text'],
  profile: ['name'],
};
