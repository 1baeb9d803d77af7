import { expect } from '@open-wc/testing';
import { readProjectLine, readProjects } from '../../src/readers/index.js';

const projects = (markup: string) => readProjects(new DOMParser().parseFromString(markup, 'text/html').body);
const titles = (markup: string) => projects(markup).map(({ title }) => title);

describe('lists of facts under headings', () => {
  const entry = (title: string, ...facts: string[]) =>
    `<h2>${title}</h2><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`;

  it('belong to the heading where one of them is a period alone', () => {
    const [first, second] = projects(
      `<h1>Grants</h1>${entry('Proteins in the sea', 'Contact PI: Ada Moor; MPI: Per Eide.', '07-01-2022 to 06-31-2027', 'We ask which proteins are in the sea.')}${entry('Bogs', 'Funded by NERC', '(May 2020 – June 2023)', 'Bogs keep things.')}`,
    );
    expect(first).to.deep.include({
      title: 'Proteins in the sea',
      leader: { name: 'Ada Moor' },
      start: '2022-07-01',
      end: '2027-06',
    });
    expect(second).to.deep.include({ title: 'Bogs', start: '2020-05', end: '2023-06' });
  });

  it('do so where the first and half of them have labels, and where each is one', () => {
    for (const facts of [
      ['PI: Ada Moor', 'Funded by Formas'],
      ['PI: Ada Moor', 'We ask how.'],
      ['PI: Ada Moor'],
    ])
      expect(
        projects(entry('Kelp', ...facts) + entry('Peat', ...facts)).map(({ title, leader }) => [
          title,
          leader?.name,
        ]),
        facts.join(),
      ).to.deep.equal([
        ['Kelp', 'Ada Moor'],
        ['Peat', 'Ada Moor'],
      ]);
  });

  it('are entries where a heading is a topic', () => {
    expect(titles(entry('Health', 'Kelp (2023–2027)', 'Peat') + entry('Coasts', 'Bogs'))).to.deep.equal([
      'Kelp',
      'Peat',
      'Bogs',
    ]);
    const many = Array.from({ length: 9 }, (_, i) => `Study ${i}`);
    expect(titles(entry('Coasts', '2019–2022', ...many))).to.have.length(10);
  });
});

describe('lists of words in boxes', () => {
  const box = (title: string, ...words: string[]) =>
    `<div><h4>${title}</h4><p>2021–2024</p><ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul></div>`;

  it('are no entries where each is below a heading and a period', () => {
    expect(
      projects(box('Kelp', 'coast', 'seaweed') + box('Peat', 'bog', 'memory')).map(
        ({ title, start, types, note }) => [title, start, types, note],
      ),
    ).to.deep.equal([
      ['Kelp', '2021', [], 'coast, seaweed'],
      ['Peat', '2021', [], 'bog, memory'],
    ]);
    const topic = (title: string) =>
      `<div><h4>${title}, 2019–2022</h4><p>We have two.</p><ul><li>Kelp</li><li>Peat</li></ul></div>`;
    expect(titles(topic('Coasts') + topic('Cities'))).to.deep.equal(['Kelp', 'Peat', 'Kelp', 'Peat']);
  });
});

