/** Pairs of quotation marks in European languages: closing marks by opening mark. */
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

/** Removes the quotation marks around a text, if the last mark closes the first: «a» and «b» keep both pairs. */
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

/** Whether the first mark is still open at the end of the text between it and the last mark. */
function staysOpen(inner: string, open: string, closing: string): boolean {
  if (closing.includes(open)) return !inner.includes(open) || inner.split(open).length % 2 === 1;
  let depth = 1;
  for (const character of inner) {
    if (character === open) depth++;
    else if (closing.includes(character)) depth--;
    // the closing single mark is also used as an apostrophe, so it proves nothing
    if (depth === 0 && !closing.includes('’')) return false;
  }
  return true;
}
