import { localDay, toPartialDate } from '../../../records/dates.js';
import { LIVE } from '../../../readers/page/used-children.js';
import type { Content } from '../../../readers/page/used-children.js';
import type { Reader } from '../content-element.js';
import type { Problem } from './warn.js';

import { Anchors } from './anchors.js';
import { tellOfUnread } from './failure.js';
import { missingPart } from './missing-part.js';
import { LanguageController } from './language-controller.js';
import type { PartHost } from '../part-element.js';
import { Unfolding } from './unfolding.js';
import { FocusKeeper } from './focus.js';
import type { Work } from '../../../readers/work.js';

export { readoptStyles } from './adopt-styles.js';
export { missingPart };
export { culpritAmong } from './failure.js';
export { Children } from './children.js';
export { Cover } from './cover.js';
export { PageLook } from './page-look.js';
export { warnOnce } from './warn.js';

type Warn = (problem: Problem) => void;

/**
 * Reads an element's children with its reader; gives no records where that throws. Where nothing can be read, and
 * nothing else is to be shown, warns of the markup expected, in place of problems with single entries.
 */
export function* readChildren<R extends object>(
  host: HTMLElement & { readonly records: readonly R[] },
  reader: Reader<R>,
  showsOther: boolean,
  warn: Warn,
): Work<Content<R>> {
  const problems: Problem[] = [];
  let content: Content<R>;
  try {
    const read = reader.read(host, (problem) => problems.push(problem));
    content = 'next' in read ? yield* read : read;
  } catch (error) {
    tellOfUnread(host, reader as Reader<never>, error);
    return { records: [], used: new Set() };
  }
  // content that lacks a part is read again with it, before it is drawn
  if (missingPart(content)) return content;
  if (content.records.length || showsOther) problems.forEach(warn);
  else queueMicrotask(() => tellIfEmpty(host, reader, warn));
  return content;
}

/** Warns of an element without records; in a microtask, since frameworks may fill it after they have inserted it. */
function tellIfEmpty<R extends object>(
  host: HTMLElement & { readonly records: readonly R[] },
  reader: Reader<R>,
  warn: Warn,
) {
  if (host.records.length) return;
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
      fix: host.querySelector('li')
        ? 'Put the tag around the list alone.'
        : `Put ${reader.expected} inside the tag.`,
    });
}

/** Attaches the controllers that every element has from its first connection on; returns the one for its language. */
export function addControllers(element: PartHost & { readonly records: readonly object[] }) {
  new Anchors(element);
  new Unfolding(element);
  new FocusKeeper(element);
  return new LanguageController(element);
}

/** The date of a `today` attribute, `YYYY-MM-DD`; without one or, with a warning, for an invalid one, the visitor's. */
export function dayFrom(today: string | undefined, warn: Warn): string {
  const day = toPartialDate(today);
  if (today === undefined || day?.length === 10) return day ?? localDay();
  warn({ what: `today="${today}" is not a day.`, fix: 'Write it as 2026-05-31, or leave it out.' });
  return localDay();
}
