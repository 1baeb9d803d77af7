import { endsSentence } from '../../line/sentences.js';
import { isFunderShortName } from '../../words/funders.js';
import { typeAt } from '../../words/project-types.js';
import { ARTICLES, INDEFINITE } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from './project-word.js';
import { isNoun, placeAt } from './sentence-facts.js';
import { BE, isVerb, WORKS } from './sentence-verbs.js';

/** A title that a sentence names, and the position where the sentence continues. */
export interface SentenceTitle {
  from: number;
  to: number;
  /** Index of the verb or mark after the title. */
  rest: number;
  /** Whether quotation marks end it, so that nothing after it is part of it. */
  isQuoted: boolean;
}

/** A name before a verb: "X er et treårig forskningsprosjekt ved …", "GRØNBY (Grønne fællesskaber) ledes af …". */
export function titleBeforeVerb(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens, record, lines } = draft;
  if (isProjectWord(tokens[from]!.fold)) return undefined;
  const questionEnd = behindQuestion(tokens, from, to);
  if (questionEnd) return { from, to: questionEnd, rest: questionEnd, isQuoted: true };
  // "Feest en verdriet (2021) stond | onder leiding van"
  const last = to - 1;
  if (isVerb(tokens[last]!) && hasFacts(record) && last > from + 1)
    return { from, to: last, rest: last, isQuoted: false };
  let depth = 0;
  for (let i = from + 1; i < Math.min(to - 1, from + 24); i++) {
    const { fold } = tokens[i]!;
    if (fold === '(') depth++;
    else if (fold === ')') depth--;
    if (depth) continue;
    if (fold === '.' && endsSentence(tokens, i)) return undefined;
    if ((BE.has(fold) || fold === ',') && INDEFINITE.has(tokens[i + 1]!.fold)) {
      const noun = nounAt(tokens, i + 2, to);
      if (noun > 0 && isDescription(draft, i, noun, to)) return { from, to: i, rest: i, isQuoted: false };
    }
    if (
      isCapital(tokens[from]!.text) &&
      !isCapital(tokens[i]!.text) &&
      RESEARCHES.test(fold) &&
      i < from + 9 &&
      !tokens.slice(from, i).some(({ fold }) => SUBORDINATE.test(fold)) &&
      ((hasFacts(record) && !/^(?:traces|builds)$/.test(fold)) || tokens[lines[0]![1] - 1]!.fold === '.')
    )
      return { from, to: i, rest: i, isQuoted: false };
    // a short phrase, or one with an article, may be a thing that ended, "Kirken ble avsluttet i 2020."; "Skolen uden
    // vægge blev afsluttet i 2020." names a project
    const isName = i > from + 2 && isCapital(tokens[from]!.text) && !ARTICLES.has(tokens[from]!.fold);
    if ((isName || hasFacts(record)) && i + 2 < to && isDated(draft, i, to))
      return { from, to: i, rest: i, isQuoted: false };
  }
  return undefined;
}

/** Verbs that describe a study and are rare in titles. */
const RESEARCHES =
  /^(?:undersoker|undersoger|utforsk[ae]r|studer[ae]r|analyser[ae]r|kartlegger|examines|explores|investigates|traces|builds|untersucht|erforscht|onderzoekt|etudie|tutkii)$/;

/** Words before a clause that is part of a title: "Children who explore", "How care builds". */
const SUBORDINATE =
  /^(?:som|that|which|who|qui|nar|hvordan|korleis|hvorfor|hur|how|when|where|why|wenn|wie|hoe|wanneer|quand|comment)$/;

/**
 * End of a title that is a question, "Vad vill Östersjön? – så heter ett nytt projekt", "Kan algoritmer være fair? er
 * titlen på …"; 0 if there is none.
 */
function behindQuestion(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 3; i++) {
    if (tokens[i]!.fold !== '?') continue;
    const next = tokens[i + 1]!.fold === '-' ? i + 2 : i + 1;
    const isContinued =
      !isCapital(tokens[next]!.text) || /^(?:das|the|dette|projektet|prosjektet)$/.test(tokens[next]!.fold);
    return isContinued &&
      tokens.slice(next, next + 8).some((token) => isProjectWord(token.fold) || WORKS.test(token.fold))
      ? i + 1
      : 0;
  }
  return 0;
}

/** Verbs before the start or end of a project, possibly after an auxiliary. */
const DATED = /^(?:sta?rt|begynt|begann|begon|debut|avslut|afslut|ended$|slutte|lauft$|loopt$|paga|pagick$)/;

/**
 * Whether a clause says when a project started or ended: "startet i 2019", "ble avsluttet i 2020", "läuft seit Oktober
 * 2022".
 */
function isDated({ tokens, record, lines }: ProjectDraft, at: number, to: number): boolean {
  const verb =
    BE.has(tokens[at]!.fold) || /^(?:skal|ska|wurde|wird|werd|was)$/.test(tokens[at]!.fold) ? at + 1 : at;
  if (isCapital(tokens[verb]!.text) || !DATED.test(tokens[verb]!.fold)) return false;
  const isYear = tokens
    .slice(verb + 1, Math.min(to, verb + 5))
    .some(({ kind, fold }) => kind === 'number' && /^20[0-4]/.test(fold));
  // a title: "When Work Ended in 2020"
  return isYear && (hasFacts(record) || tokens[lines[0]![1] - 1]!.fold === '.');
}

/** Index of the noun for a project or study within a few words; 0 if there is none. */
function nounAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const { kind, fold } = tokens[i]!;
    if (kind === 'mark' && fold !== '-' && fold !== '+') return 0;
    if (isNoun(tokens[i]!) && tokens[i + 1]?.fold !== '-') return i;
  }
  return 0;
}

const isModifier = (token: Token): boolean =>
  isFunderShortName(token) ||
  /^(?:year|research|ongoing|new|nytt|nyt|ny|neues|pagaende|pagande|doctoral|postdoctoral|randomis|nelivuoti|pilot|collaborative|joint)|[a]h?rig|jahrig|jarig|vuoti/.test(
    token.fold,
  );

/** Whether the words after the verb describe a research project rather than the topic of a title. */
function isDescription(draft: ProjectDraft, verb: number, noun: number, to: number): boolean {
  const { tokens, record } = draft;
  const word = tokens[noun]!;
  const isCompound =
    isProjectWord(word.fold) && !/^(?:prosjekt|projekt|project|projet|hanke)/.test(word.fold);
  if (hasFacts(record) || isCompound || tokens.slice(verb + 2, noun).some(isModifier)) return true;
  return (
    placeAt(draft, noun + 1, to) !== undefined || /phd|postdoc/.test(typeAt(tokens, verb + 2)?.key ?? '')
  );
}
