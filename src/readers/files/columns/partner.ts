import { ADDRESS, ID } from './common.js';
import type { Headings } from './common.js';

/** Headings of a table of partners. */
export const PARTNER: Headings = {
  name: [
    'Navn', 'Namn', 'Name', 'Naam', 'Nom', 'Nimi', 'Partner name', 'Organisation name', 'Organization name',
    'Institution name', 'Partnernavn', 'Institusjonsnavn', 'Organisasjonsnavn', 'Organisationsnamn', 'Partner',
    'Institusjon', 'Institution', 'Organisasjon', 'Organisation', 'Organization', 'Virksomhet', 'Verksemd',
    'Einrichtung', 'Instelling', 'Établissement', 'Partenaire', 'Organisaatio', 'Laitos', 'Kumppani', 'Namma',
    'Institute', 'Institut', 'Title', 'Tittel', 'Titel', 'Titre',
  ],
  shortName: [
    'Kortnavn', 'Kortnamn', 'Forkortelse', 'Forkorting', 'Short name', 'Abbreviation', 'Abbr', 'Abbrev', 'Acronym', 'Akronym',
    'Förkortning', 'Forkortning', 'Kurzname', 'Abkürzung', 'Afkorting', 'Sigle', 'Lyhenne',
  ],
  kind: ['Type', 'Rolle', 'Kategori', 'Kind', 'Role', 'Category', 'Roll', 'Typ', 'Rôle', 'Rol', 'Rooli'],
  url: [...ADDRESS, 'Organization URL', 'Organisation URL'],
  logo: ['Logo', 'Logofil', 'Logo file', 'Logotyp', 'Logotype', 'Bilde', 'Bilete', 'Image', 'Picture', 'Icon'],
  logoDark: ['Mørk logo', 'Logo mørk', 'Dark logo', 'Logo dark', 'Mörk logotyp'],
  country: ['Land', 'Country', 'Pays', 'Maa', 'Riika'],
  ror: ['ROR', 'ROR ID', 'ROR-lenke'],
  grant: ['Prosjektnummer', 'Grant', 'Grant number', 'Projektnummer', 'Projectnummer'],
  programme: ['Program', 'Programme', 'Programm'],
  id: ID,
}; // prettier-ignore
