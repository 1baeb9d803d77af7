import { acceptIssue } from '../../records/accept-issue.js';
import { acceptPartner } from '../../records/accept-partner.js';
import { acceptProject } from '../../records/accept-project.js';
import type { Partner, Project, SpecialIssue } from '../../records/types.js';
import { ISSUE_SPANS } from '../issue/overruled-spans.js';
import type { DataKind } from '../page/entry-data.js';
import { namedStatus } from '../words/statuses.js';

/** Rules that map the `data-*` attributes of an entry to fields of its record. */
export interface DataRules<R> {
  /** Names without `data-`, each with the field it fills. */
  fields: Readonly<Record<string, keyof R & string>>;
  /** Names with several values, separated by semicolons. */
  many: ReadonlySet<string>;
  /** Span names for a field, if they differ from it. Dates have none, so a corrected date leaves no note. */
  spans: Partial<Record<string, string[]>>;
  /** Makes a record from values by name; it omits fields whose values are invalid. */
  accept: (values: Record<string, unknown>) => R;
  /** Advice on valid values, by field. */
  advice: (field: string) => string;
}

const PROJECT: DataRules<Project> = {
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
  spans: {
    start: [],
    end: [],
    funding: ['funder', 'programme', 'grant'],
    partners: ['partner'],
    types: ['type'],
    keywords: ['keyword'],
  },
  accept: ({ type, funder, programme, grant, status, ...values }) =>
    acceptProject({
      types: type,
      funding: { funder, programme, grant },
      status: namedStatus(String(status ?? '')),
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

const ISSUE: DataRules<SpecialIssue> = {
  fields: {
    kind: 'kind',
    title: 'title',
    journal: 'journal',
    publisher: 'publisher',
    editors: 'editors',
    deadline: 'deadline',
    published: 'published',
    status: 'status',
    volume: 'volume',
    issue: 'issue',
    doi: 'doi',
    url: 'url',
    cover: 'cover',
  },
  many: new Set(['editors']),
  spans: ISSUE_SPANS,
  accept: (values) => acceptIssue({ title: '–', ...values }),
  advice: (field) =>
    field === 'status'
      ? 'Write open, closed or published.'
      : field === 'url'
        ? 'Write an address that begins with https:// or /.'
        : 'Write a date such as 2021, 2021-05 or 2021-05-31.',
};

const PARTNER: DataRules<Partner> = {
  fields: {
    name: 'name',
    'short-name': 'shortName',
    kind: 'kind',
    country: 'country',
    ror: 'ror',
    grant: 'grant',
    programme: 'programme',
  },
  many: new Set(),
  spans: {},
  accept: ({ 'short-name': shortName, ror, ...values }) =>
    acceptPartner({
      name: '–',
      shortName,
      ror: typeof ror === 'string' && !ror.includes('/') ? `https://ror.org/${ror}` : ror,
      ...values,
    }),
  advice: () => 'Write it as text.',
};

export const RULES = { project: PROJECT, issue: ISSUE, partner: PARTNER } satisfies Record<DataKind, unknown>;
