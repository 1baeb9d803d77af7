/** Boxes of content management systems around a list, and other content of a page beside it. */

export const WRAPPERS = {
  div: ['<div>', '</div>'],
  section: ['<section class="content-section">', '</section>'],
  main: ['<main id="content">', '</main>'],
  article: ['<article class="page type-page">', '</article>'],
  'entry of WordPress': ['<div class="entry-content wp-block-post-content">', '</div>'],
  'group of WordPress': [
    '<div class="wp-block-group"><div class="wp-block-group__inner-container">',
    '</div></div>',
  ],
  'view of Drupal': ['<div class="view view-list view-id-list"><div class="view-content">', '</div></div>'],
  'field of Drupal': ['<div class="field field--name-body field--type-text-with-summary">', '</div>'],
  'frame of TYPO3': ['<div id="c4711" class="frame frame-default"><div class="ce-bodytext">', '</div></div>'],
  'row of Bootstrap': [
    '<div class="container"><div class="row"><div class="col-md-8">',
    '</div></div></div>',
  ],
  'widget of Elementor': [
    '<div class="elementor-element elementor-widget-text-editor"><div class="elementor-widget-container">',
    '</div></div>',
  ],
  'box of Vortex': [
    '<div class="vrtx-frontpage-box grey-box"><div class="vrtx-box-content">',
    '</div></div>',
  ],
  'component of AEM': ['<div class="text aem-GridColumn"><div class="cmp-text">', '</div></div>'],
  'webpart of SharePoint': ['<div data-automation-id="textBox" class="cke_editable rteEmphasis">', '</div>'],
  'part of Plone': ['<div id="content-core"><div class="tileContent">', '</div></div>'],
};

export const KIND_HEADINGS = {
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects', sv: 'Projekt', de: 'Projekte' },
  issues: { nb: 'Temanummer', nn: 'Temanummer', en: 'Special issues', sv: 'Temanummer', de: 'Themenhefte' },
  partners: { nb: 'Partnere', nn: 'Partnarar', en: 'Partners', sv: 'Partner', de: 'Partner' },
};
export const STATUS_HEADINGS = {
  nb: 'Pågående prosjekter',
  nn: 'Pågåande prosjekt',
  en: 'Ongoing projects',
  sv: 'Pågående projekt',
  de: 'Laufende Projekte',
};

