import { anyWording } from '../../records/pick-text.js';
import { safeAddress, safePicture } from '../../records/addresses.js';
import { idFrom } from '../../records/ids.js';
import type { Partner } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';
import { filledEntries, originalOf } from '../page/entry.js';
import type { Entry, Report } from '../page/entry.js';
import { dataOf } from '../page/entry-data.js';
import { uniqueIds } from '../page/ids.js';
import { listsIn } from '../page/lists.js';
import type { Joiner } from '../split-entries/join.js';
import { anchorIn } from './anchor.js';
import type { LogoReader } from './logo-units.js';
import type { parsePartner, ReadPartner } from './line.js';
import { rememberProvenance } from '../page/provenance.js';
import { plainText } from '../line/plain-text.js';
import { rareMarkup } from '../page/rare-markup.js';
import { rememberSource, sourceOf } from '../page/sources.js';
import type { LiteralFacts } from '../literal/facts.js';
import type { LiteralReader } from '../literal/reader.js';
import { inSteps } from '../work.js';
import type { Work } from '../work.js';

/** Content of an item without text: a picture, or a label. */
const WORDLESS = 'img, svg, [style*="background"], [aria-label], a[title]';

/** Whether partners are shown by logos or outside lists, so that the reader of logos is needed. */
export const holdsLogos = (container: Element): boolean =>
  !!container.querySelector(`${WORDLESS}, [role="img"]`) || !listsIn(container).length;

/** Parts of a partner on the page that are not in its record. */
interface PartnerNodes {
  /** Its name and the rest of its line, as written on the page. */
  written?: string;
  /** Lines and notes below it. */
  rest?: readonly string[];
  /** The drawing that serves as its logo. */
  drawing?: Element;
}

const nodesOf = new WeakMap<Partner, PartnerNodes>();

/** The parts of a partner on the page; undefined if it was not read from a page. */
export const partnerNodes = (partner: Partner): PartnerNodes | undefined => nodesOf.get(partner);

const headingsOf = new WeakMap<Element, Element>();

/** Stores the page's heading above partners that were converted to a list. */
export const rememberHeading = (list: Element, heading: Element) => void headingsOf.set(list, heading);

/** The heading directly above the list that a partner was read from. */
export function headingAbove(partner: Partner): Element | undefined {
  const list = sourceOf(partner)?.entry.closest('ul, ol');
  if (!list) return undefined;
  const before = list.previousElementSibling;
  return headingsOf.get(list) ?? (before && /^h[1-6]$/.test(before.localName) ? before : undefined);
}

/**
 * The partners of a wall of logos. In lists, each item has a name (its text, or the name of its picture or link), a URL
 * and a logo; without a list, each figure, link and image does. An item with several logos and no text is several
 * partners. Never throws.
 *
 * @param report Called for logos without a name, which are named after the host of their link.
 * @param infer Reads the facts of a line besides the name; without it, the whole line is the name.
 * @param literalReader Reads literal facts and `data-*` attributes.
 * @param join Joins items that are lines of the item before them.
 * @param logos Reads logos, and partners outside lists; without it, there are none.
 */
export function* readPartnersWith(
  container: Element,
  report: Report,
  infer: PartnerInference | undefined,
  literalReader?: LiteralReader,
  join?: Joiner,
  logos?: LogoReader,
): Work<Partner[]> {
  logos?.findSharedLabels(container);
  const isListed = listsIn(container).length > 0;
  const items = isListed ? filledEntries(container, report, WORDLESS) : unlistedLogos(container, logos);
  const literalIn = (entry: Entry) => literalReader?.readFacts(entry, 'partner');
  const entries = isListed
    ? (join?.(items, literalIn) ?? items).flatMap((entry) => partnersIn(entry, logos))
    : items;
  return uniqueIds(
    yield* inSteps(entries, (entry) => readPartner(entry, report, infer, literalReader, logos)),
  );
}

/** Reads lines with more than a name. A separate module, loaded only when needed. */
type PartnerInference = typeof parsePartner;

