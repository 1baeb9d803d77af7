/** In each engine: large regular expressions on folded words. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine } from '../../src/readers/index.js';

const title = fc.constantFrom(
  'Quiet turbines for shallow water',
  'Skolens glemte arkiver i etterkrigstiden',
  'Die Sprache der Brunnen und ihre Hörer',
  'Les voix de la dune et leurs échos',
  'Does broadband change where bakers go?',
  'Het geheugen van de dijk en de stad',
  'Vattnets rätt: landskap och lag i norr',
);
const funder = fc.constantFrom(
  'Swedish Research Council',
  'Norges forskningsråd',
  'Deutsche Forschungsgemeinschaft',
  'Leverhulme Trust',
  'NSF',
  'Fritz Thyssen Stiftung',
  'Carlsbergfondet',
);
const amount = fc.constantFrom(
  '£270,000',
  '$98,535',
  'EUR 500,000',
  '2,4 mill. kr',
  '€250K',
  'GBP 16.5k',
  '180.000 Euro',
  'AUD 24,950.00',
  'US$ 50,000',
  '1 200 000 SEK',
);
const role = fc.constantFrom('PI', 'Co-PI', 'CoI', 'Co-I', 'co-applicant', 'Projektleitung', 'medsøker', 'huvudsökande', 'medeaanvrager', 'responsabile'); // prettier-ignore
const years = fc
  .tuple(fc.integer({ min: 2009, max: 2025 }), fc.integer({ min: 1, max: 5 }))
  .map(([from, length]) => [String(from), String(from + length)] as const);
const person = fc.constantFrom(
  'Mirela Dvorsky',
  'Torvald Ekenstierna',
  'Nieves Arrizabalaga',
  'Wen Halloran',
);

interface Grant {
  what: string;
  whom: string;
  sum: string;
  as: string;
  years: readonly [string, string];
}
const grant = fc
  .tuple(title, funder, amount, role, years)
  .map(([what, whom, sum, as, years]): Grant => ({ what, whom, sum, as, years }));

const quoted = (what: string) => `“${what}”`;
const FORMS: ((grant: Grant) => string)[] = [
  ({ what, whom, sum, as, years }) => `${sum}, ${as}, ${quoted(what)}, ${whom}, ${years.join('-')}.`,
  ({ what, whom, sum, as, years }) => `${what}, ${whom}, ${sum}, ${years.join('–')}, ${as}`,
  ({ what, whom, sum, as, years }) => `${what} — ${whom} (${years.join('-')}, ${sum}, ${as})`,
  ({ what, whom, sum, years }) => `${whom}, ${sum}, ${years.join('-')}, ${what} [Tag, Other Tag]`,
  ({ what, whom, sum, as, years }) => `${years.join('–')} ${sum} ${what}, ${whom}, ${as}`,
  ({ what, whom, sum, as, years }) => `${whom} (${years.join('-')}): ${what} (${sum}, ${as})`,
  ({ what, whom, sum, as, years }) => [what, whom, sum, as, years.join('-')].join(' | '),
  ({ what, whom, sum, as, years }) => [years.join('-'), whom, what, sum, as].join('; '),
  ({ what, whom, sum, as, years }) => [`${whom}, ${years.join('–')}`, what, `${as}, ${sum}`].join('\n'),
  ({ what, whom, sum, years }) => [what, whom, sum, years.join('-')].join('\n'),
];

describe('entries of lists of grants', () => {
  it('have their facts in any order', () => {
    fc.assert(
      fc.property(grant, fc.constantFrom(...FORMS), (parts, form) => {
        const line = form(parts);
        const {
          title: read,
          start,
          end,
          funding,
          leader,
          coordinator,
          partners,
          acronym,
        } = readProjectLine(line);
        expect(
          {
            read,
            start,
            end,
            funders: funding.map(({ funder }) => funder?.name),
            others: [leader, coordinator, acronym, ...partners],
          },
          line,
        ).to.deep.equal({
          read: parts.what,
          start: parts.years[0],
          end: parts.years[1],
          funders: [parts.whom],
          others: [undefined, undefined, undefined],
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('have the one who leads, and no other', () => {
    fc.assert(
      fc.property(grant, person, person, ({ what, whom, sum, years }, who, other) => {
        fc.pre(who !== other);
        const line = `${who} (PI), ${other} (Co-PI), ${what}, (Combined Value ${sum}), ${whom}, ${years.join('-')}.`;
        const { title: read, leader } = readProjectLine(line);
        expect([read, leader?.name], line).to.deep.equal([what, who]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('entries with their author first', () => {
  const place = fc.constantFrom(
    'School of Marine Studies',
    'Institutt for hav og kyst',
    'Faculty of Law',
    'Nordby universitet',
  );
  const AUTHORED: ((who: string, what: string, place: string, sum: string) => string)[] = [
    (who, what, place) => `Dr ${who}, ${place}, ${what}`,
    (who, what, place) => `${who}, ${place}, ${what}`,
    (who, what) => `Researcher ${who} and working group: ${what}`,
    (who, what) => `Docent ${who}, konsthistoria, ${what}`,
    (who, what) => `${who}, pedagogik – ${what}`,
    (who, what, _, sum) => `${who}, ${what}. ${sum}`,
    (who, what, place, sum) => `${who}, ${place}, ${sum}, ${what}`,
    (who, what, place) => `${who}, professor, ${place}\n${what}`,
    (who, what) => `${who}\nProjekt: ${what}`,
    (who, what, place) => `${who.split(' ').reverse().join(', ')} K., ${place}\n${what}`,
    (who, what) => `${what}\nPI ${who}, funded by the NSF, £150,000`,
    (who, what) => `${what}\nFunded by the NSF 2019–2022\nProf ${who}: Principal Investigator`,
  ];

  it('have the title and the author', () => {
    fc.assert(
      fc.property(grant, person, place, fc.constantFrom(...AUTHORED), ({ what, sum }, who, where, form) => {
        const line = form(who, what, where, sum);
        const { title: read, leader, coordinator, partners } = readProjectLine(line);
        const name = line.startsWith(who.split(' ').at(-1)!)
          ? `${who.split(' ').reverse().join(', ')} K.`
          : who;
        expect([read, leader?.name, coordinator, partners], line).to.deep.equal([what, name, undefined, []]);
      }),
      { numRuns: 800 },
    );
  });

  it('are no entries whose first words are the topic', () => {
    const topics: ((who: string, other: string, what: string) => string)[] = [
      (who, other, what) => `${who}, ${other}, and ${what}`,
      (who, _, what) => `${who}, forfatter – ${what}`,
      (who, _, what) => `${who}: ${what}`,
      (_, __, what) => `Makt, Minne\n${what}`,
      (who, _, what) => `The Faculty of ${who}: ${what}`,
    ];
    fc.assert(
      fc.property(person, person, title, fc.constantFrom(...topics), (who, other, what, form) => {
        const line = form(who, other, what);
        const { leader, coordinator, funding } = readProjectLine(line);
        expect([leader, coordinator, funding], line).to.deep.equal([undefined, undefined, []]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('sentences about a grant', () => {
  const SENTENCES: ((who: string, what: string, sum: string) => string)[] = [
    (who, what, sum) =>
      `Lektor ${who} fra Institut for Havstudier har modtaget ${sum} til projektet ${what}.`,
    (who, what, sum) => `${who} (Hogeschool Noordwal) ontvangt ${sum} voor het project ${what}.`,
    (who, what, sum) => `${who} has won a ${sum} award to work on ‘${what}’, 2021–2024`,
    (who, what, sum) => `Docent i konsthistoria ${who} får ${sum} till sitt projekt ”${what}”.`,
    (who, what, sum) => `The largest grant, ${sum}, was awarded to Professor ${who} for the project ${what}.`,
    (who, what, sum) => `Suurimman apurahan, ${sum}, sai FT ${who} ja työryhmä hankkeeseen ${what}.`,
  ];
  // a question mark ends the sentence
  const stated = title.filter((what) => !what.endsWith('?'));

  it('have the title and the person', () => {
    fc.assert(
      fc.property(person, stated, amount, fc.constantFrom(...SENTENCES), (who, what, sum, form) => {
        const line = form(who, what, sum);
        const { title: read, leader } = readProjectLine(line);
        expect([read, leader?.name], line).to.deep.equal([what, who]);
      }),
      { numRuns: 500 },
    );
  });

  it('have no leader where several persons share it', () => {
    fc.assert(
      fc.property(person, person, stated, amount, (who, other, what, sum) => {
        fc.pre(who !== other);
        const line = `${who} (Nordby universitet) og ${other} (Sørby universitet) får ${sum} til prosjektet ${what}.`;
        const { title: read, leader } = readProjectLine(line);
        expect([read, leader], line).to.deep.equal([what, undefined]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('titles with the words of grants', () => {
  const topic = fc.constantFrom(
    'Women',
    'Peace',
    'Security',
    'Trust',
    'Bread',
    'Mothers',
    'Silence',
    'Språk',
    'Makt',
    'Heimat',
  );
  const word = fc.constantFrom(
    'PI',
    'Co-PI',
    'Coordinator',
    'Antragsteller',
    'Prosjektleder',
    'Consultant',
    'Collaborator',
    'Applicant',
  );
  const money = fc.constantFrom(
    '£500',
    '$1,000',
    '€100',
    '100 kroner',
    '1 million euro',
    'EUR 5',
    '1 mill. kr',
  );
  const body = fc.constantFrom(
    'Research Council',
    'European Commission',
    'Award',
    'Fellowship',
    'Leverhulme Trust',
    'Nobel Prize',
    'NSF',
  );
  const span = fc
    .tuple(fc.integer({ min: 1700, max: 1955 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, length]) => `${from}–${from + length}`);
  const titles = fc.oneof(
    fc.tuple(topic, topic, topic).map(([a, b, c]) => `${a}, ${b}, ${c}`),
    fc.tuple(topic, topic, topic).map(([a, b, c]) => `${a}, ${b}, and ${c}`),
    fc.tuple(topic, word, topic).map(([a, b, c]) => `${a}, ${b}, ${c}`),
    fc.tuple(word, topic, span).map(([a, b, years]) => `${a}, ${b} and the rest, ${years}`),
    fc.tuple(topic, span).map(([a, years]) => `The role of PI networks and ${a}, ${years}`),
    fc.tuple(money, topic).map(([sum, a]) => `${sum} a year: ${a} and income`),
    fc.tuple(topic, money, topic).map(([a, sum, b]) => `${a}, ${sum}, and ${b}`),
    fc.tuple(topic, money).map(([a, sum]) => `${a} for ${sum}?`),
    fc.tuple(body, topic, topic).map(([a, b, c]) => `${a}, ${b}, and the making of ${c}`),
    fc.tuple(topic, body, span).map(([a, b, years]) => `${a}, the ${b}, and its critics, ${years}`),
    fc.tuple(topic, topic, span).map(([a, b, years]) => `${a} — ${b} (${years})`),
    fc.tuple(topic, word).map(([a, b]) => `${a} — ${b}, colleague, friend`),
    fc.tuple(word, word, topic).map(([a, b, c]) => `${a} / ${b} / ${c}`),
    fc.tuple(word, topic).map(([a, b]) => `${a}: ${b} in transition`),
    fc.tuple(topic, word).map(([a, b]) => `“${a}” and the ${b}`),
  );

  it('hold no facts', () => {
    fc.assert(
      fc.property(titles, (line) => {
        const { id: _, original: __, title: read, ...fields } = readProjectLine(line);
        const facts = Object.entries(fields).filter(
          ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
        );
        expect([read, facts], line).to.deep.equal([line, []]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a body in an entry of a list of grants', () => {
  const payersOf = (line: string) =>
    readProjectLine(line).funding.flatMap(({ funder }) => (funder ? String(funder.name) : []));
  const role = fc.constantFrom('PI', 'Co-PI', 'Lead PI');
  const body = fc.constantFrom(
    'U.S. Dept. of Rain',
    'Nantes Inst. for Wells',
    'National Institute for Roofs',
  );

  it('pays on the page of a person, where roles stand without names', () => {
    fc.assert(
      fc.property(role, body, title, amount, (name, payer, about, sum) => {
        const line = `2019–21 | ${payer} | ${about} | ${name} | ${sum}`;
        expect(payersOf(line), line).to.deep.equal([payer]);
      }),
    );
  });

  it('pays if it is a public one, but not beside a person or before a colon', () => {
    const about = 'Quiet wells for shallow water';
    expect(payersOf(`2021: ${about}. Ada Moor (PI), A. Berg. U.S. Well Service, $75,000`)).to.deep.equal([
      'U.S. Well Service',
    ]);
    for (const line of [
      `2021: ${about}. Ada Moor (PI), University of Leeds, $75,000`,
      `${about}, PI, Anna Berg, University of Oslo, £20,000, 2020–2022`,
      `${about} | Nord universitet | 200 000 kr`,
      `University of Leeds ($399,000): ${about}`,
    ])
      expect(payersOf(line), line).to.deep.equal([]);
  });

  it('pays if it is a short name before a scheme or a number, or two short names', () => {
    expect(payersOf('“Quiet wells”, MRFF - Health Care Research Grant, 2022-25, $1.8M')).to.deep.equal([
      'MRFF',
    ]);
    expect(payersOf('Quiet wells of the coast.\nFAPERJ grant 2018/11402-7.\nPI: Ada Moor')).to.deep.equal([
      'FAPERJ',
    ]);
    expect(payersOf('Quiet wells of the coast\nUKRI EPSRC · 2024–2026')).to.deep.equal(['UKRI EPSRC']);
    expect(payersOf('Quiet Well Testing, U.S. National Science Foundation (2021 - 2024)')).to.deep.equal([
      'U.S. National Science Foundation',
    ]);
    expect(readProjectLine('Quiet Well Testing, National Well Institute (2021 - 2024)').title).to.match(
      /^Quiet Well/,
    );
  });
});

describe('a list of grants that is cut off', () => {
  for (const text of [
    'Semantics Peter, och Networks Avdeling\n9M Umweltphysik ogAS\n(',
    'Quiet turbines, $40,000, PI\nNatural Sciences Research Council of',
    'Quiet turbines, $40,000, PI\nFunding –',
  ])
    it(`is read to its end: ${text}`, () => expect(readProjectLine(text).original).to.equal(text));

  it('is read to any other end too', () => {
    const text =
      'A Berg (PI), B Lie (Co-PI), “Quiet turbines” (QUIET), NSF Research Council of Canada (NSERC) – $40,000, 2020–2022';
    for (let end = 1; end < text.length; end++)
      for (const line of [text.slice(0, end), `Title of it\n${text.slice(end)}`])
        expect(readProjectLine(line).original).to.equal(line);
  });
});

describe('a surname and initials on the line above a grant', () => {
  const grant =
    'Quiet Harbours: How Ferries Wait on the Tide\nHarbour Science Foundation\n$51,200\n2024–2026';
  for (const name of ['Lindqvist, T.', 'Lindqvist, T. A.', 'Lindqvist, Tora A.', 'Lindqvist, Tora'])
    it(`are read with the full stop that belongs to them: ${name}`, () => {
      expect(readProjectLine(`${name} (PI)\n${grant}`).leader).to.deep.equal({ name });
    });
});
