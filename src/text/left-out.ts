/** Placeholder for omitted text; no word or phrase extends across it. */
const GAP = ' \uFFFC ';

// Bounded quantifiers limit backtracking on long text without spaces.
const ADDRESSES = [
  /\b(?:https?|ftp|mailto|tel):[^\s<>«»"“”]+/giu,
  /(?<![\p{L}\d])www\.[^\s<>«»"“”]+/giu,
  /[^\s@<>()«»"“”,;:]{1,64}@[^\s@<>()«»"“”,;:]{1,190}\.\p{L}{2,24}/gu,
  /(?<![\p{L}\d])doi:\s{0,3}\S+/giu,
  /(?<![\p{L}\d])10\.\d{4,9}\/\S+/gu,
  /(?<![\p{L}\d.-])(?:[a-zæøå\d-]{1,63}\.){1,5}(?:no|com|org|net|edu|eu|io)(?:\/[^\s<>«»"“”]*)?(?![\p{L}\d-])/giu,
  /(?<![\p{L}\d])@[a-z\d_.]+/giu,
];

const NAME = String.raw`\p{Lu}[\p{L}.’'-]{0,40}`;
const BETWEEN_NAMES = String.raw`(?:\s?[,&;]\s?|\s(?:og|and)\s|\s)`;
const WORK = String.raw`(?:(?:1[5-9]|20)\d\d[a-z]?|in press|i trykk|under utgivelse)`;

/** A citation, "(Ness & Heimburg, 2020, s. 36)", whose names are not topics of the text. */
const CITATION = new RegExp(
  String.raw`\((?:(?:jf\.|se|see|cf\.|e\.g\.|f\.eks\.)\s)?${NAME}(?:${BETWEEN_NAMES}${NAME}){0,9}(?:,?\s(?:et al|m\.\s?fl)\.?)?,\s${WORK}[^()]{0,200}\)`,
  'gu',
);

/** Removes web and e-mail addresses, DOIs and citations in brackets from a text. */
export const leaveOut = (text: string): string =>
  [...ADDRESSES, CITATION].reduce((kept, pattern) => kept.replace(pattern, GAP), text);
