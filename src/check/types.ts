import type { Day, LanguageTag } from '../records/types.js';
import type { Page } from './page/page.js';

/**
 * Weight of a finding, in the levels that linters share: an `error` is wrong or does not work, a `warning` misleads
 * or shuts somebody out, an `info` is a matter of care.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A change that mends a finding without a doubt: characters of a text node to replace, as in a text edit of the
 * Language Server Protocol. `[start, end)` are UTF-16 code units of the node's data; equal ones insert.
 */
export interface Edit {
  node: Text;
  start: number;
  end: number;
  text: string;
}

/** Something on a page to fix. */
export interface Finding {
  /** The name of the rule, such as `ended-but-ongoing`. */
  rule: string;
  severity: Severity;
  /** The fault, with the words of the page. */
  message: string;
  /** Its harm to readers of the page. */
  why: string;
  /** The remedy, as a sentence. */
  fix: string;
  /** The element, or the text, that it is about. */
  node?: Node;
  /** Changes that can be made without asking; for {@link applyEdits}. */
  edits?: Edit[];
  /** The words of the page, dates and tags that its messages are made with, by name: `guess` of a language, `meant` for a misspelling. */
  values?: Readonly<Record<string, string>>;
}

/** Options of `check`. */
export interface CheckOptions {
  /** The day that periods and deadlines are compared with; the visitor's day if it is left out. */
  today?: Day;
  /** Language of the messages: nb and en, others take the nearest. The page's language if it is left out. */
  lang?: LanguageTag;
  /** Names of rules to leave out. */
  ignore?: readonly string[];
}

/** The words of a rule in one language; `{name}` stands for a value of the finding. */
export interface RuleText {
  message: string;
  why: string;
  fix: string;
}

/** A place that a rule found, with the values for its words. */
export interface Hit {
  node?: Node | undefined;
  values?: Record<string, string>;
  edits?: Edit[];
  /** Key of the rule's words, if it has several. */
  variant?: string;
}

/** One rule: its words, and a function that yields the places on a page. */
export interface Rule {
  name: string;
  severity: Severity;
  /** By variant, `main` if the rule has one kind of finding; then by language. */
  texts: Readonly<Record<string, { nb: RuleText; en: RuleText }>>;
  find(page: Page): Iterable<Hit>;
}
