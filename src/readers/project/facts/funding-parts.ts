import { ARTICLES } from '../../words/small-words.js';
import { isBalanced, listItems, trimItem } from '../../line/enumerations.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName } from '../../words/institutions.js';
import { afterAmount } from '../../words/money.js';
import { programmeAt } from '../../words/project-types.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';

const WITHIN = new Set('under through via gjennom innenfor within inom gennem'.split(' '));

/** The unclaimed parts of an enumeration; brackets, slashes, "under" and "through" also separate names. */
export function* fundingParts(draft: ProjectDraft, from: number, to: number): Generator<[number, number]> {
  const { tokens } = draft;
  for (const [s, e] of listItems(tokens, from, to)) {
    let at = s;
    for (let i = s; i <= e; i++) {
      const token = tokens[i];
      const afterSum = i < e ? endOfSum(tokens, i) : i;
      if (afterSum > i) {
        const named = trimItem(tokens, at, i);
        if (named) yield named;
        at = afterSum;
        i = afterSum - 1;
        continue;
      }
      const ends =
        i === e ||
        '()[]'.includes(token!.fold) ||
        isApart(tokens, i) ||
        (i > s && WITHIN.has(token!.fold)) ||
        !draft.isFree(i, i + 1);
      if (!ends) continue;
      // initials in brackets belong to the name: "Deutsche Forschungsgemeinschaft (DFG)"
      const after = i < e && token!.fold === '(' && at < i ? afterOwnName(draft, at, i, e) : i;
      if (after > i) {
        i = after - 1;
        // "German Research Foundation (DFG) funding programme e-Research"
        if (after < e && PROGRAMME.test(tokens[after]!.fold)) {
          yield [at, after];
          yield [after, e];
          break;
        }
        // "Ministry of Education (BMBF) of Germany"
        if (after + 1 < e && tokens[after]!.fold === 'of' && isCapital(tokens[after + 1]!.text)) {
          yield [at, after];
          at = after + 2;
          i = after + 1;
          continue;
        }
        // "Vetenskapsrådet (Swedish Research Council) Natural sciences"
        if (after >= e || tokens[after]!.kind !== 'word' || !isCapital(tokens[after]!.text)) continue;
        yield [at, after];
        break;
      }
      const part = trimItem(tokens, at, i);
      if (part) yield part;
      at = i + 1;
    }
  }
}

/** Whether a slash with spaces around it stands before another name: "BMEL / FNR". */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.fold === '/' &&
  tokens[at]!.spaced &&
  !!tokens[at + 1]?.spaced &&
  isCapital(tokens[at + 1]!.text);

/** Words between the name of a funder and that of its programme. */
const PROGRAMME = /^(?:funding|program(?:me?)?|forderprogramm|programmet|ohjelma)$/;

/**
 * Index after an amount of money that follows a name, "Vinnova 1 200 000 kronor", "the ESRC c. £560k"; otherwise `at`.
 * In "Horizon 2020 EUR 3 million" the number before it is part of the name.
 */
function endOfSum(tokens: readonly Token[], at: number): number {
  const end = afterAmount(tokens, at);
  return tokens[end]?.kind === 'number' && !tokens[end].breaks ? at : end;
}

/** First words of names of funders that end with a place: "Academy of Finland". */
export const BODIES = /^(?:academy|agency|council|ministry|fund)$/;

/**
 * Index after the bracket at `open` if it contains a short form of the name, whose letters occur in the name in order,
 * "(DFG)", "(Bufdir)", "(HK-dir)", or the name in another language, "Academy of Finland (Suomen Akatemia)". Otherwise
 * `open`.
 */
function afterOwnName(draft: ProjectDraft, from: number, open: number, to: number): number {
  const { tokens } = draft;
  let close = open + 1;
  while (close < to && tokens[close]!.fold !== ')' && tokens[close]!.fold !== '(') close++;
  const [inner] = tokens.slice(open + 1, close);
  if (inner?.kind !== 'word' || tokens[close]?.fold !== ')' || !isBalanced(tokens, from, open)) return open;
  // initials, also of a programme: "European Research Council (ERC)"
  const initials = tokens.slice(from, open).map(({ fold }) => fold[0] ?? '');
  if (close - open === 2 && initials.join('') === inner.fold && open - from > 2) return close + 1;
  if (!isCapital(inner.text) || programmeAt(tokens, open + 1)) return open;
  // a short name in another language: "Independent Research Fund Denmark (DFF)"
  const isShort = close - open === 2;
  if (isShort && isFunderShortName(inner)) return close + 1;
  const first = ARTICLES.has(tokens[from]!.fold) ? from + 1 : from;
  const isPayer = isFunderName(tokens, first, open) || BODIES.test(tokens[first]!.fold);
  const isShortOuter = open - first === 1 && isFunderShortName(tokens[first]!);
  if (isPayer && !isShortOuter && isFunderName(tokens, open + 1, close)) return close + 1;
  // a body without programmes: "Arbeids- og velferdsdirektoratet (NAV)"
  const hasNone = isInstitutionName(tokens, from, open) && !isFunderName(tokens, from, open);
  if (isShort && hasNone && isAllCapitals(inner.text) && inner.text.length < 5) return close + 1;
  const name = tokens
    .slice(from, open)
    .map(({ fold }) => fold)
    .join('');
  let at = 0;
  for (const { fold, kind, spaced } of tokens.slice(open + 1, close)) {
    if (spaced && fold !== inner.fold) return open;
    if (kind !== 'word') continue;
    for (const letter of fold) {
      at = name.indexOf(letter, at) + 1;
      if (at === 0) return open;
    }
  }
  return name[0] === inner.fold[0] ? close + 1 : open;
}
