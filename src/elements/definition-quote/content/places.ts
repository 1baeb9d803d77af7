import { sourceOf } from '../../../readers/page/sources.js';
import type { DomText } from '../../../readers/page/dom-text.js';
import type { Definition } from '../../../records/types.js';

/** Copies of the page's nodes, shown where a child contains several quotations. */
export interface Copies {
  quotation: HTMLElement;
  /** Its text. */
  text: DomText;
  /** The content of the source, unless it is part of the quotation. */
  source?: readonly Node[];
  /** Whether it is a definition in a glossary. */
  isGlossary: boolean;
  /** The content of its terms; none if an earlier definition shows them. */
  terms?: readonly (readonly Node[])[];
}

/** The nodes of a definition on the page, and how it is shown. */
export interface Place {
  /** The element's child that contains the quotation. */
  quotation: Element;
  /** Whether the quotation is not in a blockquote, so that one has to be rendered around it. */
  bare: boolean;
  /** Whether the author typed no quotation marks, so that marks can be added. */
  unmarked: boolean;
  /** Whether that child also contains the source, if there is one, so that none is rendered. */
  within: boolean;
  /** Whether the source is a separate paragraph inside the quotation. */
  apart: boolean;
  /** The child that contains the source, if it has to be shown as written. */
  source?: Element;
  /** The source as written, if it contains more than the fields of the definition. */
  written?: string;
  /** Copies to show instead of the child. */
  copies?: Copies;
  /** Whether it is left to the page, among content that cannot be copied. */
  isLeft?: boolean;
}

const places = new WeakMap<Definition, Place>();

export const placeOf = (definition: Definition): Place | undefined => places.get(definition);

/** The text of a quotation where it is shown. */
export const textOf = (definition: Definition): DomText | undefined => {
  const { copies, isLeft } = placeOf(definition) ?? {};
  return isLeft ? undefined : (copies?.text ?? sourceOf(definition)?.text);
};

export const setPlace = (definition: Definition, place: Place) => places.set(definition, place);

/** Custom states for the style sheet that the page adopts. */
export function statesOf(records: readonly Definition[]): string[] {
  const all = records.flatMap((record) => placeOf(record) ?? []);
  const drawnPlaces = all.filter(({ copies, isLeft }) => !copies && !isLeft);
  const states: string[] = drawnPlaces.length < all.length ? ['several'] : [];
  // double marks around one quotation would be worse than no marks around another
  if (drawnPlaces.length && drawnPlaces.every(({ unmarked }) => unmarked)) states.push('unmarked');
  if (drawnPlaces.length && drawnPlaces.every(({ apart }) => apart)) states.push('apart');
  return states;
}
