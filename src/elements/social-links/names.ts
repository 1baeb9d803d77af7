import { ownValue } from '../../records/own-value.js';
import type { Strings } from '../../locales/index.js';
import type { Link } from '../../records/types.js';

/** Names of services, the current one first. The words of a link may use any of them. */
const NAMES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  orcid: ['ORCID', 'ORCID iD'],
  github: ['GitHub'],
  gitlab: ['GitLab'],
  x: ['X', 'Twitter', 'X (Twitter)'],
  bluesky: ['Bluesky'],
  mastodon: ['Mastodon'],
  linkedin: ['LinkedIn'],
  facebook: ['Facebook'],
  instagram: ['Instagram'],
  youtube: ['YouTube'],
  vimeo: ['Vimeo'],
  researchgate: ['ResearchGate'],
  scholar: ['Google Scholar', 'Scholar'],
};

/** Patterns for words that already name a feed, e-mail or telephone. */
const WAYS: Readonly<Record<string, RegExp>> = {
  rss: /\b(rss|atom|feed|nyhetsstrøm|nyhendestraum)\b/i,
  email: /@|\be-?(post|mail|poasta)\b|\bmail\b/i,
  phone: /(\d\s?){4}|\b(tlf|telefon\w*|telefovdna|phone|mobil\w*)\b/i,
};

/** The accessible name of a link: its visible words, with words before and after them for screen readers only. */
interface LinkName {
  before: string;
  words: string;
  after: string;
}

/**
 * The name of a link to a service. The page's own words are kept, and the service is added if they do not name it
 * ("Relasjonell velferd", on X). If they are only the address or the service's name, the group's name is put before
 * them.
 */
export function linkName(
  { url, label, service = '' }: Link,
  texts: Strings['social'],
  group?: string,
): LinkName {
  const name = { before: '', words: label, after: '' };
  const names = ownValue(NAMES, service);
  const [first = '', between = '', last = ''] = texts.on.split('{}');
  if (!names) {
    const way = ownValue(WAYS, service);
    return !way || way.test(label) ? name : { ...name, after: ` (${texts[service as 'rss']})` };
  }
  const isAddress = url.includes(label);
  const isName = names.some((one) => one.toLowerCase() === label.toLowerCase());
  if (group && (isAddress || isName))
    return { before: first + group + between, words: isName ? label : names[0], after: last };
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const namesService = names.some((one) =>
    one
      .toLowerCase()
      .split(' ')
      .every((word) => words.includes(word)),
  );
  return isAddress || namesService ? name : { ...name, after: between + names[0] + last };
}
