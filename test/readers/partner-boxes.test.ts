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
