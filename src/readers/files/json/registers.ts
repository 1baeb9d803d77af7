import { programmeAt, typeAt } from '../cells/project-kinds.js';
import { languageFrom } from '../languages.js';
import { firstWords, fullName, isObject, list, object, text, wording, wordList, words } from './values.js';
import type { Loose } from './values.js';

/**
 * Converts records of research registers to the form of records here. E-mail addresses and telephone numbers of people,
 * which some registers include, are never read.
 */

/** Whether an object has any of these keys. */
const hasAny = (value: Loose, ...keys: string[]) => keys.some((key) => Object.hasOwn(value, key));

/** The last segment of an address, used as an identifier. */
const lastPart = (address: unknown): string | undefined =>
  typeof address === 'string' ? /[^/]+$/.exec(address)?.[0] : undefined;

/** The key of the type or programme that a register's term starts with; otherwise the term. */
const typeOf = (value: unknown): string | undefined => {
  const word = wording(value);
  return word && ((typeAt(word) ?? programmeAt(word))?.key ?? word);
};

/** The status of a register, only if the dates leave it open, since it soon becomes outdated. */
const statusBeside = (status: unknown, { start, end }: { start?: unknown; end?: unknown }) => {
  const code = String(typeof status === 'string' ? status : '').toUpperCase();
  if (/^(CONCLUDED|CLOSED|TERMINATED|FINISHED)$/.test(code)) return 'finished';
  if (/^(ACTIVE|SIGNED|ONGOING)$/.test(code)) return end ? undefined : 'ongoing';
  return /^(NOTSTARTED|NOT_STARTED|PLANNED)$/.test(code) && !start ? 'planned' : undefined;
};

/** https://api.nva.unit.no/cristin/project, the Norwegian register. */
function fromNva(project: Loose) {
  const lang = languageFrom(project['language']);
  const own = words(project['title']);
  const others = Object.assign(
    {},
    ...list(project['alternativeTitles']).map((title) => text(title) ?? {}),
  ) as Loose;
  const hasOthers = Object.keys(others).length > 0;
  const dates = { start: project['startDate'], end: project['endDate'] };
  const leader = list(project['contributors'])
    .map(object)
    .find(({ roles }) => list(roles).some((role) => /manager/i.test(String(object(role)['type']))));
  const identity = object(leader?.['identity']);
  return {
    id: lastPart(project['id']),
    title: hasOthers && own ? { ...others, [lang ?? 'und']: own } : (own ?? others),
    lang: hasOthers ? undefined : lang,
    ...dates,
    status: statusBeside(project['status'], dates),
    types: list(project['projectCategories']).map((category) => typeOf(object(category)['label'])),
    coordinator: organisation(object(project['coordinatingInstitution'])['labels']),
    leader: fullName(identity['firstName'], identity['lastName']),
    funding: list(project['funding']).map((item) => {
      const { labels, source, identifier } = object(item);
      return { funder: organisation(text(labels) ?? lastPart(source)), grant: words(identifier) };
    }),
    summary: text(project['academicSummary']) ?? text(project['popularScientificSummary']),
    keywords: list(project['keywords']).map((word) => wording(object(word)['label'] ?? word)),
    url: project['webPage'],
  };
}

/** The older API of the same register, Cristin version 2. */
function fromCristin(project: Loose) {
  const dates = { start: project['start_date'], end: project['end_date'] };
  const coordinating = object(project['coordinating_institution']);
  const leader = list(project['participants'])
    .map(object)
    .find(({ roles }) => list(roles).some((role) => /manager/i.test(String(object(role)['role_code']))));
  return {
    id: words(project['cristin_project_id']),
    title: text(project['title']),
    ...dates,
    status: statusBeside(project['status'], dates),
    types: list(project['project_categories']).map((category) => typeOf(object(category)['name'])),
    coordinator: organisation(
      object(coordinating['institution'])['institution_name'] ?? object(coordinating['unit'])['unit_name'],
    ),
    leader: fullName(leader?.['first_name'], leader?.['surname']),
    funding: list(project['project_funding_sources']).map((item) => {
      const { funding_source_name: name, funding_source_code: code, project_code: grant } = object(item);
      return { funder: organisation(text(name) ?? code), grant: words(grant) };
    }),
    summary: text(project['academic_summary']) ?? text(project['popular_scientific_summary']),
    keywords: list(project['keywords']).map((word) =>
      wording(object(word)['label'] ?? object(word)['name'] ?? word),
    ),
    url: project['external_url'],
  };
}

/** https://graph.openaire.eu projects. */
function fromOpenAire(project: Loose) {
  return {
    title: text(project['title']),
    acronym: words(project['acronym']),
    start: project['startdate'] ?? project['startDate'],
    end: project['enddate'] ?? project['endDate'],
    funding: list(project['funding'] ?? project['fundings']).map((item) => {
      const { name, shortName, fundingStream: stream } = object(item);
      return {
        funder: organisation(name ?? shortName),
        programme: firstWords(object(stream)['id'], object(stream)['description'])?.replace(/^.*::/, ''),
        grant: words(project['code']),
      };
    }),
    keywords: wordList(project['keywords']),
    summary: text(project['summary']),
    url: project['websiteurl'] ?? project['websiteUrl'],
  };
}

