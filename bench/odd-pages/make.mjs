/** Pages put together at random, as plain data, so that parts can be left out. */
import {
  isAbove,
  KIND_HEADINGS,
  otherContent,
  OTHERS,
  startsSection,
  STATUS_HEADINGS,
  WRAPPERS,
} from './around.mjs';
import { headOf, LABEL_STYLES, MARKUPS, markupsOf, NOISES } from './entries.mjs';
import { Random } from './random.mjs';
import { makeEntries } from './records.mjs';
import { LANGUAGES } from './words.mjs';

export const TAGS = {
  projects: 'rg-project-list',
  issues: 'rg-special-issue-list',
  partners: 'rg-partner-grid',
};

/** Other content that is of the same kind as the entries. */
const SAME = { projects: ['list of projects', 'theses'], partners: ['list of partners'], issues: [] };

/** A page; equal seeds make equal pages. */
export function makePage(seed) {
  const random = new Random(seed);
  const kind = random.pick(['projects', 'projects', 'projects', 'issues', 'issues', 'partners']);
  const lang = random.pick(LANGUAGES);
  const others = Object.keys(OTHERS).filter((name) => !SAME[kind].includes(name));
  const boxes = Array.from({ length: random.int(0, 4) }, () => random.pick(Object.keys(WRAPPERS)));
  // beside the entries, and beside each box
  const beside = [undefined, ...boxes].map(() => ({ before: [], after: [] }));
  for (const name of random.several(others, random.pick([0, 0, 1, 1, 1, 2, 2, 3, 4])))
    random.pick(beside)[isAbove(name) ? 'before' : random.pick(['before', 'after'])].push(name);
  return {
    kind,
    lang,
    entries: makeEntries(random, kind, lang),
    markup: random.pick(markupsOf(kind)),
    style: {
      labels: random.chance(0.4) ? 'plain' : random.pick(Object.keys(LABEL_STYLES)),
      level: random.int(2, 4),
      head: headOf(random, kind, lang),
    },
    noises: random.chance(0.5) ? [] : random.several(Object.keys(NOISES), random.int(1, 2)),
    heading: random.pick(kind === 'projects' ? ['none', 'kind', 'status'] : ['none', 'kind', 'kind']),
    boxes,
    beside,
  };
}

/** The heading of the entries: its words, or none. */
export const headingOf = ({ heading, kind, lang }) =>
  ({ none: undefined, kind: KIND_HEADINGS[kind][lang], status: STATUS_HEADINGS[lang] })[heading];

export const markupOf = (page) => {
  const { lang, entries, markup, style, noises, boxes, beside } = page;
  const level = Math.max(2, style.level - 1);
  // headings of entries are below the heading of them all
  const words = needsHeading(page) ? (headingOf(page) ?? KIND_HEADINGS[page.kind][lang]) : headingOf(page);
  const own = { ...style, kind: page.kind, level: words ? level + 1 : style.level };
  let content = noises.reduce((made, noise) => NOISES[noise](made), MARKUPS[markup](entries, own));
  if (words) content = `<h${level}>${words}</h${level}>${content}`;
  beside.forEach(({ before, after }, i) => {
    const [open, close] = i ? WRAPPERS[boxes[i - 1]] : ['', ''];
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
  if (heading !== 'none') yield { ...page, heading: 'none' };
  if (entries.length > 2) for (const i of entries.keys()) yield { ...page, entries: without(entries, i) };
  const isLast = entries[0].facts.length === 1;
  for (const i of isLast ? [] : entries[0].facts.keys())
    yield { ...page, entries: entries.map((entry) => ({ ...entry, facts: without(entry.facts, i) })) };
  for (const part of ['image', 'more', 'text', 'url'])
    if (entries[0][part]) yield { ...page, entries: entries.map(({ [part]: _, ...rest }) => rest) };
  if (style.labels !== 'plain') yield { ...page, style: { ...style, labels: 'plain' } };
}
