import type { Token } from './tokens.js';

/** A word or phrase at some place: the index after it, and the key that stands for it in a record. */
interface KeyHit {
  key: string;
  end: number;
}

/** Kinds of projects and of their results by the beginnings of their words, folded; `$` ends a word. */
const TYPES: Readonly<Record<string, string>> = {
  phd: 'phd dphil doktor doctor doctoral avhandling avhandlings dissertation dissertasjon promotionsprojekt promotions vaitoskirja proefschrift promotieonderzoek promotietraject promotieproject these_de_doctorat these$ doctorat',
  postdoc: 'postdok postdoc',
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

/** Programmes by their names; a trailing `+` is read with them. */
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

/** Programmes that are grants to persons or from states: who pays, and no kind of project as an Erasmus+ project is one. */
const GRANTS = new Set(['msca', 'erc', 'eea']);

/** Whether the key of a programme is a type of project too. */
export const isTypeToo = (programme: string): boolean => !GRANTS.has(programme);

/** The keys that types have in records. */
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

/** The phrase at `at`: its words in order, a hyphen between them or not; the last may continue unless it is whole. */
function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): KeyHit | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  for (const { key, words, whole } of phrases) {
    let i = at;
    const fits = words.every((word, n) => {
      if (n > 0 && tokens[i]?.fold === '-') i++;
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

/** A type at `at`, with the words that only say "project" after it: "PhD-prosjekt", "ph.d. prosjekt", "doctoral thesis". */
export function typeAt(tokens: readonly Token[], at: number): KeyHit | undefined {
  const hit = phraseAt(tokens, at, (types ??= phrasesOf(TYPES)));
  if (!hit) return undefined;
  let { end } = hit;
  for (;;) {
    const next =
      tokens[end]?.fold === '-' ||
      // of an abbreviation; after "PhD-prosjekt" it ends the sentence
      (tokens[end]?.fold === '.' && !tokens[end]!.spaced && end === hit.end)
        ? end + 1
        : end;
    const fold = tokens[next]?.kind === 'word' && !tokens[next]!.breaks ? tokens[next]!.fold : '';
    if (fold && AFTER_TYPE.some((word) => fold.startsWith(word))) end = next + 1;
    else if (next > end && tokens[end]!.fold === '.') end = next;
    else return { key: hit.key, end };
  }
}

/** The end of a type without the full stop of its abbreviation, where that is left out: "…; ph.d." */
export const endOfType = (tokens: readonly Token[], end: number, to: number): number =>
  end === to + 1 && tokens[to]?.fold === '.' ? to : end;

/** "EU", "EUs", "EU's" in front of its programme's name. */
export const isUnion = ({ text }: Token): boolean => /^EU(?:['’:]?s)?$/.test(text);

/** A known programme at `at`, with its plus sign; asked where a bracket or a label holds the name. */
export function programmeAt(tokens: readonly Token[], at: number): KeyHit | undefined {
  const hit = phraseAt(tokens, at, (programmes ??= phrasesOf(PROGRAMMES)));
  return hit && tokens[hit.end]?.fold === '+' ? { ...hit, end: hit.end + 1 } : hit;
}
