/** The guide for editors, in Norwegian and English. */
export const composerGuide = `
## På norsk

**Fra listen siden har i dag, til den ferdige siden, på fem minutter.** Ingenting forlater nettleseren.

1. **Lim inn.** Marker listen der den står (på siden, i Word, Google Dokumenter, Outlook, Notater eller Excel), kopier, og lim inn. Du kan også slippe en fil: Excel, Word, CSV, JSON, BibTeX, HTML eller tekst. Det står hva det ble tatt for. Er det feil, velg noe annet.
2. **Les og rett.** Hver oppføring står med linjen den ble lest av. Understrekede ord er lest som et faktum. Prikket strek betyr at det er gjettet, og grunnen står under feltet. Rett det som er feil, legg til det som mangler, og bekreft. Del, slå sammen, flytt, sorter og fjern; alt kan angres.
3. **Se.** Elementet står ved siden av, på telefon og skjerm, i lyst og mørkt, med alle innstillinger.
4. **Ta med.** Velg publiseringsløsning, eller «Vet ikke», og kopier. Det du får, er den måten som overlever der: prøvd i de virkelige redigeringsfeltene. Lim inn på siden, og lagre.

**Neste år:** kopier listen fra siden og lim den inn her igjen. Den kommer tilbake slik du bekreftet den.

Arbeidet ditt tas vare på i nettleseren til du trykker «Tøm». Alt kan gjøres med tastatur: Ctrl+Enter bekrefter og går videre, Alt+↑ og Alt+↓ flytter, Ctrl+Z angrer.

Til vanlig åpnes den med \`npx research-group-elements compose\`, eller fra mappen \`dist/compose\` på et nettsted.

## In English

**From the list a page has today to the finished page in five minutes.** Nothing leaves the browser.

1. **Paste.** Mark the list where it stands (on the page, in Word, Google Docs, Outlook, Notes or Excel), copy it, and paste it. Or drop a file: Excel, Word, CSV, JSON, BibTeX, HTML or text. It says what it was taken for; choose another kind if that is wrong.
2. **Read and correct.** Each entry stands beside the line it was read from. Underlined words were read as a fact. A dotted line means that it was guessed, and the reason stands below the field. Put right what is wrong, add what is missing, and confirm. Split, join, move, sort and remove; everything can be undone.
3. **Look.** The element stands beside it, as on a phone and a desktop, in light and dark, with all settings.
4. **Take it along.** Choose the publishing system, or “I don’t know”, and copy. The way you get is the one that survives there, as tried in the real editors. Paste it into the page, and save.

**Next year:** copy the list from the page and paste it here again. It comes back as you confirmed it.

Your work is kept in the browser until you press “Clear it”. All of it works by keyboard: Ctrl+Enter confirms and goes on, Alt+↑ and Alt+↓ move, Ctrl+Z undoes.

It is opened by \`npx research-group-elements compose\`, or from the folder \`dist/compose\` on a site.
`;
