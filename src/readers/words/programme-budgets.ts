import { programmeAt } from './project-types.js';
import type { Token } from './tokens.js';

/** Budget periods of the EU and of the EEA grants, which are part of the names of their programmes. */
const BUDGETS = new Set([
  '2000–2006',
  '2007–2013',
  '2009–2014',
  '2014–2020',
  '2014–2021',
  '2021–2027',
  '2021–2028',
]);

/** Whether a period at `at` is that of a programme before it, not of a project: "Interreg North Sea 2014–2020". */
export function isOfProgramme(tokens: readonly Token[], at: number, period: string): boolean {
  if (!BUDGETS.has(period)) return false;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    if (programmeAt(tokens, i)) return true;
    if (tokens[i]!.kind === 'mark' && !'-+('.includes(tokens[i]!.fold)) return false;
  }
  return false;
}
