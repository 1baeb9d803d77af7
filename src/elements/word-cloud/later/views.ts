import { html, nothing } from 'lit';
import { formatCount } from '../../../locales/format.js';
import { plural } from '../../../locales/plural.js';
import type { Strings } from '../../../locales/index.js';
import type { Term, WordView } from '../../../records/types.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { linked } from '../../base/phrases.js';
import { inWeightOrder } from '../weight-order.js';
import { viewsStyles } from './views.styles.js';
import { foreignPage } from '../../base/page-language.js';

interface Context {
  /** Root node that adopts the styles. */
  root: Node;
  strings: Strings;
  language: string;
  /** Rows of a list or table; very long ones are divided into boxes. */
  rows: <T>(items: readonly T[], draw: (item: T) => unknown) => readonly unknown[];
  /** The group of each word, if words are grouped. */
  groups?: ReadonlyMap<Term, string | undefined> | undefined;
  /** The pressable words, if any. */
  buttons?: Buttons | undefined;
}

interface Buttons {
  has(term: Term): boolean;
  isPressed(term: Term): boolean;
  press(term: Term): void;
}

/** Number of word sizes in the list; the eye can tell about five apart. */
const STEPS = 5;

/** The words in a view other than the picture. */
export function wordsAs(view: Exclude<WordView, 'cloud'>, terms: readonly Term[], context: Context) {
  adoptStyles(context.root, viewsStyles);
  return { list, bars, table }[view](terms, context);
}

function list(terms: readonly Term[], context: Context) {
  const step = stepper(terms);
  const weight = weights(terms, context);
  return html`<ul role="list" class="list" aria-label=${nameOf(terms, context)}>
    ${context.rows(
      terms,
      (term) =>
        html`<li part="word" class="w${step(term.weight)}">${word(term, context)} ${weight(term)}</li>`,
    )}
  </ul>`;
}

function bars(terms: readonly Term[], context: Context) {
  const most = greatest(terms.map((term) => term.weight));
  const weight = weights(terms, context);
  const digits = formatCount(most, context.language).length;
  return html`<ol
    role="list"
    class="bars"
    aria-label=${nameOf(terms, context)}
    .style=${`--_number: ${0.6 * digits + 0.7}em`}
  >
    ${context.rows(
      inWeightOrder(terms),
      (term) =>
        html`<li part="word">
          ${word(term, context)}
          <span class="measure"
            ><svg class="bar" aria-hidden="true" .style=${`--_share: ${term.weight / most}`}>
              <rect width="100%" height="100%"></rect></svg
            >${weight(term)}</span
          >
        </li>`,
    )}
  </ol>`;
}

function table(terms: readonly Term[], context: Context) {
  const { strings, language, groups, rows } = context;
  const texts = strings.words;
  // roles, since the boxes of long tables are not laid out as parts of a table
  return html`<table part="table" role="table" aria-label=${texts.words}>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${texts.word}</th>
        ${groups ? html`<th scope="col" role="columnheader">${texts.group}</th>` : nothing}
        <th scope="col" role="columnheader">${texts.uses}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows(
        inWeightOrder(terms),
        (term) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${word(term, { ...context, buttons: undefined })}</th>
            ${groups ? html`<td role="cell" class="of">${groups.get(term)}</td>` : nothing}
            <td role="cell">${formatCount(term.weight, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Radio buttons to choose the view. */
export function switcher(
  current: WordView,
  { root, strings: { words: texts } }: Context,
  choose: (view: WordView) => void,
) {
  adoptStyles(root, viewsStyles);
  return html`<div part="switcher" role="radiogroup" aria-label=${texts.view}>
    ${(Object.keys(texts.views) as WordView[]).map(
      (view) =>
        html`<label
          ><input
            class="spoken"
            type="radio"
            name="view"
            value=${view}
            .checked=${view === current}
            @change=${() => choose(view)}
          /><span>${texts.views[view]}</span></label
        >`,
    )}
  </div>`;
}

/** Accessible name of the list, with the meaning of the sizes. */
const nameOf = (terms: readonly Term[], { strings: { words: texts } }: Context) =>
  terms.some(({ weight }) => weight !== 1) ? texts.byUse : texts.words;

function word(term: Term, { language, buttons }: Context) {
  const { url, text, lang = foreignPage(language) } = term;
  const content =
    !url && buttons?.has(term)
      ? html`<button aria-pressed=${buttons.isPressed(term)} @click=${() => buttons.press(term)}>
          ${text}
        </button>`
      : linked(url, text);
  return html`<span lang=${lang ?? nothing}>${content}</span>`;
}

/** Returns the template of a word's number, spelled out for screen readers; nothing if all words weigh 1. */
function weights(terms: readonly Term[], { strings, language }: Context) {
  if (terms.every((term) => term.weight === 1)) return () => nothing;
  return ({ weight: value }: Term) =>
    html`<span part="weight"
      ><span aria-hidden="true">${formatCount(value, language)}</span>
      <span class="spoken">${plural(strings.words.times, value, language)}</span></span
    >`;
}

/** The largest number; unlike `Math.max`, safe for lists that exceed the maximum number of arguments. */
const greatest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

/** Size steps by the square root of the weight, so that the area of a word is proportional to its weight. */
function stepper(terms: readonly Term[]): (weight: number) => number {
  const roots = terms.map((term) => Math.sqrt(term.weight));
  const [low, high] = [-greatest(roots.map((root) => -root)), greatest(roots)];
  return (value) =>
    high === low ? 1 : 1 + Math.round(((Math.sqrt(value) - low) / (high - low)) * (STEPS - 1));
}
