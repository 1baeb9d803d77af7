import { doiAddress } from '../../records/addresses.js';
import { toPartialDate } from '../../records/dates.js';
import { kindInWords } from '../../records/issue-kinds.js';
import { pickLanguage } from '../../records/pick-text.js';
import type { Definition, SpecialIssue } from '../../records/types.js';
import { citableRecords, isDefinition } from '../kinds.js';
import type { Citable, OneOrMore } from '../kinds.js';
import { nameOf } from '../names.js';
import { documentOf, idOf, node, picture, whole } from './nodes.js';
import type { JsonLdOptions, Node } from './nodes.js';

/** Definitions and special issues as JSON-LD. */
export const citableJsonLd = (records: OneOrMore<Citable>, options: JsonLdOptions = {}): string =>
  documentOf(
    citableRecords(records).map((record) =>
      isDefinition(record) ? quotation(record, options) : publicationIssue(record, options),
    ),
  );

/** A definition as a `Quotation` about a `DefinedTerm`. */
export function quotation(definition: Definition, { lang, page }: JsonLdOptions): Node {
  const { id, term, text, authors, year, locator, url, doi, sourceTitle } = definition;
  const inLanguage = definition.lang ?? lang;
  const source = node('CreativeWork', {
    name: sourceTitle,
    author: authors.map(agent),
    datePublished: /^\d{4}$/.test(year ?? '') ? year : undefined,
    creativeWorkStatus: year && !/\d{4}/.test(year) ? year : undefined,
    pagination: locator,
    sameAs: doi && doiAddress(doi),
    url: whole(url, page),
  });
  return node('Quotation', {
    '@id': idOf(id, page),
    text,
    inLanguage,
    about: term && node('DefinedTerm', { name: term, description: text, inLanguage }),
    creator: authors.map(agent),
    isPartOf: Object.keys(source).length > 1 ? source : undefined,
  });
}

/** A special issue as a `PublicationIssue` of a `Periodical`. */
export function publicationIssue(issue: SpecialIssue, { lang, page }: JsonLdOptions): Node {
  const { journal, publisher, editors, published, volume, issue: number, doi, url } = issue;
  const title = pickLanguage(issue.title, lang ?? 'en');
  const periodical =
    journal &&
    node('Periodical', {
      name: journal.name,
      issn: journal.issn,
      url: whole(journal.url, page),
      publisher: publisher && node('Organization', { name: publisher }),
    });
  return node('PublicationIssue', {
    '@id': idOf(issue.id, page),
    name: title.text,
    inLanguage: issue.lang ?? title.lang,
    genre: issue.kind && kindInWords(issue.kind),
    issueNumber: number,
    datePublished: toPartialDate(published),
    editor: editors.map(({ name, url: profile, orcid }) =>
      node('Person', { name, url: whole(profile, page), sameAs: orcid }),
    ),
    publisher: journal ? undefined : publisher && node('Organization', { name: publisher }),
    sameAs: doi && doiAddress(doi),
    url: whole(url, page),
    image: picture(issue.cover, page),
    isPartOf: volume ? node('PublicationVolume', { volumeNumber: volume, isPartOf: periodical }) : periodical,
  });
}

function agent(name: string): Node {
  const { family, given, suffix, literal } = nameOf(name);
  return literal
    ? node('Organization', { name: literal })
    : node('Person', {
        name: [given, family, suffix].filter(Boolean).join(' '),
        familyName: family,
        givenName: given,
        honorificSuffix: suffix,
      });
}
