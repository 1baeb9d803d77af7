import type { SlashOrder } from '../cells/dates.js';
import type { RecordKind } from '../kinds.js';
import { headingKey } from './heading-key.js';

/** Columns of a register's export, whose headings are unknown or mean something else in other tables. */
export interface Register {
  kind: RecordKind;
  /** Headings that identify its exports. */
  marks: readonly string[];
  /**
   * Field by heading, optionally with a language (`title@sv`) or a part (`leader.given`); null for unused columns. Of
   * several columns for one field, the first with a value is read.
   */
  columns: Readonly<Record<string, string | null>>;
  /** Order of day and month in its dates with slashes, such as 5/31/2021. */
  slashes?: SlashOrder;
}

const REGISTERS: readonly Register[] = [
  {
    // UKRI Gateway to Research, search results as CSV
    kind: 'project',
    marks: ['ProjectReference', 'LeadROName'],
    slashes: 'day first',
    columns: {
      Title: 'title',
      FundingOrgName: 'funder',
      ProjectReference: 'grant',
      LeadROName: 'coordinator',
      ProjectCategory: 'types',
      PISurname: 'leader.family',
      PIFirstName: 'leader.given',
      PIOtherNames: null,
      'PI ORCID iD': 'leader.orcid',
      StartDate: 'start',
      EndDate: 'end',
      Status: 'status',
      GTRProjectUrl: 'url',
      ProjectId: 'id',
      Department: null,
      Region: null,
    },
  },
  {
    // UKRI Gateway to Research, API
    kind: 'project',
    marks: ['leadFunder', 'grantCategory'],
    columns: { leadFunder: 'funder', grantCategory: 'types', abstractText: 'summary', links: null },
  },
  {
    // NSF award search, as CSV
    kind: 'project',
    marks: ['AwardNumber', 'NSFOrganization'],
    slashes: 'month first',
    columns: {
      Title: 'title',
      AwardNumber: 'grant',
      Organization: 'coordinator',
      PrincipalInvestigator: 'leader',
      'Program(s)': 'programme',
      StartDate: 'start',
      EndDate: 'end',
      Abstract: 'summary',
      AwardInstrument: null,
      ProgramManager: null,
      State: null,
    },
  },
  {
    // NSF awards, API
    kind: 'project',
    marks: ['awardeeName', 'piLastName'],
    slashes: 'month first',
    columns: {
      id: 'grant',
      agency: 'funder',
      awardeeName: 'coordinator',
      piFirstName: 'leader.given',
      piLastName: 'leader.family',
      startDate: 'start',
      expDate: 'end',
      fundProgramName: 'programme',
      abstractText: 'summary',
    },
  },
  {
    // SweCRIS, the Swedish register, as CSV and from its API
    kind: 'project',
    marks: ['ProjectTitleSv', 'FundingOrganisationNameSv'],
    columns: {
      ProjectId: 'grant',
      ProjectTitleSv: 'title@sv',
      ProjectTitleEn: 'title@en',
      ProjectAbstractSv: 'summary@sv',
      ProjectAbstractEn: 'summary@en',
      ProjectStartDate: 'start',
      ProjectEndDate: 'end',
      CoordinatingOrganisationNameSv: 'coordinator@sv',
      CoordinatingOrganisationNameEn: 'coordinator@en',
      FundingOrganisationNameSv: 'funder@sv',
      FundingOrganisationNameEn: 'funder@en',
      FundingStartDate: null,
      FundingEndDate: null,
      FundingYear: null,
    },
  },
  {
    // CORDIS, projects as CSV
    kind: 'project',
    marks: ['ecMaxContribution', 'fundingScheme'],
    columns: {
      id: 'grant',
      acronym: 'acronym',
      title: 'title',
      startDate: 'start',
      endDate: 'end',
      status: 'status',
      frameworkProgramme: 'programme',
      fundingScheme: 'programme',
      objective: 'summary',
      keywords: 'keywords',
      grantDoi: 'url',
      topics: null,
      nature: null,
      masterCall: null,
      subCall: null,
    },
  },
  {
    // CORDIS, organisations as CSV
    kind: 'partner',
    marks: ['projectID', 'organizationURL'],
    columns: {
      name: 'name',
      shortName: 'shortName',
      role: 'kind',
      country: 'country',
      organizationURL: 'url',
      organisationID: null,
      projectID: null,
      projectAcronym: null,
    },
  },
  {
    // OpenAIRE, projects
    kind: 'project',
    marks: ['code', 'websiteurl'],
    columns: { code: 'grant', websiteurl: 'url', startdate: 'start', enddate: 'end', callidentifier: null },
  },
  {
    // ROR, version 2, as CSV
    kind: 'partner',
    marks: ['names.types.ror_display', 'links.type.website'],
    columns: {
      id: 'ror',
      'names.types.ror_display': 'name',
      'names.types.acronym': 'shortName',
      'links.type.website': 'url',
      'locations.geonames_details.country_code': 'country',
      types: null,
      status: null,
    },
  },
  {
    // ROR, version 1, as CSV
    kind: 'partner',
    marks: ['country.country_code', 'wikipedia_url'],
    columns: {
      id: 'ror',
      name: 'name',
      acronyms: 'shortName',
      links: 'url',
      'country.country_code': 'country',
      types: null,
      status: null,
    },
  },
];

/** The register that exports tables with these headings, if any. */
export function registerOf(headings: readonly string[], kind: RecordKind): Register | undefined {
  const keys = new Set(headings.map(headingKey));
  return REGISTERS.find(
    (register) => register.kind === kind && register.marks.every((mark) => keys.has(headingKey(mark))),
  );
}
