import { ask } from '../../../readers/page/tree.js';

/** Attributes that copies keep; ids and classes belong to the page. */
const KEPT = new Set(
  'href hreflang rel target download lang dir title datetime cite start reversed value type role aria-level aria-label aria-hidden src srcset sizes alt width height colspan rowspan'.split(
    ' ',
  ),
);

/** A copy of text, links and pictures of the page; adds each element with its copy to a map. */
export function copyOf(source: Element, copies: Map<Element, HTMLElement>): HTMLElement {
  const copy = source.cloneNode(false) as HTMLElement;
  for (const { name } of [...copy.attributes]) if (!KEPT.has(name)) copy.removeAttribute(name);
  if (source.id) copy.dataset.copyOf = source.id;
  copies.set(source, copy);
  for (const child of source.childNodes)
    if (child.nodeType === 3) copy.append(child.cloneNode());
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (!isAnchor(element)) copy.append(copyOf(element, copies));
      else if (element.id) copy.dataset.copyOf ??= element.id;
    }
  return copy;
}

/** Whether an element is a link from a heading to itself, such as "¶". */
function isAnchor(element: Element): boolean {
  const href = element.getAttribute('href');
  const heading = element.closest('h1, h2, h3, h4, h5, h6');
  return (
    !!href && !!heading && [heading, ...heading.querySelectorAll('[id]')].some(({ id }) => href === `#${id}`)
  );
}

/** Properties that elements inherit, other than those of fonts. */
const INHERITED = [
  'text-align',
  'text-transform',
  'letter-spacing',
  'font-variant',
  'font-family',
  'white-space',
  'hyphens',
];

const SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'];
const OWN = [
  ...SIDES.flatMap((side) => [`margin-${side}`, `padding-${side}`]),
  ...SIDES.flatMap((side) => [`border-${side}-width`, `border-${side}-style`, `border-${side}-color`]),
  'color',
  'text-decoration-line',
  'text-decoration-style',
  'text-decoration-color',
  'text-decoration-thickness',
  'text-underline-offset',
  'background-color',
  'border-start-start-radius',
  'border-start-end-radius',
  'border-end-start-radius',
  'border-end-end-radius',
  'list-style-type',
  'column-gap',
  'row-gap',
  'flex-wrap',
  'align-items',
  'justify-content',
  'max-inline-size',
];

/**
 * The look of a node of the page as properties for its copy.
 *
 * @param parent The element that the copy inherits from: the parent on the page, or for the outermost node, the view.
 */
function lookOf(source: Element, parent: Element): ReadonlyMap<string, string> {
  const style = getComputedStyle(source);
  const inherited = getComputedStyle(parent);
  if (isUnseen(style)) return new Map(Object.entries(UNSEEN));
  const size = parseFloat(style.fontSize);
  const look = new Map(
    [...OWN, 'display', 'font-weight', 'font-style'].map((name) => [name, style.getPropertyValue(name)]),
  );
  look.set('font-size', `${size / parseFloat(inherited.fontSize)}em`);
  // sizes that follow that of the font
  look.set(
    'line-height',
    style.lineHeight === 'normal' ? 'normal' : `${parseFloat(style.lineHeight) / size}`,
  );
  for (const name of INHERITED)
    if (style.getPropertyValue(name) !== inherited.getPropertyValue(name))
      look.set(name, style.getPropertyValue(name));
  if (source.localName === 'img')
    for (const name of ['inline-size', 'block-size']) look.set(name, style.getPropertyValue(name));
  if (style.visibility !== 'visible') look.set('display', 'none');
  return look;
}

/** Whether a page shows text only to screen readers. */
const isUnseen = ({ position, clip, clipPath, width, height }: CSSStyleDeclaration): boolean =>
  /absolute|fixed/.test(position) &&
  (/rect|inset/.test(clip + clipPath) || parseFloat(width) <= 1 || parseFloat(height) <= 1);

const UNSEEN = {
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/** Gives copies the look of the page's nodes, which must not be hidden. */
export function copyLooks(copies: ReadonlyMap<Element, HTMLElement>, view: Element) {
  const looks = [...copies].map(([source, copy]) => {
    const parent = ask(source, 'parentElement')!;
    return [copy, lookOf(source, copies.has(parent) ? parent : view)] as const;
  });
  for (const [{ style, hidden }, look] of looks) {
    style.cssText = hidden ? 'display: none' : '';
    if (!hidden) for (const [name, value] of look) style.setProperty(name, value);
  }
}
