import { anyWording } from '../../records/pick-text.js';
import { idFrom } from '../../records/ids.js';
import type { Organisation, Person, Project, Text } from '../../records/types.js';
import { filledEntries, hintsIn, languageOf, linksIn, originalOf } from '../page/entry.js';
import type { Entry, EntryLink, Report } from '../page/entry.js';
import { dataOf } from '../page/entry-data.js';
import { areKeywords, entriesOf, listsIn } from '../page/lists.js';
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
 * The projects of a list on a page. Facts come from each item's `data-*` attributes, then from a `dl` or lines such as
 * "Funding: …" inside it, then from its plain text. Items without text are skipped, and so are lists whose items are
 * facts of one project. Never throws.
 *
 * @param container A `ul` or `ol`, or an element that contains such lists.
 * @param report Called for empty items and for unreadable attributes.
 * @param parser Reads the text of each entry; text that it cannot read becomes a title and a note, marked as unread.
 * @param literalReader Reads literal facts and `data-*` attributes.
 */
export function* readProjectsWith(
  container: Element,
  report: Report,
  parser: ProjectParser,
  literalReader: LiteralReader | undefined,
): Work<Project[]> {
  const literalIn = (entry: Entry) => literalReader?.readFacts(entry, 'project');
  const entries = projectEntries(container, report, literalIn, parser);
  const habits = habitsBy(entries, parser);
  const titles = parser.titlesOf?.(entries);
  const payers = parser.payersAbove?.(container, new Set(entries.flatMap((entry) => listOf(entry) ?? [])));
  return uniqueIds(
    yield* inSteps(entries, (entry) => {
      const literal = literalIn(entry);
      const project = readProject(
        entry,
        literalReader,
        literal,
        report,
        parser,
        habits(entry),
        titles?.get(entry),
      );
      const payer = literal ? undefined : payers?.get(listOf(entry)!);
      if (payer && isUnpaid(project)) payBy(project, parser.parse(`-\nFunding: ${payer}`, {}));
      return project;
    }),
  );
}

/** Whether a project names no payer, and does not say that it has none. */
const isUnpaid = ({ funding, note = '' }: Project): boolean =>
  !funding.length && !/f(?:und|inan)|egen/i.test(note);

/** Adds the funding of the list around a project. */
function payBy(project: Project, payer: ParsedProject | undefined) {
  const { funding, types } = payer?.record ?? project;
  Object.assign(project, { funding, types: [...new Set([...project.types, ...types])] });
}

type LiteralIn = (entry: Entry) => LiteralFacts | undefined;

/** Whether labels explain the whole entry of a record, so that inference would find nothing. */
export function isExplainedEntry(record: Project): boolean {
  const source = sourceOf(record);
  if (!source) return true;
  if (isUnread(record)) return false;
  const { entry: element, text, spans } = source;
  return isExplained(record, spans, text.text, hintsIn({ element, text }));
}

/** Whether a project has no unknown labels; those would be in its note. */
export const hasKnownLabels = ({ note }: Project): boolean => !/\p{L}\s?[:：](?!\S)/u.test(note ?? '');

/** Whether words before a colon that may be a label are left in a note, or after a sentence in a title. */
export const hasOtherLabels = (project: Project): boolean =>
  !hasKnownLabels(project) || /[.;|]\s\p{Lu}[^.;|:]{1,60}:\s/u.test(anyWording(project.title));

/** Whether a container holds one list and no other text, so that nothing around it tells what the list holds. */
export function isOnlyList(container: Element): boolean {
  const [list, ...others] = listsIn(container);
  return !!list && !others.length && list.textContent.trim() === container.textContent.trim();
}

