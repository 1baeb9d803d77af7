import { anyWording } from '../../records/accept-fields.js';
import { acceptProject } from '../../records/accept-project.js';
import { idFrom } from '../../records/ids.js';
import type { Organisation, Person, Project } from '../../records/types.js';
import { filledEntries, hintsIn, languageOf, linksIn } from '../entry.js';
import type { Entry, Report } from '../entry.js';
import { readData } from '../entry-data.js';
import type { DataRules } from '../entry-data.js';
import { uniqueIds } from '../ids.js';
import { overrule } from '../overrule.js';
import { readPictures } from '../pictures.js';
import { rememberProvenance } from '../page/provenance.js';
import { rememberSource, sourceOf } from '../sources.js';
import type { ProjectInference } from './inferred.js';
import { isExplained, parseProjectWith, type ProjectHints } from './line.js';
import { addProjectLabels, findProjectLabels } from './labels.js';
import { statusSaid } from '../words/statuses.js';
import { tokenize } from '../words/tokens.js';
import type { Written, WrittenReader } from '../written/written.js';

export type { Report } from '../entry.js';

/**
 * The projects of a list on a page: of each item its `data-*` attributes first, then a `dl` or lines
 * such as "Funding: …" inside it, then its plain line. Items without words are passed over, and so are
 * lists whose items are the facts of one project. Never throws.
 *
 * @param container A `ul` or `ol`, or an element with such lists in it.
 * @param report Called for empty items and for attributes that cannot be read.
 * @param infer Reads facts without labels; without it, they stay in titles and notes.
 * @param readWritten Reads facts that are to be taken at their word.
 */
export function readProjectsWith(
  container: Element,
  report: Report,
  infer: ProjectInference | undefined,
  readWritten: WrittenReader | undefined,
): Project[] {
  if (infer) addProjectLabels(infer.labels);
  const writtenIn = (entry: Entry) => readWritten?.(entry, 'project', acceptWritten);
  const entries = projectEntries(container, report, writtenIn);
  const names = infer?.namePlace(entries.map(({ text }) => text.text));
  return uniqueIds(entries.map((entry) => readProject(entry, writtenIn(entry), report, infer, names)));
}

type WrittenIn = (entry: Entry) => Written | undefined;

const acceptWritten = (values: Record<string, unknown>) => acceptProject({ title: '–', ...values });

/** Whether labels explain all of the entry that a record was read from, so that inference would find nothing. */
export function isExplainedEntry(record: Project): boolean {
  const source = sourceOf(record);
  if (!source) return true;
  const { entry: element, text, spans } = source;
  return isExplained(record, spans, text.text, hintsIn({ element, text }));
}

/** Whether no label of a project that was read is one that is not known: those stay in the note. */
export const hasKnownLabels = ({ note }: Project): boolean => !/\p{L}\s?[:：](?!\S)/u.test(note ?? '');

/** The entries of the lists that hold one project in each item. */
function projectEntries(container: Element, report: Report, writtenIn: WrittenIn): Entry[] {
  const entries = filledEntries(container, report);
  const lists = new Map<Element | null, Entry[]>();
  for (const entry of entries) {
    const others = lists.get(listOf(entry));
    if (others) others.push(entry);
    else lists.set(listOf(entry), [entry]);
  }
  const facts = new Set([...lists].filter(([, held]) => isFactList(held, writtenIn)).map(([list]) => list));
  for (const list of facts)
    if (list)
      report({
        what: `The list that begins with “${list.textContent.trim().slice(0, 40)}” holds the facts of one project.`,
        fix: 'Put each project in one item, with its facts in lines or a list inside it.',
        node: list,
      });
  return facts.size ? entries.filter((entry) => !facts.has(listOf(entry))) : entries;
}

const listOf = ({ element }: Entry): Element | null => element.parentElement;

/** Whether two items or more are nothing but labelled facts, none of them a title. */
const isFactList = (entries: readonly Entry[], writtenIn: WrittenIn): boolean =>
  entries.length > 1 &&
  entries.every((entry) => beginsWithFact(entry.text.text) && !writtenIn(entry)?.isTitled);

