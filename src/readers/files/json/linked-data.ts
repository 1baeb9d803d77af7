import { languageFrom } from '../languages.js';
import type { Work } from '../slices.js';
import { isObject, list } from './values.js';
import type { Loose } from './values.js';

/** A node of linked data, with keys without their vocabulary, and texts and references resolved. */
export interface Node {
  types: readonly string[];
  /** Its identifier, if it has one. */
  id?: string;
  /** All values of the named properties. */
  get(...names: string[]): unknown[];
  /** Properties that have not been read. */
  unasked(): string[];
}

const DEEPEST = 24;
const MAX_NODES = 200_000;

/** Whether JSON is linked data, by its JSON-LD 1.1 keywords. A context alone counts only if it is schema.org's. */
export const isLinkedData = (json: unknown): boolean =>
  Array.isArray(json)
    ? json.some((item) => isObject(item) && ('@type' in item || '@graph' in item))
    : isObject(json) &&
      ('@graph' in json || '@type' in json || /schema\.org/.test(JSON.stringify(json['@context']) ?? ''));

/** Removes the vocabulary: `schema:name` and `https://schema.org/name` become `name`; JSON-LD keywords keep their `@`. */
const short = (key: string): string =>
  key.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:|sdo:)/, '');

/** The nodes of a document: those at the top level, and all. Contexts are not fetched. */
export function* nodesOf(json: unknown): Work<{ top: Node[]; all: Node[] }> {
  const seen = new Map<object, Node>();
  const byId = new Map<string, Node>();
  const all: Node[] = [];

  function resolve(value: unknown, depth: number): unknown[] {
    if (depth > DEEPEST) return [];
    if (Array.isArray(value)) return value.flatMap((item) => resolve(item, depth + 1));
    if (!isObject(value)) return value === null || value === undefined ? [] : [value];
    for (const wrapper of ['@list', '@set', '@graph'])
      if (wrapper in value && !('@type' in value)) return resolve(value[wrapper], depth + 1);
    if ('@value' in value) return literal(value);
    return [nodeFrom(value, depth)];
  }

  function nodeFrom(value: Loose, depth: number): Node {
    const before = seen.get(value);
    if (before) return before;
    const id = typeof value['@id'] === 'string' ? value['@id'] : undefined;
    const properties = new Map<string, unknown[]>();
    const asked = new Set<string>();
    const node: Node = {
      types: list(value['@type'] ?? value['type']).flatMap((type) =>
        typeof type === 'string' ? short(type) : [],
      ),
      ...(id && { id }),
      get: (...names) =>
        names.flatMap((name) => {
          asked.add(name);
          return (properties.get(name) ?? []).flatMap((each) => reference(each));
        }),
      unasked: () => [...properties.keys()].filter((name) => !asked.has(name)),
    };
    seen.set(value, node);
    if (seen.size < MAX_NODES) {
      all.push(node);
      for (const [key, inner] of Object.entries(value))
        if (!key.startsWith('@') || key === '@reverse')
          properties.set(short(key), [...(properties.get(short(key)) ?? []), ...resolve(inner, depth + 1)]);
    }
    // a mere reference must not replace the node itself
    if (id && properties.size && !byId.has(id)) byId.set(id, node);
    if (!properties.size) bare.add(node);
    return node;
  }

  const bare = new Set<Node>();
  const reference = (value: unknown): unknown => {
    const { id } = value as Node;
    return bare.has(value as Node) && id !== undefined ? (byId.get(id) ?? id) : value;
  };

  // yield between elements of the top-level list; the elements themselves are short
  const graph = isObject(json) && !('@type' in json) ? json['@graph'] : json;
  const top: Node[] = [];
  if (!Array.isArray(graph)) top.push(...resolve(json, 0).filter(isNode));
  else
    for (const [i, item] of graph.entries()) {
      for (const node of resolve(item, 1)) if (isNode(node)) top.push(node);
      if (i % 64 === 0) yield i / graph.length;
    }
  return { top: top.flatMap(unwrapped), all };
}

export const isNode = (value: unknown): value is Node =>
  isObject(value) && Array.isArray(value['types']) && typeof value['get'] === 'function';

/** Replaces list nodes by their items. */
function unwrapped(node: Node, depth: unknown = 0): Node[] {
  const level = typeof depth === 'number' ? depth : 0;
  const isList = node.types.some((type) =>
    /^(ItemList|DataFeed|DataCatalog|ListItem|DataFeedItem|DefinedTermSet)$/.test(type),
  );
  const items = node.get('itemListElement', 'dataFeedElement', 'item', 'hasDefinedTerm').filter(isNode);
  return isList && items.length && level < DEEPEST
    ? items.flatMap((item) => unwrapped(item, level + 1))
    : [node];
}

/** A value with its language as `{ nb: '…' }`; without a language, just the value. */
function literal(value: Loose): unknown[] {
  const content = value['@value'];
  const lang = languageFrom(value['@language']);
  if (content === null || content === undefined || typeof content === 'object') return [];
  return [lang ? { [lang]: content } : content];
}
