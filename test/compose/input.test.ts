/** In each engine: clipboard content and files as input of the composer. */
import { expect } from '@open-wc/testing';
import { fromClipboard, fromText, sourceOfHtml } from '../../src/compose/in/clipboard.js';
import { fromFile } from '../../src/compose/in/files.js';
import { Refused, type Input, type WantedKind } from '../../src/compose/in/input.js';
import { nameOf } from '../../src/compose/model/operations.js';
import { read } from '../../src/compose/read/read.js';
import type { Project, SpecialIssue } from '../../src/records/types.js';
import { writeBibtex } from '../../src/writers/bibtex.js';
import {
  acceptDefinition,
  acceptIssue,
  acceptLink,
  acceptPartner,
  acceptProfile,
  acceptProject,
} from '../../src/records/accept.js';
import { writeJsonLd } from '../../src/writers/json-ld.js';
import * as clipboards from './clipboards.js';
import { docxOf, xlsxOf } from './zip.js';

const LISTS: readonly clipboards.Copied[] = [
  {
    heading: 'Pågående prosjekter',
    items: [
      'Nærhet i nabolaget (NÆR). Koordinator: Nord universitet; finansiert av Norges forskningsråd 2021–2024.',
      'Fellesskap på landet: om hverdag og hjelp der avstandene er lange og husene står langt fra hverandre',
      'Små steder (PhD-prosjekt)',
    ],
  },
  {
    heading: 'Temanummer',
    items: [
      'Temanummer: «Hverdagsliv og velferd». Akademisk kvarter.',
      'Temanummer: «Samskaping» i Nordisk velferdsforskning',
    ],
  },
];

const kinds = async (input: Input, wanted?: WantedKind) =>
  (await read(input, wanted)).drafts.map(({ kind, ...draft }) => `${kind}: ${nameOf({ kind, ...draft })}`);

const EXPECTED = [
  'project: Nærhet i nabolaget',
  'project: Fellesskap på landet: om hverdag og hjelp der avstandene er lange og husene står langt fra hverandre',
  'project: Små steder',
  'issue: Hverdagsliv og velferd',
  'issue: Samskaping',
];

const paste = (html: string, text = '', files: string[] = []) => fromClipboard({ html, text, files });

async function refusal(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return 'none';
}

