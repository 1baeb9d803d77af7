import { endsSentence } from '../../line/sentences.js';
import { isShortName } from '../../words/institutions.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { IS, RECEIVES } from './label-of-others.js';
import type { ProjectLabel } from './labels.js';
import { ARTICLES, INDEFINITE } from '../../words/small-words.js';
import { isProjectWord } from '../sentences/project-word.js';

/**
 * Start of the words that introduce a label, "Title. Prosjektet er finansiert av …"; they are not part of the title.
 */
export function leadStart(draft: ProjectDraft, from: number, label: ProjectLabel): number {
  const { tokens } = draft;
  if (label.mark === 'colon') {
    // a short name before a lower-case label belongs to it: "NTNU prosjektleder:"
    const before = tokens[label.first - 1];
    return !label.apart && !label.capital && before && label.first - 1 > from && isShortName(before.text)
      ? label.first - 1
      : label.first;
  }
  if (label.capital) {
    // "Title. Das Projekt läuft von …"
    const article = label.first - 1;
    const isLed =
      article > from + 1 && ARTICLES.has(tokens[article]!.fold) && endsSentence(tokens, article - 1);
    if (!isLed) return label.first;
    draft.claim(article, label.first, 'label');
    return article;
  }
  for (let i = label.first - 1; i >= Math.max(from + 1, label.first - 6); i--) {
    if (endsSentence(tokens, i)) {
      const words = tokens.slice(i + 1, label.first);
      if (
        words.length > 0 &&
        words.length < 6 &&
        words.slice(0, -1).some(({ fold }) => fold.startsWith('pro'))
      )
        draft.claim(i + 1, label.first, 'label');
      return i + 1;
    }
    if (tokens[i]!.kind === 'mark') break;
  }
  // words for the project: "Title – et prosjekt finansiert av …"
  const before = label.first - (CLAUSES.has(tokens[label.first - 1]?.fold ?? '') ? 2 : 1);
  const word = isProjectWord(tokens[label.first]!.fold) ? label.first : before;
  if (isProjectWord(tokens[word]?.fold ?? '')) {
    let at = word;
    // "ett EU-projekt"
    if (tokens[at - 1]?.fold === '-' && !tokens[at - 1]!.spaced) at -= 2;
    while (
      at > Math.max(from, word - 5) &&
      tokens[at - 1]!.kind === 'word' &&
      !isCapital(tokens[at - 1]!.text)
    )
      at--;
    const mark = tokens[at - 1];
    if (
      at > from + 1 &&
      mark!.kind === 'mark' &&
      (',:'.includes(mark!.fold) || (mark!.fold === '-' && mark!.spaced))
    )
      return at;
    // "X is a three-year project funded by"
    for (let i = word - 1; i > Math.max(from, word - 10); i--)
      if (IS.has(tokens[i]!.fold) && INDEFINITE.has(tokens[i + 1]!.fold)) return i;
  }
  // a verb and its article: "X er et samarbeid mellom A og B", "X has received funding from"
  const isFunder = label.fields[0] === 'funder';
  let at = label.first;
  while (
    at > from + 1 &&
    (LEAD_WORDS.has(tokens[at - 1]!.fold) ||
      // "X er et prosjekt som er finansiert av"
      tokens[at - 1]!.fold === 'som' ||
      (tokens[at]!.fold === 'som' && isProjectWord(tokens[at - 1]!.fold)) ||
      (isFunder && RECEIVES.has(tokens[at - 1]!.fold)))
  )
    at--;
  if (at < label.first && (IS.has(tokens[at]!.fold) || RECEIVES.has(tokens[at]!.fold))) {
    // "Title: Prosjektet er et samarbeid mellom"
    const colon = at - 2;
    if (colon > from && isProjectWord(tokens[at - 1]!.fold) && ':-,'.includes(tokens[colon]!.fold)) at--;
    draft.claim(at, label.first, 'label');
    return at;
  }
  // "Title, et samarbeid med"
  if (at < label.first && tokens[at - 1]!.kind === 'mark' && INDEFINITE.has(tokens[at]!.fold)) {
    draft.claim(at, label.first, 'label');
    return at;
  }
  const clause = clauseStart(tokens, from, label.first);
  if (clause < label.first) return clause;
  // a clause before the label: "…, som gjennomføres i samarbeid med"
  for (let i = label.first - 1; i > Math.max(from, label.first - 8); i--) {
    if (tokens[i]!.fold === ',' && CLAUSES.has(tokens[i + 1]?.fold ?? '')) return i;
    if (tokens[i]!.kind === 'mark') break;
  }
  return label.first;
}

/** First words of clauses that lead to a label, folded; any adverb in "-ly" is another. */
const OPENERS =
  /^(?:fund(?:ed|ing)|financed|supported|sponsored|made|thanks|with|through|finan[sz]ier\w*|gefordert|gefinan\w*|unterstutzt|stott\w*|stod\w*|mulig(?:gjort)?|mojlig\w*|takket|tack|dank\w*|mogelijk|med|mit|met|avec|grace|finance|soutenu|\w{3,}ly|del(?:vis|s))$/;

/**
 * Start of a clause in lower case between a mark and a label, whose first word shows that it is not of the title:
 * "…, made possible by a generous grant from", "…, financially supported by"; otherwise `at`.
 */
function clauseStart(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i > Math.max(from, at - 9); i--) {
    const { kind, fold, text, spaced } = tokens[i]!;
    if (kind === 'word' ? isCapital(text) : kind === 'mark' && (fold !== '-' || spaced))
      return kind === 'mark' && ',-'.includes(fold) && OPENERS.test(tokens[i + 1]!.fold) ? i : at;
  }
  return at;
}

const CLAUSES = new Set('som which that der die hvor where'.split(' '));

const LEAD_WORDS = new Set([
  ...IS,
  'et',
  'eit',
  'ett',
  'een',
  'a',
  'an',
  'i',
  'in',
  'being',
  'ein',
  'eine',
  'en',
  'un',
  'une',
  'tett',
  'close',
]);
