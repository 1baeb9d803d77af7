import { languageFrom } from '../languages.js';
import type { RecordKind } from '../kinds.js';
import { members, organisationOf, personOf } from './linked-agents.js';
import { isNode } from './linked-data.js';
import type { Node } from './linked-data.js';
import { issueOf } from './linked-issue.js';
import { projectOf } from './linked-project.js';
import { address, addressOf, doiOf, first, fragment, image, nameOf, textOf } from './linked-values.js';
import { wording } from './values.js';

/** Functions that convert a schema.org node to the input for a record, by kind. */
export const INPUT_OF: Readonly<Record<RecordKind, (node: Node) => unknown>> = {
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
