import { html } from 'lit';
import { fold, foldWithPlaces } from '../../../../records/fold.js';

/** Ranges of text that match any of the words, merged if they touch: `[start, end]` in the unfolded text. */
export function placesOf(text: string, words: readonly string[]): [number, number][] {
  const plain = fold(text);
  if (!words.some((word) => plain.includes(word))) return [];
  const folded = foldWithPlaces(text);
  const found = words.flatMap((word) => {
    const places: [number, number][] = [];
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1))
      places.push([folded.starts[at]!, folded.ends[at + word.length - 1]!]);
    return places;
  });
  const merged: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Highlights search words in content: text, or copies of the page's own nodes. */
export function marked(content: unknown, words: readonly string[]): unknown {
  if (!words.length) return content;
  if (typeof content === 'string') return markedText(content, placesOf(content, words));
  return Array.isArray(content)
    ? content.map((part) => (part instanceof Node ? markedNode(part, words) : marked(part, words)))
    : content;
}

function markedText(text: string, places: readonly [number, number][]): unknown {
  if (!places.length) return text;
  const hits = places.map(([start, end], i) => {
    const before = text.slice(places[i - 1]?.[1] ?? 0, start);
    const after = i === places.length - 1 ? text.slice(end) : '';
    return html`${before}<mark>${text.slice(start, end)}</mark>${after}`;
  });
  return hits.length > 1 ? hits : hits[0];
}

function markedNode(node: Node, words: readonly string[]): Node {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    const fragment = new DocumentFragment();
    let at = 0;
    for (const [start, end] of placesOf(text, words)) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      fragment.append(text.slice(at, start), mark);
      at = end;
    }
    fragment.append(text.slice(at));
    return fragment;
  }
  const copy = node.cloneNode();
  copy.textContent = '';
  for (const child of node.childNodes) copy.appendChild(markedNode(child, words));
  return copy;
}
