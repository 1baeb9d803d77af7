import { acceptProject } from '../records/accept-project.js';
import type { Organisation, Person, Project } from '../records/types.js';
import { filledEntries, languageOf, linksIn, hintsIn } from './entry.js';
import type { Entry, Report } from './entry.js';
import { readData } from './entry-data.js';
import type { DataRules } from './entry-data.js';
import { uniqueIds } from './ids.js';
import { overrule } from './overrule.js';
import { readPictures } from './pictures.js';
import { parseProject } from './project-line.js';
import { rememberSource } from './sources.js';
import { statusSaid } from './status-words.js';

export type { Report } from './entry.js';

/**
 * The projects of a list on a page: of each item its `data-*` attributes first, then a `dl` or lines
 * such as "Funding: …" inside it, then its plain line. Items without words are passed over. Never
 * throws.
 *
 * @param container A `ul` or `ol`, or an element with such lists in it.
 * @param report Is told of empty items and of attributes that cannot be read.
 */
export const readProjects = (container: Element, report: Report = () => {}): Project[] =>
  uniqueIds(filledEntries(container, report).map((entry) => readProject(entry, report)));

function readProject(entry: Entry, report: Report): Project {
  const { element, text } = entry;
  const { record, spans } = parseProject(text.text, hintsIn(entry));
  record.original = element.textContent.trim();
  record.title ||= element.querySelector('img')?.alt ?? '';
  if (element.id) record.id = element.id;
  const lang = languageOf(entry, spans);
  if (lang) record.lang = lang;
  readLinks(entry, record);
  const picture = readPictures(element, record);
  if (picture) record.image = picture;
  const filled = readData(entry, record, DATA, report);
  rememberSource(record, { entry: element, text, spans: overrule(record, text.text, spans, filled, SPANS) });
  return record;
}

/** A link at the beginning is the project's own; one on a name is that organisation's or person's. */
function readLinks(entry: Entry, record: Project) {
  const named: (Organisation | Person | undefined)[] = [
    ...record.funding.map(({ funder }) => funder),
    record.coordinator,
    record.leader,
    ...record.partners,
  ];
  for (const { url, label, start } of linksIn(entry)) {
    const owner = named.find((name) => name && !name.url && name.name === label);
    if (owner) owner.url = url;
    else if (start === 0 && !record.url) record.url = url;
    else record.links.push({ url, label });
  }
}

/** The kinds of span that a field is read from, where they have other names; a date that is put right leaves no note. */
const SPANS: Partial<Record<string, string[]>> = {
  start: [],
  end: [],
  funding: ['funder', 'programme', 'grant'],
  partners: ['partner'],
  types: ['type'],
  keywords: ['keyword'],
};

const DATA: DataRules<Project> = {
  fields: {
    title: 'title',
    acronym: 'acronym',
    status: 'status',
    start: 'start',
    end: 'end',
    coordinator: 'coordinator',
    leader: 'leader',
    url: 'url',
    summary: 'summary',
    image: 'image',
    type: 'types',
    types: 'types',
    partners: 'partners',
    keywords: 'keywords',
    funder: 'funding',
    programme: 'funding',
    grant: 'funding',
  },
  many: new Set(['type', 'types', 'partners', 'keywords']),
  accept: ({ type, funder, programme, grant, status, ...values }) =>
    acceptProject({
      types: type,
      funding: { funder, programme, grant },
      status: statusSaid(String(status ?? '')),
      title: '–',
      ...values,
    }),
  advice: (field) =>
    field === 'status'
      ? 'Write planned, ongoing or finished.'
      : field === 'url' || field === 'image'
        ? 'Write an address that begins with https:// or /.'
        : 'Write a date such as 2021, 2021-05 or 2021-05-31.',
};
