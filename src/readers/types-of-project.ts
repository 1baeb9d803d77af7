import { programmeKeys } from './funding.js';

/** Words for kinds of projects and their results, and the keys that stand for them in a record. */
const TYPES: Record<string, string> = {
  phd: 'ph\\.? ?d\\.?|do[ck]tor(?:grads?|and|al|ate)|(?:doktorgrads|doktor)?avhandling|dissertation|promotions',
  postdoc: 'post-?do[ck](?:tor(?:al|s)?)?',
  master: "master(?:'?s)?(?: ?thesis|oppg[aå]ve|uppsats)?",
  anthology: '(?:bo[kg]-?)?antologi|anthology|edited (?:volume|book)|sammelband',
  book: 'bo[okg]k?|buch|monogra(?:fi|ph)|fagbok|lærebok',
  innovation: 'innova[stj]+ions?',
  network: '(?:forsk\\p{L}*|research )?(?:nettverk|network|netværk|nätverk|netzwerk)s?',
  pilot: 'pilot',
};
/** The keys that types have in records; a programme's key comes from its name. */
export const typeKeys = [...Object.keys(TYPES), ...programmeKeys];

const typeFinders = Object.entries(TYPES).map(
  ([key, words]) =>
    [
      key,
      new RegExp(
        `^(?:${words})(?:[ -]?(?:forsknings|research )?(?:pro(?:sj|j)e[ck]t(?:et)?|stud(?:ie|y)|fellowship))?(?![\\p{L}\\p{N}-])`,
        'iu',
      ),
    ] as const,
);
const STATUSES: Record<'ongoing' | 'finished' | 'planned', string> = {
  ongoing: 'pågå\\p{L}*|on-?going|current|acti(?:ve)|aktivt?|laufend|igangværende|løpende|in progress|jođus',
  finished:
    'avslutt?(?:et|a|at|ad)|afsluttet|finished|completed|ended|concluded|abgeschlossen|ferdig|fullført',
  planned: 'planlag[td]|planned|planera[dt]|geplant|kommende|upcoming',
};
const statusFinders = Object.entries(STATUSES).map(
  ([status, words]) =>
    [status as keyof typeof STATUSES, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

function startOf<Key extends string>(
  text: string,
  finders: (readonly [Key, RegExp])[],
): { length: number; key: Key } | undefined {
  for (const [key, finder] of finders) {
    const length = finder.exec(text)?.[0].length;
    if (length) return { length, key };
  }
  return undefined;
}

/** A type at the start of a text ("PhD-prosjekt ved …"): its length and its key. */
export const typeAt = (text: string) => startOf(text.slice(0, 80), typeFinders);

/** The status that a text begins with, and its length. */
export const statusAt = (text: string) => startOf(text.slice(0, 80), statusFinders);
