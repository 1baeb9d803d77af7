import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCsv } from '../../src/readers/index.js';
import type { RecordKind, RowProblem } from '../../src/readers/index.js';

/** Headings by the field that they fill, tested in a table with one such column and a title. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  start: [
    'prosjektstart', 'Prosjektstart', 'PROSJEKTSTART', 'prosjekt-start', 'prosjekt_start', 'prosjektStart', 'Prosjektets start',
    'prosjektstartdato', 'Oppstartsår', 'Start (dd.mm.åååå)', 'projektstart', 'Projektstart', 'Projektbeginn', 'projectStartDate',
    'project_start_date', 'Start of project', 'Date of start', 'Startdatum project', 'Date de début', 'Date de début du projet',
    'Début du projet', 'Alkamispäivä', 'hankkeen alkamispäivä', 'Begindatum', 'Frå dato', 'Start:', 'START DATE',
  ],
  end: [
    'prosjektslutt', 'Prosjektslutt (år)', 'prosjektsluttdato', 'projektslut', 'projektslutdato', 'Slutdatum', 'Projektende',
    'Enddatum', 'projectEndDate', 'Fin du projet', 'Date de fin', 'Päättymispäivä', 'Hankkeen päättymispäivä', 'Einddatum',
    'completion-date', 'Sluttår',
  ],
  status: ['prosjektstatus', 'projektstatus', 'Project status', 'Statut du projet', 'Hankkeen tila', 'STATUS'],
  summary: [
    'prosjektsammendrag', 'Sammendrag (maks 200 ord)', 'prosjektbeskrivelse', 'projektbeskrivning', 'Projektbeschreibung',
    'Résumé du projet', 'Hankkeen kuvaus', 'projectsamenvatting', 'Lay summary', 'samandrag',
  ],
  leader: [
    'prosjektleiar', 'Projektledare', 'Projectleider', 'Project lead', 'Responsable du projet', 'Projektinjohtaja', 'PI name',
    'Prosjektleder (navn)',
  ],
  keywords: ['Nøkkelord', 'Mots-clés', 'Avainsanat', 'Trefwoorden', 'Ämnesord', 'Project keywords'],
}; // prettier-ignore

const CELLS: Readonly<Record<string, [string, unknown]>> = {
  start: ['2021', '2021'],
  end: ['2024', '2024'],
  status: ['Avsluttet', 'finished'],
  summary: ['Om familier', 'Om familier'],
  leader: ['Kari Nordmann', { name: 'Kari Nordmann' }],
  keywords: ['omsorg', ['omsorg']],
};

function read<K extends RecordKind = 'project'>(text: string, kind: K = 'project' as K) {
  const problems: RowProblem[] = [];
  return { records: readCsv(text, kind, (problem) => problems.push(problem)), problems };
}
const one = (text: string) => readCsv(text)[0]!;
const columns = (problems: readonly RowProblem[]) => problems.map(({ column }) => column);

describe('the headings of a table', () => {
  for (const [field, headings] of Object.entries(FIELDS))
    for (const heading of headings)
      it(`"${heading}" is the ${field}`, () => {
        const [cell, value] = CELLS[field]!;
        const { records, problems } = read(`Tittel;${heading}\nA;${cell}`);
        expect(records[0]![field as 'start']).to.deep.equal(value);
        expect(problems).to.deep.equal([]);
      });

  for (const heading of [
    'prosjekttittel',
    'Prosjektets tittel',
    'projekttitel',
    'Project title',
    'Name of the project',
    'Nom du projet',
    'Titre du projet',
    'Hankkeen nimi',
    'projectnaam',
    'PROSJEKT',
  ])
    // prettier-ignore
    it(`"${heading}" is the title`, () => {
      expect(one(`${heading};Start\nA;2021`).title).to.equal('A');
    });

  it('of a health research register are read', () => {
    const { records, problems } = read(
      'prosjektnummer,prosjekttittel,prosjektfase,prosjektstart,prosjektslutt,prosjektstatus,prosjektsammendrag\n' +
        '225873,Omsorg hjemme,,2013,2017,Avsluttet,Om familier',
    );
    expect(records[0]).to.deep.include({
      title: 'Omsorg hjemme',
      start: '2013',
      end: '2017',
      status: 'finished',
      summary: 'Om familier',
      funding: [{ grant: '225873' }],
    });
    expect(problems).to.deep.equal([]);
  });

  it('of amounts are not funders, whatever else they contain', () => {
    for (const heading of [
      'Finansiering (kr)',
      'Funding (NOK)',
      'Funding amount',
      'Støtte i kroner',
      'Funding €',
      'FundingsSek',
    ]) {
      const { records, problems } = read(`Tittel;${heading}\nA;NFR`);
      expect(records[0]!.funding, heading).to.deep.equal([]);
      expect(columns(problems), heading).to.deep.equal([heading]);
    }
  });

  it('that are unknown are reported once each, with the row of the first value', () => {
    const { records, problems } = read(
      `Tittel;Budsjett;Tom;E-post\nA;;;\n${'B;100;;b@example.org\n'.repeat(50)}`,
    );
    expect(records).to.have.length(51);
    expect(problems.map(({ row, column }) => [row, column])).to.deep.equal([
      [3, 'Budsjett'],
      [3, 'E-post'],
    ]);
    expect(JSON.stringify(records)).not.to.contain('example.org');
  });

  it('of a title precede those of a name', () => {
    const { records, problems } = read('Navn;Tittel;Project\nKari Nordmann;A;P1');
    expect(records[0]!.title).to.equal('A');
    expect(columns(problems)).to.deep.equal(['Navn', 'Project']);
  });

  it('with the same meaning: the better word is used, the other if it is empty', () => {
    const { records, problems } = read('Tittel;Omtale;Sammendrag\nA;x;y\nB;z;');
    expect(records.map(({ summary }) => summary)).to.deep.equal(['y', 'z']);
    expect(columns(problems)).to.deep.equal(['Omtale']);
  });
});

describe('numbered and repeated columns', () => {
  for (const [a, b] of [
    ['Partner 1', 'Partner 2'],
    ['Partner1', 'Partner2'],
    ['partner_1', 'partner_2'],
    ['Partner', 'Partner'],
    ['1. partner', '2. partner'],
    ['Partner (1)', 'Partner (2)'],
    ['Samarbeidspartner 1', 'Samarbeidspartner 2'],
  ])
    it(`${a}, ${b}`, () => {
      expect(one(`Tittel,${a},${b}\nA,NTNU,UiO`).partners).to.deep.equal([{ name: 'NTNU' }, { name: 'UiO' }]);
    });

  for (const heads of [
    'Funder,Grant,Funder,Grant',
    'Funder 1,Grant 1,Funder 2,Grant 2',
    'Finansiør1,Prosjektnummer1,Finansiør2,Prosjektnummer2',
    'Funder (1),Grant number (1),Funder (2),Grant number (2)',
  ])
    it(heads, () => {
      expect(one(`Title,${heads}\nCare,NFR,320001,EU,101004321`).funding).to.deep.equal([
        { funder: { name: 'NFR' }, grant: '320001' },
        { funder: { name: 'EU' }, grant: '101004321' },
      ]);
      expect(one(`Title,${heads}\nCare,NFR,,EU,101004321`).funding).to.deep.equal([
        { funder: { name: 'NFR' } },
        { funder: { name: 'EU' }, grant: '101004321' },
      ]);
    });

  it('for a single value: further addresses are links, further leaders stay in the note', () => {
    const { records, problems } = read(
      'Title,PI 1,PI 2,Link 1,Link 2\nA,Kari Nordmann,Ola Nordmann,https://a.no,https://b.no',
    );
    expect(records[0]).to.deep.include({
      leader: { name: 'Kari Nordmann' },
      note: 'PI 2: Ola Nordmann',
      url: 'https://a.no',
    });
    expect(records[0]!.links.map(({ url }) => url)).to.deep.equal(['https://b.no']);
    expect(problems).to.have.length(1);
  });
});

describe('languages of columns', () => {
  for (const [nb, en] of [
    ['Tittel', 'Title'],
    ['Tittel (norsk)', 'Tittel (engelsk)'],
    ['Tittel norsk', 'Tittel engelsk'],
    ['titleNb', 'titleEn'],
    ['title_nb', 'title_en'],
    ['title_no', 'title_en'],
    ['Norsk tittel', 'Engelsk tittel'],
    ['Norwegian title', 'English title'],
    ['Tittel', 'Tittel på engelsk'],
    ['Tittel', 'Title in English'],
    ['Prosjekttittel', 'Project title (English)'],
    ['title@nb', 'title@en'],
    ['Tittel [nb]', 'Tittel [en]'],
  ])
    it(`${nb}, ${en}`, () => {
      expect(one(`${nb};${en}\nOmsorg;Care`).title).to.deep.equal({ nb: 'Omsorg', en: 'Care' });
    });

  it('of Swedish, of summaries, and of organisations', () => {
    expect(one('TitleSv;TitleEn\nOmsorg;Care').title).to.deep.equal({ sv: 'Omsorg', en: 'Care' });
    expect(one('Tittel;Sammendrag;Abstract\nA;Om;On').summary).to.deep.equal({ nb: 'Om', en: 'On' });
    expect(one('Title;FunderSv;FunderEn\nA;Vetenskapsrådet;Research Council').funding).to.deep.equal([
      { funder: { name: { sv: 'Vetenskapsrådet', en: 'Research Council' } } },
    ]);
  });

  it('is not guessed for a heading of several languages', () => {
    expect(one('Titel;Titel (engelska)\nOmsorg;Care').title).to.deep.equal({ und: 'Omsorg', en: 'Care' });
    expect(one('Tittel\nOmsorg').title).to.equal('Omsorg');
  });
});

describe('cells', () => {
  for (const none of [
    'N/A',
    'n/a',
    'NA',
    'NULL',
    'null',
    '-',
    '–',
    '--',
    '?',
    '...',
    'ukjent',
    'Ukjent',
    'unknown',
    'TBD',
    'tba',
    'ingen',
    'None',
    '#N/A',
    '#REF!',
    '(blank)',
    '[tom]',
    'ikke relevant',
    'Ikke oppgitt',
    'okänt',
    'saknas',
    'k.A.',
    'keine Angabe',
    'n.v.t.',
    'onbekend',
    'inconnu',
    'ei tiedossa',
    'NaN',
    'undefined',
    'not available',
  ])
    // prettier-ignore
    it(`with "${none}" are empty`, () => {
      const { records, problems } = read(
        `Title,Funder,Coordinator,Leader,Start,End,Partners,URL,Grant\nCare at home${`,"${none}"`.repeat(8)}`,
      );
      expect(records).to.deep.equal([
        { id: 'care-at-home', title: 'Care at home', types: [], funding: [], partners: [], links: [], keywords: [] },
      ]);
      expect(problems).to.deep.equal([]);
    });

  it('contain a value that only begins with such a word', () => {
    expect(one('Title,Leader\nA,Tom Null').leader).to.deep.equal({ name: 'Tom Null' });
    expect(one('Title,Summary\nA,Ingen skal stå alene').summary).to.equal('Ingen skal stå alene');
    expect(readCsv('Ord;Antall\ningen;3\nnull;2', 'term').map(({ text }) => text)).to.deep.equal([
      'ingen',
      'null',
    ]);
    expect(readCsv('Navn;Land\nUNAM;NA', 'partner')[0]!.country).to.equal('NA');
  });

  it('lose their HTML', () => {
    const project = one(
      'Title,Summary,Leader\nCare &amp; cure <i>in situ</i>,"<p>On families &amp; towns</p><p>a < b</p>",Kari&nbsp;N&oslash;rdmann',
    );
    expect(project).to.deep.include({
      title: 'Care & cure in situ',
      summary: 'On families & towns\na < b',
      leader: { name: 'Kari\u00A0Nørdmann' },
    });
    expect(one('Title,Link\nA,"<a href=""https://a.no/?b=1&amp;c=2"">Read more</a>"').url).to.equal(
      'https://a.no/?b=1&c=2',
    );
  });

  it('hold quotation marks after a space', () => {
    expect(one('Title, Partners\nA, "NTNU; UiO, Oslo"').partners).to.deep.equal([
      { name: 'NTNU' },
      { name: 'UiO, Oslo' },
    ]);
    expect(one('Title,Summary,Start\nA, "x, ""y"" z" , 2021')).to.include({
      summary: 'x, "y" z',
      start: '2021',
    });
    expect(one('Title,Summary\nA, "x" and y').summary).to.equal('"x" and y');
    expect(readCsv('Title,Start\n "A,2020\nB,2021').map(({ title }) => title)).to.deep.equal(['"A', 'B']);
  });

  for (const [cell, funding] of [
    ['NFR 320001', [{ funder: { name: 'NFR' }, grant: '320001' }]],
    [
      'Norges forskningsråd (prosjektnr. 320001)',
      [{ funder: { name: 'Norges forskningsråd' }, grant: '320001' }],
    ],
    [
      'VR 2019-01234; Formas',
      [{ funder: { name: 'VR' }, grant: '2019-01234' }, { funder: { name: 'Formas' } }],
    ],
    ['UKRI ES/S012486/1', [{ funder: { name: 'UKRI' }, grant: 'ES/S012486/1' }]],
    ['Horizon 2020 (777541)', [{ programme: 'Horizon 2020', grant: '777541' }]],
    ['Kulturrådet ref 00a', [{ funder: { name: 'Kulturrådet' }, grant: '00a' }]],
    // a single word, from which "ref" would be lost
    ['ref00a', []],
  ] as const)
    it(`of a funder with a number: ${cell}`, () => {
      expect(one(`Title,Funder\nA,"${cell}"`).funding).to.deep.equal(funding);
    });

  for (const cell of [
    '320001',
    '5 000 000',
    'NFR, 5 mill. kr',
    '€ 200 000',
    'NFR 2021–2024',
    'NFR 320001 og 320002',
    'Ja',
    'Egenfinansiert',
    'ISBN 9788200000000',
    'Tlf. 73 41 23 45',
    'REK 2019/1234',
    'NFR – 5000000',
    '100 %',
    'Kulturrådet 12',
  ])
    // prettier-ignore
    it(`without a funder stay a note: ${cell}`, () => {
      const { records, problems } = read(`Title,Funder\nA,"${cell}"`);
      expect(records[0]).to.deep.include({ funding: [], note: `Funder: ${cell}` });
      expect(problems).to.have.length(1);
    });

  it('of money that do not pair stand alone', () => {
    expect(one('Title,Funder,Grant\nA,NFR;EU,1234').funding).to.deep.equal([
      { funder: { name: 'NFR' } },
      { funder: { name: 'EU' } },
      { grant: '1234' },
    ]);
  });

  it('of identifiers may be written in any form, and slips are reported', () => {
    for (const orcid of [
      '0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097',
      'orcid.org/0000-0002-1825-0097',
      'ORCID: 0000000218250097',
    ])
      expect(one(`Title,PI,PI ORCID iD\nA,Kari Nordmann,${orcid}`).leader, orcid).to.deep.equal({
        name: 'Kari Nordmann',
        orcid: 'https://orcid.org/0000-0002-1825-0097',
      });
    expect(one('Title,PI\nA,Kari Nordmann (0000-0002-1825-0097)').leader).to.deep.equal({
      name: 'Kari Nordmann',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
    });
    for (const ror of ['030mwrt98', 'https://ror.org/030mwrt98', 'ror.org/030mwrt98'])
      expect(readCsv(`Navn;ROR\nNord;${ror}`, 'partner')[0]!.ror, ror).to.equal('https://ror.org/030mwrt98');
    const { records, problems } = read('Title,PI,ORCID\nA,Kari Nordmann,0000-0002-1825-0098');
    expect(records[0]!.leader).to.deep.equal({ name: 'Kari Nordmann' });
    expect(columns(problems)).to.deep.equal(['ORCID']);
    const wrong = read('Navn;ROR\nNord;030mwrt97', 'partner');
    expect(wrong.records[0]!.ror).to.equal(undefined);
    expect(columns(wrong.problems)).to.deep.equal(['ROR']);
  });

  it('with invalid addresses stay a note', () => {
    const { records, problems } = read('Title,Link\nA,kommer senere\nB,example.org/b\nC,filer/c.pdf');
    expect(records.map(({ url, note }) => [url, note])).to.deep.equal([
      [undefined, 'Link: kommer senere'],
      ['https://example.org/b', undefined],
      ['filer/c.pdf', undefined],
    ]);
    expect(problems.map(({ row }) => row)).to.deep.equal([2]);
  });

  it('with an address that may not be linked are reported', () => {
    const { records, problems } = read('Title,Link\nA,javascript:alert(1)');
    expect(records[0]!.url).to.equal(undefined);
    expect(JSON.stringify(problems)).to.contain('Link');
  });

  it('with e-mail beside a name lose it', () => {
    expect(one('Title,PI\nA,Kari Nordmann <kari@example.org>').leader).to.deep.equal({
      name: 'Kari Nordmann',
    });
  });

  it('of funders lose no word to a label without a number', () => {
    const funding = (cell: string) => one(`Tittel;Finansiør\nA;${cell}`).funding;
    for (const name of ['abc–nr', 'Nordlys Award', 'Stiftelsen Kode', 'Kystprosjekt', 'Grant', 'Fjord-ID'])
      expect(funding(name), name).to.deep.equal([{ funder: { name } }]);
    expect(funding('Kystprosjekt 320001')).to.deep.equal([
      { funder: { name: 'Kystprosjekt' }, grant: '320001' },
    ]);
    for (const cell of ['NFR prosjektnr. 320001', 'NFR – grant no 320001', 'NFR (prosjekt-id: 320001)'])
      expect(funding(cell), cell).to.deep.equal([{ funder: { name: 'NFR' }, grant: '320001' }]);

    const piece = fc.constantFrom(...'abc nr prosjekt Award id kode grant – - , ( ) . no'.split(' '));
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('', ' '),
        (pieces, gap) => {
          const cell = ['Ås', ...pieces].join(gap);
          const { records, problems } = read(`Tittel;Finansiør\nA;"${cell}"`);
          const said = JSON.stringify(records);
          if (problems.length) return;
          for (const word of cell.match(/\p{L}+/gu)!) expect(said, cell).to.contain(word);
        },
      ),
    );
  });

  it('are shown or reported, each of them', () => {
    const heading = fc.constantFrom(
      'Start',
      'Slutt',
      'Periode',
      'Status',
      'Finansiør',
      'Leder',
      'Partner',
      'Lenke',
      'Budsjett',
      'Nøkkelord',
      'ORCID',
      'Merknad',
    );
    const word = fc.stringMatching(/^[a-zæøå]{3}[ a-zæøå0-9–]{2,8}[a-zæøå]$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(heading, word), { selector: ([head]) => head, maxLength: 6 }),
        (cells) => {
          const { records, problems } = read(
            `Tittel;${cells.map(([head]) => head).join(';')}\nA;${cells.map(([, value]) => value).join(';')}`,
          );
          const said = JSON.stringify(records) + JSON.stringify(problems);
          // the words of a cell may be several facts: "NFR–320001"
          const isSaid = (value: string) =>
            value.match(/[\p{L}\p{N}]+/gu)!.every((part) => said.includes(part));
          for (const [head, value] of cells)
            expect(isSaid(value) || said.includes(head), `${head}: ${value}`).to.equal(true);
        },
      ),
    );
  });
});

describe('rows and cells of tables that people keep', () => {
  it('contain no record if they contain the sums of the others', () => {
    for (const word of ['Summe', 'Sum', 'Total:', 'Totalt', 'I alt', 'Yhteensä']) {
      const { records, problems } = read(
        `Akronym;Titel;Budget\nA;Moor;100\nB;Torf;200\n${word};;1.485.350,50`,
      );
      expect(
        records.map(({ title }) => title),
        word,
      ).to.deep.equal(['Moor', 'Torf']);
      expect(
        problems.some(({ row, what }) => row === 4 && /left out/.test(what)),
        word,
      ).to.equal(true);
    }
    expect(read('Titel;Budget\nSum;Moor\nTotal;1').records.length).to.equal(1);
  });

  it('name partners with commas between words that name one each, or without spaces', () => {
    const partners = (cell: string) => one(`Title;Partners\nKelp;${cell}`).partners.map(({ name }) => name);
    expect(partners('NTNU, VID')).to.deep.equal(['NTNU', 'VID']);
    expect(partners('OsloMet, Fosterhjemsforeningen')).to.deep.equal(['OsloMet', 'Fosterhjemsforeningen']);
    expect(partners('SLU Alnarp,NordGen,Biowide')).to.deep.equal(['SLU Alnarp', 'NordGen', 'Biowide']);
    for (const whole of [
      'Royal Botanic Gardens, Kew',
      'NMBU, Ås',
      'Institutt for helse, NTNU',
      'University of California, Berkeley',
      'Smith, Jones and Partners',
    ])
      expect(partners(whole), whole).to.deep.equal([whole]);
  });

  it('name the kind of a partner in other languages', () => {
    const kinds = (...words: string[]) =>
      read(`Name;Type\n${words.map((word) => `A;${word}`).join('\n')}`, 'partner').records.map(
        ({ kind }) => kind,
      );
    expect(kinds('Partenaire', 'Financeur', 'Finansiør', 'Samarbeidspartner', 'Museum')).to.deep.equal([
      'partner',
      'funder',
      'funder',
      'partner',
      'Museum',
    ]);
  });

  it('have headings with the word for a partner beside that for its part', () => {
    for (const [heading, web] of [
      ['Nom du partenaire', 'Site web du partenaire'],
      ['Partnerens navn', 'Partnerens nettside'],
      ['Name des Partners', 'Webseite'],
      ['Kumppanin nimi', 'Kotisivu'],
    ])
      expect(
        read(`${heading};${web};Land\nNTNU;https://ntnu.no;Norge`, 'partner').records.map(({ name, url }) => [
          name,
          url,
        ]),
        heading,
      ).to.deep.equal([['NTNU', 'https://ntnu.no']]);
  });
});
