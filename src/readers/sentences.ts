/**
 * A full stop before a new sentence. "Prof. Anna B. Berg", "St. Olavs hospital": a short word before
 * it abbreviates.
 */
const SENTENCE_END =
  /(?<!(?:^|[ .(])(?:\p{L}|Prof|Dr|Ass(?:oc)?|St|med|phil|Mrs?|Ms|rer|nat|kr|\p{L}*n[ro]|Univ|Dept|Inst))\. (?=[\p{Lu}«"“\d])/u;

/** How long the value at the start of a text is: to one of the marks that end it, or to a new sentence. */
export const valueLength = (text: string, marks: RegExp): number =>
  Math.min(
    ...[SENTENCE_END, marks].map((mark) => text.search(mark)).map((at) => (at < 0 ? text.length : at)),
  );
