import { localDay } from '../records/dates.js';
import { pickText } from '../records/pick-text.js';
import { Page } from './page/page.js';
import { RULES } from './rules/index.js';
import type { CheckOptions, Edit, Finding, Hit, Rule } from './types.js';

/**
 * Checks the content of a page or a part of it, and returns findings in document order. Works on any DOM tree, in a
 * browser or from a parser. Changes nothing, and throws only if the tree cannot be walked.
 *
 * @param root A document, an element or a fragment.
 */
export function check(root: Document | DocumentFragment | Element, options: CheckOptions = {}): Finding[] {
  if (typeof (root as Partial<Element> | null | undefined)?.querySelectorAll !== 'function')
    throw new TypeError(
      'check needs a document or an element. Parse HTML first, for example with DOMParser.',
    );
  const page = new Page(root, options.today ?? localDay());
  const lang = options.lang || page.lang || 'en';
  const findings = RULES.filter(({ name }) => !options.ignore?.includes(name)).flatMap((rule) =>
    [...rule.find(page)].map((hit) => findingFrom(rule, hit, lang)),
  );
  return page.inOrder(findings);
}

function findingFrom(rule: Rule, { node, values = {}, edits, variant = 'main' }: Hit, lang: string): Finding {
  const texts = rule.texts[variant]!;
  const fill = (key: 'message' | 'why' | 'fix') =>
    pickText({ nb: texts.nb[key], en: texts.en[key] }, lang).replace(
      /\{(\w+)\}/g,
      (_, name: string) => values[name] ?? '',
    );
  return {
    rule: rule.name,
    severity: rule.severity,
    message: fill('message'),
    why: fill('why'),
    fix: fill('fix'),
    ...(node && { node }),
    ...(edits?.length && { edits }),
    ...(Object.keys(values).length && { values }),
  };
}

/**
 * Applies the edits of findings to the page, each text from its end so that offsets stay valid. An edit that overlaps
 * another is skipped.
 *
 * @returns The number of edits applied.
 */
export function applyEdits(findings: readonly Pick<Finding, 'edits'>[]): number {
  const byNode = new Map<Text, Edit[]>();
  for (const edit of findings.flatMap(({ edits = [] }) => edits)) {
    const others = byNode.get(edit.node);
    if (others) others.push(edit);
    else byNode.set(edit.node, [edit]);
  }
  let count = 0;
  for (const [node, edits] of byNode) {
    let from = Infinity;
    for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
      if (end > from) continue;
      node.data = node.data.slice(0, start) + text + node.data.slice(end);
      from = start;
      count++;
    }
  }
  return count;
}
