import { closingQuote } from '../../line/titles.js';
import { endsSentence } from '../../line/sentences.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName, isTopicToo } from '../../words/funders.js';
import { personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { programmeAt } from '../../words/project-types.js';
import { AND, ARTICLES, AT } from '../../words/small-words.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { FOR } from './byline.js';
import type { ProjectDraft } from '../draft.js';
import { BODIES } from '../facts/funding-parts.js';
import { readFunding } from '../facts/funding.js';
import { namesProject } from '../title/nameless.js';
import { readExpansion } from '../title/expansion.js';
import { findProjectLabels } from '../labels/labels.js';
import { FUNDED } from '../facts/payer.js';
import { isProjectWord } from './project-word.js';
import { readValue } from '../labels/values.js';
import { isVerb, WORKS } from './sentence-verbs.js';
import { titleBeforeVerb, type SentenceTitle } from './title-before-verb.js';

/** The title that a sentence in `[from, to)` names; undefined if the words may themselves be a title. */
export function findSentenceTitle(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  // "Prosjektet Korn | ledes av"
  if (to - from < 3) return behindNoun(draft, from, to);
  return (
    beforeNoun(draft, from, to) ??
    quotedIn(draft, from, to) ??
    readExpansion(draft, from, to) ??
    behindClause(draft, from, to) ??
    behindFunded(draft, from, to) ??
    behindNoun(draft, from, to) ??
    behindCompound(draft, from, to) ??
    titleBeforeVerb(draft, from, to)
  );
}

/** A name between "the" and the word for a project, before a label: "The ParMesh project | is funded by". */
function beforeNoun(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const isNamed =
    isProjectWord(draft.tokens[to - 1]!.fold) &&
    namesProject(draft.tokens, from, to - 1) &&
    runsInto(draft, to);
  if (!isNamed) return undefined;
  draft.claim(from, from + 1, 'label');
  draft.claim(to - 1, to, 'label');
  return { from: from + 1, to: to - 1, rest: to, isQuoted: true };
}

/**
 * A name between a clause that starts with a label and a verb: "Led by Prof. Anna Berg, Reading the Bog examines …".
 * Reads the clause.
 */
function behindClause(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens } = draft;
  const clause = tokens.slice(from, to);
  if (!clause.some(({ fold }) => fold === ',')) return undefined;
  const labels = findProjectLabels(clause).filter(({ mark }) => mark === 'word');
  if (labels[0]?.first !== 0) return undefined;
  for (let comma = from + labels[0].value + 1; comma < Math.min(to - 2, from + 24); comma++) {
    if (tokens[comma]!.fold !== ',' || !isCapital(tokens[comma + 1]!.text)) continue;
    const end = nameEndAt(tokens, comma + 1, to);
    if (!end || !isVerb(tokens[end] ?? tokens[comma]!)) continue;
    const inside = labels.filter(({ first }) => from + first < comma);
    inside.forEach((label, i) => {
      const next = inside[i + 1];
      let limit = next ? from + next.first : comma;
      while (next && AND.has(tokens[limit - 1]!.fold)) limit--;
      const moved = { ...label, first: from + label.first, value: from + label.value };
      draft.rule = 'clause before the title in a sentence';
      if (readValue(draft, moved, moved.value, limit, true)) draft.claim(moved.first, moved.value, 'label');
    });
    return { from: comma + 1, to: end, rest: end, isQuoted: false };
  }
  return undefined;
}

/**
 * A name behind its funder, "Forte funded project RAINMAP studies …", "Horizon Europe funded Rain Lab (2022–2025) …",
 * with a word for a project or a period, or in capitals; "Forte funded Rain Studies" is a title.
 */
