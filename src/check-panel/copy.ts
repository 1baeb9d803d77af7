/** Puts texts on the clipboard, each as a MIME type, by the event that browsers have had longest: no permission is asked. */
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
