/** In each engine: countries are named by `Intl`. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPartnerLine, readPartners } from '../../src/readers/index.js';
import { parsePartner } from '../../src/readers/partner/line.js';
import type { Partner } from '../../src/records/types.js';

/** The facts of an entry without its id and text. */
function factsIn(text: string): Partial<Partner> {
  const { id: _, original: __, ...facts } = readPartnerLine(text);
  return facts;
}

const entries: [text: string, facts: Partial<Partner>][] = [
  // roles above the name, addresses below it
  [
    'Projectleider\nMEERLAB\nKerkstraat 5\n8800 Meerstad\nBELGIE',
    { name: 'MEERLAB', kind: 'coordinator', country: 'BELGIE' },
  ],
  [
    'Work packages leaders\nNordvik Institute (NORI), France (J. Berg)',
    { name: 'Nordvik Institute', shortName: 'NORI', country: 'France' },
  ],
  [
    'Établissements partenaires :\nInstitut du Lac (Burundi)',
    { name: 'Institut du Lac', kind: 'partner', country: 'Burundi' },
  ],
  ['Projektleitung\nJutta Kern', { name: 'Projektleitung Jutta Kern' }],
  [
    'Bergwacht Nord\nGeschäftsstelle Seestadt\nJutta Kern\nSeeweg 3\n79206 Seestadt',
    { name: 'Bergwacht Nord' },
  ],
  [
    'Lakeside Institute\n12 Harbour Road\nLakeside LK4 5AB\nUnited Kingdom',
    { name: 'Lakeside Institute', country: 'United Kingdom' },
  ],
  [
    'Zentrum für Eis und\nSchnee Seestadt\nSeeweg 3\n79206 Seestadt',
    { name: 'Zentrum für Eis und Schnee Seestadt' },
  ],
  // sentences that repeat the name, and descriptions
  [
    'Hochschule Seestadt\nDie Hochschule Seestadt (HSE) wurde 1960 gegründet.\nRolle im Projekt\nDie HSE entwickelt die Plattform.',
    { name: 'Hochschule Seestadt', shortName: 'HSE' },
  ],
  [
    'P2: University of Moor (UK)\nThe University of Moor trains nurses on two campuses.',
    { name: 'University of Moor', country: 'UK' },
  ],
  [
    'Castell Lab\nStudying how trout and mayflies respond when rivers turn more acid',
    { name: 'Castell Lab' },
  ],
  [
    'Harbour Marine Institute\nShort name: HAMI\nContact name: Amy Thorne',
    { name: 'Harbour Marine Institute', shortName: 'HAMI' },
  ],
  ['Navn: Havneinstituttet\nKortnavn: HI', { name: 'Havneinstituttet', shortName: 'HI' }],
  // labels with values
  [
    'Lead Partner: Region Nordvik\nPartner’s ID: 29190000\nAddress: Havnegade 2, 3400 Nordvik, Denmark\nLegal status: public',
    { name: 'Region Nordvik', kind: 'coordinator', country: 'Denmark' },
  ],
  [
    'LAKESIDE COUNCIL\nName: LAKESIDE COUNCIL\nAddress: Quay 3, LA1 2AB LAKESIDE, United Kingdom\nTotal budget: EUR 211 050.00',
    { name: 'LAKESIDE COUNCIL', country: 'United Kingdom' },
  ],
  [
    'Name: Universität Waldstadt\nCountry: Germany\nRole: Coordinator',
    { name: 'Universität Waldstadt', kind: 'coordinator', country: 'Germany' },
  ],
  ['Navn: Fjellbygd Verksted\nLand: Norge', { name: 'Fjellbygd Verksted', country: 'Norge' }],
  ['Contact: Amy Thorne\nInstitution: University of Lakeside', { name: 'University of Lakeside' }],
  // name, department, place, people, address
  [
    'University of Lakeside (ULAKE)\nLanding Systems Laboratory\nLakeside, Scotland, United Kingdom',
    { name: 'University of Lakeside', shortName: 'ULAKE', country: 'United Kingdom' },
  ],
  ['Universität Waldstadt\nVerteilte Systeme und Netze', { name: 'Universität Waldstadt' }],
  ['University of Lakeside\nAmy Thorne (PI)\nBo Lind', { name: 'University of Lakeside' }],
  ['ENSEA\nDavide Rossi', { name: 'ENSEA' }],
  ['Kystdirektoratet\nNordvik, Norge', { name: 'Kystdirektoratet', country: 'Norge' }],
  ['Hochschule am See\nhttp://www.see.example', { name: 'Hochschule am See', url: 'http://www.see.example' }],
  [
    'SKAL – Seeländische Anstalt für Korn GmbH\nwww.skal.example',
    { name: 'Seeländische Anstalt für Korn GmbH', shortName: 'SKAL', url: 'https://www.skal.example' },
  ],
  [
    'Universidade do Vale\nFaculdade de Letras\nVale, Portugal\nMaria João Silva (IR)',
    { name: 'Universidade do Vale', country: 'Portugal' },
  ],
  [
    'Universitetet i Nordvik\nInstitutt for informatikk\nStorgata 23 B\n0373 Nordvik',
    { name: 'Universitetet i Nordvik' },
  ],
  [
    'Leibniz-Institut für Wellenkunde\nHafenstraße 15\n04318 Waldstadt\nGermany',
    { name: 'Leibniz-Institut für Wellenkunde', country: 'Germany' },
  ],
  [
    'Lakeside University\n(LU)\nLakeside, UK',
    { name: 'Lakeside University', shortName: 'LU', country: 'UK' },
  ],
  [
    'Lakeside University (LU)\nA public university in Lakeside. It has 12,000 students.',
    { name: 'Lakeside University', shortName: 'LU' },
  ],
  // a name in two lines
  [
    'Technische Universität\nWaldstadt\nAbteilung für Wellen\nWaldstadt, Deutschland',
    { name: 'Technische Universität Waldstadt', country: 'Deutschland' },
  ],
  // short name and name
  [
    'TUL\nTechnical University of Lakeside\nLakeside, UK',
    { name: 'Technical University of Lakeside', shortName: 'TUL', country: 'UK' },
  ],
  [
    'Nordvik forskningsinstitutt for sjø\nNFS',
    { name: 'Nordvik forskningsinstitutt for sjø', shortName: 'NFS' },
  ],
  ['Royal Museum of Boats\nLakeside\nUK', { name: 'Royal Museum of Boats', country: 'UK' }],
  ['Girona Sea Institute\nGirona (Spain)', { name: 'Girona Sea Institute', country: 'Spain' }],
  [
    'Sweden: Nordvik University - Department of Tides -\nSlow Processes Laboratory',
    { name: 'Nordvik University - Department of Tides - Slow Processes Laboratory', country: 'Sweden' },
  ],
  // parts before the name
  [
    'Project coordination:\nNordvik universitet, Norge: Eva Sund',
    { name: 'Nordvik universitet', kind: 'coordinator', country: 'Norge' },
  ],
  ['Finland:\nVaasan Meriyliopisto', { name: 'Vaasan Meriyliopisto', country: 'Finland' }],
  ['Prof. Eva Sund\nFakultet for sjø\nNordvik universitet', { name: 'Nordvik universitet' }],
  ['Eva Sund\nNordvik universitet\nNorge', { name: 'Nordvik universitet', country: 'Norge' }],
  ['Department of Tides\nUniversity of Lakeside', { name: 'University of Lakeside' }],
  // in one line
  [
    '1. ‘the coordinator’: FUNDACIÓN PARA EL MAR DEL SUR (SURMAR), established in CALLE MAYOR 40, SUR 50001, Spain, VAT number: ESG50000000',
    { name: 'FUNDACIÓN PARA EL MAR DEL SUR', shortName: 'SURMAR', kind: 'coordinator', country: 'Spain' },
  ],
  [
    'Waterland Works BV, with registered office in Quay 4, Utrecht, The Netherlands',
    { name: 'Waterland Works BV', country: 'The Netherlands' },
  ],
  [
    'Institut des Sols Alpins (ISA), including LOP, HYDRO and TERRA;',
    { name: 'Institut des Sols Alpins', shortName: 'ISA' },
  ],
  [
    'Norges forskningsråd (NFR). Prosjektnr. 353075',
    { name: 'Norges forskningsråd', shortName: 'NFR', grant: '353075' },
  ],
  ['University of Lakeside (UoL). Tides Group', { name: 'University of Lakeside', shortName: 'UoL' }],
  ['Høgskolen i Fjellbygd: Per Arne Vik og Gro Lien', { name: 'Høgskolen i Fjellbygd' }],
  ['University of Lakeside, UK: Amy Thorne', { name: 'University of Lakeside', country: 'UK' }],
  ['Amy Thorne, University of Lakeside, UK', { name: 'University of Lakeside', country: 'UK' }],
  ['Denmark: the Danish Harbour Authority;', { name: 'Danish Harbour Authority', country: 'Denmark' }],
  ['1 Swedish: Nordvik Research Station', { name: 'Nordvik Research Station' }],
  ['1 Norwegian: Nordvik universitet', { name: 'Nordvik universitet' }],
  ['University of Lakeside (co-PI)', { name: 'University of Lakeside' }],
  ['Pädagogisches Institut (PI)', { name: 'Pädagogisches Institut', shortName: 'PI' }],
];

