import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine } from '../../src/readers/index.js';

const titles = fc.constantFrom(
  'Makt og minne',
  'Schools and Streets',
  'Language and Power',
  'Skolens hverdag',
);
const marks = fc.constantFrom(', ', '. ', ' – ', ' | ');

function facts(line: string) {
  const { id: _, original: __, title, ...fields } = readProjectLine(line);
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return { title, filled };
}

describe('phrases that look like organisations', () => {
  const bodies = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          'Centre',
          'Museum',
          'School',
          'Trust',
          'Council',
          'Ministry',
          'Department',
          'Library',
        ),
        fc.constantFrom('Power', 'Memory', 'Innocence', 'Silence', 'Hope', 'Elders', 'Loneliness', 'Babel'),
        fc.constantFrom('', 'The '),
      )
      .map(([head, noun, article]) => `${article}${head} of ${noun}`),
    fc.constantFrom('Life', 'Hope', 'Love', 'Freedom', 'Loneliness').map((noun) => `University of ${noun}`),
    fc.constantFrom('makt', 'fremtid', 'livet', 'fravær').map((noun) => `Senter for ${noun}`),
  );

  it('belong to a title that has no other fact', () => {
    fc.assert(
      fc.property(titles, marks, bodies, (title, mark, body) => {
        const line = title + mark + body;
        expect(facts(line), line).to.deep.equal({ title: line, filled: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('coordinate where they are named for a field or a place, or beside another fact', () => {
    for (const body of [
      'University of Bergen',
      'School of Education',
      'Institutt for pedagogikk',
      'Lunds universitet',
      'Department of Political Science',
      'Norsk Folkemuseum',
      'Senter for omsorgsforskning',
    ])
      // prettier-ignore
      expect(readProjectLine(`Makt og minne. ${body}`).coordinator?.name, body).to.equal(body);
    expect(readProjectLine('Makt og minne (2020–2023). Museum of London').coordinator?.name).to.equal(
      'Museum of London',
    );
  });
});

describe('participles behind a noun', () => {
  const groups = fc
    .tuple(
      fc.constantFrom('Young', 'Indigenous', 'Older', 'Local', 'Catholic', 'Disabled'),
      fc.constantFrom('People', 'Communities', 'Adults', 'Women', 'Children', 'Patients', 'Volunteers'),
    )
    .map((words) => words.join(' '));
  const nouns = fc.constantFrom('Research', 'Climate Action', 'Schools', 'Mutual Aid', 'Church Music');

  it('do not name a leader', () => {
    fc.assert(
      fc.property(nouns, fc.constantFrom('led by', 'managed by'), groups, (noun, led, who) => {
        const line = `${noun} ${led} ${who}`;
        expect(facts(line), line).to.deep.equal({ title: line, filled: [] });
        for (const mark of [', ', ' – '])
          expect(readProjectLine(`${noun}${mark}${led} ${who}`).leader, who).to.equal(undefined);
      }),
      { numRuns: 200 },
    );
  });

  it('name a leader after punctuation, the word "project" or an academic title', () => {
    for (const line of [
      'Coastal Memory, led by Anna Berg',
      'Coastal Memory led by Dr Anna Berg',
      'Coastal Memory: a project led by Anna Berg',
      'Coastal Memory is led by Anna Berg',
      'Kystens minne ledes av Anna Berg',
      'Kystens minne vert leia av Anna Berg',
    ])
      // prettier-ignore
      expect(readProjectLine(line).leader?.name, line).to.equal('Anna Berg');
  });
});
