import type { LitElement, ReactiveController } from 'lit';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { backdropOf, ThemeWatch } from '../../base/backdrop.js';
import { balanceStyles } from './balance.styles.js';
import { UNREAD, inkOf, placed } from './ink.js';
import type { Ink, Size } from './ink.js';

interface Grid extends LitElement {
  balance: 'none' | undefined;
  monochrome: boolean;
}

/** Side of the square filled by a solid logo, as a fraction of a row's height. */
const SIDE = 0.7;

/** Number of pixels along the longer side of a logo for analysis, enough for thin lines. */
const SAMPLE = 160;

/** Maximum number of cached inks, so that pages that keep creating data URLs do not fill the memory. */
const MAX_INKS = 200;

const inks = new Map<string, Ink>();

/**
 * Gives the logos of a wall the same visual weight, and keeps them visible on the page's background. It causes no
 * layout shift: logos are only scaled within the space reserved for them.
 */
export class Balance implements ReactiveController {
  readonly #resized = new ResizeObserver(() => this.balance());
  readonly #theme: ThemeWatch;

  constructor(private readonly host: Grid) {
    this.#theme = new ThemeWatch(host, () => this.balance());
    adoptStyles(host.renderRoot, balanceStyles);
    host.addController(this);
  }

  hostConnected() {
    this.host.renderRoot.addEventListener('load', this.balance, true);
    // before observing, since a resize from within the observer's callback is reported as a loop
    this.balance();
    this.#resized.observe(this.host);
    this.#theme.start();
  }

  hostDisconnected() {
    this.#resized.disconnect();
    this.#theme.stop();
  }

  hostUpdated() {
    this.balance();
  }

  /** Balances the logos that have loaded. */
  readonly balance = () => {
    const onDark = isDark(this.host);
    const media = onDark ? 'all' : 'not all';
    for (const source of this.host.renderRoot.querySelectorAll<HTMLSourceElement>('.room source'))
      // setting the same value would reload the picture
      if (source.media !== media) source.media = media;
    const images = [...this.host.renderRoot.querySelectorAll<HTMLImageElement>('.room img')].filter(
      (image) => {
        image.closest('.room')!.classList.toggle('shown', image.complete);
        return image.complete && image.naturalHeight;
      },
    );
    const known = images.map((image) => ({ image, ink: inkIn(image) }));
    this.#addPlates(known, onDark);
    // measure all logos before moving any, so that the page is laid out only once
    const places = known.map(({ image, ink }) =>
      this.host.balance === 'none' ? UNPLACED : placeOf(image, ink),
    );
    known.forEach(({ image }, i) => Object.assign(image.style, places[i]));
  };

  /**
   * Adds a plate behind each logo that would be invisible on the page, or behind the whole wall if half of the logos
   * need one.
   */
  #addPlates(known: readonly Drawn[], onDark: boolean) {
    const rooms = this.host.renderRoot.querySelectorAll<HTMLElement>('.room');
    const invisible = known.filter(({ ink }) => isInvisible(ink, onDark));
    const isWhole = invisible.length >= rooms.length / 2 && !this.host.monochrome;
    const inks = new Map(known.map(({ image, ink }) => [roomOf(image), ink]));
    for (const room of rooms) {
      const ink = inks.get(room);
      const needs = !!ink && isInvisible(ink, onDark);
      room.classList.toggle('plate', needs || (isWhole && invisible.length > 0));
      // the opposite tone for logos that would be invisible on the plates around
      room.classList.toggle('dark', ink && onDark !== needs ? isInvisible(ink, false) : !onDark);
      room.classList.toggle('solid', !!ink?.opaque);
    }
    for (const { image, ink } of known) image.style.setProperty('--_ink', filter(ink, onDark));
  }
}

/** A logo and its ink. */
interface Drawn {
  image: HTMLImageElement;
  ink: Ink;
}

const roomOf = (image: Element) => image.closest<HTMLElement>('.room')!;

/** Whether a logo would be invisible on a dark or a light background. */
const isInvisible = (ink: Ink, onDark: boolean) =>
  onDark ? ink.opaque || ink.dark > 0.4 : !ink.opaque && ink.light > 0.6;

/** The placement of the style sheet. */
const UNPLACED = { scale: '', transform: '', clipPath: '' };

