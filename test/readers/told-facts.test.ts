import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine } from '../../src/readers/index.js';

const facts = (text: string) => {
  const { title, acronym, start, end, note, leader, funding, partners } = readProjectLine(text);
  return {
    title: String(title),
    acronym,
    start,
    end,
    note: note === undefined ? undefined : String(note),
    leader: leader?.name,
    funders: funding.flatMap(({ funder }) => (funder ? [String(funder.name)] : [])),
    partners: partners.map(({ name }) => String(name)),
  };
};

describe('sentences about the period of a project', () => {
  const sentences = fc.constantFrom(
    'Prosjektet startet i FROM og avsluttes i TO.',
    'Prosjektet starter FROM og varer til TO.',
    'Projektet startade i FROM och pågår till TO.',
    'Projektet påbörjades FROM och avslutas TO.',
    'The project started in FROM and will run until TO.',
    'The project began in FROM and ended in TO.',
    'Das Projekt begann FROM und endet TO.',
    'Het project startte in FROM en loopt tot TO.',
    'Hanke alkoi FROM ja päättyi TO.',
  );

  it('have a start and an end, and say nothing else', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 1995, max: 2030 }), fc.nat(6), (sentence, year, length) => {
        const text = sentence.replace('FROM', String(year)).replace('TO', String(year + length));
        expect(facts(`Quiet Rooms by the Sea\n${text}`), text).to.include({
          title: 'Quiet Rooms by the Sea',
          start: String(year),
          end: String(year + length),
          note: undefined,
        });
      }),
    );
  });

  it('are kept whole in the summary if they say more', () => {
    const text =
      'Projektet, som inleddes i mars 2018, har en budget på omkring 9 miljoner kronor och pågår fram till augusti 2020.';
    const { start, end, summary, note } = readProjectLine(`Öppen plan\n${text}`);
    expect({ start, end, summary, note }).to.deep.equal({
      start: '2018-03',
      end: '2020-08',
      summary: text,
      note: undefined,
    });
  });

  it('are not about the years of a topic', () => {
    for (const text of [
      'Prosjektet undersøker hvordan krigen startet i 1992 og sluttet i 1995.',
      'The project examines how the strikes began in 2001 and ended in 2003.',
      'Boka om prosjektet startet i 2019.',
    ])
      expect(facts(`Quiet Rooms by the Sea\n${text}`), text).to.include({ start: undefined, end: undefined });
  });
});

describe('sentences about who pays', () => {
  for (const [sentence, ...funders] of [
    [
      'Projektet understöds av Havsfonden, Svenska kulturfonden och Stiftelsen Tre Ekar.',
      'Havsfonden',
      'Svenska kulturfonden',
      'Stiftelsen Tre Ekar',
    ],
    ['Projektet har beviljats medel av Riksbankens Jubileumsfond.', 'Riksbankens Jubileumsfond'],
    ['Vinnova bidrar med cirka 4,5 miljoner kronor till projektet.', 'Vinnova'],
    ['Hankkeen rahoitti Museovirasto.', 'Museovirasto'],
    ['Das Projekt wird von der Klosterkammer Nordstadt gefördert.', 'Klosterkammer Nordstadt'],
    ['Gefördert wird das Projekt durch die Nordstadtstiftung.', 'Nordstadtstiftung'],
    // of others
    ['Museet fikk 5 millioner kroner til et nytt tak.'],
  ])
    it(sentence!, () => {
      expect(facts(`Quiet Rooms by the Sea\n${sentence}`)).to.deep.include({
        title: 'Quiet Rooms by the Sea',
        funders,
      });
    });
});

