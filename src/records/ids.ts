import { classOf, DIGIT, foldLetters, LETTER } from './letters.js';

const MAX_LENGTH = 60;

/** An id made from a name: `Det trengs en hel landsby` → `det-trengs-en-hel-landsby`. */
export function idFrom(name: string): string {
  const folded = foldLetters(name.slice(0, 4 * MAX_LENGTH));
  let id = '';
  for (let i = 0; i < folded.length && id.length < MAX_LENGTH; i++) {
    const code = folded.charCodeAt(i);
    const kind = classOf(code);
    // an address cannot hold an unpaired surrogate
    if ((kind === LETTER || kind === DIGIT) && (code < 0xd800 || code > 0xdfff)) id += folded[i]!;
    else if (id && !id.endsWith('-')) id += '-';
  }
  return id.endsWith('-') ? id.slice(0, -1) : id;
}
