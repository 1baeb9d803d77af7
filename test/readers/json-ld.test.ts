import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HEADINGS, readJson, readJsonLd } from '../../src/readers/index.js';
import type { RecordKind } from '../../src/readers/index.js';

const KINDS = Object.keys(HEADINGS) as RecordKind[];
const schema = (json: object) => ({ '@context': 'https://schema.org', ...json });

describe('readJsonLd', () => {
  it('reads a research project with its grant', () => {
    const project = schema({
      '@type': 'ResearchProject',
      '@id': 'https://example.org/#relcap',
      name: [
        { '@language': 'nb', '@value': 'Relasjonell kapasitet' },
        { '@language': 'en', '@value': 'Relational capacity' },
      ],
      alternateName: 'RELCAP',
      foundingDate: '2021-08-01',
      dissolutionDate: '2024-07-31',
      description: 'About',
      url: 'https://example.org/relcap',
      parentOrganization: {
        '@type': 'CollegeOrUniversity',
        name: 'Nord universitet',
        '@id': 'https://ror.org/030mwrt98',
      },
      member: [
        { '@type': 'Organization', name: 'NTNU', url: 'https://www.ntnu.no' },
        {
          '@type': 'OrganizationRole',
          roleName: 'Project leader',
          member: {
            '@type': 'Person',
            name: 'Ottar Ness',
            email: 'on@example.org',
            sameAs: 'https://orcid.org/0000-0002-1825-0097',
          },
        },
      ],
      funding: {
        '@type': 'MonetaryGrant',
        identifier: '320001',
        funder: { '@type': 'Organization', name: 'Norges forskningsråd' },
        amount: { '@type': 'MonetaryAmount', value: 1 },
      },
      funder: { '@type': 'Organization', name: 'Norges forskningsråd' },
      keywords: 'velferd, kommune',
    });
    const expected = [
      {
        id: 'relcap',
        title: { nb: 'Relasjonell kapasitet', en: 'Relational capacity' },
        acronym: 'RELCAP',
        types: [],
        start: '2021-08-01',
        end: '2024-07-31',
        coordinator: { name: 'Nord universitet', ror: 'https://ror.org/030mwrt98' },
        leader: { name: 'Ottar Ness', orcid: 'https://orcid.org/0000-0002-1825-0097' },
        funding: [{ funder: { name: 'Norges forskningsråd' }, grant: '320001' }],
        partners: [{ name: 'NTNU', url: 'https://www.ntnu.no' }],
        url: 'https://example.org/relcap',
        links: [],
        summary: 'About',
        keywords: ['velferd', 'kommune'],
      },
    ];
    expect(readJsonLd(project)).to.deep.equal(expected);
    expect(readJson(JSON.stringify(project))).to.deep.equal(expected);
  });

  it('reads grants where there are no projects', () => {
    expect(
      readJsonLd(
        schema({
          '@type': 'MonetaryGrant',
          name: 'A grant',
          identifier: '123',
          funder: { '@type': 'FundingAgency', name: 'EU' },
          startDate: '2020',
        }),
      )[0],
    ).to.deep.include({
      title: 'A grant',
      start: '2020',
      funding: [{ funder: { name: 'EU' }, grant: '123' }],
    });
  });

  it('finds nodes in graphs, lists, arrays and through references, whatever prefix they have', () => {
    const node = (name: string) => ({ '@type': 'ResearchProject', name });
    for (const json of [
      [schema(node('A')), schema(node('B'))],
      schema({ '@graph': [node('A'), node('B'), { '@type': 'Person', name: 'C' }] }),
      schema({ '@graph': { '@list': [node('A'), node('B')] } }),
      schema({ '@type': 'ItemList', itemListElement: [node('A'), node('B')] }),
      schema({
        '@type': 'ItemList',
        itemListElement: {
          '@list': [
            { '@type': 'ListItem', position: 1, item: node('A') },
            { '@type': 'ListItem', item: node('B') },
          ],
        },
      }),
      schema({ '@type': 'WebPage', mainEntity: [node('A'), node('B')] }),
      {
        '@graph': [
          { '@type': 'schema:ResearchProject', 'schema:name': 'A' },
          { '@type': ['https://schema.org/ResearchProject'], 'https://schema.org/name': [{ '@value': 'B' }] },
        ],
      },
    ])
      expect(
        readJsonLd(json).map(({ title }) => title),
        JSON.stringify(json),
      ).to.deep.equal(['A', 'B']);
    expect(
      readJsonLd(
        schema({
          '@graph': [
            { '@type': 'ResearchProject', name: 'A', funder: { '@id': '#nfr' } },
            { '@id': '#nfr', '@type': 'Organization', name: 'Norges forskningsråd' },
          ],
        }),
      )[0]!.funding,
    ).to.deep.equal([{ funder: { name: 'Norges forskningsråd' } }]);
  });

  it('reads an issue, its volume and its periodical', () => {
    expect(
      readJsonLd(
        schema({
          '@type': 'PublicationIssue',
          name: 'Relational welfare',
          issueNumber: 2,
          datePublished: '2024-05',
          sameAs: 'https://doi.org/10.1000/abc',
          editor: { '@type': 'Person', givenName: 'Ottar', familyName: 'Ness' },
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '7',
            isPartOf: {
              '@type': 'Periodical',
              name: 'Journal of Care',
              issn: '1234-5678',
              publisher: { '@type': 'Organization', name: 'A Press' },
            },
          },
        }),
        'issue',
      ),
    ).to.deep.equal([
      {
        id: 'relational-welfare',
        title: 'Relational welfare',
        journal: { name: 'Journal of Care', issn: '1234-5678' },
        publisher: 'A Press',
        editors: [{ name: 'Ottar Ness' }],
        published: '2024-05',
        volume: '7',
        issue: '2',
        doi: '10.1000/abc',
      },
    ]);
  });

  it('reads organisations, quotations, terms, links and a group', () => {
    expect(
      readJsonLd(
        schema({
          '@type': 'CollegeOrUniversity',
          name: 'Nord universitet',
          alternateName: 'Nord',
          url: 'https://www.nord.no',
          logo: { '@type': 'ImageObject', contentUrl: '/nord.svg' },
          address: { '@type': 'PostalAddress', addressCountry: 'NO' },
          telephone: '+47',
        }),
        'partner',
      ),
    ).to.deep.equal([
      {
        id: 'nord-universitet',
        name: 'Nord universitet',
        shortName: 'Nord',
        url: 'https://www.nord.no',
        logo: { src: '/nord.svg' },
        country: 'NO',
      },
    ]);
    expect(
      readJsonLd(
        schema({
          '@type': 'Quotation',
          text: 'Det å ha det bra.',
          about: { '@type': 'DefinedTerm', name: 'velferd' },
          inLanguage: 'nb',
          citation: {
            '@type': 'ScholarlyArticle',
            name: 'Om velferd',
            author: [
              { '@type': 'Person', familyName: 'Ness' },
              { '@type': 'Person', name: 'Heimburg' },
            ],
            datePublished: '2020-03-01',
            pagination: '36',
            identifier: 'https://doi.org/10.1000/abc',
          },
        }),
        'definition',
      )[0],
    ).to.deep.include({
      term: 'velferd',
      text: 'Det å ha det bra.',
      lang: 'nb',
      authors: ['Ness', 'Heimburg'],
      year: '2020',
      locator: '36',
      doi: '10.1000/abc',
      sourceTitle: 'Om velferd',
    });
    const term = schema({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'velferd', description: 'Det å ha det bra' }],
    });
    expect(readJsonLd(term, 'term')).to.deep.equal([{ text: 'velferd', weight: 1 }]);
    expect(readJsonLd(term, 'definition')[0]).to.include({ term: 'velferd', text: 'Det å ha det bra' });
    const group = schema({
      '@type': 'ResearchOrganization',
      name: 'Gruppa',
      sameAs: ['https://github.com/x'],
      description: 'Formål',
    });
    expect(readJsonLd(group, 'link')).to.deep.equal([
      { url: 'https://github.com/x', label: 'https://github.com/x' },
    ]);
    expect(readJsonLd(group, 'profile')[0]).to.include({ name: 'Gruppa', purpose: 'Formål' });
  });

  it('says what is missing if there is no record of the kind', () => {
    for (const json of [{}, [], 1, null, '', 'x', schema({ '@type': 'Recipe', name: 'Lapskaus' })])
      expect(() => readJsonLd(json), JSON.stringify(json)).to.throw(TypeError);
    expect(() => readJsonLd(schema({ '@type': 'Recipe', name: 'x' }))).to.throw('ResearchProject');
  });

  it('throws only TypeErrors, for any input', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...KINDS), (value, kind) => {
        for (const json of [
          value,
          { '@graph': value },
          { '@type': 'ResearchProject', name: value, isPartOf: value, funder: value },
        ])
          try {
            readJsonLd(json, kind);
          } catch (error) {
            expect(error).to.be.instanceOf(TypeError);
          }
      }),
      { numRuns: 1000 },
    );
  });
});