/** Whether a partner's line is only a name: words without punctuation or numbers that may mark a fact. */
export function isExplainedPartner(record: Partner): boolean {
  const name = sourceOf(record)?.text.text ?? '';
  return (
    /^[\p{L}\p{M}\s'’&-]*$/u.test(name) &&
    !/[\n\r\u2028\u2029]|\s-|-\s|^-|-$/.test(name) &&
    // an article or "and" is no part of the name
    !/^(?:\p{Ll}{1,3}\s|l['’])/u.test(name) &&
    !/\p{Lu}{2}$/u.test(name)
  );
}

const parseName = (text: string): ReadPartner => {
  const name = plainText(text).text.replace(/\n/g, ' ');
  return {
    record: { id: idFrom(name), name, original: text },
    spans: name ? [{ start: 0, end: text.length, field: 'name' }] : [],
  };
};

/** An entry, and the list item if the item contains several entries. */
type PartnerEntry = Entry & { item?: Element };

/** Logos without a list around them. */
const unlistedLogos = (container: Element, logos: LogoReader | undefined): PartnerEntry[] =>
  (logos?.logoUnits(container) ?? []).map((element) => ({ element, text: new DomText(element) }));

/** The partners of an item: one, or several if it has logos with different names and no other text. */
function partnersIn(entry: Entry, logos: LogoReader | undefined): PartnerEntry[] {
  const several = logos?.namedLogos(entry.element);
  return several?.length
    ? several.map((element) => ({ element, text: new DomText(element), item: entry.element }))
    : [entry];
}

function readPartner(
  entry: PartnerEntry,
  report: Report,
  infer: PartnerInference = parseName,
  literalReader?: LiteralReader,
  logos?: LogoReader,
): Partner {
  const { element, text, item } = entry;
  const pictures = logos ? [element, ...text.more].flatMap(logos.picturesIn) : [];
  const url = safeAddress(anchorIn(element)?.getAttribute('href'));
  const logo = pictures.map((picture) => logos?.logoOf(picture)).find(Boolean);
  const literal = literalReader?.readFacts(entry, 'partner');
  const lines = (literal?.rest ?? withoutMore(entry)).trim();
  const words = lines.replace(/\s*\n\s*/g, ' ');
  const named = words || logos?.nameIn(element);
  const name = named || hostOf(url) || logo?.src.replace(/^.*\/|\.\w+$/g, '') || '–';
  if (!named || (!words && named.replace(/^www\./i, '').toLowerCase() === hostOf(url)))
    report({
      what: `A logo has no name (${logo?.src ?? url}).`,
      fix: 'Write the organisation’s name in its alt.',
      node: element,
    });
  const { record, spans, shown } = infer(
    lines,
    element
      .querySelector('a[href],h3,h4,strong:first-child,b:first-child')
      ?.textContent.replace(/\s+/g, ' ')
      .trim(),
  );
  const dark = safePicture((item ?? element).getAttribute('data-logo-dark'));
  const partner: Partner = {
    ...(record.name ? record : { id: idFrom(name), name }),
    ...(url && { url }),
    ...(logo && { logo: { ...logo, ...(dark && { dark }) } }),
    original: originalOf(entry) || name,
  };
  if (literal) applyLiteral(partner, literal);
  if (element.id) partner.id = element.id;
  const { filled } = dataOf(literalReader, 'partner', entry, partner, spans, report);
  if (item) dataOf(literalReader, 'partner', { element: item, text }, partner, spans, report);
  rememberSource(partner, { entry: element, text, spans });
  rememberProvenance(
    partner,
    spans.filter(({ field }) => !filled.has(field)),
  );
  const drawing = logo ? undefined : pictures.find(({ localName }) => localName === 'svg');
  nodesOf.set(partner, {
    // the text of an item made from a table row includes other cells, so its name is given separately
    ...(words &&
      (element.hasAttribute('data-rg-row') || !filled.has('name')) &&
      !literal?.isTitled &&
      (shown ?? { written: words })),
    ...(drawing && { drawing }),
  });
  return partner;
}

/** The text of an entry without the words of links that only lead to more about it. */
function withoutMore({ element, text }: Entry): string {
  const links = [...element.querySelectorAll('a[href]')].filter((link) => rareMarkup.module?.saysMore(link));
  const pieces: string[] = [];
  let at = 0;
  for (const link of links) {
    const [start, end] = text.spanOf(link) ?? [0, 0];
    if (!start || start < at) continue;
    // spaces, since positions in the text are used later
    pieces.push(text.text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.text.slice(at);
}

function applyLiteral(partner: Partner, { values }: LiteralFacts) {
  const { dark, ...others } = values;
  Object.assign(partner, others);
  if (partner.logo && typeof dark === 'string') partner.logo.dark = dark;
  if ('name' in others) partner.id = idFrom(anyWording(partner.name));
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url ?? '')?.[1];
}
