import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HEADINGS, readJson } from '../../src/readers/index.js';
import type { RecordKind, RowProblem } from '../../src/readers/index.js';

const KINDS = Object.keys(HEADINGS) as RecordKind[];

describe('readJson', () => {
  it('reads our own records: a list, a list by name, one alone, or the text of any', () => {
    const project = { title: 'A', start: 2021 };
    for (const json of [[project], { projects: [project] }, project, { records: [project] }, ['A']]) {
      expect(readJson(json).map(({ title }) => title)).to.deep.equal(['A']);
      expect(readJson(JSON.stringify(json))).to.deep.equal(readJson(json));
    }
    expect(readJson([])).to.deep.equal([]);
  });

  it('takes each kind out of a whole page', () => {
    const page = {
      profile: { name: 'G' },
      definitions: [{ text: 'D' }],
      projects: [{ title: 'P', partners: ['X'], links: ['https://example.org'] }],
      issues: [{ title: 'I' }],
      partners: ['Nord universitet'],
      links: ['https://github.com/x'],
      terms: [{ text: 'T', weight: 2 }],
    };
    expect(readJson(page)[0]).to.include({ title: 'P' });
    expect(readJson(page, 'issue')[0]).to.include({ title: 'I' });
    expect(readJson(page, 'partner')[0]).to.include({ name: 'Nord universitet' });
    expect(readJson(page, 'link')[0]).to.include({ url: 'https://github.com/x' });
    expect(readJson(page, 'term')).to.deep.equal([{ text: 'T', weight: 2 }]);
    expect(readJson(page, 'definition')[0]).to.include({ text: 'D' });
    expect(readJson(page, 'profile')[0]).to.include({ name: 'G' });
  });

  it('reads rows of a table that were saved as JSON', () => {
    expect(
      readJson([{ Tittel: 'A', Start: '31.05.2021', Nøkkelord: ['b', 'c'], Ukjent: 1 }])[0],
    ).to.deep.include({
      title: 'A',
      start: '2021-05-31',
      keywords: ['b', 'c'],
    });
  });

  for (const key of ['title', 'name', 'Tittel', 'Project name', 'prosjekttittel', 'projectTitle'])
    it(`reads keys that are headings beside "${key}", and drops none without a word`, () => {
      const problems: RowProblem[] = [];
      const row = {
        [key]: 'Care at home',
        description: 'A study of families',
        link: 'https://example.org/care',
        funder: 'NFR',
        grant: '320001',
        period: '2021–2024',
        status: 'Ongoing',
        keywords: 'care, family',
        principalInvestigator: 'Kari Nordmann',
        budget: 5,
      };
      expect(readJson([row, row], 'project', (problem) => problems.push(problem))[0]).to.deep.equal({
        id: 'care-at-home',
        title: 'Care at home',
        types: [],
        status: 'ongoing',
        start: '2021',
        end: '2024',
        leader: { name: 'Kari Nordmann' },
        funding: [{ funder: { name: 'NFR' }, grant: '320001' }],
        partners: [],
        url: 'https://example.org/care',
        links: [],
        summary: 'A study of families',
        keywords: ['care', 'family'],
      });
      expect(problems.map(({ row, column }) => [row, column])).to.deep.equal([[1, 'budget']]);
    });

  it('reads values that are objects, and reports those it cannot read', () => {
    const problems: RowProblem[] = [];
    const [project] = readJson(
      [
        {
          title: { no: 'Omsorg', en: 'Care' },
          funder: { name: 'NFR', ror: '00epmv149' },
          leader: { firstName: 'Kari', lastName: 'Nordmann', orcid: '0000-0002-1825-0097' },
          coordinator: { nb: 'Nord universitet', en: 'Nord University' },
          partners: [{ name: 'NTNU', url: 'https://www.ntnu.no' }, 'UiO'],
          tags: [{ label: { en: 'care' } }],
          startDate: '2021-01-01',
          endDate: 'N/A',
          links: ['https://a.no', 'javascript:alert(1)'],
          image: { src: '/a.jpg', alt: 'A' },
          contact: { email: 'kari@example.org' },
        },
      ],
      'project',
      (problem) => problems.push(problem),
    );
    expect(project).to.deep.include({
      title: { nb: 'Omsorg', en: 'Care' },
      start: '2021-01-01',
      funding: [{ funder: { name: 'NFR', ror: 'https://ror.org/00epmv149' } }],
      leader: { name: 'Kari Nordmann', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      coordinator: { name: { nb: 'Nord universitet', en: 'Nord University' } },
      partners: [{ name: 'NTNU', url: 'https://www.ntnu.no' }, { name: 'UiO' }],
      keywords: ['care'],
      image: { src: '/a.jpg', alt: 'A' },
    });
    expect(project!.end).to.equal(undefined);
    expect(JSON.stringify(project)).not.to.contain('javascript').and.not.to.contain('example.org');
    expect(problems.map(({ column }) => column)).to.have.members(['contact', 'links']);
  });

  it('accepts records written by the package unchanged', () => {
    const records = readJson([
      {
        title: 'A & B',
        summary: '<b>',
        keywords: ['a, b'],
        partners: ['X; Y'],
        types: [],
        funding: [],
        links: [],
      },
    ]);
    expect(records[0]).to.deep.include({ summary: '<b>', keywords: ['a, b'], partners: [{ name: 'X; Y' }] });
    expect(readJson(JSON.stringify(records))).to.deep.equal(records);
  });

  it('reports fields of a register that records do not have, without their values', () => {
    const problems: RowProblem[] = [];
    readJson(
      [{ type: 'Project', title: 'A', startDate: '2021-01-01', contactInfo: { email: 'kari@example.org' } }],
      'project',
      (problem) => problems.push(problem),
    );
    expect(problems.map(({ column }) => column)).to.deep.equal(['contactInfo']);
    expect(JSON.stringify(problems)).not.to.contain('example.org');
  });

  it('reads projects of NVA, without their people’s e-mail and telephone', () => {
    const [project] = readJson({
      size: 1,
      hits: [
        {
          id: 'https://api.nva.unit.no/cristin/project/2048',
          type: 'Project',
          title: 'Relational capacity',
          language: 'http://lexvo.org/id/iso639-3/eng',
          alternativeTitles: [{ nb: 'Relasjonell kapasitet' }],
          startDate: '2018-11-01T00:00:00Z',
          endDate: '2022-12-31T00:00:00Z',
          status: 'ACTIVE',
          funding: [
            {
              source: 'https://api.nva.unit.no/cristin/funding-sources/NFR',
              identifier: '654321',
              labels: { nb: 'Norges forskningsråd', en: 'Research Council of Norway' },
            },
          ],
          coordinatingInstitution: { id: 'https://api.nva.unit.no/x', labels: { en: 'Nord University' } },
          contributors: [
            {
              identity: { firstName: 'Kari', lastName: 'Nordmann' },
              roles: [{ type: 'ProjectParticipant' }],
            },
            {
              identity: {
                firstName: 'Ottar',
                lastName: 'Ness',
                email: 'on@example.org',
                phone: '+4712345678',
              },
              roles: [{ type: 'ProjectManager', affiliation: { labels: {} } }],
            },
          ],
          academicSummary: { en: '<p>On <b>welfare</b> &amp; trust<script>alert(1)</script></p><p>More</p>' },
          keywords: [{ label: { en: 'welfare' } }],
          webPage: 'https://example.org/relcap',
        },
      ],
    });
    expect(project).to.deep.equal({
      id: '2048',
      title: { nb: 'Relasjonell kapasitet', en: 'Relational capacity' },
      types: [],
      start: '2018-11-01',
      end: '2022-12-31',
      coordinator: { name: { en: 'Nord University' } },
      leader: { name: 'Ottar Ness' },
      funding: [
        {
          funder: { name: { nb: 'Norges forskningsråd', en: 'Research Council of Norway' } },
          grant: '654321',
        },
      ],
      partners: [],
      url: 'https://example.org/relcap',
      links: [],
      summary: { en: 'On welfare & trust\nMore' },
      keywords: ['welfare'],
    });
  });

  it('uses a register’s status only if the dates leave it open', () => {
    const status = (project: object) =>
      readJson([{ type: 'Project', title: 'A', alternativeTitles: [], ...project }])[0]!.status;
    expect(status({ status: 'ACTIVE', startDate: '2018-01-01', endDate: '2019-01-01' })).to.equal(undefined);
    expect(status({ status: 'ACTIVE', startDate: '2018-01-01' })).to.equal('ongoing');
    expect(status({ status: 'CONCLUDED', endDate: '2099-01-01' })).to.equal('finished');
    expect(status({ status: 'NOTSTARTED' })).to.equal('planned');
  });

  it('reads what names a context of its own, as NVA does', () => {
    const project = { type: 'Project', title: 'Omsorg', startDate: '2018-11-01T00:00:00Z', status: 'ACTIVE' };
    const context = { '@context': 'https://example.org/project-context.json' };
    for (const json of [
      { ...context, size: 1, hits: [project] },
      { ...context, ...project },
    ])
      expect(readJson(json)).to.have.length(1).and.have.nested.property('[0].start', '2018-11-01');
  });

  it('reads projects of Cristin, whose "no" is Bokmål', () => {
    const [project] = readJson([
      {
        cristin_project_id: '77',
        title: { no: 'Tittel', en: 'Title' },
        main_language: 'no',
        start_date: '2020-01-01T00:00:00.000Z',
        end_date: '2021-12-31T00:00:00.000Z',
        status: 'CONCLUDED',
        coordinating_institution: {
          institution: { institution_name: { en: 'Nord University' }, url: 'https://api' },
        },
        project_funding_sources: [
          {
            funding_source_code: 'NFR',
            project_code: '654321',
            funding_source_name: { en: 'Research Council' },
          },
        ],
        participants: [{ first_name: 'Ottar', surname: 'Ness', roles: [{ role_code: 'PRO_MANAGER' }] }],
        academic_summary: { no: 'Om' },
        external_url: 'https://example.org',
      },
    ]);
    expect(project).to.deep.equal({
      id: '77',
      title: { nb: 'Tittel', en: 'Title' },
      types: [],
      status: 'finished',
      start: '2020-01-01',
      end: '2021-12-31',
      coordinator: { name: { en: 'Nord University' } },
      leader: { name: 'Ottar Ness' },
      funding: [{ funder: { name: { en: 'Research Council' } }, grant: '654321' }],
      partners: [],
      url: 'https://example.org',
      links: [],
      summary: { nb: 'Om' },
      keywords: [],
    });
  });

  it('reads projects of CORDIS and OpenAIRE', () => {
    expect(
      readJson([
        {
          id: '101',
          acronym: 'REDUCE',
          status: 'SIGNED',
          title: 'Rethinking',
          startDate: '2023-01-01',
          endDate: '2026-12-31',
          ecMaxContribution: '2073781,25',
          frameworkProgramme: 'HORIZON 2020',
          fundingScheme: 'RIA',
          keywords: 'a, b',
          grantDoi: '10.3030/101',
          organizations: [
            { name: 'Nord', role: 'coordinator' },
            { name: 'NTNU', role: 'participant', organizationURL: 'https://ntnu.no' },
          ],
        },
      ])[0],
    ).to.deep.include({
      title: 'Rethinking',
      acronym: 'REDUCE',
      types: ['horizon'],
      funding: [{ programme: 'HORIZON 2020', grant: '101' }],
      coordinator: { name: 'Nord' },
      partners: [{ name: 'NTNU', url: 'https://ntnu.no' }],
      keywords: ['a', 'b'],
      url: 'https://doi.org/10.3030/101',
    });
    expect(
      readJson({
        results: [
          {
            code: '777541',
            acronym: 'OPEN',
            title: 'Open &amp; wide',
            funding: [{ name: 'European Commission', shortName: 'EC' }],
            startdate: '2018-01-01',
            enddate: '2020-12-31',
            keywords: 'a; b',
            summary: 'On it',
            websiteurl: 'https://openaire.eu',
          },
        ],
      })[0],
    ).to.deep.include({
      title: 'Open & wide',
      acronym: 'OPEN',
      start: '2018-01-01',
      end: '2020-12-31',
      funding: [{ funder: { name: 'European Commission' }, grant: '777541' }],
      keywords: ['a', 'b'],
      url: 'https://openaire.eu',
    });
  });

  it('reads organisations of ROR', () => {
    expect(
      readJson(
        {
          items: [
            {
              id: 'https://ror.org/030mwrt98',
              names: [
                { lang: 'en', types: ['ror_display', 'label'], value: 'Nord University' },
                { lang: 'no', types: ['label'], value: 'Nord universitet' },
                { lang: null, types: ['acronym'], value: 'NORD' },
              ],
              links: [
                { type: 'wikipedia', value: 'https://w' },
                { type: 'website', value: 'https://www.nord.no' },
              ],
              locations: [{ geonames_details: { country_code: 'NO' } }],
            },
          ],
        },
        'partner',
      ),
    ).to.deep.equal([
      {
        id: 'nord-university',
        name: { en: 'Nord University', nb: 'Nord universitet' },
        shortName: 'NORD',
        url: 'https://www.nord.no',
        country: 'NO',
        ror: 'https://ror.org/030mwrt98',
      },
    ]);
  });

  it('reads a work of Crossref', () => {
    expect(
      readJson(
        {
          status: 'ok',
          message: {
            title: ['Relational <i>welfare</i>'],
            'container-title': ['Journal of Care'],
            'journal-issue': { issue: '2' },
            volume: '7',
            publisher: 'A Press',
            editor: [{ given: 'Ottar', family: 'Ness', ORCID: 'https://orcid.org/0000-0002-1825-0097' }],
            ISSN: ['1234-5678'],
            DOI: '10.1000/abc',
            URL: 'https://doi.org/10.1000/abc',
            issued: { 'date-parts': [[2024, 5]] },
          },
        },
        'issue',
      ),
    ).to.deep.equal([
      {
        id: 'relational-welfare',
        title: 'Relational welfare',
        journal: { name: 'Journal of Care', issn: '1234-5678' },
        publisher: 'A Press',
        editors: [{ name: 'Ottar Ness', orcid: 'https://orcid.org/0000-0002-1825-0097' }],
        published: '2024-05',
        volume: '7',
        issue: '2',
        doi: '10.1000/abc',
        url: 'https://doi.org/10.1000/abc',
      },
    ]);
  });

  it('reports what makes no record by its number, and gives the rest', () => {
    const problems: RowProblem[] = [];
    const records = readJson([{ title: 'A' }, { acronym: '' }, null, { title: 'D' }], 'project', (p) =>
      problems.push(p),
    );
    expect(records.map(({ title }) => title)).to.deep.equal(['A', 'D']);
    expect(problems.map(({ row }) => row)).to.deep.equal([2, 3]);
    expect(problems[0]!.what).to.equal('Record 2 was left out.');
  });

  it('says what is missing if there is no record of the kind', () => {
    for (const json of [
      { a: 1 },
      5,
      null,
      undefined,
      true,
      '',
      '[{"title":',
      '<html>',
      { partners: ['X'] },
      [{ a: 1 }],
    ])
      expect(() => readJson(json), JSON.stringify(json)).to.throw(TypeError);
    expect(() => readJson('[{"title":')).to.throw('in the middle');
    expect(() => readJson({ a: 1 })).to.throw('projects');
  });

  it('throws only TypeErrors, for any input', () => {
    const key = fc.constantFrom(
      'title', 'name', 'projects', 'hits', 'items', 'message', 'funding', 'labels', 'contributors', 'roles', 'identity',
      'alternativeTitles', 'academicSummary', 'startDate', 'startdate', 'names', 'links', 'types', 'lang', 'value', 'DOI',
      'issued', 'date-parts', 'editor', 'author', 'text', 'url', 'cristin_project_id', 'coordinating_institution', 'institution',
      '@type', '@graph', '@id', '@list', '@value', 'isPartOf', '__proto__', 'constructor', 'toString', 'Tittel', 'keywords',
    ); // prettier-ignore
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          null,
          true,
          0,
          -1,
          1e300,
          '',
          'A',
          '<p>x',
          'http://[',
          'Project',
          'ResearchProject',
          'schema:Organization',
          'PublicationIssue',
          'Quotation',
          '2021-05-31',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('json')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(json, fc.constantFrom(...KINDS), fc.boolean(), (value, kind, asText) => {
        try {
          readJson(asText ? JSON.stringify(value) : value, kind);
        } catch (error) {
          expect(error).to.be.instanceOf(TypeError);
        }
      }),
      { numRuns: 2000 },
    );
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const circle: Record<string, unknown> = { '@type': 'ItemList', title: 'A' };
    circle['itemListElement'] = circle['hits'] = circle;
    for (const kind of KINDS)
      for (const value of [deep, circle, { '@graph': deep }, { '@graph': circle }])
        try {
          readJson(value, kind);
        } catch (error) {
          expect(error).to.be.instanceOf(TypeError);
        }
  });
});

describe('projects in lists by their status', () => {
  it('have the status that the key of their list names', () => {
    const projects = {
      aktive: [{ Prosjektnavn: 'Tang' }, { Prosjektnavn: 'Torv', status: 'planned' }],
      ferdige: [{ Prosjektnavn: 'Sand' }],
    };
    expect(
      readJson(JSON.stringify({ oppdatert: '2025', prosjekter: projects })).map(({ title, status }) => [
        title,
        status,
      ]),
    ).to.deep.equal([
      ['Tang', 'ongoing'],
      ['Torv', 'planned'],
      ['Sand', 'finished'],
    ]);
  });
});
