import { html, nothing } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import { copy, download } from '../../base/later/download.js';
import type { Picture } from '../picture.js';
import { textAlternative } from '../svg-file.js';

interface Host extends HTMLElement {
  requestUpdate(): void;
  toSVG(): string;
}

/** Pixels of the PNG per px of the picture, for sharp prints. */
const DENSITY = 3;

/** Menu that saves the picture as a file and copies its text alternative. */
export class SaveMenu {
  /** The text that was copied, or is selected for copying if the clipboard is not available. */
  #copied: { text: string; done: boolean } | undefined;
  /** The last saved format. */
  #saved: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly picture: Picture,
  ) {}

  menu({ words: texts, copyByHand }: Strings, language: string) {
    const saveAs = (format: string) => fill(texts.saveAs, format).join('');
    const copied = this.#copied;
    return html`<details part="save" @keydown=${this.#press}>
      <summary>${texts.save}</summary>
      <button @click=${this.#saveSvg}>${saveAs('SVG')}</button>
      <button @click=${this.#savePng}>${saveAs('PNG')}</button>
      <button @click=${() => this.#copy(language)}>${texts.copyText}</button>
      <span role="status"
        >${copied ? (copied.done ? texts.copied : html`<bdi>${copyByHand}</bdi>`) : this.#saved ? fill(texts.saved, this.#saved) : nothing}</span
      >
      ${
        copied && !copied.done
          ? html`<textarea readonly rows="4" aria-label=${texts.copyText} .value=${copied.text}></textarea>`
          : nothing
      }
    </details>`;
  }

  readonly #saveSvg = () => this.#download(new Blob([this.host.toSVG()], { type: 'image/svg+xml' }), 'svg');

  /**
   * Draws the words on a canvas; drawing the SVG as an image would fail under a CSP that forbids blob images.
   */
  readonly #savePng = async () => {
    const { layout, content } = this.picture;
    if (!layout || !content) return;
    const canvas = new OffscreenCanvas(Math.ceil(layout.width * DENSITY), Math.ceil(layout.height * DENSITY));
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = this.picture.backdrop;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    const colours = this.picture.colours(content);
    pen.textAlign = 'center';
    if ('textRendering' in pen) pen.textRendering = 'geometricPrecision';
    for (const { index, text, x, y, size, rotate } of layout.words) {
      pen.setTransform(DENSITY, 0, 0, DENSITY, x * DENSITY, y * DENSITY);
      pen.rotate((rotate * Math.PI) / 180);
      pen.font = `${this.picture.weight} ${size}px ${this.picture.font}`;
      pen.fillStyle = colours[index]!;
      pen.fillText(text, 0, 0);
    }
    this.#download(await canvas.convertToBlob({ type: 'image/png' }), 'png');
  };

  /** Closes the menu on Escape, like the citation menu. */
  readonly #press = ({ key, currentTarget }: KeyboardEvent) => {
    const details = currentTarget as HTMLDetailsElement;
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')!.focus();
  };

  #download(file: Blob, extension: string) {
    this.#copied = undefined;
    this.#saved = extension.toUpperCase();
    this.host.requestUpdate();
    download(file, `${this.host.id || 'words'}.${extension}`, this.host.ownerDocument);
  }

  async #copy(language: string) {
    const text = textAlternative(this.picture.content?.terms ?? [], language);
    const done = await copy(text);
    this.#copied = { text, done };
    this.host.requestUpdate();
    if (done) return;
    await (this.host as Host & { updateComplete: Promise<unknown> }).updateComplete;
    this.host.shadowRoot?.querySelector<HTMLTextAreaElement>('[part="save"] textarea')?.select();
  }
}
