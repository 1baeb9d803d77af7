/** An entry that is not a list item, as nodes of the page. */
export interface Block {
  /** The element that contains the title, unless it is in the other nodes. */
  title?: Element;
  nodes: readonly Node[];
  /** Whether the title is inside the only node, after other text. */
  isInside?: boolean;
  /** Labels for nodes, such as the heads of their columns. */
  labels?: ReadonlyMap<Node, string>;
  /** Whether the nodes are cells without heads, to be read in order. */
  isRow?: boolean;
}

/** Entries under one heading, or before the first heading. */
export interface BlockGroup {
  heading?: Element;
  blocks: readonly Block[];
}

/** Entries of a container, and the page's nodes that contain only entries. */
export interface FoundBlocks {
  groups: readonly BlockGroup[];
  covered: ReadonlySet<Node>;
}

/** Lists made from other content. */
export interface MadeLists {
  /** Contains a list for each group of entries, after a copy of its heading; in a document that is not displayed. */
  container: Element;
  /** The page's nodes that contain only entries. */
  covered: ReadonlySet<Node>;
  /** Headings between entries that the view repeats. */
  repeated?: ReadonlySet<Element>;
}
