import { afterProject, follows, type LabelTable, LEADS, match, type Match } from './label-table.js';
import { ARTICLES } from './small-words.js';
import { isCapital, type Token } from './tokens.js';

/** A label in a text, as indices of tokens: the label is `[first, value)`, its value starts at `value`. */
export interface Label<Field extends string = string> {
  /** The fields that it names; several if labels share a value ("Prosjekteier og leder"). */
  fields: readonly Field[];
  first: number;
  value: number;
  /** Separator before the value: a colon, a preposition or verb ("funded by", "prosjektleder er"), or none. */
  mark: 'colon' | 'word' | 'none';
  /** Whether it is at the start of a line or after punctuation, rather than within a sentence. */
  apart: boolean;
  /** Whether it names the project ("Prosjektleder") or has several words, unlike words of running titles. */
  compound: boolean;
  capital: boolean;
}

/** Verbs between a label and its value: "Prosjektleder er professor …". */
const IS = new Set('is are er var ar ist sind est on was were betragt bedraagt'.split(' '));
const AND = new Set(['og', 'and', 'och', 'und', 'et', 'ja', 'en', '&', '/', '+']);
/** Words between a label and its colon: "Funding source no.:", "Partner institutions:". */
const QUALIFIERS = new Set(
  'no nr number numbers id ids institution institutions institusjon institusjoner name names date dates s'.split(
    ' ',
  ),
);
/** Prepositions before the place that a label refers to: "Forskere ved SKOK:". */
const PLACES = new Set('ved at hos vid i in pa bei an'.split(' '));
/** Prepositions between a label and the project: "Name of the project:". */
const OF = new Set('of for av til des du de del pa on i'.split(' '));
/** Words for the project in such labels. */
const STUDIES = new Set(
  'research study studie studien forskning forskningen forskinga avhandling avhandlingen avhandlinga afhandling afhandlingen thesis arbeit work proefschrift onderzoek dissertation dissertasjon these memoire recherche grant award'.split(
    ' ',
  ),
);
/** The labels among tokens, in order and without overlaps. */
export function findLabels<Field extends string>(
  tokens: readonly Token[],
  table: LabelTable<Field>,
): Label<Field>[] {
  const labels: Label<Field>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const label = tokens[i]!.kind === 'word' ? labelAt(tokens, i, table) : undefined;
    if (!label) continue;
    labels.push(label);
    i = Math.max(i, label.value - 1);
  }
  return labels;
}

/** The label that starts at a token. */
export function labelAt<Field extends string>(
  tokens: readonly Token[],
  first: number,
  table: LabelTable<Field>,
): Label<Field> | undefined {
  const found = match(tokens, first, table);
  const simple = found && simpleLabel(tokens, first, found, table);
  const isKnown =
    simple !== undefined &&
    (simple.mark === 'colon' || isColon(tokens, simple.value - 1)) &&
    simple.fields[0] !== table.other;
  const isPlain = isKnown && tokens[simple.value - 1]!.fold !== '-';
  if (isPlain || !table.compose || !isApart(tokens, first)) return simple;
  const composed = table.compose(tokens, first);
  const least = simple ? simple.value - Number(!isKnown) : 0;
  if (!composed || (simple && (composed.end < least || composed.field === table.other))) return simple;
  const isMarked = isColon(tokens, composed.end) || endsCell(tokens, first, composed.end);
  return {
    fields: [composed.field],
    first,
    value: composed.end + (isMarked ? 1 : 0),
    mark: isMarked ? 'colon' : 'none',
    // inside a line, the value must show that it is one
    apart: tokens[first]!.breaks,
    compound: tokens[first]!.breaks || composed.isPhrase,
    capital: true,
  };
}

function simpleLabel<Field extends string>(
  tokens: readonly Token[],
  first: number,
  found: Match<Field>,
  table: LabelTable<Field>,
): Label<Field> {
  const fields = [found.field];
  const { leads } = found;
  let { end, compound } = found;
  const { apart, capital } = { apart: isApart(tokens, first), capital: isCapital(tokens[first]!.text) };
  const base = { first, apart, capital };
  // "prosjektnr. 302013"
  if (
    tokens[end]?.fold === '.' &&
    !tokens[end]!.spaced &&
    (tokens[end - 1]!.fold.endsWith('nr') || tokens[end - 1]!.fold.endsWith('no')) &&
    follows(tokens[end + 1])
  )
    end++;
  if (leads && !endsCell(tokens, first, end))
    return { ...base, fields, compound, mark: 'word', value: overColon(tokens, end) };
  // "Start- en einddatum:"
  if (tokens[end]?.fold === '-' && !tokens[end]!.spaced && AND.has(tokens[end + 1]?.fold ?? '')) end++;
  // "Prosjekteier og leder:", "Coordinating institution / Coordinator"
  // another fact follows: "… Nord universitet / Koordinator:"
  const isApartSlash = tokens[end]?.fold === '/' && tokens[end]!.spaced && !apart && !capital;
  if (
    AND.has(tokens[end]?.fold ?? '') &&
    !isApartSlash &&
    tokens[end + 1]?.kind === 'word' &&
    follows(tokens[end + 1])
  ) {
    const second = match(tokens, end + 1, table);
    const isMarked = second && (isColon(tokens, second.end) || colonAfter(tokens, first, second.end) >= 0);
    if (second && !second.leads && (isMarked || second.field === found.field)) {
      if (second.field !== found.field) fields.push(second.field);
      end = second.end;
      compound = true;
    }
  }
  const colon = colonAfter(tokens, first, end);
  if (colon >= 0) return { ...base, fields, compound, mark: 'colon', value: colon + 1 };
  const next = tokens[end];
  if (follows(next) && LEADS.has(next.fold) && next.spaced)
    return { ...base, fields, compound, mark: 'word', value: overColon(tokens, end + 1) };
  // "prosjektleder i Proba er"
  const isPlaced =
    found.compound &&
    PLACES.has(next?.fold ?? '') &&
    follows(tokens[end + 1]) &&
    isCapital(tokens[end + 1]!.text);
  const verb = isPlaced && follows(tokens[end + 2]) ? end + 2 : end;
  if (follows(tokens[verb]) && IS.has(tokens[verb]!.fold) && found.compound)
    return { ...base, fields, compound, mark: 'word', value: verb + 1 };
  return { ...base, fields, compound, mark: 'none', value: end };
}

