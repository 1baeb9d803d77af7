/** Other content of a page, given its words and the level of headings. */
import { list } from './list.mjs';

/** Names that only this content has. */
export const NAMES =
  /Blåskjell|Hurtigruta|Ishavsfangst|Blix|Holm\b|Krogh|Havgap|Havtidende|Sjøfartsskolen|Fiskarlaget|Kystmuseet|Nordlandsbåt/g;

const section = (h, words, content) => `<section><h${h}>${words}</h${h}>${content}</section>`;
const after = (h, words, content) => `<h${h}>${words}</h${h}>${content}`;

export const CONTENT = {
  intro: (word) => `<p>${word('intro')}</p>`,
  'intro with a link': (word) => `<p>${word('intro')} <a href="/about">${word('research')}</a>.</p>`,
  contact: (word, h) =>
    `<div class="contact-box"><h${h}>${word('contact')}</h${h}><p>Tor Blix<br><a href="mailto:tor@example.org">tor@example.org</a><br>+47 55 00 00 00</p></div>`,
  'aside with contact': (word, h) =>
    `<aside class="sidebar">${after(h, word('contact'), list('Tor Blix', '<a href="mailto:tor@example.org">tor@example.org</a>'))}</aside>`,
  news: (word, h) =>
    `<section class="news"><h${h}>${word('news')}</h${h}><article><h${h + 1}><a href="/n/1">Blåskjell 2.0</a></h${h + 1}><p>12.03.2025</p></article><article><h${h + 1}><a href="/n/2">Seminar Hurtigruta</a></h${h + 1}><p>02.02.2025</p></article></section>`,
  'news list': (word, h) =>
    after(
      h,
      word('news'),
      list('<a href="/n/1">Blåskjell 2.0</a> 12.03.2025', '<a href="/n/2">Seminar Hurtigruta</a> 02.02.2025'),
    ),
  'news cards': (word, h) =>
    `<aside>${after(h, word('news'), `<div class="grid">${['Blåskjell 2.0', 'Seminar Hurtigruta'].map((name, i) => `<div class="card"><time datetime="2025-03-12">12.03.2025</time><h${h + 1}>${name}</h${h + 1}><a href="/n/${i}">${word('more')}</a></div>`).join('')}</div>`)}</aside>`,
  events: (word, h) =>
    after(
      h,
      word('events'),
      list('15.01.2027: Seminar Hurtigruta, Bodø', '20.02.2027: Blåskjell, <a href="/e/2">Vardø</a>'),
    ),
  'table of events': (word, h) =>
    after(
      h,
      word('events'),
      `<table><tr><th>${word('date')}</th><th>${word('events')}</th><th>${word('place')}</th></tr><tr><td>15.01.2027</td><td>Seminar Hurtigruta</td><td>Bodø</td></tr><tr><td>20.02.2027</td><td>Blåskjell</td><td>Vardø</td></tr></table>`,
    ),
  'terms of events': (word, h) =>
    section(
      h,
      word('events'),
      `<dl><dt>15.01.2027</dt><dd>Seminar Hurtigruta</dd><dt>20.02.2027</dt><dd>Blåskjell</dd></dl>`,
    ),
  staff: (word, h) =>
    after(
      h,
      word('staff'),
      list('<a href="/p/1">Tor Blix</a>', '<a href="/p/2">Rut Holm</a>', '<a href="/p/3">Siv Krogh</a>'),
    ),
  'staff cards': (word, h) =>
    `<h${h}>${word('staff')}</h${h}><div class="people"><div class="person"><h${h + 1}>Tor Blix</h${h + 1}><p>Professor</p></div><div class="person"><h${h + 1}>Rut Holm</h${h + 1}><p>Postdoc</p></div></div>`,
  'staff with positions': (word, h) =>
    after(h, word('staff'), list('Tor Blix, professor (2019–2024)', 'Rut Holm, postdoc (2021–2023)')),
  'table of staff': (word, h) =>
    after(
      h,
      word('staff'),
      `<table><tr><th>${word('name')}</th><th>E-post</th></tr><tr><td>Tor Blix</td><td>tor@example.org</td></tr><tr><td>Rut Holm</td><td>rut@example.org</td></tr></table>`,
    ),
  links: (word, h) =>
    after(
      h,
      word('links'),
      list(
        '<a href="https://example.com/blog">Bloggen Havgap</a>',
        '<a href="https://example.com/pod">Podden Havgap</a>',
      ),
    ),
  publications: (word, h) =>
    after(
      h,
      word('publications'),
      list(
        'Blix, T. (2024). Blåskjell og tidevann. <em>Havtidende</em>, 3(1), 11–19.',
        'Holm, R. og Krogh, S. (2022). Ishavsfangst. Oslo: Lundeforlaget.',
      ),
    ),
  'publications by number': (word, h) =>
    section(
      h,
      word('publications'),
      '<ol><li>Tor Blix: «Blåskjell og tidevann», <i>Havtidende</i> 3/2024</li><li>Rut Holm: <i>Ishavsfangst</i>. Lundeforlaget, 2022</li></ol>',
    ),
  'publications in paragraphs': (word, h) =>
    after(
      h,
      word('publications'),
      '<p>Blix, T. (2024). Blåskjell og tidevann. <em>Havtidende</em>, 3(1), 11–19.</p><p>Holm, R. og Krogh, S. (2022). Ishavsfangst. Oslo: Lundeforlaget.</p>',
    ),
  vacancy: (word, h) =>
    section(h, word('vacancy'), '<p><a href="/jobs/1">Stipendiat i Blåskjell</a><br>01.12.2026</p>'),
  courses: (word, h) =>
    after(h, word('courses'), list('HAV1010: Blåskjell (10 stp)', 'HAV2020: Ishavsfangst (10 stp)')),
  topics: (word, h) => after(h, word('topics'), list('Blåskjell', 'Ishavsfangst', 'Hurtigruta')),
  'questions that fold': (word, h) =>
    section(
      h,
      word('questions'),
      `<details><summary>${word('question')}</summary><p>tor@example.org</p></details>`,
    ),
  theses: (word, h) =>
    after(h, word('theses'), list('Siv Krogh: Ishavsfangst 1950–1960 (2021)', 'Rut Holm: Hurtigruta (2020)')),
  'list of partners': (word, h) =>
    after(
      h,
      word('partners'),
      list('<a href="https://example.org/uit">Sjøfartsskolen</a>', 'Fiskarlaget', 'Kystmuseet'),
    ),
  'list of projects': (word, h) =>
    after(h, word('projects'), list('Hurtigruta (2021–2023)', 'Ishavsfangst (2019–2022)')),
};
