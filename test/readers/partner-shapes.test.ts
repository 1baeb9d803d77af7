import { expect } from '@open-wc/testing';
import { readPartners } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const read = (markup: string) =>
  readPartners(parsed(markup)).map(({ name, country, url }) =>
    [name, country, url].filter(Boolean).join(' | '),
  );

const BOTH = ['Nordvik University', 'Sund Institute'];

describe('names in a line', () => {
  it('follow labels for partners, with countries and departments', () => {
    for (const [line, names] of [
      [
        'Partners: Nordvik University (Norway), the Museum of Tides (UK), Quiet Rooms Ltd (Ireland)',
        ['Nordvik University | Norway', 'Museum of Tides | UK', 'Quiet Rooms Ltd | Ireland'],
      ],
      [
        'Partner: Nordvik University, Norway; Sund Institute, Sund, Sweden',
        ['Nordvik University | Norway', 'Sund Institute | Sweden'],
      ],
      [
        'Academic partners: Department of Rooms, Nordvik University and Sund Institute',
        ['Department of Rooms, Nordvik University', 'Sund Institute'],
      ],
      [
        'Non-academic partners: City of Lund, Ministry of Walls and Floors',
        ['City of Lund', 'Ministry of Walls and Floors'],
      ],
      ['Partners: Nordvik University (Kari Moe), Sund Institute (Ola Lind)', BOTH],
    ] as const)
      expect(read(`<p>Two of us study rooms.</p><p>${line}</p>`), line).to.deep.equal(names);
  });

  it('follow countries', () => {
    expect(
      read('<p>Norway: Nordvik University, Nordvik Museum<br>Sweden: Sund Institute, Lund School</p>'),
    ).to.deep.equal([
      'Nordvik University | Norway',
      'Nordvik Museum | Norway',
      'Sund Institute | Sweden',
      'Lund School | Sweden',
    ]);
  });

  it('are partners without a label where all are institutions, with the links of the page', () => {
    expect(
      read(
        '<h3>Who takes part</h3><p>Nordvik University, <a href="https://s.example">Sund Institute</a>, Region Vest och Rumsverket</p>',
      ),
    ).to.deep.equal([
      'Nordvik University',
      'Sund Institute | https://s.example',
      'Region Vest',
      'Rumsverket',
    ]);
  });

  it('may be in a sentence about working together', () => {
    expect(
      read('<p>Together with Nordvik University and the Sund Institute we run a school. It is new.</p>'),
    ).to.deep.equal(BOTH);
  });

  it('are none that are persons, topics or places, or in other sentences', () => {
    for (const line of [
      'The group meets at Nordvik University, Sund Institute and Lund School.',
      'Together with Kari Moe and Ola Lind we study Nordvik University.',
      'Together with Nordvik University, Kari Moe leads the work.',
      'In collaboration with schools in Oslo and Bergen, we write books.',
      'Partners: Kari Moe, Ola Lind, Eva Sund',
      'Partners: to be announced',
      'Keywords: University teaching, School development, Museum education',
      'Norway: We met in Oslo, Bergen and Tromsø',
      'Nordvik University, Oslo, Sund Institute, Bergen, Lund School, Lund',
    ])
      expect(read(`<p>${line}</p>`), line).to.deep.equal([]);
  });
});

describe('lines of names', () => {
  it('may have numbers or dashes before them', () => {
    for (const mark of ['1. ', '– ', '• ', '(2) '])
      expect(read(`<p>${mark}Nordvik University<br>${mark}Sund Institute</p>`), mark).to.deep.equal(BOTH);
  });

  it('may have a text below each name in bold', () => {
    expect(
      read(
        '<p><strong>Nordvik University</strong><br>Leads the work.</p><p><strong>Sund Institute</strong><br>Measures walls.</p><ul><li>Lund School</li></ul>',
      ),
    ).to.deep.equal([...BOTH, 'Lund School']);
  });

  it('are none of an address, a meeting, a list of contents or those who pay', () => {
    for (const page of [
      '<p>Department of Rooms<br>Nordvik University<br>Harbour Street 3<br>Norway</p>',
      '<p><strong>Lund meeting</strong><br>It was at Nordvik University.</p><p><strong>Sund meeting</strong><br>It was at Sund.</p>',
      '<p>1. Introduction<br>2. University partners<br>3. School partners</p>',
      '<h2>Funding</h2><p>Nordvik Foundation<br>Sund Institute</p>',
    ])
      expect(read(page), page).to.deep.equal([]);
  });
});

