/** The findings of the content check on entries, as a page would have them. */
import { check } from '../../check/check.js';
import type { Finding } from '../../check/types.js';
import { markupFrom } from '../in/markup.js';
import type { Desk, Kind } from '../model/types.js';
import { headingFor, kindsOn, markupOf, type SnippetOptions } from '../out/snippet.js';

/** Rules about the page around the entries, which is not here. */
const LEFT_OUT = ['heading-skip', 'dead-anchor', 'last-full-stop', 'no-break-space'];

/** The findings of each entry, by its key. Never throws. */
export function findingsOf(
  desk: Desk,
  options: Omit<SnippetOptions, 'as' | 'attributes'>,
  ui: string,
): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const kind of kindsOn(desk)) {
    const own = desk.entries.filter((entry) => entry.kind === kind);
    try {
      for (const { at, finding } of findingsIn(desk, kind, options, ui)) {
        const key = own[at]?.key;
        if (key !== undefined) found.set(key, [...(found.get(key) ?? []), finding]);
      }
    } catch (error) {
      console.error('The entries could not be checked.', error);
    }
  }
  return found;
}

function findingsIn(
  desk: Desk,
  kind: Kind,
  options: Omit<SnippetOptions, 'as' | 'attributes'>,
  ui: string,
): { at: number; finding: Finding }[] {
  const html = markupOf(desk, kind, { ...options, as: 'labelled', attributes: {} });
  const root = markupFrom(`<html lang="${options.lang}">${html}</html>`);
  const heading = root.ownerDocument.createElement('h2');
  heading.textContent = headingFor(kind, options);
  root.prepend(heading);
  const items = [...root.querySelectorAll(':is(ul, ol) > li, blockquote')].filter(
    (item) => !item.parentElement!.closest('li'),
  );
  return check(root, { lang: ui, ignore: LEFT_OUT }).flatMap((finding) => {
    const at = items.findIndex(
      (item) => finding.node && (item === finding.node || item.contains(finding.node)),
    );
    return at < 0 ? [] : [{ at, finding }];
  });
}
