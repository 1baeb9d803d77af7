/** Names and short forms, folded, January first: nb, nn, en, sv, da, de, nl, fr, es, pt and it. */
const NAMES = [
  'jan january januar januari janner janvier janv enero janeiro gennaio',
  'feb febr february februar februari feber fevrier fevr fev febrero fevereiro febbraio',
  'mar march mars marts marz maart mrt marzo',
  'apr april avril avr abril aprile',
  'may mai maj mei mayo maio maggio',
  'jun june juni juin junio junho giugno',
  'jul july juli juillet juil julio julho luglio',
  'aug august augusti augustus aout agosto',
  'sep sept september septembre septiembre setembro settembre',
  'oct okt october oktober octobre octubre outubro ottobre',
  'nov november novembre noviembre novembro',
  'dec des dez december desember dezember decembre diciembre dezembro dicembre',
];
/** Stems before -kuu (Finnish) and -mánnu (Northern Sámi). */
const STEMS = [
  'tammi oddajage',
  'helmi guovva',
  'maalis njukca',
  'huhti cuono',
  'touko miesse',
  'kesa geasse',
  'heina suoidne',
  'elo borge',
  'syys cakca',
  'loka golggot',
  'marras skabma',
  'joulu juovla',
];

const numbered = (rows: readonly string[]): Map<string, number> =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((word): [string, number] => [word, i + 1])));

let names: Map<string, number> | undefined;
let stems: Map<string, number> | undefined;

/** The number of a month from its folded name or abbreviation; undefined for other words. */
export function monthNumber(fold: string): number | undefined {
  names ??= numbered(NAMES);
  const known = names.get(fold);
  if (known || fold.length < 6) return known;
  const [, stem] = /^([a-z]+?)(?:kuu(?:n|ta|ssa|sta|hun)?|man(?:nu|nui|u|us))$/.exec(fold) ?? [];
  stems ??= numbered(STEMS);
  return stem === undefined ? undefined : stems.get(stem);
}

// Unfolded, in lower case, since "vår" would become "var" (was), and "høst" would become "host".
const SEASONS = new Set(
  (
    'vår våren sommer sommeren sommar sommaren høst høsten haust hausten vinter vinteren vintern ' +
    'vt ht vårsemester vårsemesteret høstsemester høstsemesteret haustsemesteret vårterminen höstterminen ' +
    'spring summer autumn fall winter höst hösten forår foråret efterår efteråret ' +
    'frühjahr frühling sommer herbst winter wintersemester sommersemester ' +
    'kevät kevään keväällä kesä kesällä syksy syksyn syksyllä talvi talvella ' +
    'voorjaar lente zomer herfst najaar printemps été automne hiver ' +
    'giđđa giđa geassi geasi čakča čavčča dálvi dálvvi'
  ).split(' '),
);

/** Whether an unfolded word names a season. */
export const isSeason = (word: string): boolean => SEASONS.has(word.toLowerCase());

// Words that make a date imprecise: "early 2026", "midten av mai 2026".
const PARTS = new Set(
  (
    'early mid middle beginning late end primo medio ultimo begynnelsen byrjinga starten midten slutten slutet ' +
    'borjan mitten slutningen begyndelsen anfang mitte ende debut mi fin begin midden eind alku loppu alussa lopussa ' +
    'midt sent tidlig tidleg tidlig seint tidigt spat fruh'
  ).split(' '),
);

/** Whether a folded word names a part of a month or year. */
export const isPartOfTime = (fold: string): boolean => PARTS.has(fold);
