/** An editor or a sanitizer with one set of settings. */
export interface Editor {
  name: string;
  /** Its package on npm, whose version the table gives. */
  package: string;
  /** Its settings in a few words. */
  settings: string;
  /** Whether these settings are what an administrator is asked for, and not what comes out of the box. */
  isAsked?: boolean;
  /** Starts it on a page. */
  start: () => Promise<Running>;
}

export interface Running {
  /** Saves markup that was entered as source. */
  load: (html: string) => Promise<string> | string;
  /** Saves what was pasted from the clipboard; sanitizers have no such way. */
  paste?: (clipboard: DataTransfer) => Promise<string> | string;
  stop?: () => Promise<unknown> | void;
}

/** A place on the page for an editor. */
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
