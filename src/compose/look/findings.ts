/** Findings of the content check on the entries, as on a page. */
import { check } from '../../check/check.js';
import type { Finding } from '../../check/types.js';
import { writeHtml } from '../../writers/html.js';
import type { AnyRecord } from '../../writers/kinds.js';
import { markupFrom } from '../in/markup.js';
import type { Workspace, Kind } from '../model/types.js';
import { recordsOf } from '../model/operations.js';
import { TAG_OF } from './tags.js';
import { headingFor, kindsOn, type SnippetOptions } from '../out/snippet.js';

/** Rules about the rest of the page, which do not apply here. */
const IGNORED = ['heading-skip', 'dead-anchor', 'last-full-stop', 'no-break-space'];

/** The findings of each entry, by its key. Never throws. */
export function findingsOf(
  workspace: Workspace,
  options: Omit<SnippetOptions, 'as' | 'attributes'>,
  ui: string,
): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const kind of kindsOn(workspace)) {
    const ofKind = workspace.entries.filter((entry) => entry.kind === kind);
    try {
      for (const { at, finding } of findingsIn(workspace, kind, options, ui)) {
        const key = ofKind[at]?.key;
        if (key === undefined) continue;
        const before = found.get(key) ?? [];
        // the same words in two places count once
        if (!before.some(({ message }) => message === finding.message)) found.set(key, [...before, finding]);
      }
    } catch (error) {
      console.error('The entries could not be checked.', error);
    }
  }
  return found;
}

function findingsIn(
  workspace: Workspace,
  kind: Kind,
  options: Omit<SnippetOptions, 'as' | 'attributes'>,
  ui: string,
): { at: number; finding: Finding }[] {
  const { lang } = options;
  const root = markupFrom(`<html lang="${lang}"><h2></h2><ul></ul></html>`);
  root.querySelector('h2')!.textContent = headingFor(kind, options);
  const list = root.querySelector('ul')!;
  // names the kind regardless of the heading
  list.className = TAG_OF[kind];
  const items = (recordsOf(workspace, kind) as object[]).map((record) => itemOf(kind, record, lang));
  if (items.some(({ localName }) => localName === 'li')) list.append(...items);
  else list.replaceWith(...items);
  return check(root, { lang: ui, ignore: IGNORED }).flatMap((finding) => {
    const at = items.findIndex(
      (item) => finding.node && (item === finding.node || item.contains(finding.node)),
    );
    return at < 0 ? [] : [{ at, finding }];
  });
}

const written = new WeakMap<object, { lang: string; item: Element }>();

/** The HTML item of a record, cached, since only few records of a long list change at a time. */
function itemOf(kind: Kind, record: object, lang: string): Element {
  const known = written.get(record);
  if (known?.lang === lang) return known.item;
  const root = markupFrom(writeHtml([record] as AnyRecord[], { kind, lang }));
  const item = root.querySelector('li') ?? root;
  written.set(record, { lang, item });
  return item;
}
