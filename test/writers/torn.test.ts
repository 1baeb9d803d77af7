import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readIssuesWith } from '../../src/readers/issue/list.js';
import * as readers from '../../src/readers/index.js';
import { readProjectsWith } from '../../src/readers/project/list.js';
import { labelParser as issueParser } from '../../src/readers/issue/label-parser.js';
import { labelParser } from '../../src/readers/project/label-parser.js';
import { literalReader } from '../../src/readers/literal/reader.js';
import { acceptIssue, acceptPartner, acceptProject, acceptTerm } from '../../src/records/accept.js';
import { writeHtml } from '../../src/writers/html.js';
import { torn } from '../readers/torn-lists.js';
import { LANGUAGES, lists } from './records.js';
import { finish } from '../../src/readers/work.js';

/** Values without information kept only in attributes (IDs, languages, texts in several languages), with white space collapsed. */
function kept(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || '–';
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || !value) return value;
  const entries = Object.entries(value).filter(([name]) => !/^(?:id|lang|alt|original)$/.test(name));
  const languages = entries.filter(([name]) => /^(?:nb|nn|en|se|und)$/.test(name));
  if (languages.length) return kept(languages[0]![1]);
  return Object.fromEntries(entries.map(([name, one]) => [name, kept(one)]));
}

const silent = () => {};

type Case = [accept: (input: never) => object, ...readers: ((root: Element) => object[])[]];

const CASES: Readonly<Record<string, Case>> = {
  project: [
    acceptProject,
    (root) => readers.readProjects(root),
    (root) => finish(readProjectsWith(root, silent, labelParser(), literalReader)),
  ],
  issue: [
    acceptIssue,
    (root) => readers.readIssues(root),
    (root) => finish(readIssuesWith(root, silent, issueParser(), literalReader)),
  ],
  partner: [acceptPartner, (root) => readers.readPartners(root)],
  term: [acceptTerm, (root) => readers.readTerms(root)],
};

describe('written HTML after an editor has made an item of each line', () => {
  for (const [kind, [accept, ...read]] of Object.entries(CASES))
    it(`gives back records of the kind ${kind}`, () => {
      fc.assert(
        fc.property(
          lists[kind as 'project'] as unknown as fc.Arbitrary<object[]>,
          fc.constantFrom(...LANGUAGES),
          (generated, lang) => {
            const given = generated.map((record) => accept(kept(record) as never));
            const root = torn(writeHtml(given as never, { lang, kind: kind as 'project' }));
            for (const one of read) expect(kept(one(root))).to.deep.equal(kept(given));
          },
        ),
        { numRuns: 50 },
      );
    });
});
