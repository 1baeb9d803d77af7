/** Hands the reader of a page a file, as a download. */
export function download(file: Blob, name: string, page: Document) {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari asks for the file after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Copies a text; says whether the browser let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
