import { foldLetters } from '../../records/letters.js';
import { isCapital, tokenize, type Token } from './tokens.js';

/** A label found in a text, as indexes of tokens: `[first, value)` is the label, its value begins at `value`. */
export interface Label<Field extends string = string> {
  /** The fields that it names; two where two labels share one value ("Prosjekteier og leder"). */
  fields: readonly Field[];
  first: number;
  value: number;
  /** Mark or word that leads to the value: a colon; a preposition or verb ("funded by", "prosjektleder er"); or nothing. */
  mark: 'colon' | 'word' | 'none';
  /** Whether it stands at the start of a line or after punctuation, so that no running sentence leads up to it. */
  apart: boolean;
  /** Whether it names the project ("Prosjektleder") or is a phrase of two words or more, as no running title does. */
  compound: boolean;
  capital: boolean;
}

/** Phrases by their first word; each with the rest of its words and its field. */
export type LabelTable<Field extends string> = ReadonlyMap<string, readonly Phrase<Field>[]>;

interface Phrase<Field extends string> {
  rest: readonly string[];
  field: Field;
  /** Whether its last word leads to the value by itself: "funded by". */
  leads: boolean;
}

/** Prepositions that lead from a label to its value. */
const LEADS = new Set(
  'by av af van from rahoittaa durch von vom fra fran frå par door with med mit avec through gjennom under mellom mellan mellem between met'.split(
    ' ',
  ),
);
/** Verbs that do: "Prosjektleder er professor …". */
const IS = new Set('is are er var ar ist sind est on was were'.split(' '));
const AND = new Set(['og', 'and', 'och', 'und', 'et', 'ja', 'en', '&', '/', '+']);
/** Words that a label may have before its colon: "Funding source no.:", "Partner institutions:". */
const QUALIFIERS = new Set(
  'no nr number numbers id ids institution institutions institusjon institusjoner name names date dates s'.split(
    ' ',
  ),
);
/** Prepositions by which a label may say of whom it speaks: "Forskere ved SKOK:". */
const PLACES = new Set('ved at hos vid i in pa bei an'.split(' '));
/** Prepositions between a label and the project: "Name of the project:". */
const OF = new Set('of for av til des du de pa on i'.split(' '));
/** Words for the project there. */
const STUDIES = new Set(
  'research study studie studien forskning forskningen forskinga avhandling avhandlingen thesis arbeit work'.split(
    ' ',
  ),
);
const PROJECT = [
  'forskningsprosjekt',
  'forskingsprosjekt',
  'prosjekt',
  'projekt',
  'project',
  'prosseakta',
  'proseakta',
  'projet',
  'hankkeen',
  'hanke',
  'projekti',
];
/** Endings of the word "project" itself. */
const ARTICLES = new Set(['s', 'et', 'ets', 'en', 'ens', 'n', 'in', 'e', 'ene']);
/** Endings by which a form differs from the word in the table: article, plural, genitive. */
const ENDINGS = ['s', 'n', 'en', 'et', 'e', 'ne', 'ens', 'ets', 'er', 'ar', 'in', 'innen', 'i', 't', 'a'];

/** Ends of words for those who give something. */
const GIVERS = ['giver', 'geber', 'gever', 'givare', 'gjevar'];
/** Words for a study before the word "title": "Avhandlingens titel". */
const TITLED = new Set(
  'avhandlingens avhandlingas studiens studies study thesis dissertation tutkimuksen vaitoskirjan'.split(' '),
);

