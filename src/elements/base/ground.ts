import { ask, call } from '../../readers/tree.js';

/** Red, green and blue from 0 to 255, and how much covers what is behind, from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What is seen of a colour on a ground: solid. */
export const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

let pen: OffscreenCanvasRenderingContext2D | undefined;

/** Any colour of CSS as the screen has it. */
export function rgbaOf(colour: string): Rgba {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!, a! / 255];
}

/** The colour behind an element: those of the boxes that it stands in, out through shadow roots, on the page's canvas. */
export function groundOf(element: Element, canvas: string): Rgba {
  const layers: Rgba[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const colour = rgbaOf(getComputedStyle(node).backgroundColor);
    if (colour[3]) layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), rgbaOf(canvas));
}

/** Whether an element stands on dark; undefined where no box around it has a ground of its own. */
export function standsOnDark(element: Element): boolean | undefined {
  const [ground, other] = ['white', 'black'].map((canvas) => groundOf(element, canvas));
  if (ground!.join() !== other!.join()) return undefined;
  const [r, g, b] = ground!;
  return 0.299 * r + 0.587 * g + 0.114 * b < 118;
}

function parentOf(node: Element): Element | null {
  const slot = ask(node, 'assignedSlot') ?? ask(node, 'parentElement');
  if (slot) return slot;
  // of another window, a root is an instance of that window's class
  return (ask(node, 'parentNode') as ShadowRoot | null)?.host ?? null;
}

/** In ms: oftener than this, colours are not looked at anew. */
const PAUSE = 250;

/** Tells when a page may look otherwise: another scheme, or another class or style on anything around an element. */
export class ThemeWatch {
  readonly #observer: MutationObserver;
  /** An element that is moved to another document leaves the one it was in only when it is there. */
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

  /** At once, and then in pauses: a page may move something around the element in every frame. */
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

  /** A page that fades from one theme to the other has its colours at the end. */
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
