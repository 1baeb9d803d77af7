import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { RecordKind } from '../../src/readers/files/kinds.js';
import { readDefinitionsWith } from '../../src/readers/definition/list.js';
import { labelParser as issueLabels } from '../../src/readers/issue/label-parser.js';
import { readIssuesWith } from '../../src/readers/issue/list.js';
import { labelParser as projectLabels } from '../../src/readers/project/label-parser.js';
import * as readers from '../../src/readers/index.js';
import { readPartnersWith } from '../../src/readers/partner/list.js';
import { logoReader } from '../../src/readers/partner/logo-units.js';
import { readProjectsWith } from '../../src/readers/project/list.js';
import { literalReader } from '../../src/readers/literal/reader.js';
import { acceptIssue, acceptProfile, acceptProject } from '../../src/records/accept.js';
import { writeHtml } from '../../src/writers/html.js';
import type { HtmlForm } from '../../src/writers/html.js';
import { LANGUAGES, lists } from './records.js';
import { finish } from '../../src/readers/work.js';

/** The body of a page that is parsed but not rendered. */
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

const withoutOriginal = <R extends object>(records: readonly R[]) =>
  records.map((record) => ({ ...record, original: undefined }));

const silent = () => {};

/** The readers of each kind: the package exports, and variants without inference. */
const READERS: Record<RecordKind, readonly ((page: Element) => object[])[]> = {
  project: [
    (page) => readers.readProjects(page),
    (page) => finish(readProjectsWith(page, silent, projectLabels(), literalReader)),
  ],
  issue: [
    (page) => readers.readIssues(page),
    (page) => finish(readIssuesWith(page, silent, issueLabels(), literalReader)),
  ],
  partner: [
    (page) => readers.readPartners(page),
    (page) => finish(readPartnersWith(page, silent, undefined, literalReader, undefined, logoReader)),
  ],
  definition: [
    (page) => readers.readDefinitions(page),
    (page) => finish(readDefinitionsWith(page, undefined, literalReader)),
  ],
  term: [(page) => readers.readTerms(page)],
  link: [(page) => readers.readLinks(page)],
  profile: [(page) => [readers.readProfile(page)!]],
};

const language = fc.constantFrom(...LANGUAGES);