function behindFunded(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens } = draft;
  const verb = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(from + 8, to - 1) && FUNDED.has(fold),
  );
  const head = tokens[verb - 1]?.fold === '-' ? verb - 1 : verb;
  if (head <= from || isTopicToo(tokens, from, head)) return undefined;
  const isPayer = isFunderName(tokens, from, head) || BODIES.test(tokens[from]!.fold);
  if (!isPayer && programmeAt(tokens, from)?.end !== head) return undefined;
  const isNoun = isProjectWord(tokens[verb + 1]!.fold);
  const first = isNoun ? verb + 2 : verb + 1;
  const open = tokens.findIndex(({ fold }, i) => i > first && i < Math.min(first + 7, to) && fold === '(');
  const [hit] =
    open > 0 ? findPeriods(draft.text.slice(tokens[open + 1]!.start, tokens[open]!.start + 24)) : [];
  const isShort = isAcronymShaped(tokens[first]?.text ?? '');
  const end = hit?.start === 0 ? open : isNoun ? nameEndAt(tokens, first, to) : isShort ? first + 1 : 0;
  if (end <= first || end > to || !isCapital(tokens[first]!.text)) return undefined;
  draft.rule = 'funder before "funded"';
  readFunding(draft, from, head, true);
  return { from: first, to: end, rest: end, isQuoted: true };
}

/**
 * A quotation in a sentence, after a word for something with a title: "Doktorgradsprosjektet til Anna Berg, «…»,
 * handler om …".
 */
function quotedIn(
  { tokens, text, lines }: ProjectDraft,
  from: number,
  to: number,
): SentenceTitle | undefined {
  const last = lines[0]![1];
  for (let i = from + 1; i < to - 1; i++) {
    const { kind, spaced, text: mark } = tokens[i]!;
    if (kind !== 'mark' || !spaced || !'«"“„”‘'.includes(mark)) continue;
    const close = closingQuote(text, tokens[i]!.start, tokens[last - 1]!.end);
    const end = close < 0 ? -1 : tokens.findIndex(({ start }, at) => at > i && start >= close);
    if (end < i + 2 || !isCapital(tokens[i + 1]!.text)) return undefined;
    const before = tokens.slice(Math.max(from, i - 12), i);
    const bears = before.some(
      (token, n) =>
        isProjectWord(token.fold) ||
        WORKS.test(token.fold) ||
        (n > 0 && /^i?ntitul|^heter$|^hedder$/.test(token.fold)),
    );
    const outside = [...tokens.slice(from, i), ...tokens.slice(end + 1, last)];
    return bears && outside.some((token) => isVerb(token) || /^skri[vb]/.test(token.fold))
      ? { from: i, to: end + 1, rest: end + 1, isQuoted: true }
      : undefined;
  }
  return undefined;
}

/**
 * A name after the word for a project, up to a verb or mark: "I prosjektet Heime hos oss prøver …", "im Projekt GRENZE
 * untersuchen wir …".
 */
function behindNoun(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens } = draft;
  for (let i = from; i < Math.min(to - 1, from + 24); i++) {
    const { fold } = tokens[i]!;
    const isDefinite = /kt(?:et|ets|en)$/.test(fold) || ARTICLES.has(tokens[i - 1]?.fold ?? '');
    const isWord =
      (isProjectWord(fold) && isDefinite) ||
      /^(?:indsatsen|insatsen|satsingen|natverket|nettverket|netvaerket|projektissaan)$/.test(fold);
    // "du projet ANR RIVAGE", "des DFG-Projektes Klangräume"
    const isPaid = isProjectWord(fold) && isFunderShortName(tokens[i + 1]!) && i + 2 < to;
    const payer = isPaid
      ? i + 1
      : i > from + 1 && tokens[i - 1]!.fold === '-' && isFunderShortName(tokens[i - 2]!)
        ? i - 2
        : 0;
    const first = isPaid ? i + 2 : i + 1;
    const word = tokens[first]!;
    if (!(isWord || (payer && isProjectWord(fold))) || !isCapital(word.text) || word.kind !== 'word')
      continue;
    // "Projektet Nære Naboer | gennemføres af"
    const end =
      nameEndAt(tokens, first, to) ||
      ((i < from + 2 && runsInto(draft, to)) || isGiven(draft, from, i, to) || (payer && first + 1 === to)
        ? to
        : 0);
    if (end <= first) return undefined;
    draft.rule = 'funder beside the word for a project';
    if (payer) readFunding(draft, payer, payer + 1, true);
    return { from: first, to: end, rest: end, isQuoted: false };
  }
  return undefined;
}

