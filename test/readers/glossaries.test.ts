import { expect } from '@open-wc/testing';
import { readDefinitions } from '../../src/readers/index.js';

const read = (markup: string) =>
  readDefinitions(new DOMParser().parseFromString(markup, 'text/html').body).map(
    ({ term, text, authors, year }) => [term, text, authors.join(), year].filter(Boolean).join(' | '),
  );

const TERMS = [
  ['Berth', 'A place where a ship lies in harbour.', 'Source: Cole (2001)'],
  ['Fender', 'What is hung between a ship and a wall.', ''],
  [
    'Tide table',
    'A list of the hours at which the water is high.',
    'Scholarship: Lund, Moe, &amp; Vik (2014)',
  ],
] as const;
type Term = (typeof TERMS)[number];
const each = (entry: (term: Term, i: number) => string) => TERMS.map(entry).join('');
const READ = [
  'Berth | A place where a ship lies in harbour. | Cole | 2001',
  'Fender | What is hung between a ship and a wall.',
  'Tide table | A list of the hours at which the water is high. | Lund,Moe,Vik | 2014',
];
const line = (name: string, source: string) => source && `<${name}>${source}</${name}>`;

describe('a glossary that is no list of terms', () => {
  const forms: Record<string, string> = {
    'headings with a paragraph': each(
      ([term, text, source], i) =>
        `<h3 id="t${i}">${term}<a href="#t${i}">§</a></h3><p>${text}</p>${line('p', source)}`,
    ),
    'headings below letters': each(
      ([term, text, source]) =>
        `<h3>${term[0]}</h3><div><h4>${term}</h4><div><p>${text}</p></div>${line('div', source)}</div>`,
    ),
    'bold paragraphs': each(
      ([term, text, source]) => `<p><strong>${term}</strong></p><p>${text}</p>${line('p', source)}`,
    ),
    'boxes with a badge': `<h3>On water</h3><div>${each(
      ([term, text, source]) =>
        `<div class="card"><div><div>${term}</div><div class="badge">On water</div></div><div><p>${text}</p>${line('div', source)}</div></div>`,
    )}</div>`,
    'boxes with a link to more': each(
      ([term, text, source]) =>
        `<article><h3>${term}</h3><p>${text}</p>${line('p', source)}<a href="/more">Read more</a></article>`,
    ),
    'rows of a table': `<table><tr><th>Term</th><th>Meaning</th><th>From</th></tr>${each(
      ([term, text, source]) => `<tr><td>${term}</td><td>${text}</td><td>${source}</td></tr>`,
    )}</table>`,
    'collapsible parts': each(
      ([term, text, source]) =>
        `<details><summary>${term}</summary><p>${text}</p>${line('p', source)}</details>`,
    ),
  };
  for (const [name, content] of Object.entries(forms))
    it(`may be ${name}`, () => {
      expect(read(`<main><h2>Glossary</h2><p>These words are ours.</p>${content}</main>`)).to.deep.equal(
        READ,
      );
    });

  it('may have its terms in bold in front of the definitions', () => {
    for (const name of ['p', 'li'])
      expect(
        read(
          `<h2>Centrala begrepp</h2><${name}><strong>Trappa:</strong> Det rum där grannar möts (Holm, 2017).</${name}><${name}><b>Granskap</b> – den närhet som uppstår mellan dem.</${name}>`,
        ),
        name,
      ).to.deep.equal([
        'Trappa | Det rum där grannar möts | Holm | 2017',
        'Granskap | den närhet som uppstår mellan dem.',
      ]);
  });

  it('may have emphasised terms, terms above a break, and quotations below terms', () => {
    const two = (form: (term: string, text: string) => string) =>
      `<h2>Begrepp</h2>${form('Trappa', 'Det rum där grannar möts (Holm, 2017).')}${form('Granskap', 'Den närhet som uppstår mellan dem.')}`;
    const expected = [
      'Trappa | Det rum där grannar möts | Holm | 2017',
      'Granskap | Den närhet som uppstår mellan dem.',
    ];
    expect(read(two((term, text) => `<ul><li><em>${term}</em> – ${text}</li></ul>`))).to.deep.equal(expected);
    expect(read(two((term, text) => `<p><strong>${term}</strong><br>${text}</p>`))).to.deep.equal(expected);
    expect(
      read(two((term, text) => `<h3>${term}</h3><blockquote><p>${text}</p></blockquote>`)),
    ).to.deep.equal(expected);
    // a quotation elsewhere
    expect(
      read(
        '<h2>Key terms</h2><h3>Stairs</h3><p>They are much used in houses.</p><blockquote>Steps that lead up or down.</blockquote>',
      ),
    ).to.deep.equal(['Steps that lead up or down.']);
  });

  it('ends with its section, and has headings of many names', () => {
    const after = '<h2>Team</h2><p>Anna Berg leads the work with Bo Lind.</p>';
    for (const heading of ['Schlüsselbegriffe', 'Lexique', 'Ordliste', 'Sanasto', 'Key terms', 'Definitions'])
      expect(
        read(`<h1>Harbours</h1><h2>${heading}</h2>${forms['bold paragraphs']}${after}`),
        heading,
      ).to.deep.equal(READ);
  });

  it('leaves out references to other terms, and terms with several paragraphs', () => {
    const others =
      '<h3>Quay</h3><p>siehe <a href="#berth">Berth</a></p><h3>Pier</h3><p>A wall that leads into the water.</p><p>It may carry a lamp at its end.</p>';
    expect(read(`<h2>Glossar</h2>${forms['headings with a paragraph']}${others}`)).to.deep.equal(READ);
  });

  it('is no page of news, staff, weeks, questions, rules or an article', () => {
    const section = (title: string, text: string) => `<h3>${title}</h3><p>${text}</p>`;
    const pages: Record<string, string> = {
      news: `<h1>News</h1>${section('New office', 'We have moved to the second floor of the mill.')}${section('Guest from Riga', 'Ilze Kalna visits us and gives two talks.')}`,
      staff: `<h2>Glossary team</h2>${section('Anna Berg', 'Professor of sociology at the institute in the north.')}${section('Bo Lind', 'Doctoral student in archaeology at the institute.')}`,
      weeks: `<h1>Key concepts in harbour studies</h1>${section('Week 1', 'Introduction to the field and its long history.')}${section('Week 2', 'Ropes, knots and the right to land.')}`,
      questions: `<h1>Key terms</h1>${section('What is a berth?', 'A place where a ship lies in harbour.')}${section('What is a quay?', 'A wall at which ships lie in harbour.')}`,
      rules: `<h1>Terms of use</h1>${section('Content', 'All texts of this site may be used freely.')}${section('Cookies', 'This site keeps one file to know your language.')}`,
      article: `<h1>Definition of the problem</h1>${section('Background', 'Ships became longer and the quays did not.')}${section('Results', 'Most of them now lie outside and wait.')}`,
      dates: `<h2>Terms</h2>${section('Autumn', '1 September to 20 December 2026')}${section('Spring', '10 January to 10 June 2027')}`,
    };
    for (const [name, page] of Object.entries(pages)) expect(read(page), name).to.deep.equal([]);
  });

  it('ends where its entries are divided, before what follows the last', () => {
    const headed = (space: string, end: string) =>
      read(
        `<h1>Glossary</h1>${each(([term, text, source]) => `<h2>${term}</h2><p>${text}</p>${line('p', source)}${space}`)}${end}`,
      );
    for (const space of ['<p>&nbsp;</p>', '<hr>', '<p></p><hr>'])
      for (const end of [
        '<p>All sources are in the <a href="/b">bibliography</a>.</p>',
        '<p>Write to us if a term is missing.</p><p>The group, 2021</p>',
      ])
        expect(headed(space, end), space + end).to.deep.equal(READ);
    // without such marks, it may be part of the last definition
    expect(headed('', '<p>It also says when a ship may leave.</p>')).to.deep.equal(READ.slice(0, 2));
    // definitions of several paragraphs
    expect(
      read(
        `<h1>Glossary</h1>${each(([term, text]) => `<h2>${term}</h2><p>${text}</p><p></p><p>It is said of ships.</p><p></p>`)}`,
      ),
    ).to.deep.equal([]);
  });
});