describe('written HTML', () => {
  it('is a list of labelled lines', () => {
    const html = writeHtml(
      [
        acceptProject({
          title: 'Policy on Inclusive Nordic Towns',
          acronym: 'POINT',
          url: '/point',
          start: '2021',
          end: '2024',
          status: 'ongoing',
          types: ['phd'],
          leader: 'Kari Nordmann',
          coordinator: 'Nord universitet',
          partners: ['NTNU', { name: 'Høgskulen på Vestlandet', url: 'https://hvl.no' }],
          funding: [{ funder: 'Norges forskningsråd', grant: '123456' }],
        }),
      ],
      { lang: 'nb' },
    );
    expect(html.replaceAll('\n', '')).to.equal(
      '<ul><li><a href="/point">Policy on Inclusive Nordic Towns</a> (POINT)<br>Periode: 2021–2024<br>Status: Pågående<br>' +
        'Type: ph.d.-prosjekt<br>Koordinator: Nord universitet<br>Prosjektleder: Kari Nordmann<br>' +
        'Finansiering: Norges forskningsråd, 123456<br>' +
        'Partnere: NTNU; <a href="https://hvl.no">Høgskulen på Vestlandet</a></li></ul>',
    );
  });

  it('writes dates as pages do, in each language, and reads them back', () => {
    const records = [
      acceptProject({ title: 'Nabolag', start: '2021-09-01', end: '2030-12-31' }),
      acceptProject({ title: 'Nærhet', start: '2024-05', end: '2026-01' }),
      acceptProject({ title: 'Gård og by', start: '2024-05-17' }),
      acceptProject({ title: 'Byen', start: '2021', end: '2024' }),
    ];
    const dates = {
      nb: ['1. september 2021 – 31. desember 2030', 'mai 2024 – januar 2026', '17. mai 2024', '2021–2024'],
      nn: ['1. september 2021 – 31. desember 2030', 'mai 2024 – januar 2026', '17. mai 2024', '2021–2024'],
      en: ['1 September 2021 – 31 December 2030', 'May 2024 – January 2026', '17 May 2024', '2021–2024'],
      se: ['1.9.2021 – 31.12.2030', '2024-05 – 2026-01', '17.5.2024', '2021–2024'],
    };
    for (const [lang, said] of Object.entries(dates)) {
      const body = parsed(writeHtml(records, { lang }));
      const items = [...body.querySelectorAll('li')].map((item) => item.textContent.split(': ')[1]);
      expect(items).to.deep.equal(said);
      for (const read of READERS.project)
        expect(withoutOriginal(read(body))).to.deep.equal(withoutOriginal(records));
    }
    const profile = acceptProfile({ name: 'Gruppe', reviewed: '2026-01-31' });
    const header = parsed(writeHtml(profile, { lang: 'nb', kind: 'profile' }));
    expect(header.textContent).to.contain('Sist gjennomgått: 31. januar 2026');
    expect(readers.readProfile(header)!.reviewed).to.equal('2026-01-31');
  });

  it('marks only those facts as exact that would be misread as plain words', () => {
    const html = writeHtml(
      acceptProject({
        title: 'Nabolag',
        leader: 'professor Anna Berg',
        funding: { funder: 'EU', programme: 'Horizon Europe' },
        keywords: ['helse', 'a; b'],
      }),
    );
    expect(html.replaceAll('\n', '')).to.equal(
      '<ul><li>Nabolag<br>Project leader: <em>professor Anna Berg</em><br>' +
        'Funding: <em>EU</em> (<em>Horizon Europe</em>)<br>Keywords: <em>helse</em>; <em>a; b</em></li></ul>',
    );
  });

  it('writes the kind of an issue in words, and its other facts plainly', () => {
    const issue = acceptIssue({
      title: 'Silence in Interaction',
      kind: 'special-issue',
      journal: 'Journal of Quiet Studies',
      editors: ['Anna Berg', 'Carl Dahl'],
      deadline: '2027-01-31',
    });
    const lines = (lang: string) =>
      parsed(writeHtml(issue, { lang })).querySelector('li')!.innerText.split(/\s*\n/);
    expect(lines('nb')).to.deep.equal([
      'Silence in Interaction',
      'Type: Temanummer',
      'Tidsskrift: Journal of Quiet Studies',
      'Redaktører: Anna Berg; Carl Dahl',
      'Frist: 31. januar 2027',
    ]);
    expect(lines('en')[1]).to.equal('Type: Special Issue');
    for (const lang of LANGUAGES) expect(writeHtml(issue, { lang })).not.to.contain('<em>');
  });

  it('marks a title as exact if its own beginning would be read as a period or a kind', () => {
    for (const title of [
      '2021–2024 A | B, C og D Norges forskningsråd',
      'PhD: Care | Ethics, Norges forskningsråd',
    ]) {
      const body = parsed(writeHtml(acceptProject({ title, keywords: ['velferd'] }), { lang: 'nb' }));
      expect(readers.readProjects(body)[0], title).to.deep.include({
        title,
        funding: [],
        keywords: ['velferd'],
      });
    }
  });

  it('escapes markup, and links only safe addresses', () => {
    const html = writeHtml({
      title: '<img src=x onerror=alert(1)> & "q"',
      url: 'javascript:alert(1)',
    } as never);
    expect(html).not.to.match(/<img|javascript|href/);
    expect(parsed(html).querySelector('li')!.textContent).to.equal('<img src=x onerror=alert(1)> & "q"');
  });

  it('names the element by a class, a link or a tag, with its attributes', () => {
    const attributes = { filter: true, 'group-by': 'status', 'default-status': 'a b&c', exact: false };
    const write = (as: HtmlForm) => writeHtml({ title: 'A' } as never, { as, lang: 'nb', attributes });
    expect(write('class')).to.contain(
      '<ul class="rg-project-list rg-filter rg-group-by-status" data-rg="project-list" data-rg-default-status="a b&amp;c">',
    );
    expect(write('marker')).to.contain(
      '<p><a href="#rg-project-list&amp;filter&amp;group-by=status&amp;default-status=a%20b%26c">Prosjektdata</a></p>\n<ul>',
    );
    expect(write('tag')).to.contain(
      '<rg-project-list filter group-by="status" default-status="a b&amp;c">\n<ul>',
    );
    expect(writeHtml([], { as: 'class' })).to.contain('class="rg-project-list rg-exact"');
    expect(() => writeHtml([], { as: 'table' as never })).to.throw(TypeError, '"table" is not a known form');
  });

  it('contains the records of a page, each kind in its own markup', () => {
    const page = {
      profile: { name: 'Gruppe', alternates: [] },
      terms: [{ text: 'velferd', weight: 3 }],
      partners: [{ id: 'ntnu', name: 'NTNU' }],
    };
    const body = parsed(writeHtml(page, { as: 'class' }));
    expect([...body.children].map(({ className }) => className)).to.deep.equal([
      'rg-group-header rg-exact',
      'rg-partner-grid rg-exact',
      'rg-word-cloud rg-exact',
    ]);
    expect(readers.readTerms(body.querySelector('.rg-word-cloud')!)).to.deep.equal(page.terms);
  });

  for (const [kind, records] of Object.entries(lists))
    it(`gives back records of the kind ${kind}, with inference and without it`, () => {
      fc.assert(
        fc.property(records as fc.Arbitrary<object[]>, language, (given, lang) => {
          const body = parsed(writeHtml(given as never, { lang, kind: kind as RecordKind }));
          for (const read of READERS[kind as RecordKind])
            expect(withoutOriginal(read(body))).to.deep.equal(withoutOriginal(given));
        }),
        { numRuns: 50 },
      );
    });
});
