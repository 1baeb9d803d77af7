import { endsWith } from './affixes.js';
import { institutionWord, isWrittenForm } from './institution-words.js';
import { isNameWord, isNoGivenName, isNoName, isParticle, nameAt } from './person-names.js';
import { isAllCapitals, isCapital, tokenize, type Token } from './tokens.js';

export { isParticle };

/** A person's name among tokens, as indices: `[first, end)` is the name; titles may precede and follow it. */
export interface PersonHit {
  /** Index of the first title, or of the name. */
  start: number;
  first: number;
  end: number;
  /** Index after titles that follow the name ("…, PhD"). */
  after: number;
  /**
   * Whether an academic title or an initial shows that this is a person at work. The shape of a name is not enough, nor
   * are several initials, which are typical of authors.
   */
  isEvident: boolean;
}

/** Academic titles and positions that precede or follow a person's name. */
const TITLES = new Set(
  (
    'doutor doutora doctor doctora prof professor professorin professori professeur prof.dr dr drs doktor phd dphil mphil bsc msc dsc msocsc llm ma mag ba mr mrs ms mx miss sir dame herr frau fru hr ' +
    'docent dosent lektor lecturer reader fellow emeritus emerita universitetslektor forstelektor forsteamanuensis amanuensis lagamanuensis adjunkt adjungeret ' +
    'assistant associate assoc asst apl juniorprofessor juniorprofessorin senior junior full seniorforsker forsker seniorforskare forskare scientist researcher gymnasielektor postdoc postdok postdoktor stipendiat doktorand doktorandin ' +
    'phd-stipendiat dekan rektor pd privatdozent dipl ing ir med phil rer nat habil theol jur pol oec soc hc mult em univ lic ' +
    'overlege overlaege overlakare museumsinspektor forstelektor hogskolelektor tutkijatohtori dosentti yliopistonlehtori hoogleraar universitair maitre conferences jun mso kand cand ao drin mme mlle mgr priv doz assoz philos rev dott dra hab inz'
  ).split(' '),
);

/** Ends of words for positions, in lower-case compounds: "instituttleder", "akatemiatutkija". */
const isPost = endsWith(
  'professor professori professorin docent lektor lektorin forsker forskar forskare leder leiar ledare direktor tutkija koulutettava lehtori johtaja assistent assistenti assistentin inspektor rektor lege laege lakare onderzoeker konservator radgiver radgivar',
  4,
);
/** Positions of two words, by their first and second word: "project researcher". */
const BEFORE_TITLE = new Set(
  'doctoral postdoctoral project program programme university research academy clinical visiting'.split(' '),
);
const POSTS = new Set('research researcher lecturer fellow professor director'.split(' '));
/** Degrees and positions in capitals, and numbers after a position: "FT Petra Lehtinen", "professor II Anna Berg". */
const SHORT = new Set('FT FD FM KT KM VTT VTM YTM TkT KTT HuT MCF'.split(' '));

/** Whether a word begins a text or a line, where a capital shows nothing. */
const isFirst = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at]!.breaks;

/** Whether a word is a title before a name. */
const isTitle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { fold, text } = token;
  const next = tokens[at + 1];
  // "Dr. med. Anna Berg", unlike "med Anna Berg"
  if (fold === 'med' && !(next?.fold === '.' && !next.spaced) && !TITLES.has(tokens[at - 1]?.fold ?? ''))
    return false;
  return (
    TITLES.has(fold) ||
    SHORT.has(text) ||
    // "Postdoctoral Researcher", "University Lecturer"
    (BEFORE_TITLE.has(fold) && POSTS.has(next?.fold ?? '')) ||
    (isPost(fold) &&
      !fold.startsWith('pro') &&
      (!isCapital(text) || fold.startsWith('univ') || isFirst(tokens, at))) ||
    // "idéhistorikern Anna Berg" at the start of a line
    (isFirst(tokens, at) && !isCapital(text) && /.{4}(?:ar|er|ik|log|ist|sof|or)(?:e?n)$/.test(fold)) ||
    // "Dr. des.", "Fil. dr.", "professor II"
    (fold === 'des' && tokens[at - 2]?.fold === 'dr') ||
    (fold === 'fil' && (next?.fold === '.' || TITLES.has(next?.fold ?? ''))) ||
    text === 'Pr' ||
    (text === 'II' && TITLES.has(tokens[at - 1]?.fold ?? ''))
  );
};

/** French words before the name of a body in capitals: "Groupe ADP", "Mission VENUS". */
const BODIES = new Set(
  'ville mairie groupe plan mission reseau programme societe entreprise pole projet'.split(' '),
);

/** Index after an abbreviation before a title: "A/Prof", "FH-Prof.", "Ass.-Prof."; otherwise `at`. */
function overShort(tokens: readonly Token[], at: number): number {
  if (!/^(?:a|fh|ph|ass|hon|gast)$/.test(tokens[at]?.fold ?? '')) return at;
  const mark = tokens[at + 1]?.fold === '.' ? at + 2 : at + 1;
  const title = tokens[mark + 1];
  return '/-'.includes(tokens[mark]?.fold ?? ' ') && title?.spaced === false && TITLES.has(title.fold)
    ? mark + 1
    : at;
}

/** Index of a title behind a hyphen at `at`, or after a word for a student, as in "PhD-student"; otherwise `at`. */
function overHyphen(tokens: readonly Token[], at: number): number {
  const fold = tokens[at]?.fold === '-' ? (tokens[at + 1]?.fold ?? '') : '';
  if (TITLES.has(fold)) return at + 1;
  return /^stud(?:ent|erende|ierende)(?:in)?$/.test(fold) ? at + 2 : at;
}

