import type { Status } from '../records/types.js';

/** How headings and labels say a status, in nb, nn, en, se, da, sv and de; beginnings of words. */
const WORDS: Record<Exclude<Status, 'unknown'>, RegExp> = {
  planned: /(?<!\p{L})(planlag|planned|planera|geplant|upcoming|forthcoming|future|kom[ma]+nde|plánej)/iu,
  ongoing:
    /(?<!\p{L})(pågå|løp[ae]nde|a[kc]ti[vf]|aktuell|ongoing|current|in progress|n[åou]v[æae]r|igangv|laufend|jođ[ui])/iu,
  finished:
    /(?<!\p{L})(avslutt?[ae]|afslutte|fullfør|ferdig|tid(?:lige|lega|iga)re|finished|completed|concluded|closed|ended|past|previous|former|abgesch|beendet|loahpa)/iu,
};

/** The status that a heading or label says, if it says just one. */
export function statusSaid(text: string): Exclude<Status, 'unknown'> | undefined {
  const said = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((status) => WORDS[status].test(text));
  return said.length === 1 ? said[0] : undefined;
}
