import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine } from '../../src/readers/index.js';
import { blindLines } from './blind-lines.js';
import { projectLines, type ProjectGold } from './project-lines.js';
import { unseenProjects } from './unseen-lines.js';

/** Names from many countries, used in no other line of the tests. */
const GIVEN =
  'Nokuthula Þórdís Xiuying Åshild Thibault Aino Zbigniew Oddfrid Saoirse Ngozi Bùi Ilmari Jadwiga Ragnfrid Élodie Wim Torgunn Yusuf Siobhán Lakshmi'.split(
    ' ',
  );
const FAMILY =
  'Dlamini Zhang Kvamme Lefèvre Kettunen Wójcik Adeyemi Tuominen Eide Murphy Okonkwo Peeters Sjögren Brandt Kusturica Hætta Villanueva Iyer Bjørnstad Quigley'.split(
    ' ',
  );
const PLACES =
  'Alta Ystad Turku Graz Leiden Nantes Tórshavn Volda Kassel Vaasa Gjøvik Falun Utrecht Rennes'.split(' ');

const name = fc
  .tuple(fc.constantFrom(...GIVEN), fc.option(fc.constantFrom(...FAMILY)), fc.constantFrom(...FAMILY))
  .filter(([, middle, family]) => middle !== family)
  .map((parts) => parts.filter(Boolean).join(' '));
const place = fc.constantFrom(...PLACES);

const lines = [...projectLines, ...blindLines, ...unseenProjects];

/** Replaces words both in a line and in its expected fields. */
function replaced(
  [text, gold]: [string, ProjectGold],
  words: readonly (readonly [string, string])[],
): [string, ProjectGold] {
  const swap = (value: unknown): unknown =>
    typeof value === 'string'
      ? words.reduce((said, [from, to]) => said.replaceAll(from, to), value)
      : Array.isArray(value)
        ? value.map(swap)
        : value;
  const changed = Object.fromEntries(Object.entries(gold).map(([field, value]) => [field, swap(value)]));
  return [swap(text) as string, changed as unknown as ProjectGold];
}

function expectRead([text, gold]: [string, ProjectGold], fields: readonly (keyof ProjectGold)[]) {
  const project = readProjectLine(text);
  const read: ProjectGold = {
    title: String(project.title),
    ...(project.leader && { leader: project.leader.name }),
    ...(project.coordinator && { coordinator: String(project.coordinator.name) }),
    ...(project.start && { start: project.start }),
    ...(project.end && { end: project.end }),
    ...(project.funding.some(({ grant }) => grant) && {
      grant: project.funding.find(({ grant }) => grant)!.grant!,
    }),
  };
  for (const field of fields) expect(read[field], `${field} of “${text}”`).to.deep.equal(gold[field]);
}

