import { uiLanguage } from '../../locales/index.js';

/** Labels of facts and words for data, in the languages of the elements: nb, nn, en, se. */
const WORDS = {
  title: ['Tittel', 'Tittel', 'Title', 'Namahus'],
  acronym: ['Akronym', 'Akronym', 'Acronym', 'Akronyma'],
  period: ['Periode', 'Periode', 'Period', 'Áigodat'],
  start: ['Start', 'Start', 'Start', 'Álgu'],
  end: ['Slutt', 'Slutt', 'End', 'Loahppa'],
  status: ['Status', 'Status', 'Status', 'Dilli'],
  types: ['Type', 'Type', 'Type', 'Šládja'],
  coordinator: ['Koordinator', 'Koordinator', 'Coordinator', 'Koordináhtor'],
  leader: ['Prosjektleder', 'Prosjektleiar', 'Project leader', 'Jođiheaddji'],
  funding: ['Finansiering', 'Finansiering', 'Funding', 'Ruhtadeaddji'],
  partners: ['Partnere', 'Partnarar', 'Partners', 'Ovttasbargoguoimmit'],
  summary: ['Sammendrag', 'Samandrag', 'Summary', 'Čoahkkáigeassu'],
  keywords: ['Nøkkelord', 'Nøkkelord', 'Keywords', 'Čoavddasánit'],
  links: ['Lenker', 'Lenkjer', 'Links', 'Liŋkkat'],
  note: ['Merknad', 'Merknad', 'Note', 'Mearkkašupmi'],
} as const;

const ORDER = ['nb', 'nn', 'en', 'se'];

export type LabelName = keyof typeof WORDS;

/** The labels of a page in a language; an unknown one gets English. */
export const labelsIn = (lang: string): ((name: LabelName) => string) => {
  const column = ORDER.indexOf(uiLanguage(lang));
  return (name) => WORDS[name][column]!;
};
