import { pickText } from '../../../records/pick-text.js';
import type { Text } from '../../../records/types.js';
import { sourceOf } from '../../../readers/page/sources.js';
import { LIVE } from '../../../readers/page/used-children.js';
import { ask, call } from '../../../readers/page/tree.js';
import type { Problem } from '../content/warn.js';
import type { Reader } from '../reader.js';

/** The entry that caused a failure: its text and its node. */
export interface Culprit {
  name: string;
  node?: Node;
}

/** Maximum length of an excerpt that identifies an entry, in characters. */
const MAX_LENGTH = 80;

const reportedReasons = new WeakMap<Element, Set<string>>();

/** Logs once for each reason that a reader threw, and for which entry. The children stay as they are. */
export function reportUnreadable(host: HTMLElement, reader: Reader<object>, error: unknown) {
  const reported = reportedReasons.get(host) ?? new Set();
  reportedReasons.set(host, reported);
  const reason = String(error);
  if (reported.has(reason)) return;
  reported.add(reason);
  const entry = entriesOf(host).find((each) => throws(() => reader.read(hostOf(each, host), () => {})));
  const what = entry
    ? `“${shortened(entry.textContent)}” could not be read`
    : 'Its content could not be read';
  console.error(
    `<${host.localName}> ${what}, so its content is shown as the page has it.`,
    entry ?? host,
    error,
  );
}

/** The items of a host's lists; without lists, its children. */
function entriesOf(host: HTMLElement): Element[] {
  const items = [...host.querySelectorAll('li')].filter(
    (item) => !call(ask(item, 'parentElement')!, 'closest', 'li'),
  );
  return items.length ? items : [...host.children];
}

/** A detached host of the same kind, with copies of an entry and its ancestors. */
function hostOf(entry: Element, host: HTMLElement): HTMLElement {
  let copy = entry.cloneNode(true);
  for (let node = ask(entry, 'parentElement')!; ; node = ask(node, 'parentElement')!) {
    const around: Node = call(node, 'cloneNode');
    around.appendChild(copy);
    copy = around;
    if (node === host) return copy as HTMLElement;
  }
}

/** The first record that throws when it is rendered alone; undefined if all do, since the cause is then elsewhere. */
export function culpritAmong(
  records: readonly object[],
  draw: (record: object) => unknown,
): Culprit | undefined {
  const failing = records.filter((record) => throws(() => draw(record)));
  const [first] = failing;
  if (!first || (failing.length === records.length && records.length > 1)) return undefined;
  const { title, name, term, text, label } = first as Record<string, Text | undefined>;
  const wording = shortened(pickText(title ?? name ?? term ?? text ?? label, 'en'));
  const entry = sourceOf(first)?.entry;
  return { name: wording, ...(entry && { node: entry }) };
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

const shortened = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH)}…` : words;
};

/** Warns that nothing could be read in an element. */
export function reportEmpty(host: HTMLElement, expected: string, warn: (problem: Problem) => void) {
  const live = host.querySelector(`li :is(${LIVE})`);
  if (live)
    warn({
      what: `An item of the list holds a <${live.localName}>, so the list is shown as the page has it.`,
      fix: 'Move it out of the list.',
      node: live,
    });
  else
    warn({
      what: host.childElementCount ? 'Nothing in it could be read.' : 'It has nothing in it to read.',
      fix:
        expected === 'a <blockquote>' && host.querySelectorAll('blockquote').length > 1
          ? 'Put each <blockquote>, with its source, into a tag of its own.'
          : host.querySelector('li')
            ? 'Put the tag around the list alone.'
            : `Put ${expected} inside the tag.`,
    });
}
