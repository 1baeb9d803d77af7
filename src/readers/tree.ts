/**
 * Steps through the tree that ask no form for them: a form answers to any name with its field of that name, so
 * that one with a field called `parentNode` would be its own descendant's child, and a walk up would never end.
 */

type Property = { get?: () => unknown; value?: unknown };

const properties = new WeakMap<object, Map<string, Property>>();

/** A property as the platform has it: from the prototypes of a node, in whatever window it was made. */
function propertyOf(node: Node, name: string): Property {
  const prototype = Object.getPrototypeOf(node) as object;
  const known = properties.get(prototype) ?? new Map<string, Property>();
  properties.set(prototype, known);
  let property = known.get(name);
  for (
    let from: object | null = prototype;
    from && !property;
    from = Object.getPrototypeOf(from) as object | null
  )
    property = Object.getOwnPropertyDescriptor(from, name);
  known.set(name, (property ??= {}));
  return property;
}

/** What a node is to others, such as its `parentNode`. */
export const ask = <N extends Node, K extends keyof N & string>(node: N, name: K): N[K] =>
  propertyOf(node, name).get?.call(node) as N[K];

/** Calls a method of a node, such as `matches`. */
export const call = <A extends unknown[], R>(node: Node, name: string & keyof Element, ...args: A): R =>
  (propertyOf(node, name).value as (...args: A) => R).apply(node, args);
