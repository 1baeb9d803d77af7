/** Pairs of quotation marks, as languages of Europe use them. */
const PAIRS: Record<string, string> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};

/**
 * A quotation without the marks around it. The pair goes only where the last mark closes the first:
 * in «a» and «b» both pairs stay.
 */
export function innerOfQuotation(text: string): { text: string; marked: boolean } {
  const trimmed = text.trim();
  const open = trimmed[0] ?? '';
  const closing = PAIRS[open];
  const end = trimmed.replace(/[.,;\s]+$/, '').length;
  if (!closing?.includes(trimmed[end - 1] ?? ' ') || end < 2) return { text: trimmed, marked: false };
  const inner = trimmed.slice(1, end - 1);
  if (!staysOpen(inner, open, closing)) return { text: trimmed, marked: false };
  return { text: inner.trim() + trimmed.slice(end), marked: true };
}

/** Whether the first mark is still open at the end of what is between it and the last one. */
function staysOpen(inner: string, open: string, closing: string): boolean {
  if (closing.includes(open)) return !inner.includes(open) || inner.split(open).length % 2 === 1;
  let depth = 1;
  for (const character of inner) {
    if (character === open) depth++;
    else if (closing.includes(character)) depth--;
    // apostrophes are written with the closing single mark, so it says nothing
    if (depth === 0 && !closing.includes('’')) return false;
  }
  return true;
}
