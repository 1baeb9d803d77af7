const reportedProblems = new WeakMap<Element, Set<string>>();

/** A problem in an element's content or attributes that its author can fix. */
export interface Problem {
  /** Description of the fault, quoting the text at fault. */
  what: string;
  /** Advice on the correct form. */
  fix: string;
  /** The node at fault; default: the element. */
  node?: Node;
}

/** Warns the author in the console, once per element and problem. */
export function warnOnce(element: Element, { what, fix, node }: Problem) {
  const reported = reportedProblems.get(element) ?? new Set();
  reportedProblems.set(element, reported);
  if (reported.has(what)) return;
  reported.add(what);
  console.warn(`<${element.localName}> ${what} ${fix}`, node ?? element);
}
