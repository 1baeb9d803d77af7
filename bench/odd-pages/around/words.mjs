/** Words of the content beside entries, by language. */

const by = (nb, nn, en, sv, de) => ({ nb, nn, en, sv, de });

export const KIND_HEADINGS = {
  projects: by('Prosjekter', 'Prosjekt', 'Projects', 'Projekt', 'Projekte'),
  issues: by('Temanummer', 'Temanummer', 'Special issues', 'Temanummer', 'Themenhefte'),
  partners: by('Partnere', 'Partnarar', 'Partners', 'Partner', 'Partner'),
  definitions: by('Begreper', 'Omgrep', 'Key terms', 'Begrepp', 'Begriffe'),
};
export const STATUS_HEADINGS = by(
  'Pågående prosjekter',
  'Pågåande prosjekt',
  'Ongoing projects',
  'Pågående projekt',
  'Laufende Projekte',
);
/** Headings for projects of two statuses. */
export const STATUSES = by(
  ['Pågående', 'Avsluttede'],
  ['Pågåande', 'Avslutta'],
  ['Ongoing', 'Completed'],
  ['Pågående', 'Avslutade'],
  ['Laufend', 'Abgeschlossen'],
);

export const WORDS = {
  intro: by(
    'Gruppen vår samarbeider med kommuner og museer om ny kunnskap.',
    'Gruppa vår samarbeider med kommunar og museum om ny kunnskap.',
    'Our group works with towns and museums on new knowledge.',
    'Vår grupp samarbetar med kommuner och museer om ny kunskap.',
    'Unsere Gruppe arbeitet mit Gemeinden und Museen an neuem Wissen.',
  ),
  contact: by('Kontakt', 'Kontakt', 'Contact', 'Kontakt', 'Kontakt'),
  news: by('Aktuelt', 'Aktuelt', 'News', 'Nyheter', 'Aktuelles'),
  events: by('Arrangementer', 'Arrangement', 'Events', 'Evenemang', 'Veranstaltungen'),
  place: by('Sted', 'Stad', 'Place', 'Plats', 'Ort'),
  date: by('Dato', 'Dato', 'Date', 'Datum', 'Datum'),
  staff: by('Ansatte', 'Tilsette', 'People', 'Medarbetare', 'Team'),
  name: by('Navn', 'Namn', 'Name', 'Namn', 'Name'),
  links: by('Lenker', 'Lenkjer', 'Links', 'Länkar', 'Links'),
  publications: by('Publikasjoner', 'Publikasjonar', 'Publications', 'Publikationer', 'Publikationen'),
  vacancy: by('Ledige stillinger', 'Ledige stillingar', 'Vacancies', 'Lediga tjänster', 'Stellenangebote'),
  courses: by('Undervisning', 'Undervisning', 'Teaching', 'Undervisning', 'Lehre'),
  topics: by('Forskningstemaer', 'Forskingstema', 'Research topics', 'Forskningsteman', 'Forschungsthemen'),
  questions: by(
    'Ofte stilte spørsmål',
    'Ofte stilte spørsmål',
    'Frequently asked questions',
    'Vanliga frågor',
    'Häufige Fragen',
  ),
  question: by(
    'Hvordan blir jeg med?',
    'Korleis blir eg med?',
    'How can I take part?',
    'Hur kan jag delta?',
    'Wie kann ich mitmachen?',
  ),
  updated: by('Sist oppdatert', 'Sist oppdatert', 'Last updated', 'Senast uppdaterad', 'Zuletzt geändert'),
  share: by('Del', 'Del', 'Share', 'Dela', 'Teilen'),
  home: by('Hjem', 'Heim', 'Home', 'Hem', 'Startseite'),
  research: by('Forskning', 'Forsking', 'Research', 'Forskning', 'Forschung'),
  next: by('Neste', 'Neste', 'Next', 'Nästa', 'Nächste'),
  filter: by('Filtrer', 'Filtrer', 'Filter', 'Filtrera', 'Filtern'),
  search: by('Søk', 'Søk', 'Search', 'Sök', 'Suchen'),
  all: by('Alle', 'Alle', 'All', 'Alla', 'Alle'),
  skip: by(
    'Hopp til innhold',
    'Hopp til innhald',
    'Skip to content',
    'Hoppa till innehåll',
    'Zum Inhalt springen',
  ),
  show: by('Vis innhold', 'Vis innhald', 'Show content', 'Visa innehåll', 'Inhalt anzeigen'),
  newsletter: by('Nyhetsbrev', 'Nyhendebrev', 'Newsletter', 'Nyhetsbrev', 'Newsletter'),
  subscribe: by('Abonner', 'Abonner', 'Subscribe', 'Prenumerera', 'Abonnieren'),
  cookies: by(
    'Vi bruker informasjonskapsler.',
    'Vi bruker informasjonskapslar.',
    'We use cookies.',
    'Vi använder kakor.',
    'Wir verwenden Cookies.',
  ),
  accept: by('Godta', 'Godta', 'Accept', 'Godkänn', 'Akzeptieren'),
  more: by('Les mer', 'Les meir', 'Read more', 'Läs mer', 'Weiterlesen'),
  print: by('Skriv ut', 'Skriv ut', 'Print', 'Skriv ut', 'Drucken'),
  partners: by(
    'Samarbeidspartnere',
    'Samarbeidspartnarar',
    'Partners',
    'Samarbetspartner',
    'Kooperationspartner',
  ),
  projects: by('Prosjekter', 'Prosjekt', 'Projects', 'Projekt', 'Projekte'),
  photo: by('Foto', 'Foto', 'Photo', 'Foto', 'Foto'),
  theses: by('Masteroppgaver', 'Masteroppgåver', 'Master theses', 'Masteruppsatser', 'Masterarbeiten'),
};
