import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { CloudLayout, PlacedWord, Zone } from '../../cloud/types.js';
import type { Strings } from '../../locales/index.js';
import { plural } from '../../locales/plural.js';
import type { Term } from '../../records/types.js';
import { foreignPage } from '../base/page-language.js';
import { boldLimit } from './legible-layout.js';
import type { Picture } from './picture.js';
import type { PictureContent } from './picture-content.js';
import type { WordButtons } from './word-buttons.js';

/** State of the picture other than its words. */
interface PictureContext {
  strings: Strings;
  language: string;
  /** Index of the word that Tab focuses. */
  current: number;
  buttons: WordButtons;
  focused: (index: number) => void;
  moved: (event: KeyboardEvent) => void;
}

/** The placed words as an SVG, exposed to assistive technology as a list, or one list for each group. */
export function pictureView(
  layout: CloudLayout,
  content: PictureContent,
  picture: Picture,
  context: PictureContext,
): TemplateResult {
  const { terms } = content;
  const colours = picture.colours(content);
  const weighed = terms.some(({ weight }) => weight !== 1);
  const limit = boldLimit(terms);
  const canBePressed = ({ index }: PlacedWord) => !!terms[index]!.url || context.buttons.has(terms[index]!);
  const current = layout.words[context.current];
  const stop = current && canBePressed(current) ? current : layout.words.find(canBePressed);
  const words = layout.words.map((word, i) => {
    const term = terms[word.index]!;
    const bold = term.weight > limit ? picture.bold : undefined;
    const tab = word === stop ? '0' : '-1';
    return wordView(word, term, i, { colour: colours[word.index]!, bold, tab, weighed }, context);
  });
  const zones = layout.zones.filter(({ group }) => group);
  const labels = content.labels
    ? zones.map((zone) => zoneView(zone, layout, content, picture.labelSize))
    : nothing;
  const strings = context.strings.words;
  return html`<svg
    viewBox="0 0 ${layout.width} ${layout.height}"
    role=${zones.length ? 'group' : 'list'}
    aria-label=${weighed ? strings.byUse : strings.words}
    aria-description=${stop ? strings.keys : nothing}
    @keydown=${context.moved}
  >
    ${labels}${zones.length ? listsOf(words, layout, content, context.strings) : words}
  </svg>`;
}

/** A named list for each group, in the order of the zones. */
function listsOf(
  words: readonly unknown[],
  layout: CloudLayout,
  { groups }: PictureContent,
  { project: { other } }: Strings,
) {
  return layout.zones.map(({ group }) => {
    const members = words.filter((_, i) => groups[layout.words[i]!.index] === group);
    return members.length ? svg`<g role="list" aria-label=${group ?? other}>${members}</g>` : nothing;
  });
}

/**
 * The name of a group, above its topmost word; hidden from assistive technology, as the list has the same name.
 */
function zoneView(
  { group, x, width }: Zone,
  { words }: CloudLayout,
  { groups }: PictureContent,
  size: number,
) {
  const tops = words.filter(({ index }) => groups[index] === group).map((word) => word.y - 0.8 * word.size);
  return svg`<text part="zone" class="zone" aria-hidden="true" x=${x + width / 2} y=${Math.min(...tops) - size / 2} font-size=${size}>${group}</text>`;
}

interface WordLook {
  colour: string;
  /** Font weight, if it differs from that of the picture. */
  bold: string | undefined;
  tab: '0' | '-1';
  /** Whether screen readers announce the weights. */
  weighed: boolean;
}

function wordView(
  { x, y, size, width, rotate }: PlacedWord,
  term: Term,
  i: number,
  { colour, bold, tab, weighed }: WordLook,
  { strings, language, buttons, focused }: PictureContext,
) {
  const chosen = buttons.isPressed(term);
  const text = svg`<text
      x=${x} y=${y} font-size=${size} font-weight=${bold ?? nothing} textLength=${width} lengthAdjust="spacingAndGlyphs" fill=${colour} stroke=${chosen ? colour : nothing} lang=${term.lang ?? foreignPage(language) ?? nothing}
    >${term.text}</text>${
      weighed
        ? svg`<text class="number" x=${x} y=${y} font-size="1"> (${plural(strings.words.times, term.weight, language)})</text>`
        : nothing
    }`;
  const hitArea = svg`<rect class="hit" rx="3" fill="none" x=${x - width / 2 - 3} y=${y - 0.86 * size - 1} width=${width + 6} height=${1.12 * size + 2}></rect>`;
  // a background would cover nearby words
  const line = chosen
    ? svg`<rect class="line" fill=${colour} x=${x - width / 2} y=${y + 0.1 * size} width=${width} height=${Math.max(2, 0.07 * size)}></rect>`
    : nothing;
  const content = term.url
    ? svg`<a href=${term.url} tabindex=${tab} @focus=${() => focused(i)}>${hitArea}${text}</a>`
    : buttons.has(term)
      ? svg`<g role="button" tabindex=${tab} aria-pressed=${chosen}
          @focus=${() => focused(i)} @click=${() => buttons.press(term)}>${hitArea}${line}${text}</g>`
      : text;
  return svg`<g role="listitem" part="word" data-i=${i} transform=${rotate ? `rotate(${rotate} ${x} ${y})` : nothing}>${content}</g>`;
}
