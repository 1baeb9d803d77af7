import { expect } from '@open-wc/testing';
import { listsFromBlocks } from '../../src/readers/blocks/blocks.js';
import { readPartners, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));
const titles = (markup: string) => projects(markup).map(({ title }) => title);
const said = (markup: string) =>
  projects(markup).map(({ title, leader, start, end }) =>
    [title, leader?.name, start, end].filter(Boolean).join(' '),
  );

describe('projects under headings', () => {
  const entries = (level: number, wrap = (block: string) => block) =>
    ['Åkermarkens minne', 'Mjölkens historia']
      .map((title) => wrap(`<h${level}>${title}</h${level}><p>Projektledare: Gunilla Ekström</p>`))
      .join('');
  const box = (block: string) => `<div class="frame"><div>${block}</div></div>`;
  const READ = ['Åkermarkens minne Gunilla Ekström', 'Mjölkens historia Gunilla Ekström'];

  it('may stand below one that says what they are', () => {
    for (const heading of ['Forskningsprojekt', 'Our projects', 'Projekte', 'Pågående projekt'])
      for (const wrap of [box, (block: string) => block])
        expect(said(wrap(`<header><h2>${heading}</h2></header>`) + entries(3, wrap)), heading).to.deep.equal(
          READ,
        );
  });

  it('may stand below two of them, with a text between', () => {
    for (const second of ['Featured projects', 'Utvalda projekt', 'Projets à la une'])
      expect(
        said(`<h1>Projects</h1><p>We work in many countries.</p><h2>${second}</h2>${entries(3)}`),
        second,
      ).to.deep.equal(READ);
    // parts of one project
    expect(titles(`<h1>Projects</h1><p>We work.</p><h2>Background</h2>${entries(3)}`)).not.to.include(
      'Background',
    );
  });

  it('may be acronyms above their titles, if several are made from them', () => {
    const cards = (...names: [string, string][]) =>
      names
        .map(([name, title]) => `<article><h3>${name}</h3><h4>${title}</h4><p>2021–2024</p></article>`)
        .join('');
    const read = (markup: string) => projects(markup).map(({ title, acronym }) => [acronym, title]);
    const GARONIX: [string, string] = ['GARONIX', 'Transferts de nitrates dans les nappes de la Garonne'];
    expect(
      read(
        cards(
          GARONIX,
          ['PYRTRACE', 'Traceurs des neiges dans la montagne'],
          ['AeroSel', 'Aérosols et sels marins en ville'],
        ),
      ),
    ).to.deep.equal([
      GARONIX,
      ['PYRTRACE', 'Traceurs des neiges dans la montagne'],
      ['AeroSel', 'Aérosols et sels marins en ville'],
    ]);
    // institutions
    expect(
      read(
        cards(
          ['NTNU', 'Måker over torget i byen'],
          ['SINTEF', 'Skolen ved havet i nord'],
          ['NORCE', 'Fjorden om vinteren og våren'],
        ),
      ).map(([acronym]) => acronym),
    ).to.deep.equal([undefined, undefined, undefined]);
  });

  it('may stand below topics that hold nothing else, if they have facts', () => {
    const section = (topic: string, titles: string) =>
      `<h2>${topic}</h2>${titles
        .split('|')
        .map((title) => `<h3>${title}</h3><div><b>Period:</b> 2021–2024<br><b>PI:</b> Ada Moor</div>`)
        .join('')}`;
    expect(titles(section('Water', 'Kelp|Peat bogs') + section('Air', 'Wind|Dust'))).to.deep.equal([
      'Kelp',
      'Peat bogs',
      'Wind',
      'Dust',
    ]);
    // an end of the page
    const four = section('Water', 'Kelp|Peat|Sand|Silt');
    expect(titles(`${four}<h2>Air</h2>`)).to.deep.equal(['Kelp', 'Peat', 'Sand', 'Silt']);
    expect(titles(`<h2>Air</h2>${four}`)).to.deep.equal([]);
    const facts = /<div>.*?<\/div>/g;
    expect(
      titles((section('Water', 'Kelp|Peat') + section('Air', 'Wind|Dust')).replace(facts, '<p>Text.</p>')),
    ).to.deep.equal([]);
  });

  it('are terms or paragraphs below a single heading that only names their kind', () => {
    const terms =
      '<dl><dt>Kelp in the north</dt><dd>PI: Ada Moor</dd><dt>Peat bogs</dt><dd>PI: Bo Lind</dd></dl>';
    for (const heading of [
      'Projects',
      'Progetti di ricerca finanziati',
      'Finansierte prosjekter',
      'Projets de recherche',
    ])
      expect(said(`<h2>${heading}</h2>${terms}`), heading).to.deep.equal([
        'Kelp in the north Ada Moor',
        'Peat bogs Bo Lind',
      ]);
    expect(titles('<h2>Our research projects</h2><p>We work on the sea.</p>')).to.deep.equal([]);
    expect(titles('<h2>Kelp in the north</h2><p>PI: Ada Moor</p>')).to.deep.equal(['Kelp in the north']);
  });

  it('are not read below two topics', () => {
    expect(
      titles(`<h2>Vann</h2>${entries(3)}<h2>Luft</h2><h3>Vind</h3><p>x</p><h3>Sky</h3><p>x</p>`),
    ).to.deep.equal([]);
  });

  it('may be buttons that fold their text, hidden or not', () => {
    const folding = (hidden: string) =>
      ['Åkermarkens minne', 'Mjölkens historia']
        .map(
          (title, i) =>
            `<div><h3><button type="button" aria-expanded="false" aria-controls="p${i}"><span>${title}</span></button></h3><div id="p${i}" ${hidden}><dl><dt>Projektledare</dt><dd>Gunilla Ekström</dd></dl></div></div>`,
        )
        .join('');
    for (const hidden of ['', 'hidden', 'class="collapse"'])
      expect(said(folding(hidden)), hidden).to.deep.equal(READ);
  });

  it('are not read beside other buttons and other hidden parts', () => {
    expect(titles(`${entries(3)}<button>Send</button>`)).to.deep.equal([]);
    expect(titles(`${entries(3)}<div hidden>Old</div>`)).to.deep.equal([]);
    expect(
      titles(`<h3>Vann <button aria-expanded="false">Vis</button></h3><p hidden>x</p>${entries(3)}`),
    ).to.deep.equal([]);
  });

  it('end before links to other pages', () => {
    const markup = `${entries(3)}<ul><li>1</li><li><a href="?page=2">2</a></li></ul>`;
    const [, last] = projects(markup);
    expect(last!.links).to.deep.equal([]);
    expect(last!.note).to.equal(undefined);
    const body = parsed(markup);
    expect(listsFromBlocks(body)!.covered.has(body.querySelector('ul')!)).to.equal(false);
  });

  it('may have facts that are headings too', () => {
    const fact = (words: string) => `<div class="col"><h3>${words}</h3></div>`;
    const row = (title: string, ...facts: string[]) =>
      `<div class="row"><img src="a.png"><div><h2><a href="/p">${title}</a></h2><br>${facts.map(fact).join('')}</div></div>`;
    const flat = (title: string, ...facts: string[]) =>
      `<h2>${title}</h2>${facts.map((words) => `<h4>${words}</h4>`).join('')}<p>A study of shores.</p>`;
    const labels = [
      ['Led by', 'Status', 'Project period', 'Ongoing'],
      ['Leiar', 'Status', 'Periode', 'Pågår'],
      ['Projektleitung', 'Status', 'Laufzeit', 'laufend'],
      ['Responsable', 'Statut', 'Durée', 'en cours'],
    ] as const;
    for (const entry of [row, flat])
      for (const [leader, status, period, state] of labels)
        for (const count of [2, 7]) {
          const all = Array.from({ length: count }, (_, i) =>
            entry(
              `Sediments of the river number ${i + 1}`,
              `${leader}: Ida Berg`,
              ...(i ? [`${status}: ${state}`] : ['https://example.org/river']),
              `${period}: 2021–2024`,
            ),
          );
          const page = `<h1>Projects</h1><p>All are paid for.</p>${all.join('')}`;
          expect(said(page), `${leader}, ${count}`).to.deep.equal(
            all.map((_, i) => `Sediments of the river number ${i + 1} Ida Berg 2021 2024`),
          );
        }
  });

  it('are not topics above titles with a colon', () => {
    const topic = (words: string, ...names: string[]) =>
      `<h2>${words}</h2>${names.map((name) => `<h3>${name}</h3><p>Leader: Ida Berg</p>`).join('')}`;
    expect(
      titles(
        topic('Water', 'Project: Kelp', 'Shores: a history', 'Prosjekt: Tang') +
          topic('Air', 'Project: Wind', 'Title: Rain and snow'),
      ),
    ).to.deep.equal(['Kelp', 'Shores: a history', 'Tang', 'Wind', 'Rain and snow']);
    // parts of one project
    expect(
      titles('<h2>Kelp and kin</h2><h3>Background</h3><p>Long.</p><h3>Team: five persons</h3><p>Ida.</p>'),
    ).not.to.include('Background');
  });
});

