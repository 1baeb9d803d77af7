/** How a table or a file becomes a list, in Norwegian and in English; Storybook shows it above the table of headings. */
export const dataFilesGuide = `
### Fra regneark til liste

1. Sett overskrifter i første rad, for eksempel **Tittel**, **Akronym**, **Start**, **Slutt** og **Finansiering**. Rekkefølgen er likegyldig, og kolonner med andre overskrifter blir ikke brukt.
2. Lagre som CSV. I Excel: *Fil → Lagre som → CSV UTF-8 (kommadelt)*. Eldre CSV-filer blir også lest.
3. Legg filen på nettstedet, og skriv hvor den ligger:

~~~html
<rg-project-list src="/filer/prosjekter.csv" filter>
  <ul>
    <li>Nærhet i nabolaget (NÆR). Finansiert av Norges forskningsråd 2024–2027</li>
  </ul>
</rg-project-list>
~~~

- Listen inni taggen vises til filen er hentet, når den ikke lar seg hente, og når den ikke har noen rader. La den stå.
- Flere verdier i en celle skilles med semikolon. Datoer kan skrives som 31.12.2027, 2027-12-31, desember 2027 eller 2027.
- En tittel på flere språk får en kolonne for hvert: «Tittel (norsk)» og «Tittel (engelsk)».
- En rad som ikke lar seg lese, utelates. Nettleserens konsoll sier hvilken og hvorfor.

### From spreadsheet to list

1. Put headings in the first row, such as **Title**, **Acronym**, **Start**, **End** and **Funder**. Their order does not matter, and columns with other headings are not used.
2. Save as CSV. In Excel: *File → Save As → CSV UTF-8 (Comma delimited)*. Older CSV files are read as well.
3. Put the file on the site, and say where it is, as above.

- The list inside the tag shows until the file is there, when it cannot be fetched, and when it has no rows. Leave it in.
- Several values in a cell are set apart by semicolons. Dates can be 31.12.2027, 2027-12-31, December 2027 or 2027.
- A title in several languages has a column for each: “Title (Norwegian)” and “Title (English)”.
- A row that cannot be read is left out. The browser’s console says which, and why.

JSON of our own (\`[{ "title": "…", "start": "2024" }]\`), schema.org’s JSON-LD, and what NVA, Cristin, CORDIS, OpenAIRE, ROR and Crossref export are read too.
`;
