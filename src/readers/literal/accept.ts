import { acceptDefinition } from '../../records/accept-definition.js';
import { acceptIssue } from '../../records/accept-issue.js';
import { acceptPartner } from '../../records/accept-partner.js';
import { acceptProfile } from '../../records/accept-profile.js';
import { acceptProject } from '../../records/accept-project.js';
import { acceptTerm } from '../../records/accept-term.js';
import { safePicture } from '../../records/addresses.js';
import type { LiteralKind } from './labels.js';

/** Makes a record from some of its fields; one that is left out cannot hold its value. */
type Accept = (values: Record<string, unknown>) => object;

/** By kind; a dash stands for the name that each record has to have. */
export const ACCEPT: Readonly<Record<LiteralKind, Accept>> = {
  project: (values) => acceptProject({ title: '–', ...values }),
  issue: (values) => acceptIssue({ title: '–', ...values }),
  partner: ({ dark, ...values }) => ({
    ...acceptPartner({ name: '–', ...values }),
    dark: safePicture(dark as string | undefined),
  }),
  definition: (values) => acceptDefinition({ text: '–', ...values }),
  term: (values) => acceptTerm({ text: '–', ...values }),
  profile: (values) => acceptProfile({ name: '–', ...values }),
};
