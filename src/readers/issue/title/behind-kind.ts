import { SMALL_WORDS } from '../../words/small-words.js';
import { yearAt } from '../../words/date-tokens.js';
import { isSeason } from '../../words/months.js';
import { isAllCapitals, isCapital } from '../../words/tokens.js';
import { endsSentence } from '../clauses.js';
import type { IssueDraft } from '../fields.js';
import { isTribute, readJournalOfKind, takeJournal } from '../journal/journal.js';
import { isJournalName, nameEnd } from '../journal/journal-names.js';
import type { KindHit } from '../facts/kind.js';
import { ABOUT } from '../prose.js';
import { readUnquoted } from './unquoted-title.js';

const TOPIC_OF = new Set(
  'the topic theme temaet thema tema tittel tittelen title titled entitled med with er is of som'.split(' '),
);

/**
 * Reads the text after a kind: "Special Issue: Title. Journal", "Special issue of Journal: Title", "special issue on
 * Title edited by".
 */
export function readBehindKind(draft: IssueDraft, kind: KindHit, end: number): void {
  const { tokens, record, spans } = draft;
  let at = readJournalOfKind(draft, kind.to, end) ?? kind.to;
  at = afterBracket(draft, afterFacts(draft, at, end), end);
  const from = at;
  // "Nytt temanummer på vei: Barn i krise"
  let colon = at;
  while (colon < end && colon < at + 4 && tokens[colon]!.kind === 'word' && !isCapital(tokens[colon]!.text))
    colon++;
  if (colon > at && tokens[colon]?.fold === ':' && !ABOUT.has(tokens[at]!.fold)) at = colon;
  while (
    at < end &&
    draft.isFree(at) &&
    tokens[at]!.kind === 'mark' &&
    '.,:-!|)'.includes(tokens[at]!.fold) &&
    !tokens[at]!.breaks
  )
    at++;
  if (at < end && draft.isFree(at) && ABOUT.has(tokens[at]!.fold)) at++;
  const about = at;
  while (
    at < end &&
    draft.isFree(at) &&
    at < about + 3 &&
    TOPIC_OF.has(tokens[at]!.fold) &&
    !isCapital(tokens[at]!.text)
  )
    at++;
  while (at < end && tokens[at]!.fold === ':') at++;
  if (at > from && at < end) draft.label(tokens[from]!.start, tokens[at]!.start);
  if (record.title || at >= end) return;
  // a sentence continues after the kind: "special issue will be published …"
  const hasLead = at > from;
  const { kind: type, text, fold } = tokens[at]!;
  // "Call for papers themanummer FENIX." does not say what the name is of
  if (!hasLead && isAllCapitals(text) && text.length > 2 && tokens[at + 1]?.fold === '.') return;
  const isSmall = !isCapital(text) && !isTribute(tokens, at);
  const goesOn = (type === 'word' && !hasLead) || CONTINUATIONS.has(fold) || DEDICATED.test(fold);
  if (isSmall && goesOn) return readDedication(draft, at, end);
  // "Call for Papers: The Danish Journal of Higher Education"
  const name = nameEnd(draft, at, end);
  // "Call for Papers – L'Atelier issue 2/2027"
  const isNumbered = spans.all.some(
    ({ field, start }) => field === 'volume' && draft.indexAt(start) === name,
  );
  if (
    !kind.kind &&
    isJournalName(tokens, at, name, isNumbered) &&
    takeJournal(draft, at, name, 'journal: after a call')
  )
    return;
  // "Temanummer 2/2027 Norsk filosofisk tidsskrift: Tillit og tvil"
  const isBefore = tokens[name]?.fold === ':' && name + 1 < end && isJournalName(tokens, at, name, false);
  if (isBefore && takeJournal(draft, at, name, 'journal: between kind and title'))
    return readUnquoted(draft, name + 1, end, false);
  readUnquoted(draft, at, end, true);
}

/** Reads the theme in "… is devoted to Harbours", "… ist der Disability History gewidmet". */
function readDedication(draft: IssueDraft, verb: number, to: number): void {
  const { tokens } = draft;
  let end = verb;
  while (end < to && end < verb + 30 && !endsSentence(tokens, end)) end++;
  const word = tokens.findIndex(({ fold }, i) => i >= verb && i < end && DEDICATED.test(fold));
  if (word < 0) return;
  const isBehind = tokens[word]!.fold === 'gewidmet';
  let from = isBehind ? verb + 1 : word + 1;
  while (from < end && !isCapital(tokens[from]!.text) && from < word + 3 && tokens[from]!.kind === 'word')
    from++;
  if (isCapital(tokens[from]?.text ?? '') && from < end)
    readUnquoted(draft, from, isBehind ? word : end, false);
}
const DEDICATED =
  /^(?:gewidmet|devoted|dedicated|dedicad[oa]|dedicat[oa]|consacree?|tilegnet|tillagnat|agnas|gewijd)$/;

const CONTINUATIONS = new Set(
  'is are will has have was er ar blir kommer skal ska vil now open ist sind wird est sont for to til till proposals'.split(
    ' ',
  ),
);

/** The token after a journal and its number that have been read, and after a season or year before a colon. */
function afterFacts(draft: IssueDraft, from: number, end: number): number {
  const { tokens } = draft;
  // "CfP für Heft 4/2027: Title", "Appel pour le n° 12 : Titre"
  let lead = from;
  while (lead < end && lead < from + 3 && SMALL_WORDS.has(tokens[lead]!.fold)) lead++;
  let at = lead < end && draft.isFree(lead) ? from : lead;
  while (at < end && !draft.isFree(at)) at++;
  if (at === from && (at === 0 || draft.isFree(at - 1))) return from;
  let date = at;
  if (isSeason(tokens[date]?.text ?? '')) date++;
  if (yearAt(tokens[date])) date++;
  return date > at && tokens[date]?.fold === ':' ? date : at;
}

/** The token after a bracket within a sentence, "Themenheft (RR 1/2026) ist …"; otherwise `at`. */
function afterBracket({ tokens }: IssueDraft, at: number, end: number): number {
  if (tokens[at]?.fold !== '(') return at;
  const close = tokens.findIndex(({ fold }, i) => i > at && fold === ')');
  const next = close < at + 9 && close + 1 < end ? tokens[close + 1] : undefined;
  return next && (CONTINUATIONS.has(next.fold) || ABOUT.has(next.fold)) ? close + 1 : at;
}
