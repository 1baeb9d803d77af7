/** In each engine: a remedy removes the finding, and changes nothing else in the entry. */
import { expect } from '@open-wc/testing';
import { findingsOf } from '../../src/compose/look/findings.js';
import { draftOf } from '../../src/compose/model/drafts.js';
import { applyRemedy, remedyFor } from '../../src/compose/model/remedies.js';
import { filled } from '../../src/compose/model/operations.js';
import type { Workspace } from '../../src/compose/model/types.js';
import { acceptIssue } from '../../src/records/accept-issue.js';
import { acceptProject } from '../../src/records/accept-project.js';
import type { RecordKind } from '../../src/readers/files/kinds.js';

const accept = { project: acceptProject, issue: acceptIssue } as Record<string, (given: object) => object>;
const deskOf = (kind: RecordKind, ...records: object[]): Workspace =>
  filled(records.map((record) => draftOf(kind, accept[kind]!(record) as never)));
const FINDING = { rule: 'period-hyphen', severity: 'info', message: '', why: '', fix: '' } as const;
const PAGE = { lang: 'nb', headings: { project: 'Pågående prosjekter', issue: 'Åpne utlysninger' } };
const found = (desk: Workspace, rule: string) =>
  [...findingsOf(desk, PAGE, 'nb')].flatMap(([key, list]) =>
    list.filter((finding) => finding.rule === rule).map((finding) => ({ key, finding })),
  );

interface Case {
  rule: string;
  kind: RecordKind;
  records: object[];
  /** The fields of the entry that change. */
  changes: Record<string, string>;
  isSafe?: boolean;
}

const often = (word: string) => `${word} er ${word}, og ${word} igjen er ${word}.`;

const CASES: Case[] = [
  {
    rule: 'period-hyphen',
    kind: 'project',
    records: [{ title: 'Barn i byen', summary: 'Første fase var 2016-2018, andre fase 2019–2021.' }],
    changes: { summary: 'Første fase var 2016–2018, andre fase 2019–2021.' },
    isSafe: true,
  },
  {
    rule: 'period-hyphen',
    kind: 'project',
    records: [{ title: { nb: 'Byen 1990-2020', en: 'The city' }, note: 'Rest.' }],
    changes: { title: 'nb: Byen 1990–2020\nen: The city' },
    isSafe: true,
  },
  {
    rule: 'quotation-marks',
    kind: 'project',
    records: [{ title: 'Barn', summary: 'Hun sier: «De er «mine» barn», og ler.' }],
    changes: { summary: 'Hun sier: «De er ‘mine’ barn», og ler.' },
    isSafe: true,
  },
  {
    rule: 'title-language',
    kind: 'project',
    records: [{ title: 'Welfare and the quality of relationships in the public sector' }],
    changes: { lang: 'en' },
  },
  {
    rule: 'ended-but-ongoing',
    kind: 'project',
    records: [{ title: 'Barn i byen', start: '2001', end: '2004' }],
    changes: { status: 'finished' },
  },
  {
    rule: 'deadline-passed',
    kind: 'issue',
    records: [{ title: 'Barn i byen', deadline: '2004-05-01', status: 'open' }],
    changes: { status: 'closed' },
  },
  {
    rule: 'near-duplicate-words',
    kind: 'project',
    records: [
      { title: 'Barn', summary: often('rettferdighet') },
      { title: 'Retterferdighet i byen', acronym: 'RB' },
    ],
    changes: { title: 'Rettferdighet i byen' },
  },
];

describe('remedies of findings on entries', () => {
  for (const { rule, kind, records, changes, isSafe = false } of CASES)
    it(`fix ${rule} of ${JSON.stringify(records.at(-1)).slice(0, 60)}`, () => {
      const desk = deskOf(kind, ...records);
      const [hit, ...others] = found(desk, rule);
      expect(others).to.have.length(0);
      const entry = desk.entries.find(({ key }) => key === hit!.key)!;
      const remedy = remedyFor(entry, hit!.finding)!;
      expect(Object.fromEntries(remedy.changes.map(({ field, value }) => [field, value]))).to.eql(changes);
      expect(remedy.isSafe).to.equal(isSafe);
      const mended = applyRemedy(desk, entry.key, remedy);
      expect(found(mended, rule)).to.have.length(0);
      const after = mended.entries.find(({ key }) => key === entry.key)!;
      expect(after.edited).to.eql(Object.keys(changes));
      const rest = ({ record }: { record: object }) =>
        Object.entries(record).filter(([name]) => !(name in changes) && name !== 'id');
      expect(rest(after)).to.eql(rest(entry));
    });

  it('make all edits of a field whose words are in several texts', () => {
    const lines = ['Fra 1990-1992 og 1994-1996.', 'Så 2001-2002.'];
    const desk = deskOf('project', { title: 'Barn', summary: lines.join('\n') });
    const edits = lines.flatMap((line) => {
      const node = document.createTextNode(line);
      return [...line.matchAll(/-/g)].map(({ index }) => ({
        node,
        start: index,
        end: index + 1,
        text: ' til ',
      }));
    });
    const remedy = remedyFor(desk.entries[0]!, { ...FINDING, edits })!;
    expect(remedy.changes).to.eql([
      { field: 'summary', value: 'Fra 1990 til 1992 og 1994 til 1996.\nSå 2001 til 2002.' },
    ]);
  });

  it('leave words in addresses as they are', () => {
    const url = 'https://example.org/retterferdighet';
    const desk = deskOf('project', { title: 'Om retterferdighet', url, note: `Se ${url}` });
    const values = { word: 'retterferdighet', meant: 'rettferdighet' };
    const remedy = remedyFor(desk.entries[0]!, { ...FINDING, rule: 'near-duplicate-words', values })!;
    expect(remedy.changes).to.eql([{ field: 'title', value: 'Om rettferdighet' }]);
  });

  it('do not exist if a person has to look elsewhere', () => {
    const desk = deskOf('project', { title: 'Barn i byen' }, { title: 'Barn i byen' });
    const [hit] = found(desk, 'duplicate-entry');
    expect(remedyFor(desk.entries[1]!, hit!.finding)).to.equal(undefined);
  });

  it('do not exist for words added by a writer', () => {
    const desk = deskOf('project', { title: 'Barn' });
    const node = document.createTextNode('Periode: 2016-2018');
    const edits = [{ node, start: 13, end: 14, text: '–' }];
    expect(remedyFor(desk.entries[0]!, { ...FINDING, edits })).to.equal(undefined);
  });
});
