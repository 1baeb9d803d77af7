import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { kindOf } from './names.js';
import { CITED, CITED_IN, LEADS, LEADS_ON } from './words.js';

/** The part of a text that names one source, and its context. */
interface Frame {
  start: number;
  end: number;
  /** Whether it was in brackets. */
  bracketed: boolean;
  /** Whether a dash preceded it. */
  dashed: boolean;
  /** Whether a label preceded it: "Kilde:". */
  labelled: boolean;
  /** Whether it is numbered, as in a list of references. */
  listed: boolean;
}

/** Strips brackets, dashes, numbers and words such as "se f.eks.", and cuts off everything after the first source. */
export function frameOf(tokens: readonly Token[]): Frame {
  const frame: Frame = {
    start: 0,
    end: tokens.length,
    bracketed: false,
    dashed: false,
    labelled: false,
    listed: false,
  };
  const trimEnd = () => {
    while (
      frame.end > frame.start &&
      tokens[frame.end - 1]!.text === '.' &&
      tokens[frame.end - 2]?.text === ')'
    )
      frame.end--;
  };
  trimEnd();
  // closing mark of the quotation before it
  const last = tokens[frame.end - 1]?.text ?? '-';
  if ('»”'.includes(last) && !tokens.some(({ text }) => '«“„'.includes(text))) frame.end--;
  while ('-~'.includes(tokens[frame.start]?.fold ?? '?')) {
    frame.dashed = true;
    frame.start++;
  }
  const [open, number, close, first] = tokens.slice(frame.start);
  if (open?.text === '[' && number?.kind === 'number' && close?.text === ']' && first) {
    frame.listed = true;
    frame.start += 3;
  } else if (
    open?.kind === 'number' &&
    open.text.length < 4 &&
    number?.text === '.' &&
    isCapital(close?.text ?? '')
  ) {
    frame.listed = true;
    frame.start += 2;
  }
  // "Field position (definition from Berg 2020: 12)"
  const inner = tokens.findIndex(({ text }, i) => i > frame.start && text === '(');
  const isTerm = tokens
    .slice(frame.start, inner)
    .every(({ kind, text }, i) => kind === 'word' && isCapital(text) === !i);
  if (inner > frame.start + 1 && inner < 6 && isTerm && afterProse(tokens, inner + 1)) frame.start = inner;
  const unwrap = () => {
    while (closingAt(tokens, frame.start, frame.end) === frame.end - 1) {
      frame.bracketed = true;
      frame.start++;
      frame.end--;
    }
  };
  unwrap();
  frame.start = afterProse(tokens, frame.start) ?? frame.start;
  skipLeads(tokens, frame);
  unwrap();
  cutOthers(tokens, frame);
  return frame;
}

/** Words for a quoted text, or its translation. */
const TEXTS = /^(?:te[kx]s?t|[scz]itat|quot|passage|paragra|excerpt|extract|utdra|uddra|auszug|defini[st])/;
const TRANSLATED = /^(?:overs[ae]t|translated)/;

/** The index of the source in a phrase about a text: "This paragraph comes from Berg", "Oversatt fra (Berg, 2020)". */
function afterProse(tokens: readonly Token[], start: number): number | undefined {
  const from = tokens.findIndex(
    ({ fold }, i) => i > start && i < start + 6 && /^(?:from|fran?|aus|uit|ur|by|av|af)$/.test(fold),
  );
  const at = tokens[from + 1]?.fold === 'the' ? from + 2 : from + 1;
  const next = tokens[at];
  const lead = from > 0 ? tokens.slice(start, from) : [];
  if (!next || !lead.every(({ kind, text }, i) => kind === 'word' && (!i || !isCapital(text))))
    return undefined;
  const fits = next.text === '(' || (isCapital(next.text) && lead.some(({ fold }) => TEXTS.test(fold)));
  return fits && lead.some(({ fold }) => TEXTS.test(fold) || TRANSLATED.test(fold)) ? at : undefined;
}

