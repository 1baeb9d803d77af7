import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseIssue, parseProject } from '../../src/readers/index.js';
import { ISSUE_LABELS } from '../../src/readers/words/issue-labels.js';
import { PROJECT_LABELS } from '../../src/readers/words/label-words.js';

const labelsOf = (words: Readonly<Record<string, string>>) =>
  Object.values(words)
    .flatMap((all) => all.split(' '))
    .map((label) => label.replaceAll('_', ' '));
const LABELS = [...new Set([...labelsOf(PROJECT_LABELS), ...labelsOf(ISSUE_LABELS)])];

/** Every kind of value, including values of other fields, empty ones, and labels. */
const VALUES = [
  ...['https://example.org/k/3', 'www.example.org', 'http://a.b/(c)', 'kari@example.org', 'mailto:a@b.no'],
  ...['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '0028-0836', 'ISSN 0028-0836'],
  ...['0', '1', '302013', '12,5', '450 000 kr', '€ 1.000', '%', '-1', '1e9'],
  ...['2021', '2021–2024', '2024–', '31. februar 2021', '2026-12-31T23:59 AoE', 'høst 2024–vår 2026'],
  ...['', ' ', '–', ':', '.', '()', '«»', '""', '…', '?', 'NA', 'n/a', 'ukjent'],
  ...['Kari Nordmann', 'NTNU', 'Norges forskningsråd', 'constructor', '__proto__', '\ud800', '👩‍🔬', '我妻'],
];

const label = fc
  .tuple(
    fc.constantFrom(...LABELS),
    fc.boolean(),
    fc.constantFrom('', 'Prosjekt', 'Prosjektets ', 'Project '),
  )
  .map(([word, isCapital, before]) =>
    isCapital && !before ? word[0]!.toUpperCase() + word.slice(1) : before + word,
  );
const value = fc.oneof(
  fc.constantFrom(...VALUES),
  label,
  label.map((word) => `${word}:`),
);
const fact = fc
  .tuple(
    label,
    fc.constantFrom(': ', ':', ' ', ' – ', ': \n', '='),
    value,
    fc.constantFrom('', '.', ';', ','),
  )
  .map((parts) => parts.join(''));
const entry = fc
  .tuple(fc.constantFrom('', 'Omsorg hjemme', 'Omsorg\n', '(OMSORG) '), fc.array(fact, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', ' ', ' | '))
  .map(([title, facts, between]) => [title, ...facts].join(between)); // prettier-ignore

const isFilled = (name: unknown) => typeof name === 'string' && name.trim() !== '';

function expectWhole(text: string) {
  const { record: project, spans } = parseProject(text);
  const of = JSON.stringify(text);
  for (const funding of project.funding) expect(Object.keys(funding), of).to.not.deep.equal([]);
  for (const { name } of [...project.partners, ...project.funding.flatMap(({ funder }) => funder ?? [])])
    expect(isFilled(name), `a name in ${of}`).to.equal(true);
  for (const word of [...project.types, ...project.keywords])
    expect(isFilled(word), `a word in ${of}`).to.equal(true);
  for (const party of [project.leader, project.coordinator])
    if (party) expect(isFilled(party.name), `a name in ${of}`).to.equal(true);
  const issue = parseIssue(text);
  for (const { name } of issue.record.editors) expect(isFilled(name), `a name in ${of}`).to.equal(true);
  if (issue.record.journal) expect(isFilled(issue.record.journal.name), `a journal in ${of}`).to.equal(true);
  for (const all of [spans, issue.spans]) {
    const covered = new Uint8Array(text.length);
    for (const { start, end } of all) for (let i = start; i < end; i++) covered[i]!++;
    for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu))
      expect(covered[index], `"${letter}" at ${index} of ${of}`).to.equal(1);
  }
}

describe('labels with values of any kind', () => {
  it('are read whole, each label with some values, and each value with some labels', () => {
    for (const [i, word] of LABELS.entries()) expectWhole(`${word}: ${VALUES[i % VALUES.length]!}`);
    for (const [i, each] of VALUES.entries())
      for (let j = i; j < LABELS.length; j += 97) expectWhole(`${LABELS[j]!}: ${each}`);
  });

  it('are read whole, several in an entry', () => {
    fc.assert(fc.property(entry, expectWhole), { numRuns: 1000 });
  });
});