/** Words before that for a project, without a hyphen: "Forskningsrådsprosjektet"; unlike "Fredsprosjektet Europa". */
const RESEARCH = /^(?:forskn?ings(?:rads)?|doktorgrads|avhandlings|innovasjons|innovations|samarbe[it]ds)/;

/** A name behind the definite form of a compound, at the start and without a verb: "Interreg-prosjektet Stille kyst". */
function behindCompound(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens } = draft;
  const word = tokens.findIndex(
    ({ fold }, i) =>
      i >= from && i < Math.min(from + 4, to - 1) && /.pro[sj]+ektet$|^pro[sj]+ektet$/.test(fold),
  );
  const first = word + 1;
  const hyphen = tokens[word - 1];
  const isHyphened = word > from && hyphen!.fold === '-' && !hyphen!.spaced && !tokens[word]!.spaced;
  const isPrefixed = isHyphened
    ? tokens[from]!.fold !== 'eu' || isAllCapitals(tokens[first]?.text ?? '')
    : word === from && RESEARCH.test(tokens[from]!.fold);
  if (word < from || !isPrefixed || !isCapital(tokens[from]!.text) || !isCapital(tokens[first]!.text))
    return undefined;
  if (tokens[first]!.kind !== 'word' || tokens.slice(first, to).some(isVerb)) return undefined;
  draft.rule = 'funder beside the word for a project';
  if (word > from && (isFunderName(tokens, from, word - 1) || programmeAt(tokens, from)))
    readFunding(draft, from, word - 1, true);
  return { from: first, to, rest: to, isQuoted: false };
}

/** Whether a person is named for a project: "Anna Berg at the Department of Ecology, for the project …". */
function isGiven({ tokens }: ProjectDraft, from: number, word: number, to: number): boolean {
  const before = ARTICLES.has(tokens[word - 1]?.fold ?? '') ? word - 2 : word - 1;
  const person = personAt(tokens, from, word);
  const next = person && tokens[person.after];
  return (
    person !== undefined &&
    next !== undefined &&
    FOR.has(tokens[before]?.fold ?? '') &&
    (person.after === before || AT.has(next.fold) || next.fold === ',') &&
    !tokens.slice(word, to - 1).some((_, i) => endsSentence(tokens, word + i))
  );
}

/** Whether a label continues the sentence that ends before `at`. */
const runsInto = ({ tokens, spans }: ProjectDraft, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !tokens[at]!.breaks &&
  spans.all.some(({ field, start }) => field === 'label' && start === tokens[at]!.start);

/** End of a name before a verb, a comma or a clause; 0 if there is none. */
function nameEndAt(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to + 1, at + 14); i++) {
    const token = tokens[i];
    if (!token) return 0;
    // a short name in capitals is a single word: "prosjektet KLIMAFJORD, som …"
    if (
      i === at + 1 &&
      isAcronymShaped(tokens[at]!.text) &&
      (token.kind === 'mark' ? ',;.('.includes(token.fold) : !isCapital(token.text))
    )
      return i;
    // not the Finnish verb "on": "… of Oil Accidents on the Ecosystems"
    const isOn = token.fold === 'on' && /^(?:the|an?|its|their)$/.test(tokens[i + 1]?.fold ?? '');
    if (i < to && isVerb(token) && !isOn) return i;
    if (token.fold === ',' || token.fold === ';') {
      const next = tokens[i + 1];
      // "… av kustbor, turister och minnen"
      if (AND.has(tokens[i + 2]?.fold ?? '') && !isVerb(next!)) continue;
      return next && !isCapital(next.text) && next.kind === 'word' ? i : 0;
    }
    if (i < to && endsSentence(tokens, i) && isProjectWord(tokens[i + 1]?.fold ?? '')) return i;
    if (i >= to || endsSentence(tokens, i)) return 0;
  }
  return 0;
}
