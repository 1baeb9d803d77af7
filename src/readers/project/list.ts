import { anyWording } from '../../records/pick-text.js';
import { idFrom } from '../../records/ids.js';
import type { Organisation, Person, Project, Text } from '../../records/types.js';
import { filledEntries, hintsIn, languageOf, linksIn, originalOf } from '../page/entry.js';
import type { Entry, EntryLink, Report } from '../page/entry.js';
import { dataOf } from '../page/entry-data.js';
import { areKeywords, listsIn } from '../page/lists.js';
import { isLabelAlone } from '../labelled/label-stems.js';
import { uniqueIds } from '../page/ids.js';
import { readPictures } from '../page/pictures.js';
import { rememberProvenance } from '../page/provenance.js';
import { rememberSource, sourceOf } from '../page/sources.js';
import { unreadText } from '../page/unread.js';
import { isExplained } from './explained.js';
import type { ParsedProject, ProjectHints, ProjectParser } from './parsed.js';
import { displaySpans, titledSpans } from '../literal/titled.js';
import type { LiteralFacts } from '../literal/facts.js';
import type { LiteralReader } from '../literal/reader.js';
import { inSteps } from '../work.js';
import type { Work } from '../work.js';

export type { Report } from '../page/entry.js';

/**
 * The projects of a list on a page: of each item its `data-*` attributes first, then a `dl` or lines
 * such as "Funding: …" inside it, then its plain line. Items without words are passed over, and so are
 * lists whose items are the facts of one project. Never throws.
 *
 * @param container A `ul` or `ol`, or an element with such lists in it.
 * @param report Called for empty items and for attributes that cannot be read.
 * @param parser Reads the text of each entry; one that it cannot read becomes a title and a note, and is unread.
 * @param literalReader Reads facts that are to be taken literally, and `data-*` attributes.
 */
export function* readProjectsWith(
  container: Element,
  report: Report,
  parser: ProjectParser,
  literalReader: LiteralReader | undefined,
): Work<Project[]> {
  const literalIn = (entry: Entry) => literalReader?.readFacts(entry, 'project');
  const entries = projectEntries(container, report, literalIn, parser);
  const habits = parser.habitsOf?.(entries.map(({ text }) => text.text));
  return uniqueIds(
    yield* inSteps(entries, (entry) =>
      readProject(entry, literalReader, literalIn(entry), report, parser, habits),
    ),
  );
}

type LiteralIn = (entry: Entry) => LiteralFacts | undefined;

/** Whether labels explain all of the entry that a record was read from, so that inference would find nothing. */
export function isExplainedEntry(record: Project): boolean {
  const source = sourceOf(record);
  if (!source) return true;
  if (isUnread(record)) return false;
  const { entry: element, text, spans } = source;
  return isExplained(record, spans, text.text, hintsIn({ element, text }));
}

/** Whether no label of a project that was read is one that is not known: those stay in the note. */
export const hasKnownLabels = ({ note }: Project): boolean => !/\p{L}\s?[:：](?!\S)/u.test(note ?? '');

