/** Made-up words of pages: titles, labels and names. */

export const LANGUAGES = ['nb', 'nn', 'en', 'sv', 'de'];

/** Titles of projects and issues. */
export const TITLES = {
  nb: [
    'Tare og mennesker i nord',
    'KYSTLIV: Hverdagsliv og tilhørighet langs kysten',
    'Hvem eier fjorden? Konflikter om oppdrett og friluftsliv',
    'Myrer som minne',
    'TORV – Torv, vann og karbon i gamle myrer',
    'Barns lek i snø',
    'Vann, makt og dammer i Setesdal 1890–1940',
    'Å bo lenge hjemme',
    'Når skolen flytter ut: uteundervisning i små bygder',
    'Lytt! Lydlandskap i byen',
  ],
  nn: [
    'Sauer og sjølvstende på Vestlandet',
    'FJORDLYS: Lys og mørke i kvardagen',
    'Kven høyrer bygda til?',
    'Myrar som minne',
    'Dialekt og digital kvardag',
    'Fjellbeite – mellom bruk og vern',
    'Vegen heim: ungdom som flyttar attende',
    'Songar frå dalen',
  ],
  en: [
    'Kelp and people in the High North',
    'TIDES: Everyday life along changing coasts',
    'Who owns the fjord? Conflicts over farming and leisure',
    'Peatlands as memory',
    'Ageing in place – housing, care and neighbours',
    "Children's play in the snow",
    'Water, power and dams, 1890–1940',
    'Slow archives',
    'Reading aloud: voices in early classrooms',
    'Listen! Soundscapes of small towns',
    'Grief',
  ],
  sv: [
    'Tång och människor i norr',
    'KUSTLIV: Vardagsliv längs kusten',
    'Vem äger stranden?',
    'Myrar som minne',
    'Att åldras hemma – bostäder, omsorg och grannar',
    'Barns lek i snö',
    'Skogens röster',
    'När skolan flyttar ut: undervisning utomhus',
  ],
  de: [
    'Tang und Menschen im hohen Norden',
    'GEZEITEN: Alltag an der Küste im Wandel',
    'Wem gehört der Fjord?',
    'Moore als Gedächtnis',
    'Zuhause alt werden – Wohnen, Pflege und Nachbarschaft',
    'Kinderspiel im Schnee',
    'Stimmen des Waldes',
    'Lautes Lesen: Stimmen im frühen Unterricht',
  ],
};

/** Labels by fact and language. */
export const LABELS = {
  period: {
    nb: ['Periode', 'Prosjektperiode', 'Varighet'],
    nn: ['Periode', 'Prosjektperiode'],
    en: ['Period', 'Project period', 'Duration'],
    sv: ['Period', 'Projektperiod', 'Projekttid'],
    de: ['Laufzeit', 'Zeitraum', 'Projektlaufzeit'],
  },
  funder: {
    nb: ['Finansiering', 'Finansiert av', 'Finansiør'],
    nn: ['Finansiering', 'Finansiert av'],
    en: ['Funding', 'Funded by', 'Funder'],
    sv: ['Finansiering', 'Finansiär', 'Finansieras av'],
    de: ['Förderung', 'Gefördert von', 'Finanzierung'],
  },
  leader: {
    nb: ['Prosjektleder', 'Leder'],
    nn: ['Prosjektleiar', 'Leiar'],
    en: ['Project leader', 'PI', 'Principal investigator', 'Led by'],
    sv: ['Projektledare', 'Ansvarig forskare'],
    de: ['Projektleitung', 'Leitung', 'Projektleiterin'],
  },
  coordinator: {
    nb: ['Koordinator', 'Prosjekteier'],
    nn: ['Koordinator', 'Prosjekteigar'],
    en: ['Coordinator', 'Coordinating institution'],
    sv: ['Koordinator', 'Samordnare'],
    de: ['Koordinator', 'Koordination'],
  },
  journal: {
    nb: ['Tidsskrift'],
    nn: ['Tidsskrift'],
    en: ['Journal'],
    sv: ['Tidskrift'],
    de: ['Zeitschrift'],
  },
  deadline: {
    nb: ['Frist', 'Innleveringsfrist', 'Frist for innsending'],
    nn: ['Frist', 'Innleveringsfrist'],
    en: ['Deadline', 'Submission deadline', 'Deadline for abstracts'],
    sv: ['Deadline', 'Sista inlämningsdag'],
    de: ['Frist', 'Einreichungsfrist', 'Abgabefrist'],
  },
  editors: {
    nb: ['Redaktører', 'Gjesteredaktører'],
    nn: ['Redaktørar', 'Gjesteredaktørar'],
    en: ['Editors', 'Guest editors'],
    sv: ['Redaktörer', 'Gästredaktörer'],
    de: ['Herausgeber', 'Gastherausgeber'],
  },
};

