/** Information in the styles and classes of word processors' and mail programs' clipboard HTML. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Styles and classes of list paragraphs in Word. */
const LIST = /mso-list:\s*\w+\s+level(\d+)/i;
const LIST_CLASS = /\bMsoList(?:Paragraph|Bullet|Number)/;
const CONTINUED_CLASS = /\bMsoListParagraph(?:CxSp)?|\bMsoListContinue/;

export const attribute = ({ attrs }: Tree.Element, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? '';

/** Whether an element is not part of the text: bullets that Word writes as text, hidden text, comments in the margin. */
export const isHidden = (element: Tree.Element): boolean =>
  /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all|mso-(?:element|special-character):\s*comment/i.test(
    attribute(element, 'style'),
  ) ||
  /\bMsoComment|\bmsocom/.test(attribute(element, 'class')) ||
  attribute(element, 'href').includes('#_msocom_') ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  /\bApple-interchange-newline\b/.test(attribute(element, 'class'));

/** The level of a list paragraph in Word, from 1; 0 if it continues an item; undefined for other paragraphs. */
export function listLevel(element: Tree.Element): number | undefined {
  const level = LIST.exec(attribute(element, 'style'))?.[1];
  if (level) return Number(level);
  const name = attribute(element, 'class');
  if (!LIST_CLASS.test(name) && !CONTINUED_CLASS.test(name)) return undefined;
  // mail programs remove the style but leave the bullet as text
  const bullet = /^\s*(?:[·•▪§o\uF0B7-]|\d{1,3}[.)])[\s\u00A0]{2,}/.test(textOf(element));
  return bullet || /\bMsoList(?:Bullet|Number)/.test(name) ? 1 : 0;
}

/** The level of a heading marked by role or style. */
export function headingLevel(element: Tree.Element): number | undefined {
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  const heading = /\bMso(?:Title|Heading(\d))\b/.exec(attribute(element, 'class'));
  return heading ? Number(heading[1] ?? 1) : undefined;
}

/** Elements equivalent to an element's inline styles. */
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

/** Whether a `b` element only resets the style, as the one that Google Docs puts around copied text. */
export const isPlain = (element: Tree.Element): boolean =>
  element.tagName === 'b' &&
  (/font-weight:\s*(?:normal|400)/i.test(attribute(element, 'style')) ||
    attribute(element, 'id').startsWith('docs-internal-guid'));

/** The target of a redirect address of a mail program or a search engine. */
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