describe('lines below a label or a title', () => {
  it('are further partners below the first', () => {
    expect(
      facts('Måker over torget\nSamarbeidspartnere:\nHavly Analyse AS\nKystlaks\nBremnes Sjømat\nLes mer'),
    ).to.deep.include({
      title: 'Måker over torget',
      partners: ['Havly Analyse AS', 'Kystlaks', 'Bremnes Sjømat'],
      note: 'Les mer',
    });
    expect(
      facts('Måker over torget\nSamarbeidspartnere:\nNMBU\nHavly\nProsjektet undersøker måker.').partners,
    ).to.deep.equal(['NMBU', 'Havly']);
  });

  it('are a leader with a workplace', () => {
    expect(facts('Seed mixtures for organic orchards in the north\nNiels Bertelsen, KU').leader).to.equal(
      'Niels Bertelsen',
    );
    expect(facts('Seed mixtures for organic orchards in the north\nNiels Bertelsen').leader).to.equal(
      undefined,
    );
  });

  it('are a title below a coined short name', () => {
    expect(facts('KoLaBri\nZusammenhang der Lehrkräftebildung am Niederrhein')).to.include({
      title: 'Zusammenhang der Lehrkräftebildung am Niederrhein',
      acronym: 'KoLaBri',
    });
    // an institution, and a description
    for (const text of [
      'SINTEF\nMåker over torget i byen',
      'OsloMet\nMåker over torget i byen',
      'KoLaBri\nWir untersuchen die Bildung am Niederrhein.',
    ])
      expect(facts(text).acronym, text).to.equal(undefined);
  });
});

describe('sentences that name the payer', () => {
  it('have the name behind the verb', () => {
    for (const [sentence, ...funders] of [
      ['Oppdragsgiver er Bufdir.', 'Bufdir'],
      ['Oppdragsgivere er Bufdir og KS.', 'Bufdir', 'KS'],
      ['Barna spør oss. Finansiør er Helsedirektoratet.', 'Helsedirektoratet'],
      ['Finansiärer är Formas och Vinnova.', 'Formas', 'Vinnova'],
      ['The funder is NORCE.', 'NORCE'],
      ['Auftraggeber ist Stadt Fulda.', 'Stadt Fulda'],
    ] as const) {
      const read = facts(`Foster Homes in the North\n${sentence}`);
      expect(read.funders, sentence).to.deep.equal(funders);
      expect(read.note ?? '', sentence).not.to.match(/er$|är$|is$|ist$/);
    }
  });

  it('are others where no name follows', () => {
    for (const sentence of [
      'Oppdragsgiver er kommunen.',
      'Oppdragsgiver er ikke Bufdir.',
      'The funders are kind.',
      'Finansiør er Ada Moor.',
      'Arbeidsgiver er Bufdir.',
    ])
      expect(facts(`Foster Homes in the North\n${sentence}`).funders, sentence).to.deep.equal([]);
    expect(facts('Oppdragsgiver er Gud')).to.include({ title: 'Oppdragsgiver er Gud' });
  });
});

describe('a sentence that begins with those who take part', () => {
  it('is kept whole, since the end of their names is unclear', () => {
    for (const sentence of [
      'Gemeinsam mit Blindenverbänden entstehen ertastbare Netzpläne.',
      'Gemeinsam mit der Universität Köln entwickeln wir neue Karten.',
      'In Zusammenarbeit mit der Stadt Köln erforscht das Team Gärten.',
      'I samarbeid med Statens vegvesen utvikler vi nye kart.',
      'Sammen med skoler i Oslo undersøker prosjektet nye kart.',
      'Together with farmers in Kent we build maps.',
      'In collaboration with the Moor School of Economics we study trade.',
      'En collaboration avec le Musée de Lyon nous étudions les eaux.',
      'Samen met de Universiteit Leiden ontwikkelen wij kaarten.',
    ]) {
      const { partners, note, summary } = readProjectLine(`Quiet Rooms by the Sea\n${sentence}`);
      expect(partners, sentence).to.deep.equal([]);
      expect(`${String(summary ?? note)}.`.replace('..', '.')).to.equal(sentence);
    }
  });

  it('has partners if it says nothing else', () => {
    for (const [phrase, ...partners] of [
      ['In collaboration with the University of Lakeside.', 'University of Lakeside'],
      ['I samarbeid med Oslo kommune, NTNU og Sintef', 'Oslo kommune', 'NTNU', 'Sintef'],
      ['Samarbeid med: Runde miljøsenter', 'Runde miljøsenter'],
      ['Gemeinsam mit der Universität für angewandte Kunst Wien.', 'Universität für angewandte Kunst Wien'],
    ] as const)
      expect(facts(`Quiet Rooms by the Sea\n${phrase}`).partners, phrase).to.deep.equal(partners);
  });
});
