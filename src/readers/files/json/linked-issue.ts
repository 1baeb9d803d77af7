import { issueKindOf } from '../../issue/facts/kind.js';
import { languageFrom } from '../languages.js';
import { personOf } from './linked-agents.js';
import { isNode } from './linked-data.js';
import type { Node } from './linked-data.js';
import { addressOf, doiOf, first, fragment, image, nameOf, textOf } from './linked-values.js';
import { wording } from './values.js';

/** The nodes that a node is part of, nearest first. */
function wholes(node: Node): Node[] {
  const found = new Set<Node>();
  let next = node.get('isPartOf').filter(isNode);
  while (next.length && found.size < 10) {
    next.forEach((whole) => found.add(whole));
    next = next.flatMap((whole) => whole.get('isPartOf').filter(isNode)).filter((whole) => !found.has(whole));
  }
  return [...found];
}

export function issueOf(node: Node): unknown {
  const all = [node, ...wholes(node)];
  const periodical = all.find(({ types }) =>
    types.some((type) => /^(Periodical|Journal|Newspaper|BookSeries)/.test(type)),
  );
  const publisher = all.flatMap((each) => each.get('publisher'))[0];
  const of = (...names: string[]) => first(all.flatMap((each) => each.get(...names)));
  const kind = first(node.get('additionalType', 'genre'));
  const journal = periodical && wording(nameOf(periodical));
  return {
    id: fragment(node),
    title: nameOf(node),
    lang: languageFrom(first(node.get('inLanguage'))),
    kind: kind && issueKindOf(kind),
    journal: journal && { name: journal, url: addressOf(periodical), issn: first(periodical.get('issn')) },
    publisher: isNode(publisher) ? wording(nameOf(publisher)) : wording(publisher),
    editors: node.get('editor', 'contributor').map(personOf),
    deadline: first(node.get('deadline', 'submissionDeadline')),
    published: first(node.get('datePublished')),
    volume: of('volumeNumber'),
    issue: first(node.get('issueNumber')),
    doi: doiOf(node),
    url: addressOf(node),
    cover: image(node.get('image')[0]),
    note: wording(textOf(node.get('description'))),
  };
}
