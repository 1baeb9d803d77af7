import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  findAttribution,
  parseIssue,
  parseProject,
  readAttribution,
  readTermLine,
  readText,
} from '../../src/readers/index.js';
import { issueLines } from './other-lines.js';
import { projectLines } from './project-lines.js';

/** Pieces of real lines in any order, mixed with arbitrary text. */
const scraps = [
  ...[
    'Prosjektleder: ',
    'Funded by ',
    'finansiert av ',
    'Coordinator: ',
    'Partners: ',
    'Title: ',
    'Prosjektet ',
    'Period: ',
    'Status: ',
    'PI: ',
  ],
  ...[
    'Norges forskningsråd',
    'NTNU',
    'Universitetet i Oslo',
    'Kari Nordmann',
    'Erasmus+',
    'University of Kent',
    'NFR 302013',
    'HVL/UiB',
  ],
  ...[
    '2021–2024',
    '31. februar 2021',
    '1. mai 2021',
    '(2019–)',
    '2021-24',
    'siden 2019',
    'okt. 2020',
    '450 000 kr',
    '£9,705',
  ],
  ...[
    'POINT',
    '(DEMOCIT)',
    'Future Lab: ',
    'Tenk Ut – ',
    '(PhD-prosjekt ',
    'i samarbeid med ',
    '«',
    '»',
    '“',
    '"',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    'Special Issue',
    'Temanummer: ',
    'edited by ',
    'Deadline: ',
    '| ',
    'Last ned utlysning (på dansk)',
    'https://example.org/a(b).',
    'doi:10.1000/x',
  ],
  ...[
    '.',
    ';',
    ', ',
    ': ',
    ' – ',
    ' - ',
    '\n',
    '\u00ad',
    '\u00a0',
    '\u200b',
    'e\u0301',
    '\ud800',
    '\udc00',
    '👩‍🔬',
    'שלום',
    '\u202e',
    'æøå',
    '\0',
    '•',
    '3. ',
  ],
];
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6 }), fc.lorem({ maxCount: 3 })), {
      maxLength: 24,
    })
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...projectLines.map(([text]) => text), ...issueLines.map(([text]) => text)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((lines) => lines.join('\n')),
  fc
    .constantFrom(...projectLines.map(([text]) => text), ...issueLines.map(([text]) => text))
    .chain((text) => fc.nat(text.length).map((at) => text.slice(at) + text.slice(0, at))),
);

const words = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Expects every letter and digit of the text to be in exactly one span. */
function expectCovered(text: string, spans: { start: number; end: number }[]) {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) for (let i = start; i < end; i++) covered[i]!++;
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    if (covered[index] !== 1)
      throw new Error(`"${letter}" at ${index} is in ${covered[index]} spans: ${JSON.stringify(text)}`);
  }
}

/** Expects the words of each span to be in the record. */
function expectKept(
  text: string,
  spans: { start: number; end: number; field: string }[],
  values: Record<string, string[]>,
) {
  for (const { start, end, field } of spans) {
    const kept = new Set(words((values[field] ?? []).join(' ')));
    if (!values[field]) continue;
    for (const word of words(text.slice(start, end))) {
      if (!kept.has(word))
        throw new Error(`"${word}" of a ${field} is not in the record: ${JSON.stringify(text)}`);
    }
  }
}

const named = (list: { name: unknown }[]) => list.map(({ name }) => String(name));

describe('what readers of lines always hold', () => {
  it('every word of a project is in a field, the note or a label, and in the record', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { record, spans } = parseProject(text);
        expect(record.original).to.equal(text);
        expectCovered(text, spans);
        expectKept(text, spans, {
          title: [String(record.title)],
          acronym: [record.acronym ?? ''],
          coordinator: named(record.coordinator ? [record.coordinator] : []),
          leader: named(record.leader ? [record.leader] : []),
          funder: named(record.funding.flatMap(({ funder }) => funder ?? [])),
          programme: record.funding.map(({ programme }) => programme ?? ''),
          grant: record.funding.map(({ grant }) => grant ?? ''),
          partner: named(record.partners),
          keyword: record.keywords,
          summary: [String(record.summary ?? '')],
          note: [record.note ?? ''],
        });
      }),
      { numRuns: 800 },
    );
  });

  it('every word of a special issue is in a field, the note or a label, and in the record', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { record, spans } = parseIssue(text);
        expect(record.original).to.equal(text);
        expectCovered(text, spans);
        expectKept(text, spans, {
          title: [String(record.title)],
          journal: [record.journal?.name ?? '', `ISSN eISSN pISSN issn ${record.journal?.issn ?? ''}`],
          publisher: [record.publisher ?? ''],
          editor: named(record.editors),
          call: [record.call?.label ?? ''],
          note: [record.note ?? ''],
        });
      }),
      { numRuns: 800 },
    );
  });

  it('a hinted title does not change that', () => {
    fc.assert(
      fc.property(line, fc.nat(80), fc.nat(80), (text, a, b) => {
        const title: [number, number] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expectCovered(text, parseProject(text, { title }).spans);
        expectCovered(text, parseIssue(text, { title }).spans);
      }),
      { numRuns: 500 },
    );
  });

  it('attributions, terms and pages are read from anything', () => {
    fc.assert(
      fc.property(line, (text) => {
        readAttribution(text);
        const found = findAttribution(text);
        if (found) expect(found.start).to.be.within(0, text.length);
        expect(readTermLine(text).weight).to.be.above(0);
        const page = readText(text);
        expect(page.projects.length).to.be.at.most(text.split('\n').length);
      }),
      { numRuns: 800 },
    );
  });
});
