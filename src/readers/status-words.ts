import type { Status } from '../records/types.js';

/** How headings and labels say a status, in nb, nn, en, se, da, sv and de; beginnings of words. */
const WORDS: Record<Exclude<Status, 'unknown'>, RegExp> = {
  planned:
    /(?<!\p{L})(planlag|planned|upcoming|forthcoming|future|kommende|komande|planerade|kommande|geplant|plánejuvvon)/iu,
  ongoing:
    /(?<!\p{L})(pågå|løpende|løpande|aktiv|active|ongoing|current|in progress|nåværende|noverande|igangværende|nuværende|nuvarande|laufend|aktuell|jođus|jođi)/iu,
  finished:
    /(?<!\p{L})(avslutt?[ae]|avsluttet|fullfør|ferdig|tidligere|tidlegare|tidigare|finished|completed|concluded|closed|ended|past|previous|former|afslutte|afsluttede|abgeschlossen|beendet|loahpahuvvo)/iu,
};

/** The status that a heading or label says, if it says just one. */
export function statusSaid(text: string): Exclude<Status, 'unknown'> | undefined {
  const said = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((status) => WORDS[status].test(text));
  return said.length === 1 ? said[0] : undefined;
}
