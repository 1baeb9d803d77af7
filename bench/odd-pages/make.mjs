/** Pages put together at random, as plain data, so that parts can be left out. */
import {
  boxNamed,
  headOfContent,
  isAbove,
  KIND_HEADINGS,
  otherContent,
  OTHERS,
  SAME,
  startsSection,
  STATUS_HEADINGS,
  STATUSES,
  WRAPPERS,
} from './around/index.mjs';
import { headOf, markupNamed, markupsOf } from './markups/index.mjs';
import { NOISES } from './markups/noises.mjs';
import { LABEL_STYLES, MORE_STYLES } from './markups/parts.mjs';
import { Random } from './random.mjs';
import { makeEntries } from './records.mjs';
import { LANGUAGES } from './words.mjs';

export const TAGS = {
  projects: 'rg-project-list',
  issues: 'rg-special-issue-list',
  partners: 'rg-partner-grid',
  definitions: 'rg-definition-quote',
};
const KINDS = ['projects', 'projects', 'projects', 'issues', 'issues', 'partners', 'definitions'];

/** A page; equal seeds make equal pages. */
export function makePage(seed) {
  const random = new Random(seed);
  const kind = random.pick(KINDS);
  const lang = random.pick(LANGUAGES);
  const others = Object.keys(OTHERS).filter((name) => !SAME[kind].includes(name));
  const boxes = random.several(Object.keys(WRAPPERS), random.int(0, 4));
  // beside the entries, and beside each box
  const beside = [undefined, ...boxes].map(() => ({ before: [], after: [] }));
  const heads = new Set();
  for (const name of random.several(others, random.pick([0, 0, 1, 1, 1, 2, 2, 3, 4]))) {
    const head = headOfContent(name);
    if (head && heads.has(head)) continue;
    heads.add(head);
    random.pick(beside)[isAbove(name) ? 'before' : random.pick(['before', 'after'])].push(name);
  }
  const heading = random.pick(kind === 'projects' ? ['none', 'kind', 'status'] : ['none', 'kind', 'kind']);
  const entries = makeEntries(random, kind, lang);
  return {
    kind,
    lang,
    entries,
    markup: random.pick(markupsOf(kind)),
    style: {
      labels: random.chance(0.4) ? 'plain' : random.pick(Object.keys(LABEL_STYLES)),
      more: random.pick(Object.keys(MORE_STYLES)),
      level: random.int(2, 4),
      // levels of headings that are left out
      skips: random.pick([0, 0, 0, 0, 1, 2]),
      head: headOf(random, kind, lang),
    },
    noises: random.chance(0.5) ? [] : random.several(Object.keys(NOISES), random.int(1, 2)),
    heading,
    // entries above a second heading of a status
    ongoing:
      kind === 'projects' && heading !== 'status' && random.chance(0.15)
        ? random.int(1, entries.length - 1)
        : 0,
    boxes,
    beside,
  };
}

/** The heading of the entries: its words, or none. */
const headingOf = ({ heading, kind, lang }) =>
  ({ none: undefined, kind: KIND_HEADINGS[kind][lang], status: STATUS_HEADINGS[lang] })[heading];

/** The words of headings that a view may write in its own way. */
export const headingsOf = (page) =>
  [headingOf(page) ?? '', ...(page.ongoing ? STATUSES[page.lang] : [])].join(' ');

export const markupOf = (page) => {
  const { lang, entries, markup, style, noises, boxes, beside, ongoing } = page;
  const level = Math.max(2, style.level - 1);
  // headings of entries are below the heading of them all
  const words = needsHeading(page) ? (headingOf(page) ?? KIND_HEADINGS[page.kind][lang]) : headingOf(page);
  const below = words ? level + 1 : style.level;
  const own = {
    ...style,
    kind: page.kind,
    level: Math.min(6, below + (ongoing ? 1 : 0) + style.skips),
  };
  const write = (some) =>
    noises.reduce((made, noise) => NOISES[noise](made), markupNamed(page.kind, markup)(some, own));
  let content = ongoing
    ? [entries.slice(0, ongoing), entries.slice(ongoing)]
        .map((some, i) => `<h${below}>${STATUSES[lang][i]}</h${below}>${write(some)}`)
        .join('')
    : write(entries);
  if (words) content = `<h${level}>${words}</h${level}>${content}`;
  beside.forEach(({ before, after }, i) => {
    const [open, close] = i ? boxNamed(boxes[i - 1], lang) : ['', ''];
    content = open + content + close;
    const others = (names) => names.map((name) => otherContent(name, lang, level)).join('\n');
    content = others(before) + content + others(after);
  });
  return content;
};

/** Whether content with a heading of its own precedes the entries, which would otherwise belong to it. */
const needsHeading = ({ beside }) => beside.some(({ before }) => before.some(startsSection));

/** Pages with a part less, the largest parts first. */
export function* smallerPages(page) {
  const { entries, noises, boxes, beside, heading, style } = page;
  const without = (list, i) => list.toSpliced(i, 1);
  for (const [i, { before, after }] of beside.entries()) {
    if (before.length + after.length > 1)
      yield { ...page, beside: beside.with(i, { before: [], after: [] }) };
    for (const at of before.keys())
      yield { ...page, beside: beside.with(i, { before: without(before, at), after }) };
    for (const at of after.keys())
      yield { ...page, beside: beside.with(i, { before, after: without(after, at) }) };
  }
  for (const i of boxes.keys()) {
    const merged = {
      before: [...beside[i + 1].before, ...beside[i].before],
      after: [...beside[i].after, ...beside[i + 1].after],
    };
    yield { ...page, boxes: without(boxes, i), beside: without(beside, i + 1).with(i, merged) };
    if (boxes[i] !== 'div') yield { ...page, boxes: boxes.with(i, 'div') };
  }
  for (const i of noises.keys()) yield { ...page, noises: without(noises, i) };
  if (page.ongoing) yield { ...page, ongoing: 0 };
  if (heading !== 'none') yield { ...page, heading: 'none' };
  if (entries.length > 2)
    for (const i of entries.keys())
      yield { ...page, entries: without(entries, i), ongoing: Math.min(page.ongoing, entries.length - 2) };
  const isLast = entries[0].facts.length <= 1;
  for (const i of isLast ? [] : entries[0].facts.keys())
    yield { ...page, entries: entries.map((entry) => ({ ...entry, facts: without(entry.facts, i) })) };
  for (const part of ['image', 'more', ...(page.kind === 'definitions' ? [] : ['text']), 'url'])
    if (entries[0][part]) yield { ...page, entries: entries.map(({ [part]: _, ...rest }) => rest) };
  if (style.skips) yield { ...page, style: { ...style, skips: 0 } };
  if (style.more !== 'plain') yield { ...page, style: { ...style, more: 'plain' } };
  if (style.labels !== 'plain') yield { ...page, style: { ...style, labels: 'plain' } };
}
