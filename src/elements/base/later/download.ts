/** Downloads a file. */
export function download(file: Blob, name: string, page: Document) {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari requests the file only after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Copies text to the clipboard. Resolves to `false` if the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
