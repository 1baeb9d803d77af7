import { isBalanced } from '../../line/enumerations.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { grantIn } from '../../words/grants.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { isSum } from '../../words/money.js';
import { afterTitles, isParticle, personAt } from '../../words/people.js';
import { findPeriods, type PeriodHit } from '../../words/period-finder.js';
import { programmeAt } from '../../words/project-types.js';
import { roleOf } from '../../words/roles.js';
import { AND, INDEFINITE, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { findProjectLabels } from '../labels/labels.js';

/** A piece of a line in a list of grants, as a token range. */
export interface GrantPiece {
  from: number;
  to: number;
  /** Its kind, according to its words: `words` are a title or an unknown name, a `tag` is neither. */
  kind:
    | 'quoted'
    | 'words'
    | 'amount'
    | 'role'
    | 'period'
    | 'grant'
    | 'funder'
    | 'scheme'
    | 'body'
    | 'post'
    | 'person'
    | 'label'
    | 'acronym'
    | 'tag';
  /** Whether a person is the leader. */
  leads?: boolean;
  period?: PeriodHit;
  /** Whether the number of the grant follows the name of a funder. */
  isNumbered?: boolean;
  /** The mark before it: a separator, a bracket, or none if its words separate it. */
  mark: string;
}

/** Words at the end of names of grants, programmes and funds. */
const SCHEMES =
  /^(?:grants?|awards?|fellowships?|funding|funds?|program|programme|programm|scheme|scholarship|studentship|bursary|stipend|stipendium|projektbidrag|etableringsbidrag|sachbeihilfe|einzelforderung|projektforderung)$/;

/** Whether the words of a funder include those of a scheme: "ERC Advanced Grant 2019". */
export const namesScheme = ({ tokens }: ProjectDraft, { from, to }: GrantPiece): boolean =>
  tokens.slice(from + 1, to).some(({ fold }) => SCHEMES.test(fold));

/** Whether a mark is only a separator. */
export const isEdge = ({ kind, fold }: Token): boolean => kind === 'mark' && ',;:.|·•-/'.includes(fold);

/** Whether a period is as recent and short as those of grants. */
export const isRecent = ({ from, to }: PeriodHit): boolean => {
  const first = Number((from ?? to)!.slice(0, 4));
  return first > 1997 && first < 2045 && Number((to ?? from)!.slice(0, 4)) - first < 16;
};

/** A piece between marks, with its kind. */
export function pieceOf(draft: ProjectDraft, from: number, to: number, mark: string): GrantPiece {
  const { tokens } = draft;
  const piece = (kind: GrantPiece['kind'], more?: Partial<GrantPiece>): GrantPiece => ({
    from,
    to,
    kind,
    mark,
    ...more,
  });
  if (isSum(tokens, from, to)) return piece('amount');
  // a bracket without facts belongs to the name before it
  let core = to;
  while (core > from && tokens[core - 1]!.fold === ')') {
    let open = core - 1;
    while (open > from && !(tokens[open]!.fold === '(' && isBalanced(tokens, open, core))) open--;
    if (open <= from) break;
    core = open;
  }
  const role = roleOf(tokens, from, core);
  if (role) return piece('role', { leads: role === 'lead' });
  // "PI Anna Berg", "Co-PI: Anna Berg"
  for (let at = from + 1; at < Math.min(core - 1, from + 4); at++) {
    const name = tokens[at]!.fold === ':' ? at + 1 : at;
    const titled = roleOf(tokens, from, at);
    if (titled && personAt(tokens, name, core)?.after === core)
      return { ...piece('person', { leads: titled === 'lead' }), from: name };
  }
  // "Professor Anna Berg project leader"
  const named = personAt(tokens, from, core);
  const behind = named && named.after < core ? roleOf(tokens, named.after, core) : undefined;
  if (behind) return { ...piece('person', { leads: behind === 'lead' }), to: named!.after };
  // "Docent Anna Berg and working group"
  if (named?.isEvident && isGroup(tokens, named.after, core)) return { ...piece('person'), to: named.after };
  if (isGroup(tokens, from, core)) return piece('post');
  const text = draft.slice(from, to);
  const [period] = text.length < 60 ? findPeriods(text) : [];
  if (period?.start === 0 && period.end === text.length && isRecent(period))
    return piece('period', { period });
  if (isLabel(tokens, from, to)) return piece('label');
  const grant = grantIn(draft.text, tokens, from, to);
  if (grant && grant.to === to && (grant.isLabelled ? grant.from === from : /[0-9]{4}/.test(text))) {
    if (grant.from === from) return piece('grant');
    // "NCI R21CA198843", "NCN 2019/35/N/NZ5/02714"
    if (grant.from === from + 1 && isNumberedName(tokens[from]!, text))
      return piece('funder', { isNumbered: true });
  }
  const words = tokens.slice(from, core).filter(({ kind }) => kind === 'word');
  const isName = words.every(isOfName);
  const person = named;
  if (person?.after === core && person.isEvident) return piece('person');
  const last = words.at(-1);
  // "A Foundation of Law" is a title
  if (last && words.length < 20 && !INDEFINITE.has(words[0]!.fold)) {
    if ((isName || words.length < 5) && isFunderName(tokens, from, core)) return piece('funder');
    const isCapitals = isName && words.length < 8 && !text.includes(':');
    if (isCapitals && (isFunderShortName(words[0]!) || programmeAt(tokens, from))) return piece('funder');
    const scheme = words.findLastIndex(({ fold }) => SCHEMES.test(fold));
    // "CISCO research award"
    const isNamed = words
      .slice(0, scheme)
      .every((word) => isOfName(word) || /^(?:research|seed|career|travel)$/.test(word.fold));
    if (
      scheme > 0 &&
      isNamed &&
      (scheme === words.length - 1 ||
        (isName && (tokens[core - 1]!.kind === 'number' || FROM.test(words[scheme + 1]!.fold))))
    )
      return piece('scheme');
  }
  const isWhole = tokens.slice(from, core).every(({ fold }) => fold !== ')');
  if (isWhole && isInstitutionAlone(tokens, from, core)) return piece('body');
  // after a surname: "Lecturer in modern history", "Dr Anna MD150233"
  if (afterTitles(tokens, from) > from && !person) return piece('post');
  return piece('words');
}

/** Whether a short name in capitals pays, according to the long number after it. */
const isNumberedName = ({ text }: Token, words: string): boolean =>
  /^[A-Z]{2,6}$/.test(text) && !CURRENCIES.test(text) && (words.match(/[0-9]/g)?.length ?? 0) > 5;
const CURRENCIES = /^(?:EUR|USD|GBP|NOK|SEK|DKK|CHF|KR)$/;

/** Whether words are for a leader's group: "and working group", "ja työryhmä", "og hennes kolleger". */
const isGroup = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  to - from < 6 &&
  AND.has(tokens[tokens[from]!.fold === ',' ? from + 1 : from]!.fold) &&
  /(?:gr[ou]+pp?e?|team|colleagues|kolleg(?:er|or|en)|tyoryhma|equipe)$/.test(tokens[to - 1]!.fold);

/** Prepositions between a grant and its funder. */
const FROM = /^(?:from|by|of|fra|fran|von|van|de)$/;

/** Whether a word may be part of a name: a capitalised word, or a function word. */
const isOfName = (token: Token): boolean =>
  isCapital(token.text) || SMALL_WORDS.has(token.fold) || isParticle(token);

/** Whether a range is a label without a field, possibly with further words: "Research Team", "Sum Awarded from BA". */
export function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  while (from < to && isEdge(tokens[from]!)) from++;
  if (to - from > 4 || to <= from || !isCapital(tokens[from]!.text)) return false;
  const label = findProjectLabels(tokens.slice(from, to)).find(({ fields }) => fields[0] === 'other');
  return label !== undefined && label.first < 2 && (label.value === to - from || tokens[to]?.fold === ':');
}

/** Whether words look like a title rather than a name: some are in lower case, or there are too many. */
export function isTitleShaped(draft: ProjectDraft, from: number, to: number): boolean {
  const open =
    draft.tokens[to - 1]!.fold === ')'
      ? draft.tokens.findIndex(({ fold }, i) => i > from && fold === '(')
      : -1;
  const words = draft.tokens.slice(from, open > 0 ? open : to).filter(({ kind }) => kind === 'word');
  const small = words.filter((word, i) => i > 0 && !isOfName(word));
  return words.length > 5 || (words.length > 2 && small.length > 0) || /[?!]$/.test(draft.slice(from, to));
}

/** Whether a piece may be the title: a quotation, or words of its shape that start with a capital. */
export const isTitle = (draft: ProjectDraft, { kind, from, to }: GrantPiece): boolean =>
  kind === 'quoted' ||
  (kind === 'words' &&
    // "“Please hold”: Waiting in …"
    isCapital(draft.tokens[draft.tokens[from]!.kind === 'mark' ? from + 1 : from]?.text ?? '') &&
    isTitleShaped(draft, from, to));
