/** Guide to special issues for editors, in Norwegian and English. */
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

- Skriv slik du pleier: «Temanummer:» eller «Special Issue», tittelen i anførselstegn, så tidsskriftet. Resten blir stående slik du skrev det.
- Fristen kan stå i punktet («Frist: 3. desember 2026») eller som \`data-deadline="2026-12-03"\`. Leseren ser hvor mange dager som er igjen og kan legge fristen i kalenderen, med varsel en uke før. Etter fristen viser kortet «Fristen er ute».
- Når nummeret er kommet, skriv \`data-published="2027-02"\`, gjerne med \`data-volume\`, \`data-issue\` og \`data-doi\`.
- Åpne utlysninger kommer først. Er det flere slags, får hver gruppe en overskrift.
- Det første bildet i punktet vises som omslag, andre bilder under teksten. Oppgi \`width\` og \`height\`, så hopper ikke siden når bildet lastes.
- Ett nummer alene, midt i en tekst: \`<rg-special-issue-card>\` rundt avsnittet.
- Listen blir stående også der publiseringsløsningen fjerner ukjente tagger.
`,
  en: `
### For page editors

All you need is an ordinary list with one issue per item, and the tag around it:

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

- Write as you always do: “Special Issue” or “Temanummer:”, the title in quotation marks, then the journal. Anything it does not recognise stays as you wrote it.
- Give the deadline in the item (“Deadline: 3 December 2026”) or as \`data-deadline="2026-12-03"\`. Readers see how many days are left, and can add the deadline to their calendar, with an alarm a week before. After the deadline the card shows “Closed”.
- Once the issue is published, write \`data-published="2027-02"\`, and \`data-volume\`, \`data-issue\` and \`data-doi\` where you know them.
- Open calls are listed first. If there are several kinds, each group gets a heading.
- The first picture in the item is shown as the cover, others below the text. Set \`width\` and \`height\` to avoid layout shift.
- For a single issue in running text, put \`<rg-special-issue-card>\` around the paragraph.
- If your CMS strips unknown tags, the list remains.
`,
};
