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
    @error=${hideUnnamed}
  />`;

/** Hides a picture that fails to load, unless its `alt` can replace it. */
function hideUnnamed({ target }: Event) {
  const image = target as HTMLImageElement;
  image.hidden = !image.alt;
}

/** Pictures under the words of an entry. */
export const picturesUnder = (pictures: readonly Picture[]): unknown =>
  pictures.length
    ? html`<div class="pictures">${pictures.map((each) => picture('image', each))}</div>`
    : nothing;