/** Entries that stay whole, since a line may be a part of the name, another name, or no fact that is known. */
const whole = [
  'Technische Universität\nWaldstadt',
  'Norwegian University of\nTides and Winds',
  'Senter for helse\nog omsorg',
  'Stiftelsen\nNorsk Fjellredning',
  'Statens\nMuseum for Sjøfart',
  'Universitetet i Nordvik\nUniversitetet i Sørvik',
  'Nordvik universitet (NU)\nSINTOF (Norway)',
  'Nordvik universitet: Eva Sund\nSørvik universitet: Per Vik',
  'University of Lakeside, UK\nNordvik Institute of Tides, Norway',
  'Lakeside Ltd\nHarbour Ltd',
  'SINTOF\nNordvik universitet',
  'Eva Sund\nNordvik universitet',
  'Rolls Royce\nUniversity of Lakeside',
  'Prof. Eva Sund\nTechnische Universität\nWaldstadt',
  'Norway\nSweden',
  'Tide Sessions: Amy Thorne and Bo Lind',
  'ERC Starting Grant: Amy Thorne',
  'SFB 441: Sprachliche Strukturen (1999)',
  'Kontakt: Eva Sund',
  'Jordan: the Book',
  '3 Ways: Work in Progress',
  'Marks and Spencer, established in 1884',
  'Institute of Lakes. A History',
  'Oslo – Kaffe AS',
];

