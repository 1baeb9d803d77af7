import { startsWith } from './affixes.js';
import type { Token } from './tokens.js';

/** The phrases in which {@link findLabels} looks up labels. */
export interface LabelTable<Field extends string> {
  /** The phrases that start with a word, longest first. */
  get: (first: string) => readonly Phrase<Field>[];
  /** Whether a phrase may start with an inflected form of its first word. */
  mayHaveForm: (fold: string) => boolean;
  /** The field of labels that name none of a record's. */
  other?: Field | undefined;
  /** Finds a label that is made of several words of known kinds, and ends at `end`, a mark or the end of its line. */
  compose?: (
    tokens: readonly Token[],
    first: number,
    end?: number,
  ) => { field: Field; end: number; isPhrase: boolean } | undefined;
}

interface Phrase<Field extends string> {
  /** The words after the first; `|` separates alternatives. */
  rest: readonly string[];
  field: Field;
  /** Whether its last word introduces the value without a mark: "funded by". */
  leads: boolean;
}

/** Prepositions, and verbs such as "include", that lead from a label to its value: "Partners include …". */
export const LEADS = new Set(
  'by av af van from rahoittaa rahoitti toimii johtaa koordinoi durch von vom fra fran frå par door with med mit avec through gjennom under mellom mellan mellem between zwischen tussen entre met include includes inkluderer inkluderar omfatter omfattar'.split(
    ' ',
  ),
);
/** Prepositions that do so only at the end of a phrase: "with the support of". */
const OF = new Set(['of', 'de', 'der', 'des', 'du']);
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
  'proyecto',
  'progetto',
];
/** Inflectional endings of the word "project". */
const ARTICLES = new Set(['s', 'et', 'ets', 'en', 'ens', 'n', 'in', 'e', 'ene', 'tta', 'ia']);
/** Inflectional endings of labels: article, plural, genitive. */
const ENDINGS = ['s', 'n', 'en', 'et', 'e', 'ne', 'ens', 'ets', 'er', 'ar', 'in', 'innen', 'i', 't', 'a'];

/** Ends of words for givers. */
const GIVERS = ['giver', 'geber', 'gever', 'givare', 'gjevar'];
/** Prefixes for the first among several: "Hovedfinansiør", "Huvudhandledare". */
const MAIN = /^(?:ho(?:ved|vud|ofd)|huvud|haupt|gesamt|total|paa)(?=.{4})/;
/** Prefixes for shared funding: "Delfinansiert av", "Mitfinanziert durch". */
const SHARED = /^(?:del|teil|med|mit|sam|full|hel|[ck]o)(?=finan)/;
/** Words before a label for a future date: "Forventet avslutning", "Planned start". */
const isExpected = startsWith(
  'expected estimated planned forventa forvente forvantat planlagt planerad planerat beraknad beraknat voraussichtlich geplant verwacht',
);
/** Words for a study before "title": "Avhandlingens titel". */
const TITLED = new Set(
  'avhandlingens avhandlingas studiens studies study thesis dissertation tutkimuksen vaitoskirjan'.split(' '),
);

/** Number of letters by which the phrases of a table are grouped. */
const PREFIX = 4;

/**
 * Builds the table in which {@link findLabels} looks up labels, from lists of words by field. Phrases stay strings until
 * their first word is looked up.
 */
export function labelTable<Field extends string>(
  lists: Iterable<Readonly<Partial<Record<Field, string>>>>,
): LabelTable<Field> {
  const groups = new Map<string, (readonly [phrase: string, field: Field])[]>();
  for (const words of lists)
    for (const field in words)
      for (const phrase of words[field]!.split(' ')) {
        let prefix = phrase.slice(0, PREFIX);
        const end = prefix.indexOf('_');
        if (end >= 0) prefix = prefix.slice(0, end);
        const group = groups.get(prefix);
        if (group) group.push([phrase, field]);
        else groups.set(prefix, [[phrase, field]]);
      }
  const known = new Map<string, Phrase<Field>[]>();
  return {
    get(first) {
      const found = known.get(first);
      if (found) return found;
      const phrases = (groups.get(first.slice(0, PREFIX)) ?? [])
        .filter(([phrase]) => phrase === first || phrase.startsWith(`${first}_`))
        .map(([phrase, field]) => phraseOf(phrase, field))
        .sort((a, b) => b.rest.length - a.rest.length);
      if (phrases.length) known.set(first, phrases);
      return phrases;
    },
    mayHaveForm: (fold) => groups.has(fold.slice(0, PREFIX)),
  };
}

function phraseOf<Field extends string>(phrase: string, field: Field): Phrase<Field> {
  const rest = phrase.split('_').slice(1);
  const last = rest.at(-1) ?? phrase;
  return { rest, field, leads: last.includes('|') || LEADS.has(last) || OF.has(last) };
}

export interface Match<Field extends string> {
  field: Field;
  end: number;
  compound: boolean;
  leads: boolean;
}

/** Whether a token exists and is on the same line as the one before it. */
export const follows = (token: Token | undefined): token is Token => token !== undefined && !token.breaks;

