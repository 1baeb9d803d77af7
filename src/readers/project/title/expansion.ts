import { isAcronymShaped, isBracketAcronym, leadingAcronym } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName } from '../../words/institutions.js';
import { findPeriods } from '../../words/period-finder.js';
import { isCapital } from '../../words/tokens.js';
import { readParts } from '../around-title/bracket.js';
import { closeOf } from '../around-title/between.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from '../sentences/project-word.js';
import type { SentenceTitle } from '../sentences/title-before-verb.js';

/** Whether a bracket contains only a period. */
function isPeriod(draft: ProjectDraft, from: number, to: number): boolean {
  const words = draft.slice(from, to);
  const [hit] = findPeriods(words);
  return hit?.shape === 'range' && hit.start === 0 && hit.end === words.length;
}

/**
 * A title in a bracket after its acronym, which is read with the facts beside the title: "GRØNBY (Grønne fællesskaber)
 * ledes af …", "LECT-AD (Lire et écrire à tout âge, 2021–2024) ; …", "le projet ANR TRAME (Textes et radios)".
 */
export function readExpansion(draft: ProjectDraft, from: number, to: number): SentenceTitle | undefined {
  const { tokens, record, lines } = draft;
  const open = tokens.findIndex(({ fold }, i) => i > from && i < Math.min(to, from + 24) && fold === '(');
  const close = open > 0 && tokens[open]!.spaced ? closeOf(draft, open, to) : -1;
  if (close < open + 3 || !isCapital(tokens[open + 1]!.text)) return undefined;
  let name = open - 1;
  while (name > from && !tokens[name]!.spaced) name--;
  const acronym = draft.slice(name, open);
  if (!isAcronymShaped(acronym)) return undefined;
  // "…, 2021–2024)", "…, ANR-20-CE27-0009)"
  const comma = tokens.findIndex(
    ({ fold }, i) => i > open + 2 && i < close && fold === ',' && /[0-9]{3}/.test(draft.slice(i + 1, close)),
  );
  const end = comma > 0 ? comma : close;
  const title = draft.slice(open + 1, end);
  if (isInstitutionName(tokens, open + 1, end) || isFunderName(tokens, open + 1, end)) return undefined;
  const word = isFunderShortName(tokens[name - 1] ?? tokens[name]!) ? name - 2 : name - 1;
  const isProject = word >= from && isProjectWord(tokens[word]!.fold);
  const isFirst = name === from || (name === from + 1 && /^(?:i|in|im|dans)$/.test(tokens[from]!.fold));
  const next = tokens[close + 1];
  const isLong = acronym.length > 3 && lines.length === 1;
  // "SOUNDARK (Shared Tools for Audio) (2011–2014)"
  const isDated =
    next?.fold === '(' && close + 1 < to && isPeriod(draft, close + 2, closeOf(draft, close + 1, to));
  const known = hasFacts(record) || isDated;
  const goesOn =
    next?.kind !== 'mark'
      ? !isCapital(next?.text ?? '')
      : known && (isDated || (isLong && ',;'.includes(next.fold)) || close + 2 >= to);
  const isNamed =
    isFirst &&
    goesOn &&
    (isBracketAcronym(acronym, title) || (known && leadingAcronym(`${acronym}: ${title}`, true) > 0));
  if (!isNamed && !(isProject && isLong && end - open > 3)) return undefined;
  draft.rule = 'acronym before the words it stands for';
  if (!draft.setAcronym(name, open)) return undefined;
  if (isProject) {
    if (word < name - 1) readFunding(draft, name - 1, name, true);
    if (word === from) draft.claim(word, word + 1, 'label');
  }
  if (comma > 0) readParts(draft, comma + 1, close);
  return { from: open + 1, to: end, rest: close + 1, isQuoted: true };
}
