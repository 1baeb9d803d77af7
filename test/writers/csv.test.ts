import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvRows } from '../../src/readers/files/csv/rows.js';
import type { RecordKind } from '../../src/readers/files/kinds.js';
import { readCsv } from '../../src/readers/index.js';
import { acceptProject } from '../../src/records/accept.js';
import { writeCsv } from '../../src/writers/index.js';
import { LANGUAGES, lists } from './records.js';

const separator = fc.constantFrom(';', ',', '\t') as fc.Arbitrary<';' | ',' | '\t'>;

describe('a written table', () => {
  for (const [kind, records] of Object.entries(lists))
    it(`gives back records of the kind ${kind}, and contains no formula`, () => {
      fc.assert(
        fc.property(
          records as fc.Arbitrary<object[]>,
          separator,
          fc.constantFrom(...LANGUAGES),
          (given, separator, lang) => {
            const csv = writeCsv(given as never, { kind: kind as RecordKind, separator, lang });
            expect(readCsv(csv, kind as RecordKind)).to.deep.equal(given);
            for (const { cells } of csvRows(csv, separator))
              for (const cell of cells) expect(cell).not.to.match(/^[=+\-@\t\r]/);
          },
        ),
        { numRuns: 60 },
      );
    });

  it('is one that Excel opens right in Norway', () => {
    const project = acceptProject({
      title: 'Nabolag; å bry seg',
      start: '2021',
      end: '2024-06',
      leader: 'Kari Nordmann',
      partners: ['NTNU', 'Nord universitet'],
      funding: [{ funder: 'Norges forskningsråd', grant: '302013' }],
    });
    expect(writeCsv([project], { lang: 'nb' })).to.equal(
      '\uFEFFTittel;Start;Slutt;Prosjektleder;Finansiering;Prosjektnummer;Partnere;Identifikator\r\n' +
        '"Nabolag; å bry seg";2021;2024-06;Kari Nordmann;Norges forskningsråd;302013;"NTNU; Nord universitet";nabolag-a-bry-seg\r\n',
    );
    expect(writeCsv([project], { bom: false, separator: ',' })).to.match(/^Title,Start,End,/);
  });

  it('keeps text that a spreadsheet would execute or change', () => {
    const csv = writeCsv([acceptProject({ title: '=cmd()', keywords: ['001', '1-2'], acronym: '1-2' })]);
    expect(csv).to.contain('"""=cmd()""";"""1-2"""');
  });

  it('still reads JSON that is none, and quotation marks, as words', () => {
    expect(readCsv('Title;Keywords\n"[Nabolag]";"a; b"\n')[0]).to.deep.include({
      title: '[Nabolag]',
      keywords: ['a', 'b'],
    });
  });

  it('reports values that it cannot write', () => {
    expect(() => writeCsv({ projects: [], terms: [] } as never)).to.throw(TypeError, 'one kind at a time');
    expect(() => writeCsv([], { separator: '|' as never })).to.throw(TypeError, 'separates no columns');
    expect(writeCsv([])).to.equal('\uFEFFTitle\r\n');
  });
});
