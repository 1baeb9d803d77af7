/** Copies texts to the clipboard, by MIME type, through the `copy` event, which needs no permission. Returns whether it worked. */
export function copy(parts: Readonly<Record<string, string>>, page: Document = document): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(parts)) event.clipboardData.setData(type, text);
    event.preventDefault();
    isDone = true;
  };
  page.addEventListener('copy', put, { capture: true, once: true });
  try {
    page.execCommand('copy');
  } catch {
    isDone = false;
  }
  page.removeEventListener('copy', put, { capture: true });
  return isDone;
}
