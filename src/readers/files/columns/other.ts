import { ADDRESS, ID, LANGUAGE } from './common.js';
import type { Headings } from './common.js';

/** Headings of a table of words and their counts. */
export const TERM: Headings = {
  text: [
    'Ord', 'Begrep', 'Omgrep', 'Uttrykk', 'Nøkkelord', 'Emneord', 'Tekst', 'Word', 'Term', 'Keyword', 'Phrase', 'Text',
    'Nyckelord', 'Wort', 'Begriff', 'Woord', 'Mot', 'Terme', 'Sana', 'Sátni',
  ],
  weight: [
    'Vekt', 'Antall', 'Tal', 'Frekvens', 'Forekomster', 'Førekomstar', 'Weight', 'Count', 'Frequency', 'Number', 'Size',
    'Antal', 'Vikt', 'Vægt', 'Anzahl', 'Gewicht', 'Häufigkeit', 'Aantal', 'Frequentie', 'Nombre', 'Fréquence', 'Poids',
    'Määrä', 'Lukumäärä', 'Paino', 'Lohku',
  ],
  url: ADDRESS,
  group: ['Gruppe', 'Group', 'Grupp', 'Groupe', 'Groep', 'Ryhmä'],
  lang: LANGUAGE,
}; // prettier-ignore

/** Headings of a table of links to profiles. */
export const LINK: Headings = {
  url: [
    ...ADDRESS, 'Adresse', 'Address', 'Adress', 'Čujuhus', 'Profil', 'Profile', 'Osoite', 'Adres',
  ],
  label: [
    'Tekst', 'Lenketekst', 'Lenkjetekst', 'Navn', 'Namn', 'Tittel', 'Label', 'Text', 'Name', 'Title', 'Nom', 'Naam',
    'Nimi',
  ],
  service: ['Tjeneste', 'Teneste', 'Service', 'Tjänst', 'Dienst', 'Palvelu', 'Type'],
}; // prettier-ignore

/** Headings of a table of definitions. */
export const DEFINITION: Headings = {
  text: [
    'Definisjon', 'Sitat', 'Tekst', 'Definition', 'Quotation', 'Quote', 'Text', 'Citat', 'Zitat', 'Määritelmä',
    'Définition', 'Definitie', 'Citation',
  ],
  term: [
    'Begrep', 'Omgrep', 'Term', 'Ord', 'Concept', 'Word', 'Begrepp', 'Begreb', 'Begriff', 'Käsite', 'Terme', 'Begrip',
  ],
  authors: [
    'Forfatter', 'Forfattere', 'Forfattar', 'Forfattarar', 'Author', 'Authors', 'Författare', 'Autor', 'Autoren',
    'Auteur', 'Auteurs', 'Kirjoittaja', 'Tekijä',
  ],
  year: ['År', 'Årstall', 'Årstal', 'Utgivelsesår', 'Year', 'Jahr', 'Jahki', 'Année', 'Jaar', 'Vuosi'],
  locator: ['Side', 'Sider', 'Sidetall', 'Page', 'Pages', 'Locator', 'Sida', 'Sidor', 'Seite', 'Seiten', 'Pagina', 'Sivu'],
  sourceTitle: [
    'Kilde', 'Kjelde', 'Verk', 'Tittel', 'Source', 'Source title', 'Title', 'Källa', 'Quelle', 'Bron', 'Lähde', 'Titre',
  ],
  doi: ['DOI'],
  url: ADDRESS,
  lang: LANGUAGE,
  id: ID,
}; // prettier-ignore

/** Headings of a table with a group in each row. */
export const PROFILE: Headings = {
  name: [
    'Navn', 'Namn', 'Name', 'Naam', 'Nom', 'Nimi', 'Gruppe', 'Forskningsgruppe', 'Group', 'Research group', 'Namma',
  ],
  kind: ['Type', 'Kind', 'Typ', 'Soort', 'Tyyppi'],
  purpose: [
    'Formål', 'Føremål', 'Beskrivelse', 'Beskriving', 'Purpose', 'Description', 'Syfte', 'Zweck', 'Doel', 'Objectif',
    'Tarkoitus',
  ],
  parent: [
    'Enhet', 'Eining', 'Institutt', 'Fakultet', 'Parent', 'Unit', 'Department', 'Faculty', 'Enhed', 'Institut',
    'Yksikkö', 'Faculteit', 'Faculté',
  ],
  leader: ['Leder', 'Leiar', 'Leader', 'Head', 'Ledare', 'Leitung', 'Leider', 'Responsable', 'Johtaja', 'Jođiheaddji'],
  url: ADDRESS,
  reviewed: ['Oppdatert', 'Sist oppdatert', 'Reviewed', 'Last reviewed', 'Updated', 'Uppdaterad', 'Päivitetty'],
}; // prettier-ignore