/** Index after the titles at `at`, including their full stops. */
export function afterTitles(tokens: readonly Token[], at: number): number {
  let i = at;
  for (;;) {
    let next = overShort(tokens, i);
    while (isTitle(tokens, next) && !(next > at && tokens[next]!.breaks)) {
      next++;
      next = overHyphen(tokens, next);
      while (tokens[next]?.fold === '.' && !tokens[next]!.spaced) next++;
      // female forms: "Prof.in", "Mag.a", "prof.ssa"
      if (
        tokens[next - 1]!.fold === '.' &&
        /^(?:in|a|ª|r?ssa)$/.test(tokens[next]?.text ?? '') &&
        !tokens[next]!.spaced
      )
        next++;
      // "Univ.-Prof.", "Ph.d.-studerende"
      if (tokens[next - 1]!.fold === '.') next = overHyphen(tokens, next);
    }
    if (next === i) return i;
    i = next;
    // "Prof. Dr., Dr. h.c."
    if (
      tokens[i]?.fold === ',' &&
      TITLES.has(tokens[i + 1]?.fold ?? '') &&
      TITLES.has(tokens[i - 1]?.fold ?? '')
    )
      return i;
  }
}

/**
 * The name that fills `[at, to)` or ends before a mark, with a surname in capitals behind given names: "Odile GRANGER",
 * "Anne DE LA TOUR". In the other order, the words may be a body, "SINTEF Ocean"; elsewhere than behind a label for a person, they
 * may be a title and an acronym.
 */
export function capitalSurnameAt(tokens: readonly Token[], at: number, to: number): PersonHit | undefined {
  const first = afterTitles(tokens, at);
  let end = first;
  while (end < to && tokens[end]!.kind !== 'mark' && !(end > first && tokens[end]!.breaks)) {
    end++;
    while (tokens[end]?.fold === '-' && !tokens[end]!.spaced && end + 1 < to) end += 2;
  }
  const mark = tokens[end];
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
  const isSurname = (word: Token) =>
    word.text.length > 2 && isAllCapitals(word.text) && !/[0-9.]/.test(word.text) && !isWrittenForm(word);
  const surnames = words.filter(isSurname);
  const given = words.filter((word) => !isSurname(word) && !isParticle(word));
  const isName =
    words.length < 6 &&
    surnames.length > 0 &&
    surnames.length < 4 &&
    given.length > 0 &&
    given.length < 4 &&
    given.every(
      (word) =>
        isNameWord(word) &&
        !institutionWord(word.fold) &&
        !isNoName(word.fold) &&
        !isNoGivenName(word.fold) &&
        !BODIES.has(word.fold),
    ) &&
    !surnames.includes(words[0]!) &&
    isSurname(words.at(-1)!) &&
    (end === to || !mark || mark.breaks || ',;(|'.includes(mark.fold));
  return isName ? { start: at, first, end, after: end, isEvident: first > at } : undefined;
}

/** A name in capitals behind a title that fills `[at, to)`: "FT PETRA LEHTINEN". */
export function capitalNameAt(tokens: readonly Token[], at: number, to: number): PersonHit | undefined {
  const first = afterTitles(tokens, at);
  const words = tokens.slice(first, to);
  const isName =
    first > at &&
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => (word.kind === 'word' ? isAllCapitals(word.text) : word.fold === '-')) &&
    !words.some((word) => institutionWord(word.fold) || isWrittenForm(word) || /[0-9]/.test(word.text));
  return isName ? { start: at, first, end: to, after: to, isEvident: true } : undefined;
}

/**
 * A person's name at `at`, with two to five words before `to`: capitalised words, initials, and particles between them.
 * Undefined if the words name an institution. Only the shape is tested; the context decides whether it is a person.
 */
export function personAt(tokens: readonly Token[], at: number, to = tokens.length): PersonHit | undefined {
  let first = afterTitles(tokens, at);
  // "dosentti, FT Petra Lehtinen"
  if (first > at && tokens[first]?.fold === ',' && afterTitles(tokens, first + 1) > first + 1)
    first = afterTitles(tokens, first + 1);
  const name = nameAt(tokens, first, to, (fold) => fold.length > 3 && TITLES.has(fold));
  if (!name) return undefined;
  const { end, initials } = name;
  let after = end;
  while (tokens[after]?.fold === ',' && after + 1 < to && TITLES.has(tokens[after + 1]!.fold)) {
    // "A B, Univ. of Leeds"
    if (tokens[after + 1]!.fold === 'univ') break;
    // Scandinavian "with", unlike "Dr. med.": "Anna Berg, med støtte fra …"
    if (tokens[after + 1]!.fold === 'med' && tokens[after + 2]?.fold !== '.') break;
    const afterNext = afterTitles(tokens, after + 1);
    // the title belongs to another name: "A B, Prof. C D"
    if (
      afterNext === after + 1 ||
      (afterNext < to && tokens[afterNext]!.spaced && isNameWord(tokens[afterNext]!))
    )
      break;
    after = afterNext;
  }
  return { start: at, first, end, after, isEvident: first > at || after > end || initials === 1 };
}

/** Whether text is the name of a person and nothing else. */
export function isPerson(words: string): boolean {
  const tokens = tokenize(words);
  return personAt(tokens, 0)?.after === tokens.length;
}
