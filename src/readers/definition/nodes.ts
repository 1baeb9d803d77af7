import type { Definition } from '../../records/types.js';
import type { GlossaryEntry } from './glossary.js';

/** The nodes of a definition's parts on the page. */
export interface DefinitionNodes {
  /** The quotation: a `blockquote`, a paragraph in quotation marks, or a definition in a list of terms. */
  quotation: Element;
  /** The place in a list of terms. */
  entry?: GlossaryEntry;
  /** The attribution as written. */
  written?: string;
  /** The element that contains only the attribution: next to the quotation, or at its end. */
  attribution?: Element;
  /** The start of the attribution in the quotation's text, if it is there. */
  sourceStart?: number;
  /** Whether text next to the quotation, or at its end, may name its source. */
  maySaySource: boolean;
  /** Further paragraphs of the attribution, from editors that make a paragraph of each line. */
  more?: readonly Element[];
  /** Whether the attribution is in the literal form, as labelled lines. */
  isLiteral?: boolean;
  /** Whether the author typed the quotation marks. */
  marked: boolean;
}

const nodesOf = new WeakMap<Definition, DefinitionNodes>();

/** Stores the nodes of a definition's parts. */
export const rememberDefinitionNodes = (definition: Definition, nodes: DefinitionNodes) =>
  void nodesOf.set(definition, nodes);

/** The nodes of a definition's parts, if it was read from a page. */
export const definitionNodes = (definition: Definition): DefinitionNodes | undefined =>
  nodesOf.get(definition);
