/** Guide for sites whose CMS removes tags, in Norwegian and English. */
export const waysInGuide = {
  nb: `
### Når publiseringssystemet fjerner taggen

De fleste publiseringssystemer fjerner ukjente tagger, men beholder lister, sitater og lenker. Da er den vanlige listen innholdet, og du merker den på en av disse måtene:

| måte | i innholdet | når |
| --- | --- | --- |
| klasse | \`<ul class="rg-project-list rg-filter rg-group-by-status">\` | systemet beholder klasser |
| data | \`<ul data-rg="project-list" data-rg-group-by="status">\` | systemet beholder \`data-*\` |
| lenke | et avsnitt før listen med en lenke til \`#rg-project-list&filter\` | alle systemer: lenker ble stående i alle redigererne vi prøvde |
| regel | ingenting | du kan endre nettstedets mal |

- Lenken skjules når listen er tegnet. Fører den til data på nettstedet, \`/filer/prosjekter.json#rg-project-list\`, leses de, og lenken blir stående. Data er det når adressen har et filnavn på \`.json\`, \`.jsonld\`, \`.csv\` eller \`.tsv\`, \`format=json\` eller \`/wp-json/\`, når lenken har \`type\` eller \`download\`, eller når den sier det selv: \`/api/prosjekter#rg-project-list&src\`. Enhver annen adresse er en sides: en lenke som kopieres fra en side, får sidens adresse, og virker likevel.
- En regel gjelder den første listen etter en overskrift med ordene, og etter hver underoverskrift. Menyer blir ikke rørt. En overskrift skrevet som \`"/^prosjekter$/i"\` er et mønster; \`"selector"\` tar en CSS-selektor i stedet.
- Sitatet tar med avsnittet etter seg når det er en kilde: i parentes, etter en tankestrek eller i \`cite\`.
- En klasse på en \`div\` gjelder det som er inni den.
- Tagger i en åpen skyggerot blir lastet når elementet rundt har \`data-rg-root\`.
- Innhold som er under redigering, blir aldri endret. Flere steder kan unntas med \`data-skip\` på skripttaggen.
- Nettleserens konsoll sier fra om skrivefeil i innstillinger, regler og navn, og viser de gyldige.

Skriptet settes inn i malen én gang. \`rg.classic.js\` i \`head\` tegner før siden vises; \`rg.js\` er en modul og kommer etterpå, så innhold etter en lenke eller under en regel kan da flytte seg.

~~~html
<link rel="stylesheet" href="/rg/rg.css">
<script src="/rg/rg.classic.js"
  data-rules='[{ "heading": "Prosjekter", "as": "rg-project-list", "filter": true }]'></script>
~~~
`,
  en: `
### When the content management system removes the tag

Most systems remove unknown tags and keep lists, quotations and links. The ordinary list is the content, and you mark it in one of these ways:

| way | in the content | for |
| --- | --- | --- |
| class | \`<ul class="rg-project-list rg-filter rg-group-by-status">\` | systems that keep classes |
| data | \`<ul data-rg="project-list" data-rg-group-by="status">\` | systems that keep \`data-*\` |
| link | a paragraph before the list, with a link to \`#rg-project-list&filter\` | all systems: every editor that we tried keeps links |
| rule | nothing | sites whose template you can edit |

- The link is hidden once the list is drawn. A link to data on the site, \`/files/projects.json#rg-project-list\`, loads them, and stays visible. An address counts as data if it has a file name that ends with \`.json\`, \`.jsonld\`, \`.csv\` or \`.tsv\`, \`format=json\` or \`/wp-json/\`, if the link has a \`type\` or \`download\`, or if it says so: \`/api/projects#rg-project-list&src\`. Any other address is a page’s: a link copied from a page gets that page’s address, and still works.
- A rule takes the first list after a heading with its words, and after each heading inside that section. Menus are left alone. A heading written as \`"/^projects$/i"\` is a pattern; \`"selector"\` takes a CSS selector instead.
- A quotation includes the paragraph after it if that is a source: in brackets, after a dash, or in \`cite\`.
- A class on a \`div\` applies to its content.
- Tags in an open shadow root are loaded where its host has \`data-rg-root\`.
- Content being edited is never changed. \`data-skip\` on the script tag takes selectors of further places.
- The browser’s console reports unknown options, rules and names, with the valid ones.

Add the script to the template once. \`rg.classic.js\` in the \`head\` runs before the page is shown; \`rg.js\` is a module and runs later, so content below a list after a link or under a rule may shift.

~~~html
<link rel="stylesheet" href="/rg/rg.css">
<script src="/rg/rg.classic.js"
  data-rules='[{ "heading": "Prosjekter", "as": "rg-project-list", "filter": true }]'></script>
~~~
`,
};