describe('the clipboard of the composer', () => {
  const programs = {
    word: clipboards.word,
    'word-online': clipboards.wordOnline,
    outlook: clipboards.outlook,
    'google-docs': clipboards.googleDocs,
    'apple-notes': clipboards.appleNotes,
    page: clipboards.page,
  };
  for (const [source, htmlOf] of Object.entries(programs)) {
    it(`gives the entries of two lists from ${source}`, async () => {
      const html = htmlOf(LISTS);
      expect(sourceOfHtml(html)).to.equal(source);
      const input = await paste(html, clipboards.plain(LISTS));
      expect(await kinds(input)).to.eql(EXPECTED);
      const { kind, headings, drafts } = await read(input);
      expect(kind).to.equal('page');
      expect(headings).to.include({ project: 'Pågående prosjekter', issue: 'Temanummer' });
      const first = drafts[0]!.record as Project;
      expect(first).to.include({ acronym: 'NÆR', start: '2021', end: '2024' });
      expect(first).not.to.have.property('lang');
      expect(drafts[0]!.line).to.equal(LISTS[0]!.items[0]);
    });
  }

  it('gives the entries of a page that has headings or a table in place of lists', async () => {
    const input = await paste(
      `<h1>Kystgruppen</h1><p>Vi forsker på kysten.</p><h2>Prosjekter</h2><h3>Havner uten fisk</h3><p>Prosjektleder: Ingrid Solbakk</p>
       <h3>Kaier</h3><p>2019–2022</p><h2>Ansatte</h2><h3>Per Eide</h3><p>Forsker</p>`,
    );
    expect(await kinds(input)).to.deep.include.members(['project: Havner uten fisk', 'project: Kaier']);
    expect((await kinds(input)).join()).not.to.include('Per Eide');
    const details = await paste(
      '<details><summary>Havner uten fisk</summary><p>Periode: 2024–2028</p></details><details><summary>Kaier</summary></details>',
    );
    expect(await kinds(details, 'project')).to.deep.equal(['project: Havner uten fisk', 'project: Kaier']);
  });

  it('gives the same from plain text', async () => {
    const input = await paste('', clipboards.plain(LISTS));
    expect(input.source).to.equal('text');
    expect(await kinds(input)).to.eql(EXPECTED);
  });

  it('gives labelled lines to the entry above, without a heading too', async () => {
    const lines = [
      'Havner uten fisk',
      'Prosjektleder: Ingrid Solbakk',
      'Start: 2021',
      'Kaier i nord',
      'Periode: 2020–2023',
    ];
    const bulleted = lines.map((line) => (/:/.test(line) ? `  ${line}` : `• ${line}`)).join('\n');
    const markup = `<p class=MsoNormal>${lines.join('<br>').replace('<br>Kaier', '</p><p class=MsoNormal>Kaier')}</p>`;
    for (const input of [await paste('', lines.join('\n')), await paste('', bulleted), await paste(markup)]) {
      const { drafts } = await read(input);
      expect(drafts.map(nameOf)).to.eql(['Havner uten fisk', 'Kaier i nord']);
      expect(drafts[0]!.record).to.deep.include({ leader: { name: 'Ingrid Solbakk' }, start: '2021' });
      expect(drafts[1]!.record).to.deep.include({ start: '2020', end: '2023' });
    }
  });

  it('leaves out comments in the margin of Word', async () => {
    const comment = `<span class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:IS_1' href="#_msocom_1" class=msocomanchor id="_anchor_1">[IS1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span>`;
    const html = clipboards
      .word([{ heading: 'Prosjekter', items: ['Havner uten fisk', 'Kaier'] }])
      .replace('uten fisk', `uten fisk${comment}`)
      .replace(
        '<!--EndFragment-->',
        `<div style='mso-element:comment-list'><p class=MsoCommentText>Stemmer dette?</p></div>`,
      );
    const { drafts } = await read(await paste(html));
    expect(drafts.map(nameOf)).to.eql(['Havner uten fisk', 'Kaier']);
    expect(JSON.stringify(drafts)).not.to.contain('IS1');
  });

  it('gives the rows of a table from Excel', async () => {
    const rows = [
      ['Tittel', 'Start', 'Slutt', 'Finansiering'],
      ['Nærhet i nabolaget', '2021', '2024', 'Norges forskningsråd'],
      ['Små steder', '2022', '2025', ''],
    ];
    for (const input of [
      await paste(clipboards.excel(rows), rows.map((row) => row.join('\t')).join('\n')),
      await paste('', rows.map((row) => row.join('\t')).join('\n')),
    ]) {
      const { drafts, kind } = await read(input);
      expect(kind).to.equal('project');
      expect(drafts.map(nameOf)).to.eql(['Nærhet i nabolaget', 'Små steder']);
      expect(drafts[0]!.record).to.deep.include({
        start: '2021',
        funding: [{ funder: { name: 'Norges forskningsråd' } }],
      });
    }
  });

  it('gives the links, merged cells and paragraphs of tables on pages, and all tables', async () => {
    const records = async (html: string) =>
      (await read(await paste(html))).drafts.map(({ record }) => record);
    const [linked] = await records(
      `<table><tr><th>Prosjekt</th><th>Periode</th><th>Leder</th></tr>
       <tr><td><a href="https://example.org/kai">Kaier</a></td><td>2021–2024</td><td>Ingrid Solbakk</td></tr></table>`,
    );
    expect(linked).to.include({ title: 'Kaier', url: 'https://example.org/kai', end: '2024' });
    const tables = `<h2>Ongoing projects</h2><table><tr><th>Funder</th><th>Title</th><th>Start</th></tr>
       <tr><td rowspan="2">Kystfondet</td><td>Quays</td><td>2021</td></tr><tr><td>Harbours</td><td>2022</td></tr></table>
       <h2>Finished projects</h2><table><tr><th>Title</th><th>Period</th></tr><tr><td>Piers</td><td>2011–2014</td></tr></table>`;
    const [quays, harbours, piers] = (await records(tables)) as Project[];
    expect(quays).to.include({ title: 'Quays', start: '2021' });
    expect(harbours).to.include({ title: 'Harbours', start: '2022' });
    expect(harbours!.funding).to.eql([{ funder: { name: 'Kystfondet' } }]);
    expect(piers).to.include({ title: 'Piers', end: '2014' });
    const [word] = (await records(
      `<p class=MsoNormal></p><table><tr><td>Tittel</td><td>Partnere</td><td colspan="2">Periode</td></tr>
       <tr><td>Kaier</td><td><p class=MsoNormal>Fiskerlaget</p><p>Havnevesenet</p></td><td>2021</td><td>2024</td></tr></table>`,
    )) as Project[];
    expect(word!.partners).to.eql([{ name: 'Fiskerlaget' }, { name: 'Havnevesenet' }]);
    expect(word).to.include({ title: 'Kaier', start: '2021', end: '2024' });
    const [listed, ...more] = (await records(
      `<table><tr><th>Title</th><th>Partners</th></tr><tr><td>Quays</td><td><ul><li>Port Board</li><li>NTNU</li></ul></td></tr></table>`,
    )) as Project[];
    expect(listed!.partners).to.eql([{ name: 'Port Board' }, { name: 'NTNU' }]);
    expect(more).to.eql([]);
  });

  it('does not take titles with years or days with times for words with counts', async () => {
    const rows =
      '<table><tr><td>Quays in the north</td><td>2021–2024</td></tr><tr><td>Far piers</td><td>2020–2022</td></tr></table>';
    const [first, second] = await kinds(await paste(rows));
    expect(first).to.match(/^project: Quays in the north\b/);
    expect(second).to.match(/^project: Far piers\b/);
    expect(await refusal(async () => read(await paste('', 'Quays;2020;2024\nPiers;2021;2025')))).to.equal(
      'no-columns',
    );
  });

  it('keeps the lines of an item, its links without a mail program’s prefix, and struck-out text', async () => {
    const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://example.org/naer?a=1')}&data=05%7C02`;
    const html = clipboards
      .word([{ heading: 'Prosjekter', items: [`<a href="${safe}">Nærhet i nabolaget</a>`, 'Små steder'] }])
      .replace('</a>', '</a><br style="mso-special-character:line-break">Periode: <s>2020</s> 2021–2024');
    const { drafts } = await read(await paste(html));
    expect(drafts[0]!.record).to.include({
      title: 'Nærhet i nabolaget',
      url: 'https://example.org/naer?a=1',
      start: '2021',
      end: '2024',
    });
    expect(drafts).to.have.length(2);
  });

  it('puts items of a deeper level into the one above', async () => {
    const html = `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Nærhet i nabolaget</p>
      <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.<span>&nbsp;</span></span>Periode: 2021–2024</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Små steder</p>`;
    const { drafts } = await read(await paste(html));
    expect(drafts.map(nameOf)).to.eql(['Nærhet i nabolaget', 'Små steder']);
    expect(drafts[0]!.record).to.include({ start: '2021', end: '2024' });
    const docs =
      '<b id="docs-internal-guid-1" style="font-weight:normal"><ul><li aria-level="1">Nærhet i nabolaget</li><ul><li aria-level="2">Periode: 2021–2024</li></ul><li aria-level="1">Små steder</li></ul></b>';
    expect((await read(await paste(docs))).drafts.map(nameOf)).to.eql(['Nærhet i nabolaget', 'Små steder']);
  });

  it('runs and loads nothing of what is pasted', async () => {
    const html = `<ul><li><img src="x" onerror="window.pasted = 1"><a href="javascript:window.pasted = 1">Nærhet</a></li><li onclick="window.pasted = 1">Små steder<script>window.pasted = 1</script><style>body { display: none }</style></li></ul>`;
    const input = await paste(html);
    expect(input.root!.querySelector('script, style, [onclick], [onerror], [href]')).to.equal(null);
    expect(window).not.to.have.property('pasted');
    expect((await kinds(input)).join()).to.equal('project: Nærhet,project: Små steder');
  });

  it('takes a chosen kind', async () => {
    const input = await paste('', 'Nærhet\nSmå steder');
    expect(await kinds(input)).to.eql(['project: Nærhet', 'project: Små steder']);
    for (const wanted of ['issue', 'partner', 'definition', 'term'] as const)
      expect((await kinds(input, wanted))[0]).to.equal(`${wanted}: Nærhet`);
    const page = await paste(clipboards.page(LISTS));
    expect(await kinds(page, 'partner')).to.have.length(5);
  });

  it('guesses words, partners and special issues', async () => {
    expect((await read(await paste('', 'velferd (25)\nnabolag (9)\nsamskaping (4)'))).kind).to.equal('term');
    expect((await read(await paste('', 'Nord universitet\nNTNU\nLevanger kommune'))).kind).to.equal(
      'partner',
    );
    expect((await read(await paste('', LISTS[1]!.items.join('\n')))).kind).to.equal('issue');
    expect((await read(await paste('<ol><li>velferd (25)</li><li>nabolag (9)</li></ol>'))).kind).to.equal(
      'term',
    );
    expect(
      (
        await read(
          await paste(
            '<ul><li><a href="https://github.com/x">Kode</a></li><li><a href="https://bsky.app/x">Bluesky</a></li></ul>',
          ),
        )
      ).kind,
    ).to.equal('link');
  });

  it('counts the words of a text if words are chosen', async () => {
    const prose =
      'Velferd blir til mellom mennesker. Et godt nabolag er velferd i hverdagen. Velferd er fellesskap, og et nabolag er et fellesskap av mennesker.';
    const terms = await kinds(await paste('', prose), 'term');
    expect(terms).to.include('term: velferd');
  });

  it('reports what is wrong with an input', async () => {
    expect(await refusal(() => paste('', ''))).to.equal('empty');
    expect(await refusal(() => paste('', '', ['image/png']))).to.equal('picture');
    expect(await refusal(() => paste('<img src="data:image/png;base64,AAAA">'))).to.equal('picture');
    expect(await refusal(() => paste(`<p>${'ord '.repeat(1_300_000)}</p>`))).to.equal('too-large');
    expect(
      await refusal(async () =>
        read(await paste('', `Det var en gang. ${'Så gikk de videre. '.repeat(40)}`)),
      ),
    ).to.equal('nothing-read');
  });

  it('does not count embedded pictures towards the size of a page', async () => {
    const html = `<ul><li>Nærhet<img src="data:image/png;base64,${'A'.repeat(3_000_000)}"></li><li>Små steder</li></ul>`;
    expect(await kinds(await paste(html))).to.have.length(2);
  });
});