/** The index after a hyphen at `at`, otherwise `at`. */
const overHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.fold === '-' && !tokens[at].spaced && follows(tokens[at + 1]) && !tokens[at + 1]!.spaced
    ? at + 1
    : at;

/** The rest of a word that starts with "project": "leder" for "prosjektleder", "" for "Project". */
export function afterProject(fold: string): string | undefined {
  const first = fold[0];
  if (fold.length < 5 || (first !== 'p' && first !== 'f' && first !== 'h')) return undefined;
  const project = PROJECT.find((word) => fold.startsWith(word));
  if (!project) return undefined;
  const rest = fold.slice(project.length);
  if (ARTICLES.has(rest)) return '';
  return rest;
}

export function match<Field extends string>(
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
    if (inner && isOf('title', inner, table)) return { ...inner, compound: true };
  } else if (isExpected(fold) && follows(tokens[at + 1])) {
    const inner = matchWords(tokens, at + 1, tokens[at + 1]!.fold, table);
    if (inner && (isOf('end', inner, table) || isOf('start', inner, table)))
      return { ...inner, compound: true };
  } else if (rest !== undefined && !table.get(fold).length) {
    // unless the whole word has another meaning: "Projektträger" is no "Träger"
    // an s, i or in may join the words or start the second one: "prosjektstart", "forskningsprosjekts-",
    // "projektipäällikkö", "projektinjohtaja"
    const inner =
      matchWords(tokens, at, rest, table) ??
      (/^[si].{4}/.test(rest)
        ? (matchWords(tokens, at, rest.slice(1), table) ??
          matchWords(tokens, at, rest.replace(/^in/, ''), table))
        : undefined);
    if (inner) return { ...inner, compound: true };
  }
  const whole = matchWords(tokens, at, fold, table);
  const part = whole ? fold : fold.replace(MAIN, '').replace(SHARED, '');
  // "Hovedprosjektleder"
  const inner =
    part === fold
      ? undefined
      : (matchWords(tokens, at, part, table) ?? matchWords(tokens, at, afterProject(part) || part, table));
  return inner ? { ...inner, compound: true } : whole;
}

/** Whether a match has the same field as a word. */
const isOf = <Field extends string>(
  word: string,
  { field }: Match<Field>,
  table: LabelTable<Field>,
): boolean => table.get(word).some((phrase) => phrase.field === field);

/** The longest phrase in the table that starts with `fold` and continues with the next tokens. */
function matchWords<Field extends string>(
  tokens: readonly Token[],
  at: number,
  fold: string,
  table: LabelTable<Field>,
): Match<Field> | undefined {
  return longest(tokens, at, table.get(fold)) ?? longest(tokens, at, formOf(fold, table));
}

function longest<Field extends string>(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase<Field>[],
): Match<Field> | undefined {
  for (const { rest, field, leads } of phrases) {
    const end = phraseEnd(tokens, at + 1, rest);
    if (end > 0) return { field, end, compound: rest.length > 0, leads };
  }
  return undefined;
}

/** The index after the further words of a phrase, which may be inflected; 0 if they do not match. */
function phraseEnd(tokens: readonly Token[], at: number, rest: readonly string[]): number {
  let end = at;
  for (const word of rest) {
    // "Responsable(s) scientifique(s)"
    if (tokens[end]?.fold === '(' && !tokens[end]!.spaced && tokens[end + 2]?.fold === ')') end += 3;
    end = overHyphen(tokens, end);
    const token = tokens[end++];
    if (!follows(token)) return 0;
    const { fold } = token;
    const isForm = word.length > 4 && fold.length < word.length + 4 && fold.startsWith(word);
    if (fold !== word && !isForm && !(word.includes('|') && word.split('|').includes(fold))) return 0;
  }
  return end;
}

/** The single-word phrases for an inflected form. */
function formOf<Field extends string>(fold: string, table: LabelTable<Field>): readonly Phrase<Field>[] {
  if (fold.length < 5) return [];
  // the giver of something that is a label for funding: "Subsidiegever", "Fördermittelgeber"; not "Arbeitgeber"
  const giver = GIVERS.find((ending) => fold.endsWith(ending));
  if (giver) {
    const gift = single(table.get(fold.slice(0, -giver.length)));
    if (gift.some(({ field }) => field === 'funder')) return gift;
  }
  // "Forskningspartnere", "Praxispartner"
  const partner = fold.includes('part') ? /(?<!^ansprech|^gesprachs)partn[ea]r(?!in)/.exec(fold) : null;
  if (partner && partner.index > 3) {
    const bare = fold.slice(partner.index);
    const found = table.get(bare);
    return found.length ? found : formOf(bare, table);
  }
  if (!table.mayHaveForm(fold)) return [];
  for (const ending of ENDINGS) {
    if (!fold.endsWith(ending) || fold.length - ending.length < 4) continue;
    const phrases = single(table.get(fold.slice(0, -ending.length)));
    if (phrases.length) return phrases;
  }
  return [];
}

const single = <Field extends string>(phrases: readonly Phrase<Field>[]): readonly Phrase<Field>[] =>
  phrases.filter(({ rest }) => !rest.length);
