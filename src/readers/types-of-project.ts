import { programmeKeys } from './funding.js';

/** Words for kinds of projects and their results, and the keys that stand for them in a record. */
const TYPES: [key: string, words: string][] = [
  ['phd', 'ph\\.? ?d\\.?|doktorgrads?|doktorand|doctoral|doctorate|doktoravhandling|avhandling|dissertation|promotions?|stipendiat|doctoral thesis|phd thesis|doktorgradsavhandling|doktorgrad'],
  ['postdoc', 'post-?do[ck](?:tor(?:al)?)?|postdoktor(?:s|at)?'],
  ['master', "master(?:'s|s)?(?: ?(?:thesis|oppgave|oppgåve|uppsats|speciale|arbeit))?|masteroppgåve"],
  ['anthology', '(?:bok|bog)-?antologi|antologi|anthology|edited (?:volume|book)|sammelband|book anthology'],
  ['book', 'bok|book|bog|buch|monografi|monograph|fagbok|lærebok'],
  ['innovation', 'innovasjons?|innovations?'],
  ['network', '(?:forskings?|forsknings?|research )?(?:nettverk|network|netværk|nätverk|netzwerk)s?'],
  ['pilot', 'pilot'],
  ['commissioned', 'oppdrags|commissioned|uppdrags'],
];
/** The keys that types have in records; a programme's key comes from its name. */
export const typeKeys = [...TYPES.map(([key]) => key), ...programmeKeys];

const PROJECT = '(?:[ -]?(?:forskings|forsknings|research )?(?:pro(?:sj|j)e[ck]t(?:et)?|studie|study|stipendium|fellowship|position|stilling|arbeid))?';

/** A type at the start of a text ("PhD-prosjekt ved …"): its length and its key. */
export function typeAt(text: string): { length: number; key: string } | undefined {
  for (const [key, words] of TYPES) {
    const match = new RegExp(`^(?:${words})${PROJECT}(?![\\p{L}\\p{N}-])`, 'iu').exec(text.slice(0, 80));
    if (match) return { length: match[0].length, key };
  }
  return undefined;
}

const STATUS: [status: 'planned' | 'ongoing' | 'finished', words: string][] = [
  ['ongoing', 'pågår|pågående|pågåande|ongoing|on-going|active|aktivt?|laufend(?:es|e)?|igangværende|i gang|in progress|current|løpende|jođus'],
  ['finished', 'avslutt?(?:et|a|at|ad|ade)|afsluttet|finished|completed|ended|concluded|closed|abgeschlossen|beendet|ferdig|fullført|slutført|avslutat|loahpahuvvon'],
  ['planned', 'planlagt|planned|planerat|planerad|geplant|planlagd|kommende|komande|kommande|upcoming|starting soon|approved'],
];

/** The status that a text begins with, and its length. */
export function statusAt(text: string): { length: number; status: 'planned' | 'ongoing' | 'finished' } | undefined {
  for (const [status, words] of STATUS) {
    const match = new RegExp(`^(?:${words})(?: pro(?:sj|j)e[ck]t)?(?![\\p{L}\\p{N}])`, 'iu').exec(text);
    if (match) return { length: match[0].length, status };
  }
  return undefined;
}