describe('a table of terms', () => {
  const rows = each(([term, text, source]) => `<tr><td>${term}</td><td>${text}</td><td>${source}</td></tr>`);
  const table = (heads: string) =>
    `<table><tr><td>${heads.replaceAll('|', '</td><td>')}</td></tr>${rows}</table>`;

  it('needs no heading if its heads name terms and definitions', () => {
    for (const heads of ['Begrep|Definisjon|Kilde', 'Term|Definition|Source', 'Begriff|Erklärung|Quelle'])
      expect(read(`<h2>Om havner</h2><p>Noen ord.</p>${table(heads)}`), heads).to.deep.equal(READ);
    for (const heads of ['Name|Position|Office', 'Term|Course|Lecturer'])
      expect(read(table(heads)), heads).to.deep.equal([]);
  });

  it('may be below a heading that names their field', () => {
    const own = table('Ord|Tekst|Kilde');
    for (const heading of ['Begriffe der Häfen', 'Omgrep og definisjonar', 'Concepts in harbour studies'])
      expect(read(`<h2>${heading}</h2>${own}`), heading).to.deep.equal(READ);
    expect(read(`<h2>Terms of use</h2>${own}`)).to.deep.equal([]);
  });
});

describe('a definition in a sentence', () => {
  const section = (term: string, text: string) => `<h3>${term}</h3><p>${text}</p>`;
  const other = section('Fender', 'What is hung between a ship and a wall.');
  const first = (text: string) => read(`<h2>Key terms</h2>${section('Berth', text)}${other}`)[0];

  it('is its quotation, with the source before it or behind', () => {
    for (const text of [
      'Cole (2001, p. 4) defines a berth as “a place where a ship lies”.',
      'The term is from Cole (2001), who says that a berth is “a place where a ship lies”.',
      'By a berth we mean “a place where a ship lies” (Cole, 2001).',
    ])
      expect(first(text), text).to.equal('Berth | a place where a ship lies | Cole | 2001');
    expect(first('Cole og Vik (2001) forstår kai som «en plass der skip kan ligge».')).to.equal(
      'Berth | en plass der skip kan ligge | Cole,Vik | 2001',
    );
    expect(
      read(
        '<dl><dt>Kai</dt><dd>En kai er «en plass der skip ligger» (Cole, 2001).</dd><dt>Fender</dt><dd>Noe som henger mellom skip og kai.</dd></dl>',
      )[0],
    ).to.equal('Kai | en plass der skip ligger | Cole | 2001');
  });

  it('is all of the sentence if the quotation is only a part of it', () => {
    for (const text of [
      'A place in harbour that sailors call “a bed for ships at night”.',
      'A berth is “a place where a ship lies” and also where people sleep.',
      'A berth is a “place” where a ship lies in harbour.',
      'Ships lie there. A berth is “a place where a ship lies”.',
    ])
      expect(first(text), text).to.equal(`Berth | ${text}`);
  });

  it('may have a picture below it', () => {
    const picture = '<figure><img src="x.png" alt=""><figcaption>Photo: Ada Moor</figcaption></figure>';
    expect(
      read(`<h2>Key terms</h2>${section('Berth', 'A place where a ship lies.')}${picture}${other}`),
    ).to.have.length(2);
  });
});