describe('files of the composer', () => {
  const file = (content: BlobPart, name: string, type = '') => new File([content], name, { type });
  const readFile = async (content: BlobPart, name: string) => read(await fromFile(file(content, name)));

  it('are read by their content', async () => {
    const csv = 'Tittel;Start;Slutt\nNærhet;2021;2024\nSmå steder;2022;2025';
    expect((await readFile(csv, 'p.csv')).drafts.map(nameOf)).to.eql(['Nærhet', 'Små steder']);
    expect((await readFile(csv.replaceAll(';', '\t'), 'p.tsv')).drafts).to.have.length(2);
    expect(
      (await readFile('Tittel;Tidsskrift;Frist\nHverdag;Akademisk kvarter;2099-01-01', 'i.csv')).kind,
    ).to.equal('issue');
    expect((await readFile('<ul><li>Nærhet</li></ul>', 'p.html')).drafts).to.have.length(1);
    expect(
      (await readFile('{"projects":[{"title":"Nærhet"}],"terms":[{"text":"velferd","weight":3}]}', 'p.json'))
        .kind,
    ).to.equal('page');
    expect((await readFile('[{"text":"velferd","weight":3}]', 'w.json')).kind).to.equal('term');
  });

  it('may be references', async () => {
    const bib = `@string{ak = "Akademisk kvarter"}
@comment{not this}
@proceedings{hverdag, title = {Hverdagsliv og {Velferd}}, journal = ak, editor = {Nordmann, Kari and Ola Hansen and {Levanger and Verdal kommune}}, year = 2021, month = mar, volume = "7", doi = {10.1234/abc}}
@book{x, title = "S{\\o}ster {\\aa} Lie-M{\\"u}ller", url = {https://example.org/a_b}}`;
    const { drafts, kind } = await readFile(bib, 'x.bib');
    expect(kind).to.equal('issue');
    expect(drafts[0]!.record).to.deep.include({
      title: 'Hverdagsliv og Velferd',
      journal: { name: 'Akademisk kvarter' },
      editors: [{ name: 'Kari Nordmann' }, { name: 'Ola Hansen' }, { name: 'Levanger and Verdal kommune' }],
      published: '2021-03',
      volume: '7',
      doi: '10.1234/abc',
    });
    expect(drafts[1]!.record).to.deep.include({
      title: 'Søster å Lie-Müller',
      url: 'https://example.org/a_b',
    });
    const own = acceptIssue({
      title: 'Hverdag & velferd',
      journal: 'Kvarter',
      editors: ['Kari Nordmann'],
      published: '2021',
      volume: '2',
    });
    const back = (await readFile(writeBibtex(own), 'own.bib')).drafts[0]!.record;
    expect(back).to.deep.include({
      title: own.title,
      journal: own.journal,
      editors: own.editors,
      published: '2021',
    });
  });

  it('opens the first sheet with entries, and takes rows that name a status for headings', async () => {
    const { drafts } = await readFile(
      xlsxOf({
        Forside: [['Oversikt for instituttet'], ['Oppdatert i januar']],
        Prosjekter: [
          ['Tittel', 'Start', 'Slutt'],
          ['Pågående prosjekter'],
          ['Kaier', 2021],
          ['Moloer', 2011, 2014],
          ['Avsluttet'],
          ['Havner', 2012],
          ['Tidligere sild', 2013],
        ],
      }),
      'prosjekter.xlsx',
    );
    expect(drafts.map(({ record }) => [(record as Project).title, (record as Project).status])).to.eql([
      ['Kaier', 'ongoing'],
      ['Moloer', undefined],
      ['Havner', 'finished'],
      ['Tidligere sild', 'finished'],
    ]);
  });

  it('gives letters with any accent of BibTeX, and names references without an end', async () => {
    const { drafts, problems } = await readFile(
      String.raw`@book{a, title = {Kaier \constructor}, editor = {Erdo\u{g}an, Ay{\c{s}}e and \.Zak, Jan and {\TH}{\'o}r, J{\'o}n}, year = constructor, url = {https://example.org/~a}}
@misc{b, note = {no title}}
@misc{c, title = {Havner, year = 2020}`,
      'torn.bib',
    );
    expect(drafts).to.have.length(1);
    const { title, editors, url } = drafts[0]!.record as SpecialIssue;
    expect(title).to.equal('Kaier \\constructor');
    expect(editors.map(({ name }) => name)).to.eql(['Ayşe Erdoğan', 'Jan Żak', 'Jón Þór']);
    expect(url).to.equal('https://example.org/~a');
    expect(problems.map(({ row }) => row)).to.eql([3, 2]);
    for (const journal of ['Kvarter', undefined]) {
      const own = acceptIssue({ title: 'A ~ b~c ^ d', journal });
      expect((await readFile(writeBibtex(own), 'own.bib')).drafts.map(nameOf)).to.eql([own.title]);
    }
  });

  it('gives all kinds of a page written as JSON-LD', async () => {
    const page = {
      profile: acceptProfile({ name: 'Kystgruppen', purpose: 'Vi forsker på kysten.' }),
      definitions: [acceptDefinition({ text: 'En kai er en kant.', authors: ['Solbakk'] })],
      projects: [acceptProject({ title: 'Kaier', partners: ['Havnevesenet'] })],
      issues: [acceptIssue({ title: 'Havner', journal: 'Kvarter' })],
      partners: [acceptPartner({ name: 'Fiskerlaget' })],
      links: [acceptLink({ url: 'https://example.org/blogg', label: 'Blogg' })],
    };
    const { drafts } = await readFile(writeJsonLd(page), 'page.jsonld');
    expect(drafts.map((draft) => `${draft.kind}: ${nameOf(draft)}`)).to.have.members([
      'profile: Kystgruppen',
      'definition: En kai er en kant.',
      'project: Kaier',
      'issue: Havner',
      'partner: Fiskerlaget',
      'link: Blogg',
    ]);
    const site = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', name: 'Kaier' },
        { '@type': 'ResearchProject', name: 'Kaier' },
      ],
    });
    expect((await readFile(site, 'site.json')).drafts.map(({ kind }) => kind)).to.eql(['project']);
  });

  it('may be Word documents', async () => {
    const docx = docxOf('Pågående prosjekter', LISTS[0]!.items, 'https://example.org/naer');
    const { drafts, headings } = await readFile(docx, 'liste.docx');
    expect(drafts.map(nameOf)).to.eql(EXPECTED.slice(0, 3).map((each) => each.replace('project: ', '')));
    expect(drafts[0]!.record).to.include({ url: 'https://example.org/naer', start: '2021' });
    expect(headings.project).to.equal('Pågående prosjekter');
  });

  it('may be workbooks, read one sheet at a time', async () => {
    const xlsx = xlsxOf({
      Prosjekter: [
        ['Tittel', 'Start'],
        ['Nærhet', 2021],
        ['Små steder', 2022],
      ],
      Partnere: [['Navn'], ['Nord universitet'], ['Levanger kommune']],
    });
    const input = await fromFile(file(xlsx, 'alt.xlsx'));
    expect(input.sheets!.map(({ name }) => name)).to.eql(['Prosjekter', 'Partnere']);
    const { drafts, kind } = await read(input);
    expect(kind).to.equal('project');
    expect(drafts.map(nameOf)).to.eql(['Nærhet', 'Små steder']);
    expect(drafts[0]!.record).to.include({ start: '2021' });
    expect((await read({ ...input, text: input.sheets![1]!.text })).kind).to.equal('partner');
  });

  it('say what is wrong with them', async () => {
    const said = (content: BlobPart, name: string, type = '') =>
      refusal(() => fromFile(file(content, name, type)));
    expect(await said('', 'tom.csv')).to.equal('empty');
    expect(await said('x', 'bilde.png', 'image/png')).to.equal('picture');
    expect(await said(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'bilde')).to.equal('picture');
    expect(await said('%PDF-1.7 …', 'side.pdf')).to.equal('pdf');
    expect(await said(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'gammel.doc')).to.equal('old-word');
    expect(await said(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'gammel.xls')).to.equal('old-excel');
    expect(await said('PK\u0003\u0004 word/document', 'ødelagt.docx')).to.equal('broken-file');
    expect(await said('PK\u0003\u0004', 'noe.zip')).to.equal('unknown-file');
    expect(await said(`<p>${'ord '.repeat(1_300_000)}`, 'stor.html')).to.equal('too-large');
    expect(await refusal(() => readFile('{"a":', 'x.json'))).to.equal('broken-file');
  });

  it('are recognised if pasted as text', async () => {
    expect((await fromText('<ul><li>Nærhet</li></ul>')).source).to.equal('html');
    expect((await fromText('[{"title":"Nærhet"}]')).source).to.equal('json');
    expect((await fromText('@book{x,\n title = {Nærhet}\n}')).source).to.equal('bibtex');
    expect((await fromText('Nærhet; om naboer\nSmå steder')).source).to.equal('text');
  });
});
