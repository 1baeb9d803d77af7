/**
 * Access to properties of nodes that form fields cannot shadow. A form exposes its fields by name, so a field called
 * `parentNode` would make a walk up the tree endless.
 */

type Property = { get?: () => unknown; value?: unknown };

const properties = new WeakMap<object, Map<string, Property>>();

/** The platform's descriptor of a property, from the prototype chain of a node in any window. */
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

/** Reads a property of a node, such as `parentNode`. */
export const ask = <N extends Node, K extends keyof N & string>(node: N, name: K): N[K] =>
  propertyOf(node, name).get?.call(node) as N[K];

/** Calls a method of a node, such as `matches`. */
export const call = <A extends unknown[], R>(node: Node, name: string & keyof Element, ...args: A): R =>
  (propertyOf(node, name).value as (...args: A) => R).apply(node, args);
