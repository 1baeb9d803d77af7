import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const read = (...items: string[]) => readProjects(parsed(list(...items)));
const payers = (...items: string[]) =>
  read(...items).map(({ funding, coordinator }) => funding[0]?.funder?.name ?? (coordinator ? 'C' : ''));

describe('funders in the heading above a list', () => {
  const own = (heading: string, ...items: string[]) =>
    readProjects(
      parsed(`<h2>Projects</h2><ul><li>Sea walls</li></ul><h3>${heading}</h3>${list(...items)}`),
    ).map(({ funding }) => funding.map(({ funder }) => funder?.name ?? '').join());

  it('pay for its projects, unless these have others', () => {
    for (const [heading, payer] of [
      ['Norges forskningsråd', 'Norges forskningsråd'],
      ['Prosjekter finansiert av Norges forskningsråd', 'Norges forskningsråd'],
      ['Funded by the Research Council of Norway (RCN):', 'Research Council of Norway (RCN)'],
      ['EU-funded projects', 'EU'],
      ['DFG-Projekte', 'DFG'],
      ['Horizon Europe', 'Horizon Europe'],
    ] as const)
      expect(own(heading, 'Kelp (2021–2024)', 'Peat, funded by NordForsk', 'Moss'), heading).to.deep.equal([
        '',
        payer,
        'NordForsk',
        payer,
      ]);
  });

  it('are none where it names topics or other projects', () => {
    for (const heading of ['Trust in fisheries', 'Other projects', 'VR projects', 'EU', 'Nord University'])
      expect(own(heading, 'Kelp (2021–2024)', 'Moss'), heading).to.deep.equal(['', '', '']);
    // a heading of an entry
    expect(
      readProjects(
        parsed(
          '<ul><li><h3>NordForsk</h3><p>A study of funding.</p></li></ul><ul><li>Kelp (2021–2024)</li></ul>',
        ),
      ).at(-1)!.funding,
    ).to.deep.equal([]);
  });
});

describe('funders below the titles of a list', () => {
  const entry = (name: string, i: number, rest = '') =>
    `<b>${['Kelp and people', 'Torvens minne', 'Smør i myra', 'Sea walls'][i % 4]!}</b><br>${name}${rest}`;

  it('are read where most entries have a sum of money', () => {
    for (const names of [
      ['Association of Rural Schools', 'Leverhulme Trust', 'Tasmanian Department for Education'],
      ['Région Bretagne', 'ANR', 'Fondation de France'],
      ['Norges forskningsråd', 'Nordland fylkeskommune', 'Sparebankstiftelsen'],
      ['Harlan Foundation for Movement', 'SUNY', 'NIH', 'NSF'],
    ])
      for (const sum of ['<br>AUD64,300', ' • $12,000', '<br>2 mill. kr', ' | 85.000 €', ', 200 000 kr'])
        for (const more of ['', '<br>2021–2024', '<br>Role: PI'])
          expect(
            payers(...names.map((name, i) => entry(name, i, sum + more))),
            names[0]! + sum + more,
          ).to.deep.equal(names);
  });

  it('are read where most are called like payers', () => {
    const names = ['Ministry of Earth Sciences', 'SERB', 'Tata Trusts', 'Wellcome'];
    const lines = ['', ' — Core Research Grant', '', ' – Small Grant'];
    expect(payers(...names.map((name, i) => entry(name, i, lines[i]!)))).to.deep.equal(names);
  });

  it('are not workplaces, recipients, persons, journals or sentences', () => {
    for (const [names, rest] of [
      [['University of Leeds', 'Department of Soil', 'Museum of the North'], ''],
      [['University of Leeds', 'University of York', 'Durham University'], '<br>£120,000'],
      [['Ada Moor', 'Bo Lind', 'Per Eide'], '<br>£120,000'],
      [['Journal of Weeds', 'Soil Review', 'Acta Borealia'], ''],
      [['Ecology', 'History', 'Archaeology'], '<br>£120,000'],
      [['Seaweeds and Their People', 'Memory in Wet Places', 'Butter and Bodies'], '<br>£120,000'],
      [['PhD Project', 'Seed Grant', 'Travel Grant'], '<br>£120,000'],
      [['West Cork', 'Northern Norway', 'Bergen and Oslo'], '<br>£120,000'],
      [['Moor A, Lind B', 'Eide P', 'Lie E'], '<br>£120,000'],
      [['A study of weeds', 'Soil and those who till it', 'How walls are built'], '<br>£120,000'],
    ] as const)
      expect(
        read(...names.map((name, i) => entry(name, i, rest))).map(({ funding }) => funding.length),
        names.join(),
      ).to.deep.equal([0, 0, 0]);
    // a single entry, or two, show nothing
    expect(payers(entry('Association of Rural Schools', 0, '<br>AUD64,300'))).to.deep.equal(['']);
  });
});

