import type { IsLabel } from './marked-labels.js';
import { isNextValue } from './next-value.js';
import { rareMarkup } from './rare-markup.js';

/**
 * The text of an element as displayed, with a mapping from each character to its node. White space is collapsed as in a
 * browser; each block, `br`, nested list item and row of a `dl` ("label: value") starts a new line.
 */
export class DomText {
  /** Lines are separated by `\n`; other characters never represent markup. */
  readonly text: string;
  /** Struck-out parts of the text, `[start, end)`, in order. */
  readonly struck: [start: number, end: number][] = [];
  readonly #nodes: (Text | undefined)[] = [];
  readonly #offsets: number[] = [];
  /** The span of each node's text, computed on first use. */
  #spans: Map<Text, [number, number]> | undefined;

  /**
   * @param root The element.
   * @param more Further elements whose text follows, each on a separate line.
   * @param isLabel Tests for labels that only markup distinguishes from their values; default: none.
   * @param first A descendant whose text comes first.
   */
  constructor(
    readonly root: Element,
    readonly more: readonly Element[] = [],
    readonly isLabel?: IsLabel,
    first?: Element,
  ) {
    const parts: string[] = [];
    const { module: rare } = rareMarkup;
    // white space is added only before the next word, so that long texts are not trimmed repeatedly
    let space: { node: Text; offset: number } | undefined;
    const put = (run: string, node?: Text, offset = 0) => {
      if (space && parts.length && !parts.at(-1)!.endsWith(' ')) add(' ', space.node, space.offset);
      space = undefined;
      add(run, node, offset);
    };
    const add = (run: string, node?: Text, offset = 0) => {
      parts.push(run);
      for (let i = 0; i < run.length; i++) {
        this.#nodes.push(node);
        this.#offsets.push(offset + i);
      }
    };
    /** Removes separators from the end. */
    const trimEnd = (separates: (character: string) => boolean) => {
      space = undefined;
      for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
        let end = part.length;
        while (end > 0 && separates(part[end - 1]!)) end--;
        this.#nodes.length = this.#offsets.length -= part.length - end;
        if (end > 0) return void parts.push(part.slice(0, end));
      }
    };
    let isOneLine = false;
    const line = () => {
      if (isOneLine) return;
      trimEnd((character) => character === ' ');
      if (parts.length && parts.at(-1) !== '\n') put('\n');
    };
    const endLabel = () => {
      trimEnd((character) => character === ' ' || character === ':');
      put(': ');
    };
    /** The label at the start of the current line, if any. */
    const lineLabel = () => {
      const start = parts.lastIndexOf('\n') + 1;
      return /^([^:]{1,40}): /.exec(parts.slice(start, start + 12).join(''))?.[1] ?? '';
    };
    const endsLabel = () => {
      const last = parts.at(-1) ?? '';
      return last.endsWith(': ') || (!!space && last.endsWith(':'));
    };
    const walk = (node: Node) => {
      if (isText(node)) {
        for (const { 0: run, index } of node.data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
          if (!/^[ \t\r\n\f]/.test(run)) put(run, node, index);
          else if (parts.at(-1) !== '\n') space ??= { node, offset: index };
        }
        return;
      }
      if (!isElement(node) || SKIPPED.has(node.localName) || node.hasAttribute('hidden')) return;
      if (rare?.isEmptyValue(node) || (isLed && node === first) || rare?.isLinkNote(node)) return;
      const field = isLabel && node.localName === 'div' ? rare?.markedField(node, isLabel) : undefined;
      if (field) {
        line();
        isOneLine = true;
        field.label.childNodes.forEach(walk);
        endLabel();
        field.values.forEach((value, i) => {
          if (i) trimEnd((character) => character === ' ');
          if (i) put('; ');
          value.childNodes.forEach(walk);
        });
        isOneLine = false;
        return void line();
      }
      const block = BLOCKS.has(node.localName);
      const isInline = isLabel && rare?.isInlineLabel(node, isLabel);
      const isMarked =
        isInline ||
        (isLabel &&
          (parts.length ? /^[\n|]$/.test(parts.at(-1)!) : rare?.isOneOfFacts(root, isLabel)) &&
          rare?.isBoldLabel(node, isLabel));
      if (isInline || rare?.startsLine(node)) line();
      if (!block && isNextValue(node, lineLabel)) put('; ');
      const from = isStruck(node) ? this.#nodes.length : -1;
      if (rare?.isFurtherValue(node)) {
        trimEnd((character) => /[ \n]/.test(character));
        if (parts.length) put('; ');
      } else if (block && !(node.localName === 'dd' && endsLabel())) line();
      if (node.localName === 'br') line();
      node.childNodes.forEach(walk);
      if (node.localName === 'dt' || isMarked) endLabel();
      else if (block) line();
      if (from >= 0) this.#strike(from);
    };
    let isLed = false;
    if (first) walk(first);
    isLed = true;
    for (const part of [root, ...more]) {
      line();
      part.childNodes.forEach(walk);
    }
    trimEnd((character) => /\s/.test(character));
    this.text = parts.join('');
    this.struck = this.struck
      .map(([start, end]): [number, number] => [this.text[start] === ' ' ? start + 1 : start, end])
      .filter(([start, end]) => start < Math.min(end, this.text.length));
  }

  /** Marks all text added since `start` as struck out, including struck-out parts inside it. */
  #strike(start: number): void {
    while (this.struck.length && this.struck.at(-1)![0] >= start) this.struck.pop();
    if (this.#nodes.length > start) this.struck.push([start, this.#nodes.length]);
  }

  /**
   * The DOM range of a span of the text; `undefined` if no node has any of it.
   *
   * @param range A range to reuse, since every live range slows down all changes of the document.
   */
  range(start: number, end: number, range = this.root.ownerDocument.createRange()): Range | undefined {
    while (start < end && !this.#nodes[start]) start++;
    while (end > start && !this.#nodes[end - 1]) end--;
    const from = this.#nodes[start];
    const to = this.#nodes[end - 1];
    if (!from || !to || start >= end) return undefined;
    range.setStart(from, this.#offsets[start] ?? 0);
    range.setEnd(to, (this.#offsets[end - 1] ?? 0) + 1);
    return range;
  }

  /** The span of a descendant's text, `[start, end]`; `undefined` if it has none. */
  spanOf(element: Node): [number, number] | undefined {
    const first = this.#textIn(element, (children) => children);
    const last = first && this.#textIn(element, (children) => children.reverse());
    return first && last && [first[0], last[1]];
  }

  /** The span of the first text in a node, given the order of its children. */
  #textIn(node: Node, ordered: (children: Node[]) => Node[]): [number, number] | undefined {
    if (isText(node)) return (this.#spans ??= this.#spansOfNodes()).get(node);
    for (const child of ordered([...node.childNodes])) {
      const span = this.#textIn(child, ordered);
      if (span) return span;
    }
    return undefined;
  }

  #spansOfNodes() {
    const spans = new Map<Text, [number, number]>();
    this.#nodes.forEach((node, i) => {
      if (node) spans.set(node, [spans.get(node)?.[0] ?? i, i + 1]);
    });
    return spans;
  }
}

// titles of drawings are not displayed as text
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc']);
export const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

const STRUCK = new Set(['del', 's', 'strike']);

/** Whether an element strikes out its text, by tag or `style` attribute; style sheets are not considered. */
export const isStruck = (element: Element): boolean =>
  STRUCK.has(element.localName) || (element.getAttribute('style')?.includes('line-through') ?? false);

// by number, since this module also runs without DOM globals
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
