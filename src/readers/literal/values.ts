import { readDate } from '../labelled/dates.js';
import { PART } from './lines.js';
import type { Part } from './parts.js';

/** Fields of organisations, people and others that have a URL, with the name of the value in brackets after it. */
const EXTRAS: Readonly<Record<string, string>> = {
  coordinator: 'ror',
  partners: 'ror',
  parent: 'ror',
  leader: 'orcid',
  editors: 'orcid',
  journal: 'issn',
  links: 'service',
};
const DATES = new Set(['start', 'end', 'deadline', 'published', 'reviewed']);
const LISTS = new Set(['partners', 'editors', 'links', 'types', 'keywords', 'authors', 'alternates']);

/** The input for a field from the parts of its line. */
export function valueOf(field: string, parts: readonly Part[], shape: string): unknown {
  const inputs = parts.map((part) => {
    const { name, url, extra } = part;
    // the target of a named link, or the text itself
    if (field === 'url' || field === 'dark') return url ?? name;
    if (field === 'alternates') return { lang: name, url };
    if (DATES.has(field) && typeof name === 'string') return readDate(name.replace(/\s/g, ' ')) ?? name;
    const more = EXTRAS[field];
    return more ? { [field === 'links' ? 'label' : 'name']: name, url, [more]: extra } : name;
  });
  if (field === 'funding') return fundings(parts, shape);
  if (field === 'call') return call(parts, shape);
  return LISTS.has(field) ? inputs : inputs[0];
}

function fundings(parts: readonly Part[], shape: string) {
  let next = 0;
  return shape.split(';').map((part) => {
    const nextIf = (isGiven: boolean) => (isGiven ? parts[next++] : undefined);
    const funder = nextIf(!part.includes('–'));
    const programme = nextIf(part.includes('('));
    const grant = nextIf(part.includes(','));
    return {
      funder: funder && { name: funder.name, url: funder.url, ror: funder.extra },
      programme: programme?.name,
      grant: grant?.name,
    };
  });
}

/** The call's link, with format, language and size in brackets. */
function call(parts: readonly Part[], shape: string) {
  let next = 0;
  const [link, format, lang, bytes] = [...shape]
    .filter((mark) => mark === '–' || mark === PART)
    .map((mark) => (mark === PART ? parts[next++] : undefined));
  const isBare = link?.name === link?.url && !link?.isGiven;
  return {
    url: link?.url,
    label: isBare ? undefined : link?.name,
    format: format?.name,
    lang: lang?.name,
    bytes: bytes && Number(bytes.name),
  };
}
