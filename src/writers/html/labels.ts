import { uiLanguage } from '../../locales/index.js';

/** Labels of facts, in the languages of the elements: nb, nn, en, se. */
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
  kind: ['Type', 'Type', 'Type', 'Šládja'],
  journal: ['Tidsskrift', 'Tidsskrift', 'Journal', 'Áigečála'],
  publisher: ['Utgiver', 'Utgjevar', 'Publisher', 'Almmuheaddji'],
  editors: ['Redaktører', 'Redaktørar', 'Editors', 'Doaimmaheaddjit'],
  deadline: ['Frist', 'Frist', 'Deadline', 'Áigemearri'],
  published: ['Utgitt', 'Utgjeve', 'Published', 'Almmuhuvvon'],
  volume: ['Årgang', 'Årgang', 'Volume', 'Jahkodat'],
  issue: ['Nummer', 'Nummer', 'Issue', 'Nummir'],
  doi: ['DOI', 'DOI', 'DOI', 'DOI'],
  call: ['Utlysning', 'Utlysing', 'Call', 'Gulahus'],
  name: ['Navn', 'Namn', 'Name', 'Namma'],
  shortName: ['Kortnavn', 'Kortnamn', 'Short name', 'Oanehis namma'],
  country: ['Land', 'Land', 'Country', 'Riika'],
  ror: ['ROR', 'ROR', 'ROR', 'ROR'],
  grant: ['Prosjektnummer', 'Prosjektnummer', 'Grant number', 'Prošeaktanummir'],
  programme: ['Program', 'Program', 'Programme', 'Prográmma'],
  dark: ['Mørk logo', 'Mørk logo', 'Dark logo', 'Seavdnjes logo'],
  term: ['Begrep', 'Omgrep', 'Term', 'Doaba'],
  authors: ['Forfattere', 'Forfattarar', 'Authors', 'Čállit'],
  year: ['År', 'År', 'Year', 'Jahki'],
  locator: ['Side', 'Side', 'Page', 'Siidu'],
  sourceTitle: ['Kilde', 'Kjelde', 'Source', 'Gáldu'],
  url: ['Lenke', 'Lenkje', 'Link', 'Liŋka'],
  group: ['Gruppe', 'Gruppe', 'Group', 'Joavku'],
  purpose: ['Formål', 'Føremål', 'Purpose', 'Ulbmil'],
  parent: ['Del av', 'Del av', 'Part of', 'Oassi'],
  groupLeader: ['Leder', 'Leiar', 'Leader', 'Jođiheaddji'],
  alternates: ['Andre språk', 'Andre språk', 'Other languages', 'Eará gielat'],
  id: ['Identifikator', 'Identifikator', 'Identifier', 'Identifier'],
  lang: ['Språk', 'Språk', 'Language', 'Giella'],
  image: ['Bilde', 'Bilete', 'Image', 'Govva'],
  cover: ['Forside', 'Framside', 'Cover', 'Cover'],
  reviewed: ['Sist gjennomgått', 'Sist gjennomgått', 'Last reviewed', 'Dárkkistuvvon'],
} as const;

const ORDER = ['nb', 'nn', 'en', 'se'];

export type LabelName = keyof typeof WORDS;

/** Looks up labels in a language; English if the language is unknown. */
export const labelsIn = (lang: string): ((name: LabelName) => string) => {
  const column = ORDER.indexOf(uiLanguage(lang));
  return (name) => WORDS[name][column]!;
};

/** Whether a label of this name exists. */
export const isLabelled = (name: string): name is LabelName => Object.hasOwn(WORDS, name);
