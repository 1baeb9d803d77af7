/** Facts that word processors and mail programs keep in styles and classes of their clipboard's HTML. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A paragraph of Word that is an item of a list, and its level from 1; 0 for one that continues with the item before it. */
const LIST = /mso-list:\s*\w+\s+level(\d+)/i;
const LIST_CLASS = /\bMsoList(?:Paragraph|Bullet|Number)/;
const GOES_ON_CLASS = /\bMsoListParagraph(?:CxSp)?|\bMsoListContinue/;

export const attribute = ({ attrs }: Tree.Element, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? '';

/** Whether an element is not seen: bullets that Word writes out, hidden text. */
export const isHidden = (element: Tree.Element): boolean =>
  /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/i.test(attribute(element, 'style')) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  /\bApple-interchange-newline\b/.test(attribute(element, 'class'));

/** The level of a paragraph in a list of Word, from 1; 0 if it continues; undefined if it is none. */
export function listLevel(element: Tree.Element): number | undefined {
  const level = LIST.exec(attribute(element, 'style'))?.[1];
  if (level) return Number(level);
  const name = attribute(element, 'class');
  if (!LIST_CLASS.test(name) && !GOES_ON_CLASS.test(name)) return undefined;
  // mail programs take the style away and leave the bullet as text
  const bullet = /^\s*(?:[·•▪§o\uF0B7-]|\d{1,3}[.)])[\s\u00A0]{2,}/.test(textOf(element));
  return bullet || /\bMsoList(?:Bullet|Number)/.test(name) ? 1 : 0;
}

/** The level of a heading that is one by its role or style. */
export function headingLevel(element: Tree.Element): number | undefined {
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  const heading = /\bMso(?:Title|Heading(\d))\b/.exec(attribute(element, 'class'));
  return heading ? Number(heading[1] ?? 1) : undefined;
}

/** Elements that are equivalent to a style. */
export function styledAs(element: Tree.Element): ('b' | 'i' | 's')[] {
  const style = attribute(element, 'style');
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1] ?? '';
  const isInline = /^(?:span|font|a)$/.test(element.tagName);
  return [
    ...(isInline && (/^bold/i.test(weight) || Number(weight) >= 600) ? ['b' as const] : []),
    ...(isInline && /font-style:\s*italic/i.test(style) ? ['i' as const] : []),
    ...(/text-decoration[^;]*line-through/i.test(style) ? ['s' as const] : []),
  ];
}

/** Whether an element only resets its text to the usual style, as Google Docs puts around all copied text. */
export const isPlain = (element: Tree.Element): boolean =>
  element.tagName === 'b' &&
  (/font-weight:\s*(?:normal|400)/i.test(attribute(element, 'style')) ||
    attribute(element, 'id').startsWith('docs-internal-guid'));

/** The address behind one that a mail program or a search engine has put before it. */
export function targetOf(address: string): string {
  const found =
    /^https:\/\/\w+\.safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/.exec(address) ??
    /^https:\/\/www\.google\.\w+\/url\?(?:.*?&)?(?:q|url)=([^&]+)/.exec(address);
  if (!found) return address;
  try {
    return decodeURIComponent(found[1]!);
  } catch {
    return address;
  }
}

export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && isHidden(node)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
