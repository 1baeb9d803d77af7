/** Values of properties shared by schema.org types. */
import { isNode } from './linked-data.js';
import type { Node } from './linked-data.js';
import { firstWords, isObject, text, wording } from './values.js';

/** A text with all wordings of a property. */
export function textOf(values: readonly unknown[]): ReturnType<typeof text> {
  const texts = values.flatMap((value) => (isNode(value) ? [] : [text(value)]));
  const worded = texts.filter((each) => isObject(each));
  return worded.length
    ? (Object.assign({}, ...worded.toReversed()) as Record<string, string>)
    : texts.find(Boolean);
}

export const nameOf = (node: Node) => textOf(node.get('name', 'headline', 'legalName'));

/** The address of a node: its page, otherwise its identifier if that is a web address. */
export const addressOf = (node: Node): unknown =>
  node.get('url', 'mainEntityOfPage').map(address).find(Boolean) ??
  (/^https?:/.test(node.id ?? '') ? node.id : undefined);

export const address = (value: unknown): unknown =>
  isNode(value) ? (value.get('url', 'contentUrl')[0] ?? value.id) : value;

export const identifier = (value: unknown): unknown =>
  isNode(value) ? (value.get('value')[0] ?? value.id) : value;

export const first = (values: readonly unknown[]) =>
  firstWords(...values.map((value) => (isNode(value) ? undefined : wording(value))));

export const linkOf = (value: unknown) =>
  isNode(value) ? { url: addressOf(value), label: wording(nameOf(value)) } : value;

export const image = (value: unknown): unknown =>
  isNode(value) ? { src: address(value), alt: first(value.get('caption', 'description')) } : value;

/** The fragment of a node's identifier, if it has one. */
export const fragment = (node: Node) => /#([^#/]+)$/.exec(node.id ?? '')?.[1];

export const doiOf = (node: Node) =>
  [node.id, ...node.get('doi', 'identifier', 'sameAs').map(identifier)]
    .map((id) => /10\.\d{4,9}\/\S+/.exec(typeof id === 'string' ? id : '')?.[0])
    .find(Boolean);