describe('lines with other names and numbers', () => {
  it('have the same persons', () => {
    const led = lines.filter(([, { leader }]) => leader && !leader.includes(','));
    expect(led.length).to.be.above(15);
    fc.assert(
      fc.property(fc.constantFrom(...led), name, (line, person) =>
        expectRead(replaced(line, [[line[1].leader!, person]]), ['leader', 'title', 'coordinator']),
      ),
      { numRuns: 600 },
    );
  });

  it('have the same institutions', () => {
    const placed = lines.flatMap((line): [[string, ProjectGold], string][] => {
      const town = / (?:i|of) ([A-ZÅØ][a-zæøåö]+)$/.exec(line[1].coordinator ?? '')?.[1];
      return town ? [[line, town]] : [];
    });
    expect(placed.length).to.be.above(5);
    fc.assert(
      fc.property(fc.constantFrom(...placed), place, ([line, town], other) =>
        expectRead(replaced(line, [[town, other]]), ['coordinator', 'title', 'leader']),
      ),
      { numRuns: 300 },
    );
  });

  it('have the same periods', () => {
    const dated = lines.filter(
      ([, { start, end }]) => Number(start?.slice(0, 4)) >= 2017 && (!end || Number(end.slice(0, 4)) <= 2026),
    );
    expect(dated.length).to.be.above(15);
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: -2, max: 2 }), (line, years) => {
        const moved = [...new Set(line[0].match(/20[12]\d/g))].sort(
          (a, b) => (Number(b) - Number(a)) * Math.sign(years || 1),
        );
        expectRead(
          replaced(
            line,
            moved.map((year) => [year, String(Number(year) + years)] as const),
          ),
          ['start', 'end', 'title'],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('have the same grant numbers', () => {
    const granted = lines.filter(([, { grant }]) => /^\d{5,}$/.test(grant ?? ''));
    expect(granted.length).to.be.above(3);
    fc.assert(
      fc.property(fc.constantFrom(...granted), fc.integer({ min: 100_000, max: 999_999 }), (line, number) =>
        expectRead(replaced(line, [[line[1].grant!, String(number)]]), ['grant', 'title']),
      ),
      { numRuns: 200 },
    );
  });
});

describe('names beside a kind of project, a role or a quotation', () => {
  const title = fc.constantFrom(
    'Trygghet i hjemmet',
    'Skolen som møteplass',
    'Between home and hospital',
    'Ung i distriktet',
    'Nachbarschaft im Wandel',
    'Livet på øen',
  );
  const forms: ((what: string, who: string, where: string) => string)[] = [
    (what, who) => `${what}. Ph.d.-projekt af ${who}.`,
    (what, who) => `${what} (PhD project, ${who})`,
    (what, who) => `${what} – doktoravhandling av ${who}`,
    (what, who) => `${what}, postdoktorprosjekt, ${who}`,
    (what, who) => `«${what}», ${who}`,
    (what, who) => `„${what}“ von ${who}`,
    (what, who) => `Thèse de ${who} : « ${what} »`,
    (what, who) => `Dr ${who}, “${what}”`,
    (what, who, where) => `${what}. Prof. ${who}, Universitetet i ${where}.`,
    (what, who) => `${what}Prosjektleder: ${who}Prosjektperiode: 2020–2023`,
    (what, who) => `Projekttitel: ${what} Projektleder: ${who} Laufzeit: 2020–2023`,
    (what, who) => `Søker: NN; Prosjektleder: ${who}; Tittel: ${what}; Sum: 2 mill. kr`,
    (what, who) => `${what} (Prof. ${who}, PI)`,
    (what, who) => `${who} (ph.d.-stipendiat): ${what}`,
  ];

  it('say who leads, and no workplace coordinates', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), title, name, place, (form, what, who, where) => {
        const { title: read, leader, coordinator, partners } = readProjectLine(form(what, who, where));
        expect([String(read), leader?.name, coordinator, partners], form(what, who, where)).to.deep.equal([
          what,
          who,
          undefined,
          [],
        ]);
      }),
      { numRuns: 800 },
    );
  });
});

