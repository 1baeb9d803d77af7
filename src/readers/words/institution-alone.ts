import { AND, ARTICLES } from './small-words.js';
import { isFieldWord } from './fields-of-work.js';
import { opensPhrase } from './funders.js';
import { institutionWord } from './institution-words.js';
import { isInstitutionName, OF_WHAT } from './institutions.js';
import { isCapital, type Token } from './tokens.js';

/** Words after which a title continues; names of institutions do not contain them. */
const TITLE_WORDS = new Set(
  'between mellom mellan mellem gjennom genom gennem through after etter efter before during under into from fra fran towards mot versus without uten'.split(
    ' ',
  ),
);

/** Nordic nouns for an institution without an article, folded. */
const INDEFINITE =
  /^(?:sykehus|sjukehus|sjukhus|sygehus|universitet|museum|skole|skule|skola|kommune|kommun)$/;
const IN = new Set('i in pa im'.split(' '));
const leadsToField = ({ fold }: Token): boolean => ['for', 'of', 'fur', 'pour', 'de'].includes(fold);

/**
 * Whether a name states a field ("Institutt for pedagogikk i samfunnet") rather than a place ("University of
 * Cambridge").
 */
const isOfField = (tokens: readonly Token[]): boolean =>
  tokens.some(leadsToField) && !tokens.some(({ fold }) => fold.startsWith('univer'));

/**
 * Whether words without a label are the name of a single institution and nothing else. "University Teaching in the Age
 * of …" and "Bodø kommune og foreldrene" are titles; "A and B University" are two institutions.
 */
export function isInstitutionAlone(all: readonly Token[], from = 0, to = all.length): boolean {
  if (!isInstitutionName(all, from, to)) return false;
  const tokens = all.slice(from, to);
  if (tokens.some(({ fold }) => TITLE_WORDS.has(fold))) return false;
  // a project rather than an institution
  if (tokens.some(({ fold }, i) => fold === 'school' && tokens[i - 1]?.fold === 'research')) return false;
  const first = tokens.findIndex(({ fold }) => !ARTICLES.has(fold));
  if (opensPhrase(tokens[first]!)) return false;
  // any of its kind, unlike "Sykehuset i Vestfold": "Sykehus i Norge"
  if (INDEFINITE.test(tokens[first]!.fold) && IN.has(tokens[first + 1]?.fold ?? '')) return false;
  // "FFI2008-02276 (Ministry of Economy)"
  if (/\d{3}/.test(tokens[first]!.text)) return false;
  const next = tokens[first + 1];
  // "Universität Leipzig" is a name; "University Teaching in the Age of …" continues
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

/** Words for bodies that are named after places or fields: universities, hospitals, municipalities. */
const PLACED =
  /^(?:universi|yliopist|hogsk|hojskol|hogesch|hochsch|ammattik|sykehus|sjukhus|sygehus|kommun|gemeente)/;
/** Words that may follow "of" and "in", but that no university is named after. */
const ABSTRACT =
  /^(?:li[fv]e?s?|love|death|hope|power|memor(?:y|ies)|freedom|time|war|peace|hunger|silence|truth)$|(?:ness|hood|dom|(?<!sci|intellig)ence)$/;

/**
 * Whether words that look like a body's name may be a figure of speech at the end of a title, in a line without other
 * facts: "Centre of Power", "The Trust of Memory"; not "University of Bergen" or "Institutt for pedagogikk".
 */
export function mayBeFigure(all: readonly Token[], from: number, to: number): boolean {
  let head = from;
  if (ARTICLES.has(all[head]!.fold) && head + 2 < to) head++;
  let first = head + 2;
  if (!all[head + 1] || !OF_WHAT.has(all[head + 1]!.fold)) return false;
  if (first + 1 < to && ARTICLES.has(all[first]!.fold)) first++;
  const words = all.slice(first, to);
  if (words.some((word) => ABSTRACT.test(word.fold))) return true;
  return words.length < 3 && !PLACED.test(all[head]!.fold) && !words.some(isFieldWord);
}
