import { expect } from '@open-wc/testing';
import { readPartnerLine, readPartners } from '../../src/readers/index.js';
import { listFromSections } from '../../src/readers/partner/sections.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const said = ({ name, shortName, kind, country }: ReturnType<typeof readPartnerLine>) =>
  [name, shortName, kind, country].filter(Boolean).join(' | ');
const boxed = (markup: string) => readPartners(parsed(markup)).map(said);
const headed = (markup: string) => {
  const made = listFromSections(parsed(markup), () => false);
  return made ? readPartners(made.container).map(said) : [];
};

const PARTNERS = [
  ['Harbour Institute', 'Ireland'],
  ['Tideworks Ltd', 'Faroe Islands'],
  ['Algues du Nord', 'France'],
  ['University of Lakeside (UL)', 'The Netherlands'],
] as const;
const READ = [
  'Harbour Institute | Ireland',
  'Tideworks Ltd | Faroe Islands',
  'Algues du Nord | France',
  'University of Lakeside | UL | The Netherlands',
];

describe('partners in boxes among others of their shape', () => {
  const box = (name: string, country: string, i: number) =>
    `<div id="comp-l${i}4q0" class="text comp-l${i}4q0"><p><b>${name}</b></p><p>${country}</p><p>\u200B</p></div>`;
  const boxes = PARTNERS.map(([name, country], i) => box(name, country, i));
  const of = (words: string) => `<div class="text comp-x9k2z1">${words}</div>`;

  it('have the country below their names, also below headings in boxes', () => {
    const [first, ...others] = boxes;
    const page = `<section>${of('<h1>Consortium</h1>')}${of('<p>Four bodies that work together.</p>')}${of('<h2>Coordinator</h2>')}${first}${of('<h2>Partners</h2>')}${others.join('')}${of('<p>Paid by the fund under grant No 101124000.</p>')}</section>`;
    expect(boxed(page)).to.deep.equal(READ);
    expect(boxed(`<div>${boxes.join('')}</div>`)).to.deep.equal(READ);
  });

  it('may differ in classes that number them', () => {
    for (const name of ['post-12', 'elementor-element-3a9f2b', 'et_pb_text_'])
      expect(
        boxed(
          PARTNERS.map(
            ([words, land], i) => `<div class="t ${name}${i}1"><p>${words}</p><p>${land}</p></div>`,
          ).join(''),
        ),
        name,
      ).to.deep.equal(READ);
  });

  it('may have their names in headings, in boxes that differ, with roles above or below', () => {
    const roles = ['Coordinator', 'Partner', 'Partner', 'Evaluation'];
    const card = (i: number, parts: readonly string[]) =>
      `<article class="card ${i ? `card-${i}` : 'lead'}">${parts.join('')}</article>`;
    const all = (partsOf: (name: string, country: string, role: string) => readonly string[]) =>
      PARTNERS.map(([name, country], i) => card(i, partsOf(name, country, roles[i]!))).join('');
    const pages = {
      above: all((name, land, role) => [
        `<div>${role}</div>`,
        `<div><h3>${name}</h3><div>${land}</div></div>`,
      ]),
      below: all((name, land, role) => [`<h3>${name}</h3>`, `<p>${role}</p>`, `<p>${land}</p>`]),
    };
    const kinds = ['coordinator', 'partner', 'partner'];
    const expected = READ.map((words, i) => {
      const [name, ...facts] = words.split(' | ');
      return [name, ...facts.slice(0, -1), kinds[i], facts.at(-1)].filter(Boolean).join(' | ');
    });
    const others =
      '<div class="more"><h3>Support</h3><p>The work is supported by the fund until 2026.</p></div>';
    for (const [place, page] of Object.entries(pages)) {
      expect(boxed(`<h2>Consortium</h2><div>${page}</div>`), place).to.deep.equal(expected);
      expect(boxed(`<h2>Who we are</h2><p>Four of us.</p><div>${page}</div>${others}`), place).to.deep.equal(
        expected,
      );
      expect(
        boxed(`<div>${page}<article class="card"><h3>Contact</h3><p>Write to us.</p></article></div>`),
        place,
      ).to.deep.equal(expected);
    }
  });

  it('may be links below headings of their roles, one of which has one partner', () => {
    const link = (i: number, inner: string) =>
      `<a href="https://${i}.example.org"${i ? ' class="card"' : ''}>${inner}</a>`;
    const cards = PARTNERS.map(([name, country], i) =>
      link(i, `<div><h3>${name}</h3><p>${country}</p></div>`),
    );
    const [first, ...others] = cards;
    const page = `<section class="x"><h2>Leader</h2>${first}</section><section><h2>Others</h2><div class="grid">${others.join('')}</div></section>`;
    expect(boxed(page)).to.deep.equal(READ);
  });

  it('are none where headings are persons, projects, places, news or parts of a page', () => {
    const page = (all: readonly (readonly string[])[]) =>
      all
        .map(
          ([name, ...lines], i) =>
            `<div class="c c${i}"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
        )
        .join('');
    for (const all of [
      [
        ['Ada Moor', 'Lakeside University', 'Norway'],
        ['Bo Lund', 'Rope Institute', 'Denmark'],
        ['Cy Falk', 'Sail Museum', 'Norway'],
      ],
      [
        ['SALT', 'Coordinator', 'Norway'],
        ['WOOL', 'Partner', 'Denmark'],
        ['Harbour Lines', 'Partner', 'Norway'],
      ],
      [
        ['Rotterdam', 'Netherlands'],
        ['Split', 'Croatia'],
        ['Mandal', 'Norway'],
      ],
      [
        ['Lakeside University opens a lab', '3 May 2024'],
        ['A workshop at the Rope Institute', '5 June 2024'],
        ['A grant for the museum', 'It is new.'],
      ],
      [
        ['Background', 'Short'],
        ['Institute history', 'It was founded early.'],
        ['University museum', 'It shows ropes. Come and see.'],
      ],
    ])
      expect(boxed(`<h2>What we do</h2><div>${page(all)}</div>`), all[0]![0]).to.deep.equal([]);
  });

  it('may have their facts in elements that only a style sets apart', () => {
    const cells = (all: readonly (readonly string[])[]) =>
      all
        .map((words) => `<div class="row">${words.map((word) => `<span>${word}</span>`).join('')}</div>`)
        .join('');
    expect(
      boxed(
        cells([
          ['University of Lakeside', 'UL', 'Norway'],
          ['Harbour Institute', 'HI', 'France'],
        ]),
      ),
    ).to.deep.equal(['University of Lakeside | UL | Norway', 'Harbour Institute | HI | France']);
    expect(boxed(cells(PARTNERS.map((words, i) => [`${i + 1}`, ...words])))).to.deep.equal([]);
  });

  it('are no persons, events or months', () => {
    const pairs = (all: readonly (readonly [string, string])[]) =>
      all.map(([name, below]) => `<div class="c"><p>${name}</p><p>${below}</p></div>`).join('');
    const people = [
      ['Anna Berg', 'Norway'],
      ['Bo Lind', 'Sweden'],
      ['Eva Sund', 'Finland'],
    ] as const;
    const events = [
      ['Tides and towns', 'Norway'],
      ['Slow harbours', 'Ireland'],
      ['Salt', 'France'],
    ] as const;
    const news = [
      ['New report', 'May 2026'],
      ['New office', 'June 2026'],
    ] as const;
    for (const all of [people, events, news]) expect(boxed(pairs(all))).to.deep.equal([]);
  });

  it('may be headings below those of their roles, with a longer text', () => {
    const box = (name: string, words: string, level: number) =>
      `<div class="widget"><figure><img src="l.png" alt=""></figure><div><h${level}>${name}</h${level}><p>${words}</p></div></div>`;
    const heading = (words: string) => `<div class="widget"><h2>${words}</h2></div>`;
    for (const [first, second, third] of [
      ['Coordinating institution', 'Partners', 'Associate partners'],
      ['Koordinator', 'Partnere', 'Assosierte partnere'],
      ['Coordinateur', 'Partenaires', 'Associated partners'],
    ] as const)
      for (const level of [3, 5])
        expect(
          headed(
            `<section>${heading(first)}${box('University of Lakeside', 'Norway', level)}${heading(second)}${box('Harbour Institute (HI)', 'Ireland', level)}${box('Tideworks Agency of Sund', 'Sweden', level)}${heading(third)}${box('European Harbour Forum (EHF)', 'A network of 140 offices. It spreads the results.', level)}</section>`,
          ),
          `${first}, ${level}`,
        ).to.deep.equal([
          'University of Lakeside | Norway',
          'Harbour Institute | HI | Ireland',
          'Tideworks Agency of Sund | Sweden',
          'European Harbour Forum | EHF',
        ]);
    // people below such headings
    expect(
      headed(
        `${heading('Coordinator')}${box('Ida Berg', 'Professor', 3)}${heading('Partners')}${box('Nils Moe', 'Researcher', 3)}${box('Eva Sund', 'Norway', 3)}`,
      ),
    ).to.deep.equal([]);
  });

  it('have their short names behind a dash, and the role of an applicant', () => {
    for (const [line, facts] of [
      ['Northern Walking Club – NWC', 'Northern Walking Club | NWC'],
      [
        'College of Crafts (COC) – Slovenia (Applicant Organization)',
        'College of Crafts | COC | coordinator | Slovenia',
      ],
      ['College of Crafts – Slovenia (Partner Organization)', 'College of Crafts | partner | Slovenia'],
      ['Ada Berg – AB', 'Ada Berg – AB'],
      ['Northern Walking Club – RTX', 'Northern Walking Club – RTX'],
    ] as const)
      expect(said(readPartnerLine(line)), line).to.equal(facts);
  });
});

describe('partners that are headings', () => {
  const field = (label: string, value: string) =>
    `<div><div class="label">${label}</div><div class="value">${value}</div></div>`;

  it('may have their role and place in fields', () => {
    expect(
      headed(
        `<h1>Les partenaires</h1><div><h3>Laboratoire des rives – LDR (UMR 4321)</h3>${field('Rôle', 'Coordinateur')}${field('Ville', 'Brest')}</div><div><h3>Vagues et Vents</h3>${field('Rôle', 'Partenaire')}</div><div><h3>Musée du port</h3>${field('Ville', 'Viana (Portugal)')}</div>`,
      ),
    ).to.deep.equal([
      'Laboratoire des rives | LDR | coordinator',
      'Vagues et Vents | partner',
      'Musée du port | Portugal',
    ]);
    const line = (label: string, value: string) => `<div><span>${label}</span> <span>${value}</span></div>`;
    expect(
      headed(
        `<div><h3>Harbour Institute</h3>${line('Role', 'Coordinator')}</div><div><h3>Kelp and people</h3>${line('Role:', 'Partner')}</div>`,
      ),
    ).to.deep.equal(['Harbour Institute | coordinator', 'Kelp and people | partner']);
  });

  it('may be bold below headings of their roles', () => {
    const bold = ([name, country]: readonly [string, string]) =>
      `<p><span style="font-weight:bold">${name}</span></p><p>${country}</p>`;
    const [first, ...others] = PARTNERS;
    expect(
      headed(`<h2>Coordinator</h2>${bold(first)}<h2>Partners</h2>${others.map(bold).join('')}`),
    ).to.deep.equal(READ);
  });

  it('may be summaries, bold behind a logo, or have their country in a heading', () => {
    expect(
      headed(
        PARTNERS.map(
          ([name]) => `<details><summary>${name}</summary><p>It studies the sea.</p></details>`,
        ).join(''),
      ),
    ).to.deep.equal(['Harbour Institute', 'Tideworks Ltd', 'Algues du Nord', 'University of Lakeside | UL']);
    expect(
      headed(
        PARTNERS.map(([name]) => `<p><img src="/l.png" alt=""><br><b>${name}</b><br>Its people.</p>`).join(
          '',
        ),
      ),
    ).to.have.length(4);
    expect(
      headed(
        PARTNERS.map(
          ([name, country]) => `<div><h5>${name}</h5><h6>${country}</h6><p>It studies the sea.</p></div>`,
        ).join(''),
      ),
    ).to.deep.equal(READ);
    expect(headed('<details><summary>Who pays?</summary><p>The fund.</p></details>'.repeat(2))).to.deep.equal(
      [],
    );
  });

  it('are no projects, persons, publications or sections of an article', () => {
    const section = (title: string, text: string) => `<div><h3>${title}</h3><p>${text}</p></div>`;
    for (const page of [
      section('Kelp and people', 'Coordinator') +
        section('Slow roads', 'Partner') +
        section('Salt', 'Partner'),
      section('Anna Berg', 'Coordinator') + section('Bo Lind', 'Partner') + section('Eva Sund', 'Partner'),
      '<h2>Publications</h2><p><b>Report of the tides</b></p><p>Ireland</p><p><b>Tides</b></p><p>Norway</p>',
      section('Background', 'Ships grew.') + section('Team', 'Anna Berg (Lakeside University)'),
    ])
      expect(headed(page), page).to.deep.equal([]);
  });
});

describe('an element outside a page', () => {
  it('may hold a heading and text', () => {
    const element = document.createElement('div');
    element.innerHTML = '<h2>Projects</h2>Kelp';
    expect(readPartners(element)).to.deep.equal([]);
  });
});

describe('the role of one who leads a part of the work', () => {
  it('is no part of the name', () => {
    for (const role of ['Pilot leader', 'Technical coordinator', 'Scientific and technical coordinator'])
      for (const line of [`Fjord Yards - ${role}`, `Fjord Yards (${role})`, `${role}: Fjord Yards`])
        expect(said(readPartnerLine(line)), line).to.equal('Fjord Yards');
  });

  it('is not found in names', () => {
    for (const name of ['Technical University', 'Communication Lead AS', 'Data Manager Kiel'])
      expect(said(readPartnerLine(name))).to.equal(name);
  });
});