describe('parts of a partner’s entry', () => {
  for (const [text, facts] of entries)
    it(text.replaceAll('\n', ' ⏎ '), () => expect(factsIn(text)).to.deep.equal(facts));

  for (const text of whole)
    it(`stay together: ${text.replaceAll('\n', ' ⏎ ')}`, () =>
      expect(factsIn(text)).to.deep.equal({ name: text.replaceAll('\n', ' ') }));

  it('are all shown, with the name first', () => {
    for (const [text] of entries.filter(([each]) => each.includes('\n'))) {
      const { record, shown } = parsePartner(text);
      const words = (each: string) => each.match(/[\p{L}\p{N}]+/gu) ?? [];
      const line = shown ? [shown.written, ...shown.rest].join(' ') : text;
      expect(words(line), text).to.include.members(
        words(text.replace(/^(?:Name|Navn): /gm, '')).filter((word) => word !== 'Institution'),
      );
      expect(shown?.written ?? text.replaceAll('\n', ' ')).to.include(record.name as string);
    }
  });

  it('are shown as written if the text is too long to be read whole', () => {
    const { record, shown } = parsePartner(`Nordvik universitet\nNordvik, Norge\n${'ord '.repeat(600)}`);
    expect(record.name).to.equal('Nordvik universitet');
    expect(shown).to.equal(undefined);
  });

  it('are not marks alone', () => {
    expect(factsIn(';\nNordvik Seter')).to.deep.equal({ name: 'Nordvik Seter' });
  });

  it('are lines of an item', () => {
    const page = new DOMParser().parseFromString(
      '<ul><li><a href="https://ensea.example">ENSEA</a><br>Davide Rossi</li><li><h3>Kunst og Sjø</h3><p>Quay Street</p></li></ul>',
      'text/html',
    );
    expect(readPartners(page.body).map(({ name }) => name)).to.deep.equal(['ENSEA', 'Kunst og Sjø']);
  });
});

