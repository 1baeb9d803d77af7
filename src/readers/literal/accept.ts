import { acceptDefinition } from '../../records/accept-definition.js';
import { acceptIssue } from '../../records/accept-issue.js';
import { acceptPartner } from '../../records/accept-partner.js';
import { acceptProfile } from '../../records/accept-profile.js';
import { acceptProject } from '../../records/accept-project.js';
import { acceptTerm } from '../../records/accept-term.js';
import { safePicture } from '../../records/addresses.js';
import type { LiteralKind } from './labels.js';

/** Makes a record from some of its fields; it omits fields whose values are invalid. */
type Accept = (values: Record<string, unknown>) => object;

/** Functions by kind; a dash fills in for the mandatory name. */
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