function inkIn(image: HTMLImageElement): Ink {
  const address = image.currentSrc;
  const ink = (inks.get(address) ?? read(image)) || UNREAD;
  // moves the entry to the end, so that the least recently used is dropped first
  inks.delete(address);
  inks.set(address, ink);
  const [oldest] = inks.keys();
  if (inks.size > MAX_INKS) inks.delete(oldest!);
  return ink;
}

function placeOf(image: HTMLImageElement, ink: Ink): typeof UNPLACED {
  if (!image.offsetHeight) return UNPLACED;
  const room = roomOf(image);
  const ratio = image.naturalWidth / image.naturalHeight;
  const width = Math.min(image.offsetWidth, image.offsetHeight * ratio);
  const size = { width, height: width / ratio };
  const inner = innerSize(room);
  const isVector = /\.svg($|[?#])|^data:image\/svg/i.test(image.currentSrc);
  const maxScale = isVector ? Infinity : Math.max(1, (2 * image.naturalWidth) / width);
  const { scale, x, y } = placed(ink, size, inner, (SIDE * room.clientHeight) ** 2, maxScale);
  const aside = (room.clientWidth - image.offsetWidth) / 2 - image.offsetLeft;
  // ink starts at the edge of the text; on a plate it is centred
  const spare = room.matches('.plate') ? 0 : (inner.width - size.width * ink.width * scale) / 2;
  const start = getComputedStyle(room).direction === 'rtl' ? spare : -spare;
  return {
    scale: 'none',
    transform: `translate(${(x + aside + start).toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(3)})`,
    clipPath: trim(ink, image, size),
  };
}

/** A CSS filter that removes a logo's colours and aims at a contrast of 3:1 with the page. */
function filter({ tone, opaque }: Ink, onDark: boolean): string {
  const isInvisible = !opaque && (onDark ? tone < 0.5 : tone > 0.7);
  const seen = isInvisible ? 1 - tone : tone;
  // relative luminance below 0.3 on white, above 0.15 on a dark page; tones are sRGB values
  const brightness = onDark && !opaque ? Math.max(1, 0.5 / seen) : Math.min(1, 0.55 / seen);
  return `grayscale(1)${isInvisible ? ' invert(1)' : ''} brightness(${Math.min(4, brightness).toFixed(2)})`;
}

/** Insets that clip a picture's empty margins, which would overlap its neighbours. */
function trim({ x, y, width, height }: Ink, image: HTMLElement, size: Size): string {
  const [left, top] = [(image.offsetWidth - size.width) / 2, (image.offsetHeight - size.height) / 2];
  const insets = [
    top + y * size.height,
    left + (1 - x - width) * size.width,
    top + (1 - y - height) * size.height,
    left + x * size.width,
  ];
  // half a pixel for antialiased edges
  return `inset(${insets.map((inset) => `${Math.max(0, inset - 0.5).toFixed(1)}px`).join(' ')})`;
}

function innerSize(room: HTMLElement): Size {
  const { paddingBlockStart, paddingInlineStart } = getComputedStyle(room);
  return {
    width: room.clientWidth - 2 * parseFloat(paddingInlineStart),
    height: room.clientHeight - 2 * parseFloat(paddingBlockStart),
  };
}

/** Analyses a picture's ink; undefined if there is none, or if its origin does not allow reading its pixels. */
function read(image: HTMLImageElement): Ink | undefined {
  const { naturalWidth, naturalHeight } = image;
  const scale = SAMPLE / Math.max(naturalWidth, naturalHeight);
  const [width, height] = [naturalWidth, naturalHeight].map((side) => Math.max(1, Math.round(side * scale)));
  try {
    const context = canvas(width!, height!);
    context.drawImage(image, 0, 0, width!, height!);
    return inkOf(context.getImageData(0, 0, width!, height!).data, width!, height!);
  } catch {
    return undefined;
  }
}

/** Whether the background of the logos is dark: white is more legible on it than black. */
function isDark(host: Grid): boolean {
  const wall = host.renderRoot.querySelector('.wall');
  const [r, g, b] = backdropOf(host, wall ? getComputedStyle(wall).columnRuleColor : 'Canvas');
  return 0.299 * r + 0.587 * g + 0.114 * b < 118;
}

function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = Object.assign(document.createElement('canvas'), { width, height });
  return element.getContext('2d', { willReadFrequently: true })!;
}
