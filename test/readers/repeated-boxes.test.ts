import { expect } from '@open-wc/testing';
import { readIssues, readPartners } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const issues = (markup: string) => readIssues(parsed(markup));

describe('special issues in boxes below a heading', () => {
  const CALLS = [
    ['Temanummer: Hamner i endring', 'Tidsskriftet Kaien', 'Frist: 1. februar 2027'],
    ['Call for papers – Dugnad', 'Frivillig &amp; Fri, nr. 4', 'Deadline 20.11.2026'],
    ['Kven eig kaia?', 'Temanummer av <em>Kystrett</em>, redigert av Jorid Vikse.', 'Kom ut i juni 2024.'],
  ] as const;
  type Call = (typeof CALLS)[number];
  const READ = ['Hamner i endring', 'Dugnad', 'Kven eig kaia?'];
  const page = (heading: string, box: (call: Call) => string) =>
    `<div><h2>${heading}</h2><p>Gruppa redigerer nokre temanummer.</p></div><div>${CALLS.map(box).join('')}</div>`;

  const BOXES: Record<string, (call: Call) => string> = {
    cards: ([title, ...lines]) =>
      `<div class="card"><img src="a.png" alt=""><div><h5>${title}</h5>${lines.map((line) => `<p>${line}</p>`).join('')}<a class="btn" href="/c">Les heile innkallinga</a></div></div>`,
    'nested boxes': ([title, ...lines]) =>
      `<div class="child"><div class="widget"><div><h3>${title}</h3></div></div><div class="widget"><div><p>${lines.join('<br>')}</p></div></div></div>`,
    'linked headings': ([title, ...lines]) =>
      `<article><a href="/c"><h4>${title}</h4></a><div>${lines.join('</div><div>')}</div></article>`,
    'no boxes': ([title, ...lines]) => `<h3>${title}</h3><p>${lines.join('<br>')}</p>`,
  };

  it('are read, whatever the heading says', () => {
    for (const heading of ['Skriv for oss', 'Temanummer og calls', 'Publish with us', 'Calls'])
      for (const [name, box] of Object.entries(BOXES)) {
        const found = issues(page(heading, box));
        expect(
          found.map(({ title }) => title),
          `${heading}, ${name}`,
        ).to.deep.equal(READ);
        expect(found.map(({ journal }) => journal?.name).at(0), name).to.equal('Kaien');
        expect(found.map(({ deadline }) => deadline).slice(0, 2), name).to.deep.equal([
          '2027-02-01',
          '2026-11-20',
        ]);
      }
  });

  it('are not parts of one call, news or a page on such issues', () => {
    const boxes = (...titles: string[]) =>
      titles
        .map((title) => `<div class="b"><h3>${title}</h3><p>This special issue is about rooms.</p></div>`)
        .join('');
    for (const [heading, ...titles] of [
      ['Special issue: Rooms of care', 'The home as workplace', 'Care at a distance', 'Rooms in transition'],
      [
        'Rooms of care',
        'Special issue: the idea',
        'Special issue: how to take part',
        'Special issue: topics',
      ],
      ['Write for us', 'Call for papers – Deadline', 'Call for papers – Topics', 'Call for papers – Contact'],
      ['News', 'A new paper on rooms', 'Welcome to a new member', 'Seminar in May'],
    ] as const) {
      const found = issues(`<h1>${heading}</h1><p>Read this.</p>${boxes(...titles)}`);
      for (const { title } of found) expect(titles as readonly unknown[], heading).not.to.include(title);
      expect(found.length, heading).to.be.below(2);
    }
  });
});

