import { programmeAt, typeAt } from '../cells/project-kinds.js';
import { issueKindOf } from '../../issue/kind.js';
import { languageFrom } from '../languages.js';
import { firstWords, isObject, text, wording, wordList } from './values.js';
import { isNode, nodesOf } from './linked-data.js';
import type { Node } from './linked-data.js';
import { acceptRows } from '../accept-rows.js';
import { NAMES } from '../kinds.js';
import type { RecordKind, Row, RowReport } from '../kinds.js';
import { finish, share } from '../slices.js';
import type { Work } from '../slices.js';
import { Unused } from '../unused.js';

/** Types of schema.org that can become a record of each kind, the best first. */
const TYPES: Readonly<Record<RecordKind, readonly RegExp[]>> = {
  project: [/^(Research)?Project$/, /^(Monetary)?Grant$/],
  issue: [/^PublicationIssue$/],
  partner: [
    /^(\w*Organization|Corporation|Consortium|NGO|CollegeOrUniversity|FundingAgency|FundingScheme|GovernmentOffice|Library|Museum|Hospital|School|University|LocalBusiness|Airline|PerformingGroup)$/,
  ],
  term: [/^DefinedTerm$/],
  link: [/^(WebPage|WebSite|ProfilePage|AboutPage|ContactPage|SiteNavigationElement)$/],
  definition: [/^Quotation$/, /^DefinedTerm$/],
  profile: [/^(ResearchOrganization|\w*Organization|Project|ResearchProject)$/],
};

/**
 * The records of a kind in linked data in the vocabulary of schema.org.
 *
 * @throws {TypeError} If there are no nodes of that kind, none of them makes a record, or there are too many.
 */
export function* linkedRecords<R>(
  json: unknown,
  kind: RecordKind,
  accept: (input: unknown) => R,
  report: RowReport,
  mostRows = Infinity,
): Work<R[]> {
  const { top, all } = yield* share(nodesOf(json), 0, 0.4);
  const nodes = nodesOfKind(kind, top, all);
  const links = nodes.length || kind !== 'link' ? [] : linksOf(top);
  const count = nodes.length + links.length;
  if (!count)
    throw new TypeError(
      `It holds no ${NAMES[kind]} in the words of schema.org. Give them a "@type" such as ${EXAMPLE[kind]}.`,
    );
  if (count > mostRows)
    throw new TypeError(
      `It has more than ${mostRows.toLocaleString('en')} records. Leave out what is not shown, or divide it into several files.`,
    );
  const unused = new Unused(report, 'Key');
  const records = yield* share(
    acceptRows(nodesAsInputs(nodes, links, kind, unused), count, accept, report, 'Record'),
    0.4,
    1,
  );
  unused.tell();
  return records;
}

function* nodesAsInputs(
  nodes: readonly Node[],
  links: readonly unknown[],
  kind: RecordKind,
  unused: Unused,
): Generator<Row> {
  let row = 0;
  for (const node of nodes) {
    const input = FROM[kind](node);
    row++;
    for (const key of node.unasked()) unused.note(key, row);
    yield { row, input };
  }
  for (const input of links) yield { row: ++row, input };
}

/** A node of linked data among other records. */
export function inputOfNode(item: unknown, kind: RecordKind): unknown {
  const { top, all } = finish(nodesOf(item));
  const [node] = nodesOfKind(kind, top, all);
  return node ? FROM[kind](node) : undefined;
}

const EXAMPLE: Readonly<Record<RecordKind, string>> = {
  project: 'ResearchProject',
  issue: 'PublicationIssue',
  partner: 'Organization',
  term: 'DefinedTerm',
  link: 'WebPage',
  definition: 'Quotation',
  profile: 'ResearchOrganization',
};

/** The nodes of the best type that the document has, at its top level or else anywhere; each node counts once. */
function nodesOfKind(kind: RecordKind, top: readonly Node[], all: readonly Node[]): Node[] {
  for (const type of TYPES[kind]) {
    const isOne = (node: Node) => node.types.some((each) => type.test(each)) && hasSomething(node);
    for (const nodes of [top, all]) {
      const found = [...new Set(nodes.filter(isOne))];
      if (found.length) return found;
    }
  }
  return [];
}

const hasSomething = (node: Node) => node.get('name', 'headline', 'text', 'url', 'description').length > 0;

/** A text of all wordings that a property has. */
function textOf(values: readonly unknown[]): ReturnType<typeof text> {
  const texts = values.flatMap((value) => (isNode(value) ? [] : [text(value)]));
  const worded = texts.filter((each) => isObject(each));
  return worded.length
    ? (Object.assign({}, ...worded.toReversed()) as Record<string, string>)
    : texts.find(Boolean);
}

