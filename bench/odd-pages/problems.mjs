/** Compares records with the entries they were read from. */
import { NAMES } from './around/index.mjs';
import { HEADS, LABELS } from './words.mjs';

/** Text without characters that are not visible, and with single spaces. */
const plain = (text) =>
  String(text ?? '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Words that views replace: labels, their parts, and the heads of titles. */
const LABEL_WORDS = new Set(
  [...Object.values(LABELS), ...Object.values(HEADS)].flatMap((byLanguage) =>
    Object.values(byLanguage).flat().flatMap(wordsOf),
  ),
);

/** The facts of a record, as text. */
function factsOf(kind, record) {
  const names = (list) => list?.map(({ name }) => plain(name)) ?? [];
  if (kind === 'projects')
    return {
      start: record.start,
      end: record.end,
      funder: names(record.funding.flatMap(({ funder }) => funder ?? [])).join('; '),
      programme: record.funding.map(({ programme }) => programme ?? '').join(''),
      grant: record.funding.map(({ grant }) => grant ?? '').join(''),
      leader: plain(record.leader?.name),
      coordinator: plain(record.coordinator?.name),
      partners: names(record.partners).join('; '),
      types: record.types.join('; '),
      keywords: record.keywords.join('; '),
    };
  if (kind === 'issues')
    return {
      journal: plain(record.journal?.name),
      deadline: record.deadline,
      editors: names(record.editors).toSorted().join('; '),
      published: record.published,
      publisher: record.publisher,
      volume: record.volume,
      issue: record.issue,
      doi: record.doi,
    };
  if (kind === 'definitions')
    return {
      authors: record.authors.join('; '),
      year: record.year,
      locator: record.locator,
      sourceTitle: record.sourceTitle,
    };
  return { shortName: record.shortName, country: record.country, grant: record.grant };
}

const titleOf = (kind, record) =>
  plain({ partners: record.name, definitions: record.term ?? record.text }[kind] ?? record.title);

/** Fields that hold text of the entry as it is. */
const texts = ({ note, summary, keywords }) =>
  [note, typeof summary === 'object' ? Object.values(summary).join(' ') : summary, keywords?.join(' ')].join(
    ' ',
  );

/** Links and pictures of a record. */
const addressesIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        (key === 'url' || key === 'src') && typeof inner === 'string' ? [inner] : addressesIn(inner),
      )
    : [];

/**
 * The first fault of the records of a page, as a kind and an example, and the number of entries and facts that were read.
 *
 * @param markup The markup of one entry, by its title, which has all its words and addresses.
 */
export function compare({ kind, entries }, records, markupOfEntry) {
  const result = { entries: 0, facts: 0 };
  const fault = (problem, example) => (result.fault ??= { problem, example });
  // a quotation is named by its term, if that is read
  const isQuoted = kind === 'definitions' && !records.some(({ term }) => term);
  const nameOf = ({ title, text }) => plain(isQuoted ? text : title);
  const left = new Map(entries.map((entry) => [nameOf(entry), entry]));
  for (const record of records) {
    const title = titleOf(kind, record);
    const entry = left.get(title);
    if (!entry) {
      const all = entries.map(nameOf);
      if (all.includes(title)) fault('an entry is read twice', title);
      else if (all.some((each) => title.includes(each))) fault('a title has more words', title);
      else if (all.some((each) => title && each.includes(title))) fault('a title is cut off', title);
      else fault('a record is no entry', title);
      continue;
    }
    left.delete(title);
    if (kind === 'definitions' && plain(record.text) !== plain(entry.text))
      fault('a wrong text', `${title}: ${record.text}`);
    result.entries++;
    const expected = Object.assign({}, ...entry.facts.map(({ fields }) => fields));
    const found = factsOf(kind, record);
    for (const [field, value] of Object.entries(found))
      if (value && plain(value) !== plain(expected[field]))
        fault(
          `${expected[field] === undefined ? 'a made-up' : 'a wrong'} ${field}`,
          `${title}: ${value}${expected[field] === undefined ? '' : `, not ${expected[field]}`}`,
        );
    result.facts += entry.facts.filter(({ fields }) =>
      Object.entries(fields).every(([field, value]) => plain(found[field]) === plain(value)),
    ).length;
    const own = markupOfEntry(entry);
    const known = new Set(wordsOf(own.text));
    const foreign = wordsOf(texts(record)).filter((word) => !known.has(word));
    if (foreign.length) fault('words of elsewhere in a note', `${title}: ${foreign.join(' ')}`);
    const address = addressesIn(record).find((url) => !own.addresses.includes(url));
    if (address) fault('a link of elsewhere', `${title}: ${address}`);
  }
  return result;
}

/**
 * Words of the page that are not visible, except those that a view writes in its own way: labels, dates, and links that
 * say "Read more".
 */
export function lost({ entries }, own, drawn, heading) {
  // some words run together without the page's style sheets
  const seen = plain(drawn);
  const rewritten = new Set(
    entries.flatMap(({ facts, more }) => [
      ...wordsOf(more),
      ...facts.flatMap(({ key, text }) => (/period|deadline/.test(key) ? wordsOf(text) : [])),
      ...facts.flatMap(({ key }) =>
        // the abbreviation of a page
        key === 'source' ? ['p', 's', 'S'] : [],
      ),
      ...facts.flatMap(({ key, text }) =>
        key === 'editors' ? wordsOf(text).filter((word) => /^(?:og|and|och|und)$/.test(word)) : [],
      ),
    ]),
  );
  const inHeading = new Set(wordsOf(heading));
  return wordsOf(own).filter(
    (word) => !seen.includes(word) && !rewritten.has(word) && !LABEL_WORDS.has(word) && !inHeading.has(word),
  );
}

/**
 * A title or text that is visible more often than the page has it, or a name of the content beside the entries. Partners
 * with text of their own are drawn above it, which stays.
 */
export function repeated({ kind, entries, boxes, markup }, own, drawn) {
  // left: a glossary of parts that fold stays visible in a box with other content
  if (kind === 'definitions' && markup === 'details') return undefined;
  // calls are drawn above the page too, here because of the button or the other panel
  if (kind === 'issues' && boxes.some((name) => /tabs|folds/.test(name))) return undefined;
  if (kind === 'partners' && entries.some(({ text, more }) => text ?? more)) return undefined;
  const [before, after] = [plain(own), plain(drawn)];
  const count = (words, text) => text.split(words).length - 1;
  const texts = [...entries.flatMap(({ title, text }) => [title, ...(text ? [text] : [])]).map(plain)];
  return [...texts, ...(before.match(NAMES) ?? [])].find(
    (words) => count(words, after) > Math.max(1, count(words, before)),
  );
}
