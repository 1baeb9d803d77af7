import type { Definition } from '../../records/types.js';

/** The nodes of a definition's parts on the page. */
interface DefinitionNodes {
  /** The quotation: a `blockquote`, or a paragraph in quotation marks. */
  quotation: Element;
  /** The attribution, as written. */
  written?: string;
  /** The element that holds the attribution and nothing else: beside the quotation, or at its end. */
  attribution?: Element;
  /** Whether there are words beside it, or at its end, that may name its source. */
  maySaySource: boolean;
  /** Paragraphs after it that hold more of it, as editors save it that make a paragraph of each line. */
  more?: readonly Element[];
  /** Whether the attribution is written to be taken literally, in labelled lines. */
  isLiteral?: boolean;
  /** Whether the author typed the quotation marks. */
  marked: boolean;
}

const nodesOf = new WeakMap<Definition, DefinitionNodes>();

/** Remembers the nodes of a definition's parts. */
export const rememberDefinitionNodes = (definition: Definition, nodes: DefinitionNodes) =>
  void nodesOf.set(definition, nodes);

/** The nodes of a definition's parts, if it was read from a page. */
export const definitionNodes = (definition: Definition): DefinitionNodes | undefined =>
  nodesOf.get(definition);
