import { foldLetters } from '../../records/letters.js';
import { knownSection } from '../page/section.js';
import { tokenize } from '../words/tokens.js';

/** Words of calls and issues besides their kinds, folded: a deadline, editors, a number, papers. */
export const SIGNS =
  /\b(?:cfp|call|deadline|special|dossier|hors-serie|issues?|vol|volume|n[or]|heft|hefte|doi|by|invit|appel|propos|contribut|abstract|manus|artic|artik|paper|bidrag|beitr|innkall|utlys|inbjud|opprop|ausschreib|edit|redakt|gjest|gast|coord|dirig|herausge|hrsg|tema|thema|them)|frist\b|nummer\b/;
/** A day, as in the line below the title of a news item. */
const DAY =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.)?,? \p{L}{3,10}\.?,? (?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d/u;

export const isCall = (words: string): boolean => {
  const tokens = tokenize(words.slice(0, 600)).filter(({ kind }) => kind === 'word');
  return knownSection(tokens) === 'issues' || /\bcfp\b|\bspecial (?:collection|section)/i.test(words);
};

/** Whether a text has a day and no sign of a call or an issue. */
export const isNews = (words: string): boolean =>
  DAY.test(words) && !isCall(words) && !SIGNS.test(foldLetters(words).replace(OTHERS, ''));

/** The author of a news item, and the editors of a journal, also a new one, folded. */
const OTHERS =
  /\b(?:ny|nye|nya|new|neuer?|nouve(?:au|lle)) (?:redakt|redact|editors?\b)\p{L}*|\b(?:posted|published|written) by (?:\p{L}+ ){1,5}|\b(?:editors?[ -]in[ -]chief|editorial (?:board|team|office)|(?:hoved|chef|huvud)redakt\p{L}+)/gu;

/** Items of a list that are news among calls: several others are calls, and at least half of all. */
export function newsAmongCalls(texts: readonly string[]): ReadonlySet<number> {
  const news = [...texts.keys()].filter((i) => isNews(texts[i]!));
  const calls = texts.filter(isCall).length;
  return new Set(calls > 1 && calls * 2 >= texts.length ? news : []);
}