/** https://cordis.europa.eu, the register of the European Union's projects. */
function fromCordis(project: Loose) {
  const dates = { start: project['startDate'], end: project['endDate'] };
  const programme = firstWords(project['frameworkProgramme']);
  const scheme = firstWords(project['fundingScheme']);
  const members = list(project['organizations'] ?? project['organisations'] ?? project['participants']).map(
    object,
  );
  const coordinates = (member: Loose) => /coord/i.test(String(member['role'] ?? ''));
  const doi = words(project['grantDoi']);
  return {
    title: text(project['title']),
    acronym: words(project['acronym']),
    ...dates,
    status: statusBeside(project['status'], dates),
    types: [programme ?? scheme].map((name) => (name && programmeAt(name)?.key) || undefined),
    coordinator: members.filter(coordinates).map(member)[0],
    partners: members.filter((each) => !coordinates(each)).map(member),
    funding:
      programme || scheme || doi ? [{ programme: programme ?? scheme, grant: words(project['id']) }] : [],
    keywords: wordList(project['keywords']),
    summary: text(project['objective']),
    url: project['url'] ?? (doi && `https://doi.org/${doi.replace(/^.*?(?=10\.)/, '')}`),
  };
}

const organisation = (name: unknown) => {
  const texts = text(name);
  return texts && { name: texts };
};

const member = ({ name, organizationURL: url }: Loose) => ({ name: text(name), url });

/** Converts a project of a register; undefined for anything else. */
export function projectFrom(item: Loose): Loose | undefined {
  if (hasAny(item, 'cristin_project_id', 'project_funding_sources', 'coordinating_institution'))
    return fromCristin(item);
  if (hasAny(item, 'coordinatingInstitution', 'alternativeTitles', 'academicSummary') || isNva(item))
    return fromNva(item);
  if (
    hasAny(item, 'websiteurl', 'websiteUrl') ||
    (hasAny(item, 'code') && hasAny(item, 'funding', 'fundings'))
  )
    return fromOpenAire(item);
  if (hasAny(item, 'fundingScheme', 'grantDoi', 'frameworkProgramme', 'ecMaxContribution'))
    return fromCordis(item);
  return undefined;
}

const isNva = (item: Loose) =>
  item['type'] === 'Project' && hasAny(item, 'startDate', 'endDate', 'status', 'contributors');

/** Converts an organisation from ROR (versions 1 and 2) or NVA to a partner. */
export function partnerFrom(item: Loose): Loose | undefined {
  const { names, links, labels, locations } = item;
  if (Array.isArray(names)) {
    const all = names.map(object);
    const typed = (type: string) => all.filter((name) => list(name['types']).includes(type));
    const inLanguages = typed('label').filter(({ lang }) => typeof lang === 'string');
    const shown = firstWords(typed('ror_display')[0]?.['value'], all[0]?.['value']);
    const text = Object.fromEntries(
      inLanguages.map(({ lang, value }) => [languageFrom(lang) ?? String(lang), words(value) ?? '']),
    );
    const website = list(links)
      .map(object)
      .find(({ type }) => type === 'website');
    return {
      name: inLanguages.length > 1 ? text : shown,
      shortName: firstWords(typed('acronym')[0]?.['value']),
      url: website?.['value'] ?? list(links).find((link) => typeof link === 'string'),
      country: words(object(object(list(locations)[0])['geonames_details'])['country_code']),
      ror: item['id'],
    };
  }
  if (hasAny(item, 'acronyms', 'external_ids'))
    return {
      name: text(item['name']),
      shortName: firstWords(item['acronyms']),
      url: list(links)[0],
      country: words(object(item['country'])['country_code']),
      ror: item['id'],
    };
  if (isObject(labels))
    return { name: text(labels), shortName: words(item['acronym']), country: item['country'] };
  return undefined;
}

/** Parses a date of Crossref or CSL, `[[2020, 5, 3]]`. */
function dateOfParts(value: unknown): string | undefined {
  const [parts] = list(object(value)['date-parts']);
  const numbers = list(parts).slice(0, 3).map(Number);
  return numbers.length && numbers.every((n) => Number.isInteger(n) && n > 0)
    ? numbers.map((n, i) => String(n).padStart(i ? 2 : 4, '0')).join('-')
    : undefined;
}

const people = (value: unknown) =>
  list(value).map((person) => {
    const { given, family, literal, name, ORCID: orcid } = object(person);
    return { name: fullName(given, family) ?? firstWords(literal, name, person), orcid };
  });

/** Converts a work from Crossref to a special issue. */
export function issueFrom(item: Loose): Loose | undefined {
  if (!hasAny(item, 'container-title', 'issued', 'journal-issue')) return undefined;
  const journal = firstWords(item['container-title']);
  return {
    title: firstWords(item['title']),
    lang: languageFrom(item['language']),
    journal: journal && { name: journal, issn: firstWords(item['ISSN']) },
    publisher: words(item['publisher']),
    editors: people(item['editor']),
    published: dateOfParts(item['issued']) ?? dateOfParts(item['published']),
    volume: words(item['volume']),
    issue: firstWords(object(item['journal-issue'])['issue'], item['issue'], item['special_numbering']),
    doi: words(item['DOI']),
    url: item['URL'],
  };
}

/** Converts a quotation whose source is described in CSL-JSON, as reference managers write it. */
export function definitionFrom(item: Loose): Loose | undefined {
  if (!isObject(item['issued']) && !Array.isArray(item['author'])) return undefined;
  const { id, term, lang } = item;
  return {
    id,
    text: words(item['text']),
    term,
    lang,
    authors:
      item['authors'] ??
      people(item['author']).map(({ name }, i) => words(object(list(item['author'])[i])['family']) ?? name),
    year: item['year'] ?? dateOfParts(item['issued'])?.slice(0, 4),
    locator: item['locator'] ?? words(item['page']),
    doi: words(item['DOI']) ?? item['doi'],
    url: item['URL'] ?? item['url'],
    sourceTitle: item['sourceTitle'] ?? firstWords(item['title']),
  };
}
