import { acceptPartner } from '../records/accept-partner.js';
import { safePicture } from '../records/accept-fields.js';
import { safeAddress } from '../records/addresses.js';
import { idFrom } from '../records/ids.js';
import type { Partner } from '../records/types.js';
import { DomText } from './dom-text.js';
import { filledEntries, sizeOf } from './entry.js';
import type { Entry, Report } from './entry.js';
import { readData } from './entry-data.js';
import type { DataRules } from './entry-data.js';
import { uniqueIds } from './ids.js';
import { listsIn } from './lists.js';
import { rememberSource } from './sources.js';

/**
 * The partners of a wall of logos: of each item of a list, or where there is none of each figure, link
 * and image, its name (its words, else the image's `alt`), address and logo. Never throws.
 *
 * @param report Is told of logos that nobody named, which are then called by the address they lead to.
 */
export function readPartners(container: Element, report: Report = () => {}): Partner[] {
  const entries = listsIn(container).length ? filledEntries(container, report) : loose(container);
  return uniqueIds(entries.map((entry) => readPartner(entry, report)));
}

/** Logos without a list around them: each by the outermost element that is its own. */
function loose(container: Element): Entry[] {
  const found = [...container.querySelectorAll('figure, a[href], img')];
  return found
    .filter((element) => !found.some((other) => other !== element && other.contains(element)))
    .map((element) => ({ element, text: new DomText(element) }));
}

function readPartner(entry: Entry, report: Report): Partner {
  const { element, text } = entry;
  const image = element.matches('img') ? (element as HTMLImageElement) : element.querySelector('img');
  const anchor = element.matches('a') ? element : element.querySelector('a[href]');
  const url = safeAddress(anchor?.getAttribute('href'));
  const src = safePicture(image?.getAttribute('src'));
  const words = text.text.replace(/\n/g, ' ');
  const named =
    words ||
    image?.alt.trim() ||
    anchor?.getAttribute('aria-label')?.trim() ||
    anchor?.getAttribute('title')?.trim();
  const name = named || hostOf(url) || src?.replace(/^.*\/|\.\w+$/g, '') || '–';
  if (!named)
    report({
      what: `A logo has no name (${src ?? url}).`,
      fix: 'Write the organisation’s name in its alt.',
      node: element,
    });
  const dark = safePicture(element.getAttribute('data-logo-dark'));
  const partner: Partner = {
    id: element.id || idFrom(name),
    name,
    ...(url && { url }),
    ...(src && { logo: { src, ...(dark && { dark }), ...(image && sizeOf(image)) } }),
    original: element.textContent.trim() || name,
  };
  readData(entry, partner, DATA, report);
  rememberSource(partner, { entry: element, text, spans: [] });
  return partner;
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url ?? '')?.[1];
}

const DATA: DataRules<Partner> = {
  fields: {
    name: 'name',
    'short-name': 'shortName',
    kind: 'kind',
    country: 'country',
    ror: 'ror',
    grant: 'grant',
    programme: 'programme',
  },
  many: new Set(),
  accept: ({ 'short-name': shortName, ror, ...values }) =>
    acceptPartner({
      name: '–',
      shortName,
      ror: typeof ror === 'string' && !ror.includes('/') ? `https://ror.org/${ror}` : ror,
      ...values,
    }),
  advice: () => 'Write it as text.',
};
