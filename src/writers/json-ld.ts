import { publicationIssue, quotation } from './json-ld/citable.js';
import { documentOf } from './json-ld/nodes.js';
import type { JsonLdOptions } from './json-ld/nodes.js';
import {
  definedTerm,
  partnerOrganisation,
  researchGroup,
  researchProject,
  webPage,
} from './json-ld/organisations.js';
import type { AnyRecord, OneOrMore } from './kinds.js';
import { prepared } from './prepare.js';
import type { Records, WriterOptions } from './prepare.js';

export type { JsonLdOptions };

/**
 * Records in the vocabulary of schema.org, as JSON-LD: a project as `ResearchProject` with a `MonetaryGrant` for each
 * source of funding, a special issue as `PublicationIssue` of a `Periodical`, a definition as `Quotation` about a
 * `DefinedTerm`, partners as `Organization`, a group as `ResearchOrganization`, words as `DefinedTerm`, links as
 * `WebPage`. The status of a project, the deadline of a call, the weight of a word, the role and grant of a partner,
 * and notes are omitted, since schema.org has no terms for them. The result contains no `<`, so it can be embedded
 * in a `script` element.
 *
 * @throws {TypeError} If an input is not a record; the message names it and what it lacks.
 */
export function writeJsonLd(
  records: OneOrMore<AnyRecord> | Records,
  options: JsonLdOptions & WriterOptions = {},
): string {
  const { profile, projects, issues, definitions, partners, links, terms } = prepared(records, options);
  return documentOf([
    ...(profile ?? []).map((one) => researchGroup(one, options)),
    ...(definitions ?? []).map((one) => quotation(one, options)),
    ...(projects ?? []).map((one) => researchProject(one, options)),
    ...(issues ?? []).map((one) => publicationIssue(one, options)),
    ...(partners ?? []).map((one) => partnerOrganisation(one, options)),
    ...(links ?? []).map((one) => webPage(one, options)),
    ...(terms ?? []).map((one) => definedTerm(one, options)),
  ]);
}
