/**
 * The text of an element as a person reads it, with the way back from each character to the node it
 * came from. White space is folded as a browser folds it; a block, a `br`, a nested list's item or a
 * row of a `dl` ("label: value") is a line of its own.
 */
export class DomText {
  /** Lines are separated by `\n`; no other character stands in for markup. */
  readonly text: string;
  readonly #nodes: (Text | undefined)[] = [];
  readonly #offsets: number[] = [];

  constructor(readonly root: Element) {
    let text = '';
    const put = (character: string, node?: Text, offset = 0) => {
      text += character;
      for (let i = 0; i < character.length; i++) {
        this.#nodes.push(node);
        this.#offsets.push(offset + i);
      }
    };
    const drop = () => {
      text = text.slice(0, -1);
      this.#nodes.pop();
      this.#offsets.pop();
    };
    const line = () => {
      while (text.endsWith(' ')) drop();
      if (text && !text.endsWith('\n')) put('\n');
    };
    const walk = (node: Node) => {
      if (isText(node)) {
        for (const { 0: run, index } of node.data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
          if (!/^[ \t\r\n\f]/.test(run)) put(run, node, index);
          else if (text && !/[ \n]$/.test(text)) put(' ', node, index);
        }
        return;
      }
      if (!isElement(node) || SKIPPED.has(node.localName) || node.hasAttribute('hidden')) return;
      const block = BLOCKS.has(node.localName);
      if (block && !(node.localName === 'dd' && text.endsWith(': '))) line();
      if (node.localName === 'br') line();
      node.childNodes.forEach(walk);
      if (node.localName === 'dt') {
        while (/[ :]$/.test(text)) drop();
        put(': ');
      } else if (block) line();
    };
    root.childNodes.forEach(walk);
    while (/\s$/.test(text)) drop();
    this.text = text;
  }

  /** The range of nodes behind a span of the text. */
  range(start: number, end: number): Range | undefined {
    while (start < end && !this.#nodes[start]) start++;
    while (end > start && !this.#nodes[end - 1]) end--;
    const from = this.#nodes[start];
    const to = this.#nodes[end - 1];
    if (!from || !to || start >= end) return undefined;
    const range = this.root.ownerDocument.createRange();
    range.setStart(from, this.#offsets[start] ?? 0);
    range.setEnd(to, (this.#offsets[end - 1] ?? 0) + 1);
    return range;
  }

  /** Where the text of an element inside stands: `[start, end]`, or `undefined` if it has none. */
  spanOf(element: Node): [number, number] | undefined {
    const inside = (node: Text | undefined) => !!node && element.contains(node);
    const start = this.#nodes.findIndex(inside);
    return start < 0 ? undefined : [start, this.#nodes.findLastIndex(inside) + 1];
  }
}

const SKIPPED = new Set(['script', 'style', 'template', 'noscript']);
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

// by number, so that this module needs no DOM to load
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
