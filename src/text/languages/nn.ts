import type { TextLanguage } from '../language.js';
import { norwegianStemmer } from './norwegian-stems.js';
import { OWN_STOP_WORDS } from './stop-nn.js';
import { words } from './words.js';

/** Nynorsk. */
export const language: TextLanguage = {
  stopWords: words(OWN_STOP_WORDS),
  stem: norwegianStemmer('anes enes ones ens ets ars ers ane ene one en et ar er or es e'.split(' ')),
  infinitiveMarkers: words('å kan kunne kunna skal skulle vil ville må måtte bør burde'),
  linkers: words('og'),
  idioms: [
    ...['setje', 'sette', 'set', 'sett'].map((form) => `${form} pris på`),
    ...['leggje', 'legge', 'legg', 'lagt'].map((form) => `${form} til rette`),
    ...['ta', 'tek', 'tar', 'tok', 'teke'].flatMap((form) => [
      `${form} hand om`,
      `${form} del i`,
      `${form} stilling til`,
    ]),
  ],
  genitive: /(?:en|et|ar|er|ane|ene|a|ing|sjon|heit|skap|or)s$/u,
  nameGenitive: /(?<=[^s])-?s$/u,
};