/** Whether a text begins with a labelled fact that is not a title. */
export function beginsWithFact(text: string): boolean {
  const tokens = tokenize(text.slice(0, 120));
  const [label] = findProjectLabels(tokens);
  return (
    label?.first === 0 && label.mark === 'colon' && label.fields[0] !== 'title' && label.value < tokens.length
  );
}

/** Hints from an entry's markup, with the spans of its links. */
function hintsOf(entry: Entry, written: Written | undefined): ProjectHints {
  const links = linksIn(entry)
    .map(({ element }) => entry.text.spanOf(element))
    .filter((span) => span !== undefined && !written?.holds(span[0])) as [number, number][];
  const { title, ...hints } = hintsIn(entry);
  return {
    ...hints,
    ...(title && !written?.isTitled && { title }),
    ...(links.length && { links }),
  };
}

function readProject(
  entry: Entry,
  written: Written | undefined,
  report: Report,
  infer: ProjectInference | undefined,
  names: ProjectHints['names'],
): Project {
  const { element, text } = entry;
  const { record, spans } = parseProjectWith(
    written?.rest ?? text.text,
    { ...hintsOf(entry, written), ...(names && { names }) },
    infer,
  );
  record.original = element.textContent.trim();
  record.title ||= element.querySelector('img')?.alt ?? '';
  const lang = languageOf(entry, spans);
  if (lang) record.lang = lang;
  placeLinks(
    linksIn(entry).filter(({ start }) => !written?.holds(start)),
    record,
  );
  if (written) takeWritten(record, written);
  if (element.id) record.id = element.id;
  const picture = readPictures(element, record);
  if (picture) record.image = picture;
  const filled = readData(entry, record, DATA, report);
  const shown = overrule(record, text.text, spans, filled, SPANS);
  rememberSource(record, { entry: element, text, spans: shown });
  rememberProvenance(record, shown);
  return record;
}

/** Puts what is written at its word over what was read from the rest. */
function takeWritten(record: Project, { values }: Written) {
  Object.assign(record, values);
  if (!('title' in values || 'acronym' in values)) return;
  const title = anyWording(record.title);
  record.id = idFrom(record.acronym ?? title) || idFrom(title);
}

/** A link at the beginning is the project's own; one on a name is that organisation's or person's. */
export function placeLinks(
  links: readonly { url: string; label: string; start: number }[],
  record: Project,
): void {
  const named = new Map<unknown, (Organisation | Person)[]>();
  const all = [
    ...record.funding.map(({ funder }) => funder),
    record.coordinator,
    record.leader,
    ...record.partners,
  ];
  // the last first, so that those of one name are taken from the end
  for (const owner of all.reverse()) {
    if (!owner || owner.url) continue;
    const others = named.get(owner.name);
    if (others) others.push(owner);
    else named.set(owner.name, [owner]);
  }
  for (const { url, label, start } of links) {
    const owner = named.get(label)?.pop();
    if (owner) owner.url = url;
    else if (start === 0 && !record.url) record.url = url;
    else record.links.push({ url, label });
  }
}

/** The kinds of span that a field is read from, where they have other names; a date that is put right leaves no note. */
const SPANS: Partial<Record<string, string[]>> = {
  start: [],
  end: [],
  funding: ['funder', 'programme', 'grant'],
  partners: ['partner'],
  types: ['type'],
  keywords: ['keyword'],
};

const DATA: DataRules<Project> = {
  fields: {
    title: 'title',
    acronym: 'acronym',
    status: 'status',
    start: 'start',
    end: 'end',
    coordinator: 'coordinator',
    leader: 'leader',
    url: 'url',
    summary: 'summary',
    image: 'image',
    type: 'types',
    types: 'types',
    partners: 'partners',
    keywords: 'keywords',
    funder: 'funding',
    programme: 'funding',
    grant: 'funding',
  },
  many: new Set(['type', 'types', 'partners', 'keywords']),
  accept: ({ type, funder, programme, grant, status, ...values }) =>
    acceptProject({
      types: type,
      funding: { funder, programme, grant },
      status: statusSaid(String(status ?? '')),
      title: '–',
      ...values,
    }),
  advice: (field) =>
    field === 'status'
      ? 'Write planned, ongoing or finished.'
      : field === 'url' || field === 'image'
        ? 'Write an address that begins with https:// or /.'
        : 'Write a date such as 2021, 2021-05 or 2021-05-31.',
};
