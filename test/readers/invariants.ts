import {
  findAttribution,
  parseIssue,
  parseProject,
  readAttribution,
  readDefinitions,
  readIssues,
  readLinks,
  readPartnerLine,
  readPartners,
  readPassages,
  readProfile,
  readProjects,
  readTermLine,
  readTerms,
  readText,
  type Span,
} from '../../src/readers/index.js';

const words = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every letter and digit of the text is in exactly one span. */
function uncovered(text: string, spans: readonly Span[]): string | undefined {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) {
    if (start < 0 || end > text.length || end < start) return 'a span is not in the text';
    for (let i = start; i < end; i++) covered[i]!++;
  }
  for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu))
    if (covered[index] !== 1) return `a letter is in ${covered[index] || 'no'} spans`;
  return undefined;
}

/**
 * The words of each span are in the record, some as parts of longer words: of those in a table whose cells were joined ("1
 * May 2027Grief"), or with a mark of emphasis between them.
 */
function lost(
  text: string,
  spans: readonly (Span & { field: string })[],
  values: Record<string, readonly string[]>,
): string | undefined {
  for (const { start, end, field } of spans) {
    if (!values[field]) continue;
    const kept = words(values[field].join(' '));
    if (words(text.slice(start, end)).some((word) => !kept.some((other) => other.includes(word))))
      return `a word of the ${field} is not in the record`;
  }
  return undefined;
}

const named = (list: readonly { name: unknown }[]) => list.map(({ name }) => String(name));

function projectProblem(text: string): string | undefined {
  const { record, spans } = parseProject(text);
  if (record.original !== text) return 'the original is another text';
  return (
    uncovered(text, spans) ??
    lost(text, spans, {
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
    })
  );
}

function issueProblem(text: string): string | undefined {
  const { record, spans } = parseIssue(text);
  if (record.original !== text) return 'the original is another text';
  return (
    uncovered(text, spans) ??
    lost(text, spans, {
      title: [String(record.title)],
      journal: [record.journal?.name ?? '', `ISSN eISSN pISSN issn ${record.journal?.issn ?? ''}`],
      publisher: [record.publisher ?? ''],
      editor: named(record.editors),
      call: [record.call?.label ?? ''],
      note: [record.note ?? ''],
    })
  );
}

/** A title that markup marks, anywhere in the line. */
function hintedProblem(text: string): string | undefined {
  for (const title of [
    [0, text.length >> 1],
    [text.length >> 2, text.length - (text.length >> 2)],
  ] as const)
    for (const parse of [parseProject, parseIssue]) {
      const problem = uncovered(text, parse(text, { title: [...title] }).spans);
      if (problem) return problem;
    }
  return undefined;
}

function sourceProblem(text: string): string | undefined {
  readAttribution(text);
  const found = findAttribution(text);
  return found && (found.start < 0 || found.start > text.length) ? 'the start is not in the text' : undefined;
}

/** For each reader of lines: the first thing that must always hold and that a line breaks. It may also throw. */
export const LINE_PROBLEMS: Record<string, (text: string) => string | undefined> = {
  project: projectProblem,
  'special issue': issueProblem,
  'line with a marked title': hintedProblem,
  source: sourceProblem,
  partner: (text) => (readPartnerLine(text).name || !/\p{L}/u.test(text) ? undefined : 'the name is empty'),
  word: (text) => (readTermLine(text).weight > 0 ? undefined : 'the weight is not positive'),
  'text of a page': (text) =>
    readText(text).projects.length > text.split('\n').length
      ? 'there are more projects than lines'
      : undefined,
};

/** The records are complete and plain, and can be told apart. */
function recordsProblem(records: readonly object[]): string | undefined {
  const ids = records.flatMap((record) => ('id' in record ? [record.id] : []));
  if (new Set(ids).size < ids.length) return 'two records have the same id';
  for (const record of records) {
    if (!isPlain(record)) return 'a value is undefined or no plain data';
    if ('weight' in record && !(Number(record.weight) > 0)) return 'a weight is not positive';
    if ('name' in record && !record.name) return 'a name is empty';
    if ('url' in record && /^javascript/.test(String(record.url))) return 'a link runs a script';
  }
  return undefined;
}

/** Whether a value is the same after it has been written as JSON and read again. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || Array.isArray(value)) && Object.values(value).every(isPlain);
}

const records = (read: (container: Element) => readonly object[]) => (container: Element) =>
  recordsProblem(read(container));

/** The same for readers of markup. */
export const PAGE_PROBLEMS: Record<string, (container: Element) => string | undefined> = Object.fromEntries(
  Object.entries({
    projects: records(readProjects),
    'special issues': records(readIssues),
    partners: records(readPartners),
    words: records(readTerms),
    definitions: records(readDefinitions),
    links: records(readLinks),
    passages: records(readPassages),
    profile: (container: Element) => (readProfile(container)?.name === '' ? 'the name is empty' : undefined),
  }).map(([name, problem]) => [
    name,
    (container: Element) => {
      const before = container.innerHTML;
      return problem(container) ?? (container.innerHTML === before ? undefined : 'the page has changed');
    },
  ]),
);
