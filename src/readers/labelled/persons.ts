import { endsWith, startsWith } from '../words/affixes.js';
import { nameAt } from '../words/person-names.js';
import { isCapital, type Token } from '../words/tokens.js';

/** Usual titles before a name, folded. */
const USUAL = new Set(
  'prof professor dr docent dosent forsker seniorforsker forskare researcher lecturer lektor forsteamanuensis stipendiat postdoktor'.split(
    ' ',
  ),
);
/** Other titles, and abbreviations in them, folded. */
const OTHERS = new Set(
  'drs phd dphil mphil bsc msc dsc msocsc llm ma mag ba mr mrs ms mx miss sir dame herr frau fru hr fellow reader asst apl full pd ing ir med phil philos rer nat habil theol jur pol oec soc hc mult em univ lic jun mso kand cand ao drin mme mlle mgr priv doz rev dott dra hab inz fil des pr ii dosentti tutkijatohtori maitre conferences ft fd fm kt km vtt vtm ytm tkt ktt hut mcf'.split(
    ' ',
  ),
);
/** Starts and ends of others. */
const opens = startsWith(
  'doutor doct dokt prof emerit lekt universitetsl universitair amanu lagamanu adju assis asso junior senior scient postd stipend dekan privatd dipl hoogler',
);
const closes = endsWith(
  'professor professori professorin docent lektor lektorin forsker forskar forskare leder leiar ledare direktor tutkija koulutettava lehtori johtaja assistent assistenti assistentin inspektor rektor lege laege lakare onderzoeker konservator radgiver radgivar',
);
/** Words of positions of two words: "University Research". */
const FIRST = startsWith('acad clin doct postd proj prog res univ visit');
const SECOND = startsWith('res lect fell prof direct');

/** Whether a word may be a title before a name, although few such words are. */
export function mayBeTitle(tokens: readonly Token[], at: number): boolean {
  const { kind, fold = '' } = tokens[at] ?? {};
  return (
    kind === 'word' &&
    (USUAL.has(fold) ||
      OTHERS.has(fold) ||
      opens(fold) ||
      closes(fold) ||
      (FIRST(fold) && SECOND(tokens[at + 1]?.fold ?? '')))
  );
}

/** Whether a title, such as "A/Prof", may begin at a word. */
export const mayOpenTitle = (tokens: readonly Token[], at: number): boolean =>
  mayBeTitle(tokens, at) ||
  (ABBREVIATED.test(tokens[at]!.fold) && '/-.'.includes(tokens[at + 1]?.fold ?? ' '));

const ABBREVIATED = /^(?:a|fh|ph|ass|hon|gast)$/;

/**
 * The person that a value consists of, perhaps with a usual title before the name; the same as by the rules for any
 * text. `null` if it begins with no name, undefined if that takes the other rules.
 */
export function personIn(tokens: readonly Token[]): { first: number; isEvident: boolean } | null | undefined {
  const [opening, mark] = tokens;
  if (!opening) return null;
  const first = USUAL.has(opening.fold) ? (mark?.fold === '.' && !mark.spaced ? 2 : 1) : 0;
  if (!first && !isCapital(opening.text)) return undefined;
  if (tokens.some((_, i) => i >= first && mayBeTitle(tokens, i))) return undefined;
  const name = nameAt(tokens, first);
  if (!name) return first ? undefined : null;
  if (name.end < tokens.length) return undefined;
  return { first, isEvident: first > 0 || name.initials === 1 };
}