/** The entries of lists with one project per item. */
function projectEntries(
  container: Element,
  report: Report,
  literalIn: LiteralIn,
  { beginsWithFact, areFacts, areTopics, areDetails, areOtherKinds, listsApart, join }: ProjectParser,
): Entry[] {
  const outer = listsIn(container);
  if (areKeywords(outer) || outer.some((list) => areTopics?.(entriesOf(list)))) return [];
  if (areDetails?.(container, outer)) return [];
  const apart = listsApart?.(container, outer);
  const items = filledEntries(container, report, 'img', isLabelAlone).filter(
    (entry) => !apart?.has(listOf(entry)!),
  );
  const entries = join?.(items, literalIn) ?? items;
  if (areOtherKinds?.(entries.map(({ text }) => text.text))) return [];
  if (!beginsWithFact) return entries;
  const isFact = (entry: Entry) => beginsWithFact(entry.text.text) && !literalIn(entry)?.isTitled;
  const lists = byList(entries);
  const all = [...lists.values()];
  const isEach = all.length > 1 && all.every((listEntries) => listEntries.every(isFact));
  // lists with several items that are all facts, none of them a title
  const facts = new Set(
    [...lists]
      .filter(
        ([, listEntries]) =>
          (listEntries.every(isFact) && (isEach || listEntries.length > 1)) ||
          areFacts?.(
            // an item with a literal title is not a fact
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

/** The habits of an entry's own list, and of all entries: those in other forms may hide that of a list. */
function habitsBy(
  entries: readonly Entry[],
  { habitsOf }: ProjectParser,
): (entry: Entry) => ProjectHints['habits'] {
  const read = (some: readonly Entry[]) => habitsOf?.(some.map(({ text }) => text.text));
  const all = read(entries);
  const lists = byList(entries);
  if (!all || lists.size < 2) return () => all;
  const own = new Map([...lists].map(([list, some]) => [list, { ...all, ...read(some) }]));
  return (entry) => own.get(listOf(entry));
}

function byList(entries: readonly Entry[]): ReadonlyMap<Element | null, readonly Entry[]> {
  const lists = new Map<Element | null, Entry[]>();
  for (const entry of entries) {
    const others = lists.get(listOf(entry));
    if (others) others.push(entry);
    else lists.set(listOf(entry), [entry]);
  }
  return lists;
}

const listOf = ({ element }: Entry): Element | null => element.parentElement;

/** Hints from an entry's markup, including the spans of its links. */
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
  title: ProjectHints['title'],
): Project {
  const { element, text } = entry;
  const remainingText = literal?.rest ?? text.text;
  const parsed = parser.parse(remainingText, {
    ...hintsOf(entry, literal),
    ...(title && !literal && { title }),
    ...(habits && { habits }),
  });
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
    parser.readPages,
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

/** Projects whose text must be read by another parser. */
const unread = new WeakSet<Project>();

/** Whether a project's text must be read by another parser. */
export const isUnread = (project: Project): boolean => unread.has(project);

/** The first line of a text as title, the others as note. */
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

/** Overrides values from text with literal values. */
function applyLiteral(record: Project, { values }: LiteralFacts) {
  Object.assign(record, values);
  if (!('title' in values || 'acronym' in values)) return;
  const title = anyWording(record.title);
  record.id = idFrom(record.acronym ?? title) || idFrom(title);
}

/**
 * Assigns links: a link at the start is the project's own, and a link on a name is that of the organisation or person.
 *
 * @param readPages Finds further links to the pages of the project and its leader.
 */
export function placeLinks(
  links: readonly EntryLink[],
  record: Project,
  readPages: ProjectParser['readPages'],
): void {
  const named = new Map<unknown, (Organisation | Person)[]>();
  const all = [
    ...record.funding.map(({ funder }) => funder),
    record.coordinator,
    record.leader,
    ...record.partners,
  ];
  // in reverse order, so that owners with the same name are taken from the end
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
  for (const { url, label } of readPages?.(others, record) ?? others) record.links.push({ url, label });
}

/** Replaces no-break spaces in a name, since some editors save all spaces as such. */
const spaced = (name: Text): Text => (typeof name === 'string' ? name.replace(/\s/g, ' ') : name);
