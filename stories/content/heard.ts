/**
 * Parts of the elements as screen readers announce them, with the lines of the accessibility tree in Norwegian and English.
 * Shared by the guide and the test.
 */

export interface Heard {
  name: string;
  content: string;
  /** The button to press first. */
  press?: string;
  nb: string;
  en: string;
}

const QUOTE = `<rg-definition-quote term="Velferd">
  <blockquote lang="nb">«Velferd skapes av alle sammen her.»</blockquote><p>(Ness, 2020)</p>
  <blockquote lang="nb">«Velferd skapes av alle sammen der.»</blockquote><p>(Ness, 2016)</p>
</rg-definition-quote>`;

const LIST = `<rg-project-list today="2026-01-01"><ul>
  <li data-title="Nabolag" data-acronym="NÆR" data-start="2021" data-end="2024" data-partners="Levanger kommune; NTNU" data-keywords="folkehelse; lek">Nabolag</li>
  <li data-title="By" data-status="ongoing" data-start="2025"><a href="/by">By</a></li>
</ul></rg-project-list>`;

const CALLS = `<rg-special-issue-list today="2026-01-01"><ul>
  <li data-title="Nabolag" data-journal="Kvarter" data-deadline="2026-02-01">Nabolag</li>
  <li data-title="By" data-deadline="2026-01-01">By</li>
</ul></rg-special-issue-list>`;

const PARTNERS = `<rg-partner-grid><ul>
  <li data-kind="funder" data-programme="FINNUT" data-grant="301234"><a href="/a">Rådet</a></li>
  <li data-kind="partner">Nord</li>
</ul></rg-partner-grid>`;

const CLOUD = `<rg-word-cloud group="given"><ul>
  <li data-group="Verdier">velferd (5)</li><li data-group="Steder">nabolag (3)</li><li data-group="Verdier">tillit (1)</li>
</ul></rg-word-cloud>`;