const nameOf = (node: Node) => textOf(node.get('name', 'headline', 'legalName'));

/** An address of the node itself: its page, else its name in the web where that is an address. */
const addressOf = (node: Node): unknown =>
  node.get('url', 'mainEntityOfPage').map(address).find(Boolean) ??
  (/^https?:/.test(node.id ?? '') ? node.id : undefined);

const address = (value: unknown): unknown =>
  isNode(value) ? (value.get('url', 'contentUrl')[0] ?? value.id) : value;

function organisationOf(value: unknown): unknown {
  if (!isNode(value)) return isObject(value) ? { name: text(value) } : value;
  const ids = [value.id, ...value.get('identifier', 'sameAs').map(identifier)].filter(
    (id) => typeof id === 'string',
  );
  const name = nameOf(value);
  return (
    name && {
      name,
      url: value.get('url').map(address)[0],
      ror: ids.find((id) => /^https:\/\/ror\.org\//.test(id)),
    }
  );
}

function personOf(value: unknown): unknown {
  if (!isNode(value)) return wording(value);
  const ids = [value.id, ...value.get('identifier', 'sameAs').map(identifier)].filter(
    (id) => typeof id === 'string',
  );
  const parts = [...value.get('givenName'), ...value.get('familyName')]
    .map(wording)
    .filter(Boolean)
    .join(' ');
  return {
    name: wording(nameOf(value)) ?? parts,
    url: value.get('url').map(address)[0],
    orcid: ids.find((id) => /orcid\.org\//.test(id)),
  };
}

const identifier = (value: unknown): unknown => (isNode(value) ? (value.get('value')[0] ?? value.id) : value);

const isPerson = (value: unknown) => isNode(value) && value.types.includes('Person');

const first = (values: readonly unknown[]) =>
  firstWords(...values.map((value) => (isNode(value) ? undefined : wording(value))));

/** The participants and their roles, from schema.org's Role nodes and plain ones. */
function members(node: Node): { leader?: unknown; coordinator?: unknown; partners: unknown[] } {
  const found: ReturnType<typeof members> = { partners: [] };
  for (const value of node.get('member', 'members', 'participant', 'contributor', 'collaborator')) {
    const isRole = isNode(value) && value.types.some((type) => /Role$/.test(type));
    const role = isRole ? (first(value.get('roleName')) ?? '') : '';
    for (const who of isRole ? value.get('member', 'participant', 'contributor') : [value]) {
      if (/coordinat|koordinat|host/i.test(role) && !isPerson(who)) found.coordinator ??= organisationOf(who);
      else if (/lead|manager|leder|leiar|investigator/i.test(role) && isPerson(who))
        found.leader ??= personOf(who);
      else if (!isPerson(who)) found.partners.push(organisationOf(who));
    }
  }
  return found;
}

/** The two dates of `2019-01-01/2022-12-31`. */
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

function projectOf(node: Node): unknown {
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

const status = (said: string | undefined) =>
  /^(planned|ongoing|finished)$/i.test(said ?? '') ? said?.toLowerCase() : undefined;

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Merges grants that a project names in two ways, and drops those that only repeat a funder. */
function unique(fundings: unknown[]): unknown[] {
  const said = new Set<string>();
  return fundings.filter((funding) => {
    const { funder, grant, programme } = isObject(funding) ? funding : { funder: funding };
    const name = wording(isObject(funder) ? funder['name'] : funder) ?? '';
    const isRepeated = said.has(name) && !grant && !programme;
    said.add(name);
    return !isRepeated;
  });
}

const linkOf = (value: unknown) =>
  isNode(value) ? { url: addressOf(value), label: wording(nameOf(value)) } : value;

const image = (value: unknown): unknown =>
  isNode(value) ? { src: address(value), alt: first(value.get('caption', 'description')) } : value;

/** The last part of a node's address, where that is one within a page. */
const fragment = (node: Node) => /#([^#/]+)$/.exec(node.id ?? '')?.[1];

const doiOf = (node: Node) =>
  [node.id, ...node.get('doi', 'identifier', 'sameAs').map(identifier)]
    .map((id) => /10\.\d{4,9}\/\S+/.exec(typeof id === 'string' ? id : '')?.[0])
    .find(Boolean);

/** The things that a node is part of, the nearest first. */
function wholes(node: Node): Node[] {
  const found = new Set<Node>();
  let next = node.get('isPartOf').filter(isNode);
  while (next.length && found.size < 10) {
    next.forEach((whole) => found.add(whole));
    next = next.flatMap((whole) => whole.get('isPartOf').filter(isNode)).filter((whole) => !found.has(whole));
  }
  return [...found];
}

function issueOf(node: Node): unknown {
  const all = [node, ...wholes(node)];
  const periodical = all.find(({ types }) =>
    types.some((type) => /^(Periodical|Journal|Newspaper|BookSeries)/.test(type)),
  );
  const publisher = all.flatMap((each) => each.get('publisher'))[0];
  const of = (...names: string[]) => first(all.flatMap((each) => each.get(...names)));
  const kind = first(node.get('additionalType', 'genre'));
  const journal = periodical && wording(nameOf(periodical));
  return {
    id: fragment(node),
    title: nameOf(node),
    lang: languageFrom(first(node.get('inLanguage'))),
    kind: kind && issueKindOf(kind),
    journal: journal && { name: journal, url: addressOf(periodical), issn: first(periodical.get('issn')) },
    publisher: isNode(publisher) ? wording(nameOf(publisher)) : wording(publisher),
    editors: node.get('editor', 'contributor').map(personOf),
    deadline: first(node.get('deadline', 'submissionDeadline')),
    published: first(node.get('datePublished')),
    volume: of('volumeNumber'),
    issue: first(node.get('issueNumber')),
    doi: doiOf(node),
    url: addressOf(node),
    cover: image(node.get('image')[0]),
    note: wording(textOf(node.get('description'))),
  };
}

function partnerOf(node: Node): unknown {
  const { ror } = organisationOf(node) as { ror?: unknown };
  const place = node.get('address').find(isNode);
  const country = place?.get('addressCountry')[0];
  return {
    id: fragment(node),
    name: nameOf(node),
    shortName: node
      .get('alternateName')
      .map(wording)
      .find((name) => name && name.length <= 20),
    url: node.get('url').map(address)[0],
    logo: image(node.get('logo', 'image')[0]),
    country: isNode(country) ? wording(nameOf(country)) : wording(country),
    ror,
  };
}

function definitionOf(node: Node): unknown {
  const isQuotation = node.types.includes('Quotation');
  const source = node.get('citation', 'isBasedOn', 'isPartOf').find(isNode) ?? node;
  const about = node.get('about')[0];
  const authors = [
    ...node.get('creator', 'author', 'spokenByCharacter'),
    ...(source === node ? [] : source.get('author', 'creator')),
  ];
  const name = wording(nameOf(node));
  return {
    id: fragment(node),
    term: isQuotation ? (isNode(about) ? wording(nameOf(about)) : (wording(about) ?? name)) : name,
    text: wording(textOf(isQuotation ? node.get('text', 'description') : node.get('description', 'text'))),
    lang: languageFrom(first(node.get('inLanguage'))),
    authors: [
      ...new Set(
        authors.map((author) =>
          isNode(author) ? (first(author.get('familyName')) ?? wording(nameOf(author))) : wording(author),
        ),
      ),
    ],
    year: first([
      ...node.get('datePublished'),
      ...source.get('datePublished'),
      ...node.get('dateCreated'),
    ])?.slice(0, 4),
    locator: first([...node.get('pagination'), ...source.get('pagination')]),
    doi: doiOf(source),
    url: addressOf(source) ?? addressOf(node),
    sourceTitle: source === node ? undefined : wording(nameOf(source)),
  };
}

const FROM: Readonly<Record<RecordKind, (node: Node) => unknown>> = {
  project: projectOf,
  issue: issueOf,
  partner: partnerOf,
  definition: definitionOf,
  term: (node) => ({
    text: wording(nameOf(node)),
    weight: node.get('weight', 'value')[0],
    lang: languageFrom(first(node.get('inLanguage'))),
    url: addressOf(node),
    group: node
      .get('inDefinedTermSet')
      .map((set) => (isNode(set) ? wording(nameOf(set)) : undefined))
      .find(Boolean),
  }),
  link: (node) => ({ url: addressOf(node), label: wording(nameOf(node)) }),
  profile: (node) => ({
    name: nameOf(node),
    kind: first(node.get('additionalType')),
    purpose: textOf(node.get('description', 'slogan')),
    parent: node.get('parentOrganization').map(organisationOf)[0],
    leader: members(node).leader ?? node.get('leader', 'founder').map(personOf)[0],
    url: addressOf(node),
  }),
};

/** Other addresses of what a document is about. */
const linksOf = (nodes: readonly Node[]): unknown[] =>
  nodes.flatMap((node) => node.get('sameAs').map(linkOf));
