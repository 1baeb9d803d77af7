import type { ReactiveController } from 'lit';
import { Lazy } from '../../lazy.js';
import type { CloudLayout } from '../../cloud/types.js';
import type { Term } from '../../records/types.js';
import { backdropOf, rgbaOf, ThemeWatch } from '../base/backdrop.js';
import { readLinkNear } from '../base/link-near.js';
import type { PartHost } from '../base/part-element.js';
import { shadesOf } from './colours.js';
import { RgLayoutEvent } from './layout-event.js';
import { legibleLayout } from './legible-layout.js';
import { isSameContent } from './picture-content.js';
import type { PictureContent } from './picture-content.js';

type Host = PartHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const hues = new Lazy(() => import('./later/hues.js'));

/** The box of a picture: its size and the font size around it, in px. */
interface Box {
  width: number;
  height: number;
  fontSize: number;
}

/** Minimum size of a word, in px and in em of the surrounding text; light words are enlarged to reach it. */
const SMALLEST = { px: 12, em: 0.75 };
/** Fraction of the minimum size at which a word still counts as legible. */
const ENOUGH = 0.9;
/** Factor by which the aspect ratio must change for a new layout. */
const OTHER_SHAPE = 1.15;
/** The same for the font size, and for the width of a box that was too narrow for legible words. */
const OTHER_SIZE = 1.02;
/** Maximum wait for a font, in milliseconds; after that, the fallback font is used until it has loaded. */
const FONT_PATIENCE = 400;
/**
 * Age of a picture, in milliseconds, after which words keep close to their places; until then the page may be
 * loading.
 */
const SEEN = 1000;
/** Minimum size of group names, in px and in em of the surrounding text. */
const LABEL = { px: 14, em: 0.875 };

/**
 * Positions and colours of the words. It follows the box, the font and the theme. The SVG scales, so a mere change of
 * size needs no new layout.
 */
export class Picture implements ReactiveController {
  layout: CloudLayout | undefined;
  /** Whether all words are large enough; the surrounding text can be enlarged without the page. */
  isLegible = true;
  font = '';
  /** Size of group names, in px. */
  labelSize = LABEL.px;
  weight = '';
  /** Weight of the heaviest words. */
  bold = '';
  #content: PictureContent | undefined;
  #laidOut: PictureContent | undefined;
  #laidOutAt = 0;
  #laidOutIn: Box | undefined;
  #abort: AbortController | undefined;
  #colours: string[] | undefined;
  #watched: HTMLElement | undefined;
  /** Runs in the next frame, since the handler changes sizes itself. */
  readonly #resizes = new ResizeObserver(() => requestAnimationFrame(this.#resized));
  readonly #theme: ThemeWatch;
  #listening = new AbortController();

