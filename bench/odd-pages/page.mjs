/** Runs in the browser: mounts elements around made-up pages, and finds what is wrong with their records. */
import '../../src/define.ts';
import { readDefinitions, readIssues, readPartners, readProjects } from '../../src/readers/index.ts';
import { drawnText } from '../../test/elements/reading.ts';
import { headingsOf, makePage, markupOf, smallerPages, TAGS } from './make.mjs';
import { markupNamed } from './markups/index.mjs';
import { compare, lost, repeated } from './problems.mjs';

const TODAY = '2026-11-29';
/** Time after which an element is held not to be drawn. */
const MOST_MS = 10_000;
const READERS = {
  projects: readProjects,
  issues: readIssues,
  partners: readPartners,
  definitions: readDefinitions,
};

const errors = [];
const { error } = console;
console.error = (...args) => {
  errors.push(args.map(String).join(' ').slice(0, 200));
  error.apply(console, args);
};
window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
console.warn = () => {};

const settled = (element) =>
  Promise.race([
    element.updateComplete.then(() => true),
    new Promise((done) => setTimeout(() => done(false), MOST_MS)),
  ]);

const parsed = (markup) => new window.DOMParser().parseFromString(`<body>${markup}`, 'text/html').body;

/** The words and addresses of an entry as its page writes it. */
function entryMarkup(page, entry) {
  const { style, kind } = page;
  // all entries, since links are counted
  const body = parsed(markupNamed(kind, page.markup)(page.entries, { ...style, kind }));
  return {
    text: `${entry.title} ${entry.text ?? ''} ${entry.more ?? ''} ${entry.facts.map(({ label, text }) => `${label} ${text}`).join(' ')}`,
    addresses: [...body.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src'))
      .filter((address) => !/(?:entry|card|more|picture)-\d/.test(address) || ownAddress(address, entry)),
  };
}

const ownAddress = (address, { url, image, id }) =>
  address === url || address.endsWith(`-${id}`) || (!!image && address.endsWith(image));

/**
 * Faults of a page, and the share of its entries that is read.
 *
 * @param isStrict Whether entries that are not read are a fault.
 */
async function examine(page, isStrict = false) {
  const markup = markupOf(page);
  const own = (entry) => entryMarkup(page, entry);
  errors.length = 0;
  const box = document.createElement('div');
  box.lang = page.lang;
  box.innerHTML = `<${TAGS[page.kind]} today="${TODAY}">${markup}</${TAGS[page.kind]}>`;
  const [element] = box.children;
  const before = element.innerHTML;
  const result = { entries: 0, facts: 0, direct: 0 };
  const fault = (problem, example) => (result.fault ??= { problem, example: String(example ?? '') });
  document.body.append(box);
  try {
    if (!(await settled(element))) fault('updateComplete does not resolve');
    const records = JSON.stringify(element.records);
    const found = compare(page, element.records, own);
    Object.assign(result, { entries: found.entries, facts: found.facts });
    if (found.fault) fault(found.fault.problem, found.fault.example);
    const shown = document.createElement('div');
    // style sheets show some adjacent spans in boxes
    shown.innerHTML = element.innerHTML.replaceAll('><', '> <');
    const words = lost(page, drawnText(shown, true), drawnText(element), headingsOf(page));
    if (words.length) fault('words vanish', words.join(' '));
    const twice = repeated(page, drawnText(shown, true), drawnText(element));
    if (twice) fault('text is drawn twice', twice);
    const other = document.createElement('section');
    other.lang = page.lang;
    document.body.append(other);
    other.append(element);
    if (!(await settled(element))) fault('updateComplete does not resolve after a move');
    if (JSON.stringify(element.records) !== records) fault('other records after a move');
    if (lost(page, drawnText(shown, true), drawnText(element), headingsOf(page)).length)
      fault('words vanish after a move');
    if (element.innerHTML !== before) fault('the page has changed');
    element.remove();
    other.remove();
    const container = parsed(`<main lang="${page.lang}">${markup}</main>`).firstElementChild;
    const read = READERS[page.kind](container);
    // without entries, a page is read as one issue
    const isWhole = page.kind === 'issues' && read.length === 1;
    const direct = isWhole ? { entries: 0 } : compare(page, read, own);
    result.direct = direct.entries;
    if (direct.fault) fault(`read directly, ${direct.fault.problem}`, direct.fault.example);
    if (JSON.stringify(READERS[page.kind](container)) !== JSON.stringify(read))
      fault('other records when read again');
  } catch (thrown) {
    fault(`${thrown.name} thrown`, thrown.stack);
  } finally {
    box.remove();
  }
  if (errors.length) fault('an error in the console', errors[0]);
  if (isStrict && result.entries < page.entries.length) fault('entries are missing');
  return result;
}

/** Leaves out parts of a page as long as it fails in the same way. */
async function shortest(page, problem, isStrict) {
  let smallest = page;
  for (let isShorter = true; isShorter;) {
    isShorter = false;
    for (const smaller of smallerPages(smallest)) {
      const { fault } = await examine(smaller, isStrict);
      if (fault?.problem !== problem) continue;
      smallest = smaller;
      isShorter = true;
      break;
    }
  }
  return smallest;
}

window.bench = {
  /** Examines the pages of some seeds. */
  async run(seeds, only, isStrict) {
    const results = [];
    for (const seed of seeds) {
      const page = makePage(seed);
      const { kind, lang, markup, boxes, beside, noises, heading, style } = page;
      if (!`${kind}, ${markup}`.includes(only)) continue;
      const others = beside.flatMap(({ before, after }) => [...before, ...after]);
      const most = page.entries.length;
      const facts = page.entries.length * page.entries[0].facts.length;
      const result = await examine(page, isStrict);
      results.push({
        seed,
        kind,
        lang,
        markup,
        boxes,
        others,
        noises,
        heading,
        labels: style.labels,
        most,
        mostFacts: facts,
        ...result,
      });
    }
    return results;
  },
  async shorten(seed, problem, isStrict) {
    const page = await shortest(makePage(seed), problem, isStrict);
    const { fault } = await examine(page, isStrict);
    return { markup: markupOf(page), example: fault?.example, page };
  },
  markupOf: (seed) => markupOf(makePage(seed)),
};
