import type {
  Funding,
  GroupProfile,
  Link,
  Organisation,
  Partner,
  Person,
  Project,
  Term,
} from '../../records/types.js';
import { idOf, node, picture, whole, wordings } from './nodes.js';
import type { JsonLdOptions, Node } from './nodes.js';

const organisation = ({ name, url, ror }: Organisation, page: string | undefined): Node =>
  node('Organization', { name: wordings(name), url: whole(url, page), sameAs: ror });

const person = ({ name, url, orcid }: Person, page: string | undefined): Node =>
  node('Person', { name, url: whole(url, page), sameAs: orcid });

const role = (roleName: string, member: Node): Node => node('OrganizationRole', { roleName, member });

/** A project as a `ResearchProject` with its grants; its start and end are written as founding and dissolution. */
export function researchProject(project: Project, { page }: JsonLdOptions): Node {
  const { id, title, acronym, types, start, end, coordinator, leader, funding, partners, url, links } =
    project;
  return node('ResearchProject', {
    '@id': idOf(id, page),
    name: wordings(title),
    alternateName: acronym,
    additionalType: types,
    foundingDate: start,
    dissolutionDate: end,
    member: [
      ...(coordinator ? [role('coordinator', organisation(coordinator, page))] : []),
      ...(leader ? [role('leader', person(leader, page))] : []),
      ...partners.map((partner) => organisation(partner, page)),
    ],
    funding: funding.map((one) => grant(one, page)),
    url: whole(url, page),
    description: wordings(project.summary),
    keywords: project.keywords,
    image: picture(project.image, page),
    subjectOf: links.map((link) => webPage(link, { page })),
  });
}

/** A source of funding as a `MonetaryGrant`, with the programme as its sponsor. */
const grant = ({ funder, programme, grant }: Funding, page: string | undefined): Node =>
  node('MonetaryGrant', {
    identifier: grant,
    funder: funder && organisation(funder, page),
    sponsor: programme && node('FundingScheme', { name: programme }),
  });

/** A partner as an `Organization`. */
export const partnerOrganisation = (partner: Partner, { page }: JsonLdOptions): Node => {
  const { id, name, shortName, url, logo, country, ror } = partner;
  return node('Organization', {
    '@id': idOf(id, page),
    name: wordings(name),
    alternateName: shortName,
    url: whole(url, page),
    logo: picture(logo, page),
    address: country && node('PostalAddress', { addressCountry: country }),
    sameAs: ror,
  });
};

/** A group as a `ResearchOrganization`. */
export function researchGroup(profile: GroupProfile, { page }: JsonLdOptions): Node {
  const { name, kind, purpose, parent, leader, url } = profile;
  return node('ResearchOrganization', {
    name: wordings(name),
    additionalType: kind,
    description: wordings(purpose),
    parentOrganization: parent && organisation(parent, page),
    member: leader && role('leader', person(leader, page)),
    url: whole(url, page),
  });
}

/** A word as a `DefinedTerm`. */
export const definedTerm = ({ text, lang, url, group }: Term, { page }: JsonLdOptions): Node =>
  node('DefinedTerm', {
    name: text,
    inLanguage: lang,
    url: whole(url, page),
    inDefinedTermSet: group && node('DefinedTermSet', { name: group }),
  });

/** A link as a `WebPage`. */
export const webPage = ({ url, label }: Link, { page }: JsonLdOptions): Node =>
  node('WebPage', { name: label, url: whole(url, page) });