/** The entries of the lists that hold one project in each item. */
function projectEntries(
  container: Element,
  report: Report,
  literalIn: LiteralIn,
  { beginsWithFact, areFacts, join }: ProjectParser,
): Entry[] {
  if (areKeywords(listsIn(container))) return [];
  const items = filledEntries(container, report, 'img', isLabelAlone);
  const entries = join?.(items, literalIn) ?? items;
  if (!beginsWithFact) return entries;
  const isFact = (entry: Entry) => beginsWithFact(entry.text.text) && !literalIn(entry)?.isTitled;
  const lists = new Map<Element | null, Entry[]>();
  for (const entry of entries) {
    const others = lists.get(listOf(entry));
    if (others) others.push(entry);
    else lists.set(listOf(entry), [entry]);
  }
  const all = [...lists.values()];
  const isEach = all.length > 1 && all.every((listEntries) => listEntries.every(isFact));
  // whose items, two or more, are facts of one project, none of them a title
  const facts = new Set(
    [...lists]
      .filter(
        ([, listEntries]) =>
          (listEntries.every(isFact) && (isEach || listEntries.length > 1)) ||
          areFacts?.(
            // one that is named literally is no fact
            listEntries.map((entry) => (literalIn(entry)?.isTitled ? '' : entry.text.text)),
            (_, i) => isFact(listEntries[i]!),
          ),
      )
      .map(([list]) => list),
  );
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

/** Hints from an entry's markup, with the spans of its links. */
function hintsOf(entry: Entry, literal: LiteralFacts | undefined): ProjectHints {
  const links = linksIn(entry)
    .map(({ element }) => entry.text.spanOf(element))
    .filter((span) => span !== undefined && !literal?.isTaken(span[0])) as [number, number][];
  const { title, ...hints } = hintsIn(entry);
  return {
    ...hints,
    ...(title && !literal?.isTitled && { title }),
    ...(links.length && { links }),
  };
}

function readProject(
  entry: Entry,
  literalReader: LiteralReader | undefined,
  literal: LiteralFacts | undefined,
  report: Report,
  parser: ProjectParser,
  habits: ProjectHints['habits'],
): Project {
  const { element, text } = entry;
  const remainingText = literal?.rest ?? text.text;
  const parsed = parser.parse(remainingText, { ...hintsOf(entry, literal), ...(habits && { habits }) });
  const { record, spans: parsedSpans } = parsed ?? unreadProject(remainingText);
  const spans = titledSpans(parsedSpans, literal);
  if (!parsed) unread.add(record);
  record.original = originalOf(entry);
  record.title ||= element.querySelector('img')?.alt ?? '';
  const lang = languageOf(entry, spans);
  if (lang) record.lang = lang;
  placeLinks(
    linksIn(entry).filter(({ start }) => !literal?.isTaken(start)),
    record,
    parser.readPage,
  );
  if (literal) applyLiteral(record, literal);
  if (element.id) record.id = element.id;
  const picture = readPictures(entry, record);
  if (picture) record.image = picture;
  const { spans: shown } = dataOf(
    literalReader,
    'project',
    entry,
    record,
    displaySpans(spans, literal),
    report,
  );
  rememberSource(record, { entry: element, text, spans: shown });
  rememberProvenance(record, shown);
  return record;
}

/** Projects whose text a parser left to another one. */
const unread = new WeakSet<Project>();

/** Whether a project's text was left to another parser. */
export const isUnread = (project: Project): boolean => unread.has(project);

/** The first line of a text as a title, and the others as a note. */
function unreadProject(text: string): ParsedProject {
  const { title, note, spans } = unreadText(text);
  const record: Project = {
    id: idFrom(title),
    title,
    types: [],
    funding: [],
    partners: [],
    links: [],
    keywords: [],
    ...(note && { note }),
  };
  return { record, spans };
}

/** Puts what is written literally over what was read from the rest. */
function applyLiteral(record: Project, { values }: LiteralFacts) {
  Object.assign(record, values);
  if (!('title' in values || 'acronym' in values)) return;
  const title = anyWording(record.title);
  record.id = idFrom(record.acronym ?? title) || idFrom(title);
}

/**
 * A link at the beginning is the project's own; one on a name is that organisation's or person's.
 *
 * @param readPage Finds another link to the project's page.
 */
export function placeLinks(
  links: readonly EntryLink[],
  record: Project,
  readPage: ProjectParser['readPage'],
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
    const name = spaced(owner.name);
    const others = named.get(name);
    if (others) others.push(owner);
    else named.set(name, [owner]);
  }
  const others = links.filter((link) => {
    const owner = named.get(spaced(link.label))?.pop();
    const isFirst = link.start === 0 && !record.url && !link.url.startsWith('mailto:');
    if (owner) owner.url = link.url;
    else if (isFirst) record.url = link.url;
    return !owner && !isFirst;
  });
  for (const { url, label } of readPage?.(others, record) ?? others) record.links.push({ url, label });
}

/** A name with ordinary spaces, since some editors save each as one that does not break. */
const spaced = (name: Text): Text => (typeof name === 'string' ? name.replace(/\s/g, ' ') : name);
