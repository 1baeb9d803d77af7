import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { projects } from '../../stories/content/group.js';
import { DomText } from '../../src/readers/page/dom-text.js';
import { hintsIn } from '../../src/readers/page/entry.js';
import { readProjectLine } from '../../src/readers/index.js';
import { writeHtml } from '../../src/writers/index.js';
import { labelParser as issueLabels } from '../../src/readers/issue/label-parser.js';
import { parseLabelledIssue } from '../../src/readers/labelled/issue.js';
import { parseLabelledProject } from '../../src/readers/labelled/project.js';
import { labelParser as projectLabels } from '../../src/readers/project/label-parser.js';
import { PROJECT_LABELS } from '../../src/readers/words/label-words.js';
import type { Span } from '../../src/readers/line/spans.js';
import type { TextHints } from '../../src/readers/line/plain-text.js';
import { MORE_PROJECT_LABELS } from '../../src/readers/words/more-label-words.js';
import { ISSUE_LABELS } from '../../src/readers/words/issue-labels.js';
import { issueFields, projectFields } from './labelled-values.js';

/** Labels of all languages, as written on pages. */
const LABELS = [PROJECT_LABELS, MORE_PROJECT_LABELS, ISSUE_LABELS]
  .flatMap((words) => Object.values<string>(words))
  .flatMap((words) => words.split(' '))
  .map((label) => label.replaceAll('_', ' '));

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const some = (...values: string[]) => fc.constantFrom(...values);

const WORDS =
  'Relasjonell velferd og samskaping i skolen for barn Care at home Democracy NATO 2030 UiT the Future Lab Living Labs Omsorg ' +
  'med unge Prosjektledelse Partnership Studie Title Leadership Type Startup Period av Kari Nordmann åpen skole: en – studie ' +
  'together with citizens finansiert av kommunen i samarbeid med den lokale kommunen foreldre PUBLIC VALUE: adding value: and Skolens mål: COMmunities in Europe: i kommunene: et språk for alle: PhD title: «Nærhet» NÆR: NAV: POINT: GREENPATH: DigiHånd – (DigiKomp) (KI) (NÆR) (CAHO) (SAVE) 1940–1945 sammen, hjemme! Klima Samarbeid Finansiering støtte Aktiv Tema PI DigiHand';

const title = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: some(...WORDS.split(' ')) }, { weight: 1, arbitrary: some(...LABELS) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => capital(words.join(' ')));

const lineOf = ({ labels, values }: typeof projectFields) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: some(...labels) },
        { weight: 2, arbitrary: some(...LABELS).map(capital) },
        { weight: 1, arbitrary: title },
      ),
      fc.oneof({ weight: 6, arbitrary: some(...values) }, { weight: 1, arbitrary: title }),
    )
    .map(([label, value]) => `${label}: ${value}`);

/** Entries with a title, marked up or not, and labelled lines. */
const entryOf = (fields: typeof projectFields) =>
  fc
    .record({
      title,
      lines: fc.array(lineOf(fields), { maxLength: 4 }),
      isMarked: fc.boolean(),
      end: some('', '', '', '.'),
    })
    .map(({ title, lines, isMarked, end }): [string, TextHints] => {
      const text = [title + end, ...lines].join('\n');
      const bracket = title.search(/ \([^)]*\)$/);
      return [text, isMarked && lines.length ? { title: [0, bracket > 0 ? bracket : title.length] } : {}];
    });

interface Parsed {
  record: object;
  spans: readonly Span[];
}

const plain = ({ record, spans }: Parsed) => ({
  ...record,
  original: undefined,
  at: spans.filter(({ field }) => field === 'title').map(({ start, end }) => [start, end]),
});

/** Compares two parsers on all entries that the first one reads; returns their number. */
function compare(
  fields: typeof projectFields,
  labelled: (text: string, hints: TextHints) => Parsed | undefined,
  all: (text: string, hints: TextHints) => Parsed | undefined,
): number {
  let read = 0;
  fc.assert(
    fc.property(entryOf(fields), ([text, hints]) => {
      const parsed = labelled(text, hints);
      if (!parsed) return;
      read++;
      expect(plain(parsed), text).to.deep.equal(plain(all(text, hints)!));
    }),
    { numRuns: 1500 },
  );
  return read;
}

describe('the labelled form', () => {
  it('of projects is read as by all labels, or left to them', () => {
    expect(compare(projectFields, parseLabelledProject, projectLabels().parse)).to.be.above(100);
  });

  it('of special issues is read as by all labels, or left to them', () => {
    expect(compare(issueFields, parseLabelledIssue, issueLabels().parse)).to.be.above(100);
  });

  it('of the group’s own list is left to other labels only where a fact is taken literally', () => {
    const box = document.createElement('div');
    render(projects, box);
    const lines = [...box.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    box.innerHTML = writeHtml(lines.map(readProjectLine), { lang: 'nb' });
    const left = [...box.querySelectorAll('li')].filter((element) => {
      const text = new DomText(element);
      return !element.querySelector('em') && !parseLabelledProject(text.text, hintsIn({ element, text }));
    });
    expect(lines).to.have.length(17);
    expect(left.map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});

describe('lines that may hold more than the labelled form', () => {
  it('are left to other labels', () => {
    for (const text of [
      // the short name of a body between a label and its colon
      'Kelp: Partner NORSK: Vik',
      'HAVLY: Tema VIK: Tang',
      // two colons behind the same word
      'Tang VALUE: Tare VALUE: Kelp',
      'Tang, ledelse Vik Havn',
      'Tang! scholarship from Vik Havn',
      'Tang samarbeidspartnere med VIK: Havn',
      'Tang:',
      // neither a name nor the head of a host institution
      'Tang\nPartners: Og',
      'Tang\nVertsinstitusjon: Liv Strand',
    ])
      expect(parseLabelledProject(text, {}), text).to.equal(undefined);
  });

  it('have no marks around their title, also before its acronym', () => {
    for (const parse of [parseLabelledProject, projectLabels().parse])
      for (const text of ['«Tang og tare» (TOT)', '“Tang og tare” (TOT)\nPeriode: 2021–2024'])
        expect(parse(text, {})!.record.title, text).to.equal('Tang og tare');
  });
});

describe('types in the labelled form', () => {
  const read = (value: string) => parseLabelledProject(`Kelp\nType: ${value}`, {})?.record.types;

  it('are left to other labels where a comma may be part of one', () => {
    for (const value of ['University of California, Berkeley', 'Utviklings-, læringsprosjekt'])
      expect(read(value), value).to.equal(undefined);
  });

  it('are read where each is known, or one stands alone', () => {
    expect(read('ph.d., postdoktor')).to.deep.equal(['phd', 'postdoc']);
    expect(read('Byløft')).to.deep.equal(['Byløft']);
  });
});

describe('partners in the labelled form', () => {
  const read = (value: string) => parseLabelledProject(`Kelp\nPartners: ${value}`, {})?.record.partners;

  it('are left to other labels where a comma may be part of a name', () => {
    for (const value of [
      'University of California, Berkeley',
      'Royal Botanic Gardens, Kew',
      'Nord universitet, Equinor',
    ])
      expect(read(value), value).to.equal(undefined);
  });

  it('are read where each is a name by itself', () => {
    expect(read('Nord universitet, Levanger kommune, NTNU')).to.have.length(3);
    expect(read('Royal Botanic Gardens; Kew')).to.have.length(2);
  });
});
