import { idFrom } from '../../records/ids.js';
import { safeAddress } from '../../records/addresses.js';
import type { Definition } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import { rememberProvenance } from '../page/provenance.js';
import type { GlossaryEntry } from './glossary.js';
import type { markedSource, sourceAt, sourceIn } from './markup.js';
import { definitionNodes, rememberDefinitionNodes } from './nodes.js';
import type { otherDefinitions } from './other-definitions.js';
import { possibleSources } from './possible-sources.js';
import { isCited, isSource, sourceElement, type InnerSource } from './source-element.js';
import { DomText } from '../page/dom-text.js';
import { innerOfQuotation } from '../line/quotation-marks.js';
import { HEADINGS } from '../page/headings.js';
import { uniqueIds } from '../page/ids.js';
import { rememberSource } from '../page/sources.js';
import type { LiteralReader } from '../literal/reader.js';
import { inSteps } from '../work.js';
import type { Work } from '../work.js';

/**
 * The quoted definitions in an element: each `blockquote` with the attribution after it or at its end; if there are no
 * blockquotes, the definitions of glossaries, or paragraphs in quotation marks. Never throws.
 *
 * @param container A `blockquote`, or an element that contains some.
 * @param infer Reads a source from text; without it, no sources are read.
 * @param literalReader Reads literal facts.
 * @param others Finds definitions that are not in blockquotes; without it, they are not read.
 */
export function* readDefinitionsWith(
  container: Element,
  infer: SourceInference | undefined,
  literalReader?: LiteralReader,
  others?: typeof otherDefinitions,
): Work<Definition[]> {
  const isOnlySource = (element: Element) =>
    isSource(element) || isCited(element) || (infer ? !!infer.markedSource(element) : undefined);
  const found = others?.(container, isOnlySource);
  return uniqueIds(
    yield* inSteps(found ? [...found.keys()] : quotationsIn(container), (quotation) =>
      readDefinition(quotation, container, infer, literalReader, found?.get(quotation)),
    ),
  );
}

/** Reads a source from text. A separate module, loaded only for pages with such text. */
interface SourceInference {
  markedSource: typeof markedSource;
  sourceAt: typeof sourceAt;
  sourceIn: typeof sourceIn;
}

/** Whether a quotation has no text next to it, or at its end, that may name its source. */
export const isExplainedDefinition = (record: Definition): boolean => !definitionNodes(record)?.maySaySource;

function quotationsIn(container: Element): Element[] {
  if (container.localName === 'blockquote') return [container];
  return [...container.querySelectorAll('blockquote')].filter(
    (quote) => !quote.parentElement?.closest('blockquote'),
  );
}

function readDefinition(
  quotation: Element,
  container: Element,
  infer: SourceInference | undefined,
  literalReader: LiteralReader | undefined,
  entry: GlossaryEntry | undefined,
): Definition {
  const text = new DomText(quotation);
  const quotationFacts = literalReader?.readFacts({ element: quotation, text }, 'definition');
  if (quotationFacts?.isTitled) infer = undefined;
  const marked = sourceElement(quotation, text);
  const candidates = [
    ...(entry && quotation.localName !== 'blockquote' ? [] : besideOf(quotation, container)),
    ...(entry?.sources ?? []),
  ];
  const noteIn = (element: Element) => {
    const literal = literalReader?.readFacts({ element, text: new DomText(element) }, 'definition');
    return literal ? [{ element, literal }] : [];
  };
  const notes = candidates.flatMap(noteIn);
  // some editors make a paragraph of each line
  for (let next = notes[0] && nextParagraph(notes[0].element); next; next = nextParagraph(next)) {
    const [note] = noteIn(next);
    if (!note || note.literal.isTitled || note.literal.rest.trim()) break;
    if (!candidates.includes(next)) notes.push(note);
  }
  if (notes.length) infer = undefined;
  const inside =
    infer && marked
      ? { ...marked, record: infer.markedSource(marked.element) ?? { authors: [] } }
      : infer?.sourceAt(text, container);
  const besideSource = infer && attributionAmong(candidates, infer);
  const part = entry?.part;
  const lead = part && !besideSource && !inside?.record.year ? infer?.sourceIn(part.lead) : undefined;
  const source = besideSource?.source ?? lead?.record ?? inside?.record;
  const { text: inner, marked: isMarked } = part
    ? { text: part.quoted, marked: false }
    : innerOfQuotation(text.text.slice(afterLabel(text.text, entry?.label), inside?.start));
  const term = entry?.term ?? quotation.querySelector('dfn')?.textContent.trim();
  // other links in a glossary lead to other entries
  const holder = besideSource?.element ?? (entry && !inside ? undefined : quotation);
  const link = holder?.querySelector('a[href]:not([href^="#"])')?.getAttribute('href');
  const url = safeAddress(link) ?? safeAddress(quotation.getAttribute('cite'));
  const lang = languageOf(quotation, container);
  const ownId = quotation.id || entry?.id;
  const definition: Definition = {
    id: ownId || idFrom(term ?? inner.slice(0, 40)),
    text: inner,
    authors: [],
    ...source,
    ...(term && { term }),
    ...(lang && { lang }),
    ...(url && { url }),
    original: quotation.textContent.trim(),
  };
  if (quotationFacts || notes.length) {
    Object.assign(definition, quotationFacts?.values, ...notes.map(({ literal }) => literal.values));
    definition.id = ownId || idFrom(definition.term ?? definition.text.slice(0, 40));
  }
  rememberSource(definition, { entry: quotation, text, spans: [] });
  if (inside && !besideSource) rememberProvenance(definition, sourceSpans(definition, inside, text));
  const attribution =
    notes[0]?.element ??
    besideSource?.element ??
    inside?.element ??
    (inside && blockFrom(inside.start, text));
  const written =
    besideSource?.element.textContent ?? lead?.written ?? (inside && text.text.slice(inside.start));
  rememberDefinitionNodes(definition, {
    quotation,
    marked: isMarked,
    ...(entry && { entry }),
    isLiteral: notes.length > 0,
    ...(notes.length > 1 && { more: notes.slice(1).map(({ element }) => element) }),
    maySaySource:
      !notes.length &&
      (!!marked ||
        !!part ||
        candidates.some(({ textContent }) => textContent.trim()) ||
        !possibleSources(text.text).next().done),
    ...(inside && !besideSource && { sourceStart: inside.start }),
    ...(written && { written: written.replace(/\s+/g, ' ').trim() }),
    ...(attribution && { attribution }),
  });
  return definition;
}

