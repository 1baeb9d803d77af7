/** Emphasised parts of an entry, however an editor has nested them. */

/** The link that holds the same words, since some editors set emphasis inside links; else the element. */
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

/** Neighbouring elements that are one part. */
export type Run = readonly [Element, ...Element[]];

/** Parts of an element in their order. One that holds a link and more is several elements where `em` stands inside links. */
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

/** A part with its emphasis outside, as it is written. */
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
