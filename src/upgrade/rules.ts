import { fromRule, tagFor, TAGS, type Attributes, type Unknown } from './options.js';

/**
 * A rule of a site: content under certain headings, or matched by a selector, becomes an element. All other keys are
 * attributes of the element, such as `filter: true` or `'group-by': 'status'`.
 */
export interface UpgradeRule {
  /** Words in the heading, ignoring case, or a pattern. In JSON, a pattern is a string: `"/prosjekter/i"`. */
  heading?: string | RegExp;
  /** CSS selector of the native list, quotation or container. */
  selector?: string;
  /** Tag of the element. */
  as: string;
  [attribute: string]: unknown;
}

/** A validated rule. */
export interface Rule {
  tag: string;
  attributes: Attributes;
  /** The rule's `heading` as text, to compare rules. */
  heading: string;
  isHeading: ((words: string) => boolean) | undefined;
  selector: string | undefined;
}

/** Validates rules; invalid ones are reported in the console and ignored. */
export function acceptRules(rules: unknown, unknown: (tag: string) => Unknown): Rule[] {
  if (!Array.isArray(rules)) {
    console.warn(
      'The rules are not a list. Write them as [{ "heading": "Projects", "as": "rg-project-list" }].',
      rules,
    );
    return [];
  }
  return rules.flatMap((rule: unknown, i) => {
    try {
      return [accept(rule as UpgradeRule, unknown)];
    } catch (error) {
      console.warn(`Rule ${i + 1} is ignored. ${(error as Error).message}`, rule);
      return [];
    }
  });
}

function accept(rule: UpgradeRule, unknown: (tag: string) => Unknown): Rule {
  const { heading, selector, as, ...attributes } = Object(rule) as UpgradeRule;
  const tag = typeof as === 'string' && tagFor(as);
  if (!tag) throw new TypeError(`"as" must be one of ${TAGS.join(', ')}.`);
  if (!heading && !selector) throw new TypeError('It needs a "heading" or a "selector".');
  if (selector && !isSelector(selector)) throw new TypeError(`"${selector}" is not a valid selector.`);
  return {
    tag,
    attributes: fromRule(attributes, tag, unknown(tag)),
    heading: String(heading ?? ''),
    isHeading: heading ? matcher(heading) : undefined,
    selector,
  };
}

function matcher(heading: string | RegExp): (words: string) => boolean {
  const [, source, flags] = (typeof heading === 'string' && /^\/(.+)\/([a-z]*)$/s.exec(heading)) || [];
  if (heading instanceof RegExp || source) {
    const pattern = new RegExp(source ?? heading, source ? flags : undefined);
    return (words) => {
      pattern.lastIndex = 0;
      return pattern.test(words);
    };
  }
  const wanted = fold(String(heading));
  return (words) => fold(words).includes(wanted);
}

const fold = (words: string) => words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a text is a valid CSS selector. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