/**
 * Whether a bar or dash separates a label from its value: in a row of a table, "… | Leder | Kari Nordmann", or at the
 * start of a line, "Prosjektleder – Kari Nordmann".
 */
export function endsCell(tokens: readonly Token[], first: number, end: number): boolean {
  const mark = tokens[end];
  const { breaks } = tokens[first]!;
  if (!mark || mark.breaks) return false;
  return mark.fold === '|'
    ? breaks || tokens[first - 1]?.fold === '|'
    : mark.fold === '-' && breaks && mark.spaced && tokens[end + 1]?.spaced === true;
}

/** Whether a token is a colon before a value, rather than in a URL. */
const isColon = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.fold === ':' || tokens[at]?.fold === '：') &&
  !(tokens[at + 1]?.fold === '/' && tokens[at + 2]?.fold === '/');

const overColon = (tokens: readonly Token[], at: number): number => (isColon(tokens, at) ? at + 1 : at);

/**
 * Index after inclusive forms of a word for a person: "Leiter*in", "Herausgeber:innen", "Koordinator/-in",
 * "porteur·se·s".
 */
function overForms(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.kind === 'mark' && !tokens[i]!.spaced && '*:_/·.-'.includes(tokens[i]!.fold)) {
    const word = tokens[i + 1]?.fold === '-' ? i + 2 : i + 1;
    const form = tokens[word];
    if (form?.kind !== 'word' || form.spaced || isCapital(form.text) || form.text.length > 7) break;
    i = word + 1;
  }
  return i;
}

/** Index of the colon, bar or dash after a label, optionally after a full stop, a bracket or a few words; otherwise -1. */
function colonAfter(tokens: readonly Token[], first: number, at: number): number {
  const isMark = (i: number) => isColon(tokens, i) || endsCell(tokens, first, i);
  let i = at;
  if (isMark(overForms(tokens, i))) return overForms(tokens, i);
  if (tokens[i]?.fold === '.' && isMark(i + 1)) i++;
  if (isMark(i)) return i;
  if (tokens[i]?.fold === '(' && !tokens[i]!.breaks) {
    const close = tokens.slice(i, i + 6).findIndex(({ fold, breaks }) => fold === ')' && !breaks);
    return close > 0 && isMark(i + close + 1) ? i + close + 1 : -1;
  }
  const next = tokens[i];
  if (!follows(next) || next.kind !== 'word') return -1;
  // "Funding source no.:"
  if (QUALIFIERS.has(next.fold)) {
    const dot = tokens[i + 1]?.fold === '.' ? 1 : 0;
    return isMark(i + 1 + dot) ? i + 1 + dot : -1;
  }
  // "PI NIhK:"
  if (isAcronymLike(next.text) && isCapital(tokens[first]!.text) && isMark(i + 1)) return i + 1;
  // "Partenaires extérieurs :", "Financeurs principaux :"
  if (tokens[i - 1]!.fold.endsWith('s') && ADJECTIVES.test(next.text) && isMark(i + 1)) return i + 1;
  // "Forskere ved SKOK:"
  if (PLACES.has(next.fold) && follows(tokens[i + 1]) && isCapital(tokens[i + 1]!.text))
    return tokens[i + 2]?.fold !== '-' && isMark(i + 2) ? i + 2 : -1;
  // "Titel proefschrift:"
  if (STUDIES.has(next.fold) && isMark(i + 1)) return i + 1;
  // "Name of the project:", "Titre de la thèse :"
  if (!OF.has(next.fold)) return -1;
  for (let end = i + 1; end < i + 4 && follows(tokens[end]) && tokens[end]!.kind === 'word'; end++)
    if (
      afterProject(tokens[end]!.fold) === '' ||
      ((end === i + 1 || ARTICLES.has(tokens[i + 1]!.fold)) && STUDIES.has(tokens[end]!.fold))
    )
      return isMark(end + 1) ? end + 1 : -1;
  return -1;
}

/** Whether a word is the short name of a body: "NIhK", "NTNU". */
const isAcronymLike = (word: string): boolean =>
  /^\p{Lu}.*\p{Lu}/u.test(word) && word.length > 2 && word.length < 8;

/** Ends of French adjectives in the plural behind a noun. */
const ADJECTIVES = /^\p{Ll}{2,}(?:eurs|ernes|iques|[ei]els|elles|aux|ales|iens|nes|[éè]s|ées)$/u;

const OPENERS = new Set('.,;:|()[]»”“"«?!·•-/*'.split(''));

/** Whether the token at `at` is at the start of a line or after punctuation. */
export const isApart = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || tokens[at]!.breaks || OPENERS.has(before.fold) || tokens[at]!.spaced === false;
};