describe('parts in any order', () => {
  const names = [
    'University of Lakeside',
    'Nordvik universitet',
    'Universität Waldstadt',
    'Université des Sables',
    'Universidad del Mar',
    'Helsingin Meriyliopisto',
    'Høgskolen i Fjellbygd',
    'Hogeschool Waterland',
    'Lakeside Research Institute',
    'Nordvik kommune',
    'Institut des Sols Alpins',
    'Senter for Sjø og Land',
  ];
  const countries = [
    'Norway',
    'Sverige',
    'Deutschland',
    'France',
    'España',
    'Suomi',
    'The Netherlands',
    'UK',
  ];
  const country = fc.constantFrom(...countries);
  const place = country.map((land) => ({ text: `Nordvik, ${land}`, land }));
  const address = country.map((land) => ({ text: `Address: Quay 12, 3400 Nordvik, ${land}`, land }));
  const plain = fc.constantFrom(
    'Department of Tides',
    'Fakultet for sjø',
    'Faculté des Sciences',
    'Prof. Amy Thorne',
    'Dr. Jutta Kern, Dr. Bo Lind',
    'Eva Sund (PI)',
    'www.nordvik.example',
    'amy@nordvik.example',
    'Legal status: public',
    'Total budget: EUR 318 400.00',
    'Storgata 12, 3400 Nordvik',
    'It leads the second work package.',
    'Partner',
  );
  const others = fc.array(
    plain.map((text) => ({ text, land: '' })),
    { maxLength: 3 },
  );
  const parts = fc
    .tuple(others, fc.option(fc.oneof(place, address)), fc.integer({ min: 0, max: 3 }))
    .map(([lines, located, at]) => [
      ...lines.slice(0, at),
      ...(located ? [located] : []),
      ...lines.slice(at),
    ]);

  it('give the name in the first line, and the country of an address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), parts, (name, lines) => {
        const { record } = parsePartner([name, ...lines.map(({ text }) => text)].join('\n'));
        expect(record.name).to.equal(name);
        expect(record.country ?? '').to.equal(lines.find(({ land }) => land)?.land ?? '');
      }),
      { numRuns: 1000 },
    );
  });

  it('give no part of a name that is broken into lines', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Norwegian University of Tides and Winds',
          'Technische Universität Waldstadt',
          'Norges maritime universitet',
          'Institut für Wind und Wetter',
          'Institut des Sols Alpins',
          'Universidad del Mar',
          'Royal College of Sailors',
          'National Museum of Boats',
        ),
        fc.nat(),
        parts,
        (name, at, lines) => {
          const words = name.split(' ');
          const cut = 1 + (at % (words.length - 1));
          const broken = `${words.slice(0, cut).join(' ')}\n${words.slice(cut).join(' ')}`;
          const { record } = parsePartner([broken, ...lines.map(({ text }) => text)].join('\n'));
          expect(String(record.name)).to.satisfy(
            (read: string) => read.includes(name),
            `${broken}: ${String(record.name)}`,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('give no other name than that of the institution if a person, a role or a department leads', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Prof. Eva Sund',
          'Dr. Jutta Kern, Dr. Bo Lind',
          'Coordinator',
          'Partner 3:',
          'Norway',
          'Department of Tides',
          'Avdeling for sjø',
        ),
        fc.constantFrom(...names),
        parts,
        (lead, name, lines) => {
          const text = [lead, name, ...lines.map((line) => line.text)].join('\n');
          const read = String(parsePartner(text).record.name);
          expect(read).to.satisfy(
            (each: string) =>
              each === name ||
              each.includes(`${lead.replace(/:$/, '')} ${name}`) ||
              each.includes(`${lead} ${name}`),
            text,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
