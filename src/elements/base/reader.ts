import type { RecordKind } from '../../readers/files/kinds.js';
import type { Content } from '../../readers/page/used-children.js';
import type { Work } from '../../readers/work.js';
import type { Problem } from './content/warn.js';

/** Reads an element's kind of content. A separate module, so that it loads in parallel with the view. */
export interface Reader<R> {
  /** The expected markup, as worded in the console: `a <ul> with one project in each <li>`. */
  expected: string;
  /** Kind of records that a file for the element must contain. */
  kind: RecordKind;
  /** Reads the element's children, in steps if there may be many, and reports problems that their author can fix. */
  read: (host: HTMLElement, report: (problem: Problem) => void) => Content<R> | Work<Content<R>>;
  /** Attaches controllers on the first connection of the element. */
  addControllers?: (host: HTMLElement) => void;
}

/** The `content/` of an element: its reader, and the functions that its view calls on records. */
export interface ContentSupport<R> {
  reader: Reader<R>;
}
