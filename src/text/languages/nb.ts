import type { TextLanguage } from '../language.js';
import { norwegianStemmer } from './norwegian-stems.js';
import { OWN_STOP_WORDS } from './stop-nb.js';
import { LISTED_STOP_WORDS } from './stopword-nb.js';
import { words } from './words.js';

/** Bokmål. */
export const language: TextLanguage = {
  stopWords: words(LISTED_STOP_WORDS, OWN_STOP_WORDS),
  stem: norwegianStemmer(['enes', 'ens', 'ets', 'ers', 'nes', 'ene', 'en', 'et', 'er', 'ne', 'es', 'e']),
  infinitiveMarkers: words('å kan kunne skal skulle vil ville må måtte bør burde'),
  linkers: words('og'),
  idioms: [
    ...['sette', 'setter', 'satte', 'satt'].map((form) => `${form} pris på`),
    ...['legge', 'legger', 'la', 'lagt'].map((form) => `${form} til rette`),
    ...['ta', 'tar', 'tok', 'tatt'].flatMap((form) => [
      `${form} hånd om`,
      `${form} del i`,
      `${form} stilling til`,
    ]),
    ...['få', 'bringe', 'komme', 'være', 'settes'].map((form) => `${form} i stand`),
  ],
  genitive: /(?:en|et|er|ene|erne|a|ing|sjon|het|skap|or)s$/u,
  nameGenitive: /(?<=[^s])-?s$/u,
};
