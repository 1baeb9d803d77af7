import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textOfBytes } from '../../src/readers/files/bytes.js';
import { isNoValue } from '../../src/readers/words/no-value.js';
import { HEADINGS, readCsv } from '../../src/readers/index.js';
import { windows1252 } from '../files/excel-nb.js';
import type { RecordKind, RowProblem } from '../../src/readers/index.js';

const KINDS = Object.keys(HEADINGS) as RecordKind[];

/** A table saved by Norwegian Excel: semicolons, CRLF, dates with dots, line breaks inside a cell. */
const NORWEGIAN = [
  'Tittel;Akronym;Start;Slutt;Finansiering;Prosjektnummer;Koordinator;Leder;Partnere;Type;Status;Nøkkelord;Lenke;Sammendrag;Budsjett',
  'Relasjonell kapasitet;RELCAP;01.08.2021;31.07.2024;Norges forskningsråd;320001;Nord universitet;Ottar Ness;"NTNU; Universitetet i Oslo";Innovasjonsprosjekt;Pågående;velferd, kommune;www.example.org/relcap;"Om ""samskaping"" i kommuner;\r\nto linjer";2 073 781,25',
  ';;;;;;;;;;;;;;',
  'Det trengs en hel landsby;;mai.21;;Erasmus+;;;;;PhD;;;;;',
].join('\r\n');

/** The same from American English Excel. */
const AMERICAN =
  'Title,Acronym,Start date,End date,Funder,Grant number,Coordinator,Project leader,Partners,Type,Keywords,Website\r\n' +
  'Relational capacity,RELCAP,8/1/2021,7/31/2024,Research Council of Norway,320001,Nord University,Ottar Ness,NTNU|University of Oslo,Innovation,"welfare; municipality",https://example.org/relcap\r\n' +
  'It takes a village,,May-21,,Erasmus+,,,,,PhD,,\r\n';

const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat(),
  ]);

function read<K extends RecordKind>(text: string, kind: K) {
  const problems: RowProblem[] = [];
  return { records: readCsv(text, kind, (problem) => problems.push(problem)), problems };
}

