/** Guide to the composer for editors, in Norwegian and English. */
export const composerGuide = {
  nb: `
**Fra listen siden har i dag, til den ferdige siden, på fem minutter.** Ingenting forlater nettleseren.

1. **Lim inn.** Marker listen der den står (på siden, i Word, Google Dokumenter, Outlook, Notater eller Excel), kopier, og lim inn. Du kan også slippe en fil: Excel, Word, CSV, JSON, BibTeX, HTML eller tekst. Siden sier hva slags innhold den fant. Er det feil, velger du noe annet.
2. **Les og rett.** Hver oppføring står med linjen den ble lest av. Understrekede ord er lest som et faktum. En prikket strek betyr at verdien er en gjetning, og grunnen står under feltet. Rett det som er feil, legg til det som mangler, og bekreft. Under oppføringen står det innholdssjekken fant, med en knapp der ett trykk retter det; «Neste funn» går til det neste. Del, slå sammen, flytt, sorter og fjern; alt kan angres.
3. **Se.** Elementet står ved siden av, på telefon og skjerm, i lyst og mørkt, med alle innstillinger.
4. **Ta med.** Velg publiseringsløsning, eller «Vet ikke», og kopier. Du får den formen som blir stående der, prøvd i de virkelige redigeringsfeltene. Lim inn på siden, og lagre.

**Neste år:** kopier listen fra siden og lim den inn her igjen. Den kommer tilbake slik du bekreftet den.

Arbeidet ditt tas vare på i nettleseren til du trykker «Tøm». Alt kan gjøres med tastatur: Ctrl+Enter bekrefter og går videre, Alt+↑ og Alt+↓ flytter, Ctrl+Z angrer.

Åpne siden med \`npx research-group-elements compose\`, eller fra mappen \`dist/compose\` på et nettsted.
`,
  en: `
**From the list a page has today to the finished page in five minutes.** Nothing leaves the browser.

1. **Paste.** Select the list on the page, in Word, Google Docs, Outlook, Notes or Excel, copy it, and paste it. Or drop a file: Excel, Word, CSV, JSON, BibTeX, HTML or text. The page says which kind of content it found; choose another if that is wrong.
2. **Read and correct.** Each entry is shown beside the line it was read from. Underlined words were read as a fact. A dotted line marks a guess, with the reason below the field. Correct mistakes, add missing facts, and confirm. Below the entry are the findings of the content check, with a button for those that can be fixed automatically; “Next finding” goes to the next one. Split, join, move, sort and remove; everything can be undone.
3. **Look.** See the element beside it, as on a phone and a desktop, in light and dark, with all settings.
4. **Copy to your page.** Choose the publishing system, or “I don’t know”, and copy. You get the form that is kept there, as tested in the real editors. Paste it into the page, and save.

**Next year:** copy the list from the page and paste it here again. It opens as you confirmed it.

Your work is kept in the browser until you press “Clear”. Everything works by keyboard: Ctrl+Enter confirms and goes on, Alt+↑ and Alt+↓ move, Ctrl+Z undoes.

Open it with \`npx research-group-elements compose\`, or host \`dist/compose\` on your site.
`,
};
