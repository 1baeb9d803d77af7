import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import type { Term } from '../../records/types.js';
import { formatCount, plural } from '../../locales/format.js';
import { ContentElement } from '../base/content-element.js';
import { linked } from '../base/phrases.js';
import { wordCloudStyles } from './word-cloud.styles.js';

/** Sizes that a word can have; the eye tells about five apart. */
const STEPS = 5;

/**
 * The words of a page and how often it uses them, from a list such as "relasjonell velferd (25)".
 *
 * @summary Words set in sizes that follow their weights, each with its number.
 * @tagname rg-word-cloud
 *
 * @slot - An `ol` or `ul` with one word or phrase in each item, its weight in brackets after it.
 *
 * @csspart word - One word or phrase.
 * @csspart weight - Its weight, as a number.
 * @csspart failure - The message that `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent=currentColor] - Colour of words that are links.
 * @cssproperty [--rg-muted] - Colour of the weights; mixed from the text's colour by default.
 *
 * @example
 * <rg-word-cloud>
 *   <ol>
 *     <li>relasjonell velferd (25)</li>
 *     <li>samskaping (9)</li>
 *   </ol>
 * </rg-word-cloud>
 */
export class RgWordCloud extends ContentElement<Term> {
  static override styles: CSSResultGroup = wordCloudStyles;

  protected override importReader() {
    return import('./reader.js');
  }

  protected override view(terms: readonly Term[]) {
    if (!terms.length) return nothing;
    const weights = terms.map(({ weight }) => weight);
    const step = stepper(Math.min(...weights), Math.max(...weights));
    const uniform = weights.every((weight) => weight === 1);
    return html`<ul role="list" aria-label=${this.strings.words.words}>
      ${terms.map(
        ({ text, weight, lang, url }) =>
          html`<li part="word" class="w${step(weight)}">
            <span lang=${lang ?? nothing}>${linked(url, text)}</span>
            ${uniform ? nothing : this.#weight(weight)}
          </li>`,
      )}
    </ul>`;
  }

  /** The number that is seen, and what it means for who only hears it. */
  #weight(weight: number) {
    return html`<span part="weight"
      ><span aria-hidden="true">${formatCount(weight, this.language)}</span>
      <span class="spoken">${plural(this.strings.words.times, weight, this.language)}</span></span
    >`;
  }
}

/** Size follows the root of the weight: so that a word's area, which is what the eye compares, follows the weight. */
function stepper(least: number, most: number): (weight: number) => number {
  const [low, high] = [Math.sqrt(least), Math.sqrt(most)];
  return (weight) =>
    high === low ? 1 : 1 + Math.round(((Math.sqrt(weight) - low) / (high - low)) * (STEPS - 1));
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-word-cloud': RgWordCloud;
  }
}
