import type { Capitals } from './capitals.js';
import type { Sentence } from './tokens.js';

const MIN_LENGTH = 5;

/**
 * Removes the genitive from names: "Davidsons arbeid" is about Davidson. The s is part of the name if the form also
 * occurs by itself ("Paris er …"), unless the text also has the name without s.
 *
 * @param isContent Whether a form is a content word.
 * @param genitive The ending of a form that can be a genitive.
 */
export function withoutGenitives(
  sentences: readonly Sentence[],
  capitals: Capitals,
  genitive: RegExp,
  isContent: (form: string) => boolean,
): Sentence[] {
  const candidates = new Set<string>();
  const alone = new Set<string>();
  const vocabulary = new Set<string>();
  for (const sentence of sentences)
    sentence.forEach(({ form }, i) => {
      vocabulary.add(form);
      if (form.length < MIN_LENGTH || !genitive.test(form) || !capitals.isName(form)) return;
      candidates.add(form);
      const next = sentence[i + 1];
      if (!next || next.apart || capitals.isName(next.form) || !isContent(next.form)) alone.add(form);
    });
  for (const form of alone) if (!vocabulary.has(form.replace(genitive, ''))) candidates.delete(form);
  if (!candidates.size) return [...sentences];
  return sentences.map((sentence) =>
    sentence.map((token, i) => {
      // A word after a genitive is not part of the name.
      const apart = token.apart || (i > 0 && candidates.has(sentence[i - 1]!.form));
      return candidates.has(token.form)
        ? { ...token, text: token.text.replace(genitive, ''), form: token.form.replace(genitive, ''), apart }
        : { ...token, apart };
    }),
  );
}
