import type { Definition } from '../../../records/types.js';

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
}

const places = new WeakMap<Definition, Place>();

export const placeOf = (definition: Definition): Place | undefined => places.get(definition);

export const setPlace = (definition: Definition, place: Place) => places.set(definition, place);

/** Custom states for the style sheet that the page adopts. */
export function statesOf(records: readonly Definition[]): string[] {
  const drawnPlaces = records.flatMap((record) => placeOf(record) ?? []);
  const states = ['drawn'];
  // double marks around one quotation would be worse than no marks around another
  if (drawnPlaces.length && drawnPlaces.every(({ unmarked }) => unmarked)) states.push('unmarked');
  if (drawnPlaces.length && drawnPlaces.every(({ apart }) => apart)) states.push('apart');
  return states;
}
