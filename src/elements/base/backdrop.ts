import { ask, call } from '../../readers/tree.js';

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

/** The colour behind an element: its background and its ancestors', out through shadow roots, over the page's canvas. */
export function backdropOf(element: Element, canvas: string): Rgba {
  const layers: Rgba[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const colour = rgbaOf(getComputedStyle(node).backgroundColor);
    if (colour[3]) layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), rgbaOf(canvas));
}

/** Whether an element's background is dark; undefined where neither it nor its ancestors have an opaque one. */
export function standsOnDark(element: Element): boolean | undefined {
  const [ground, other] = ['white', 'black'].map((canvas) => backdropOf(element, canvas));
  if (ground!.join() !== other!.join()) return undefined;
  const [r, g, b] = ground!;
  return 0.299 * r + 0.587 * g + 0.114 * b < 118;
}

function parentOf(node: Element): Element | null {
  const slot = ask(node, 'assignedSlot') ?? ask(node, 'parentElement');
  if (slot) return slot;
  // no `instanceof`: a root of another window is an instance of that window's class
  return (ask(node, 'parentNode') as ShadowRoot | null)?.host ?? null;
}

/** Minimum time between two checks of the colours, in milliseconds. */
const PAUSE = 250;

/** Calls back when the colours around an element may change: by colour scheme, an ancestor's attributes, or its own class or style. */
export class ThemeWatch {
  readonly #observer: MutationObserver;
  /** Removes the listeners: when an element moves to another document, `stop` runs with the new `ownerDocument`. */
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

  /** Throttled, with the first call at once: a page may animate something around the element in every frame. */
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

  /** A page that fades between themes has its final colours only when the transition ends. */
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
