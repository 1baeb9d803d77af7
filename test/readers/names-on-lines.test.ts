import { expect } from '@open-wc/testing';
import { parseProject, readProjects } from '../../src/readers/index.js';

const TITLE = 'Stille havner og travle folk';
const read = (...lines: string[]) => {
  const { title, leader } = parseProject(lines.join('\n')).record;
  return { title, leader: leader?.name };
};

describe('a name alone above the title', () => {
  for (const lines of [
    ['Ida Berg', TITLE, 'Betreuerin: Prof. Dr. Ute Kern'],
    ['Ida Berg', TITLE, 'Veileder: Lars Vik'],
    ['Ida Berg', `${TITLE} (Arbeitstitel)`],
    ['Dr. Ida Berg', TITLE],
    ['Ida Berg', TITLE, 'Ida Berg undersøker hvordan havner blir stille.'],
  ])
    it(`leads: ${lines.join(' / ')}`, () => {
      expect(read(...lines)).to.deep.equal({ title: TITLE, leader: 'Ida Berg' });
    });

  for (const receiver of ['Folkets Hus', 'Vega Scene', 'Kolben Kulturhus', 'Ida Berg'])
    it(`may be a person or a body that receives a sum: ${receiver}`, () => {
      expect(read(receiver, TITLE, '400 000 kroner')).to.deep.equal({ title: TITLE, leader: undefined });
      expect(parseProject([receiver, TITLE, '400 000 kroner'].join('\n')).record.note).to.contain(receiver);
    });

  it('may be a title', () => {
    expect(read('Henrik Ibsen', 'Et prosjekt om dramatikk i skolen')).to.deep.equal({
      title: 'Henrik Ibsen',
      leader: undefined,
    });
  });
});

describe('a name below the title', () => {
  it('leads before its workplace', () => {
    expect(read(TITLE, 'Ida Berg (Nord universitet)')).to.deep.equal({ title: TITLE, leader: 'Ida Berg' });
    expect(read('Salt', 'Black Box (Nord universitet)').leader).to.equal(undefined);
  });

  const entries = (names: string[]) =>
    document
      .createRange()
      .createContextualFragment(
        `<ul>${names.map((name, i) => `<li>${TITLE} ${'abcdefg'[i]}<br>${name}<br>2021–2024</li>`).join('')}</ul>`,
      ).firstElementChild as HTMLElement;

  it('leads if most entries of a list have one', () => {
    const list = entries(['Ida Berg', 'Lars Vik', 'Ute Kern', 'Mina Rask, Alta']);
    expect(readProjects(list).map(({ leader }) => leader?.name)).to.deep.equal([
      'Ida Berg',
      'Lars Vik',
      'Ute Kern',
      'Mina Rask',
    ]);
  });

  it('does not lead in a list of persons and bodies', () => {
    const list = entries(['Ida Berg', 'Lars Vik', 'Ute Kern', 'Nord Museum', 'Vik Bibliotek', 'Svart Hus']);
    expect(readProjects(list).map(({ leader }) => leader?.name)).to.deep.equal(Array.from({ length: 6 }));
  });
});

describe('a line of persons with roles in brackets', () => {
  it('names the leader, also with the family name first', () => {
    for (const [line, leader] of [
      ['Ida Berg (PI) & Lars Vik (CoI)', 'Ida Berg'],
      ['Berg, I. (PI) & Vik, L. (CoI)', 'Berg, I.'],
      ['Vik, Lars (Co-I); van der Berg, I. M. (Principal investigator)', 'van der Berg, I. M.'],
      ['Berg, I. (prosjektleder), Vik, L. (medlem)', 'Berg, I.'],
    ] as const)
      expect(read(TITLE, line, '2021–2024'), line).to.deep.equal({ title: TITLE, leader });
    expect(parseProject([TITLE, 'Berg, I. (PI), and Vik, L. (CoI)'].join('\n')).record.note).to.equal(
      'Vik, L. (CoI)',
    );
  });

  it('names none if there are several leaders, or other things', () => {
    for (const line of [
      'Berg, I. (PI), Vik, L. (PI)',
      'Berg, I. (CoI)',
      'Salt, Sea and Sand (PI)',
      'Nord University (PI), Berg, I. (forsker)',
    ])
      expect(read(TITLE, line, '2021–2024').leader, line).to.equal(undefined);
  });
});