describe('partners of several shapes', () => {
  it('are all read, in the order of the page', () => {
    const logo = (name: string) =>
      `<a href="https://${name}.example"><img src="/${name}.png" alt="Logo of ${name}"></a>`;
    expect(
      read(
        `<h3>Research</h3><ul><li>Nordvik University</li></ul><h3>Public</h3><p>Lund kommune<br>Region Vest</p><h3>Industry</h3><p>${logo('Quiet')} ${logo('Loud')}</p>`,
      ),
    ).to.deep.equal([
      'Nordvik University',
      'Lund kommune',
      'Region Vest',
      'Quiet | https://Quiet.example',
      'Loud | https://Loud.example',
    ]);
  });

  it('are terms for kinds, with names below them', () => {
    expect(
      read(
        '<dl><dt>Period</dt><dd>2020–2024</dd><dt>Academic partners</dt><dd>Nordvik University</dd><dd>Sund Institute</dd><dt>Industry</dt><dd>Quiet AS</dd></dl>',
      ),
    ).to.deep.equal([...BOTH, 'Quiet AS']);
  });

  it('are headings below those of kinds', () => {
    const section = (name: string) => `<h3>${name}</h3><p>Studies rooms. And walls.</p>`;
    expect(
      read(
        `<h2>Research</h2>${section('Nordvik University')}<h2>Others</h2>${section('Sund Institute')}${section('Quiet AS')}`,
      ),
    ).to.deep.equal([...BOTH, 'Quiet AS']);
  });

  it('are no lines beside a list that are not under a heading of their own', () => {
    expect(
      read('<ul><li>Sund AS</li><li>Lund School</li></ul><p>University Library opening hours</p>'),
    ).to.deep.equal(['Sund AS', 'Lund School']);
  });
});

describe('persons', () => {
  it('in cards, lists below institutions and lists of members are no partners', () => {
    const card = (name: string, line: string) =>
      `<div class="c"><img src="/p.jpg" alt="Portrait of ${name}"><h4>${name}</h4><p>${line}</p></div>`;
    const logo = '<a href="https://n.example"><img src="/n.png" alt="Nordvik University"></a>';
    for (const page of [
      `${card('Kari Moe', 'Professor, Sund Institute')}${card('Ola Lind', 'Researcher, Lund School')}<div>${logo}</div>`,
      `<p><a href="/k">Dr. Kari Moe</a><br>Nordvik University<br>E-mail: <a href="mailto:k@n.example">k@n.example</a></p>${logo}`,
      '<p><b>Nordvik University</b> (Nordvik)</p><ul><li><a href="/k">Kari Moe</a></li><li><a href="/o">Ola Lind</a></li></ul><p><b>Sund Institute</b></p><ul><li>Eva Sund</li></ul>',
      '<h2>Academic partners</h2><ul><li>Nordvik University</li></ul><h2>Project members</h2><ul><li>Kari Moe, Sund Institute</li></ul>',
    ])
      expect(
        readPartners(parsed(page)).map(({ name }) => name),
        page,
      ).to.deep.equal(page.includes('<b>') ? BOTH : ['Nordvik University']);
  });

  it('to write to are no part of a name, nor is their mailbox its site', () => {
    expect(
      read(
        '<ul><li>Nordvik University (contact: Kari Moe, <a href="mailto:k@n.example">e-mail</a>)</li></ul>',
      ),
    ).to.deep.equal(['Nordvik University']);
  });
});

describe('logos', () => {
  it('are named by labels such as names of files, and are none of links and emblems beside them', () => {
    expect(
      read(
        '<p><a href="https://n.example"><img src="/n.png" alt="nordvik_logo_rgb_2020"></a><a href="https://s.example"><img src="/s.png" alt="Sund Institute"></a><img src="/eu.png" alt="EU flag"></p><p>Questions? <a href="/contact">Contact us</a> <a href="#top">Back</a></p>',
      ),
    ).to.deep.equal(['nordvik | https://n.example', 'Sund Institute | https://s.example']);
  });
});
