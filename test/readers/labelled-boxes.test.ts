import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const said = (markup: string) =>
  readProjects(parsed(markup)).map(({ title, start, end, leader, funding, partners, note }) =>
    [
      title,
      start && `${start}–${end}`,
      leader?.name,
      ...funding.map(({ funder }) => funder?.name),
      ...partners.map(({ name }) => name),
      note,
    ]
      .filter(Boolean)
      .join(' | '),
  );

type Field = readonly [label: string, ...values: string[]];
const ENTRIES: readonly (readonly [title: string, ...fields: Field[]])[] = [
  [
    'Skolefravær i overgangen',
    ['Prosjektperiode', '2021–2025'],
    ['Prosjektleder', 'Ragnhild Moe'],
    ['Finansiering', 'Norges forskningsråd'],
    ['Samarbeidspartnere', 'Ringerike kommune', 'Nord universitet'],
  ],
  [
    'Rom for undring',
    ['Prosjektperiode', '2023–2026'],
    ['Prosjektleder', 'Trygve Aas'],
    ['Finansiering', 'Utdanningsdirektoratet', 'Drammen kommune'],
  ],
  ['De stille elevene', ['Prosjektleder', 'Ane Lie'], ['Prosjektperiode', '2020–2022']],
];
const READ = [
  'Skolefravær i overgangen | 2021–2025 | Ragnhild Moe | Norges forskningsråd | Ringerike kommune | Nord universitet',
  'Rom for undring | 2023–2026 | Trygve Aas | Utdanningsdirektoratet | Drammen kommune',
  'De stille elevene | 2020–2022 | Ane Lie',
];

const VALUES: Readonly<Record<string, (values: readonly string[], name: string) => string>> = {
  commas: (values, name) => `<${name}>${values.join(', ')}</${name}>`,
  links: (values, name) =>
    `<${name}>${values.map((value) => `<a href="/x">${value}</a>`).join(', ')}</${name}>`,
  lines: (values, name) => `<${name}>${values.join('<br>')}</${name}>`,
  boxes: (values, name) =>
    values.length > 1
      ? `<div>${values.map((value) => `<div>${value}</div>`).join(' ')}</div>`
      : `<${name}>${values[0]!}</${name}>`,
  'a list': (values, name) =>
    values.length > 1
      ? `<ul>${values.map((value) => `<li>${value}</li>`).join('')}</ul>`
      : `<${name}>${values[0]!}</${name}>`,
};
const FIELDS: Readonly<Record<string, (label: string, values: (name: string) => string) => string>> = {
  boxes: (label, values) => `<div class="f"><div class="l">${label}</div>${values('div')}</div>`,
  'a span': (label, values) => `<div class="f"><span class="l">${label}</span> ${values('span')}</div>`,
  'bold words in a box': (label, values) => `<div class="f"><strong>${label}</strong>${values('div')}</div>`,
  'paragraphs in a box': (label, values) => `<div class="f"><p>${label}</p>${values('p')}</div>`,
  'bold paragraphs': (label, values) => `<p><strong>${label}</strong></p>${values('p')}`,
  'a bold line': (label, values) => `<p><b>${label}</b><br>${values('span')}</p>`,
  terms: (label, values) => `<dl><dt>${label}</dt><dd>${values('span')}</dd></dl>`,
  headings: (label, values) => `<h4>${label}</h4>${values('p')}`,
  'headings in sections': (label, values) => `<section><h4>${label}</h4>${values('div')}</section>`,
};
const spaced = (markup: string) => markup.replaceAll('><', '>\n  <');
const BOXES: Readonly<Record<string, (title: string, fields: string) => string>> = {
  none: (title, fields) => `<h3>${title}</h3>${fields}`,
  articles: (title, fields) =>
    `<article class="a"><h3><a href="/x">${title}</a></h3><div>${fields}</div></article>`,
  'nested boxes': (title, fields) =>
    spaced(
      `<div class="r"><div><header><h3>${title}</h3></header><div><div>${fields}</div></div></div></div>`,
    ),
};