/** The index of the bracket that closes the one at a token, if any. */
function closingAt(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (!'(['.includes(tokens[at]?.text ?? '-')) return undefined;
  let depth = 0;
  for (let i = at; i < end; i++) {
    if ('(['.includes(tokens[i]!.text)) depth++;
    else if (')]'.includes(tokens[i]!.text)) depth--;
    if (depth === 0) return i;
  }
  return undefined;
}

/** Labels of sources that also start titles. */
const LABELS =
  /^(?:authors?|forfatt(?:er|ar|are)|autor(?:in)?|auteur|kirjoittaja|scholarship|referen[csz][a-z]*|literature?|litteratur|bibliogra[a-z]+)$/;
const AFTER_COLON = new Set(['uit', 'ur', 'aus']);

/** Whether a person and a mark follow: "Ur Ellis Marrow, Händer och hus, 2003". */
const isPerson = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens.findIndex(({ text }, i) => i > at && ',:'.includes(text));
  return (
    mark > 0 && mark < at + 6 && tokens[mark + 1]?.kind === 'word' && kindOf(tokens, at, mark) === 'full'
  );
};

function skipLeads(tokens: readonly Token[], frame: Frame) {
  let at = frame.start;
  for (let leads = 0; at < frame.end; leads++) {
    const { fold, kind, text } = tokens[at]!;
    const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
    const isOpening =
      LEADS_ON.has(fold) && !isCapital(text) && !!next && LEADS_ON.has(next.fold) && !isCapital(next.text);
    const isLead =
      isOpening ||
      (LEADS.has(fold)
        ? leads === 0 || !isCapital(text)
        : leads > 0 && LEADS_ON.has(fold) && !isCapital(text));
    // labels only before a colon
    const isLabel = !leads && tokens[at + 1]?.text === ':' && LABELS.test(fold);
    // a label in "Uit: …", but part of the title in "Uit liefde (2019)"
    if (AFTER_COLON.has(fold) && tokens[at + 1]?.text !== ':' && !isPerson(tokens, at + 1)) break;
    const isCited = CITED.has(fold) || (fold === 'as' && CITED.has(tokens[at + 1]?.fold ?? ''));
    if (kind === 'word' && !isAllCapitals(text) && (isLead || isCited || isLabel)) at++;
    else if (leads === 0 && (fold === 'i' || fold === 'in') && !isCapital(text) && frame.end - at > 2) at++;
    else if (at > frame.start && CITED_IN.has(fold) && !isCapital(text)) at++;
    else if (at > frame.start && '.:,'.includes(text)) {
      if (text === ':') frame.labelled = true;
      at++;
    } else break;
  }
  frame.start = at;
}

/** Cuts off further sources: the first source is the quoted one, and a source quoted by another is named first. */
function cutOthers(tokens: readonly Token[], frame: Frame) {
  let isDated = false;
  for (let i = frame.start; i < frame.end; i++) {
    const { fold, text, kind } = tokens[i]!;
    if (kind === 'number' && text.length === 4) isDated = true;
    const isSecond = text === ';' && isDated;
    const isQuotedIn =
      kind === 'word' && i > frame.start && CITED.has(fold) && !isCapital(text) && isIn(tokens, i + 1);
    const isAside =
      isDated &&
      kind === 'word' &&
      !isCapital(text) &&
      LEADS.has(fold) &&
      ',;('.includes(tokens[i - 1]?.text ?? '-');
    const isPartOf =
      isDated &&
      (text === 'i' || text === 'in') &&
      tokens[i - 1]!.text === ',' &&
      isCapital(tokens[i + 1]?.text ?? '');
    if (!isSecond && !isQuotedIn && !isAside && !isPartOf) continue;
    let end = i;
    while (
      end > frame.start &&
      (',;('.includes(tokens[end - 1]!.text) ||
        tokens[end - 1]!.fold === 'as' ||
        tokens[end - 1]!.fold === 'her')
    )
      end--;
    frame.end = end;
    return;
  }
}

const isIn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]?.text === '.' ? tokens[at + 1] : tokens[at];
  return !!next && CITED_IN.has(next.fold) && !isCapital(next.text);
};
