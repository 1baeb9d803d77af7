import * as accept from '../../records/accept.js';
import type { RecordKind, RecordOf } from './kinds.js';

const ACCEPTORS: { readonly [Kind in RecordKind]: (input: unknown) => RecordOf[Kind] } = {
  project: accept.acceptProject,
  issue: accept.acceptIssue,
  partner: accept.acceptPartner,
  term: accept.acceptTerm,
  link: accept.acceptLink,
  definition: accept.acceptDefinition,
  profile: accept.acceptProfile,
};

/** The function that validates records of a kind. @throws {TypeError} If the kind is unknown. */
export function acceptorOf<Kind extends RecordKind>(kind: Kind): (input: unknown) => RecordOf[Kind] {
  if (Object.hasOwn(ACCEPTORS, kind)) return ACCEPTORS[kind];
  throw new TypeError(`Unknown kind of record "${kind}": use ${Object.keys(ACCEPTORS).join(', ')}.`);
}
