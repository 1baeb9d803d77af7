import type { Day, LanguageTag } from '../records/types.js';
import type { Page } from './page/page.js';

/**
 * Severity of a finding: an `error` is wrong or does not work, a `warning` misleads or excludes someone, an `info` is a
 * matter of polish.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A safe fix for a finding: characters of a text node to replace, as in a text edit of the Language Server Protocol.
 * `[start, end)` are offsets in UTF-16 code units of the node's data; if equal, the text is inserted.
 */
export interface Edit {
  node: Text;
  start: number;
  end: number;
  text: string;
}

/** A problem found on a page. */
export interface Finding {
  /** The name of the rule, such as `ended-but-ongoing`. */
  rule: string;
  severity: Severity;
  /** The problem, quoting the page. */
  message: string;
  /** The harm to readers. */
  why: string;
  /** The remedy, as a sentence. */
  fix: string;
  /** The element or text concerned. */
  node?: Node;
  /** Changes that are safe to make, for {@link applyEdits}. */
  edits?: Edit[];
  /** Values inserted into the messages, by name: `guess` is the guessed language, `meant` the intended spelling. */
  values?: Readonly<Record<string, string>>;
}

/** Options of `check`. */
export interface CheckOptions {
  /** The day that periods and deadlines are compared with; default: today in the visitor's time zone. */
  today?: Day;
  /** Language of the messages, nb or en; other languages get the closest one. Default: the page's language. */
  lang?: LanguageTag;
  /** Names of rules to leave out. */
  ignore?: readonly string[];
}

/** The messages of a rule in one language; `{name}` stands for a value of the finding. */
export interface RuleText {
  message: string;
  why: string;
  fix: string;
}

/** A match of a rule, with values for its messages. */
export interface Hit {
  node?: Node | undefined;
  values?: Record<string, string>;
  edits?: Edit[];
  /** Key in the rule's `texts`; default `main`. */
  variant?: string;
}

/** A rule, with its messages and a function that yields its matches on a page. */
export interface Rule {
  name: string;
  severity: Severity;
  /** By variant (`main` for rules with one kind of finding), then by language. */
  texts: Readonly<Record<string, { nb: RuleText; en: RuleText }>>;
  find(page: Page): Iterable<Hit>;
}