describe('projects in lists of topics', () => {
  const topic = (name: string, items: string[]) =>
    `<li><strong>${name}</strong><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></li>`;

  it('are left to the page, and the topics are no projects', () => {
    const markup = `<ul>${topic('City and water', ['Sponge cities in old towns (2023–2026)', 'Cellars'])}${topic('Rural areas', ['Shops beyond supermarkets, 2021–2024'])}</ul>`;
    expect(titles(markup)).to.deep.equal([]);
  });

  it('are not mistaken for facts or phases of projects', () => {
    for (const items of [
      ['Period: 2021–2024', 'PI: Ada Moor'],
      ['2021–2022: Fieldwork in the north', '2022–2024: Analysis of samples'],
      ['2021–2024'],
    ])
      expect(
        titles(`<ul>${topic('Kelp in the north', items)}${topic('Peat bogs', items)}</ul>`),
        items.join(),
      ).to.deep.equal(['Kelp in the north', 'Peat bogs']);
  });
});

describe('projects in tables', () => {
  const table = (heads: string[], rows: string[][]) =>
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;

  it('may stand under a heading each, if only projects have such columns', () => {
    const rows = (title: string) => [[title, 'Ada Moor', '2021–2024']];
    for (const heads of [
      ['Projekttitel', 'Projektledare', 'Projekttid'],
      ['Project', 'PI', 'Period'],
      ['Title', 'Principal investigator', 'Duration'],
    ])
      expect(
        said(`<h2>Fund A</h2>${table(heads, rows('Kelp'))}<h2>Fund B</h2>${table(heads, rows('Peat bogs'))}`),
        heads.join(),
      ).to.deep.equal(['Kelp Ada Moor 2021 2024', 'Peat bogs Ada Moor 2021 2024']);
  });

  it('are not people under the heading of their project', () => {
    for (const heads of [
      ['Name', 'Position'],
      ['Titel', 'Namn', 'Lärosäte'],
      ['Navn', 'Prosjektrolle'],
    ])
      expect(
        titles(
          ['Kelp', 'Peat bogs']
            .map(
              (title) =>
                `<h2>${title}</h2>${table(heads, [heads.map(() => 'Ada Moor'), heads.map(() => 'Bo Lind')])}`,
            )
            .join(''),
        ),
        heads.join(),
      ).not.to.include('Ada Moor');
  });
});

