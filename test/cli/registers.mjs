/**
 * Exports of research registers in their documented formats, with made-up content: NVA and Cristin (from Sikt's API
 * documentation), CORDIS (project files), OpenAIRE (version 1 of the graph), Crossref (a work) and ROR (version 2).
 */
const json = (value) => JSON.stringify(value, null, 2);

export const REGISTERS = {
  'nva.json': json({
    '@context': 'https://example.org/search-api-context.json',
    id: 'https://api.nva.unit.no/cristin/project?query=omsorg&page=1&results=5',
    size: 1,
    processingTime: 900,
    firstRecord: 1,
    nextResults: null,
    hits: [
      {
        id: 'https://api.nva.unit.no/cristin/project/2048',
        type: 'Project',
        identifiers: [{ type: 'CristinIdentifier', value: '2048' }],
        title: 'Omsorg i nabolaget',
        language: 'http://lexvo.org/id/iso639-3/nob',
        alternativeTitles: [{ en: 'Care in the neighbourhood' }],
        startDate: '2018-11-01T00:00:00Z',
        endDate: '2021-05-01T00:00:00Z',
        status: 'CONCLUDED',
        funding: [
          {
            type: 'UnconfirmedFunding',
            source: 'https://api.nva.unit.no/cristin/funding-sources/NFR',
            identifier: '654321',
            labels: { nb: 'Norges forskningsråd', en: 'Research Council of Norway' },
          },
        ],
        coordinatingInstitution: {
          id: 'https://api.nva.unit.no/cristin/organization/204.0.0.0',
          type: 'Organization',
          labels: { en: 'Nord University', nb: 'Nord universitet' },
        },
        contributors: [
          {
            identity: {
              firstName: 'Kari',
              lastName: 'Nordmann',
              email: 'kari@example.org',
              phone: '99887766',
            },
            roles: [{ type: 'ProjectManager', affiliation: { labels: { nb: 'Nord universitet' } } }],
          },
        ],
        academicSummary: { nb: '<p>Om omsorg &amp; naboer.</p>' },
        keywords: [{ type: 'SampskapingId', label: { nb: 'samskaping', en: 'co-creation' } }],
        webPage: 'https://example.org/omsorg',
      },
    ],
  }),
  'cristin.json': json([
    {
      cristin_project_id: '2048',
      main_language: 'no',
      title: { no: 'Omsorg i nabolaget', en: 'Care in the neighbourhood' },
      start_date: '2018-11-01T00:00:00.000Z',
      end_date: '2021-05-01T00:00:00.000Z',
      status: 'CONCLUDED',
      coordinating_institution: {
        institution: {
          cristin_institution_id: '204',
          institution_name: { nb: 'Nord universitet' },
          url: 'https://api.cristin.no/v2/institutions/204?lang=nb',
        },
      },
      project_funding_sources: [
        {
          funding_source_code: 'NFR',
          project_code: '654321',
          funding_source_name: { nb: 'Norges forskningsråd' },
        },
      ],
      participants: [{ first_name: 'Kari', surname: 'Nordmann', roles: [{ role_code: 'PRO_MANAGER' }] }],
      academic_summary: { no: 'Om omsorg & naboer.' },
      external_url: 'https://example.org/omsorg',
    },
  ]),
  'cordis.json': json([
    {
      id: '101012345',
      acronym: 'CARE',
      status: 'SIGNED',
      title: 'Omsorg i nabolaget',
      startDate: '2018-11-01',
      endDate: '2021-05-01',
      totalCost: '2500000',
      ecMaxContribution: '2073781,25',
      legalBasis: 'HORIZON.2.2',
      topics: 'HORIZON-CL2-2022',
      frameworkProgramme: 'HORIZON',
      fundingScheme: 'HORIZON-RIA',
      objective: 'Om omsorg & naboer.',
      keywords: 'care; neighbours',
      grantDoi: '10.3030/101012345',
      rcn: '240123',
      contentUpdateDate: '2023-01-02 12:00:00',
    },
  ]),
  'cordis.csv': `id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;frameworkProgramme;fundingScheme;keywords;grantDoi
"101012345";"CARE";"SIGNED";"Omsorg i nabolaget";"2018-11-01";"2021-05-01";"2500000";"2073781,25";"HORIZON";"HORIZON-RIA";"care; neighbours";"10.3030/101012345"
`,
  'openaire.json': json({
    header: { numFound: 1, maxScore: 1, queryTime: 12, page: 1, pageSize: 10 },
    results: [
      {
        id: 'corda__h2020::0123456789abcdef0123456789abcdef',
        code: '777541',
        acronym: 'CARE',
        title: 'Omsorg i nabolaget',
        startDate: '2018-11-01',
        endDate: '2021-05-01',
        callIdentifier: 'H2020-SC6',
        keywords: 'care,neighbours',
        openAccessMandateForPublications: true,
        subjects: null,
        fundings: [
          {
            shortName: 'EC',
            name: 'European Commission',
            jurisdiction: 'EU',
            fundingStream: { id: 'EC::H2020', description: 'Horizon 2020' },
          },
        ],
        summary: 'Om omsorg & naboer.',
        granted: { currency: 'EUR', totalCost: 2500000, fundedAmount: 2073781.25 },
        websiteUrl: 'https://example.org/omsorg',
      },
    ],
  }),
  'crossref.json': json({
    status: 'ok',
    'message-type': 'work',
    'message-version': '1.0.0',
    message: {
      DOI: '10.5555/12345678',
      type: 'journal-issue',
      title: ['Barn i byen'],
      'container-title': ['Tidsskrift for byer'],
      publisher: 'Forlaget',
      editor: [{ given: 'Kari', family: 'Nordmann', sequence: 'first', affiliation: [] }],
      issued: { 'date-parts': [[2024, 5]] },
      volume: '12',
      'journal-issue': { issue: '3' },
      ISSN: ['1904-0008'],
      URL: 'https://doi.org/10.5555/12345678',
    },
  }),
  'ror.json': json({
    number_of_results: 1,
    time_taken: 4,
    items: [
      {
        id: 'https://ror.org/030mwrt98',
        admin: { created: { date: '2018-11-14', schema_version: '1.0' } },
        domains: [],
        established: 2016,
        external_ids: [],
        links: [
          { type: 'website', value: 'https://www.nord.no' },
          { type: 'wikipedia', value: 'https://en.wikipedia.org/wiki/Nord_University' },
        ],
        locations: [
          {
            geonames_id: 3160881,
            geonames_details: { country_code: 'NO', country_name: 'Norway', name: 'Bodø' },
          },
        ],
        names: [
          { lang: 'no', types: ['label'], value: 'Nord universitet' },
          { lang: 'en', types: ['ror_display', 'label'], value: 'Nord University' },
        ],
        relationships: [],
        status: 'active',
        types: ['education'],
      },
    ],
    meta: {},
  }),
};
