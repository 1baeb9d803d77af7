/** Possible headings of columns, by field. */
export type Headings = Readonly<Record<string, readonly string[]>>;

/** Headings of fields that most kinds of records share. */
export const ID = ['Id', 'Identifier', 'Identifikator'];

export const LANGUAGE = [
  'Språk', 'Language', 'Sprog', 'Sprache', 'Giella', 'Lang', 'Kieli', 'Taal', 'Langue',
]; // prettier-ignore

export const NOTE = [
  'Merknad', 'Notat', 'Kommentar', 'Kommentarer', 'Note', 'Notes', 'Comment', 'Comments', 'Remark', 'Remarks',
  'Anmerkung', 'Anmerkungen', 'Anmärkning', 'Anteckning', 'Bemærkning', 'Bemærkninger', 'Bemerkung',
  'Huomautus', 'Huomautukset', 'Lisätiedot', 'Opmerking', 'Opmerkingen', 'Remarque', 'Remarques', 'Commentaire',
]; // prettier-ignore

export const ADDRESS = [
  'Lenke', 'Lenkje', 'Nettside', 'Heimeside', 'Hjemmeside', 'Nettadresse', 'Nettsted', 'Nettstad', 'Link', 'URL',
  'Website', 'Website URL', 'Web site', 'Web address', 'Web page', 'Webpage', 'Homepage', 'Home page', 'Web', 'Länk', 'Webbplats', 'Webbsida',
  'Hemsida', 'Webside', 'Websted', 'Webseite', 'Internetseite', 'Liŋka', 'Verkkosivu', 'Verkkosivut', 'Kotisivu',
  'Linkki', 'Webpagina', 'Webstek', 'Site web', 'Site internet', 'Lien', 'Adresse web', 'URI', 'Href',
]; // prettier-ignore
