/** Guide to the project list for editors, in Norwegian and English. */
export const guide = {
  nb: `
### For deg som redigerer siden

Du trenger bare en vanlig punktliste med ett prosjekt i hvert punkt. Sett taggen rundt den:

~~~html
<rg-project-list filter>
  <ul>
    <li>Nærhet i nabolaget (NÆR). Finansiert av Norges forskningsråd 2024–2027</li>
    <li>Demokratisk innovasjon</li>
  </ul>
</rg-project-list>
~~~

- Skriv linjene slik du pleier: tittel først, akronym i parentes, så «Koordinator: …», «finansiert av …» og årstall. Resten blir stående slik du skrev det.
- Er det viktig at noe leses riktig, skriv det på en egen linje i punktet: «Finansiering: …», «Periode: …», «Prosjektleder: …», «Partnere: …», «Prosjektnummer: …».
- Står listen under en overskrift med «Pågående», regnes prosjekter uten årstall som pågående. Når perioden er over, flytter prosjektet seg selv til «Avsluttet».
- \`filter\` gir søk og avgrensning. Fjern det hvis listen skal vises uten.
- Prosjektene kan vises på tre måter. Til vanlig (\`view="list"\`) står de under hverandre. \`view="cards"\` viser dem som kort i et rutenett og passer best når de har bilder eller sammendrag. \`view="timeline"\` tegner periodene på en tidslinje med en strek for i dag; prosjekter uten årstall står under tidslinjen.
- \`group-by="type"\`, \`"funder"\` eller \`"year"\` ordner dem etter type, finansiør eller startår i stedet for etter status. \`group-by="none"\` lar dem stå i din rekkefølge.
- Har siden flere lister under hver sin overskrift («Havet», «Fjellet»), blir hver liste stående under sin overskrift (\`group-by="heading"\`), med teksten som står over den.
- Har du prosjektene i et regneark? Se siden «Data files».
- Listen blir stående også der publiseringsløsningen fjerner ukjente tagger.
`,
  en: `
### For page editors

All you need is an ordinary bullet list with one project per item. Put the tag around it:

~~~html
<rg-project-list filter>
  <ul>
    <li>Close to home (CLOSE). Funded by the Research Council of Norway 2024–2027</li>
    <li>Democratic innovation</li>
  </ul>
</rg-project-list>
~~~

- Write the lines as you always do: title first, acronym in brackets, then “Coordinator: …”, “funded by …” and the years. Anything it does not recognise stays as you wrote it.
- To be sure that a fact is read correctly, give it its own line inside the item: “Funding: …”, “Period: …”, “Project leader: …”, “Partners: …”, “Grant number: …”.
- Under a heading that says “Ongoing”, projects without years count as ongoing. When its period ends, a project moves to “Finished” by itself.
- \`filter\` adds search and facets. Remove it to show the list without filters.
- By default (\`view="list"\`) projects appear as rows. \`view="cards"\` sets them in a grid, best for projects with images or summaries. \`view="timeline"\` draws their periods on an axis of years with a mark for today; projects without years are listed below it.
- \`group-by="type"\`, \`"funder"\` or \`"year"\` sorts them by type, funder or first year instead of by status. \`group-by="none"\` leaves them in your order.
- If the page has several lists under headings of their own (“The sea”, “The mountains”), each list stays under its heading (\`group-by="heading"\`), with the text above it.
- To use a spreadsheet, see “Data files”.
- If your CMS strips unknown tags, the list remains.
`,
};
