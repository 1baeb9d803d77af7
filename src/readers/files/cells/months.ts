import { fold } from '../../../records/fold.js';

/** Names of the months, January first, in Norwegian and Danish, Swedish, English, German, Dutch, French, Finnish and Northern Sámi. */
const NAMES = [
  'januar januari january janvier tammikuu tammikuuta ođđajagemánnu',
  'februar februari february février helmikuu helmikuuta guovvamánnu',
  'mars march märz maart mrt maaliskuu maaliskuuta njukčamánnu',
  'april avril huhtikuu huhtikuuta cuoŋománnu',
  'mai maj may mei toukokuu toukokuuta miessemánnu',
  'juni june juin kesäkuu kesäkuuta geassemánnu',
  'juli july juillet heinäkuu heinäkuuta suoidnemánnu',
  'august augusti augustus août elokuu elokuuta borgemánnu',
  'september septembre syyskuu syyskuuta čakčamánnu',
  'oktober october octobre lokakuu lokakuuta golggotmánnu',
  'november novembre marraskuu marraskuuta skábmamánnu',
  'desember december dezember décembre joulukuu joulukuuta juovlamánnu',
].map((names) => names.split(' ').map(fold));

const known = new Map<string, string | undefined>();

/**
 * The number of a month, `01` to `12`, from its name or an unambiguous abbreviation of at least three letters (four in
 * Finnish, where "mar" would be March or November).
 */
export function monthNumber(word: string): string | undefined {
  const key = fold(word).replace(/\.$/, '');
  if (!known.has(key)) known.set(key, find(key));
  return known.get(key);
}

function find(key: string): string | undefined {
  if (key.length < 3 || key.length > 20) return undefined;
  const begins = (name: string) => name.startsWith(key) && (key.length > 3 || !/kuu(?:ta)?$/.test(name));
  const months = NAMES.flatMap((names, i) => (names.some(begins) ? [i + 1] : []));
  return months.length === 1 ? String(months[0]).padStart(2, '0') : undefined;
}
