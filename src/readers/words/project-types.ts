import type { Token } from './tokens.js';

/** A word or phrase, as the key used in records, and the index after it. */
interface KeyHit {
  key: string;
  end: number;
}

/** Kinds of projects and results, by starts of words, folded; `$` marks the end of a word. */
const TYPES: Readonly<Record<string, string>> = {
  phd: 'phd dphil doktor doctor doctoral avhandling avhandlings dissertation dissertasjon promotionsprojekt promotions vaitoskirja proefschrift promotieonderzoek promotietraject promotieproject these_de_doctorat these$ doctorat',
  postdoc: 'postdok postdoc post_doc post_dok',
  master:
    'master$ masters masterprosjekt masteroppg masterthesis masteravhandling masterarbeit masteruppsats masterstud',
  anthology:
    'antolog antholog bok_antolog bog_antolog bokantolog bogantolog sammelband edited_volume edited_book artikkelsamling',
  book: 'bok$ bokprosjekt bokprojekt boken$ boka$ book$ bog$ bogprojekt buch$ buchprojekt monogra fagbok lerebok laerebok',
  innovation:
    'innovasjonsprosjekt innovation_project innovationsprojekt innovasjon$ innovation$ innovasjonsprosj',
  network:
    'nettverk nettverks network$ networks$ netverk netvaerk natverk netzwerk forskernettverk forskningsnettverk forskningsnatverk',
  pilot: 'pilot$ pilotprosjekt pilotprojekt pilotstud pilot_project',
};

/** Programmes by name; a trailing `+` is read with them. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  erasmus: 'erasmus$',
  msca: 'msca$ marie_sklodowska_curie marie_curie',
  erc: 'erc$ european_research_council',
  horizon:
    'horizon_europe horizon_europa horisont_europa horisont_2020 horizon_2020 horizont_europa horizont_2020 h2020$ horizon2020$',
  fp7: 'fp7$ fp6$ sixth_framework_program 7th_framework_program seventh_framework_program',
  interreg: 'interreg$',
  nordplus: 'nordplus$',
  eea: 'eea_grant eea_norway_grant eos_midler eos_midlene norway_grant',
  cost: 'cost_action cost_aksjon',
};

/** Programmes that fund persons or states: funders rather than types of project, unlike Erasmus+. */
const GRANTS = new Set(['msca', 'erc', 'eea']);

/** Whether the key of a programme is also a type of project. */
export const isTypeToo = (programme: string): boolean => !GRANTS.has(programme);

/** The keys of types in records. */
export const typeKeys = [...Object.keys(TYPES), ...Object.keys(PROGRAMMES)];

interface Phrase {
  words: readonly string[];
  whole: boolean;
  key: string;
}

const phrasesOf = (table: Readonly<Record<string, string>>): Phrase[] =>
  Object.entries(table).flatMap(([key, all]) =>
    all.split(' ').map((phrase) => {
      const whole = phrase.endsWith('$');
      return { key, whole, words: (whole ? phrase.slice(0, -1) : phrase).split('_') };
    }),
  );

/**
 * The phrase at `at`: its words in order, optionally with hyphens or full stops between them. The last word may have a suffix unless
 * it is whole.
 */
function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): KeyHit | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  for (const { key, words, whole } of phrases) {
    let i = at;
    const fits = words.every((word, n) => {
      // "post-doc", "post.doc."
      if (n > 0 && '-.'.includes(tokens[i]?.fold ?? ' ') && !tokens[i]!.spaced) i++;
      const fold = tokens[i++]?.fold ?? '';
      return n === words.length - 1 && !whole ? fold.startsWith(word) : fold === word;
    });
    if (fits) return { key, end: i };
  }
  return undefined;
}

let types: Phrase[] | undefined;
let programmes: Phrase[] | undefined;

const AFTER_TYPE =
  'project prosjekt projekt study studie fellowship thesis stipend stipendiat position avhandling dissertation oppgave proeve candidate student degree stilling research'.split(
    ' ',
  );

/** A type at `at`, including words for "project" after it: "PhD-prosjekt", "ph.d. prosjekt", "doctoral thesis". */
export function typeAt(tokens: readonly Token[], at: number): KeyHit | undefined {
  const hit = phraseAt(tokens, at, (types ??= phrasesOf(TYPES)));
  if (!hit) return undefined;
  let { end } = hit;
  for (;;) {
    const next =
      tokens[end]?.fold === '-' ||
      // the full stop of an abbreviation; after "PhD-prosjekt" it ends the sentence
      (tokens[end]?.fold === '.' && !tokens[end]!.spaced && end === hit.end)
        ? end + 1
        : end;
    const fold = tokens[next]?.kind === 'word' && !tokens[next]!.breaks ? tokens[next]!.fold : '';
    if (fold && AFTER_TYPE.some((word) => fold.startsWith(word))) end = next + 1;
    else if (next > end && tokens[end]!.fold === '.') end = next;
    else return { key: hit.key, end };
  }
}

/** The end of a type without the full stop of its abbreviation, if the full stop is outside the range: "…; ph.d." */
export const endOfType = (tokens: readonly Token[], end: number, to: number): number =>
  end === to + 1 && tokens[to]?.fold === '.' ? to : end;

/** Whether a word is the EU before the name of its programme: "EU", "EUs", "EU's". */
export const isUnion = ({ text }: Token): boolean => /^EU(?:['’:]?s)?$/.test(text);

/** A known programme at `at`, including its plus sign; used for names in brackets and after labels. */
export function programmeAt(tokens: readonly Token[], at: number): KeyHit | undefined {
  const hit = phraseAt(tokens, at, (programmes ??= phrasesOf(PROGRAMMES)));
  return hit && tokens[hit.end]?.fold === '+' ? { ...hit, end: hit.end + 1 } : hit;
}
