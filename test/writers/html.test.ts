import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjects } from '../../src/readers/index.js';
import { readProjectsWith } from '../../src/readers/project/list.js';
import { readWritten } from '../../src/readers/written/written.js';
import { acceptProject } from '../../src/records/accept.js';
import { writeHtml } from '../../src/writers/html.js';
import { LANGUAGES, listOf, project } from './records.js';

/** The body of a page that is parsed but never rendered. */
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

const withoutOriginal = <R extends object>(records: readonly R[]) =>
  records.map((record) => ({ ...record, original: undefined }));

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

  it('gives projects back, with inference and without it', () => {
    fc.assert(
      fc.property(listOf(project), language, (projects, lang) => {
        const body = parsed(writeHtml(projects, { lang }));
        expect(withoutOriginal(readProjects(body))).to.deep.equal(withoutOriginal(projects));
        const exact = readProjectsWith(body, () => {}, undefined, readWritten);
        expect(withoutOriginal(exact)).to.deep.equal(withoutOriginal(projects));
      }),
      { numRuns: 200 },
    );
  });
});