describe('facts in boxes under the heading of a project', () => {
  for (const [name, field] of Object.entries(FIELDS))
    it(`have a label in ${name}, whatever holds the values`, () => {
      for (const [holder, values] of Object.entries(VALUES))
        for (const [box, boxed] of Object.entries(BOXES))
          for (const mark of ['', ':']) {
            const entries = ENTRIES.map(([title, ...fields]) =>
              boxed(
                title,
                fields.map(([label, ...all]) => field(label + mark, (tag) => values(all, tag))).join(''),
              ),
            );
            expect(
              said(`<h2>Prosjekter</h2>${entries.join('')}`),
              `${holder}, ${box}, ${mark}`,
            ).to.deep.equal(READ);
          }
    });

  it('may end with an abbreviation', () => {
    const entry = (...names: string[]) =>
      `<div class="e"><div><h2>Salt roads</h2><p>Of cairns.</p></div><div><h5>Partner</h5><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></div></div><div class="e"><div><h2>Quiet quays</h2></div><div><h5>Partner</h5><p>Moor Inc.</p></div></div>`;
    const read = (...names: string[]) =>
      readProjects(new DOMParser().parseFromString(entry(...names), 'text/html').body).map(({ partners }) =>
        partners.map(({ name }) => name),
      );
    expect(read('Oderbruch Verein e. V.', 'Moor Trust Ltd.')).to.deep.equal([
      ['Oderbruch Verein e. V', 'Moor Trust Ltd'],
      ['Moor Inc'],
    ]);
    expect(read('The trust looks for those who live at the quays.')[0]).to.deep.equal([]);
  });

  it('end before sentences, links to more and other labels', () => {
    const entry = (title: string, rest: string) =>
      `<div class="e"><h3>${title}</h3><div class="f"><div>Finansiering</div><div>Norges forskningsråd</div></div>${rest}</div>`;
    const [first, second] = readProjects(
      parsed(
        entry('Rom for undring', '<div>Vi følger 40 barn i to år.</div><div><a href="/x">Les mer</a></div>') +
          entry('De stille elevene', '<p><strong>Partnere</strong> søkes i hele landet</p>'),
      ),
    );
    expect(first!.funding.map(({ funder }) => funder?.name)).to.deep.equal(['Norges forskningsråd']);
    expect(first!.note).to.equal('Vi følger 40 barn i to år');
    expect(second!.partners).to.deep.equal([]);
    expect(second!.note).to.equal('Partnere søkes i hele landet');
  });

  it('keep their links', () => {
    const entry = (title: string) =>
      `<div class="e"><h3>${title}</h3><div class="f"><div>Prosjektleder</div><div><a href="https://example.org/ane">Ane Lie</a></div></div></div>`;
    expect(
      readProjects(parsed(entry('Rom for undring') + entry('De stille elevene')))[0]!.leader,
    ).to.deep.equal({
      name: 'Ane Lie',
      url: 'https://example.org/ane',
    });
  });
});

describe('lists below headings that are labels', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);

  it('are lists of projects if the label names them, or there is one heading above', () => {
    const grants = list('Kelp in the north (2020–2022)', 'Peat bogs (2021–2023)');
    for (const name of ['Grants', 'Projects', 'Ongoing projects'])
      expect(
        titles(
          `<h2>Water</h2><h3>${name}</h3>${grants}<h2>Air</h2><h3>${name}</h3>${list('Wind (2022–2024)')}`,
        ),
        name,
      ).to.deep.equal(['Kelp in the north', 'Peat bogs', 'Wind']);
    expect(titles(`<h2>Our work</h2><h3>Funding</h3>${grants}`)).to.deep.equal([
      'Kelp in the north',
      'Peat bogs',
    ]);
  });
});

describe('lists of labelled facts in boxes with a title', () => {
  const list = (...facts: string[]) => `<ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`;
  const boxes = (label: string, entry: (title: string, facts: string) => string) =>
    entry('Kelp', list(`${label}: Ecology`, 'Funder: NERC', 'Period: 2020–2023')) +
    entry('Peat', list(`${label}: Geology, history`, 'Period: 2018–2021'));

  it('may begin with a label that is not known', () => {
    for (const label of ['Field', 'Fachgebiet', '<b>Axe</b> ', 'Fagområde'])
      for (const entry of [
        (title: string, facts: string) => `<div class="c"><h2>${title}</h2>${facts}</div>`,
        (title: string, facts: string) =>
          `<article><h3><a href="/x">${title}</a></h3><p>A text.</p>${facts}</article>`,
        (title: string, facts: string) =>
          `<div class="c"><div><h4>${title}</h4></div><div>${facts}</div></div>`,
        (title: string, facts: string) => `<div class="c"><p><b>${title}</b></p>${facts}</div>`,
        (title: string, facts: string) => `<h3>${title}</h3>${facts}`,
      ])
        expect(
          readProjects(parsed(boxes(label, entry))).map(({ title, start }) => [title, start]),
          entry(label, ''),
        ).to.deep.equal([
          ['Kelp', '2020'],
          ['Peat', '2018'],
        ]);
  });

  it('are entries if they begin with a title, or with labels of their own', () => {
    const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
    for (const label of ['Project', 'Prosjekt', 'Titel'])
      expect(
        titles(list(`${label}: Kelp`, 'Funder: NERC') + list(`${label}: Peat`, 'Funder: NERC')),
        label,
      ).to.deep.equal(['Kelp', 'Peat']);
    expect(
      titles(
        `<h2>Current</h2>${list('The shore: kelp and people (2020–2023)', 'Bogs: a memory (2019–2022)')}<h2>Past</h2>${list('Dunes: a history (2010–2013)', 'Wakes: wind at sea (2009–2012)')}`,
      ),
    ).to.have.length(4);
  });
});

