/** Guide to the quotation for editors, in Norwegian and English. */
export const guide = {
  nb: `
### For deg som redigerer siden

Sett sitatet i et sitatfelt (\`blockquote\`) og kilden i avsnittet etter, slik du ellers gjør. Sett taggen rundt:

~~~html
<rg-definition-quote term="Relasjonell velferd">
  <blockquote lang="nb">
    <p>«Velferd er en verdi som mennesker skaper sammen.»</p>
  </blockquote>
  <p>(Ness & Heimburg, 2020, s. 36)</p>
</rg-definition-quote>
~~~

- Kilden kan stå i et eget avsnitt, sist i sitatet eller i en \`footer\`. «i trykk», «m.fl.», «s.» og «p.» forstås. Resten blir stående slik du skrev det.
- Anførselstegn du har skrevet, blir ikke doblet. Står det sitater inni sitatet, veksler tegnene av seg selv: «… ‘…’ …». Mangler de, kommer de etter språket i sitatet.
- «Siter» gir henvisning til løpende tekst, BibTeX, RIS, CSL-JSON og en lenke. Hele referansen kommer med når tittelen er kjent: \`source-title="Boktittelen"\`. Skriv fornavn også, så får den initialer: \`authors="Ness, Ottar; Heimburg, Dina"\`. Har kilden DOI, skriv \`doi="10.1000/182"\`.
- Flere utgaver eller språk: sett alle sitatene inn, hvert med sin kilde, den nyeste først, og merk språket med \`lang\`. Leseren ser ett om gangen, kan bytte mellom dem og se endringene ord for ord. Uten JavaScript vises alle.
- Ulike definisjoner kan også stå sammen, hver med sin kilde. Overskrifter og tekst mellom dem blir stående der de er, også når alt ligger i samme boks. Står det flere bilder, filmer eller skjemaer mellom sitatene i en slik boks, blir boksen stående urørt.
- En ordliste (\`dl\` med \`dt\` og \`dd\`) uten sitater ved siden av vises med ett ord og én forklaring om gangen. Kilden kan stå sist i forklaringen eller i en egen \`dd\`. Forklaringer får ikke anførselstegn. Lister med opplysninger, som «Prosjektleder» og «Periode», regnes ikke som ordlister.
- \`variant="pull"\` setter sitatet større mellom streker, \`variant="card"\` i en ramme. \`structured-data\` forteller søkemotorer om definisjonen.
- Sitatet og kilden blir stående også der publiseringsløsningen fjerner ukjente tagger.
`,
  en: `
### For page editors

Put the quotation in a block quote (\`blockquote\`) and its source in the paragraph after it, as usual, with the tag around both:

~~~html
<rg-definition-quote term="Relasjonell velferd">
  <blockquote lang="nb">
    <p>«Velferd er en verdi som mennesker skaper sammen.»</p>
  </blockquote>
  <p>(Ness & Heimburg, 2020, s. 36)</p>
</rg-definition-quote>
~~~

- The source may be in a paragraph of its own, at the end of the quotation or in a \`footer\`. “in press”, “et al.”, “p.” and “s.” are understood. Anything it does not recognise stays as you wrote it.
- Quotation marks that you typed are not doubled. Quotation marks inside a quotation alternate automatically: “… ‘…’ …”. If you typed none, the marks of the quotation’s language are added.
- “Cite” gives the citation in text, BibTeX, RIS, CSL-JSON and a link. With the title it also gives the full reference: \`source-title="Title of the book"\`. Include given names to get initials: \`authors="Ness, Ottar; Heimburg, Dina"\`. If the source has a DOI, write \`doi="10.1000/182"\`.
- Several versions or languages: put all quotations inside, each with its source, the newest first, and mark the language with \`lang\`. Readers see one at a time, can switch between them, and can see the changes word by word. Without JavaScript, all of them are shown.
- Different definitions can also be in one tag, each with its source. Headings and texts between them stay in place, even if everything is in one box. A box with several pictures, videos or forms between the quotations is left as it is.
- A glossary (\`dl\` with \`dt\` and \`dd\`) without quotations beside it is shown term by term. The source may be at the end of the definition or in a \`dd\` of its own. Definitions get no quotation marks. Lists of facts, such as “Leader” and “Period”, are not glossaries. Below a heading such as “Glossary” or “Key terms”, the terms may also be headings with a paragraph each, boxes, rows, collapsible parts, or the bold start of paragraphs and items.
- \`variant="pull"\` sets the quotation larger between hairlines, \`variant="card"\` in a frame. \`structured-data\` describes the definition to search engines.
- If your CMS strips unknown tags, the quotation and its source remain.
`,
};
