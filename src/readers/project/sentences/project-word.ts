import { closingQuote } from '../../line/titles.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { afterProject } from '../../words/label-table.js';
import type { ProjectDraft } from '../draft.js';

const QUOTES = '«"“„»”‘\'';

/** Words for groups that carry out a project of the same name, folded. */
const GROUPS =
  /^(?:forsch(?:ungs|er)|nachwuchs)gruppe$|^(?:graduierten|forschungs)kolleg$|^forschungsverbund$|^sonderforschungsbereich$|^schwerpunktprogramm$/;

/** A title in quotation marks after the word "project": "Prosjektet «…»", "… starta prosjektet: «…»". */
export function titleAfterProject(
  { tokens, text }: ProjectDraft,
  from: number,
  to: number,
): { label: number; from: number; to: number; acronym?: readonly [from: number, to: number] } | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    if (!QUOTES.includes(tokens[i]!.text) || tokens[i]!.kind !== 'mark') continue;
    if (!tokens[i]!.spaced && tokens[i - 1]!.fold !== '(') continue;
    let before = i - 1;
    if (tokens[before]!.fold === ':') before--;
    if (before > from && QUOTES.includes(tokens[before]!.text)) before--;
    // "Projekt SAND-WISE „…“", "Projet BOCAGE (« … »)"
    const isBracket = tokens[before]?.fold === '(';
    let name = isBracket ? before - 1 : before;
    while (name > from && !tokens[name]!.spaced) name--;
    const acronym =
      name > from &&
      (isProjectWord(tokens[name - 1]!.fold) || /^program/.test(tokens[name - 1]!.fold)) &&
      isAcronymShaped(text.slice(tokens[name]!.start, tokens[isBracket ? before - 1 : before]!.end))
        ? ([name, isBracket ? before : before + 1] as const)
        : undefined;
    if (acronym) before = name - 1;
    const word = tokens[before];
    const isGroup = i < from + 5 && GROUPS.test(word?.fold ?? '');
    if (before < from || word?.kind !== 'word' || !(acronym || isGroup || isProjectWord(word.fold))) continue;
    const close = closingQuote(text, tokens[i]!.start, tokens[to - 1]!.end);
    if (close < 0) continue;
    const end = tokens.findIndex(({ start }, at) => at > i && start >= close);
    // "Forschungsgruppe „…“" and nothing else
    if (isGroup && end < to - 1 && tokens[end + 1]!.kind === 'word') continue;
    if (end > i + 1 && end < to)
      return { label: isGroup ? from : before, from: i, to: end + 1, ...(acronym && { acronym }) };
  }
  return undefined;
}

export const isProjectWord = (fold: string): boolean =>
  afterProject(fold) === '' ||
  /^projekte?s$/.test(fold) ||
  ['prosjekt', 'prosjektet', 'projekt', 'projektet', 'project', 'hanke'].some(
    (word) => fold.length > word.length && fold.endsWith(word),
  );
