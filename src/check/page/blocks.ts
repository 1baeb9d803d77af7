import { isStruck } from '../../readers/page/dom-text.js';

/** A text node of a block, with its offset in the block's text. */
export interface Run {
  node: Text;
  start: number;
}

/** Text that the page shows as one: a paragraph, an item, a cell. */
export interface Block {
  element: Element;
  /** The concatenated data of its text nodes, with a line break for each `br`. */
  text: string;
  runs: Run[];
}

const SKIPPED = new Set(
  'script style template noscript title desc head code pre kbd samp textarea select button svg math iframe object'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element and its content are not part of the text. */
export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.localName) || element.hasAttribute('hidden');

/** The blocks of text below a node, in document order, without struck-out text. */
export function blocksIn(root: Node): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  const walk = (node: Node, holder: Element) => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      // white space alone does not start a block
      if (!block && !/\S/.test(data)) return;
      block ??= { element: holder, text: '', runs: [] };
      block.runs.push({ node: node as Text, start: block.text.length });
      block.text += data;
      return;
    }
    if (node.nodeType === 1) {
      const element = node as Element;
      if (isSkipped(element) || isStruck(element)) return;
      if (element.localName === 'br') {
        if (block) block.text += '\n';
        return;
      }
      if (BLOCKS.has(element.localName) || element.localName.includes('-')) {
        end();
        for (let child = node.firstChild; child; child = child.nextSibling) walk(child, element);
        end();
        return;
      }
    }
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, holder);
  };
  const end = () => {
    if (block) blocks.push(block);
    block = undefined;
  };
  walk(root, root as Element);
  end();
  return blocks;
}

/** The text node and offset of a character of a block, by the character's offset in the block's text. */
export function placeIn({ runs }: Block, at: number): { node: Text; offset: number } | undefined {
  for (let i = runs.length - 1; i >= 0; i--) {
    const { node, start } = runs[i]!;
    if (start <= at) return at < start + node.data.length ? { node, offset: at - start } : undefined;
  }
  return undefined;
}
