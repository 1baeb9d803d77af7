import type { Definition } from '../../../records/types.js';

/** The nodes of a definition on the page, and how it is shown. */
export interface Place {
  /** The element's child that holds the quotation. */
  quotation: Element;
  /** Whether the quotation is not in a blockquote, so that one has to be drawn around it. */
  bare: boolean;
  /** Whether the author typed no quotation marks, so that they can be added. */
  unmarked: boolean;
  /** Whether that child holds the source, if there is one, so that none is drawn. */
  within: boolean;
  /** Whether the source is a paragraph of its own inside the quotation. */
  apart: boolean;
  /** The child that holds the source, where it has to be shown as it is written. */
  source?: Element;
  /** The source as written, where it contains more than the definition has fields for. */
  written?: string;
}

const places = new WeakMap<Definition, Place>();

export const placeOf = (definition: Definition): Place | undefined => places.get(definition);

export const setPlace = (definition: Definition, place: Place) => places.set(definition, place);

/** Custom states for the style sheet that the page adopts. */
export function statesOf(records: readonly Definition[]): string[] {
  const drawnPlaces = records.flatMap((record) => placeOf(record) ?? []);
  const states = ['drawn'];
  // double marks around one quotation would be worse than none around another
  if (drawnPlaces.length && drawnPlaces.every(({ unmarked }) => unmarked)) states.push('unmarked');
  if (drawnPlaces.length && drawnPlaces.every(({ apart }) => apart)) states.push('apart');
  return states;
}