describe('a list of terms', () => {
  it('may repeat a label before each term and each definition', () => {
    expect(
      read(
        '<dl><dt>Begrep: tun</dt><dd>Beskrivelse: <p>Hus rundt et gårdsrom (Lie, 2018).</p></dd></dl><dl><dt>Begrep: grend</dt><dd>Beskrivelse: <p>«Noen gårder som deler vei» (Moe, 1990).</p></dd></dl>',
      ),
    ).to.deep.equal([
      'tun | Hus rundt et gårdsrom | Lie | 2018',
      'grend | Noen gårder som deler vei | Moe | 1990',
    ]);
  });

  it('has no definitions where it refers to other terms', () => {
    const pair = (term: string, text: string) => `<dt>${term}</dt><dd>${text}</dd>`;
    const two = [
      pair('Berth', 'A place where a ship lies.'),
      pair('Fender', 'What hangs at the side of it.'),
    ];
    for (const refers of ['See Berth', 'Se også <a href="#b">kai</a>.', '→ Berth', 'vgl. Berth, Fender'])
      expect(read(`<dl>${two.join(pair('Mooring', refers))}</dl>`), refers).to.have.length(2);
    const text = 'See it as a wall of stone at which ships lie in harbour.';
    expect(read(`<dl>${two.join(pair('Quay', text))}</dl>`)).to.include(`Quay | ${text}`);
  });

  it('may have links of its terms to themselves', () => {
    expect(
      read(
        '<dl><dt id="a">berth<a href="#a">¶</a></dt><dd>a place where a ship lies in harbour</dd><dt id="b">fender<a href="#b">¶</a></dt><dd>what hangs between a ship and a wall</dd></dl>',
      ),
    ).to.deep.equal([
      'berth | a place where a ship lies in harbour',
      'fender | what hangs between a ship and a wall',
    ]);
  });

  it('has sources behind a label at the end, and no links of the text as theirs', () => {
    const [first, second] = readDefinitions(
      new DOMParser().parseFromString(
        '<dl><dt>Tun</dt><dd>Hus rundt et gårdsrom. Kilde: Per Lie, Tun i tid (2018).</dd><dt>Grend</dt><dd>Noen gårder rundt ett <a href="/tun">tun</a> eller flere.</dd></dl>',
        'text/html',
      ).body,
    );
    expect([first!.text, first!.authors, first!.year, first!.sourceTitle]).to.deep.equal([
      'Hus rundt et gårdsrom.',
      ['Per Lie'],
      '2018',
      'Tun i tid',
    ]);
    expect(second!.url).to.equal(undefined);
  });

  it('leaves no mark before a text whose term has invisible characters', () => {
    const markup = each(
      ([term, text]) => `<p><strong>\u200B${term[0]}\u00AD${term.slice(1)}</strong> – ${text}</p>`,
    );
    const texts = readDefinitions(
      new DOMParser().parseFromString(`<h3>Key terms</h3>${markup}`, 'text/html').body,
    ).map(({ text }) => text);
    expect(texts).to.deep.equal(TERMS.map(([, text]) => text));
  });
});
