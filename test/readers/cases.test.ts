import { expect } from '@open-wc/testing';
import { provenanceOf, readProjectLine, readProjects } from '../../src/readers/index.js';
import type { Project } from '../../src/records/types.js';

/** Non-empty fields, without IDs and the original. */
function fieldsOf(project: Project) {
  return Object.fromEntries(
    Object.entries(project).filter(
      ([name, value]) =>
        name !== 'id' &&
        name !== 'original' &&
        value !== undefined &&
        !(Array.isArray(value) && !value.length),
    ),
  );
}

const projectsIn = (markup: string) =>
  readProjects(new DOMParser().parseFromString(markup, 'text/html').body);

describe('lines that go wrong easily', () => {
  const lines: Record<string, [text: string, fields: Record<string, unknown>][]> = {
    'an address behind a title takes nothing of it': [
      ['Trygge hjem. https://example.org/hjem', { title: 'Trygge hjem', url: 'https://example.org/hjem' }],
      ['Trygge hjem (https://example.org/hjem)', { title: 'Trygge hjem', url: 'https://example.org/hjem' }],
      ['Trygge hjem: www.example.org', { title: 'Trygge hjem', url: 'https://www.example.org' }],
      [
        'Safe homes: a study of towns. DOI 10.1234/abc.5',
        { title: 'Safe homes: a study of towns', url: 'https://doi.org/10.1234/abc.5' },
      ],
    ],
    'a number makes no funder': [
      [
        'Lett å lese (bok-antologi), ISBN 9788245012345',
        { title: 'Lett å lese', types: ['anthology'], note: 'ISBN 9788245012345' },
      ],
      [
        'Flow in porous rock. Project reference: ANR-11-ABCD-012',
        { title: 'Flow in porous rock', funding: [{ grant: 'ANR-11-ABCD-012' }] },
      ],
      ['Søvn hos eldre (REK 2019/1234)', { title: 'Søvn hos eldre (REK 2019/1234)' }],
      ['Sleep in old age (PROSPERO CRD42020123456)', { title: 'Sleep in old age (PROSPERO CRD42020123456)' }],
      ['Spør oss, telefon 22 33 44 55', { title: 'Spør oss', note: 'telefon 22 33 44 55' }],
      ['Bedre søvn. Prosjektnummer: 353075', { title: 'Bedre søvn', funding: [{ grant: '353075' }] }],
    ],
    'sums are no grant numbers': [
      [
        'Bedre søvn. Finansiering: Norges forskningsråd, 4 500 000 kr',
        {
          title: 'Bedre søvn',
          funding: [{ funder: { name: 'Norges forskningsråd' } }],
          note: '4 500 000 kr',
        },
      ],
      [
        'Better sleep. Funded by: ESRC (£123,456)',
        { title: 'Better sleep', funding: [{ funder: { name: 'ESRC' } }], note: '£123,456' },
      ],
    ],
    'what stands behind a person is no acronym, and no coordinator': [
      [
        'Lire ensemble (2024 – 2027) ; responsable scientifique : Marie Durand (LaBRI).',
        {
          title: 'Lire ensemble',
          start: '2024',
          end: '2027',
          leader: { name: 'Marie Durand' },
          note: 'LaBRI',
        },
      ],
      [
        'Lese sammen. Prosjektleder: Kari Nordmann, Nord universitet',
        { title: 'Lese sammen', leader: { name: 'Kari Nordmann' }, note: 'Nord universitet' },
      ],
    ],
    'words of links are no title and no acronym': [
      ['Care in towns (GitHub)', { title: 'Care in towns (GitHub)' }],
      ['Omsorg i byen. Les mer', { title: 'Omsorg i byen' }],
    ],
    'an open period has no end': [
      ['Omsorg i byen\nPeriode: 2024–', { title: 'Omsorg i byen', start: '2024' }],
      ['Omsorg i byen\nPeriode: 2024 – d.d.', { title: 'Omsorg i byen', start: '2024' }],
      ['Omsorg i byen\nPeriode: 2024 – nå', { title: 'Omsorg i byen', start: '2024' }],
      ['Omsorg i byen\nPeriode: 2024 (3 år)', { title: 'Omsorg i byen', start: '2024', note: '3 år' }],
      ['Omsorg i byen\nPeriode: 2024', { title: 'Omsorg i byen', start: '2024', end: '2024' }],
      [
        'Omsorg i byen\nPeriode: aug. 2024–juli 2027',
        { title: 'Omsorg i byen', start: '2024-08', end: '2027-07' },
      ],
      ['Omsorg i byen (mai 2024 – juni 2026)', { title: 'Omsorg i byen', start: '2024-05', end: '2026-06' }],
    ],
    'labels fused in one run cut the line': [
      [
        'Reading in two languages Time period: 2021-2023 Funding: MSCA PI: Tone Lunde',
        {
          title: 'Reading in two languages',
          start: '2021',
          end: '2023',
          funding: [{ funder: { name: 'MSCA' }, programme: 'MSCA' }],
          leader: { name: 'Tone Lunde' },
        },
      ],
      [
        'Projekttitel: Livet på øerne Bevillingsmodtager: Søren Toft Institution: Syddansk Universitet Bevilget beløb: 805.680 kr.',
        {
          title: 'Livet på øerne',
          leader: { name: 'Søren Toft' },
          coordinator: { name: 'Syddansk Universitet' },
          note: 'Bevilget beløb: 805.680 kr',
        },
      ],
      [
        'Rett til by Prosjektperiode: 2019 – 2024 Prosjekteier og leder: Høgskulen på Vestlandet, Ingrid Fossum',
        {
          title: 'Rett til by',
          start: '2019',
          end: '2024',
          coordinator: { name: 'Høgskulen på Vestlandet' },
          leader: { name: 'Ingrid Fossum' },
        },
      ],
      [
        'Kuntien hyvinvointi Rahoittaja: Suomen Akatemia Vastuuhenkilö: Aino Virtanen Kesto: 2022–2025',
        {
          title: 'Kuntien hyvinvointi',
          funding: [{ funder: { name: 'Suomen Akatemia' } }],
          leader: { name: 'Aino Virtanen' },
          start: '2022',
          end: '2025',
        },
      ],
      [
        'Zorg in de wijk Projectleider: Anneke de Vries Looptijd: 2020 - 2024 Financiering: NWO',
        {
          title: 'Zorg in de wijk',
          leader: { name: 'Anneke de Vries' },
          start: '2020',
          end: '2024',
          funding: [{ funder: { name: 'NWO' } }],
        },
      ],
    ],
    'a word with a colon that is no known label ends a value': [
      [
        'Bedre søvn. Prosjektleder: Kari Nordmann Ramme: 4 årsverk',
        { title: 'Bedre søvn', leader: { name: 'Kari Nordmann' }, note: 'Ramme: 4 årsverk' },
      ],
      [
        'Bedre søvn. Finansiering: Norges forskningsråd Saksbehandler: Per Lie',
        {
          title: 'Bedre søvn',
          funding: [{ funder: { name: 'Norges forskningsråd' } }],
          note: 'Saksbehandler: Per Lie',
        },
      ],
    ],
    'roles need no colon': [
      [
        'Fra mottak til skole, prosjektleder Lars Eide',
        { title: 'Fra mottak til skole', leader: { name: 'Lars Eide' } },
      ],
      [
        'Ortens röst, huvudsökande Silje Hugosson',
        { title: 'Ortens röst', leader: { name: 'Silje Hugosson' } },
      ],
      [
        'From camp to school, project manager Lars Eide',
        { title: 'From camp to school', leader: { name: 'Lars Eide' } },
      ],
      [
        'Leker i skogen, Laura T. Sandberg (ph.d.-prosjekt)',
        { title: 'Leker i skogen', leader: { name: 'Laura T. Sandberg' }, types: ['phd'] },
      ],
      [
        '„Lieder der Hanse“ von Prof. Dr. Thomas Berg vom Institut für Germanistik',
        { title: 'Lieder der Hanse', leader: { name: 'Thomas Berg' }, note: 'vom Institut für Germanistik' },
      ],
    ],
    'columns divided by bars': [
      [
        'Trust in small towns | Henrik Weber | 2018–2023',
        { title: 'Trust in small towns', leader: { name: 'Henrik Weber' }, start: '2018', end: '2023' },
      ],
      [
        'Trust in small towns | Henrik Weber2018-2023',
        { title: 'Trust in small towns', leader: { name: 'Henrik Weber' }, start: '2018', end: '2023' },
      ],
    ],
    'an institution leads the line': [
      [
        'Lys i mørket (LIMO) er et samarbeid mellom Nord universitet og Bodø kommune.',
        {
          title: 'Lys i mørket',
          acronym: 'LIMO',
          partners: [{ name: 'Nord universitet' }, { name: 'Bodø kommune' }],
        },
      ],
      [
        'Høgskulen i Volda er partnar i prosjektet «Ord på tvers av grenser»',
        { title: 'Ord på tvers av grenser', partners: [{ name: 'Høgskulen i Volda' }] },
      ],
    ],
    'where a person works coordinates nothing': [
      [
        'Skogsliv. Leder: Moa Granlid (Universitetet i Bergen)',
        { title: 'Skogsliv', leader: { name: 'Moa Granlid' }, note: 'Universitetet i Bergen' },
      ],
      [
        'Nye naboer i byen, Solveig Kvernmo (Nord universitet), 2017–2020',
        {
          title: 'Nye naboer i byen',
          leader: { name: 'Solveig Kvernmo' },
          start: '2017',
          end: '2020',
          note: 'Nord universitet',
        },
      ],
      [
        'Skogsliv. Coordinator: Moa Granlid, University of Bergen',
        { title: 'Skogsliv', leader: { name: 'Moa Granlid' }, note: 'University of Bergen' },
      ],
    ],
    'two who lead are no leader': [
      [
        'Skogsliv. Prosjektledere: Moa Granlid og Ola Brekke',
        { title: 'Skogsliv', note: 'Prosjektledere: Moa Granlid og Ola Brekke' },
      ],
      [
        'Skogsliv\nLeitung: Anna Berg / Jan Holm',
        { title: 'Skogsliv', note: 'Leitung: Anna Berg / Jan Holm' },
      ],
      [
        'Skogsliv. Koordinator: Universität Wien und Universität Graz',
        { title: 'Skogsliv', note: 'Koordinator: Universität Wien und Universität Graz' },
      ],
    ],
    'a value ends where another clause begins': [
      [
        'Skogsliv, finansieret af Carlsbergfondet og ledet af Bodil Kær',
        {
          title: 'Skogsliv',
          funding: [{ funder: { name: 'Carlsbergfondet' } }],
          leader: { name: 'Bodil Kær' },
        },
      ],
      [
        'Lys – et prosjekt finansiert av Forskningsrådet',
        { title: 'Lys', funding: [{ funder: { name: 'Forskningsrådet' } }] },
      ],
    ],
    'nobody is no funder': [
      ['Skogsliv\nFinansiering: Egne midler', { title: 'Skogsliv', note: 'Finansiering: Egne midler' }],
      ['Skogsliv\nFunding: None', { title: 'Skogsliv', note: 'Funding: None' }],
    ],
    'titles that hold an institution stay whole': [
      [
        'What Works? University Teaching Today and Tomorrow',
        { title: 'What Works? University Teaching Today and Tomorrow' },
      ],
      ['Åpen barnehage, Bodø kommune og foreldrene', { title: 'Åpen barnehage, Bodø kommune og foreldrene' }],
      [
        'Skole for alle. Universitetet i Oslo gjennom femti år',
        { title: 'Skole for alle. Universitetet i Oslo gjennom femti år' },
      ],
    ],
    'a period of long ago is the topic': [
      ['Kystens kvinner\nPeriode: 1850–1950', { title: 'Kystens kvinner', note: 'Periode: 1850–1950' }],
    ],
    'rows of tables': [
      [
        'Arv for alle | Leder | Synne Ramfjell | Periode | 2019-2021',
        { title: 'Arv for alle', leader: { name: 'Synne Ramfjell' }, start: '2019', end: '2021' },
      ],
    ],
    'labels whose value is an address lose nothing': [
      [
        'Omsorg\nKategori: https://example.org/k/3',
        { title: 'Omsorg', url: 'https://example.org/k/3', note: 'Kategori' },
      ],
      ['Omsorg\nType: www.example.org', { title: 'Omsorg', url: 'https://www.example.org', note: 'Type' }],
      [
        'Omsorg\nProgram: https://example.org/p',
        { title: 'Omsorg', url: 'https://example.org/p', note: 'Program' },
      ],
    ],
  };

  for (const [kind, cases] of Object.entries(lines))
    describe(kind, () => {
      for (const [text, fields] of cases)
        it(text, () => expect(fieldsOf(readProjectLine(text))).to.deep.equal(fields));
    });
});

