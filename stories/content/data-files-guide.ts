/** Guide to lists from tables and files, in Norwegian and English, shown above the table of headings. */
export const dataFilesGuide = {
  nb: `
### Fra regneark til liste

1. Sett overskrifter i første rad, for eksempel **Tittel**, **Akronym**, **Start**, **Slutt** og **Finansiering**. Rekkefølgen er likegyldig. Kolonner med andre overskrifter blir ikke brukt; nettleserens konsoll nevner dem én gang.
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
- Flere verdier i en celle skilles med semikolon, eller de får hver sin kolonne: «Partner 1», «Partner 2». «Finansiør 2» og «Prosjektnummer 2» hører sammen.
- Datoer kan skrives som 31.12.2027, 2027-12-31, desember 2027 eller 2027, og perioder som 2024–2027, aug. 2024–juli 2027 eller, så lenge prosjektet pågår, 2024– eller 2024 – nå. Det som sier noe annet («høst 2024», «2024 (3 år)»), blir stående som merknad.
- En celle som bare sier «N/A», «NULL», «ukjent» eller «–», regnes som tom. HTML i en celle blir til ren tekst.
- Filen kan ha inntil 100 000 rader og 25 MB; med annet enn prosjekter 5000 rader. En større fil blir ikke brukt, og listen inni taggen blir stående.
- En tittel på flere språk får en kolonne for hvert: «Tittel (norsk)» og «Tittel (engelsk)».
- En rad som ikke lar seg lese, utelates. Nettleserens konsoll sier hvilken og hvorfor.

JSON (\`[{ "title": "…", "start": "2024" }]\`), JSON-LD etter schema.org, og det som NVA, Cristin, CORDIS, OpenAIRE, UKRI, NSF, SweCRIS, Wikidata, ROR og Crossref eksporterer, blir også lest.
`,
  en: `
### From spreadsheet to list

1. Put headings in the first row, such as **Title**, **Acronym**, **Start**, **End** and **Funder**. Their order does not matter. Columns with other headings are ignored; the browser’s console names them once.
2. Save as CSV. In Excel: *File → Save As → CSV UTF-8 (Comma delimited)*. Older CSV files are read as well.
3. Put the file on the site, and set its address:

~~~html
<rg-project-list src="/files/projects.csv" filter>
  <ul>
    <li>Close to home (CLOSE). Funded by the Research Council of Norway 2024–2027</li>
  </ul>
</rg-project-list>
~~~

- Keep the list inside the tag: it is shown until the file has loaded, if loading fails, and if the file has no rows.
- Separate several values with semicolons, or give each a column: “Partner 1”, “Partner 2”. “Funder 2” and “Grant 2” belong together.
- Dates can be 31.12.2027, 2027-12-31, December 2027 or 2027, and periods 2024–2027, Aug. 2024–July 2027 or, while the project goes on, 2024– or 2024 – present. Anything else (“autumn 2024”, “2024 (3 years)”) is kept as a note.
- A cell that only says “N/A”, “NULL”, “unknown” or “–” counts as empty. HTML in a cell becomes plain text.
- A file may have up to 100,000 rows and 25 MB; of anything but projects 5,000 rows. Larger files are not used, and the list inside the tag is shown.
- A title in several languages has a column for each: “Title (Norwegian)” and “Title (English)”.
- Rows that cannot be read are left out; the browser’s console says which, and why.

JSON (\`[{ "title": "…", "start": "2024" }]\`), JSON-LD with schema.org’s terms, and exports from NVA, Cristin, CORDIS, OpenAIRE, UKRI, NSF, SweCRIS, Wikidata, ROR and Crossref also work.
`,
};