/** Makes the table that {@link findLabels} looks labels up in, from lists of words by field. */
export function labelTable<Field extends string>(
  lists: Iterable<Readonly<Partial<Record<Field, string>>>>,
): LabelTable<Field> {
  const table = new Map<string, Phrase<Field>[]>();
  const fields = [...lists].flatMap((words) => Object.entries(words) as [Field, string][]);
  for (const [field, words] of fields) {
    for (const phrase of words.split(' ')) {
      const [first = '', ...rest] = phrase.split('_');
      const phrases = table.get(first) ?? [];
      phrases.push({
        rest,
        field,
        leads: rest.length > 0 && (LEADS.has(rest.at(-1)!) || rest.at(-1) === 'of'),
      });
      table.set(first, phrases);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** The labels among tokens, in order; no token is in two of them. */
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

/** A small letter before a capital, as where a page has lost the space between a value and a label: "romProsjektleder:". */
const HUMP = /[a-zæøåäöüéß](?=[A-ZÆØÅÄÖÜ])/;

/** The tokens, with a label that is fused to the word before it as a token of its own where a colon follows it. */
export function splitLabels<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
): readonly Token[] {
  if (!tokens.some(({ kind, text }) => kind === 'word' && text.length > 5 && HUMP.test(text))) return tokens;
  return tokens.flatMap((token, i) => {
    const { kind, text, start } = token;
    // a long word with many inner capitals is not a label, and trying each one is slow
    if (kind !== 'word' || text.length < 6 || text.length > 80) return [token];
    for (let at = text.search(HUMP) + 1; at > 0;) {
      const [label] = tokenize(text.slice(at));
      const behind = { ...label!, start: start + at, end: token.end, spaced: false, breaks: false };
      if (labelAt([behind, ...tokens.slice(i + 1, i + 8)], 0, table())?.mark === 'colon')
        return [
          { ...token, end: start + at, text: text.slice(0, at), fold: foldLetters(text.slice(0, at)) },
          behind,
        ];
      const next = text.slice(at).search(HUMP);
      at = next < 0 ? 0 : at + next + 1;
    }
    return [token];
  });
}

interface Match<Field extends string> {
  field: Field;
  end: number;
  compound: boolean;
  leads: boolean;
}

/** Whether a token is glued to the one before it, as the parts of "co-ordinator" are. */
const follows = (token: Token | undefined): token is Token => token !== undefined && !token.breaks;

/** The index after a hyphen at `at`, or `at` itself. */
const overHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.fold === '-' && !tokens[at].spaced && follows(tokens[at + 1]) && !tokens[at + 1]!.spaced
    ? at + 1
    : at;

/** The rest of a word that begins with "project": "leder" of "prosjektleder", "" of "Project". */
export function afterProject(fold: string): string | undefined {
  const first = fold[0];
  if (fold.length < 5 || (first !== 'p' && first !== 'f' && first !== 'h')) return undefined;
  const project = PROJECT.find((word) => fold.startsWith(word));
  if (!project) return undefined;
  const rest = fold.slice(project.length);
  if (ARTICLES.has(rest)) return '';
  return rest;
}

function match<Field extends string>(
  tokens: readonly Token[],
  at: number,
  table: LabelTable<Field>,
): Match<Field> | undefined {
  const { fold } = tokens[at]!;
  const rest = afterProject(fold);
  if (rest === '') {
    const next = overHyphen(tokens, at + 1);
    const inner =
      follows(tokens[next]) && tokens[next].kind === 'word'
        ? matchWords(tokens, next, tokens[next].fold, table)
        : undefined;
    if (inner) return { ...inner, compound: true };
  } else if (TITLED.has(fold) && follows(tokens[at + 1])) {
    const inner = matchWords(tokens, at + 1, tokens[at + 1].fold, table);
    if (inner && table.get('title')?.some(({ field }) => field === inner.field))
      return { ...inner, compound: true };
  } else if (rest !== undefined) {
    // "prosjektstart", "forskningsprosjekts-", "projektipäällikkö": an s or i may join the two words or begin the second
    const inner =
      matchWords(tokens, at, rest, table) ??
      ((rest[0] === 's' || rest[0] === 'i') && rest.length > 4
        ? matchWords(tokens, at, rest.slice(1), table)
        : undefined);
    if (inner) return { ...inner, compound: true };
  }
  return matchWords(tokens, at, fold, table);
}

/** The longest phrase of the table whose first word is `fold` and whose others follow. */
function matchWords<Field extends string>(
  tokens: readonly Token[],
  at: number,
  fold: string,
  table: LabelTable<Field>,
): Match<Field> | undefined {
  const phrases = table.get(fold) ?? formOf(fold, table);
  if (!phrases) return undefined;
  for (const { rest, field, leads } of phrases) {
    const end = phraseEnd(tokens, at + 1, rest);
    if (end > 0) return { field, end, compound: rest.length > 0, leads };
  }
  return undefined;
}

/** The index after the words of a phrase that follow its first, each with an ending or not; 0 where another word stands there. */
function phraseEnd(tokens: readonly Token[], at: number, rest: readonly string[]): number {
  let end = at;
  for (const word of rest) {
    end = overHyphen(tokens, end);
    const token = tokens[end++];
    if (!follows(token)) return 0;
    const isForm = word.length > 4 && token.fold.length < word.length + 4 && token.fold.startsWith(word);
    if (token.fold !== word && !isForm) return 0;
  }
  return end;
}

/** The phrases of one word for a form of it with an ending. */
function formOf<Field extends string>(
  fold: string,
  table: LabelTable<Field>,
): readonly Phrase<Field>[] | undefined {
  if (fold.length < 5) return undefined;
  // "Subsidiegever", "Fördermittelgeber": who gives what a label for funding names; an "Arbeitgeber" gives none
  const giver = GIVERS.find((ending) => fold.endsWith(ending));
  if (giver) {
    const gift = table.get(fold.slice(0, -giver.length))?.filter(({ rest }) => !rest.length);
    if (gift?.some(({ field }) => field === 'funder')) return gift;
  }
  for (const ending of ENDINGS) {
    if (!fold.endsWith(ending) || fold.length - ending.length < 4) continue;
    const phrases = table.get(fold.slice(0, -ending.length))?.filter(({ rest }) => !rest.length);
    if (phrases?.length) return phrases;
  }
  return undefined;
}

function labelAt<Field extends string>(
  tokens: readonly Token[],
  first: number,
  table: LabelTable<Field>,
): Label<Field> | undefined {
  const found = match(tokens, first, table);
  if (!found) return undefined;
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
  if (leads) return { ...base, fields, compound, mark: 'word', value: overColon(tokens, end) };
  // "Prosjekteier og leder:", "Coordinating institution / Coordinator"
  if (AND.has(tokens[end]?.fold ?? '') && tokens[end + 1]?.kind === 'word' && follows(tokens[end + 1])) {
    const second = match(tokens, end + 1, table);
    if (second && !second.leads && (isColon(tokens, second.end) || second.field === found.field)) {
      if (second.field !== found.field) fields.push(second.field);
      end = second.end;
      compound = true;
    }
  }
  const colon = colonAfter(tokens, end);
  if (colon >= 0) return { ...base, fields, compound, mark: 'colon', value: colon + 1 };
  // "… | Leder | Kari Nordmann | Periode | 2021–2024": a row of a table
  if (tokens[end]?.fold === '|' && (tokens[first - 1]?.fold === '|' || tokens[first]!.breaks))
    return { ...base, fields, compound, mark: 'colon', value: end + 1 };
  // "Prosjektleder – Kari Nordmann", alone at the start of a line
  if (tokens[first]!.breaks && tokens[end]?.fold === '-' && tokens[end]!.spaced && tokens[end + 1]?.spaced)
    return { ...base, fields, compound, mark: 'colon', value: end + 1 };
  const next = tokens[end];
  if (follows(next) && LEADS.has(next.fold) && next.spaced)
    return { ...base, fields, compound, mark: 'word', value: overColon(tokens, end + 1) };
  if (follows(next) && IS.has(next.fold) && found.compound)
    return { ...base, fields, compound, mark: 'word', value: end + 1 };
  return { ...base, fields, compound, mark: 'none', value: end };
}

/** Whether a token is a colon that leads to a value: neither of a time of day nor of an address. */
const isColon = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.fold === ':' || tokens[at]?.fold === '：') &&
  !(tokens[at + 1]?.fold === '/' && tokens[at + 2]?.fold === '/');

const overColon = (tokens: readonly Token[], at: number): number => (isColon(tokens, at) ? at + 1 : at);

/** The index of the colon after a label, perhaps with a full stop, a bracket or a few words of its own before it; else -1. */
function colonAfter(tokens: readonly Token[], at: number): number {
  let i = at;
  if (tokens[i]?.fold === '.' && isColon(tokens, i + 1)) i++;
  if (isColon(tokens, i)) return i;
  if (tokens[i]?.fold === '(' && !tokens[i]!.breaks) {
    const close = tokens.slice(i, i + 6).findIndex(({ fold, breaks }) => fold === ')' && !breaks);
    return close > 0 && isColon(tokens, i + close + 1) ? i + close + 1 : -1;
  }
  const next = tokens[i];
  if (!follows(next) || next.kind !== 'word') return -1;
  // "Funding source no.:"
  if (QUALIFIERS.has(next.fold)) {
    const dot = tokens[i + 1]?.fold === '.' ? 1 : 0;
    return isColon(tokens, i + 1 + dot) ? i + 1 + dot : -1;
  }
  // "Forskere ved SKOK:"
  if (PLACES.has(next.fold) && follows(tokens[i + 1]) && isCapital(tokens[i + 1]!.text))
    return isColon(tokens, i + 2) ? i + 2 : -1;
  // "Name of the project:"
  if (!OF.has(next.fold)) return -1;
  for (let end = i + 1; end < i + 4 && follows(tokens[end]); end++)
    if (afterProject(tokens[end]!.fold) === '' || (end === i + 1 && STUDIES.has(tokens[end]!.fold)))
      return isColon(tokens, end + 1) ? end + 1 : -1;
  return -1;
}

const OPENERS = new Set('.,;:|()[]»”“"«?!·•-/*'.split(''));

/** Whether nothing leads up to the token at `at`: the start of a line, or punctuation with a space after it. */
export const isApart = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || tokens[at]!.breaks || OPENERS.has(before.fold) || tokens[at]!.spaced === false;
};