/** Heads of the column with titles. */
export const HEADS = {
  projects: {
    nb: ['Prosjekt', 'Tittel', 'Prosjektnavn'],
    nn: ['Prosjekt', 'Tittel'],
    en: ['Project', 'Title', 'Project title'],
    sv: ['Projekt', 'Titel'],
    de: ['Projekt', 'Titel'],
  },
  issues: {
    nb: ['Tema', 'Tittel'],
    nn: ['Tema'],
    en: ['Title', 'Theme'],
    sv: ['Tema'],
    de: ['Thema', 'Titel'],
  },
  partners: {
    nb: ['Partner', 'Navn'],
    nn: ['Partner', 'Namn'],
    en: ['Partner', 'Name', 'Institution'],
    sv: ['Partner', 'Namn'],
    de: ['Partner', 'Name'],
  },
};

const GIVEN = 'Ada Per Kari Ingrid Olav Sunniva Lars Maja Jonas Elin Tove Håkon Greta Anders Nils Ebba'.split(
  ' ',
);
const FAMILY =
  'Moor Eide Vik Solberg Fjeldstad Åkesson Lindqvist Brandt Hauge Sørli Dahlgren Kessler Tveit Nygård Wessel Rønning'.split(
    ' ',
  );

export const person = (random) => `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;

export const FUNDERS = {
  nb: ['Norges forskningsråd', 'NordForsk', 'Forskningsrådet', 'Stiftelsen Dam'],
  nn: ['Noregs forskingsråd', 'NordForsk', 'Forskingsrådet'],
  en: [
    'Research Council of Norway',
    'NordForsk',
    'Formas',
    'Carlsberg Foundation',
    'Swedish Research Council',
  ],
  sv: ['Vetenskapsrådet', 'Formas', 'Riksbankens Jubileumsfond', 'NordForsk'],
  de: ['Deutsche Forschungsgemeinschaft', 'Volkswagen-Stiftung', 'Fritz Thyssen Stiftung'],
};

export const INSTITUTIONS = {
  nb: [
    'Universitetet i Bergen',
    'Høgskulen på Vestlandet',
    'Havforskningsinstituttet',
    'Nord universitet',
    'Stavanger kommune',
    'Norsk Folkemuseum',
    'Universitetet i Agder',
  ],
  nn: [
    'Universitetet i Bergen',
    'Høgskulen i Volda',
    'Havforskingsinstituttet',
    'Vestland fylkeskommune',
    'Noregs teknisk-naturvitskaplege universitet',
  ],
  en: [
    'University of Bergen',
    'Lund University',
    'Institute of Marine Research',
    'Aarhus University',
    'City of Stavanger',
    'National Museum of Denmark',
    'Uppsala University',
  ],
  sv: [
    'Lunds universitet',
    'Umeå universitet',
    'Nordiska museet',
    'Göteborgs stad',
    'Linköpings universitet',
    'Uppsala universitet',
  ],
  de: [
    'Universität Kiel',
    'Freie Universität Berlin',
    'Institut für Meereskunde',
    'Stadt Flensburg',
    'Technische Universität Dresden',
  ],
};

export const JOURNALS = [
  'Journal of Coastal Studies',
  'Nordic Review of Ageing',
  'Tidsskrift for kystkultur',
  'Norsk tidsskrift for stedsforskning',
  'Zeitschrift für Moorforschung',
  'Nordisk tidskrift för omsorg',
  'Landscape & Memory',
];

/** A sentence about an entry; each is true of any title. */
export const SENTENCES = {
  nb: [
    'Vi følger familier i tre kommuner gjennom ett år.',
    'Studien bygger på intervjuer, kart og gamle fotografier.',
  ],
  nn: [
    'Vi følgjer familiar i tre kommunar gjennom eit år.',
    'Studien byggjer på intervju og gamle fotografi.',
  ],
  en: [
    'We follow families in three towns for one year.',
    'The study draws on interviews, maps and old photographs.',
  ],
  sv: [
    'Vi följer familjer i tre kommuner under ett år.',
    'Studien bygger på intervjuer, kartor och gamla fotografier.',
  ],
  de: [
    'Wir begleiten Familien in drei Gemeinden ein Jahr lang.',
    'Die Studie beruht auf Interviews, Karten und alten Fotografien.',
  ],
};

/** Terms of glossaries. */
export const TERMS = {
  nb: ['Strandsone', 'Hverdagsliv', 'Tilhørighet', 'Taus kunnskap', 'Stedsans'],
  nn: ['Strandsone', 'Kvardagsliv', 'Tilhøyrsle', 'Taus kunnskap', 'Stadsans'],
  en: ['Foreshore', 'Everyday life', 'Belonging', 'Tacit knowledge', 'Sense of place'],
  sv: ['Strandzon', 'Vardagsliv', 'Tillhörighet', 'Tyst kunskap', 'Platskänsla'],
  de: ['Uferzone', 'Alltag', 'Zugehörigkeit', 'Implizites Wissen', 'Ortssinn'],
};

/** Definitions, each of which suits any term. */
export const DEFINITIONS = {
  nb: [
    'Det som mennesker deler uten å tenke over det i det daglige.',
    'En måte å forstå forholdet mellom land og vann på.',
    'Erfaringer som blir til når folk arbeider sammen over lang tid.',
    'Grensen mellom det som er kjent, og det som ennå er fremmed.',
    'Summen av de små handlingene som gjør et sted til et hjem.',
  ],
  nn: [
    'Det som menneske deler utan å tenkje over det i det daglege.',
    'Ein måte å forstå høvet mellom land og vatn på.',
    'Røynsler som blir til når folk arbeider saman over lang tid.',
    'Grensa mellom det som er kjent, og det som enno er framandt.',
    'Summen av dei små handlingane som gjer ein stad til ein heim.',
  ],
  en: [
    'That which people share without thinking about it in daily life.',
    'A way of understanding the relation between land and water.',
    'Experience that comes about when people work together for a long time.',
    'The border between what is known and what is still strange.',
    'The sum of the small acts that turn a place into a home.',
  ],
  sv: [
    'Det som människor delar utan att tänka på det i vardagen.',
    'Ett sätt att förstå förhållandet mellan land och vatten.',
    'Erfarenheter som uppstår när människor arbetar tillsammans under lång tid.',
    'Gränsen mellan det som är känt och det som ännu är främmande.',
    'Summan av de små handlingar som gör en plats till ett hem.',
  ],
  de: [
    'Das, was Menschen im täglichen Leben teilen, ohne darüber nachzudenken.',
    'Eine Art, das Verhältnis von Land und Wasser zu verstehen.',
    'Erfahrung, die entsteht, wenn Menschen lange zusammen arbeiten.',
    'Die Grenze zwischen dem, was bekannt ist, und dem, was noch fremd bleibt.',
    'Die Summe der kleinen Handlungen, die aus einem Ort ein Zuhause machen.',
  ],
};

export const MORE = {
  nb: ['Les mer', 'Les mer om prosjektet', 'Mer informasjon'],
  nn: ['Les meir', 'Meir om prosjektet'],
  en: ['Read more', 'Learn more', 'More information'],
  sv: ['Läs mer', 'Mer information'],
  de: ['Mehr erfahren', 'Weiterlesen', 'Mehr dazu'],
};