describe('lists that are values of labels', () => {
  const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
  const partners = (markup: string) =>
    readProjects(parsed(markup)).map(({ title, partners }) =>
      [title, ...partners.map(({ name }) => name)].join(' | '),
    );
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  it('are no entries, with and without periods beside them', () => {
    const shapes: Record<string, (label: string, items: string) => string> = {
      'a term': (label, items) => `<dl><dt>Funder</dt><dd>NERC</dd><dt>${label}</dt><dd>${items}</dd></dl>`,
      'a term, in a box': (label, items) =>
        `<div><dl><dt>${label}</dt><dd><div class="item-list">${items}</div></dd><dt>Funder</dt><dd>NERC</dd></dl></div>`,
      'a paragraph': (label, items) => `<p>A text.</p><p>${label}:</p>${items}`,
      'bold words in a box': (label, items) => `<div><strong>${label}</strong>${items}</div>`,
    };
    for (const [shape, values] of Object.entries(shapes))
      for (const label of ['Partners', 'Partenaires', 'Samarbeidspartnere']) {
        const entry = (title: string, ...items: string[]) =>
          `<div class="n"><h3>${title}</h3>${values(label, list(...items))}</div>`;
        expect(
          partners(
            entry('Kelp', 'University of Kassel', 'City of Fulda') + entry('Peat', 'University of Oulu'),
          ),
          `${shape}: ${label}`,
        ).to.deep.equal(['Kelp | University of Kassel | City of Fulda', 'Peat | University of Oulu']);
      }
    expect(
      partners(
        `<h1>Kelp</h1><dl><dt>Partners</dt><dd>${list('University of Kassel', 'City of Fulda')}</dd></dl>`,
      ),
    ).to.deep.equal(['Kelp | University of Kassel | City of Fulda']);
  });

  it('may be several under one term, each below a line that names it', () => {
    const entry = (title: string, ...groups: string[]) =>
      `<div class="n"><h2>${title}</h2><dl><dt>Grant number</dt><dd>AB-12345</dd><dt>Partners</dt><dd>${groups.join('')}</dd></dl></div>`;
    const made = readProjects(
      parsed(
        entry(
          'Kelp',
          `<p>In the north</p>${list('University of Tromsø', 'Nord University')}`,
          `<p>In practice</p><div>${list('City of Fulda')}</div>`,
        ) + entry('Peat', `<p>In the north</p>${list('University of Oulu')}`),
      ),
    );
    expect(made.map(({ title, partners }) => [title, ...partners.map(({ name }) => name)])).to.deep.equal([
      ['Kelp', 'University of Tromsø', 'Nord University', 'City of Fulda'],
      ['Peat', 'University of Oulu'],
    ]);
    expect(made.map(({ note }) => note)).to.deep.equal(['In the north, In practice', 'In the north']);
  });

  it('may have a term that is not known, if it is that of several', () => {
    const entry = (title: string, item: string) =>
      `<h3>${title}</h3><dl><dt>Grant number</dt><dd>AB-12345</dd><dt>Those who take part</dt><dd>${list(item)}</dd></dl>`;
    expect(titles(entry('Kelp', 'City of Fulda') + entry('Peat', 'City of Oulu'))).to.deep.equal([
      'Kelp',
      'Peat',
    ]);
  });

  it('are entries below what names them, years or topics', () => {
    const [first, second] = [list('Kelp and people', 'Peat and memory'), list('Wind')];
    const all = ['Kelp and people', 'Peat and memory', 'Wind'];
    for (const [a, b] of [
      ['Current projects', 'Current projects'],
      ['2020', '2019'],
      ['Health', 'Education'],
      ['Projects', 'Past projects'],
    ]) {
      expect(
        titles(`<dl><dt>${a!}</dt><dd>${first}</dd><dt>${b!}</dt><dd>${second}</dd></dl>`),
        a,
      ).to.deep.equal(all);
      expect(titles(`<p>${a!}</p>${first}<p>${b!}</p>${second}`), a).to.deep.equal(all);
    }
    for (const label of ['Prosjekter:', 'Grants:', 'Research'])
      expect(titles(`<h2>A group</h2><p>${label}</p>${first}`), label).to.deep.equal(all.slice(0, 2));
    expect(
      titles(`<h2>Soil</h2><p>Funding</p>${list('Kelp, NERC, 2020–2023', 'Peat and memory')}`),
    ).to.deep.equal(['Kelp', 'Peat and memory']);
  });
});
