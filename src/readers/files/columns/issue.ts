import { ADDRESS, ID, LANGUAGE, NOTE } from './common.js';
import type { Headings } from './common.js';

/** Headings of a table of special issues and calls for papers. */
export const ISSUE: Headings = {
  title: [
    'Tittel', 'Title', 'Titel', 'Titre', 'Otsikko', 'Special issue title', 'Temanummer', 'Special issue', 'Temanumre',
    'Teemanumero', 'Themanummer', 'Themenheft', 'Numéro spécial', 'Tema', 'Theme', 'Navn', 'Name', 'Nimi', 'Namma',
  ],
  kind: ['Type', 'Kind', 'Slag', 'Typ', 'Art', 'Soort', 'Tyyppi'],
  journal: [
    'Tidsskrift', 'Journal', 'Tidskrift', 'Zeitschrift', 'Periodical', 'Container title', 'Journal title',
    'Journal name', 'Revue', 'Tijdschrift', 'Lehti', 'Aikakauslehti', 'Tidsskriftnavn',
  ],
  issn: ['ISSN', 'eISSN'],
  publisher: [
    'Forlag', 'Utgiver', 'Utgjevar', 'Publisher', 'Förlag', 'Utgivare', 'Verlag', 'Forlægger', 'Udgiver', 'Uitgever',
    'Éditeur', 'Kustantaja',
  ],
  editors: [
    'Redaktør', 'Redaktører', 'Redaktørar', 'Gjesteredaktør', 'Gjesteredaktører', 'Gjesteredaktørar', 'Editor',
    'Editors', 'Guest editor', 'Guest editors', 'Redaktör', 'Redaktörer', 'Gästredaktör', 'Gästredaktörer',
    'Gæsteredaktør', 'Gæsteredaktører', 'Herausgeber', 'Gasteditoren', 'Gastredacteur', 'Gastredacteurs',
    'Redacteur', 'Redacteurs', 'Rédacteur invité', 'Rédacteurs invités', 'Toimittaja', 'Toimittajat',
    'Vierailevat toimittajat',
  ],
  deadline: [
    'Frist', 'Innleveringsfrist', 'Innsendingsfrist', 'Søknadsfrist', 'Deadline', 'Submission deadline',
    'Deadline for submission', 'Due', 'Due date', 'Sista dag', 'Sista inlämningsdag', 'Tidsfrist', 'Afleveringsfrist',
    'Abgabefrist', 'Einsendeschluss', 'Uiterste datum', 'Date limite', 'Échéance', 'Määräaika', 'Áigemearri',
  ],
  published: [
    'Publisert', 'Utgitt', 'Utgjeve', 'Published', 'Publication date', 'Publicerad', 'Udgivet', 'Erschienen',
    'Verschenen', 'Date de publication', 'Julkaistu',
  ],
  status: ['Status', 'State', 'Statut', 'Tila', 'Stáhtus'],
  volume: ['Årgang', 'Bind', 'Volum', 'Volume', 'Vol', 'Volym', 'Jahrgang', 'Band', 'Jaargang', 'Vuosikerta'],
  issue: [
    'Nummer', 'Hefte', 'Utgave', 'Utgåve', 'Issue', 'Issue number', 'No', 'Number', 'Heft', 'Nr', 'Numéro', 'Numero',
  ],
  doi: ['DOI'],
  url: ADDRESS,
  call: [
    'Call', 'Utlysning', 'Utlysing', 'Invitasjon', 'Call for papers', 'CfP', 'Artikkelinvitasjon',
    'Appel à contributions', 'Kirjoituskutsu',
  ],
  cover: ['Forside', 'Omslag', 'Omslagsbilde', 'Framside', 'Cover', 'Cover image', 'Titelbild', 'Couverture', 'Kansi'],
  links: ['Lenker', 'Lenkjer', 'Links', 'Länkar', 'Liens', 'Linkit'],
  note: NOTE,
  lang: LANGUAGE,
  id: ID,
}; // prettier-ignore