describe('projects in cards', () => {
  const facts = (markup: string) =>
    projects(markup).map(({ title, url, start, end, leader, links }) =>
      [title, url, start, end, leader?.name, links.length || ''].filter(Boolean).join(' | '),
    );

  it('may have parts under headings that repeat', () => {
    const card = (title: string, aim: string) =>
      `<section class="grid"><div><div class="hero">${title}</div><h3>Aim:</h3><p>${aim}</p></div><div><p><b>PI:</b> Ada Moor</p></div></section>`;
    expect(
      facts(card('Kelp in the north', 'To map it.') + card('Peat bogs', 'To keep them wet.')),
    ).to.deep.equal(['Kelp in the north | Ada Moor', 'Peat bogs | Ada Moor']);
    expect(
      titles(card('Kelp in the north', 'x') + card('Peat bogs', 'y').replace('Aim', 'Other')),
    ).not.to.include('Kelp in the north');
  });

  it('have their title in the heading below a year or a kind, and its link around all', () => {
    const card = (title: string, years: string) =>
      `<div><a href="/p/${title}"><span>${years}</span><h3>${title}</h3><p>PI: Ada Moor</p></a></div>`;
    expect(facts(card('Kelp', '2023 - 2026') + card('Peat bogs', '2021 - 2024'))).to.deep.equal([
      'Kelp | /p/Kelp | 2023 | 2026 | Ada Moor',
      'Peat bogs | /p/Peat bogs | 2021 | 2024 | Ada Moor',
    ]);
  });

  it('have it in a linked heading of an item', () => {
    const item = (title: string, kind: string) =>
      `<li><span>Projects: </span><span>${kind}</span><h3><a href="/p">${title}</a></h3><p>PI: Ada Moor</p></li>`;
    expect(facts(`<ul>${item('Kelp and people', 'Research')}${item('Peat', 'Other')}</ul>`)).to.deep.equal([
      'Kelp and people | /p | Ada Moor',
      'Peat | /p | Ada Moor',
    ]);
    expect(
      titles(
        '<ul><li>Kelp and people<h4>Ada Moor</h4></li><li>Peat<h4><a href="/x">Read more</a></h4></li></ul>',
      ),
    ).to.deep.equal(['Kelp and people', 'Peat']);
  });
});