describe('a title marked up with facts', () => {
  it('ends before them', () => {
    const shapes: ((words: string) => string)[] = [
      (words) => `<h3>${words}</h3><p>A text.</p><h3>Bogs</h3><p>Others.</p>`,
      (words) => `<dl><dt>${words}</dt><dd>A text.</dd><dt>Bogs</dt></dl>`,
      (words) => `<ul><li><strong>${words}</strong><br>A text.</li><li>Bogs</li></ul>`,
      (words) =>
        `<article><h2><a href="/k">${words}</a></h2><p>A text.</p></article><article><h2>Bogs</h2></article>`,
    ];
    for (const shape of shapes)
      for (const words of [
        'Kelp and people (2021–2024)',
        'Kelp and people, 2021–2024',
        'Kelp and people | 2021–2024',
      ])
        expect(projects(shape(words))[0], shape(words)).to.deep.include({
          title: 'Kelp and people',
          start: '2021',
          end: '2024',
        });
    const [funded] = projects(
      '<table><tr><th>Start</th><th>Agency</th><th>Title</th><th>Role</th></tr><tr><td>2020</td><td>Austrian Science Fund (FWF)</td><td>Kelp and the next coasts (n. 18496)</td><td>PI (Ada Moor)</td></tr></table>',
    );
    expect(funded).to.deep.include({
      title: 'Kelp and the next coasts',
      funding: [{ funder: { name: 'Austrian Science Fund (FWF)' }, grant: '18496' }],
      leader: { name: 'Ada Moor' },
    });
  });

  it('ends before a status or a period in markup of its own', () => {
    const read = projects(
      '<div><h3>Kelp <span class="badge">Ongoing</span></h3><p>A text.</p></div><div><h3>Peat <small>2019–2022</small></h3><p>PI: Ada Moor | NERC</p></div><div><h3>Bogs <em>and</em> <em>fens</em></h3></div>',
    );
    expect(
      read.map(({ title, status, end, funding }) => [title, status ?? end, funding.length]),
    ).to.deep.equal([
      ['Kelp', 'ongoing', 0],
      ['Peat', '2022', 1],
      ['Bogs and fens', undefined, 0],
    ]);
  });

  it('keeps what belongs to it', () => {
    for (const words of [
      'The Arab Spring (2010–2012)',
      'War and peace in schoolbooks, 1870–1918',
      'Teaching English as a foreign language (EFL)',
      'Kelp (and other stories)',
      'Life in 2050',
    ])
      expect(titles(`<h3>${words}</h3><p>A text.</p><h3>Bogs</h3>`)[0], words).to.equal(words);
  });

  it('lets each value of a term be a line', () => {
    const [kelp] = projects(
      '<dl><dt>Kelp (2008–2011)</dt><dd>Coastal life</dd><dd>Funded by <a href="/anr">ANR</a></dd><dt>Peat</dt></dl>',
    );
    expect(kelp).to.deep.include({
      note: 'Coastal life',
      funding: [{ funder: { name: 'ANR', url: '/anr' } }],
    });
  });
});

describe('links of an entry', () => {
  const item = (rest: string) =>
    projects(`<ul><li><span>Kelp and people</span><br>${rest}</li><li>Peat</li></ul>`)[0]!;

  it('lead to its page where they say no more', () => {
    for (const words of [
      'Read more...',
      'Ver más →',
      '→ KELP – Projektseite',
      'Project page',
      'Les mer',
      'Website',
    ]) {
      const project = item(`<a href="/kelp">${words}</a>`);
      expect([project.url, project.links, project.note], words).to.deep.equal(['/kelp', [], undefined]);
    }
    expect(item('<p>People on the coast (<a href="/kelp">Kelp and people</a>) ask.</p>').url).to.equal(
      '/kelp',
    );
    const linked = projects(
      '<a href="/kelp"><h3>Kelp</h3></a><p>2021–2024</p><a href="/peat"><h3>Peat</h3></a>',
    );
    expect(linked.map(({ url }) => url)).to.deep.equal(['/kelp', '/peat']);
    const pictured = item('<a href="/kelp"><img src="a.png"></a>');
    expect([pictured.url, pictured.links]).to.deep.equal(['/kelp', []]);
    const twice = item('<a href="/kelp"><img src="a.png"></a><a href="/kelp">Read more</a>');
    expect([twice.url, twice.links]).to.deep.equal(['/kelp', []]);
  });

  it('are on the leader, also with titles before the name or a workplace after it', () => {
    for (const words of [
      'Ada Moor',
      'Professor Ada Moor',
      'Prof. Dr. Ada Moor, Fjord College',
      'Ada Moor (Fjord)',
    ]) {
      const { leader, links } = item(`PI: <a href="/ada">${words}</a>`);
      expect([leader, links], words).to.deep.equal([{ name: 'Ada Moor', url: '/ada' }, []]);
    }
    for (const words of ['Ada Moor talks about kelp', 'A talk by Ada Moor']) {
      const { leader, links } = item(`PI: Ada Moor<br><a href="/talk">${words}</a>`);
      expect([leader, links.length], words).to.deep.equal([{ name: 'Ada Moor' }, 1]);
    }
  });

  it('stay links where they lead to several pages or say what is there', () => {
    const two = item('<a href="/a">Read more</a> <a href="/b">Read more</a>');
    expect([two.url, two.links.length]).to.deep.equal([undefined, 2]);
    const code = item('<a href="/code">Kelp – code repository</a>');
    expect([code.url, code.links, code.note]).to.deep.equal([
      undefined,
      [{ url: '/code', label: 'Kelp – code repository' }],
      undefined,
    ]);
    for (const address of ['#', '', 'mailto:ada@example.org'])
      expect(
        projects(`<ul><li><a href="${address}">Kelp and people</a> (2021–2024)</li><li>Peat</li></ul>`)[0]!
          .url,
        address,
      ).to.equal(undefined);
    const [heading] = projects('<h3 id="k">Kelp <a href="#k">¶</a></h3><p>PI: Ada Moor</p><h3>Peat</h3>');
    expect([heading!.title, heading!.url, heading!.links]).to.deep.equal(['Kelp', undefined, []]);
    const picture = item('<a href="https://funder.example"><img src="logo.png"></a>');
    expect([picture.url, picture.links.length]).to.deep.equal([undefined, 1]);
  });
});

