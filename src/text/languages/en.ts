import type { TextLanguage } from '../language.js';
import { englishStem } from './english-stems.js';
import { OWN_STOP_WORDS } from './stop-en.js';
import { LISTED_STOP_WORDS } from './stopword-en.js';
import { words } from './words.js';

/** English. */
export const language: TextLanguage = {
  stopWords: words(LISTED_STOP_WORDS, OWN_STOP_WORDS),
  stem: englishStem,
  infinitiveMarkers: words('can could may might must shall should will would'),
  linkers: words('of and'),
  idioms: ['take place', 'takes place', 'took place', 'hand in hand', 'state of the art'],
  genitive: /(?:'s|s')$/u,
  genitiveJoins: true,
};
