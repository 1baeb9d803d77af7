import { placeIn, type Block } from '../page/blocks.js';
import { languageOf } from '../page/language-of.js';
import { shortened, type Page } from '../page/page.js';
import type { Edit, Hit, Rule } from '../types.js';

/** Closing mark for each opening mark. */
const KINDS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** A mark used by itself: as an arrow, as a ditto mark, or when mentioned. */
const ALONE = /(?<!\S)[«»“”"](?![^\s,;])/g;

interface Pair {
  kind: string;
  start: number;
  end: number;
  /** Whether it is inside another pair. */
  inside: boolean;
}

/** Quotation marks of different kinds, nested marks of the same kind, and unmatched marks. */
export const quotationMarks: Rule = {
  name: 'quotation-marks',
  severity: 'info',
  texts: {
    mixed: {
      nb: {
        message: 'Her står {these}, men ellers på siden {others}.',
        why: 'Det ser tilfeldig ut, og titler leses sikrere når de er merket likt.',
        fix: 'Skriv {others}. Merk titler på andre språk med lang, så kan de ha merkene til sitt språk.',
      },
      en: {
        message: 'The page uses {these} here, but {others} elsewhere.',
        why: 'It looks accidental, and titles are read more reliably if they are marked consistently.',
        fix: 'Write {others}. Mark titles in other languages with lang; they may use the marks of their language.',
      },
    },
    nested: {
      nb: {
        message: '«{text}» står i hermetegn inne i et sitat med de samme hermetegnene.',
        why: 'Det er uklart hvor sitatet slutter.',
        fix: 'Skriv ‘{text}’ inne i sitatet.',
      },
      en: {
        message: '“{text}” is in quotation marks inside a quotation with the same marks.',
        why: 'It is unclear where the quotation ends.',
        fix: 'Use single quotation marks for the inner quotation: ‘{text}’.',
      },
    },
    unbalanced: {
      nb: {
        message: 'Hermetegnet {mark} mangler sin andre halvdel: «{text}».',
        why: 'Det er uklart hva som er sitert.',
        fix: 'Sett inn hermetegnet som mangler.',
      },
      en: {
        message: 'The quotation mark {mark} has no counterpart: “{text}”.',
        why: 'It is unclear what is quoted.',
        fix: 'Insert the missing quotation mark.',
      },
    },
  },
  *find(page) {
    const used = new Map<string, { kind: string; block: Block; at: number; text: string }[]>();
    for (const [i, block] of page.blocks.entries()) {
      if (!/[«»“”"]/.test(block.text)) continue;
      const { pairs, open } = pairsIn(block.text);
      yield* nestedIn(block, pairs);
      if (open && isAlone(page, i, open.mark))
        yield {
          node: placeIn(block, open.at)?.node,
          variant: 'unbalanced',
          values: { mark: open.mark, text: around(block.text, open.at) },
        };
      for (const { kind, start, inside } of pairs) {
        const node = placeIn(block, start)?.node;
        if (inside || !node) continue;
        const lang = languageOf(node);
        const others = used.get(lang) ?? [];
        used.set(lang, others);
        others.push({ kind, block, at: start, text: block.text });
      }
    }
    for (const uses of used.values()) yield* mixedIn(uses);
  },
};

/** The pairs of marks in a text, and the first unmatched one. */
function pairsIn(text: string): { pairs: Pair[]; open?: { mark: string; at: number } } {
  const pairs: Pair[] = [];
  const open: { mark: string; at: number }[] = [];
  const alone = new Set([...text.matchAll(ALONE)].map(({ index }) => index));
  for (const { 0: mark, index } of text.matchAll(/[«»“”"]/g)) {
    if (alone.has(index) && !open.some((one) => KINDS[one.mark] === mark)) continue;
    // inches, seconds and ditto marks
    if (mark === '"' && /[\d′']/.test(text[index - 1] ?? '') && !open.some((one) => one.mark === '"'))
      continue;
    const at = open.findLastIndex((one) => KINDS[one.mark] === mark);
    if (at >= 0 && (mark !== '"' || at === open.length - 1)) {
      // marks opened after it remain unmatched
      if (at !== open.length - 1) return { pairs, open: open.at(-1)! };
      const { mark: kind, at: start } = open.pop()!;
      pairs.push({
        kind,
        start,
        end: index,
        inside: open.some((one) => one.mark === kind) || open.length > 0,
      });
    } else if (KINDS[mark]) open.push({ mark, at: index });
    else return { pairs, open: { mark, at: index } };
  }
  return open[0] ? { pairs, open: open[0] } : { pairs };
}

/** Whether a text or a language uses marks differently: »…« in Danish and German books, „…“, Swedish ”…”. */
const isOtherUse = (text: string, lang: string) =>
  /[„‚]/.test(text) || /(?:^|[\s(])»/.test(text) || ['sv', 'fi', 'de', 'fr', 'he', 'da', 'pl'].includes(lang);

/** Whether no neighbour has an unmatched mark; a quotation of several paragraphs opens in each and closes in the last. */
function isAlone({ blocks }: Page, at: number, mark: string): boolean {
  const block = blocks[at]!;
  if (isOtherUse(block.text, languageOf(block.element))) return false;
  const near = [blocks[at - 2], blocks[at - 1], blocks[at + 1], blocks[at + 2]];
  return !near.some((other) => other && 'open' in pairsIn(other.text)) && mark !== '';
}

function* nestedIn(block: Block, pairs: readonly Pair[]): Generator<Hit> {
  for (const { kind, start, end, inside } of pairs) {
    if (!inside || kind !== '«') continue;
    if (!pairs.some((outer) => outer.kind === kind && outer.start < start && outer.end > end)) continue;
    const [from, to] = [placeIn(block, start), placeIn(block, end)];
    const edits: Edit[] =
      from && to
        ? [
            { node: from.node, start: from.offset, end: from.offset + 1, text: '‘' },
            { node: to.node, start: to.offset, end: to.offset + 1, text: '’' },
          ]
        : [];
    yield { node: from?.node, variant: 'nested', values: { text: block.text.slice(start + 1, end) }, edits };
  }
}

function* mixedIn(uses: readonly { kind: string; block: Block; at: number }[]): Generator<Hit> {
  const counts = new Map<string, number>();
  for (const { kind } of uses) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // curly and straight marks count as the same kind, unlike guillemets
  if (!counts.has('«') || counts.size < 2) return;
  const rest = uses.length - counts.get('«')!;
  const isMinor = (kind: string) => (kind === '«') !== counts.get('«')! >= rest;
  const minor = uses.find(({ kind }) => isMinor(kind))!;
  const major = uses.find(({ kind }) => !isMinor(kind))!;
  const both = (kind: string) => `${kind}…${KINDS[kind]}`;
  yield {
    node: placeIn(minor.block, minor.at)?.node,
    variant: 'mixed',
    values: { these: both(minor.kind), others: both(major.kind) },
  };
}

const around = (text: string, at: number) => shortened(text.slice(Math.max(0, at - 10), at + 40), 40);
