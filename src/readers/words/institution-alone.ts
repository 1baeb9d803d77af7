import { AND, ARTICLES } from './small-words.js';
import { institutionWord } from './institution-words.js';
import { isInstitutionName, OF_WHAT } from './institutions.js';
import { isCapital, type Token } from './tokens.js';

/** Words after which a title goes on: no name of an institution holds them. */
const TITLE_WORDS = new Set(
  'between mellom mellan mellem gjennom genom gennem through after etter efter before during under into from fra fran towards mot versus without uten'.split(
    ' ',
  ),
);

const IN = new Set('i in pa im'.split(' '));
const leadsToField = ({ fold }: Token): boolean => ['for', 'of', 'fur', 'pour', 'de'].includes(fold);

/** "Institutt for pedagogikk i samfunnet": a name that says what for; "University of Cambridge" says where. */
const isOfField = (tokens: readonly Token[]): boolean =>
  tokens.some(leadsToField) && !tokens.some(({ fold }) => fold.startsWith('univer'));

/**
 * Whether words that no label announces are the name of one institution and nothing else: "University Teaching in
 * the Age of …" and "Bodø kommune og foreldrene" are titles, "A and B University" are two.
 */
export function isInstitutionAlone(all: readonly Token[], from = 0, to = all.length): boolean {
  if (!isInstitutionName(all, from, to)) return false;
  const tokens = all.slice(from, to);
  if (tokens.some(({ fold }) => TITLE_WORDS.has(fold))) return false;
  const first = tokens.findIndex(({ fold }) => !ARTICLES.has(fold));
  const next = tokens[first + 1];
  // "Universität Leipzig"; "University Teaching in the Age of …" goes on
  if (
    institutionWord(tokens[first]!.fold) &&
    next?.kind === 'word' &&
    !OF_WHAT.has(next.fold) &&
    tokens.length - first > 3
  )
    return false;
  // "Stavanger kommune i krise"
  const isWhere = (i: number) => IN.has(tokens[i]!.fold) && tokens[i + 1]?.kind === 'word';
  const ends = tokens.findIndex(({ fold }) => institutionWord(fold));
  if (tokens.some((_, i) => i > ends && isWhere(i) && !isCapital(tokens[i + 1]!.text)) && !isOfField(tokens))
    return false;
  return !tokens.some(({ fold }, i) => {
    if (!AND.has(fold) || i === 0) return false;
    const before = tokens.slice(0, i);
    const after = tokens[i + 1];
    // "Institutt for pedagogikk og livslang læring", "Department of Health and Care"
    const isField = isOfField(before) || (isCapital(after?.text ?? '') && before.some(leadsToField));
    return (
      !after ||
      (isField
        ? isInstitutionName(tokens, i + 1) || ARTICLES.has(after.fold)
        : !isCapital(after.text) ||
          institutionWord(after.fold) ||
          isInstitutionName(tokens, i + 1) ||
          // "Lund City Council and Copenhagenize"
          (fold !== '&' && isInstitutionName(before)))
    );
  });
}
