/** An entry that is not a list item, as nodes of the page. */
export interface Block {
  /** The element whose words are the title, where the other nodes do not hold it. */
  title?: Element;
  nodes: readonly Node[];
  /** Whether the title is in the only node, below other words of it. */
  isInside?: boolean;
  /** Words that say what a node is, as the head of its column does. */
  labels?: ReadonlyMap<Node, string>;
  /** Whether the nodes are cells without heads, to be read by their order. */
  isRow?: boolean;
}

/** Entries under one heading, or those before any. */
export interface BlockGroup {
  heading?: Element;
  blocks: readonly Block[];
}

/** Entries of a container, and the page's nodes that hold nothing else. */
export interface FoundBlocks {
  groups: readonly BlockGroup[];
  covered: ReadonlySet<Node>;
}

/** Lists made from content that has none. */
export interface MadeLists {
  /** Holds a list for each group of entries, after a copy of its heading; is in a document that is not displayed. */
  container: Element;
  /** The page's nodes that hold entries and nothing else. */
  covered: ReadonlySet<Node>;
  /** Headings between them that the view repeats. */
  repeated?: ReadonlySet<Element>;
}