describe('lists that go wrong easily', () => {
  it('does not read struck-out words', () => {
    const [project] = projectsIn(
      '<ul><li>Care <s>and Cure</s> Network, <del>2021–2024</del> 2021–2026</li></ul>',
    );
    expect(project).to.deep.include({ title: 'Care Network', start: '2021', end: '2026' });
  });

  it('reads a list of facts under each heading as the facts of one project', () => {
    const problems: string[] = [];
    const page = new DOMParser().parseFromString(
      `<h3>Trygge hjem</h3><ul><li><strong>Funder</strong>: Forskningsrådet</li><li><strong>Duration</strong>: 2021-2024</li></ul>
       <h3>Lyse rom</h3><ul><li><strong>Funder</strong>: Horizon Europe</li><li><strong>Duration</strong>: 2023-2027</li></ul>`,
      'text/html',
    ).body;
    const projects = readProjects(page, ({ what }) => problems.push(what));
    expect(projects.map(({ title, start, end }) => [title, start, end])).to.deep.equal([
      ['Trygge hjem', '2021', '2024'],
      ['Lyse rom', '2023', '2027'],
    ]);
    expect(projects.map(({ funding }) => funding[0]!.funder)).to.deep.equal([
      { name: 'Forskningsrådet' },
      { name: 'Horizon Europe' },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('reads no list of facts without a heading as projects, and says so', () => {
    const problems: string[] = [];
    const page = new DOMParser().parseFromString(
      '<ul><li><strong>Funder</strong>: Forskningsrådet</li><li><strong>Duration</strong>: 2021-2024</li></ul>',
      'text/html',
    ).body;
    expect(readProjects(page, ({ what }) => problems.push(what))).to.deep.equal([]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('the facts of one project');
  });

  it('reads an address that is the text of a link', () => {
    const [project] = projectsIn(
      '<ul><li>Lyse rom. <a href="https://example.org/t">https://example.org/t</a></li></ul>',
    );
    expect(project).to.deep.include({ title: 'Lyse rom', url: 'https://example.org/t' });
  });

  it('takes the words of a link for a link', () => {
    const [project] = projectsIn('<ul><li>Lyse rom <a href="/lyse">Prosjektets egne sider</a></li></ul>');
    expect(project).to.deep.include({ title: 'Lyse rom' });
    expect(project!.links).to.deep.equal([{ url: '/lyse', label: 'Prosjektets egne sider' }]);
  });

  it('reads names before a dash where most lines of a list have one', () => {
    const lines = [
      'Maria Solheim - Samtaler om døden',
      'Kjersti Løvås - Lek og læring i uterommet',
      'Rune Bergan – Vurdering for læring',
    ];
    const markup = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const leaders = (items: string[]) => projectsIn(markup(items)).map(({ leader }) => leader?.name);
    expect(leaders(lines)).to.deep.equal(['Maria Solheim', 'Kjersti Løvås', 'Rune Bergan']);
    expect(projectsIn(markup(lines))[0]!.title).to.equal('Samtaler om døden');
    expect(leaders(lines.slice(0, 2))).to.deep.equal([undefined, undefined]);
    expect(leaders([...lines.slice(0, 1), 'Skolen i bygda', 'Byen vår', 'Nye rom'])[0]).to.equal(undefined);
  });
});

describe('provenanceOf', () => {
  it('says by which rule and from which words a field was inferred', () => {
    const text = 'Språk i arbeid (SPIA), Universitetet i Agder. Finansiering: Norges forskningsråd';
    const project = readProjectLine(text);
    const said = provenanceOf(project).map(({ field, start, end }) => [field, text.slice(start, end)]);
    expect(said).to.deep.equal(
      [
        ['coordinator', 'Universitetet i Agder'],
        ['acronym', 'SPIA'],
      ].sort((a, b) => text.indexOf(a[1]!) - text.indexOf(b[1]!)),
    );
    for (const { rule } of provenanceOf(project)) expect(rule).to.match(/^[a-z].{8,}/);
    expect(Object.keys(project)).not.to.include('provenance');
  });

  it('counts in the original of a page, with its white space', () => {
    const [project] = projectsIn(
      '<ul><li>\n   Språk   i <em>arbeid</em>,\n  Universitetet i Agder</li></ul>',
    );
    const [why] = provenanceOf(project!);
    expect(project!.original!.slice(why!.start, why!.end)).to.equal('Universitetet i Agder');
  });

  it('has no entry for labelled facts', () =>
    expect(
      provenanceOf(readProjectLine('Lyse rom\nProsjektleder: Kari Nordmann\nPeriode: 2021–2024')),
    ).to.deep.equal([]));
});
