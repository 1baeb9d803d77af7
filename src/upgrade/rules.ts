import { fromRule, tagFor, TAGS, type Attributes, type Unknown } from './options.js';

/**
 * A rule of a site: the content under headings with certain words, or that a selector matches, becomes an element.
 * All other keys are attributes of the element, such as `filter: true` or `'group-by': 'status'`.
 */
export interface UpgradeRule {
  /** Words of a heading, in any case, or a pattern. In JSON a pattern is written as a string: `"/prosjekter/i"`. */
  heading?: string | RegExp;
  /** CSS selector of the native list, quotation or container. */
  selector?: string;
  /** Tag of the element. */
  as: string;
  [attribute: string]: unknown;
}

/** A rule that can be applied. */
export interface Rule {
  tag: string;
  attributes: Attributes;
  /** The words or the pattern of the rule. */
  heading: string;
  isHeading: ((words: string) => boolean) | undefined;
  selector: string | undefined;
}

/** Rules that can be applied. Others are reported and left out. */
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
      console.warn(`Rule ${i + 1} is left out. ${(error as Error).message}`, rule);
      return [];
    }
  });
}

function accept(rule: UpgradeRule, unknown: (tag: string) => Unknown): Rule {
  const { heading, selector, as, ...attributes } = Object(rule) as UpgradeRule;
  const tag = typeof as === 'string' && tagFor(as);
  if (!tag) throw new TypeError(`"as" is one of ${TAGS.join(', ')}.`);
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

/** Whether CSS can read a selector. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
