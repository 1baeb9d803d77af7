import { localDay, toPartialDate } from '../../../records/dates.js';
import { mayHaveRareMarkup, rareMarkup } from '../../../readers/page/rare-markup.js';
import type { Content } from '../../../readers/page/used-children.js';
import { isRare, nearestLanguage } from '../language.js';
import type { Reader } from '../reader.js';
import type { Problem } from './warn.js';

import { Lazy } from '../../../lazy.js';
import { FragmentWatch } from './fragment-watch.js';
import { missingPart, withMissing } from './missing-part.js';
import { LanguageController } from './language-controller.js';
import type { PartHost } from '../part-element.js';
import { Unfolding } from './unfolding.js';
import { FocusKeeper } from './focus.js';
import type { Work } from '../../../readers/work.js';

export { readoptStyles } from './adopt-styles.js';
export { missingPart };
export { Children } from './children.js';
export { PageLook } from './page-look.js';
export { areUnderTopics } from './topics.js';
export { warnOnce } from './warn.js';

type Warn = (problem: Problem) => void;

/** Console messages about content that could not be read or rendered. */
export const reports = new Lazy(() => import('../later/reports.js'));

/**
 * Reads an element's children with its reader; returns no records if that throws. If nothing can be read or shown, it
 * warns about the expected markup instead of problems with entries.
 */
export function* readChildren<R extends object>(
  host: PartHost & { readonly records: readonly R[] },
  reader: Reader<R>,
  showsOther: boolean,
  warn: Warn,
): Work<Content<R>> {
  // it knows the labels of few pages, too
  const hasRareLabels = /project|issue/.test(reader.kind) && isRare(nearestLanguage(host));
  if (!rareMarkup.module && (hasRareLabels || mayHaveRareMarkup(host)))
    return withMissing({ records: [], used: new Set() }, rareMarkup);
  const problems: Problem[] = [];
  let content: Content<R>;
  try {
    const read = reader.read(host, (problem) => problems.push(problem));
    content = 'next' in read ? yield* read : read;
  } catch (error) {
    host.waitFor(reportUnreadable(host, reader as Reader<never>, error));
    return { records: [], used: new Set() };
  }
  // content that lacks a part is read again with that part, before it is rendered
  if (missingPart(withMissing(content, content.awaits))) return content;
  if (content.records.length || showsOther) problems.forEach(warn);
  // deferred, since frameworks may insert an element before its content
  else queueMicrotask(() => host.records.length || host.waitFor(reportEmpty(host, reader, warn)));
  return content;
}

async function reportUnreadable(host: PartHost, reader: Reader<object>, error: unknown) {
  const part = await host.loadPart(reports);
  if (part) part.reportUnreadable(host, reader, error);
  else console.error(host, error);
}

async function reportEmpty(host: PartHost, { expected }: Reader<object>, warn: Warn) {
  const part = await host.loadPart(reports);
  part?.reportEmpty(host, expected, warn);
}

/** Attaches the controllers of every element on its first connection; returns the controller of its language. */
export function addControllers(element: PartHost & { readonly records: readonly object[] }) {
  new FragmentWatch(element);
  new Unfolding(element);
  new FocusKeeper(element);
  return new LanguageController(element);
}

/**
 * The date in a `today` attribute (`YYYY-MM-DD`). Without one, or with a warning if it is invalid, the visitor's date.
 */
export function dayFrom(today: string | null | undefined, warn: Warn): string {
  const day = toPartialDate(today ?? undefined);
  if (day?.length === 10) return day;
  // null once the attribute is removed
  if (today !== undefined && today !== null)
    warn({ what: `today="${today}" is not a day.`, fix: 'Write it as 2026-05-31, or leave it out.' });
  return localDay();
}
