import { expect } from '@open-wc/testing';
import { readCsv, readJson } from '../../src/readers/index.js';
import type { RecordKind, RowProblem } from '../../src/readers/index.js';

/** Exports of research registers, with authentic headings and made-up values. */
function read<K extends RecordKind = 'project'>(file: string | unknown[] | object, kind: K = 'project' as K) {
  const problems: RowProblem[] = [];
  const report = (problem: RowProblem) => problems.push(problem);
  const records = typeof file === 'string' ? readCsv(file, kind, report) : readJson(file, kind, report);
  return { record: records[0]!, records, unused: problems.map(({ column }) => column) };
}

const PLAIN = { types: [], partners: [], links: [], keywords: [] };

describe('exports of registers', () => {
  it('UKRI Gateway to Research', () => {
    const { record, unused } = read(
      'FundingOrgName,ProjectReference,LeadROName,Department,ProjectCategory,PISurname,PIFirstName,PIOtherNames,PI ORCID iD,Title,StartDate,EndDate,AwardPounds,Region,Status,GTRProjectUrl,ProjectId,PIId\n' +
        'ESRC,ES/S012486/1,University of Oxford,Sociology,Research Grant,Smith,Jane,A,0000-0002-1825-0097,"Care, at home",01/02/2019,03/01/2022,250000,South East,Active,https://gtr.ukri.org/projects?ref=1,AB-12,P1',
    );
    expect(record).to.deep.equal({
      ...PLAIN,
      id: 'AB-12',
      title: 'Care, at home',
      types: ['Research Grant'],
      start: '2019-02-01',
      end: '2022-01-03',
      coordinator: { name: 'University of Oxford' },
      leader: { name: 'Jane Smith', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      funding: [{ funder: { name: 'ESRC' }, grant: 'ES/S012486/1' }],
      url: 'https://gtr.ukri.org/projects?ref=1',
    });
    expect(unused).to.have.members(['Department', 'PIOtherNames', 'AwardPounds', 'Region', 'PIId']);
  });

  it('NSF award search, as CSV and by its interface', () => {
    const { record, unused } = read(
      '"AwardNumber","Title","NSFOrganization","Program(s)","StartDate","LastAmendmentDate","PrincipalInvestigator","State","Organization","AwardInstrument","ProgramManager","EndDate","AwardedAmountToDate","PIEmailAddress","Abstract"\n' +
        '"2012345","Care","SES","Sociology","09/01/2020","07/15/2020","Jane Smith","CA","Stanford University","Standard Grant","John Doe","08/31/2023","$250,000.00","js@example.org","On care<br/>at home"',
    );
    expect(record).to.deep.equal({
      ...PLAIN,
      id: 'care',
      title: 'Care',
      start: '2020-09-01',
      end: '2023-08-31',
      coordinator: { name: 'Stanford University' },
      leader: { name: 'Jane Smith' },
      funding: [{ programme: 'Sociology', grant: '2012345' }],
      summary: 'On care\nat home',
    });
    expect(unused).to.include.members(['ProgramManager', 'State', 'AwardedAmountToDate', 'PIEmailAddress']);
    const award = { id: '2012345', title: 'Care', agency: 'NSF', awardeeName: 'Stanford', piFirstName: 'Jane', piLastName: 'Smith', startDate: '09/01/2020', expDate: '08/31/2023' }; // prettier-ignore
    expect(read({ response: { award: [award] } }).record).to.deep.include({
      start: '2020-09-01',
      end: '2023-08-31',
      leader: { name: 'Jane Smith' },
      coordinator: { name: 'Stanford' },
      funding: [{ funder: { name: 'NSF' }, grant: '2012345' }],
    });
  });

  it('SweCRIS, as CSV and by its interface', () => {
    const row = {
      ProjectId: '2019-01234_VR',
      ProjectTitleSv: 'Omsorg',
      ProjectTitleEn: 'Care',
      ProjectAbstractSv: 'Om',
      ProjectAbstractEn: '',
      CoordinatingOrganisationId: '202100',
      CoordinatingOrganisationNameSv: 'Lunds universitet',
      CoordinatingOrganisationNameEn: 'Lund University',
      FundingOrganisationNameSv: 'Vetenskapsrådet',
      FundingOrganisationNameEn: 'Swedish Research Council',
      FundingYear: '2019',
      FundingsSek: '4000000',
      ProjectStartDate: '2020-01-01',
      ProjectEndDate: '2023-12-31',
    };
    const csv = [Object.keys(row).join(';'), Object.values(row).join(';')].join('\n');
    const json = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key[0]!.toLowerCase() + key.slice(1), value]),
    );
    for (const file of [csv, [json]])
      expect(read(file).record).to.deep.equal({
        ...PLAIN,
        id: 'omsorg',
        title: { sv: 'Omsorg', en: 'Care' },
        summary: { sv: 'Om' },
        start: '2020-01-01',
        end: '2023-12-31',
        coordinator: { name: { sv: 'Lunds universitet', en: 'Lund University' } },
        funding: [
          {
            funder: { name: { sv: 'Vetenskapsrådet', en: 'Swedish Research Council' } },
            grant: '2019-01234_VR',
          },
        ],
      });
    expect(read(csv).unused).to.have.members(['CoordinatingOrganisationId', 'FundingYear', 'FundingsSek']);
  });

  it('CORDIS: projects and organisations', () => {
    const { record } = read(
      'id;acronym;status;title;startDate;endDate;ecMaxContribution;topics;frameworkProgramme;fundingScheme;objective;keywords;grantDoi\n' +
        '"101";"REDUCE";"SIGNED";"Rethinking";"2023-01-01";"2026-12-31";"2073781,25";"HORIZON-X-01";"H2020";"RIA";"We study";"a, b";"10.3030/101"',
    );
    expect(record).to.deep.equal({
      ...PLAIN,
      id: 'reduce',
      title: 'Rethinking',
      acronym: 'REDUCE',
      types: ['horizon'],
      start: '2023-01-01',
      end: '2026-12-31',
      funding: [{ programme: 'H2020', grant: '101' }],
      url: 'https://doi.org/10.3030/101',
      summary: 'We study',
      keywords: ['a', 'b'],
    });
    expect(
      read(
        'projectID,organisationID,name,shortName,role,city,country,organizationURL,ecContribution\n101,99,Nord universitet,NORD,participant,Bodø,NO,https://www.nord.no,1',
        'partner',
      ).record,
    ).to.deep.equal({
      id: 'nord-universitet',
      name: 'Nord universitet',
      shortName: 'NORD',
      kind: 'participant',
      country: 'NO',
      url: 'https://www.nord.no',
    });
  });

  it('a query to Wikidata, as CSV and as JSON', () => {
    const { record, unused } = read(
      'project,projectLabel,projectDescription,start,end,funder,funderLabel\n' +
        'http://www.wikidata.org/entity/Q1,Care at home,On care,2021-01-01T00:00:00Z,2024-12-31T00:00:00Z,http://www.wikidata.org/entity/Q2,NFR',
    );
    expect(record).to.deep.equal({
      ...PLAIN,
      id: 'Q1',
      title: 'Care at home',
      summary: 'On care',
      start: '2021-01-01',
      end: '2024-12-31',
      funding: [{ funder: { name: 'NFR', url: 'http://www.wikidata.org/entity/Q2' } }],
      url: 'http://www.wikidata.org/entity/Q1',
    });
    expect(unused).to.deep.equal([]);
    const bindings = [
      {
        item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
        itemLabel: { type: 'literal', 'xml:lang': 'en', value: 'Care at home' },
      },
    ];
    expect(read({ head: { vars: ['item', 'itemLabel'] }, results: { bindings } }).record).to.include({
      id: 'Q1',
      title: 'Care at home',
    });
    expect(
      read('item,itemLabel,logo\nhttp://www.wikidata.org/entity/Q3,Nord,http://c.org/n.svg', 'partner')
        .record,
    ).to.deep.include({
      id: 'Q3',
      name: 'Nord',
      logo: { src: 'http://c.org/n.svg' },
    });
  });

  for (const [version, heads] of [
    ['1', 'id,name,types,status,links,acronyms,wikipedia_url,country.country_code'],
    [
      '2',
      'id,names.types.ror_display,types,status,links.type.website,names.types.acronym,established,locations.geonames_details.country_code',
    ],
  ])
    it(`ROR, version ${version}, as CSV`, () => {
      expect(
        read(
          `${heads}\nhttps://ror.org/030mwrt98,Nord University,Education,active,https://www.nord.no,NORD,2016,NO`,
          'partner',
        ).record,
      ).to.deep.equal({
        id: 'nord-university',
        name: 'Nord University',
        shortName: 'NORD',
        url: 'https://www.nord.no',
        country: 'NO',
        ror: 'https://ror.org/030mwrt98',
      });
    });

  it('a register’s "active" does not age', () => {
    const head = 'ProjectReference,LeadROName,Title,EndDate,Status\n';
    expect(read(`${head}1,A,B,31/01/2022,Active`).record.status).to.equal(undefined);
    expect(read(`${head}1,A,B,,Active`).record.status).to.equal('ongoing');
    expect(read(`${head}1,A,B,31/01/2022,Closed`).record.status).to.equal('finished');
  });
});
