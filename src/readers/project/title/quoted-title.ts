import { closingQuote } from '../../line/titles.js';
import type { ProjectDraft } from '../draft.js';

/** The title in quotation marks at the start of a zone, if the text after it cannot belong to it. */
export function quotedTitle(
  draft: ProjectDraft,
  from: number,
  to: number,
): [from: number, to: number] | undefined {
  const { tokens, text } = draft;
  const open = tokens[from];
  if (!open || from + 2 >= to || !'«"“„»‘”\''.includes(open.text)) return undefined;
  const close = closingQuote(text, open.start, tokens[to - 1]!.end);
  const at = close < 0 ? -1 : draft.indexAt(close);
  if (at < from + 2 || at >= to) return undefined;
  const next = tokens[at + 1];
  if (at + 1 >= to || !next) return [from, at + 1];
  // a title with several quotations: "«A», «B» og «C»"
  if (next.fold === ',' && '«“„"‘'.includes(tokens[at + 2]?.text ?? '-')) return undefined;
  if (next.kind === 'mark' && '(,.;|['.includes(next.text)) return [from, at + 1];
  return QUOTE_GOES_ON.has(next.fold) ? [from, at + 1] : undefined;
}

/** Words between a quoted title and its author or a sentence about it. */
export const QUOTE_GOES_ON = new Set('von vom by av af par door er is ist ar ved med'.split(' '));
