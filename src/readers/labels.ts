/** A label found in a text, and where its value begins. */
export interface LabelHit<Field extends string = string> {
  field: Field;
  start: number;
  valueStart: number;
  /** What leads from the label to its value: a colon, a word ("funded by"), or nothing. */
  mark: 'colon' | 'word' | 'none';
  /** Whether it stands after punctuation or at the start of a line, so that nothing else can be meant. */
  apart: boolean;
  /** Whether it names the project ("Prosjektleder"), which no running title does. */
  compound: boolean;
}

export const PROJECT = 'pro(?:sj|j|š)ea?[ck]t\\p{L}{0,2}?';
const TO_VALUE = 'by|a[vf]|durch|vo[nm]|fr[aåo]m?|från|with|med|mit|through|under';
/** Words that may stand between a label and its colon: "Funding framework:", "Partner institutions:". */
const MORE =
  '(?: (?:framework|source|agency|programme|body|no|nr|number|id|institution|awarded|date))?s?\\.?';
const BRACKET = '(?: ?\\([^():\\n]{1,24}\\))?';

/**
 * Makes a finder of labels from the beginnings of their words, one pattern without groups per field;
 * `~` ends a word. All fields are one expression, so that each place in the text is one label at most.
 */
export function labelFinder<Field extends string>(words: Record<Field, string>) {
  const fields = Object.keys(words) as Field[];
  let finder: RegExp | undefined;
  return (text: string): LabelHit<Field>[] => {
    finder ??= new RegExp(
      `(?<![\\p{L}\\p{N}&-])(?:${PROJECT}[ -]?)?(?:${fields.map((field) => `(${words[field]})`).join('|')})\\p{L}*`.replaceAll(
        '~',
        '(?!\\p{L})',
      ) +
        `(?:(?: (?:${TO_VALUE}))?${MORE}${BRACKET}( ?[:：](?!//) ?)|( (?:${TO_VALUE}))(?!\\p{L}) ?|\\.?(?!\\p{L}))`,
      'giu',
    );
    return [...text.matchAll(finder)].map((match) => {
      const before = text.slice(0, match.index);
      return {
        field: fields[match.slice(1).findIndex((each) => each !== undefined)]!,
        start: match.index,
        valueStart: match.index + match[0].length,
        mark: match.at(-2) ? 'colon' : match.at(-1) ? 'word' : 'none',
        apart: !before.trim() || /[\n.,;:|()[\]»"”?!·•–—-] ?$/.test(before),
        compound: /^Pro.*[ \p{L}]{3}/u.test(match[0]),
      };
    });
  };
}
