/** Structured data of every kind uses the vocabulary of schema.org, and is read back by the readers of such data. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compile } from '../package/compiled.mjs';

const project = {
  id: 'point',
  title: { nb: 'Nabolag som bryr seg', en: 'Neighbourhoods that care' },
  acronym: 'POINT',
  types: ['phd'],
  start: '2021',
  end: '2024-06-30',
  coordinator: { name: 'Nord universitet', url: 'https://www.nord.no/', ror: 'https://ror.org/05xg72x27' },
  leader: { name: 'Kari Nordmann', orcid: 'https://orcid.org/0000-0002-1825-0097' },
  funding: [
    { funder: { name: 'Norges forskningsråd' }, programme: 'FINNUT', grant: '302013' },
    { programme: 'Erasmus+' },
  ],
  partners: [{ name: 'NTNU', url: 'https://www.ntnu.no/' }, { name: 'Levanger kommune' }],
  url: 'https://example.org/point',
  links: [{ url: 'https://example.org/mer', label: 'Mer om prosjektet' }],
  summary: 'Hvordan nabolag bryr seg.',
  keywords: ['velferd', 'nabolag'],
  image: { src: 'https://example.org/a.png', alt: 'Et nabolag' },
};
const issue = {
  id: 'samskabelse',
  kind: 'special-issue',
  title: 'Samskabelse',
  lang: 'da',
  journal: { name: 'Akademisk kvarter', url: 'https://example.org/ak', issn: '1904-0008' },
  publisher: 'Aalborg Universitetsforlag',
  editors: [{ name: 'Ottar Ness', url: 'https://example.org/ness' }],
  published: '2025-06-01',
  volume: '12',
  issue: '2',
  doi: '10.1000/182',
  url: 'https://example.org/nr',
  cover: { src: 'https://example.org/c.png' },
};
const partner = {
  id: 'nord',
  name: 'Nord universitet',
  shortName: 'Nord',
  url: 'https://www.nord.no/',
  logo: { src: 'https://example.org/n.svg' },
  country: 'NO',
  ror: 'https://ror.org/05xg72x27',
};
const definition = {
  id: 'velferd',
  term: 'Relasjonell velferd',
  text: 'Velferd er en verdi som mennesker skaper sammen.',
  lang: 'nb',
  authors: ['Ness', 'von Heimburg'],
  year: '2020',
  locator: '36',
  url: 'https://example.org/bok',
  doi: '10.18261/9788215',
  sourceTitle: 'Samskaping',
};
const profile = {
  name: { nb: 'Relasjonell velferd', en: 'Relational welfare' },
  kind: 'Forskningsgruppe',
  purpose: 'Vi spør hva som skal til.',
  parent: { name: 'Nord universitet', url: 'https://www.nord.no/' },
  leader: { name: 'Ottar Ness' },
  url: 'https://example.org/gruppe',
  alternates: [],
};
const samples = {
  project,
  issue,
  partner,
  definition,
  profile,
  link: { url: 'https://example.org/a', label: 'Et nettsted' },
  term: { text: 'samskaping', weight: 1, lang: 'nb', group: 'Velferd' },
};

describe('written JSON-LD', () => {
  let compiled, writers, readers;
  before(async () => {
    compiled = await compile();
    writers = await compiled.importCompiled('writers/index.js');
    readers = await compiled.importCompiled('readers/index.js');
  });
  after(() => compiled.remove());

  const page = 'https://example.org/gruppe/';

  for (const [kind, record] of Object.entries(samples))
    it(`gives back a record of the kind ${kind}, as far as schema.org has words for it`, () => {
      const json = writers.writeJsonLd([record], { kind, page });
      assert.deepEqual(readers.readJsonLd(json, kind), [record]);
    });

  it('uses types and properties that schema.org has for them', () => {
    const said = JSON.parse(writers.writeJsonLd(project, { page }));
    assert.equal(said['@type'], 'ResearchProject');
    assert.deepEqual(said.funding[0], {
      '@type': 'MonetaryGrant',
      identifier: '302013',
      funder: { '@type': 'Organization', name: 'Norges forskningsråd' },
      sponsor: { '@type': 'FundingScheme', name: 'FINNUT' },
    });
    assert.equal(said.member[1].roleName, 'leader');
    assert.equal(said.member[1].member['@type'], 'Person');
    assert.equal(said.foundingDate, '2021');
  });

  it('holds the records of a page in one graph', () => {
    const said = JSON.parse(
      writers.writeJsonLd({ profile, definitions: [definition], projects: [project], issues: [issue] }),
    );
    assert.deepEqual(
      said['@graph'].map((node) => node['@type']),
      ['ResearchOrganization', 'Quotation', 'ResearchProject', 'PublicationIssue'],
    );
  });

  it('keeps relative addresses where it does not know the page, and links nothing unsafe', () => {
    const link = { label: 'A', url: '/a' };
    assert.equal(JSON.parse(writers.writeJsonLd(link)).url, '/a');
    assert.equal(JSON.parse(writers.writeJsonLd(link, { page })).url, 'https://example.org/a');
    assert.throws(
      () => writers.writeJsonLd({ label: 'A', url: 'javascript:alert(1)' }),
      /address that begins with/,
    );
  });
});