  constructor(private readonly host: Host) {
    this.#theme = new ThemeWatch(host, () => {
      this.#colours = undefined;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected() {
    this.#theme.start();
    const { signal } = (this.#listening = new AbortController());
    this.host.ownerDocument.fonts.addEventListener('loadingdone', this.#fontsCame, { signal });
  }

  hostDisconnected() {
    this.#theme.stop();
    this.#resizes.disconnect();
    this.#watched = undefined;
    this.#abort?.abort();
    this.#abort = undefined;
    this.#listening.abort();
  }

  /**
   * Lays out new words; call it after the stage is rendered. Resolves when they are placed, or if there is no room.
   */
  arrange(content: PictureContent): Promise<void> | undefined {
    const stage = this.#stage;
    if (!stage) return undefined;
    this.#watch(stage);
    if (this.#content && isSameContent(content, this.#content)) return undefined;
    this.#content = content;
    return this.#layOut();
  }

  /** CSS colours of the words, in the order of the terms. */
  colours({ terms, groups, coloursByGroup }: PictureContent): string[] {
    return (this.#colours ??= this.#mixColours(terms, groups, coloursByGroup));
  }

  /** The background of the words, as a CSS colour. */
  get backdrop(): string {
    const [r, g, b] = backdropOf(this.host, getComputedStyle(this.#probe).backgroundColor);
    return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;
  }

  /** Passes the background to the styles; call it after each render, since the theme may have changed. */
  showBackdrop() {
    this.#stage?.style.setProperty('--_backdrop', this.backdrop);
  }

  /** An element with the page's colours; outside the view, so that it exists before the picture. */
  get #probe(): HTMLElement {
    let probe = this.host.renderRoot.querySelector<HTMLElement>('.colours');
    if (!probe) {
      probe = this.host.ownerDocument.createElement('span');
      probe.className = 'colours';
      this.host.renderRoot.append(probe);
    }
    return probe;
  }

  get #stage(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.stage');
  }

  #watch(stage: HTMLElement) {
    if (stage === this.#watched) return;
    this.#watched = stage;
    this.#resizes.disconnect();
    this.#resizes.observe(stage);
  }

  readonly #resized = () => {
    if (!this.#watched?.clientWidth || !this.#content || this.#abort) return;
    const { width, height, fontSize } = boxOf(this.#watched);
    const before = this.#laidOutIn;
    const differs = (a: number, b: number | undefined, factor: number) =>
      !b || Math.max(a / b, b / a) > factor;
    if (
      differs(width / height, before && before.width / before.height, OTHER_SHAPE) ||
      differs(fontSize, before?.fontSize, OTHER_SIZE) ||
      (!this.isLegible && differs(width, before?.width, OTHER_SIZE))
    )
      this.host.waitFor(this.#layOut());
  };

  readonly #fontsCame = () => {
    if (this.layout && this.#content) this.host.waitFor(this.#layOut());
  };

  async #layOut(): Promise<void> {
    const stage = this.#stage;
    const content = this.#content!;
    const { terms, groups } = content;
    this.#abort?.abort();
    this.#abort = undefined;
    if (!stage?.clientWidth || !terms.length) return;
    const abort = (this.#abort = new AbortController());
    const { fontFamily, fontWeight } = getComputedStyle(stage);
    try {
      if (content.coloursByGroup) await this.host.loadPart(hues);
      const bold = bolder(fontWeight);
      await Promise.all(
        [fontWeight, bold].map((weight) => this.#fontLoaded(`${weight} 48px ${fontFamily}`, terms)),
      );
      const box = boxOf(stage);
      const { width, height, fontSize } = box;
      // the box may have been hidden meanwhile; the next resize tries again
      if (!width || !height) return;
      const inPx = ({ px, em }: typeof LABEL) => Math.max(px, em * fontSize);
      const labelSize = inPx(LABEL);
      const smallest = inPx(SMALLEST);
      const layout = await legibleLayout(terms, groups, smallest, {
        width,
        height,
        fontFamily,
        fontWeight,
        bold,
        previous: this.#isKnown(content) ? this.layout : undefined,
        groups: content.order,
        signal: abort.signal,
        zoneLabel: content.labels ? labelSize * 1.5 : 0,
      });
      this.font = fontFamily;
      this.weight = fontWeight;
      this.bold = bold;
      this.labelSize = labelSize;
      this.layout = layout;
      this.isLegible = layout.words.every(({ size }) => size >= ENOUGH * smallest);
      this.#laidOut = content;
      this.#laidOutIn = box;
      this.#laidOutAt = performance.now();
      this.#colours = undefined;
    } catch (error) {
      if (abort.signal.aborted) return;
      throw error;
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
    this.host.requestUpdate();
    if (this.isLegible)
      void this.host.updateComplete.then(() => this.host.dispatchEvent(new RgLayoutEvent(this.layout!)));
  }

  /** Whether visitors have seen the words in place; if not, the layout ignores the previous one. */
  #isKnown(content: PictureContent): boolean {
    return content !== this.#laidOut || performance.now() - this.#laidOutAt > SEEN;
  }

  /** The content that `layout` shows; still the previous one during a new layout. */
  get content(): PictureContent | undefined {
    return this.#laidOut;
  }

  async #fontLoaded(font: string, terms: readonly Term[]) {
    const { fonts } = this.host.ownerDocument;
    const text = terms.map((term) => term.text).join('');
    if (fonts.check(font, text)) return;
    const patience = new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE));
    // if the font fails to load, the fallback font is shown
    await Promise.race([fonts.load(font, text).catch(() => {}), patience]);
  }

  #mixColours(terms: readonly Term[], groups: readonly (string | undefined)[], byGroup: boolean): string[] {
    const probe = this.#probe;
    const link = readLinkNear(this.host, (near) => getComputedStyle(near).color);
    probe.style.setProperty('--_page-link', link ?? '');
    const { color, backgroundColor } = getComputedStyle(probe);
    const accent = rgbaOf(color);
    const backdrop = backdropOf(this.host, backgroundColor);
    if (byGroup && hues.module) {
      const names = Array.from(new Set(groups.filter(Boolean)));
      const shades = hues.module.huesOf(names.length, accent, backdrop);
      const rest = shadesOf(rgbaOf(getComputedStyle(this.host).color), backdrop)[0]!;
      return groups.map((group) => shades[names.indexOf(group)] ?? rest);
    }
    const shades = shadesOf(accent, backdrop);
    const roots = terms.map(({ weight }) => Math.sqrt(weight));
    const [least, most] = [Math.min(...roots), Math.max(...roots)];
    const shade = (root: number) => (most > least ? (most - root) / (most - least) : 0);
    return roots.map((root) => shades[Math.round(shade(root) * (shades.length - 1))]!);
  }
}

/** Measures the box without its list, which may be taller than the picture. */
function boxOf(stage: HTMLElement): Box {
  stage.classList.add('measured');
  const { clientWidth: width, clientHeight: height } = stage;
  stage.classList.remove('measured');
  return { width, height, fontSize: parseFloat(getComputedStyle(stage).fontSize) };
}

/** A font weight two steps heavier. */
const bolder = (weight: string): string => `${Math.min(900, Number(weight) + 200)}`;