describe('lines of one list', () => {
  const list = (...lines: string[]) =>
    projects(`<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`);

  it('begin with months of years where one can be nothing else', () => {
    const months = list('10/12 – 10/16 Kelp and people', '05/12 – 04/13 Peat', '11/97 – 09/00 Bone pits');
    expect(months.map(({ title, start, end }) => [title, start, end])).to.deep.equal([
      ['Kelp and people', '2012-10', '2016-10'],
      ['Peat', '2012-05', '2013-04'],
      ['Bone pits', '1997-11', '2000-09'],
    ]);
    // days of one year
    for (const lines of [
      ['10/12 – 10/16 Kelp', '05/12 – 05/13 Peat', '11/07 – 11/09 Bone pits'],
      ['12/10 – 16/10 Kelp', '12/05 – 13/05 Peat', '07/11 – 09/11 Bone pits'],
    ])
      expect(list(...lines).some(({ start }) => start)).to.equal(false);
  });

  it('begin with periods of years', () => {
    const dated = list(
      '2021–2024: Kelp and people',
      '2019-2022 Peat as memory',
      '2018–2020 – Bone pits',
      'Bogs',
    );
    expect(dated.map(({ title, start, end }) => [title, start, end])).to.deep.equal([
      ['Kelp and people', '2021', '2024'],
      ['Peat as memory', '2019', '2022'],
      ['Bone pits', '2018', '2020'],
      ['Bogs', undefined, undefined],
    ]);
    const paragraphs = projects(
      '<p><b>2021–2024</b> Kelp and people, PI: Ada Moor</p><p><b>2019–2022</b> Peat, PI: Per Eide</p>',
    );
    expect(paragraphs.map(({ title, start }) => [title, start])).to.deep.equal([
      ['Kelp and people', '2021'],
      ['Peat', '2019'],
    ]);
    expect(list('1914–1918: a war', 'Kelp', 'Peat')[0]!.title).to.equal('1914–1918: a war');
  });

  it('end with funders behind a slash where several are known', () => {
    const funded = list(
      'Kelp and people / NERC',
      'Peat / ESRC & DTI',
      'Bogs / US NSF',
      'Bone pits / CETL',
      'Coasts',
    );
    expect(
      funded.map(({ title, funding }) => [title, ...funding.map(({ funder }) => funder?.name)]),
    ).to.deep.equal([
      ['Kelp and people', 'NERC'],
      ['Peat', 'ESRC', 'DTI'],
      ['Bogs', 'US NSF'],
      ['Bone pits', 'CETL'],
      ['Coasts'],
    ]);
    expect(
      list('Health / illness', 'Peat / bog', 'Land / sea').some(({ funding }) => funding.length),
    ).to.equal(false);
  });
});

describe('values that programs and offices write', () => {
  const facts = (line: string) => {
    const { start, end, leader, funding, note } = readProjectLine(`Kelp and people\n${line}`);
    return [start, end, leader?.name, funding[0]?.funder?.name, funding[0]?.grant, note]
      .filter(Boolean)
      .join(' | ');
  };

  it('are read', () => {
    for (const [line, read] of [
      ['⌚ project duration: 2020-10-01T00:00:00 - 2022-09-30T23:59:59Z', '2020-10-01 | 2022-09-30'],
      ['Duration: (2022--)', '2022'],
      ['PIs: Ada Moor', 'Ada Moor'],
      ['UV-PIs: A. Moor-Eide', 'A. Moor-Eide'],
      ['PIs: Ada Moor, Per Eide', 'PIs: Ada Moor, Per Eide'],
      ['UV-PIs: Ada Moor, Per Eide', 'UV-PIs: Ada Moor, Per Eide'],
      ['2021–2024 | NERC | PI: Ada Moor', '2021 | 2024 | Ada Moor | NERC'],
      ['Role: PI (Ada Moor)', 'Ada Moor'],
      ['Role: Co-PI (Ada Moor)', 'Role: Co-PI (Ada Moor)'],
      ['Grant number: NIH R01 MH123456', 'NIH R01 MH123456'],
      ['Fellowship from the British Academy', 'British Academy'],
      [
        'PI: Ada Moor (Univ. of Leeds) | Lab role: partner (Dr Eide)',
        'Ada Moor | (Univ. of Leeds) | Lab role: partner (Dr Eide)',
      ],
    ])
      expect(facts(line!), line).to.equal(read);
  });
});
