import { html, nothing } from 'lit';
import type { Picture } from '../../../records/types.js';

/** A picture of an entry. */
export const picture = (part: string, { src, alt, width, height }: Picture) =>
  html`<img
    part=${part}
    src=${src}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    @load=${markFailure}
    @error=${markFailure}
  />`;

/**
 * Replaces a picture that failed to load with its `alt` as text. Browsers' own placeholders keep the width or the
 * aspect ratio of the picture.
 */
function markFailure({ type, target }: Event) {
  const image = target as HTMLImageElement;
  image.hidden = type === 'error';
  const { nextElementSibling: next } = image;
  if (next?.matches('.alternative')) next.remove();
  if (!image.hidden || !image.alt) return;
  const words = image.ownerDocument.createElement('span');
  words.className = 'alternative';
  words.textContent = image.alt;
  image.after(words);
}

/** Pictures below the text of an entry. */
export const picturesUnder = (pictures: readonly Picture[]): unknown =>
  pictures.length
    ? html`<div class="pictures">${pictures.map((each) => picture('image', each))}</div>`
    : nothing;
