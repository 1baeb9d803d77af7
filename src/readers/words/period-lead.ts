import type { Token } from './tokens.js';

/**
 * Index of the first word that leads to a period and stands behind a mark or at the start of a line: ", i perioden
 * 2021–2024", "(during 2019–2022)"; undefined if there is none.
 */
export function leadStart(tokens: readonly Token[], at: number): number | undefined {
  let from = at;
  let isLed = false;
  while (from > 0 && at - from < 4 && !tokens[from]!.breaks) {
    const { fold, kind } = tokens[from - 1]!;
    if (kind !== 'word' || !(LEADS.test(fold) || SMALL_LEADS.has(fold))) break;
    isLed ||= LEADS.test(fold);
    from--;
  }
  const before = tokens[from]?.breaks ? undefined : tokens[from - 1];
  return isLed && (!before || (before.kind === 'mark' && ',.;|([-–·•'.includes(before.fold)))
    ? from
    : undefined;
}
/** Words that lead to years, folded: "i perioden", "under åren", "vuosina". */
const LEADS =
  /^(?:period(?:en|a|e)?|tidsrom(?:met)?|tidsrum(?:met)?|zeitraum|jahren?|aren|arene|ara|years|vuosina|during|active|aktiv|running|between|mellom|mellan|mellem|zwischen|tussen|entre)$/;
const SMALL_LEADS = new Set(
  'i in im for the den der von under over fur from fra over a les annees de la'.split(' '),
);
