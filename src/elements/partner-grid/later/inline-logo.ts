import { css } from 'lit';
import { adoptStyles } from '../../base/content/adopt-styles.js';

/** Elements that only draw: no scripts, foreign markup, loading or animation. */
const DRAWS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs linearGradient radialGradient stop clipPath mask pattern symbol use'.split(
    ' ',
  ),
);
const GEOMETRY =
  'id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points viewBox preserveAspectRatio transform gradientTransform gradientUnits patternUnits patternTransform ' +
  'spreadMethod clipPathUnits maskUnits maskContentUnits offset dx dy rotate textLength lengthAdjust';
/** Paint of a shape: attributes, and the style properties that are copied to them. */
const PAINT =
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset ' +
  'opacity color stop-color stop-opacity clip-path clip-rule mask font-family font-size font-weight font-style text-anchor letter-spacing visibility display';
const ATTRIBUTES = new Set(`${GEOMETRY} ${PAINT}`.split(' '));
const PAINTS = PAINT.split(' ');

const drawings = new WeakMap<Element, SVGElement | null>();

/** The same width as an unbalanced image of this aspect ratio. */
const drawingStyles = css`
  .room svg {
    inline-size: min(100%, calc(3em * sqrt(var(--_ratio, 1.6))));
    block-size: auto;
    max-block-size: 3.5em;
  }
`;

/** Adds the styles of drawings to a shadow root. */
export const adoptLogoStyles = (root: Node) => adoptStyles(root, drawingStyles);

/**
 * A copy of a drawing on the page, reduced to elements that draw, with an accessible name. Undefined if it would show
 * nothing, for example because it uses a symbol elsewhere on the page.
 */
export function drawingOf(source: Element, name: string): SVGElement | undefined {
  const known = drawings.get(source);
  const copy = known === undefined ? copyOf(source) : known;
  drawings.set(source, copy);
  if (!copy) return undefined;
  if (name) copy.setAttribute('aria-label', name);
  copy.setAttribute('role', name ? 'img' : 'presentation');
  return copy;
}

function copyOf(source: Element): SVGElement | null {
  const copies = new Map<Element, Element>();
  const copy = clean(source, copies) as SVGElement | undefined;
  if (!copy) return null;
  paint(source, copies);
  const [width, height] = ['width', 'height'].map((side) => parseFloat(copy.getAttribute(side) ?? ''));
  if (!copy.hasAttribute('viewBox') && width && height)
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.removeAttribute('width');
  copy.removeAttribute('height');
  const [, , wide, high] = (copy.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (wide && high) copy.style.setProperty('--_ratio', `${wide / high}`);
  copy.setAttribute('part', 'logo');
  const shows = copy.querySelector('path, rect, circle, ellipse, line, polyline, polygon, text');
  const misses = [...copy.querySelectorAll('use')].some((use) => !isInside(copy, use.getAttribute('href')));
  return shows && !misses ? copy : null;
}

const isInside = (root: Element, reference: string | null): boolean =>
  !!reference && [...root.querySelectorAll('[id]')].some(({ id }) => `#${id}` === reference);

function clean(element: Element, copies: Map<Element, Element>): Element | undefined {
  if (!DRAWS.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/2000/svg')
    return undefined;
  const copy = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', element.localName);
  copies.set(element, copy);
  for (const { name, value } of element.attributes) {
    if (ATTRIBUTES.has(name) && isLocal(value)) copy.setAttribute(name, value);
    if ((name === 'href' || name === 'xlink:href') && value.startsWith('#')) copy.setAttribute('href', value);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === 3) copy.append(child.cloneNode());
    const inner = child.nodeType === 1 && clean(child as Element, copies);
    if (inner) copy.append(inner);
  }
  return copy;
}

/** Whether a value has no references outside the drawing. */
const isLocal = (value: string): boolean =>
  !/url\(/i.test(value) || /^\s*url\(\s*["']?#[^)"']+["']?\s*\)\s*$/i.test(value);

/**
 * Copies paint from the drawing's own style sheets and styles to attributes, since a strict CSP forbids inline styles.
 */
function paint(source: Element, copies: ReadonlyMap<Element, Element>) {
  for (const style of source.querySelectorAll('style'))
    for (const rule of rulesOf(style))
      if (rule instanceof CSSStyleRule)
        for (const [element, copy] of copies)
          if (element.matches(rule.selectorText)) takeOver(rule.style, copy);
  for (const [element, copy] of copies) takeOver((element as SVGElement).style, copy);
}

function rulesOf(style: Element): Iterable<CSSRule> {
  try {
    return (style as SVGStyleElement).sheet?.cssRules ?? [];
  } catch {
    return [];
  }
}

function takeOver(style: CSSStyleDeclaration, copy: Element) {
  for (const property of PAINTS) {
    const value = style.getPropertyValue(property);
    if (value && isLocal(value)) copy.setAttribute(property, value);
  }
}
