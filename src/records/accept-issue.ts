import {
  defined,
  isObject,
  linkOf,
  listOf,
  numberOf,
  oneOf,
  personOf,
  pictureOf,
  stringOf,
  textOf,
  urlOf,
} from './accept-fields.js';
import { anyWording } from './pick-text.js';
import type { Loose } from './accept-fields.js';
import { idFrom } from './ids.js';
import { toPartialDate } from './dates.js';
import type { Call, Journal, SpecialIssue } from './types.js';

function journalOf(value: unknown): Journal | undefined {
  const from: Loose = isObject(value) ? value : { name: value };
  const name = stringOf(from['name']);
  return name ? defined({ name, url: urlOf(from['url']), issn: stringOf(from['issn']) }) : undefined;
}

function callOf(value: unknown): Call | undefined {
  const from: Loose = isObject(value) ? value : { url: value };
  const call = defined({
    url: urlOf(from['url']),
    lang: stringOf(from['lang']),
    format: stringOf(from['format']),
    bytes: numberOf(from['bytes']),
    label: stringOf(from['label']),
  });
  return Object.keys(call).length ? call : undefined;
}

/** Makes a special issue from input; throws a `TypeError` if it has no title. */
export function acceptIssue(input: unknown): SpecialIssue {
  const from: Loose = isObject(input) ? input : { title: input };
  const title = textOf(from['title']);
  if (!title) throw new TypeError('A special issue needs a title.');
  const links = listOf(from['links'], linkOf);
  return defined({
    id: stringOf(from['id']) ?? idFrom(anyWording(title)),
    kind: stringOf(from['kind']),
    title,
    lang: stringOf(from['lang']),
    journal: journalOf(from['journal']),
    publisher: stringOf(from['publisher']),
    editors: listOf(from['editors'], personOf),
    deadline: toPartialDate(from['deadline']),
    published: toPartialDate(from['published']),
    status: oneOf(from['status'], ['open', 'closed', 'published']),
    volume: stringOf(from['volume']),
    issue: stringOf(from['issue']),
    doi: stringOf(from['doi']),
    url: urlOf(from['url']),
    call: callOf(from['call']),
    cover: pictureOf(from['cover']),
    links: links.length ? links : undefined,
    note: stringOf(from['note']),
    original: stringOf(from['original']),
  });
}
