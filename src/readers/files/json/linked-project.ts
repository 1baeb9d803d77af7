import { programmeAt, typeAt } from '../cells/project-kinds.js';
import { languageFrom } from '../languages.js';
import { members, organisationOf, personOf } from './linked-agents.js';
import { isNode } from './linked-data.js';
import type { Node } from './linked-data.js';
import { addressOf, first, fragment, identifier, image, linkOf, nameOf, textOf } from './linked-values.js';
import { isObject, wording, wordList } from './values.js';

/** The start and end of a temporal coverage, `2019-01-01/2022-12-31`. */
function coverage(node: Node) {
  const [start, end] = (first(node.get('temporalCoverage')) ?? '').split('/');
  return { start: start || undefined, end: end && end !== '..' ? end : undefined };
}

function fundingOf(grant: unknown, ownGrant?: string): unknown {
  if (!isNode(grant)) return grant;
  if (!grant.types.some((type) => /Grant$/.test(type))) return { funder: organisationOf(grant) };
  const sponsors = grant.get('sponsor');
  const isScheme = (value: unknown) => isNode(value) && value.types.includes('FundingScheme');
  const programme = [
    ...sponsors.filter(isScheme),
    ...grant.get('isPartOf', 'fundingScheme', 'programme'),
  ].map((value) => (isNode(value) ? wording(nameOf(value)) : wording(value)));
  return {
    funder: organisationOf([...grant.get('funder'), ...sponsors.filter((one) => !isScheme(one))][0]),
    programme: programme.find(Boolean),
    grant: ownGrant ?? first(grant.get('identifier').map(identifier)) ?? undefined,
  };
}

export function projectOf(node: Node): unknown {
  const isGrant = node.types.some((type) => /Grant$/.test(type));
  const { leader, coordinator, partners } = members(node);
  const funders = node.get('funder', 'sponsor');
  const funding = isGrant
    ? [fundingOf(node)]
    : [
        ...node.get('funding', 'grant').map((grant) => fundingOf(grant)),
        ...funders.map((funder) => ({ funder: organisationOf(funder) })),
      ];
  const alternate = node
    .get('alternateName', 'acronym')
    .map(wording)
    .find((name) => name && name.length <= 20);
  const types = node.get('additionalType', 'genre').map((value) => wording(value)?.replace(/^.*[/#]/, ''));
  return {
    id: fragment(node),
    title: nameOf(node),
    acronym: alternate,
    lang: languageFrom(first(node.get('inLanguage'))),
    types: types.map((type) => type && ((typeAt(type) ?? programmeAt(type))?.key ?? type)),
    ...coverage(node),
    ...defined({
      start: first(node.get('startDate', 'foundingDate')),
      end: first(node.get('endDate', 'dissolutionDate')),
      status: status(first(node.get('status', 'creativeWorkStatus', 'eventStatus'))),
    }),
    coordinator: coordinator ?? node.get('coordinator', 'parentOrganization').map(organisationOf)[0],
    leader: leader ?? node.get('leader', 'accountablePerson', 'director', 'founder').map(personOf)[0],
    partners,
    funding: unique(funding),
    url: addressOf(node),
    links: node.get('sameAs', 'subjectOf').map(linkOf),
    summary: textOf(node.get('description', 'abstract')),
    keywords: node.get('keywords', 'knowsAbout').flatMap(keywordsOf),
    image: image(node.get('image', 'logo')[0]),
  };
}

const keywordsOf = (value: unknown) => (isNode(value) ? [wording(nameOf(value))] : wordList(value));

const status = (value: string | undefined) =>
  /^(planned|ongoing|finished)$/i.test(value ?? '') ? value?.toLowerCase() : undefined;

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Drops funding that only repeats the name of a funder. */
function unique(fundings: unknown[]): unknown[] {
  const funderNames = new Set<string>();
  return fundings.filter((funding) => {
    const { funder, grant, programme } = isObject(funding) ? funding : { funder: funding };
    const name = wording(isObject(funder) ? funder['name'] : funder) ?? '';
    const isRepeated = funderNames.has(name) && !grant && !programme;
    funderNames.add(name);
    return !isRepeated;
  });
}
