import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { RecordKind } from '../../src/readers/files/kinds.js';
import { readJson } from '../../src/readers/index.js';
import { writeJson } from '../../src/writers/index.js';
import { lists } from './records.js';

describe('written JSON', () => {
  for (const [kind, records] of Object.entries(lists))
    it(`gives back records of the kind ${kind}`, () => {
      fc.assert(
        fc.property(records as fc.Arbitrary<object[]>, (given) => {
          const json = writeJson(given as never, { kind: kind as RecordKind });
          expect(readJson(json, kind as RecordKind)).to.deep.equal(given);
        }),
      );
    });

  it('recognises the kind of complete records by their fields', () => {
    for (const [kind, records] of Object.entries(lists))
      fc.assert(
        fc.property(records as fc.Arbitrary<object[]>, (given) => {
          expect(writeJson(given as never)).to.equal(writeJson(given as never, { kind: kind as RecordKind }));
        }),
        { numRuns: 30 },
      );
  });

  it('is the same for records whose keys are in another order', () => {
    const a = writeJson({ title: 'A', acronym: 'B', types: ['phd'] } as never);
    expect(writeJson({ types: ['phd'], acronym: 'B', title: 'A' } as never)).to.equal(a);
    expect(a).to.match(/^\{\n {2}"\$schema": "https:.*records\.schema\.json",\n {2}"projects": \[/);
  });

  it('contains the records of a page, each under its key', () => {
    const page = {
      terms: [{ text: 'velferd', weight: 3 }],
      profile: { name: 'Gruppe', alternates: [] },
      projects: [],
    };
    expect(Object.keys(JSON.parse(writeJson(page)))).to.deep.equal([
      '$schema',
      'profile',
      'projects',
      'terms',
    ]);
    expect(readJson(writeJson(page), 'term')).to.deep.equal(page.terms);
    expect(readJson(writeJson(page), 'profile')).to.deep.equal([page.profile]);
  });

  it('names the input that is not a record', () => {
    expect(() => writeJson(undefined as never)).to.throw(TypeError, 'Expected a record or a list of records');
    expect(() => writeJson([{ title: 'A', funding: [] }, { funding: [] }] as never)).to.throw(
      TypeError,
      'Record 2 of 2 cannot be written as one of projects. A project needs a title.',
    );
    expect(() => writeJson([{ foo: 1 }] as never)).to.throw(TypeError, 'kind: "project"');
    expect(() => writeJson([], { kind: 'book' as never })).to.throw(
      TypeError,
      'Unknown kind of record "book"',
    );
  });

  it('reports values unsupported by records', () => {
    const said: string[] = [];
    writeJson({ title: 'A', url: 'javascript:alert(1)', start: '2021-02-31' } as never, {
      report: ({ what }) => said.push(what),
    });
    expect(said.join(' ')).to.match(/"url".*javascript:alert\(1\).*"start".*2021-02-31/);
  });
});
