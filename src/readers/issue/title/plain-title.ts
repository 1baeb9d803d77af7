import { afterBullet } from '../../line/bullets.js';
import { titleEdges, unquoted } from '../../line/titles.js';
import type { IssueDraft } from '../fields.js';

/** Marks that open a quotation. */
export const OPENING = '«“„"”‘';

/** The first line with unread words, from the token `begin`, without its bullet or number. */
export function firstLine(draft: IssueDraft, begin = 0): [start: number, end: number] {
  const { text, tokens, spans } = draft;
  const at = spans.rest(tokens[begin]?.start ?? text.length)[0]?.[0] ?? 0;
  const start = text.lastIndexOf('\n', at) + 1;
  const stop = text.indexOf('\n', at);
  const end = stop < 0 ? text.length : stop;
  const last = stop >= 0 ? draft.indexAt(end) : tokens.length;
  const first = draft.indexAt(start);
  const from = afterBullet(tokens, first, last);
  if (from > first) draft.label(tokens[first]!.start, tokens[from - 1]!.end);
  return [from, last];
}

/** Reads the title that is marked up, otherwise the first text without a label. */
export function readPlainTitle(
  draft: IssueDraft,
  hint: [number, number] | undefined,
  limit = Infinity,
): void {
  if (draft.record.title) return;
  if (hint && hint[1] > hint[0] && draft.spans.isFree(...hint)) return takeTitle(draft, ...hint);
  const [start, end] = draft.spans.rest(0, Math.min(limit, draft.text.length))[0] ?? [0, 0];
  takeTitle(draft, start, end, 'title: first words');
}

export function takeTitle(draft: IssueDraft, start: number, end: number, rule?: string): void {
  const { text, spans, record } = draft;
  let [from, to] = unquoted(text, ...titleEdges(text, start, end));
  // marks of two kinds: "Title”
  if (/^["“„«][^"“”„«»]*["”»]$/.test(text.slice(from, to))) [from, to] = [from + 1, to - 1];
  const title = draft.take(from, to, 'title', rule);
  if (!title) return;
  record.title = title;
  // quotation marks around the title do not belong to the note
  let [a, b] = [from, to];
  while (text[a - 1] === ' ') a--;
  while (' .,'.includes(text[b] ?? '?')) b++;
  if (OPENING.includes(text[a - 1] ?? '?') && '»”“"’'.includes(text[b] ?? '?')) {
    spans.claim(a - 1, from, 'label');
    spans.claim(to, b + 1, 'label');
  }
}
