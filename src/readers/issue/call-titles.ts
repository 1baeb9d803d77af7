import { isSection } from '../blocks/nodes.js';
import { sectionOf } from '../page/section.js';
import { tokenize, type Token } from '../words/tokens.js';
import type { IssueLabel } from '../words/issue-labels.js';
import { kindsIn } from './facts/kind.js';
import { labelsIn } from './labels.js';
import type { Part } from './page-parts.js';

/** Maximum number of characters after the title that are searched for facts. */
export const MAX_LEAD = 2500;

/** Whether text names a kind of issue, or a call. */
export const holdsKind = (words: string): boolean => {
  const tokens = tokenize(words.slice(0, MAX_LEAD));
  return kindsIn(tokens, 0, tokens.length).length > 0 || /\bspecial issue\b/i.test(words);
};

/**
 * Whether text is only a kind, optionally followed by something separate: "Special Issue • Open Access", "Call for
 * papers".
 */
export function isKindAlone(words: string): boolean {
  const [first = ''] = words.split(/\s[•·|]\s/);
  const tokens = tokenize(first);
  const [hit] = kindsIn(tokens, 0, tokens.length);
  return words.length < 50 && !!hit && isLead(tokens, hit.from) && hit.to === tokens.length;
}

const ARTICLES = new Set('a an the et en ei eit ein eine un une een'.split(' '));
export const isLead = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, to).every(({ fold }) => ARTICLES.has(fold));

/** Whether a heading is for a part of the call: "Topics", "Submission to the special issue". */
export function isPart(words: string): boolean {
  const tokens = tokenize(words);
  const [hit] = kindsIn(tokens, 0, tokens.length);
  return hit ? hit.from > 0 && isSection(words.slice(0, tokens[hit.from]!.start)) : isSection(words);
}

/**
 * Indices of the headings that are titles: those with a kind, if all are on one level; if the only such heading is just
 * a kind, the heading below it; otherwise the first heading.
 */
export function titlesIn(parts: readonly Part[]): number[] {
  const headings = parts.flatMap(({ level }, i) => (level && level < 7 ? [i] : []));
  const named = headings.filter((i) => holdsKind(parts[i]!.words) && !isPart(parts[i]!.words));
  const highest = Math.min(...named.map((i) => parts[i]!.level!));
  const [first, ...others] = named.filter((i) => parts[i]!.level === highest);
  if (first === undefined) return headings.slice(0, 1);
  if (others.length || !isKindAlone(parts[first]!.words)) return [first, ...others];
  const next = headings[headings.indexOf(first) + 1];
  return [next !== undefined && !isPart(parts[next]!.words) ? next : first];
}

/**
 * Indices of several titles below a heading that names issues, "Special Issues": all headings of the next level, each
 * with the editors or the deadline of its own issue in a line below it.
 */
export function titlesBelow(parts: readonly Part[]): number[] | undefined {
  const headings = parts.flatMap(({ level }, i) => (level && level < 7 ? [i] : []));
  const [first, next] = headings;
  if (next === undefined || sectionOf(parts[first!]!.words) !== 'issues') return undefined;
  const level = parts[next]!.level!;
  const titles = headings.filter((i) => i !== first && parts[i]!.level! <= level);
  const isTitle = (at: number, n: number) =>
    parts[at]!.level === level &&
    !isPart(parts[at]!.words) &&
    parts
      .slice(at + 1, titles[n + 1])
      .some(({ words, isList }) => !isList && /^(?:editors|deadline)$/.test(fieldOf(words) ?? ''));
  return titles.length > 1 && level > parts[first!]!.level! && titles.every(isTitle) ? titles : undefined;
}

/** The fact of a line with a label and a value: "Guest Editors: Ann Moor". */
export function fieldOf(words: string): IssueLabel | undefined {
  const [hit] = labelsIn(tokenize(words.slice(0, 200)));
  return hit?.label === 0 && hit.from < hit.to ? hit.field : undefined;
}