/** The text from which fields were inferred at the end of a quotation; a source element is not inferred. */
function sourceSpans(definition: Definition, { start, element }: InnerSource, { text }: DomText): Span[] {
  if (element) return [];
  return (['authors', 'year', 'locator', 'sourceTitle'] as const).flatMap((field) =>
    [definition[field] ?? []].flat().flatMap((value) => {
      const at = field === 'locator' ? text.lastIndexOf(value) : text.indexOf(value, start);
      return at < start
        ? []
        : [{ start: at, end: at + value.length, field, rule: 'source at the end of the quotation' }];
    }),
  );
}

/** The quotation's `lang`: its own, that of its only child, or that of an ancestor within the container. */
function languageOf(quotation: Element, container: Element): string | undefined {
  const languageElement = quotation.closest('[lang]');
  const marked =
    languageElement && languageElement !== container && container.contains(languageElement)
      ? languageElement
      : undefined;
  const only = quotation.children.length === 1 ? quotation.firstElementChild : undefined;
  if (marked === quotation) return quotation.getAttribute('lang') || undefined;
  return only?.getAttribute('lang') || marked?.getAttribute('lang') || undefined;
}

/** The last element of a quotation, if the attribution starts with it. */
function blockFrom(start: number, text: DomText): Element | undefined {
  const last = text.root.lastElementChild;
  const [begins] = (last && text.spanOf(last)) ?? [];
  const isBlock = begins !== undefined && begins > 0 && !/[\p{L}\p{N}]/u.test(text.text.slice(begins, start));
  return isBlock && begins <= start ? last! : undefined;
}

function nextParagraph({ nextElementSibling: next }: Element): Element | undefined {
  return next?.localName === 'p' ? next : undefined;
}

/** The index after a label at the start of a text, which may have invisible characters that the label lacks. */
function afterLabel(text: string, label = ''): number {
  let at = 0;
  for (let left = label.length; left; at++) if (!/[\u00AD\u200B\u2060\uFEFF]/.test(text[at] ?? '')) left--;
  return at;
}

/** The next element, skipping empty paragraphs used as spacing. */
function filledAfter(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next?.localName === 'p' && isBlank(next)) next = next.nextElementSibling;
  return next;
}

/** Whether an element has no visible content, only white space and zero-width characters. */
const isBlank = (element: Element): boolean =>
  !/[^\s\u200B-\u200F\u2060\uFEFF\u00AD]/.test(element.textContent) && !element.querySelector('img, svg');

/** The elements next to a quotation that may name its source. */
function besideOf(quotation: Element, container: Element): Element[] {
  const figure = quotation.closest('figure');
  const holder = quotation.parentElement === figure && figure ? figure : quotation;
  const caption = figure && figure !== container.parentElement ? figure.querySelector('figcaption') : null;
  const candidates = [filledAfter(quotation), caption, holder === container ? null : filledAfter(holder)];
  return candidates.filter(
    (element) =>
      element !== null &&
      element.localName !== 'blockquote' &&
      // another part of the page
      !element.querySelector(HEADINGS) &&
      container.contains(element) &&
      !element.contains(quotation),
  ) as Element[];
}

/** The first candidate that names only the source. */
function attributionAmong(candidates: readonly Element[], { markedSource }: SourceInference) {
  for (const element of candidates) {
    const source = markedSource(element);
    if (source) return { element, source };
  }
  return undefined;
}