describe('projects in paragraphs', () => {
  it('begin with the bullet that a word processor writes', () => {
    const bullet = (words: string) =>
      `<p class="MsoListParagraph"><span>·<span>&nbsp;&nbsp;&nbsp; </span></span><span>${words}</span></p>`;
    const content = `<p><b>Ongoing research</b></p>${bullet('Dust and Debt: An Oral History (2019–2020)')}${bullet('“Who Owns the Wind?”')}${bullet('Letters from Nicodemus')}`;
    expect(said(content)).to.deep.equal([
      'Dust and Debt: An Oral History 2019 2020',
      'Who Owns the Wind?',
      'Letters from Nicodemus',
    ]);
  });

  it('may have titles that end with any mark, on a line', () => {
    expect(
      said(
        '<p><strong>Whisper</strong><br>2022–2025<br>PI: Ada Moor</p><p><strong>Talk With Me!</strong><br>2024–2025</p>',
      ),
    ).to.deep.equal(['Whisper Ada Moor 2022 2025', 'Talk With Me! 2024 2025']);
  });
});

describe('kinds of project in the markup of a title', () => {
  it('are no part of it', () => {
    const all = projects(
      '<ul><li><strong>PhD: Patchwork and Precarity</strong>. PI: Ada Moor</li><li><strong>Doctors: a history</strong>. PI: Ada Moor</li></ul>',
    );
    expect(all.map(({ title, types }) => [title, ...types])).to.deep.equal([
      ['Patchwork and Precarity', 'phd'],
      ['Doctors: a history'],
    ]);
  });
});

describe('notes on how a link opens', () => {
  it('belong to no title and to no name', () => {
    for (const note of [
      ' Länk till annan webbplats, öppnas i nytt fönster.',
      ' (opens in a new window)',
      ' External link',
      '(åpnes i ny fane)',
      ' Öffnet in neuem Fenster',
      ' (lien externe, nouvelle fenêtre)',
    ]) {
      const link = (words: string) => `<li><a href="/x">${words}<span class="hid">${note}</span></a></li>`;
      const markup = `<ul>${link('Kelp and people')}${link('Peat')}</ul>`;
      expect(titles(markup), note).to.deep.equal(['Kelp and people', 'Peat']);
      expect(
        readPartners(parsed(markup)).map(({ name }) => name),
        note,
      ).to.deep.equal(['Kelp and people', 'Peat']);
    }
    expect(
      titles('<ul><li><a href="/x"><span>Open windows in old houses</span></a></li><li>Peat</li></ul>'),
    ).to.deep.equal(['Open windows in old houses', 'Peat']);
  });
});