describe('readCsv', () => {
  it('reads what Excel in Norwegian saves', () => {
    const { records, problems } = read(NORWEGIAN, 'project');
    expect(problems.map(({ row, column }) => [row, column])).to.deep.equal([[2, 'Budsjett']]);
    expect(records).to.deep.equal([
      {
        id: 'relcap',
        title: 'Relasjonell kapasitet',
        acronym: 'RELCAP',
        types: ['innovation'],
        status: 'ongoing',
        start: '2021-08-01',
        end: '2024-07-31',
        coordinator: { name: 'Nord universitet' },
        leader: { name: 'Ottar Ness' },
        funding: [{ funder: { name: 'Norges forskningsråd' }, grant: '320001' }],
        partners: [{ name: 'NTNU' }, { name: 'Universitetet i Oslo' }],
        url: 'https://www.example.org/relcap',
        links: [],
        summary: 'Om "samskaping" i kommuner;\r\nto linjer',
        keywords: ['velferd', 'kommune'],
      },
      {
        id: 'det-trengs-en-hel-landsby',
        title: 'Det trengs en hel landsby',
        types: ['phd', 'erasmus'],
        start: '2021-05',
        funding: [{ programme: 'Erasmus+' }],
        partners: [],
        links: [],
        keywords: [],
      },
    ]);
  });

  it('reads what Excel in English saves', () => {
    const { records, problems } = read(AMERICAN, 'project');
    expect(problems).to.deep.equal([]);
    expect(
      records.map(({ title, start, end, types, funding }) => ({ title, start, end, types, funding })),
    ).to.deep.equal([
      {
        title: 'Relational capacity',
        start: '2021-08-01',
        end: '2024-07-31',
        types: ['innovation'],
        funding: [{ funder: { name: 'Research Council of Norway' }, grant: '320001' }],
      },
      {
        title: 'It takes a village',
        start: '2021-05',
        end: undefined,
        types: ['phd', 'erasmus'],
        funding: [{ programme: 'Erasmus+' }],
      },
    ]);
    expect(records[0]!.partners).to.deep.equal([{ name: 'NTNU' }, { name: 'University of Oslo' }]);
    expect(records[0]!.keywords).to.deep.equal(['welfare', 'municipality']);
  });

  it('recognises separators, a byte-order mark and a line that names the separator', () => {
    const [expected] = readCsv('Tittel;Start\nA, B og C;2021\n');
    for (const text of [
      '\uFEFFTittel;Start\r\nA, B og C;2021\r\n',
      'sep=;\r\nTittel;Start\r\nA, B og C;2021',
      'Tittel\tStart\nA, B og C\t2021',
      'Tittel,Start\r"A, B og C",2021\r',
      'Prosjekter ved instituttet;\n\nTittel;Start\nA, B og C;2021',
    ])
      expect(readCsv(text), text).to.deep.equal([expected]);
  });

  it('reads bytes in Windows-1252, UTF-8 and UTF-16', () => {
    const text = 'Tittel;Nøkkelord\r\nÅ høre hjemme – på nytt;småbarn';
    for (const bytes of [
      windows1252(text),
      new TextEncoder().encode(text),
      new TextEncoder().encode('\uFEFF' + text),
      utf16(text),
    ])
      expect(readCsv(textOfBytes(bytes))[0])
        .to.include({ title: 'Å høre hjemme – på nytt' })
        .and.to.deep.include({ keywords: ['småbarn'] });
  });

  describe('dates', () => {
    const start = (...cells: string[]) =>
      readCsv(['Tittel;Start', ...cells.map((cell, i) => `P${i};"${cell}"`)].join('\n')).map((p) => p.start);

    for (const [cell, date] of [
      ['31.05.2021', '2021-05-31'],
      ['31.5.2021', '2021-05-31'],
      ['31.05.21', '2021-05-31'],
      ['01.02.98', '1998-02-01'],
      ['31.05.2021 00:00', '2021-05-31'],
      ['31.05.2021 00:00:00', '2021-05-31'],
      ['31. mai 2021', '2021-05-31'],
      ['31.mai.21', '2021-05-31'],
      ['mai.21', '2021-05'],
      ['des. 2021', '2021-12'],
      ['oktober 2021', '2021-10'],
      ['05.2021', '2021-05'],
      ['31-May-21', '2021-05-31'],
      ['31-Dec-2021', '2021-12-31'],
      ['May-21', '2021-05'],
      ['May 31, 2021', '2021-05-31'],
      ['31 May 2021', '2021-05-31'],
      ['2021-05-31', '2021-05-31'],
      ['2021-05-31 00:00:00', '2021-05-31'],
      ['2018-11-01T00:00:00Z', '2018-11-01'],
      ['2021/05/31', '2021-05-31'],
      ['44347', '2021-05-31'],
      ['2021', '2021'],
      ['2021,0', '2021'],
      ['2021-05', '2021-05'],
      ['31/05/2021', '2021-05-31'],
      ['5/31/2021', '2021-05-31'],
      ['5/31/2021 12:00 AM', '2021-05-31'],
      ['01/09/2021', '2021-09-01'],
      ['1/9/2021', '2021-01-09'],
    ])
      it(`${cell} is ${date}`, () => {
        expect(start(cell!)).to.deep.equal([date]);
      });

    it('with slashes follow the file, and where nothing shows the order only the year is read', () => {
      expect(start('3/1/2021', '12/31/2023')).to.deep.equal(['2021-03-01', '2023-12-31']);
      expect(start('03/01/2021', '31/12/2023')).to.deep.equal(['2021-01-03', '2023-12-31']);
      expect(start('10/11/2021')).to.deep.equal(['2021']);
      expect(start('11/11/2021')).to.deep.equal(['2021-11-11']);
    });

    it('that mean none are left out', () => {
      const { records, problems } = read('Tittel;Start;Slutt\nA;2021;pågår\nB;–;-', 'project');
      expect(records.map(({ start, end, note }) => [start, end, note])).to.deep.equal([
        ['2021', undefined, undefined],
        [undefined, undefined, undefined],
      ]);
      expect(problems).to.deep.equal([]);
    });

    it('that are invalid stay as a note, and are reported', () => {
      const { records, problems } = read('Tittel;Start\nA;høsten en gang\nB;31.02.2021', 'project');
      expect(records.map(({ start, note }) => ({ start, note }))).to.deep.equal([
        { start: undefined, note: 'Start: høsten en gang' },
        { start: undefined, note: 'Start: 31.02.2021' },
      ]);
      expect(problems.map(({ row }) => row)).to.deep.equal([2, 3]);
      expect(problems[0]!.what).to.contain('Row 2').and.to.contain('høsten en gang');
    });

    for (const [cell, from, to] of [
      ['2019–2022', '2019', '2022'],
      ['2019-2022', '2019', '2022'],
      ['2019-22', '2019', '2022'],
      ['01.08.2019 - 31.07.2022', '2019-08-01', '2022-07-31'],
      ['2019-08-01 – 2022-07-31', '2019-08-01', '2022-07-31'],
      ['mai 2019 til juni 2022', '2019-05', '2022-06'],
      ['2019', '2019', '2019'],
      ['fra 2019', '2019', undefined],
      ['2019–', '2019', undefined],
      ['–2022', undefined, '2022'],
      ['2009-12', undefined, undefined],
    ])
      it(`the period ${cell} is ${from} to ${to}`, () => {
        const [project] = readCsv(`Tittel;Periode\nA;${cell}`);
        expect([project!.start, project!.end]).to.deep.equal([from, to]);
      });
  });

  it('knows headings in several languages, whatever their case and brackets', () => {
    for (const table of [
      'PROSJEKTTITTEL;Oppstart;Prosjektleiar;Nøkkelord',
      'Project title;Start (year);PI;Keywords:',
      'Projekttitel;Startdatum;Projektledare;Nyckelord',
      'Titel;Beginn;Projektleitung;Schlagwörter',
      'Namma;Álgu;Jođiheaddji;Čoavddasánit',
      'title;start;leader;keywords',
    ])
      expect(readCsv(`${table}\nA;2021;Ola;b`)[0], table).to.deep.include({
        title: 'A',
        start: '2021',
        leader: { name: 'Ola' },
        keywords: ['b'],
      });
  });

  it('has no heading that stands for two fields', () => {
    for (const [kind, fields] of Object.entries(HEADINGS)) {
      const all = Object.entries(fields).flatMap(([field, words]) =>
        [...new Set(words.map((word) => word.toLowerCase()))].map((word) => ({ word, field })),
      );
      const words = all.map(({ word }) => word);
      expect(
        words.filter((word, i) => words.indexOf(word) !== i),
        kind,
      ).to.deep.equal([]);
    }
  });

  it('takes a language from the heading', () => {
    const [project] = readCsv('Tittel;Tittel (engelsk);Sammendrag_en\nEn landsby;A village;On it');
    expect(project!.title).to.deep.equal({ nb: 'En landsby', en: 'A village' });
    expect(project!.summary).to.deep.equal({ en: 'On it' });
  });

  it('puts funders, programmes and grants of the same place together', () => {
    const [project] = readCsv(
      'Tittel;Finansiør;Program;Prosjektnr.\nA;NFR | EU;FRIPRO | Horisont Europa;1234 | 5678',
    );
    expect(project!.funding).to.deep.equal([
      { funder: { name: 'NFR' }, programme: 'FRIPRO', grant: '1234' },
      { funder: { name: 'EU' }, programme: 'Horisont Europa', grant: '5678' },
    ]);
    expect(project!.types).to.deep.equal(['horizon']);
  });

  it('reads the other kinds', () => {
    expect(
      readCsv(
        'Tittel;Tidsskrift;Gjesteredaktører;Frist;Status;Lenke\nA;Tidsskrift for velferd;Ness, Ottar; x;1.12.2026;åpen',
        'issue',
      )[0],
    ).to.deep.include({ title: 'A', journal: { name: 'Tidsskrift for velferd' } });
    expect(
      readCsv(
        'Title,Guest editors,Deadline,Status\nA,"Ness, Ottar; Heimburg, Dina",12/24/2026,Open',
        'issue',
      )[0],
    ).to.deep.include({
      editors: [{ name: 'Ness, Ottar' }, { name: 'Heimburg, Dina' }],
      deadline: '2026-12-24',
      status: 'open',
    });
    expect(readCsv('Ord;Antall\nvelferd;12,5\nsmåbarn;1 234', 'term')).to.deep.equal([
      { text: 'velferd', weight: 12.5 },
      { text: 'småbarn', weight: 1234 },
    ]);
    expect(readCsv('velferd,25\ntillit,12', 'term')).to.deep.equal([
      { text: 'velferd', weight: 25 },
      { text: 'tillit', weight: 12 },
    ]);
    expect(readCsv('word,count\nvelferd,"1,234"', 'term')).to.deep.equal([{ text: 'velferd', weight: 1234 }]);
    expect(readCsv('Navn;Adresse\nGitHub;https://github.com/x', 'link')).to.deep.equal([
      { url: 'https://github.com/x', label: 'GitHub' },
    ]);
    expect(
      readCsv('Begrep;Definisjon;Forfattere;År;Side\nvelferd;Det å ha det bra;Ness; x', 'definition')[0],
    ).to.deep.include({
      term: 'velferd',
      text: 'Det å ha det bra',
      authors: ['Ness'],
    });
    expect(
      readCsv('Institusjon;Kortnavn;Logo;Mørk logo\nNord universitet;Nord;/nord.svg;/mork.svg', 'partner')[0],
    ).to.deep.include({
      name: 'Nord universitet',
      logo: { src: '/nord.svg', dark: '/mork.svg' },
    });
  });

  it('leaves out rows without a title, by number, and gives the rest', () => {
    const { records, problems } = read('Tittel;Start\nA;2020\n;2021\n\n"B\nC";2022\n;2023', 'project');
    expect(records.map(({ title }) => title)).to.deep.equal(['A', 'B\nC']);
    expect(problems.map(({ row }) => row)).to.deep.equal([3, 6]);
    expect(problems[0]).to.deep.equal({
      row: 3,
      what: 'Row 3 was left out.',
      fix: 'A project needs a title.',
    });
  });

  it('gives the rows before a quotation mark that is never closed', () => {
    const { records, problems } = read('Tittel;Start\nA;2020\n"B;2021\nC;2022', 'project');
    expect(records.map(({ title }) => title)).to.deep.equal(['A']);
    expect(problems.map(({ row }) => row)).to.deep.equal([3]);
  });

  it('gives rows of the same title ids of their own', () => {
    expect(readCsv('Tittel\nA\nA\nA').map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'a-3']);
  });

  it('does not link what runs code', () => {
    expect(readCsv('Tittel;Lenke\nA;javascript:alert(1)')[0]!.url).to.equal(undefined);
  });

  it('says what is missing if there is no record of the kind', () => {
    for (const text of ['', '\uFEFF', '\n\n', 'a;b\n1;2', '<!doctype html><title>404</title>', '{"a":1}'])
      expect(() => readCsv(text), text).to.throw(TypeError);
    expect(() => readCsv('a;b\n1;2')).to.throw('Tittel');
    expect(() => readCsv('Tittel\nA', 'other' as never)).to.throw(TypeError, 'other');
    expect(() => readCsv(undefined as never)).to.throw(TypeError);
  });

  it('throws only TypeErrors, for any input', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ';',
        ',',
        '\t',
        '"',
        '\n',
        '\r\n',
        '""',
        'Tittel',
        'Title',
        'Start',
        '31.05.2021',
        '5/31/21',
        '2019–2022',
        ' ',
        '\uFEFF',
        'sep=',
        '__proto__',
        'Finansiering',
        'Erasmus+',
        'Navn',
        'Ord',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...KINDS), (pieces, kind) => {
        try {
          readCsv(pieces.join(''), kind);
        } catch (error) {
          expect(error).to.be.instanceOf(TypeError);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every value of a column that is known', () => {
    const word = fc.stringMatching(/^[a-zæøå]{3,9}$/).filter((text) => !isNoValue(text));
    const row = fc.record({ title: word, start: word, status: word, leader: word, summary: word });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = [
          'Tittel;Start;Status;Leder;Sammendrag',
          ...rows.map((r) => Object.values(r).join(';')),
        ].join('\n');
        const said = JSON.stringify(readCsv(text));
        for (const { title, start, leader, summary } of rows)
          for (const value of [title, start, leader, summary]) expect(said).to.contain(value);
      }),
    );
  });

  it('names a thousand columns that it does not use, and counts the others', () => {
    const { records, problems } = read(`Tittel\nA${';x'.repeat(5000)}`, 'project');
    expect(records).to.have.length(1);
    expect(problems).to.have.length(1001);
    expect(problems.at(-1)!.what).to.equal(
      'More than 1,000 columns are not used (4000 other values, the first in row 2).',
    );
  });

  it('reads 10,000 rows in a moment', () => {
    const text =
      'Tittel;Start;Finansiering\n' + 'Samme tittel;01.08.2021;Norges forskningsråd\n'.repeat(10_000);
    // counting up IDs from 2 for each row would exceed the timeout
    expect(readCsv(text)).to.have.length(10_000);
  });
});
