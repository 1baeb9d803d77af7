/** An editor or a sanitizer with one set of settings. */
export interface Editor {
  name: string;
  /** Its npm package, whose version is in the table. */
  package: string;
  /** Its settings in a few words. */
  settings: string;
  /** Whether the docs ask an administrator for these settings; otherwise, they are the defaults. */
  isAsked?: boolean;
  /** Starts the editor on the page. */
  start: () => Promise<Running>;
}

export interface Running {
  /** Enters markup as source; resolves with the saved markup. */
  load: (html: string) => Promise<string> | string;
  /** Pastes from the clipboard; resolves with the saved markup. Missing for sanitizers. */
  paste?: (clipboard: DataTransfer) => Promise<string> | string;
  stop?: () => Promise<unknown> | void;
}

/** A new element on the page for an editor. */
export function placeFor(localName: 'div' | 'textarea' = 'div'): HTMLElement {
  const place = document.createElement(localName);
  document.body.append(place);
  return place;
}

/** Pastes into an element as a browser does after Ctrl+V. */
export function pasteInto(target: Element, clipboardData: DataTransfer): void {
  const { ClipboardEvent } = target.ownerDocument.defaultView! as unknown as typeof globalThis;
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** Adds a classic script to the page. */
export async function addScript(src: string, to = document.body): Promise<void> {
  const script = to.ownerDocument.createElement('script');
  script.src = src;
  to.append(script);
  await new Promise((done, fail) => {
    script.onload = done;
    script.onerror = fail;
  });
}