describe('facts of grants', () => {
  it('may be sentences between labels', () => {
    const said = (payer: string) => {
      const [project] = read(
        `<strong>Effect systems for spreadsheets.</strong><br>PI: Nadia Orlov. ${payer}. Start date: May 1, 2021. 3 year grant, $394,118`,
      );
      const { leader, funding, start } = project!;
      return [leader?.name, funding[0]?.funder?.name, funding[0]?.grant, start].filter(Boolean).join(' | ');
    };
    for (const name of ['Coleridge Learning Fund', 'Office of Naval Research', 'Leverhulme Trust'])
      expect(said(name)).to.equal(`Nadia Orlov | ${name} | 2021-05-01`);
    expect(said('Co-PI: Bo Lind, NSF CCF: 2114509')).to.equal('Nadia Orlov | NSF | 2114509 | 2021-05-01');
    for (const words of ['We study trust in courts', 'Public trust', 'With Bo Lind', 'A fund for all'])
      expect(said(words), words).to.equal('Nadia Orlov | 2021-05-01');
  });

  it('may be marked up like a title that stands behind them', () => {
    const said = (markup: string) => {
      const [{ title, acronym, funding, start } = {} as ReturnType<typeof read>[number]] = read(markup);
      // the year of an award is no start
      return [title, acronym, funding?.[0]?.funder?.name, start].filter(Boolean).join(' | ');
    };
    for (const [head, role, title, expected] of [
      [
        '2025 — ANR PRC TIDE',
        'responsable scientifique, environ 412 k€',
        'Time In Dense Environments',
        'TIDE | ANR',
      ],
      ['2020 — ANR JCJC', 'responsable scientifique, 214 k€', 'Dictionnaires pour longues lectures', 'ANR'],
      ['2021 – NSF CAREER', 'PI, $512,000', 'Dictionaries for long reads', 'NSF'],
      ['2018: DFG', 'PI, 200.000 €', 'Moore im Wandel der Zeiten', 'DFG'],
    ])
      for (const [open, close] of [
        ['', ''],
        ['<em>', '</em>'],
      ])
        expect(said(`<strong>${head!}</strong>, ${role!}. ${open!}${title!}${close!}.`), head).to.equal(
          `${title!} | ${expected!}`,
        );
    expect(said('<strong>2018 — Doctoral funding of the region</strong>, PI, 105 k€.')).to.equal(
      'Doctoral funding of the region',
    );
    expect(said('<strong>Kelp and people in 2025</strong>, PI, $512,000. Funded by NSF.')).to.equal(
      'Kelp and people in 2025 | NSF',
    );
  });

  it('may be a role in brackets behind the first of several names', () => {
    const [project] = read(
      '<b>Leaving the city</b><br>Formas<br>AUD98,000<br>Rodrigo Santos (lead CI) and Ada Moor (CI)',
    );
    expect(project!.leader?.name).to.equal('Rodrigo Santos');
  });

  it('may be an open period before the title, where most entries begin with periods', () => {
    const found = read(
      '2023 Oct – present Rhythm in the laboratory',
      '2024 Apr – 2028 Mar Estimation of motor intent',
      '2019–2023 Geometry of codes',
    );
    expect(found.map(({ title, start }) => [title, start])).to.deep.equal([
      ['Rhythm in the laboratory', '2023-10'],
      ['Estimation of motor intent', '2024-04'],
      ['Geometry of codes', '2019'],
    ]);
  });
});

describe('acronyms of projects', () => {
  const said = (...items: string[]) =>
    read(...items).map(({ title, acronym }) => [acronym, title].filter(Boolean).join(': '));

  it('may stand above the words that spell them out, or above a year', () => {
    for (const [acronym, title] of [
      ['PLaTINo', 'Placement and Live Tuning of Interactive Nodes'],
      ['MiSTRAL', 'Microservice Testing by Recorded Access Logs'],
      ['VELTEK', 'Velferd, livskvalitet og teknologi'],
    ])
      for (const between of ['', '<p>2021</p>', '<p>2021–2024</p>'])
        for (const end of ['', '.'])
          expect(said(`<h3>${acronym!}</h3>${between}<p>${title!}${end}</p>`), title).to.deep.equal([
            `${acronym!}: ${title!}`,
          ]);
    for (const [name, text] of [
      ['SEED', 'We study seeds.'],
      ['NATO', 'New alliances to oceans and beyond'],
      ['Kelp', 'Knowledge of edible littoral plants'],
      ['KELP', 'Knowledge of edible littoral plants has grown in the last years and continues to grow'],
    ])
      expect(said(`<h3>${name!}</h3><p>${text!}</p>`)[0], text).to.match(new RegExp(`(?:^|: )${name!}$`));
  });

  it('are words with inner capitals before a dash, where most entries begin so', () => {
    const text = '<p>A text on the project.</p>';
    const lines = [
      'FloodSight - Erkennung von Fluten',
      'GazeMerge – Abgleich von Blicken',
      'StimmLab – Bau eines Studios',
    ];
    expect(
      read(...[...lines, 'Games im Revier - Die Branche'].map((line) => line + text)).map(
        ({ acronym }) => acronym,
      ),
    ).to.deep.equal(['FloodSight', 'GazeMerge', 'StimmLab', undefined]);
    const topics = [
      'YouTube – how children watch films',
      'TikTok – young dancers at home',
      'WhatsApp: messages in classes',
    ];
    expect(read(...topics.map((line) => line + text)).map(({ acronym }) => acronym)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are not names of programmes', () => {
    const [project] = read('CAREER: Geometry of population codes during sleep, NSF, 2019–2023');
    expect(project!.acronym).to.equal(undefined);
  });
});
