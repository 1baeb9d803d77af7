/** How an editor uses the list, in Norwegian and in English; Storybook shows it above the examples. */
export const guide = `
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

- Skriv linjene slik du pleier: tittel først, akronym i parentes, så «Koordinator: …», «finansiert av …» og årstall. Det som ikke blir forstått, blir stående som du skrev det.
- Er det viktig at noe leses riktig, skriv det på en egen linje i punktet: «Finansiering: …», «Periode: …», «Prosjektleder: …», «Partnere: …», «Prosjektnummer: …».
- Står listen under en overskrift med «Pågående», regnes prosjekter uten årstall som pågående. Når perioden er over, flytter prosjektet seg selv til «Avsluttet».
- Ordet \`filter\` gir søk og avgrensning. Stryk det, og listen står der uten. \`view="timeline"\` tegner periodene, \`view="cards"\` setter prosjektene i rutenett.
- Fjerner publiseringsløsningen ukjente tagger, står listen der like fullt.

### For whoever edits the page

An ordinary bullet list with one project in each item is all it takes. Put the tag around it, as above.

- Write the lines as you always do: title first, acronym in brackets, then “Coordinator: …”, “funded by …” and the years. What is not understood stays as you wrote it.
- Where it matters that something is read right, give it a line of its own inside the item: “Funding: …”, “Period: …”, “Project leader: …”, “Partners: …”, “Grant number: …”.
- Under a heading that says “Ongoing”, projects without years count as ongoing. Once its period is over, a project moves to “Finished” by itself.
- The word \`filter\` adds a search field and choices. Take it out, and the list stands there without. \`view="timeline"\` draws the periods, \`view="cards"\` sets the projects in a grid.
- Where the publishing system strips unknown tags, the list is still there.
`;
