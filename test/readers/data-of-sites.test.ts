import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCsv, readJson } from '../../src/readers/index.js';
import type { RecordKind, RowProblem } from '../../src/readers/index.js';

function read<K extends RecordKind = 'project'>(data: unknown, kind: K = 'project' as K) {
  const problems: RowProblem[] = [];
  const isTable = typeof data === 'string' && !/^\s*[[{]/.test(data);
  const records = isTable
    ? readCsv(data, kind, (problem) => problems.push(problem))
    : readJson(data, kind, (problem) => problems.push(problem));
  return { records, problems, columns: problems.map(({ column }) => column) };
}

describe('data that sites keep for their own pages', () => {
  it('has a text in several languages, some of them empty', () => {
    const { records } = read([
      { title_en: '', title_ja: '静かな部屋' },
      { title_en: 'Quiet rooms', title_ja: '静かな部屋', title_pt: 'Salas quietas' },
      { title: { en: '', cs: 'Tiché pokoje' }, funder: { de: 'Rat der Künste', en: 'Arts Council' } },
    ]);
    expect(records.map(({ title }) => title)).to.deep.equal([
      { ja: '静かな部屋' },
      { en: 'Quiet rooms', ja: '静かな部屋', pt: 'Salas quietas' },
      { cs: 'Tiché pokoje' },
    ]);
    expect(records[2]!.funding[0]!.funder?.name).to.deep.equal({ de: 'Rat der Künste', en: 'Arts Council' });
  });

  it('has names in full beside short ones', () => {
    const names = (rows: object[]) =>
      read(rows, 'partner').records.map(({ name, shortName }) => [name, shortName]);
    const pairs = [
      { name: 'NU', full_name: 'Nordvik University' },
      { acronym: 'NU', full_name: 'Nordvik University' },
      { short: 'NU', long: 'Nordvik University' },
      { shortName: 'NU', title: 'Nordvik University' },
      { abbr: 'NU', name: 'Nordvik University' },
    ];
    for (const row of pairs)
      expect(names([row]), JSON.stringify(row)).to.deep.equal([['Nordvik University', 'NU']]);
    expect(read([{ name: 'TANG', long_name: 'Seaweed for all' }]).records[0]).to.include({
      title: 'Seaweed for all',
      acronym: 'TANG',
    });
  });

  it('has the title of a partner as its name only if nothing else is', () => {
    expect(read([{ title: 'Nordvik AS', href: 'https://n.example' }], 'partner').records[0]).to.include({
      name: 'Nordvik AS',
      url: 'https://n.example',
    });
    const { records, columns } = read('name;title\nNordvik AS;Director\n', 'partner');
    expect(records[0]!.name).to.equal('Nordvik AS');
    expect(columns).to.deep.equal(['title']);
  });

  it('has addresses and pictures as objects', () => {
    const [project] = read([
      { title: 'A', url: { title: { en: 'Page' }, href: 'https://a.example' } },
    ]).records;
    expect(project!.url).to.equal('https://a.example');
    const [partner] = read(
      [{ name: 'B', logo: { src: 'b.png', alt: 'B' }, website: { url: '/b' } }],
      'partner',
    ).records;
    expect(partner).to.deep.include({ url: '/b', logo: { src: 'b.png' } });
  });

  it('has the parts of a fact in objects', () => {
    const [project] = read([
      {
        title: 'A',
        funder: { name: 'EU', programme: 'H2020' },
        grant_id: '945231',
        period: { start: '2019-01', end: '2021-12' },
        links: [{ title: 'Page', url: 'https://a.example' }],
      },
    ]).records;
    expect(project).to.deep.include({
      start: '2019-01',
      end: '2021-12',
      funding: [{ funder: { name: 'EU' }, programme: 'H2020', grant: '945231' }],
      links: [{ url: 'https://a.example', label: 'Page' }],
    });
  });

  it('has editors in one text, and days with slashes', () => {
    const { records } = read(
      [
        {
          title: 'A',
          editors: ['Kari Nordmann', { name: 'Ola Vik' }],
          deadline: '31/05/2027',
          link: 'https://a.example',
        },
        { title: 'B', guest_editors: 'Eva Sund, Per Lie and Kari Nordmann' },
        { title: 'C', editors: 'Nordmann, K. and the board' },
      ],
      'issue',
    );
    expect(records.map(({ editors }) => editors.map(({ name }) => name))).to.deep.equal([
      ['Kari Nordmann', 'Ola Vik'],
      ['Eva Sund', 'Per Lie', 'Kari Nordmann'],
      ['Nordmann, K. and the board'],
    ]);
    expect(records[0]).to.include({ deadline: '2027-05-31', url: 'https://a.example' });
  });

  it('has ids that are no numbers of grants', () => {
    const { records } = read('id;title;Project ID\nq-1;A;320001\nq-2;B;\n');
    expect(records.map(({ id, funding }) => [id, funding])).to.deep.equal([
      ['q-1', [{ grant: '320001' }]],
      ['q-2', []],
    ]);
  });

  it('has the role of the group in the place of a name', () => {
    const { records, problems } = read('title;leader;coordinator\nA;Co-PI;Yes\nB;Kari Nordmann;Nordvik AS');
    expect(records.map(({ leader, coordinator }) => [leader?.name, coordinator?.name])).to.deep.equal([
      [undefined, undefined],
      ['Kari Nordmann', 'Nordvik AS'],
    ]);
    expect(problems.map(({ column, row }) => [column, row])).to.deep.equal([
      ['leader', 2],
      ['coordinator', 2],
    ]);
  });

  it('has years that a project studies', () => {
    const { records, columns } = read('title;year_start;year_end\nOld laws;800;1500\nMaps;1700;1950\n');
    expect(records.map(({ start, end }) => [start, end])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(columns).to.deep.equal(['year_start', 'year_end']);
    expect(read([{ title: 'Old laws', start: 800, end: 1500 }]).records[0]).not.to.have.any.keys(
      'start',
      'end',
    );
    // a single typing error among many rows
    const { records: others } = read(`title;start\nA;219\n${'B;2019\n'.repeat(9)}`);
    expect(others[1]!.start).to.equal('2019');
  });

  it('has LaTeX in its texts', () => {
    const { records } = read(
      'title,funder,url\n"R\\&D in Sm{\\o}rg{\\aa}s---a {Nordic} caf\\\'e",Bj\\"ork~Fund,https://a.example/~b--c\n"$\\alpha$ rays",,\n',
    );
    expect(records.map(({ title }) => title)).to.deep.equal([
      'R&D in Smørgås—a Nordic café',
      '$\\alpha$ rays',
    ]);
    expect(records[0]!.funding[0]!.funder?.name).to.equal('Björk Fund');
    expect(records[0]!.url).to.equal('https://a.example/~b--c');
    // in a file without LaTeX, its markup is plain text
    expect(read('title\n"A~B---C {d}"\n').records[0]!.title).to.equal('A~B---C {d}');
  });

  it('repeats a project for what is not shown', () => {
    const table =
      'title;url;region\nA;https://a.example;North\nA;https://a.example;South\nA;https://b.example;South\n';
    const { records, problems } = read(table);
    expect(records.map(({ url }) => url)).to.deep.equal(['https://a.example', 'https://b.example']);
    expect(problems[0]).to.include({ row: 3 });
    expect(problems[0]!.what).to.match(
      /Row 3 differs from one above \(row 2\) only in data that is not shown/,
    );
    expect(read('title;start;Region\nA;2021;North\nA;2021;South\n').records).to.have.length(1);
    expect(read('title;grant;x\nA;320001;North\nA;320001;South\nA;320002;South\n').records).to.have.length(2);
    // two projects may share a title, and identical rows are kept
    expect(read('title;student\nPhD project;Kari\nPhD project;Ola\n').records).to.have.length(2);
    expect(read('title;url;x\nA;/a;1\nA;/a;1\n').records).to.have.length(2);
  });
});

describe('lists in an object of other things', () => {
  const project = (title: string) => ({ title, start: 2020, funder: 'Arts Council' });
  const person = { name: 'Kari Nordmann', image: 'kari.jpg', email: 'kari@n.example' };
  const titles = (data: unknown) => read(data).records.map(({ title }) => title);

  it('are read if only one is of records of that kind', () => {
    expect(
      titles({ site: { en: 'Us' }, people: [person], ours: [project('A'), project('B')] }),
    ).to.deep.equal(['A', 'B']);
    const partners = { people: [person], ours: [{ name: 'Nordvik AS', logo: 'n.png' }] };
    expect(read(partners, 'partner').records.map(({ name }) => name)).to.deep.equal(['Nordvik AS']);
  });

  it('are named if several may be meant', () => {
    expect(() => titles({ eu: [project('A')], home: [project('B'), project('C')] })).to.throw(
      TypeError,
      /2 lists that may hold projects: "eu" \(1\), "home" \(2\)/,
    );
  });

  it('are read together if their keys name statuses', () => {
    const { records } = read({ current: [project('A')], past: [project('B')] });
    expect(records.map(({ title, status }) => [title, status])).to.deep.equal([
      ['A', 'ongoing'],
      ['B', 'finished'],
    ]);
  });

  it('may have ids as their keys, but not languages', () => {
    expect(read({ tang: project('A'), torv: project('B') }).records.map(({ id }) => id)).to.deep.equal([
      'tang',
      'torv',
    ]);
    expect(() => titles({ en: project('A'), de: project('B') })).to.throw(TypeError, /holds no projects/);
  });

  it('of people and publications are none', () => {
    const paper = { title: 'A paper', year: 2020, authors: 'K. Nordmann', funder: 'Arts Council' };
    expect(() => titles({ papers: [paper, paper] })).to.throw(TypeError, /holds no projects/);
    expect(() => read({ members: [person] }, 'partner')).to.throw(TypeError, /holds no partners/);
  });
});

describe('JSON that is not valid', () => {
  it('may have a comma behind the last element, which is reported', () => {
    const { records, problems } = read('[\n  { "title": "A, ]", "partners": ["B",], },\n]');
    expect(records[0]!.title).to.equal('A, ]');
    expect(problems).to.have.length(1);
    expect(problems[0]!.what).to.match(/3 times, first in line 2, column 38/);
  });

  it('is refused with its place', () => {
    const cases: [string, RegExp][] = [
      ['[\n{"title": "A",\n title: "B"}]', /not valid JSON: “title: "B"}]” in line 3, column 2/],
      ['[{"title": "A",,}]', /“}]” in line 1, column 17/],
      ["[{'title': 1}]", /in line 1, column 3/],
      ['[{"title": "A"}] ]', /in line 1, column 18/],
      ['[{"title": "A\nB"}]', /in line 1, column 12/],
      ['[{"title": "A"', /in the middle of its data/],
    ];
    for (const [text, message] of cases) expect(() => read(text), text).to.throw(TypeError, message);
  });

  it('is the same with and without such commas, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(3), (value, gap) => {
        const text = JSON.stringify(
          [{ title: 'A', note: JSON.stringify(value), partners: ['B'] }, value],
          null,
          gap,
        );
        const sloppy = text.replace(/\]$/, ',]');
        const outcome = (json: string) => {
          try {
            return readJson(json);
          } catch (error) {
            return (error as Error).message;
          }
        };
        expect(outcome(sloppy)).to.deep.equal(outcome(text));
      }),
    );
  });
});