describe('partners in boxes of one shape', () => {
  const MEMBERS = [
    ['HKU', 'Halmvik University', 'coordinator', 'https://hku.example'],
    ['KYL', 'Kylmala Village Association', 'Norway', 'https://kyl.example'],
    ['IOT', 'Institute of Tides', 'Ireland', 'https://iot.example'],
  ] as const;
  type Member = (typeof MEMBERS)[number];
  const said = (markup: string) =>
    readPartners(parsed(markup)).map(({ name, shortName, kind, country, url, logo }) =>
      [shortName, name, kind ?? country, url, logo && 'logo'].filter(Boolean).join(' | '),
    );
  const page = (box: (member: Member) => string) =>
    `<header><h1>Consortium</h1></header><p>Three organisations take part.</p><div class="row">${MEMBERS.map(box).join('')}</div>`;
  const read = (parts: (member: Member) => readonly string[]) =>
    MEMBERS.map((member) => parts(member).join(' | '));

  it('have short names above or below their names, roles or countries behind, and buttons', () => {
    const WHOLE = read(([short, name, fact, url]) => [short, name, fact, url]);
    const logo = '<img src="a.png" alt="">';
    for (const [shape, box, expected] of [
      [
        'short names above',
        ([short, name, fact, url]) =>
          `<div class="card"><div><b>${short}</b><p>${name} (${fact})</p></div><div><a href="${url}">Read more</a></div></div>`,
        WHOLE,
      ],
      [
        'logos',
        ([short, name, fact, url]) =>
          `<div class="col"><div class="card"><div>${logo}</div><div><b>${short}</b><p>${name}, ${fact}</p><br></div><p><a class="button" href="${url}">Lue lisää!</a></p></div></div>`,
        WHOLE.map((one) => `${one} | logo`),
      ],
      [
        'short names below',
        ([short, name]) => `<article><strong>${name}</strong><p>${short}</p></article>`,
        read(([short, name]) => [short, name]),
      ],
      [
        'countries below',
        ([, name, fact]) => `<section><p class="name">${name}</p><p class="place">${fact}</p></section>`,
        read(([, name, fact]) => [name, fact]),
      ],
      [
        'links around boxes',
        ([short, name, , url]) => `<a class="card" href="${url}"><b>${short}</b><p>${name}</p></a>`,
        read(([short, name, , url]) => [short, name, url]),
      ],
    ] as [string, (member: Member) => string, string[]][])
      expect(said(page(box)), shape).to.deep.equal(expected);
  });

  it('are not persons, events, projects, work packages or texts', () => {
    for (const boxes of [
      [
        ['Kari Nordmann', 'Halmvik University'],
        ['Ola Svensson', 'Institute of Tides'],
        ['Mia Wong', 'Harbour University'],
      ],
      [
        ['Spring days', 'Halmvik University'],
        ['Workshop on kelp', 'Institute of Tides'],
      ],
      [
        ['TIDE', 'Tides and ideas'],
        ['PORT', 'Ports of the research tradition'],
        ['KELP', 'Kelp, ecology and laboratory proofs'],
      ],
      [
        ['WP1', 'Management of the university network'],
        ['WP2', 'Data collection'],
      ],
      [
        ['120', 'Students at the university'],
        ['14', 'Countries'],
      ],
      [
        ['HKU', 'Halmvik University leads the work. It has a laboratory.'],
        ['KYL', 'It brings people together.'],
      ],
    ])
      expect(
        said(boxes.map((lines) => `<div class="c"><b>${lines[0]}</b><p>${lines[1]}</p></div>`).join('')),
      ).to.deep.equal([]);
  });
});

describe('partners in paragraphs', () => {
  const names = (markup: string) =>
    readPartners(parsed(markup)).map(({ name, shortName, country, kind }) =>
      [name, shortName, country, kind].filter(Boolean).join(' | '),
    );
  const linked = (name: string, rest = '') =>
    `<p><span><a href="https://${name.length}.example">${name}</a>${rest}</span></p>`;
  const LINES =
    linked('Høgskolen i Tyvik (HIT)', ', koordinator') +
    linked('Bergslundens universitet', ', Sverige') +
    linked('Senter for kommunerett') +
    '<p><span>KR Innlandet</span></p>';
  const READ = [
    'Høgskolen i Tyvik | HIT | coordinator',
    'Bergslundens universitet | Sverige',
    'Senter for kommunerett',
    'KR Innlandet',
  ];

  it('may be links in other elements, with facts behind them, beside an illustration', () => {
    for (const above of [
      '',
      '<h1>Konsortiet</h1>',
      '<figure><img src="kart.jpg" alt=""></figure>',
      '<p>Tillit i små kommuner – et nordisk samarbeid</p>',
      '<p><span><br></span></p>',
    ])
      for (const below of ['', '<p>Kontakt oss</p>', '<p>Kari Nordmann</p>', '<p>Sist endret i mai.</p>'])
        expect(names(`<div>${above}<div>${LINES}${below}</div></div>`), above + below).to.deep.equal(READ);
  });

  it('are not illustrated by a partner', () => {
    expect(
      names(
        '<p><img src="map.png" alt=""></p><p><a href="https://a.example">Halmvik University</a></p><p><a href="https://b.example">Harbour Trust</a></p>',
      ),
    ).to.deep.equal(['Halmvik University', 'Harbour Trust']);
  });
});
