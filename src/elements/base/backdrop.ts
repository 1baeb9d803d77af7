import { ask, call } from '../../readers/page/tree.js';

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour composited over an opaque background. */
export const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

let pen: OffscreenCanvasRenderingContext2D | undefined;

/** Any CSS colour as RGBA, resolved by painting it on a canvas. */
export function rgbaOf(colour: string): Rgba {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!, a! / 255];
}

/**
 * The colour behind an element: its background and those of its ancestors, across shadow roots, over the page's canvas.
 */
export function backdropOf(element: Element, canvas: string): Rgba {
  const layers: Rgba[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const colour = rgbaOf(getComputedStyle(node).backgroundColor);
    if (colour[3]) layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce((backdrop, layer) => over(layer, backdrop), rgbaOf(canvas));
}

/** Whether an element is on a dark background; undefined if neither it nor its ancestors have an opaque background. */
export function standsOnDark(element: Element): boolean | undefined {
  const [onWhite, onBlack] = ['white', 'black'].map((canvas) => backdropOf(element, canvas));
  if (onWhite!.join() !== onBlack!.join()) return undefined;
  const [r, g, b] = onWhite!;
  return 0.299 * r + 0.587 * g + 0.114 * b < 118;
}

function parentOf(node: Element): Element | null {
  const slot = ask(node, 'assignedSlot') ?? ask(node, 'parentElement');
  if (slot) return slot;
  // no `instanceof`: a root of another window is an instance of that window's class
  return (ask(node, 'parentNode') as ShadowRoot | null)?.host ?? null;
}

/* colour contrast (WCAG 2.2, 1.4.3); in the same file, so that both are loaded together */

/** Slightly above the required 4.5, to allow for rounded colours. */
export const LEAST_CONTRAST = 4.6;

export const linear = (channel: number): number =>
  channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

export const luminance = ([r, g, b]: Rgba): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of two opaque colours, 1 to 21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const mix = (from: Rgba, to: Rgba, part: number): Rgba => over([to[0], to[1], to[2], part], from);

export const css = ([r, g, b]: Rgba): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];

/** The colour, or the nearest shade towards black or white that is legible on the background. */
export function readable(colour: Rgba, backdrop: Rgba): Rgba {
  const end = contrast(WHITE, backdrop) > contrast(BLACK, backdrop) ? WHITE : BLACK;
  for (let part = 0; part < 1; part += 0.04) {
    const shade = mix(colour, end, part);
    if (contrast(shade, backdrop) >= LEAST_CONTRAST) return shade;
  }
  return end;
}

/**
 * Replaces an accent with too little contrast to the page's background by the nearest legible shade, as in word clouds.
 */
export function guardAccent(view: HTMLElement, host: Element) {
  const { style } = view;
  style.removeProperty('--_accent');
  const { color, backgroundColor } = getComputedStyle(view, '::before');
  const backdrop = backdropOf(host, backgroundColor);
  const accent = over(rgbaOf(color), backdrop);
  if (contrast(accent, backdrop) >= 4.5) return;
  style.setProperty('--_accent', css(readable(accent, backdrop)));
}

/** Minimum time between two checks of the colours, in milliseconds. */
const PAUSE = 250;

/**
 * Calls back when the colours around an element may have changed: by colour scheme, attributes of ancestors, or its own
 * class or style.
 */
export class ThemeWatch {
  readonly #observer: MutationObserver;
  /** Removes the listeners, since `stop` runs with the new `ownerDocument` after a move to another document. */
  #watching = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isMissed = false;
  readonly #media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );

  constructor(
    private readonly element: Element,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver(this.#changed);
  }

  /** Throttled, with an immediate first call, since pages may animate elements in every frame. */
  readonly #changed = () => {
    if (this.#pause) {
      this.#isMissed = true;
      return;
    }
    this.changed();
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      if (!this.#isMissed) return;
      this.#isMissed = false;
      this.#changed();
    }, PAUSE);
  };

  start() {
    this.stop();
    const { signal } = (this.#watching = new AbortController());
    for (const media of this.#media) media.addEventListener('change', this.#changed, { signal });
    this.element.ownerDocument.addEventListener('transitionend', this.#faded, { signal });
    for (let node = parentOf(this.element); node; node = parentOf(node))
      this.#observer.observe(node, { attributes: true });
    this.#observer.observe(this.element, { attributeFilter: ['class', 'style'] });
  }

  /** Checks again after transitions, when a page that fades between themes has its final colours. */
  readonly #faded = ({ target, propertyName }: TransitionEvent) => {
    const isAround = target instanceof Node && call<[Node], boolean>(target, 'contains', this.element);
    if (isAround && /color$/.test(propertyName)) this.#changed();
  };

  stop() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#isMissed = false;
    this.#watching.abort();
    this.#observer.disconnect();
  }
}