describe('clauses after a title', () => {
  const title = fc.constantFrom(
    'Skolen ved havet',
    'Tro, håp og arbeid',
    'Kven eig fjellet?',
    'Mat – og makt',
    'Å leve lenge: tre liv',
  );
  const led = fc.constantFrom(
    'ledet av',
    'leia av',
    'ledd av',
    'led by',
    'geleitet von',
    'under ledelse av',
    'onder leiding van',
    'sous la direction de',
  );
  const paid = fc.constantFrom(
    'finansiert av',
    'støttet av',
    'med midler fra',
    'funded by',
    'gefördert von',
    'mit Mitteln von',
    'met steun van',
    'avec le soutien de',
  );
  const funder = fc.constantFrom(
    'NFR',
    'Stiftelsen Dam',
    'Norges forskningsråd',
    'Kulturrådet',
    'VolkswagenStiftung',
    'Leverhulme Trust',
  );
  const mark = fc.constantFrom(', ', ' – ', '. ');
  const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
  const after = (separator: string, words: string) =>
    separator + (separator === '. ' ? capital(words) : words);

  it('say who leads and pays in any order, and leave the title whole', () => {
    fc.assert(
      fc.property(
        title,
        led,
        name,
        paid,
        funder,
        mark,
        fc.boolean(),
        (what, leads, who, pays, whom, separator, first) => {
          const clauses = [`${leads} ${who}`, `${pays} ${whom}`];
          const [one, two] = first ? clauses : clauses.reverse();
          const line = what + after(separator, one!) + after(separator === '. ' ? separator : ', ', two!);
          const { title: read, leader, funding } = readProjectLine(line);
          expect([String(read), leader?.name, funding.map((each) => each.funder?.name)], line).to.deep.equal([
            what,
            who,
            [whom],
          ]);
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('plain titles', () => {
  const topic = fc.constantFrom(
    'freedom and politics',
    'et liv i bøker',
    'makt og språk i skolen',
    'the art of listening',
    'omsorg i endring',
    'demokrati på prøve',
    'learning to write',
    'fattigdom og velstand',
  );
  const Topic = topic.map((words) => words[0]!.toUpperCase() + words.slice(1));
  const years = fc
    .tuple(fc.integer({ min: 1500, max: 1989 }), fc.integer({ min: 1, max: 60 }))
    .map(([first, length]) => [first, first + length] as const);
  const term = fc.constantFrom('ADHD', 'KOLS', 'EFL', 'AI', 'FN', 'EU', 'PTSD', 'DNA', 'NATO', 'OECD');
  const body = fc.constantFrom('UNESCO', 'UNICEF', 'FRONTEX', 'TIMSS', 'McDonald', 'Amnesty', 'YouTube');
  const role = fc.constantFrom(
    'Leder',
    'Partner',
    'Koordinator',
    'Manager',
    'Leitung',
    'Institution',
    'Start',
    'Status',
  );
  const event = fc.constantFrom('war', 'krigen', 'strike', 'uprising', 'reformen', 'revolusjonen');

  const titles = fc.oneof(
    fc.tuple(name, topic).map(([who, what]) => `${who}: ${what}`),
    fc.tuple(name, Topic).map(([who, what]) => `${who} – ${what}`),
    fc.tuple(name, topic).map(([who, what]) => `${who} og ${what}`),
    fc.tuple(Topic, name).map(([what, who]) => `${what} i ${who}s dikt`),
    fc.tuple(Topic, years).map(([what, [from, to]]) => `${what}, ${from}–${to}`),
    fc.tuple(Topic, years).map(([what, [from, to]]) => `${what} (${from}-${to})`),
    fc
      .tuple(event, place, years)
      .map(([what, where, [from, to]]) => `The ${what} in ${where} (${from}–${to})`),
    fc.tuple(Topic, years).map(([what, [year]]) => `${what} etter loven av ${year}`),
    fc.tuple(Topic, term, topic).map(([what, word, more]) => `${what} (${word}): ${more}`),
    fc.tuple(term, topic).map(([word, what]) => `${word}: ${what}`),
    fc.tuple(term, Topic).map(([word, what]) => `${word} – ${what}`),
    fc.tuple(Topic, topic, topic).map(([a, b, c]) => `${a}, ${b}, and ${c}`),
    fc.tuple(Topic, place).map(([what, where]) => `${what} (${where})`),
    fc.tuple(Topic, place, place).map(([what, a, b]) => `${what}: ${a} og ${b}`),
    fc.tuple(Topic, topic).map(([a, b]) => `«${a}» – ${b}`),
    fc.tuple(Topic, fc.integer({ min: 1, max: 60 })).map(([what, n]) => `${what} på ${n}. trinn`),
    fc.tuple(Topic, fc.integer({ min: 2, max: 99 })).map(([what, n]) => `${what}: ${n} stemmer`),
    fc.tuple(Topic, name).map(([what, who]) => `${what} (${who})`),
    fc.tuple(body, Topic, topic).map(([who, what, more]) => `${who}: ${what} og ${more}`),
    fc.tuple(body, topic).map(([who, what]) => `${who} – ${what}`),
    fc.tuple(Topic, Topic).map(([a, b]) => `${a}. ${b}`),
    fc.tuple(name, place, topic).map(([who, where, what]) => `${who}, ${where} og ${what}`),
    fc.tuple(role, topic).map(([word, what]) => `${word}: ${what}`),
    fc.tuple(role, Topic).map(([word, what]) => `${word} og ${what[0]!.toLowerCase()}${what.slice(1)}`),
    fc.tuple(Topic, place, topic).map(([what, where, more]) => `${what}; ${where}; ${more}`),
  );

  it('hold no facts, whatever marks, years and names are in them', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const { id: _, original: __, title: read, ...fields } = readProjectLine(title);
        const facts = Object.entries(fields).filter(
          ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
        );
        expect(facts, title).to.deep.equal([]);
        expect(String(read).replace(/[«»]/g, '')).to.equal(title.replace(/[«»]/g, ''));
      }),
      { numRuns: 1500 },
    );
  });
});