describe('projects in tables', () => {
  const table = (...rows: string[][]) =>
    `<table>${rows.map((row, i) => `<tr>${row.map((cell) => (cell.startsWith('<t') ? cell : i ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`).join('')}</table>`;

  it('have their title in a column for titles, names or projects, in any order of its words', () => {
    for (const head of [
      'Intitulé du projet',
      'Nom du projet',
      'Titel des Projekts',
      'Projekttitel',
      'Name der Studie',
      'Prosjektets navn',
      'Navn på prosjektet',
      'Title of the project',
      'Project',
      'Onderwerp',
      'Projektets rubrik',
      'Hankkeen nimi',
      'Forskningsprosjekt',
    ])
      expect(
        titles(
          table(
            ['Responsable', head],
            ['Y. Le Goff', 'Chansons de marins'],
            ['M. Perrenoud', 'Atlas du Jura'],
          ),
        ),
        head,
      ).to.deep.equal(['Chansons de marins', 'Atlas du Jura']);
  });

  it('are not read where no column has titles', () => {
    for (const head of ['Responsable du projet', 'Name of PI', 'Projektnummer', 'Budget for the project'])
      expect(titles(table([head, 'Durée'], ['Y. Le Goff', '1999']))).to.deep.equal([]);
  });

  it('have it in the first column under a head that is not known only if it looks like titles', () => {
    const works = ['Chansons de marins en Bretagne', 'Atlas des dialectes du Jura'];
    for (const head of ['Aktivitet', '', 'Tiltak'])
      expect(
        titles(table([head, 'Periode'], [works[0]!, '2020–2022'], [works[1]!, '2021'])),
        head,
      ).to.deep.equal(works);
    for (const cells of [
      ['Y. Le Goff', 'M. Perrenoud'],
      ['Kari Nordmann', 'Jean-Paul de la Tour'],
      ['A12', 'B7'],
      ['Kvalitativ', 'Kvantitativ'],
      ['2020', '2021'],
      ['Nord universitet', 'Universitetet i Oslo'],
    ])
      expect(
        titles(table(['Ukjent', 'Beskrivelse'], [cells[0]!, works[0]!], [cells[1]!, works[1]!])),
        cells.join(),
      ).to.deep.equal([]);
    expect(titles(table(['Ukjent', 'År'], ['Y. Le Goff', '1999'], ['M. Perrenoud', '2001']))).to.deep.equal(
      [],
    );
    expect(titles(table(['Ukjent', 'År'], ['Nord universitet', '1999'], ['UiO', '2001']))).to.deep.equal([]);
  });

  it('share a cell that goes over several rows', () => {
    expect(
      said(
        table(
          ['Periode', 'Prosjekt', 'Prosjektleder'],
          ['<td rowspan="2">2021–2024</td>', 'Havets minner', 'Eva Moe'],
          ['Byens lyder', '<td rowspan="2">Per Lie</td>'],
          ['2019', 'Kaier'],
        ),
      ),
    ).to.deep.equal([
      'Havets minner Eva Moe 2021 2024',
      'Byens lyder Per Lie 2021 2024',
      'Kaier Per Lie 2019 2019',
    ]);
  });

  it('are not read where a title goes over several rows, or a row has other places than heads', () => {
    expect(
      titles(table(['Prosjekt', 'Leder'], ['<td rowspan="2">Havets minner</td>', 'Eva Moe'], ['Per Lie'])),
    ).to.deep.equal([]);
    expect(
      titles(
        table(
          ['Periode', 'Prosjekt'],
          ['<td rowspan="3">2021</td>', 'Havets minner'],
          ['2022', 'Byens lyder'],
        ),
      ),
    ).to.deep.equal([]);
  });

  it('may be one for each table of labels and values', () => {
    const facts = (title: string, label = 'Thema') =>
      `<table>${[
        [label, title],
        ['Projektleitung', 'Ulrich Behrends'],
        ['Laufzeit', '2019–2022'],
      ]
        .map(([name, value]) => `<tr><td><b>${name}</b></td><td>${value}</td></tr>`)
        .join('')}</table>`;
    expect(said(facts('Die Klangwelt'))).to.deep.equal(['Die Klangwelt Ulrich Behrends 2019 2022']);
    expect(
      said(facts('Die Klangwelt', 'Projekttitel:') + facts('Kirchenrecht', 'Projekttitel:')),
    ).to.deep.equal(['Die Klangwelt Ulrich Behrends 2019 2022', 'Kirchenrecht Ulrich Behrends 2019 2022']);
    const rest = facts('DFG', 'Förderung');
    expect(said(`<h3>Die Klangwelt</h3>${rest}<h3>Kirchenrecht</h3>${rest}`)).to.deep.equal([
      'Die Klangwelt Ulrich Behrends 2019 2022',
      'Kirchenrecht Ulrich Behrends 2019 2022',
    ]);
    expect(titles(rest)).to.deep.equal([]);
  });

  it('are finished where their status is "Done"', () => {
    const [done, other] = projects(
      table(['Project', 'Status'], ['Edge learning', 'DONE'], ['Done deals in art', 'Ongoing']),
    );
    expect([done!.status, other!.status]).to.deep.equal(['finished', 'ongoing']);
  });
});

describe('paragraphs with titles', () => {
  const first = '<p><strong>Kelp in the north</strong><br>PI: Ada Moor</p>';

  const entriesIn = (markup: string) =>
    listsFromBlocks(parsed(markup))?.container.querySelectorAll('li').length;

  it('may have their title in several parts', () => {
    for (const title of [
      '<strong>No. 3: </strong><strong>Peat bogs </strong>',
      '<b>No. 3:</b> <b>Peat</b> <b>bogs</b>',
    ])
      expect(entriesIn(`${first}<p>${title}<br>PI: Bo Lind</p>`), title).to.equal(2);
    // a label
    expect(entriesIn(`${first}<p><strong>Partners:</strong> Peat AS</p>`)).to.equal(undefined);
  });

  it('end before links to other pages, unless other entries have such links', () => {
    const second = '<p><strong>Peat bogs</strong><br>PI: Bo Lind</p>';
    const covered = (markup: string) => {
      const body = parsed(markup);
      return [...listsFromBlocks(body)!.covered].map((node) => node.textContent!.slice(0, 9));
    };
    for (const links of [
      '<p><a href="/old">Older</a> | <a href="/all">All</a></p>',
      '<p><a href="#top">Back to top</a></p>',
    ]) {
      expect(covered(first + second + links), links).to.deep.equal(['Kelp in t', 'Peat bogs']);
      expect(covered(first + links + second + links), links).to.have.length(4);
    }
  });
});
