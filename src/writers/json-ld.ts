import { doiAddress } from '../records/addresses.js';
import { toPartialDate } from '../records/dates.js';
import { pickLanguage } from '../records/pick-text.js';
import type { Definition, SpecialIssue } from '../records/types.js';
import { isDefinition, listOf } from './kinds.js';
import type { Citable, OneOrMore } from './kinds.js';
import { nameOf } from './names.js';

type Node = Record<string, unknown>;

/** Settings of structured data. */
export interface JsonLdOptions {
  /** Language of texts that do not state their own. */
  lang?: string;
  /** Address of the page with the records, against which relative addresses are resolved. */
  page?: string;
}

/**
 * Records in the vocabulary of schema.org, as JSON-LD: a definition as `Quotation` about a `DefinedTerm`, a
 * special issue as `PublicationIssue` of a `Periodical`. schema.org has nothing for the deadline of a call.
 * The result contains no `<`, so that it can be put into a `script` of a page.
 */
export function writeJsonLd(records: OneOrMore<Citable>, options: JsonLdOptions = {}): string {
  const nodes = listOf(records).map((record) =>
    isDefinition(record) ? quotation(record, options) : publicationIssue(record, options),
  );
  const [only, ...others] = nodes;
  const said = { '@context': 'https://schema.org', ...(others.length ? { '@graph': nodes } : only) };
  return JSON.stringify(said).replaceAll('<', '\\u003c');
}

function quotation(definition: Definition, { lang, page }: JsonLdOptions): Node {
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
    '@id': page && whole(`#${id}`, page),
    text,
    inLanguage,
    about: term && node('DefinedTerm', { name: term, description: text, inLanguage }),
    creator: authors.map(agent),
    isPartOf: Object.keys(source).length > 1 ? source : undefined,
  });
}

function publicationIssue(issue: SpecialIssue, { lang, page }: JsonLdOptions): Node {
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
    '@id': page && whole(`#${issue.id}`, page),
    name: title.text,
    inLanguage: issue.lang ?? title.lang,
    issueNumber: number,
    datePublished: toPartialDate(published),
    editor: editors.map(({ name, url: profile, orcid }) =>
      node('Person', { name, url: whole(profile, page), sameAs: orcid }),
    ),
    publisher: journal ? undefined : publisher && node('Organization', { name: publisher }),
    sameAs: doi && doiAddress(doi),
    url: whole(url, page),
    image: whole(issue.cover?.src, page),
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

/** A node with only the properties that have a value: no gaps, no empty lists. */
const node = (type: string, known: Node): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(known).filter(([, value]) => value && !(Array.isArray(value) && !value.length)),
  ),
});

const whole = (url: string | undefined, page: string | undefined) =>
  url && URL.canParse(url, page) ? new URL(url, page).href : undefined;
