import { closingQuote } from '../../line/titles.js';
import { issueLabelOf } from '../../words/issue-labels.js';
import { isCapital } from '../../words/tokens.js';
import type { IssueDraft } from '../fields.js';
import { ISSUES, kindAlone, kindsIn, SETS_APART } from '../facts/kind.js';
import { OPENING } from './plain-title.js';
import { isJournalNoun } from '../journal/journal-names.js';
import { isInvitation } from '../prose.js';

const BEFORE_QUOTED = new Set(
  'issue issues on om topic titled entitled kalt tittel tittelen title med of nummer nummeret temanummer temanummeret temanumret heft themenheft sonderheft collection tema temaet temat theme thema section dossier schwerpunkt thematique about called uber zum sur numero'.split(
    ' ',
  ),
);

/** The span of a quoted title; undefined if a title only quotes some of its words. */
export function quotedIn(draft: IssueDraft, start: number, end: number): [number, number] | undefined {
  const { tokens } = draft;
  for (let i = start; i < end; i++) {
    const mark = tokens[i]!;
    if (mark.kind !== 'mark' || !OPENING.includes(mark.text) || !draft.isFree(i)) continue;
    const close = closeOf(draft, i, end);
    if (close === undefined) continue;
    const before = tokens[i - 1];
    // "«call for papers»"
    if (kindsIn(tokens, i + 1, close).some(({ to, kind }) => to === close && !kind)) return undefined;
    // "der Fachzeitschrift “Titel”"
    if (before && isJournalNoun(before.fold) && !draft.record.journal?.name) {
      i = close;
      continue;
    }
    const isApart =
      i === start ||
      (SETS_APART.has(before?.fold ?? '') && ISSUES.has(tokens[close + 1]?.fold ?? '')) ||
      // "the theme of which will be “Harbours”"
      (/^(?:be|is|er|ar|ist)$/.test(before?.fold ?? '') && isInvitation(draft, start, i)) ||
      before === undefined ||
      before.kind === 'mark' ||
      !draft.isFree(i - 1) ||
      BEFORE_QUOTED.has(before.fold) ||
      // "call for papers in Health Education “Title”"
      (kindsIn(tokens, start, i).length > 0 &&
        isCapital(before.text) &&
        /^[.]?$/.test(tokens[close + 1]?.breaks === false ? tokens[close + 1]!.fold : '')) ||
      issueLabelOf(before.fold) === 'theme';
    const [from, to] = [tokens[i + 1]!.start, tokens[close - 1]!.end];
    const next = tokens[close + 1];
    // "Themenheft „Holz“ (Raumkunde, 2/2025)"
    const isWhole =
      (!next || next.breaks || next.kind === 'mark') &&
      kindsIn(tokens, start, i).some(({ to, kind }) => kind && to === i);
    if ((to - from < 5 && !isWhole) || !isApart) return undefined;
    // a word of the title: "“Care” in times of crisis"
    // "special issue of Journal: “The Other” in Schools"
    const isNamed =
      before?.fold === ':' &&
      isCapital(tokens[i - 2]?.text ?? '') &&
      !kindsIn(tokens, start, i).some(({ to }) => to === i - 1);
    const isFirst = i === start || isNamed;
    const isPart =
      isFirst &&
      next?.kind === 'word' &&
      !isCapital(next.text) &&
      close + 1 < end &&
      to - from < 24 &&
      !(QUOTE_LINKS.has(next.fold) && !isNamed);
    return isPart ? undefined : [from, to];
  }
  return undefined;
}

/** Reads the kind from a word before the title: "Temat ”Med bilden i fokus” har …". */
export function readThemeBefore({ tokens, record, spans }: IssueDraft, at: number): void {
  const word = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1];
  const kind = word && kindAlone(word.fold);
  if (kind && record.kind === undefined && spans.claim(word.start, word.end, 'kind')) record.kind = kind;
}

const QUOTE_LINKS = new Set(['i', 'in', 'har', 'has', 'is', 'er']);

/** Maximum length of a quoted title. */
const MAX_TITLE = 600;

/** The token of the mark that closes the quotation opened at `open`. */
export function closeOf(draft: IssueDraft, open: number, end: number): number | undefined {
  const { tokens, text } = draft;
  const from = tokens[open]!.start;
  const at = closingQuote(text, from, Math.min(tokens[end]?.start ?? text.length, from + MAX_TITLE));
  const close = draft.indexAt(at);
  return at > 0 && close > open + 1 ? close : undefined;
}
