/** Corrected text of a finding, to paste over the old text in the page's editor. */
import { applyEdits } from '../check/check.js';
import type { Edit } from '../check/types.js';

const BLOCK = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, summary';
/** Maximum number of characters shown on either side of a change. */
const AROUND = 30;

const textsIn = (root: Node): Text[] =>
  root.nodeType === 3 ? [root as Text] : [...root.childNodes].flatMap(textsIn);

/** The smallest block that contains all edits. */
function blockOf(edits: readonly Edit[]): Element | undefined {
  let block = edits[0]?.node.parentElement?.closest(BLOCK) ?? edits[0]?.node.parentElement;
  while (block && !edits.every(({ node }) => block!.contains(node))) block = block.parentElement;
  return block ?? undefined;
}

/** A copy of the block around the edits, with the edits applied and addresses made absolute, as browsers do when copying. */
export function correctedCopy(edits: readonly Edit[]): Element | undefined {
  const block = blockOf(edits);
  if (!block) return undefined;
  const copy = block.cloneNode(true) as Element;
  const [before, after] = [textsIn(block), textsIn(copy)];
  applyEdits([{ edits: edits.map((edit) => ({ ...edit, node: after[before.indexOf(edit.node)]! })) }]);
  for (const link of copy.querySelectorAll('a[href]:not([href^="#"])'))
    link.setAttribute('href', (link as HTMLAnchorElement).href);
  for (const image of copy.querySelectorAll('img[src]'))
    image.setAttribute('src', (image as HTMLImageElement).src);
  return copy;
}

/** A piece of text that edits keep, remove or add. */
interface Piece {
  is: 'kept' | 'removed' | 'added';
  text: string;
}

/** The changes, with the words around them. */
export function piecesOf(edits: readonly Edit[]): Piece[] {
  const block = blockOf(edits);
  if (!block) return [];
  const pieces: Piece[] = [];
  const put = (is: Piece['is'], text: string) => {
    const last = pieces.at(-1);
    if (!text) return;
    if (last?.is === is) last.text += text;
    else pieces.push({ is, text });
  };
  for (const node of textsIn(block)) {
    let at = 0;
    for (const { start, end, text } of edits
      .filter((edit) => edit.node === node)
      .sort((a, b) => a.start - b.start)) {
      put('kept', node.data.slice(at, start));
      put('removed', node.data.slice(start, end));
      put('added', text);
      at = end;
    }
    put('kept', node.data.slice(at));
  }
  return pieces.map(({ is, text }, i) => ({
    is,
    text: is === 'kept' ? cut(text.replace(/\s+/g, ' '), i > 0, i < pieces.length - 1) : text,
  }));
}

/** Shortens a kept text to the words near the change before and after it. */
function cut(text: string, followsChange: boolean, precedesChange: boolean): string {
  if (text.length <= AROUND * (Number(followsChange) + Number(precedesChange))) return text;
  const start = followsChange ? text.slice(0, AROUND).replace(/\S*$/, '') : '';
  const end = precedesChange ? text.slice(-AROUND).replace(/^\S*/, '') : '';
  return `${start}…${end}`;
}
