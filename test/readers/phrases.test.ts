import { expect } from '@open-wc/testing';
import { readIssueLine, readIssues } from '../../src/readers/index.js';
import { parseProject } from '../../src/readers/project/index.js';
import type { Project } from '../../src/records/types.js';
import { NAMES, PHRASES, TITLES, UNREAD } from './phrases.js';

const VALUES: Record<string, (record: Project) => string[]> = {
  funder: ({ funding }) => funding.flatMap(({ funder }) => (funder ? [String(funder.name)] : [])),
  leader: ({ leader }) => (leader ? [leader.name] : []),
  coordinator: ({ coordinator }) => (coordinator ? [String(coordinator.name)] : []),
  partners: ({ partners }) => partners.map(({ name }) => String(name)),
  period: ({ start, end }) => (start || end ? [`${start}–${end}`] : []),
};

/** A name without articles and academic titles. */
const bare = (name: string): string =>
  name.replace(/^(?:(?:[Tt]he|an?|[Ll]’|die|Dr\.?|[Pp]rofessori?|[Ll]ektor|[Pp]rof\.|dr\.) ?)+/, '');
const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** A phrase in its positions: a clause behind a comma or in a bracket, a sentence, a line. */
function linesOf(field: string, lang: string, phrase: string, at: number) {
  const pick = (list: readonly string[], n: number) => list[n % list.length]!;
  const [title, x, y] = [TITLES[lang]!, NAMES[field]![lang]!, NAMES[field]![lang]!].map((list, i) =>
    pick(list, at + Number(i === 2)),
  ) as [string, string, string];
  const [a = '', b = ''] = x.split('–');
  const words = phrase.replace(
    /(?<![\p{L}])[XYAB](?![\p{L}])/gu,
    (letter) => ({ X: x, Y: y, A: a, B: b })[letter]!,
  );
  const sentence = capitalised(words);
  const isClause = /^[a-zøåäö([]/.test(phrase);
  const lines = isClause
    ? [
        `${title}, ${words}`,
        `${title}. ${sentence}.`,
        /^[([]/.test(words) ? `${title} ${words}` : `${title} (${words})`,
        `${title}\n${sentence}`,
      ]
    : [`${title}. ${sentence}.`, `${title}\n${sentence}`, `${title}\n${sentence}.`];
  return { title, lines, values: field === 'partners' ? [x, y] : [x] };
}

describe('phrases about projects', () => {
  for (const [lang, fields] of Object.entries(PHRASES))
    for (const [field, phrases] of Object.entries(fields))
      it(`give the ${field} in ${lang}, and no words of theirs are left`, () => {
        for (const [i, phrase] of phrases.entries()) {
          const { title, lines, values } = linesOf(field, lang, phrase, i);
          for (const line of lines) {
            const { record } = parseProject(line);
            expect(record, line).to.include({ title });
            expect(record.note, line).to.equal(undefined);
            expect(VALUES[field]!(record).map(bare), line).to.deep.equal(values.map(bare));
          }
        }
      });

  it('give no other fact', () => {
    for (const [lang, fields] of [...Object.entries(PHRASES), ...Object.entries(UNREAD)])
      for (const [field, phrases] of Object.entries(fields))
        for (const [i, phrase] of phrases.entries()) {
          const { lines, values } = linesOf(field, lang, phrase, i);
          for (const line of lines) {
            const { record } = parseProject(line);
            for (const [other, valuesOf] of Object.entries(VALUES)) {
              const found = valuesOf(record).map(bare);
              if (other !== field) expect(found, `${other} of ${line}`).to.deep.equal([]);
              else if (field !== 'period')
                expect(values.map(bare), `${other} of ${line}`).to.include.members(found);
            }
          }
        }
  });
});

describe('words around facts in a sentence', () => {
  const restOf = (text: string) => {
    const { note, summary } = parseProject(text).record;
    return { note, summary: summary === undefined ? undefined : String(summary) };
  };

  it('are in the summary with the whole sentence if they say something', () => {
    for (const sentence of [
      'The study is funded by the NSF and deals with rivers.',
      'Prosjektet er finansiert av Norges forskningsråd (2020–2023) og ser på elver.',
      'Partly funded by the Leverhulme Trust.',
      'Supported by a generous grant from the Leverhulme Trust.',
    ]) {
      const { note, summary } = restOf(`Quiet Machines. ${sentence}`);
      expect(note, sentence).to.equal(undefined);
      expect(sentence, sentence).to.include(summary);
      expect(summary?.split(' ').length, sentence).to.be.greaterThan(4);
    }
  });

  it('stay in the note beside facts that are no sentence', () => {
    expect(restOf('Quiet Machines (PI: Mary Holt, Keele University, 2020)').summary).to.equal(undefined);
    expect(restOf('Quiet Machines. Led by Mary Holt, Keele University')).to.deep.equal({
      note: 'Keele University',
      summary: undefined,
    });
  });
});

describe('phrases that look like names of funders', () => {
  it('are none', () => {
    for (const text of [
      'Stories of the Sea\nEt delprosjekt under Forskningsrådets FINNUT-program',
      'Stories of the Sea\nDel av Forskningsrådets FINNUT-program',
      'Stories of the Sea\nA project under the Research Council FINNUT programme',
    ])
      expect(parseProject(text).record.funding, text).to.deep.equal([]);
  });

  it('have no word for a project beside them', () => {
    const { record } = parseProject('Stories of the Sea (DFG-Projekt, Leitung: Anna Berg)');
    expect(record.funding).to.deep.equal([{ funder: { name: 'DFG' } }]);
    expect(record.note).to.equal(undefined);
  });
});

describe('a short name above a labelled title', () => {
  it('is no person', () => {
    for (const label of ['Project title', 'Full title', 'Tittel'])
      expect(
        parseProject(`Barn Sound\n${label}: Monitoring animal welfare\nFunder: NordForsk`).record,
        label,
      ).to.not.have.property('leader');
  });
});

const readings = (text: string) => {
  const { title, journal, deadline, editors, note } = readIssueLine(text);
  return { title, journal: journal?.name, deadline, editors: editors.map(({ name }) => name), note };
};

describe('phrases about calls', () => {
  it('have no words of a deadline left', () => {
    for (const [call, sentence] of [
      ['Special issue “Quiet Rooms”, Journal of Rooms', 'Manuscripts should be submitted by 15 March 2027'],
      ['Special issue “Quiet Rooms”, Journal of Rooms', 'We welcome submissions until 15 March 2027'],
      ['Temanummer «Stille rom», Norsk filosofisk tidsskrift', 'Vi tar imot bidrag til 15. mars 2027'],
      ['Temanummer ”Tysta rum”, Socialvetenskaplig tidskrift', 'Bidrag skickas in senast 15 mars 2027'],
      ['Themenheft „Stille Räume“, Historische Anthropologie', 'Einsendeschluss ist der 15. März 2027'],
      ['Themenheft „Stille Räume“, Historische Anthropologie', 'Die Frist endet am 15. März 2027'],
      [
        'Numéro spécial « Chambres », Cahiers d’histoire',
        'Les propositions sont attendues avant le 15 mars 2027',
      ],
    ] as const)
      for (const text of [`${call}. ${sentence}.`, `${call}\n${sentence}`, `${call} (${sentence})`])
        expect(readings(text), text).to.include({ deadline: '2027-03-15', note: undefined });
  });

  it('have editors behind a short role on a line of its own', () => {
    for (const role of ['Eds.', 'Red.', 'Hrsg.', 'Toim.', 'Coord.'])
      expect(
        readings(`Special issue “Quiet Rooms”, Journal of Rooms\n${role} Mary Holt & Samuel Reeve`),
        role,
      ).to.deep.include({
        editors: ['Mary Holt', 'Samuel Reeve'],
        note: undefined,
      });
  });

  it('have editors between “with” and their role', () => {
    expect(
      readings(
        'Special issue “Quiet Rooms”, Journal of Rooms\nWith Mary Holt and Samuel Reeve as guest editors',
      ),
    ).to.deep.include({ editors: ['Mary Holt', 'Samuel Reeve'], note: undefined });
  });

  it('are for an issue, also in Swedish', () => {
    for (const lead of ['Call for papers till', 'Inbjudan till', 'Call for papers til'])
      expect(
        readings(`${lead} temanummer av Tidskrift för skola: Läsebokens århundrade`),
        lead,
      ).to.deep.include({
        title: 'Läsebokens århundrade',
        journal: 'Tidskrift för skola',
      });
  });

  it('ask for manuscripts, which is no journal', () => {
    expect(
      readings('Teemanumero ”Hiljaiset huoneet”. Lähetä käsikirjoitus 15.3.2027 mennessä.').journal,
    ).to.equal(undefined);
  });
});

describe('trust as a topic', () => {
  it('is no funder behind a title', () => {
    for (const title of [
      'Who Pays for Clean Rivers? Water Charges and Household Trust',
      'Quiet Cities, Household Trust',
      'Health Data – Patient Trust',
      'Water, Neighbour Trust',
    ]) {
      const { record } = parseProject(title);
      expect(record.funding, title).to.deep.equal([]);
      expect(record.title, title).to.equal(title);
    }
    expect(parseProject('Rivers, Leverhulme Trust').record.funding).to.have.length(1);
  });

  it('is none beside a labelled funder', () => {
    const { record } = parseProject('Clean Rivers, Moss Trust. PI: Dr Ida Holt. Funder: ESRC (2020–2023).');
    expect(record.funding).to.deep.equal([{ funder: { name: 'ESRC' } }]);
  });
});

describe('numbers of the DFG', () => {
  it('have initials before them', () => {
    expect(parseProject('Flüsse und Rituale (DFG, BE 1234/5-1)').record.funding).to.deep.equal([
      { funder: { name: 'DFG' }, grant: 'BE 1234/5-1' },
    ]);
  });
});

describe('lists of calls with a word before a colon', () => {
  it('are no facts of one call', () => {
    const list = document.createElement('div');
    list.innerHTML =
      '<ul><li>Call for Papers: „Holz“, Zeitschrift für Alltag, hrsg. von Ida Berg, Einreichung bis 31.01.2027</li>' +
      '<li>Call for Papers: „Lärm in der Stadt“, Stadt und Klang, hrsg. von Nils Moe, Einreichung bis 15.12.2026</li></ul>';
    expect(readIssues(list).map(({ title }) => title)).to.deep.equal(['Holz', 'Lärm in der Stadt']);
  });

  it('have a deadline behind one that is struck out', () => {
    expect(
      readings('Special issue: Quiet Rooms\nJournal of Rooms\nExtended to 30 November 2026').deadline,
    ).to.equal('2026-11-30');
    expect(readings('Special issue on empires extended to 1 May 1900').deadline).to.equal(undefined);
  });
});

describe('plain titles', () => {
  it('have no names of funders, leaders and institutions in a subtitle', () => {
    for (const title of [
      'Integration gefördert durch Sport',
      'Archive – Stille Krankenhäuser',
      'Hvem leder musikken? Sykehus i Norge',
      'Digital Labour? Councils and Hidden Foundations',
      'Between Schools and Partners: Leeds 1914–1939',
      'Labour in partnership with Councils',
      'Funding Archives, Supporting Union',
    ]) {
      const { record } = parseProject(title);
      expect(record.title, title).to.equal(title);
      for (const [field, valuesOf] of Object.entries(VALUES))
        expect(valuesOf(record), `${field} of ${title}`).to.deep.equal([]);
    }
    expect(parseProject('Schools in Town (2012–2018): Quiet Rooms').record.leader).to.equal(undefined);
  });
});
