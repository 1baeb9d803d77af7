import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/partner-grid/define.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import { readPartners } from '../../src/readers/index.js';
import { allowMessages } from '../console.js';
import { drawnText, lostWords } from './reading.js';

/** An image address that needs no network. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=#';

async function read(markup: string) {
  const element = await fixture<RgPartnerGrid>(
    `<rg-partner-grid lang="en">${markup.replace(/src="/g, `src="${PIXEL}`)}</rg-partner-grid>`,
  );
  await element.updateComplete;
  const visible = [...element.childNodes].filter((node) => (node as Element).assignedSlot);
  return {
    element,
    facts: element.records.map(({ name, country, url, logo }) =>
      [name, country, url, logo?.src.replace(/^.*#/, '')].filter(Boolean).join(' | '),
    ),
    isWhole: visible.length === [...element.childNodes].filter((node) => node.nodeType === 1).length,
  };
}

describe('partners that are headings', () => {
  const tasks = '<ul><li>Coordination and management.</li><li>Development of rooms.</li></ul>';

  it('are read with their sites and logos, and the page stays as it is', async () => {
    const shapes = [
      // in a row
      `<h3>Nordvik University, Norway</h3><p>Nordvik University leads.</p>${tasks}<a href="http://www.nu.example/">www.nu.example</a><img src="nu.png" alt="Logo Nordvik University"><h3>Sund Institute, Sweden</h3><p>It measures.</p>${tasks}<p><a href="mailto:a@s.example">Eva Sund</a>, see <a href="https://o.example">others</a></p>`,
      // each in a separate box
      `<div><div><h3>Nordvik University, Norway</h3><p>Nordvik University leads.</p>${tasks}<p><a href="http://www.nu.example/">Website</a></p></div><div><img src="nu.png" alt="Image of Nordvik University"></div></div><div><h3>Sund Institute, Sweden</h3><p>It measures. It has people.</p><p><img src="eva.jpg" alt="Eva Sund"></p></div>`,
    ];
    for (const shape of shapes) {
      const { facts, isWhole } = await read(shape);
      expect(facts, shape).to.deep.equal([
        'Nordvik University | Norway | http://www.nu.example/ | nu.png',
        'Sund Institute | Sweden',
      ]);
      expect(isWhole, shape).to.equal(true);
    }
  });

  it('take the place of headings without text, which are not drawn twice', async () => {
    for (const [open, close] of [
      ['<h2>', '</h2>'],
      ['<p><strong>', '</strong></p>'],
      ['<div class="b"><div><h3>', '</h3></div></div>'],
    ]) {
      const { element, facts } = await read(
        `${open}Nordvik University${close}${open}Sund University${close}`,
      );
      expect(facts, open).to.deep.equal(['Nordvik University', 'Sund University']);
      expect(drawnText(element).split('Nordvik').length, open).to.equal(2);
    }
  });

  it('have logos without names above them in one wrapper', async () => {
    const card = (name: string, line: string) =>
      `<article><div><img src="${name[0]}.png" alt=""></div><div><h2><a href="#">${name}</a></h2><p>${line}</p></div></article>`;
    const { facts } = await read(
      `<section><h1>The consortium</h1><div>${card('Polytechnic Institute of Nordvik', 'Portugal – Coordinator')}${card('Sund University of Technology', 'Lithuania – Partner')}</div></section>`,
    );
    expect(facts.map((fact) => fact.split(' | ', 2).join(' | '))).to.deep.equal([
      'Polytechnic Institute of Nordvik | Portugal',
      'Sund University of Technology | Lithuania',
    ]);
  });

  it('are known by a link or a picture of the same name where no word says that they are organisations', async () => {
    const section = (name: string, markup: string) =>
      `<h2>${name}</h2>${markup}<p>Does things. And more.</p>`;
    const { facts } = await read(
      section('Partners', '') +
        section('Nordvik', '<p><a href="https://n.example/">Nordvik</a> leads.</p>') +
        section('Sund', '<p><a href="https://s.example/">Sund</a> measures.</p>'),
    );
    expect(facts).to.deep.equal(['Nordvik | https://n.example/', 'Sund | https://s.example/']);
    const card = (name: string) =>
      `<figure><img src="${name}.png" alt="${name} (${name[0]})"><div><h3>${name}</h3><ul><li>Ada Moor</li><li>Bo Lind</li></ul></div></figure>`;
    const { facts: cards } = await read(`<h3>Who we are: two of us</h3>${card('Nordvik')}${card('Sund')}`);
    expect(cards).to.deep.equal(['Nordvik | Nordvik.png', 'Sund | Sund.png']);
  });

  it('have the logos above them where pictures precede headings', async () => {
    const { facts } = await read(
      '<p><img src="a.png"></p><h3>Nordvik University</h3><p>Text. More.</p><p><img src="b.png"></p><h3>Sund AS</h3><p>Text. More.</p>',
    );
    expect(facts).to.deep.equal(['Nordvik University | a.png', 'Sund AS | b.png']);
    const { facts: cards } = await read(
      '<div><div><a href="https://nu.example/"><img src="a.png"></a><h4>Nordvik University</h4><p>Old. And new.</p></div><div><a href="https://s.example/"><img src="b.png"></a><h4>Sund AS</h4><p>Makes walls.</p></div></div>',
    );
    expect(cards).to.deep.equal([
      'Nordvik University | https://nu.example/ | a.png',
      'Sund AS | https://s.example/ | b.png',
    ]);
  });

  it('have the countries and roles that are lines of their own', async () => {
    const factsOf = async (first: string, second: string) => {
      const { element } = await read(first + second);
      return element.records.map(({ name, country, kind }) => [name, country, kind]);
    };
    const boxed = (name: string, lines: string) =>
      `<div class="partner"><div class="info"><h3>${name}</h3>${lines}</div></div>`;
    const wanted = [
      ['Nordvik University', 'Norway', 'coordinator'],
      ['Sund Institute', 'Finland', undefined],
    ];
    for (const [first, second] of [
      ['<p class="country">Norway</p><span>Coordinator</span>', '<p>Finland</p><p>It measures.</p>'],
      ['<p>Norway &ndash; Coordinator</p>', '<p>Led by <a href="#">Eva Lund</a></p><p>Finland</p>'],
      ['<div><span>Norway</span><br>(coordinator)</div>', '<small>Finland</small>'],
    ] as const)
      expect(
        await factsOf(boxed('Nordvik University', first), boxed('Sund Institute', second)),
      ).to.deep.equal(wanted);
    const bold = (name: string, lines: string) => `<div><p><strong>${name}</strong>${lines}</p></div>`;
    expect(
      await factsOf(
        bold('Nordvik University', ' (coordinator)<br>Norway') + '<p>Text.</p>',
        bold('Sund Institute', '<br>Finland'),
      ),
    ).to.deep.equal(wanted);
  });

  it('have the short names that texts about them give', async () => {
    const { element } = await read(
      '<h2>Nordvik vann- og energietat</h2><p><a href="https://n.example/">Nordvik vann- og energietat</a> (NVE) varsler flom. Den leder.</p><h2>Sund Institute AS</h2><p>Sund Institute (MTR) measures. The Sund Institute is old.</p><h2>Lund School</h2><p>Lund School (founded 1900) is old.</p>',
    );
    expect(element.records.map(({ name, shortName }) => [name, shortName])).to.deep.equal([
      ['Nordvik vann- og energietat', 'NVE'],
      ['Sund Institute AS', 'MTR'],
      ['Lund School', undefined],
    ]);
  });

  it('have none where there are several, or where they are words of a sentence, a list or a link', async () => {
    for (const lines of [
      '<p>Norway</p><p>Sweden</p>',
      '<p>It works in Norway</p>',
      '<p>It works in <span>Norway</span></p>',
      '<ul><li>Norway</li><li><span>Partner</span></li></ul>',
      '<p>Coordinator</p><p>Partner</p>',
      '<p>Coordinator: Eva Lund</p>',
    ]) {
      const { element } = await read(
        `<div><h3>Nordvik University</h3>${lines}</div><div><h3>Sund Institute</h3><p>It measures.</p></div>`,
      );
      const [first] = element.records;
      expect([element.records.length, first?.country, first?.kind], lines).to.deep.equal([
        2,
        undefined,
        undefined,
      ]);
    }
  });

  it('may be terms, or words in bold that begin paragraphs', async () => {
    for (const page of [
      '<dl><dt>Nordvik University</dt><dd>Leads. <a href="https://nu.example/">Website</a></dd><dt>Sund Institute</dt><dd>Measures.</dd></dl>',
      '<p><strong>Nordvik University</strong> leads the project. <a href="https://nu.example/">Website</a></p><p><strong>Sund Institute</strong> measures.</p>',
    ]) {
      const { facts, isWhole } = await read(page);
      expect(facts, page).to.deep.equal(['Nordvik University | https://nu.example/', 'Sund Institute']);
      expect(isWhole, page).to.equal(true);
    }
  });

  it('are not read if lists below them contain the partners', async () => {
    const cases: [string, string[]][] = [
      [
        '<h3>University partners</h3><ul><li>Nordvik</li></ul><h3>Companies</h3><ul><li>Quiet</li></ul>',
        ['Nordvik', 'Quiet'],
      ],
      [
        '<h3>Nordvik University</h3><ul><li>Department of Rooms</li></ul><h3>Sund Institute</h3><ul><li>Department of Walls</li></ul>',
        ['Department of Rooms', 'Department of Walls'],
      ],
      [
        '<h3>Norway</h3><ul><li>Sund AS</li></ul><h3>Sweden</h3><ul><li>Lund School</li></ul>',
        ['Sund AS', 'Lund School'],
      ],
    ];
    for (const [page, names] of cases) expect((await read(page)).facts, page).to.deep.equal(names);
  });
});

describe('partners of several shapes', () => {
  const logo = '<a href="https://q.example"><img src="q.png" alt="Quiet AS"></a>';
  const pages = {
    'logos, a list and lines': `<h3>Industry</h3><p>${logo}</p><h3>Public</h3><ul><li>Lund kommune</li></ul><h3>Others</h3><p>Nordvik University<br>Sund Institute</p>`,
    'in one box, with a text': `<div><h2>Partners</h2><p>We work with three.</p><h3>Industry</h3><p>${logo}</p><h3>Research</h3><p>Nordvik University<br>Sund Institute</p></div>`,
    'lines beside a list':
      '<ul><li>Lund kommune</li></ul><h3>Research</h3><p>– Nordvik University<br>– Sund Institute</p>',
  };

  it('are those that the function reads, each drawn once', async () => {
    for (const [name, markup] of Object.entries(pages)) {
      const { element } = await read(markup);
      const same = readPartners(new DOMParser().parseFromString(markup, 'text/html').body);
      expect(
        element.records.map((record) => record.name),
        name,
      ).to.deep.equal(same.map((record) => record.name));
      expect(drawnText(element).split('Nordvik').length, name).to.equal(2);
      expect(lostWords(element), name).to.deep.equal([]);
    }
  });

  it('stay in sentences and behind labels among other facts, with the names above', async () => {
    for (const markup of [
      '<p>Together with Nordvik University and Sund Institute we run a school.</p>',
      '<p>Period: 2020–2024<br>Partners: Nordvik University, Sund Institute</p>',
    ]) {
      const { element, isWhole } = await read(markup);
      expect(
        element.records.map((record) => record.name),
        markup,
      ).to.deep.equal(['Nordvik University', 'Sund Institute']);
      expect(isWhole, markup).to.equal(true);
    }
  });
});

describe('a linked name with people behind it', () => {
  it('is the name', async () => {
    const { facts, element } = await read(
      '<ul><li><a href="https://nu.example/">Nordvik University</a>: Kari Nordmann, Ola Vik</li><li><a href="https://s.example/">Sund Institute</a>: Eva Lund</li></ul>',
    );
    expect(facts).to.deep.equal([
      'Nordvik University | https://nu.example/',
      'Sund Institute | https://s.example/',
    ]);
    expect(lostWords(element)).to.deep.equal([]);
  });
});

describe('labels that logos share', () => {
  it('name none of them; the text behind may', async () => {
    allowMessages(/A logo has no name/);
    const { facts } = await read(
      '<a href="https://www.quiet.example/"><img src="quiet.png" alt="Nature"></a><p>Quiet is a firm for rooms.</p><a href="https://www.nordvik.example/"><img src="nu.png" alt="Nature"></a><br><p>Nordvik University (NU) is a leading university.</p><a href="https://z.example/"><img src="3.png" alt="Nature"></a><p>The firm is small.</p>',
    );
    expect(facts.map((fact) => fact.split(' | ')[0])).to.deep.equal([
      'Quiet',
      'Nordvik University',
      'z.example',
    ]);
  });

  it('are names where one logo is there in two pictures', async () => {
    const { facts } = await read(
      '<ul><li><img src="n.png" alt="NTNU"><img src="dark.png" alt="NTNU"></li><li><img src="u.png" alt="UiO"></li></ul>',
    );
    expect(facts).to.deep.equal(['NTNU | n.png', 'UiO | u.png']);
  });
});

describe('partners in tables', () => {
  it('are found by their cells where there are no heads', async () => {
    const { facts, element } = await read(
      '<table><tr><td><img src="nu.gif"></td><td><a href="http://nu.example/">Nordvik University</a><br><a href="http://nu.example/">http://nu.example</a></td><td>Dr. Kari Nordmann</td></tr><tr><td></td><td><a href="http://v.example/">Vik 2-10</a></td><td>Eva Lund</td></tr></table>',
    );
    expect(facts).to.deep.equal([
      'Nordvik University | http://nu.example/ | nu.gif',
      'Vik 2-10 | http://v.example/',
    ]);
    expect(lostWords(element).filter((word) => !/^(?:http|nu|example)$/.test(word))).to.deep.equal([]);
  });

  it('have a logo in the first of two columns under one head, and portraits give the names of persons', async () => {
    const { facts, element } = await read(
      '<table><thead><tr><th colspan="2">Institute</th><th>Researchers</th></tr></thead><tbody><tr><td><img src="nu.png" alt="nu"></td><td><a href="http://nu.example/">Acoustics Group, Nordvik University, Norway</a></td><td><img src="k.jpg" title="Kari Nordmann"><img src="o.jpg" title="Ola Vik"></td></tr></tbody></table>',
    );
    expect(facts).to.deep.equal([
      'Acoustics Group, Nordvik University | Norway | http://nu.example/ | nu.png',
    ]);
    expect(element.shadowRoot!.textContent).to.contain('Kari Nordmann, Ola Vik');
  });

  it('are left unchanged if another picture has no name, or if names may be in two columns', async () => {
    allowMessages(/Nothing in it could be read/);
    for (const table of [
      '<table><tr><th>Institute</th><th>Building</th></tr><tr><td>Nordvik University</td><td><img src="k.jpg"></td></tr></table>',
      '<table><tr><td>Nordvik University</td><td>Department of Rooms</td></tr><tr><td>Sund University</td><td>Department of Walls</td></tr></table>',
    ])
      expect(await read(table), table).to.deep.include({ facts: [], isWhole: true });
  });

  it('lose no words, whatever their cells', async () => {
    allowMessages(/Nothing in it could be read|A logo has no name/);
    const cell = fc.constantFrom(
      'Nordvik University',
      'Sund Institute, Sweden',
      '<a href="http://nu.example/">Quiet Rooms</a>',
      'Kari Nordmann',
      'Rooms and walls',
      '',
      '<img src="a.png" alt="Lund School">',
      '<b>Vik AS</b><br>Norway',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 3 }), async (rows) => {
        const cells = rows.map((each) => `<tr>${each.map((inner) => `<td>${inner}</td>`).join('')}</tr>`);
        const { element } = await read(`<table>${cells.join('')}</table>`);
        expect(lostWords(element)).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });
});
