/** A text without separators at its ends, but with a closing bracket that was opened inside. */
export function edges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' ,;:|/–—-•·'.includes(text[start]!)) start++;
  while (end > start && ' ,;:|/–—-(·'.includes(text[end - 1]!)) end--;
  if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--;
  return text.slice(start, end).trim();
}
