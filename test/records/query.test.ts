/** In each engine: words are sorted by `Intl`. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  acceptDefinition,
  acceptProject,
  filterProjects,
  firstDay,
  fold,
  groupProjects,
  lastDay,
  localDay,
  pickText,
  safeAddress,
  sortProjects,
  toPartialDate,
  yearsOf,
} from '../../src/records/index.js';

const today = '2026-11-21';
const projects = [
  { title: 'Ærlig talt', start: '2020', end: '2022', funding: [{ funder: 'NordForsk' }], types: ['phd'] },
  { title: 'Åpne rom', start: '2024-03', types: ['network', 'phd'] },
  { title: 'Nærmiljøråd', partners: ['Levanger kommune'] },
  { title: 'Øst for sol', start: 2027, funding: ['Erasmus+'] },
  { title: 'Zoologi', end: '2030' },
].map(acceptProject);
const titles = (list: readonly { title: unknown }[]) => list.map(({ title }) => title);

describe('partial dates', () => {
  it('are years, months or days that exist', () => {
    expect(toPartialDate(2021)).to.equal('2021');
    expect(toPartialDate('2021-05')).to.equal('2021-05');
    expect(toPartialDate('2024-02-29')).to.equal('2024-02-29');
    for (const bad of ['2023-02-29', '2021-13', '2021-00', '2021-05-32', 'snart', '', null, '21'])
      expect(toPartialDate(bad), String(bad)).to.equal(undefined);
  });

  it('keep the day that is written in a date-time, in whatever time zone it is read', () => {
    expect(toPartialDate('2018-11-01T00:00:00Z')).to.equal('2018-11-01');
    expect(toPartialDate('2018-11-01T23:30:00-11:00')).to.equal('2018-11-01');
  });

  it('have a first and a last day', () => {
    expect([firstDay('2024'), lastDay('2024')]).to.deep.equal(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).to.deep.equal(['2024-02-01', '2024-02-29']);
    expect([firstDay('2024-02-03'), lastDay('2024-02-03')]).to.deep.equal(['2024-02-03', '2024-02-03']);
  });

  it('use the reader’s calendar day', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).to.equal('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).to.equal('2026-12-31');
  });
});

describe('pickText', () => {
  it('returns the reader’s language, a close one, English, or any other', () => {
    expect(pickText('Kun én', 'en')).to.equal('Kun én');
    expect(pickText({ nb: 'ja', en: 'yes' }, 'nb-NO')).to.equal('ja');
    expect(pickText({ no: 'ja', en: 'yes' }, 'nb')).to.equal('ja');
    expect(pickText({ nb: 'ja', en: 'yes' }, 'nn')).to.equal('ja');
    expect(pickText({ nb: 'ja', en: 'yes' }, 'fr')).to.equal('yes');
    expect(pickText({ de: 'ja' }, 'fr')).to.equal('ja');
    expect(pickText({ nb: '', en: 'yes' }, 'nb')).to.equal('yes');
    expect(pickText(undefined, 'nb')).to.equal('');
  });
});

describe('fold', () => {
  it('makes spellings of one word the same', () => {
    for (const [a, b] of [
      ['Åse', 'aase'],
      ['RØROS', 'roros'],
      ['Bjærke', 'bjaerke'],
      ['Straße', 'strasse'],
      ['café', 'CAFE'],
      ['vel\u00ADferd', 'velferd'],
      ['Kjærleiken på Hønefoss', 'kjaerleiken pa honefoss'],
      ['Dearvvašvuohta, čálli, ŋ', 'dearvvasvuohta, calli, n'],
      ['Đuođji ja ŧ', 'duodji ja t'],
      ['Naïve coöperation', 'naive cooperation'],
    ] as const)
      expect(fold(a)).to.equal(fold(b));
  });
  it('changes nothing the second time', () => {
    for (const text of ['Ǽ', 'ǣ', 'Ǿ']) expect(fold(fold(text)), text).to.equal(fold(text));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(fold(text)) === fold(text) || /aa/i.test(text),
      ),
    );
  });
});

describe('filterProjects', () => {
  it('finds words anywhere in a project, in any spelling', () => {
    expect(titles(filterProjects(projects, { text: 'naermiljo' }))).to.deep.equal(['Nærmiljøråd']);
    expect(titles(filterProjects(projects, { text: 'LEVANGER nær' }))).to.deep.equal(['Nærmiljøråd']);
    expect(filterProjects(projects, { text: 'levanger zoologi' })).to.have.length(0);
  });
  it('takes any of the values of a facet, and all facets together', () => {
    expect(titles(filterProjects(projects, { type: ['phd'] }, { today }))).to.deep.equal([
      'Ærlig talt',
      'Åpne rom',
    ]);
    expect(titles(filterProjects(projects, { type: ['phd'], status: ['ongoing'] }, { today }))).to.deep.equal(
      ['Åpne rom'],
    );
    expect(titles(filterProjects(projects, { year: ['2021', '2027'] }, { today }))).to.deep.equal([
      'Ærlig talt',
      'Øst for sol',
    ]);
    expect(titles(filterProjects(projects, { funder: ['Erasmus+'] }, { today }))).to.deep.equal([
      'Øst for sol',
    ]);
    expect(filterProjects(projects, {}, { today })).to.have.length(5);
  });
  it('knows the years of an ongoing project', () => {
    expect(yearsOf({ start: '2024-03' }, today)).to.deep.equal(['2024', '2025', '2026']);
    expect(yearsOf({ start: '2027' }, today)).to.deep.equal(['2027']);
    expect(yearsOf({}, today)).to.deep.equal([]);
  });
  it('swaps reversed dates, as the timeline does', () => {
    expect(yearsOf({ start: '2026-02', end: '2024' }, today)).to.deep.equal(['2024', '2025', '2026']);
    expect(yearsOf({ start: '2025-09', end: '2025-02' }, today)).to.deep.equal(['2025']);
    expect(
      groupProjects([acceptProject({ title: 'A', start: '2030', end: '2028' })], 'year')[0]?.key,
    ).to.equal('2028');
    const [turned, whole] = [
      acceptProject({ title: 'A', start: '2030', end: '2020' }),
      acceptProject({ title: 'B', start: '2025', end: '2026' }),
    ];
    expect(titles(sortProjects([turned, whole], 'start'))).to.deep.equal(['B', 'A']);
    expect(titles(sortProjects([whole, turned], 'end'))).to.deep.equal(['A', 'B']);
  });
});

describe('sortProjects', () => {
  it('puts æ ø å last in Norwegian, in every engine', () => {
    for (const lang of ['nb', 'nn'])
      expect(titles(sortProjects(projects, 'title', lang))).to.deep.equal([
        'Nærmiljøråd',
        'Zoologi',
        'Ærlig talt',
        'Øst for sol',
        'Åpne rom',
      ]);
  });
  it('puts them with a and o in English', () => {
    expect(titles(sortProjects(projects, 'title', 'en'))).to.deep.equal([
      'Ærlig talt',
      'Åpne rom',
      'Nærmiljøråd',
      'Øst for sol',
      'Zoologi',
    ]);
  });
  it('puts them after z in Northern Sámi, in the order that the engine knows', () => {
    expect(titles(sortProjects(projects, 'title', 'se')).slice(0, 2)).to.deep.equal([
      'Nærmiljøråd',
      'Zoologi',
    ]);
  });
  it('puts the latest first and the undated last', () => {
    expect(titles(sortProjects(projects, 'start'))).to.deep.equal([
      'Øst for sol',
      'Åpne rom',
      'Ærlig talt',
      'Nærmiljøråd',
      'Zoologi',
    ]);
  });
});

describe('groupProjects', () => {
  it('puts ongoing projects first, and keeps the order within', () => {
    const groups = groupProjects(projects, 'status', { today });
    expect(groups.map(({ key, projects: members }) => [key, titles(members)])).to.deep.equal([
      ['ongoing', ['Åpne rom', 'Zoologi']],
      ['planned', ['Øst for sol']],
      ['finished', ['Ærlig talt']],
      ['unknown', ['Nærmiljøråd']],
    ]);
  });
  it('puts each project in one group, whatever it is grouped by', () => {
    for (const by of ['status', 'type', 'funder', 'year', 'none'] as const)
      expect(groupProjects(projects, by, { today }).flatMap((group) => group.projects)).to.have.members(
        projects,
      );
    expect(groupProjects(projects, 'type').map((group) => group.key)).to.deep.equal(['phd', 'network', '']);
    expect(groupProjects(projects, 'year').map((group) => group.key)).to.deep.equal([
      '2030',
      '2027',
      '2024',
      '2020',
      '',
    ]);
  });
});

describe('records from elsewhere', () => {
  it('are made whole', () => {
    expect(
      acceptProject({
        title: 'Rom',
        funding: 'NordForsk',
        coordinator: 'Nord universitet',
        start: 2021,
        types: 'phd',
      }),
    ).to.deep.equal({
      id: 'rom',
      title: 'Rom',
      types: ['phd'],
      start: '2021',
      coordinator: { name: 'Nord universitet' },
      funding: [{ funder: { name: 'NordForsk' } }],
      partners: [],
      links: [],
      keywords: [],
    });
    expect(acceptDefinition({ text: 'Velferd er …', year: 2020, authors: 'Ness' })).to.include({
      year: '2020',
    });
    expect(acceptDefinition({ text: 'Velferd er …', authors: 'Ness; Heimburg' }).authors).to.deep.equal([
      'Ness',
      'Heimburg',
    ]);
  });
  it('need a title or a text, and say so', () => {
    expect(() => acceptProject({})).to.throw(TypeError, 'title');
    expect(() => acceptDefinition({ year: 2020 })).to.throw(TypeError, 'text');
  });
  it('never bring in an unsafe address', () => {
    expect(acceptProject({ title: 'a', url: 'javascript:alert(1)' }).url).to.equal(undefined);
    expect(safeAddress(' JaVaScRiPt:alert(1)')).to.equal(undefined);
    expect(safeAddress('data:text/html,x')).to.equal(undefined);
    for (const good of ['https://a.no/b', '/b', '#c', 'mailto:a@b.no', 'b?c=d:e'])
      expect(safeAddress(good)).to.equal(good);
  });
  it('never throw anything but that, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        try {
          acceptProject(input);
        } catch (error) {
          expect(error).to.be.instanceOf(TypeError);
          expect((error as Error).message).to.equal('A project needs a title.');
        }
      }),
    );
  });
});
