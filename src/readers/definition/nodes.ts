import type { Definition } from '../../records/types.js';

/** Where a definition's parts stand on the page. */
export interface DefinitionNodes {
  /** The quotation: a `blockquote`, or a paragraph in quotation marks. */
  quotation: Element;
  /** What says where it is from, as it is written. */
  said?: string;
  /** The element that says so and nothing else: beside the quotation, or at its end. */
  attribution?: Element;
  /** Whether there are words beside it, or at its end, that may say its source. */
  maySaySource: boolean;
  /** Whether the author typed the quotation marks. */
  marked: boolean;
}

const nodesOf = new WeakMap<Definition, DefinitionNodes>();

/** Remembers where a definition's parts stand. */
export const rememberDefinitionNodes = (definition: Definition, nodes: DefinitionNodes) =>
  void nodesOf.set(definition, nodes);

/** Where on the page a definition's parts stand, if it was read from one. */
export const definitionNodes = (definition: Definition): DefinitionNodes | undefined =>
  nodesOf.get(definition);
