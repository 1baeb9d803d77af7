import {
  defined,
  fundingOf,
  isObject,
  linkOf,
  listOf,
  oneOf,
  organisationOf,
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
import type { Project } from './types.js';

/** Makes a project from input; throws a `TypeError` if it has no title. */
export function acceptProject(input: unknown): Project {
  const from: Loose = isObject(input) ? input : { title: input };
  const acronym = stringOf(from['acronym']);
  const title = textOf(from['title']) ?? acronym;
  if (!title) throw new TypeError('A project needs a title.');
  return defined({
    id: stringOf(from['id']) ?? idFrom(acronym ?? anyWording(title)),
    title,
    acronym,
    lang: stringOf(from['lang']),
    types: listOf(from['types'], stringOf),
    status: oneOf(from['status'], ['planned', 'ongoing', 'finished']),
    start: toPartialDate(from['start']),
    end: toPartialDate(from['end']),
    coordinator: organisationOf(from['coordinator']),
    leader: personOf(from['leader']),
    funding: listOf(from['funding'], fundingOf),
    partners: listOf(from['partners'], organisationOf),
    url: urlOf(from['url']),
    links: listOf(from['links'], linkOf),
    summary: textOf(from['summary']),
    note: stringOf(from['note']),
    keywords: listOf(from['keywords'], stringOf),
    image: pictureOf(from['image']),
    original: stringOf(from['original']),
  });
}