export const heard: readonly Heard[] = [
  {
    name: 'rg-definition-quote, in two versions',
    content: QUOTE,
    nb: `
radiogroup, “Versjon”
  radio, “2020”, checked
  radio, “2016”, not checked
button, “Vis hva som er endret”, not pressed
figure, “Velferd”
  term, “Velferd”
  blockquote, “«Velferd skapes av alle sammen her.»”
  caption, “Ness, 2020”
  button, “Siter”, collapsed`,
    en: `
radiogroup, “Version”
  radio, “2020”, checked
  radio, “2016”, not checked
button, “Show what changed”, not pressed
figure, “Velferd”
  term, “Velferd”
  blockquote, “«Velferd skapes av alle sammen her.»”
  caption, “Ness, 2020”
  button, “Cite”, collapsed`,
  },
  {
    name: 'rg-project-list, by status',
    content: LIST,
    nb: `
heading, “Pågående 1 prosjekt”, level 3
list
  listitem
    link, “By”
    “Periode fra 2025”
group
  button, “Avsluttet 1 prosjekt”, collapsed
    heading, “Avsluttet 1 prosjekt”, level 3`,
    en: `
heading, “Ongoing 1 project”, level 3
list
  listitem
    link, “By”
    “Period from 2025”
group
  button, “Finished 1 project”, collapsed
    heading, “Finished 1 project”, level 3`,
  },
  {
    name: 'rg-project-list, in one list',
    content: LIST.replace('<rg-project-list', '<rg-project-list group-by="none"'),
    nb: `
list
  listitem
    “Nabolag, NÆR”
    “Periode 2021 til 2024”
    “Avsluttet, sammen med Levanger kommune og NTNU, folkehelse, lek”
  listitem
    link, “By”
    “Periode fra 2025”
    “Pågående”`,
    en: `
list
  listitem
    “Nabolag, NÆR”
    “Period 2021 to 2024”
    “Finished, with Levanger kommune and NTNU, folkehelse, lek”
  listitem
    link, “By”
    “Period from 2025”
    “Ongoing”`,
  },
  {
    name: 'rg-project-list, as cards',
    content: LIST.replace('<rg-project-list', '<rg-project-list group-by="none" view="cards"'),
    nb: `
list
  listitem
    heading, “Nabolag, NÆR”, level 3
    “Periode 2021 til 2024”
    “Avsluttet, sammen med Levanger kommune og NTNU, folkehelse, lek”
  listitem
    heading, “By”, level 3
      link, “By”
    “Periode fra 2025”
    “Pågående”`,
    en: `
list
  listitem
    heading, “Nabolag, NÆR”, level 3
    “Period 2021 to 2024”
    “Finished, with Levanger kommune and NTNU, folkehelse, lek”
  listitem
    heading, “By”, level 3
      link, “By”
    “Period from 2025”
    “Ongoing”`,
  },
  {
    name: 'rg-project-list, as a timeline',
    content: LIST.replace('<rg-project-list', '<rg-project-list group-by="none" view="timeline"'),
    nb: `
table, “Tidslinje”
  row
    columnheader, “Prosjekt”
    columnheader, “Periode”
    columnheader, “Status”
  row
    rowheader, “Nabolag, NÆR”
    cell, “2021 til 2024”
    cell, “Avsluttet”
  row
    rowheader, “By”
      link, “By”
    cell, “fra 2025”
    cell, “Pågående”`,
    en: `
table, “Timeline”
  row
    columnheader, “Project”
    columnheader, “Period”
    columnheader, “Status”
  row
    rowheader, “Nabolag, NÆR”
    cell, “2021 to 2024”
    cell, “Finished”
  row
    rowheader, “By”
      link, “By”
    cell, “from 2025”
    cell, “Ongoing”`,
  },
  {
    name: 'rg-special-issue-list',
    content: CALLS,
    nb: `
list
  listitem
    heading, “By”, level 3
    “Fristen er i dag, 1. januar 2026”
    button, “Legg i kalenderen”, described as “By”
    status
  listitem
    heading, “Nabolag”, level 3
    “Kvarter”
    “Åpen, frist 1. februar 2026, 31 dager igjen”
    button, “Legg i kalenderen”, described as “Nabolag”
    status`,
    en: `
list
  listitem
    heading, “By”, level 3
    “Deadline today, 1 January 2026”
    button, “Add to calendar”, described as “By”
    status
  listitem
    heading, “Nabolag”, level 3
    “Kvarter”
    “Open, deadline 1 February 2026, 31 days left”
    button, “Add to calendar”, described as “Nabolag”
    status`,
  },
  {
    name: 'rg-special-issue-card',
    content:
      '<rg-special-issue-card issue-title="Nabolag" journal="Kvarter" status="closed"></rg-special-issue-card>',
    nb: `
article
  heading, “Nabolag”, level 3
  “Kvarter”
  “Fristen er ute”`,
    en: `
article
  heading, “Nabolag”, level 3
  “Kvarter”
  “Closed”`,
  },
  {
    name: 'rg-partner-grid',
    content: PARTNERS,
    nb: `
heading, “Finansiører”, level 3
list
  listitem
    link, “Rådet FINNUT, prosjektnummer 301234”
heading, “Samarbeidspartnere”, level 3
list
  listitem, “Nord”`,
    en: `
heading, “Funders”, level 3
list
  listitem
    link, “Rådet FINNUT, grant 301234”
heading, “Partners”, level 3
list
  listitem, “Nord”`,
  },
  {
    name: 'rg-word-cloud, in groups',
    content: CLOUD,
    nb: `
group, “Ord etter hvor ofte de er brukt”
  list, “Verdier”
    listitem, “velferd (brukt 5 ganger)”
    listitem, “tillit (brukt 1 gang)”
  list, “Steder”
    listitem, “nabolag (brukt 3 ganger)”
group
  button, “Ordene som tabell”, collapsed`,
    en: `
group, “Words by how often they are used”
  list, “Verdier”
    listitem, “velferd (used 5 times)”
    listitem, “tillit (used 1 time)”
  list, “Steder”
    listitem, “nabolag (used 3 times)”
group
  button, “View as table”, collapsed`,
  },
  {
    name: 'rg-word-cloud, whose words can be pressed',
    content: CLOUD.replace('group="given"', 'controls="none"').replace(/<li data-group="Steder.*?li>/, ''),
    nb: `
list, “Ord etter hvor ofte de er brukt”, described as “Piltastene går fra ord til ord.”
  listitem
    button, “velferd (brukt 5 ganger)”, not pressed
  listitem
    button, “tillit (brukt 1 gang)”, not pressed
status
group
  button, “Ordene som tabell”, collapsed`,
    en: `
list, “Words by how often they are used”, described as “Use the arrow keys to move between words.”
  listitem
    button, “velferd (used 5 times)”, not pressed
  listitem
    button, “tillit (used 1 time)”, not pressed
status
group
  button, “View as table”, collapsed`,
  },
  {
    name: 'rg-group-header',
    content:
      '<rg-group-header><p>Forskningsgruppe</p><h2>Velferd</h2><p>Vi spør.</p><p><a href="/en" hreflang="en">English</a></p></rg-group-header>',
    nb: `
“Forskningsgruppe”
heading, “Velferd”, level 2
“Vi spør.”
link, “English”`,
    en: `
“Forskningsgruppe”
heading, “Velferd”, level 2
“Vi spør.”
link, “English”`,
  },
  {
    name: 'rg-social-links, without labels',
    content:
      '<rg-social-links without-labels group-name="Velferd"><ul><li><a href="https://x.com/a">X</a></li><li><a href="mailto:a@example.org">Skriv til oss</a></li></ul></rg-social-links>',
    nb: `
list, “Lenker”
  listitem
    link, “Velferd på X”
  listitem
    link, “Skriv til oss (e-post)”`,
    en: `
list, “Links”
  listitem
    link, “Velferd on X”
  listitem
    link, “Skriv til oss (e-mail)”`,
  },
  {
    name: 'rg-project-list, with filters',
    content: LIST.replace('<rg-project-list', '<rg-project-list filter group-by="none"'),
    nb: `
search
  searchbox, “Søk i prosjektene”
  combobox, “Rekkefølge”, collapsed
    option, “Som på siden”
    option, “Tittel”
    option, “Sist startet”
    option, “Slutter sist”
  group
    button, “Avgrens”, collapsed
  status
list
  listitem
    “Nabolag, NÆR”
    “Periode 2021 til 2024”
    “Avsluttet, sammen med Levanger kommune og NTNU, folkehelse, lek”
  listitem
    link, “By”
    “Periode fra 2025”
    “Pågående”`,
    en: `
search
  searchbox, “Search the projects”
  combobox, “Sort by”, collapsed
    option, “As on the page”
    option, “Title”
    option, “Started last”
    option, “Ends last”
  group
    button, “Filters”, collapsed
  status
list
  listitem
    “Nabolag, NÆR”
    “Period 2021 to 2024”
    “Finished, with Levanger kommune and NTNU, folkehelse, lek”
  listitem
    link, “By”
    “Period from 2025”
    “Ongoing”`,
  },
  {
    name: 'rg-word-cloud, in bars, with a choice of views',
    content: CLOUD.replace('group="given"', 'view="bars" switcher'),
    nb: `
list, “Ord etter hvor ofte de er brukt”
  listitem, “velferd brukt 5 ganger”
  listitem, “nabolag brukt 3 ganger”
  listitem, “tillit brukt 1 gang”
radiogroup, “Vis ordene som”
  radio, “Ordsky”, not checked
  radio, “Liste”, not checked
  radio, “Søyler”, checked
  radio, “Tabell”, not checked`,
    en: `
list, “Words by how often they are used”
  listitem, “velferd used 5 times”
  listitem, “nabolag used 3 times”
  listitem, “tillit used 1 time”
radiogroup, “Show the words as”
  radio, “Cloud”, not checked
  radio, “List”, not checked
  radio, “Bars”, checked
  radio, “Table”, not checked`,
  },
  {
    name: 'rg-definition-quote, with the citation menu open',
    content:
      '<rg-definition-quote term="Velferd"><blockquote lang="nb">«Velferd skapes.»</blockquote><p>(Ness, 2020)</p></rg-definition-quote>',
    press: '[part="cite"]',
    nb: `
figure, “Velferd”
  term, “Velferd”
  blockquote, “«Velferd skapes.»”
  caption, “Ness, 2020”
  button, “Siter”, expanded
  group, “Siter”
    button, “Henvisning”
    button, “BibTeX”
    button, “RIS”
    button, “CSL-JSON”
    button, “Lenke”`,
    en: `
figure, “Velferd”
  term, “Velferd”
  blockquote, “«Velferd skapes.»”
  caption, “Ness, 2020”
  button, “Cite”, expanded
  group, “Cite”
    button, “In-text citation”
    button, “BibTeX”
    button, “RIS”
    button, “CSL-JSON”
    button, “Link”`,
  },
];
