/** Guide to special issues for editors, in Norwegian and English; the docs show the one of the toolbar's language. */
export const guide = {
  nb: `
### For deg som redigerer siden

En vanlig liste med ett nummer i hvert punkt er nok. Sett taggen rundt den:

~~~html
<rg-special-issue-list>
  <ul>
    <li>
      Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2026.
      <a href="/nabolag.pdf" hreflang="da">Last ned utlysningen</a>
    </li>
    <li>Special Issue: Everyday Democracy. Frontiers in Psychology</li>
  </ul>
</rg-special-issue-list>
~~~

- Skriv slik du pleier: «Temanummer:» eller «Special Issue», tittelen i anførselstegn, så tidsskriftet. Det som ikke blir forstått, blir stående som du skrev det.
- Fristen kan stå i punktet («Frist: 3. desember 2026») eller som \`data-deadline="2026-12-03"\`. Leseren ser hvor mange dager som er igjen og kan legge fristen i kalenderen. Når den er ute, sier kortet det selv.
- Når nummeret er kommet, skriv \`data-published="2027-02"\`, gjerne med \`data-volume\`, \`data-issue\` og \`data-doi\`.
- Åpne utlysninger kommer først. Er det flere slags, får hver gruppe en overskrift.
- Det første bildet i punktet vises som omslag, andre bilder under teksten. Skriv \`width\` og \`height\` på det, så flytter ingenting seg når det kommer.
- Ett nummer alene, midt i en tekst: \`<rg-special-issue-card>\` rundt avsnittet.
- Fjerner publiseringsløsningen ukjente tagger, står listen der like fullt.
`,
  en: `
### For page editors

An ordinary list with one issue in each item is all it takes. Put the tag around it, as above.

- Write as you always do: “Special Issue” or “Temanummer:”, the title in quotation marks, then the journal. What is not understood stays as you wrote it.
- The deadline may stand in the item (“Deadline: 3 December 2026”) or as \`data-deadline="2026-12-03"\`. Readers see how many days are left, and can put the deadline in their calendar. Once it is over, the card says so by itself.
- When the issue is out, write \`data-published="2027-02"\`, and \`data-volume\`, \`data-issue\` and \`data-doi\` where you know them.
- Open calls come first. Where there are several kinds, each group has a heading.
- The first picture in the item is shown as the cover, others under the text. Give it \`width\` and \`height\`, and nothing moves when it comes.
- One issue alone, in the middle of a text: \`<rg-special-issue-card>\` around the paragraph.
- Where the publishing system strips unknown tags, the list is still there.
`,
};
