const said = new WeakMap<Element, Set<string>>();

/** Something in an element's content or attributes that its author can put right. */
export interface Problem {
  /** What was found, with the words it was found in. */
  what: string;
  /** What would be right. */
  fix: string;
  /** Where. */
  node?: Node;
}

/** Tells the author in the console, once for each element and problem. */
export function warnOnce(element: Element, { what, fix, node }: Problem) {
  const before = said.get(element) ?? new Set();
  said.set(element, before);
  if (before.has(what)) return;
  before.add(what);
  console.warn(`<${element.localName}> ${what} ${fix}`, node ?? element);
}
