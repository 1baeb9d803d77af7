/** Emphasised parts of an entry, independent of how an editor has nested them. */

/** The link around the same text, since some editors put emphasis inside links; otherwise the element. */
function outermost(node: Element): Element {
  let outer = node;
  for (
    let at = node.parentElement;
    at?.matches('a[href], strong, b') && at.textContent.trim() === node.textContent.trim();
    at = at.parentElement
  )
    if (at.matches('a')) outer = at;
  return outer;
}

/** Adjacent elements that form one part. */
export type Run = readonly [Element, ...Element[]];

/**
 * Parts of an element in order. If `em` is inside links, a part with a link and other text consists of several
 * elements.
 */
export function runsIn(element: Element): Run[] {
  const runs: [Element, ...Element[]][] = [];
  for (const node of element.querySelectorAll('em, i')) {
    if (node.parentElement?.closest('em, i')) continue;
    const outer = outermost(node);
    const run = runs.at(-1);
    if (run && run.at(-1)!.nextSibling === outer) run.push(outer);
    else runs.push([outer]);
  }
  return runs;
}

/** A part with its emphasis outside, as the writers produce it. */
export function asEmphasis(run: Run): Element {
  const [first] = run;
  if (run.length === 1 && first.matches('em, i')) return first;
  const whole = first.ownerDocument.createElement('em');
  for (const node of run) {
    const copy = node.cloneNode(true) as Element;
    if (copy.matches('em, i')) whole.append(...copy.childNodes);
    else {
      whole.append(copy);
      for (const inner of copy.querySelectorAll('em, i')) {
        for (const { name, value } of inner.attributes) copy.setAttribute(name, value);
        inner.replaceWith(...inner.childNodes);
      }
    }
  }
  return whole;
}