const list = (...items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const by = (nb, nn, en, sv, de) => ({ nb, nn, en, sv, de });

/** Words of the other content by language. */
const WORDS = {
  intro: by(
    'Gruppen vår samarbeider med kommuner og museer om ny kunnskap.',
    'Gruppa vår samarbeider med kommunar og museum om ny kunnskap.',
    'Our group works with towns and museums on new knowledge.',
    'Vår grupp samarbetar med kommuner och museer om ny kunskap.',
    'Unsere Gruppe arbeitet mit Gemeinden und Museen an neuem Wissen.',
  ),
  contact: by('Kontakt', 'Kontakt', 'Contact', 'Kontakt', 'Kontakt'),
  news: by('Aktuelt', 'Aktuelt', 'News', 'Nyheter', 'Aktuelles'),
  staff: by('Ansatte', 'Tilsette', 'People', 'Medarbetare', 'Team'),
  links: by('Lenker', 'Lenkjer', 'Links', 'Länkar', 'Links'),
  publications: by('Publikasjoner', 'Publikasjonar', 'Publications', 'Publikationer', 'Publikationen'),
  vacancy: by('Ledige stillinger', 'Ledige stillingar', 'Vacancies', 'Lediga tjänster', 'Stellenangebote'),
  updated: by('Sist oppdatert', 'Sist oppdatert', 'Last updated', 'Senast uppdaterad', 'Zuletzt geändert'),
  share: by('Del', 'Del', 'Share', 'Dela', 'Teilen'),
  home: by('Hjem', 'Heim', 'Home', 'Hem', 'Startseite'),
  research: by('Forskning', 'Forsking', 'Research', 'Forskning', 'Forschung'),
  next: by('Neste', 'Neste', 'Next', 'Nästa', 'Nächste'),
  filter: by('Filtrer', 'Filtrer', 'Filter', 'Filtrera', 'Filtern'),
  all: by('Alle', 'Alle', 'All', 'Alla', 'Alle'),
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

/** Writes other content, given a word and the level of headings. */
export const OTHERS = {
  intro: (word) => `<p>${word('intro')}</p>`,
  'intro with a link': (word) => `<p>${word('intro')} <a href="/about">${word('research')}</a>.</p>`,
  contact: (word, h) =>
    `<div class="contact-box"><h${h}>${word('contact')}</h${h}><p>Tor Blix<br><a href="mailto:tor@example.org">tor@example.org</a><br>+47 55 00 00 00</p></div>`,
  'share buttons': (word) =>
    `<div class="share"><span>${word('share')}</span>${list('<a href="https://facebook.com/sharer">Facebook</a>', '<a href="https://linkedin.com/share">LinkedIn</a>')}</div>`,
  pager: (word) =>
    `<nav class="pager">${list('<a href="?page=1">1</a>', '<a href="?page=2">2</a>', `<a href="?page=2">${word('next')} ›</a>`)}</nav>`,
  'pager of boxes': (word) =>
    `<div class="pagination"><span>1</span> <a href="?page=2">2</a> <a href="?page=2">${word('next')} »</a></div>`,
  breadcrumb: (word) =>
    `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/">${word('home')}</a></li><li><a href="/r">${word('research')}</a></li></ol></nav>`,
  'breadcrumb of links': (word) =>
    `<div class="breadcrumbs"><a href="/">${word('home')}</a> › <a href="/r">${word('research')}</a></div>`,
  'filter form': (word) =>
    `<form class="filter"><label>${word('filter')} <select><option>${word('all')}</option><option>2024</option></select></label><button>${word('filter')}</button></form>`,
  'filter links': (word) =>
    list(`<a href="?f=0">${word('all')}</a>`, '<a href="?f=2024">2024</a>', '<a href="?f=2023">2023</a>'),
  news: (word, h) =>
    `<section class="news"><h${h}>${word('news')}</h${h}><article><h${h + 1}><a href="/n/1">Blåskjell 2.0</a></h${h + 1}><p>12.03.2025</p></article><article><h${h + 1}><a href="/n/2">Seminar Hurtigruta</a></h${h + 1}><p>02.02.2025</p></article></section>`,
  'news list': (word, h) =>
    `<h${h}>${word('news')}</h${h}>${list('<a href="/n/1">Blåskjell 2.0</a> 12.03.2025', '<a href="/n/2">Seminar Hurtigruta</a> 02.02.2025')}`,
  'picture with caption': (word) =>
    `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="" width="40" height="20"><figcaption>Nordlandsbåt. ${word('photo')}: Tor Blix</figcaption></figure>`,
  'last updated': (word) => `<p class="updated">${word('updated')} 07.11.2026</p>`,
  staff: (word, h) =>
    `<h${h}>${word('staff')}</h${h}>${list('<a href="/p/1">Tor Blix</a>', '<a href="/p/2">Rut Holm</a>', '<a href="/p/3">Siv Krogh</a>')}`,
  'staff cards': (word, h) =>
    `<h${h}>${word('staff')}</h${h}><div class="people"><div class="person"><h${h + 1}>Tor Blix</h${h + 1}><p>Professor</p></div><div class="person"><h${h + 1}>Rut Holm</h${h + 1}><p>Postdoc</p></div></div>`,
  links: (word, h) =>
    `<h${h}>${word('links')}</h${h}>${list('<a href="https://example.com/blog">Bloggen Havgap</a>', '<a href="https://example.com/pod">Podden Havgap</a>')}`,
  publications: (word, h) =>
    `<h${h}>${word('publications')}</h${h}>${list('Blix, T. (2024). Blåskjell og tidevann. <em>Havtidende</em>, 3(1), 11–19.', 'Holm, R. og Krogh, S. (2022). Ishavsfangst. Oslo: Lundeforlaget.')}`,
  'publications in paragraphs': (word, h) =>
    `<h${h}>${word('publications')}</h${h}><p>Blix, T. (2024). Blåskjell og tidevann. <em>Havtidende</em>, 3(1), 11–19.</p><p>Holm, R. og Krogh, S. (2022). Ishavsfangst. Oslo: Lundeforlaget.</p>`,
  vacancy: (word, h) =>
    `<section><h${h}>${word('vacancy')}</h${h}><p><a href="/jobs/1">Stipendiat i Blåskjell</a><br>01.12.2026</p></section>`,
  theses: (word, h) =>
    `<h${h}>${word('theses')}</h${h}>${list('Siv Krogh: Ishavsfangst 1950–1960 (2021)', 'Rut Holm: Hurtigruta (2020)')}`,
  'list of partners': (word, h) =>
    `<h${h}>${word('partners')}</h${h}>${list('<a href="https://example.org/uit">Sjøfartsskolen</a>', 'Fiskarlaget', 'Kystmuseet')}`,
  'list of projects': (word, h) =>
    `<h${h}>${word('projects')}</h${h}>${list('Hurtigruta (2021–2023)', 'Ishavsfangst (2019–2022)')}`,
  'table of staff': (word, h) =>
    `<h${h}>${word('staff')}</h${h}><table><tr><th>Navn</th><th>E-post</th></tr><tr><td>Tor Blix</td><td>tor@example.org</td></tr><tr><td>Rut Holm</td><td>rut@example.org</td></tr></table>`,
  rule: () => '<hr>',
  'empty paragraph': () => '<p>&nbsp;</p>',
  'link to the top': () => '<p><a href="#top">↑ Til toppen</a></p>',
};

/** Whether content is only found above entries; below, it might be part of the last one. */
export const isAbove = (name) => /^(?:intro|picture)/.test(name);

/** Content with a heading of its own; entries that follow it need one too. */
const HEADED = new Set(Object.keys(OTHERS).filter((name) => OTHERS[name](() => '', 2).includes('<h2')));
export const startsSection = (name) => HEADED.has(name);

export const otherContent = (name, lang, level) => OTHERS[name]((key) => WORDS[key][lang], level);
