import type { Person, Project } from '../../records/types.js';
import type { EntryLink } from '../page/entry.js';
import { saysMore } from '../page/navigation.js';
import { afterTitles } from '../words/people.js';
import { tokenize } from '../words/tokens.js';

/**
 * Reads the URL of a project from links that all lead to the same page ("Read more", "Project page", its name, a
 * picture), and that of its leader. Returns the links with more information.
 */
export function readPages(all: readonly EntryLink[], record: Project): readonly EntryLink[] {
  const { leader } = record;
  const ofLeader = leader && !leader.url ? all.find(({ label }) => isTitled(leader, label)) : undefined;
  if (ofLeader) leader!.url = ofLeader.url;
  const links = all.filter((link) => link !== ofLeader);
  const toPage = ({ url, label, start }: EntryLink) =>
    !/^mailto:/i.test(url) && (start < 0 ? isOwnPage(url) : leadsToPage(label) || isNameOf(record, label));
  const [page, ...pages] = new Set(links.filter(toPage).map(({ url }) => url));
  if (page && !pages.length) record.url ??= page;
  const known = new Set(links.flatMap(({ url, start }) => (start < 0 ? [] : url)));
  return links.filter(({ url, label, start }) =>
    start < 0
      ? url !== record.url && !known.has(url)
      : url !== record.url || !(leadsToPage(label) || isNameOf(record, label)),
  );
}

/** Ends of words for the page of a project, unfolded: "CARBON – Projektseite". */
const PAGE =
  /(?:pro[sj]?je[ck]ts?[ -]?(?:web|hemm?e?|hjemme|home)?[ -]?(?:page|site|seiten?|side[rn]?|sid[ao]r?|nettside[rn]?|plats|sivut?|pagina)|pro[sj]?je[ck]t (?:web ?site|details)|(?:page|site) du projet|home ?page|web ?site|webseiten?|nettsider?|hjemmesider?|hemsid(?:a|or)|webbplats|webbsid(?:a|or)|(?:verkko|koti|netti|web-?)sivu(?:t|sto)?|site web)$/i;

/** Whether a link's text only says that it leads to a page with more information. */
function leadsToPage(label: string): boolean {
  if (label.length > 120) return false;
  const words = label.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  return PAGE.test(words) || saysMore(words);
}

/** Whether words are a project's name: "… (KELP)" below "KELP project". */
function isNameOf({ acronym, title }: Project, label: string): boolean {
  const words = label.replace(/[\u00AD\u200B\u2060]/g, '').replace(/\s+/g, ' ');
  return words === acronym || `${String(title)} `.replace(/pro[sj]?je[ck]te?t? $/i, '').trim() === words;
}

/** Whether the URL of a picture's link is on the page's own site and not a file; logos link to other sites. */
const isOwnPage = (url: string): boolean =>
  !/^(?:[a-z]+:|\/\/|#)|\.(?:jpe?g|png|gif|webp|svg|pdf)$/i.test(url);

/** Whether a link's text is a person's name with titles before it, or with a workplace after it. */
function isTitled({ name }: Person, label: string): boolean {
  const words = tokenize(label);
  const first = words[afterTitles(words, 0)];
  return (
    !!first &&
    / /.test(name) &&
    label.startsWith(name, first.start) &&
    /^$|^(?:,| \()/.test(label.slice(first.start + name.length))
  );
}
