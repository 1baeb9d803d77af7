import { endsWith } from './affixes.js';
import { isCapital, type Token } from './tokens.js';

/** Ends of words for occupations outside the university, in compounds, folded: "Afdelingslæge", "Overingeniør". */
const isCompound = endsWith(
  'laege lege lakare arzt arztin arts laakari terapeut terapeutin psykolog psykologi psychologe psychologin psykologin pleier pleierske plejerske skoterska hoitaja ingenior ingenieur ingenieurin ingenjor insinoori konsulent konsult radgiver radgivar pedagog paedagog padagogin larer laerer larare arkitekt bibliotekar bibliotekarie',
  3,
);
/** Occupations that are no ends of others. */
const ALONE =
  /^(?:laege|lege|lakare|arzt|arztin|psykolog|psykologi|psychologe|psychologin|psychologist|ingenior|ingenjor|ingenieur|engineer|konsulent|arkitekt|pedagog|paedagog|larer|laerer|larare|nurse|physician|physiotherapist|jordmor|jordemoder|barnmorska|sosionom|socionom|farmaceut|veterinar|dyrlege|dyrlaege|agronom|jurist|bibliotekar|arkivar|kurator)$/;

/** Words before an occupation: "ledende fysioterapeut", "specialist nurse". */
const RANKS = /^(?:ledende|klinisk|clinical|specialist|senior|chief|head|cand|aut)$/;

/** Ends of English occupations that are no ends of surnames. */
const ENGLISH =
  /(?:rapist|logist|scientist|ician|nurse|officer|director|manager|consultant|advis[eo]r|surgeon|midwife|lawyer)$/;

/** Whether a word ends the name of an occupation: "Occupational Therapist", "Overlege". */
export const isOccupation = (fold: string): boolean =>
  ALONE.test(fold) || isCompound(fold) || ENGLISH.test(fold);

/** Index after an occupation before the name of a person who is known to be one: "Fysioterapeut Anna Berg". */
export function afterOccupation(tokens: readonly Token[], at: number): number {
  const word = RANKS.test(tokens[at]?.fold ?? '') ? at + 1 : at;
  const { kind, fold, breaks } = tokens[word] ?? {};
  const isOne = kind === 'word' && (word === at || !breaks) && (ALONE.test(fold!) || isCompound(fold!));
  const names = [1, 2].map((n) => tokens[word + n]);
  return isOne && names.every((name) => name?.kind === 'word' && !name.breaks && isCapital(name.text))
    ? word + 1
    : at;
}
