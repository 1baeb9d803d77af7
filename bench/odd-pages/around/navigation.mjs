/** Navigation, forms and notes of a page, given its words. */
import { picture } from '../markups/parts.mjs';
import { list } from './list.mjs';

const image = (name, alt) => `<img src="${picture(name)}" alt="${alt}" width="40" height="20">`;

export const NAVIGATION = {
  'skip link': (word) => `<a class="skip-link visually-hidden" href="#content">${word('skip')}</a>`,
  'share buttons': (word) =>
    `<div class="share"><span>${word('share')}</span>${list('<a href="https://facebook.com/sharer">Facebook</a>', '<a href="https://linkedin.com/share">LinkedIn</a>')}</div>`,
  'share buttons that are buttons': (word) =>
    `<div class="share">${word('share')} <button type="button">Facebook</button> <button type="button">LinkedIn</button></div>`,
  'print button': (word) => `<button type="button" class="print">${word('print')}</button>`,
  pager: (word) =>
    `<nav class="pager">${list('<a href="?page=1">1</a>', '<a href="?page=2">2</a>', `<a href="?page=2">${word('next')} ›</a>`)}</nav>`,
  'pager of boxes': (word) =>
    `<div class="pagination"><span>1</span> <a href="?page=2">2</a> <a href="?page=2">${word('next')} »</a></div>`,
  'list of pages': (word) =>
    `<ul class="pagination"><li class="active"><span>1</span></li><li><a href="?page=2">2</a></li><li><a href="?page=2">${word('next')}</a></li></ul>`,
  breadcrumb: (word) =>
    `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/">${word('home')}</a></li><li><a href="/r">${word('research')}</a></li></ol></nav>`,
  'breadcrumb of links': (word) =>
    `<div class="breadcrumbs"><a href="/">${word('home')}</a> › <a href="/r">${word('research')}</a></div>`,
  'breadcrumb without nav': (word) =>
    `<ol class="breadcrumb"><li><a href="/">${word('home')}</a></li><li><a href="/r">${word('research')}</a></li><li class="active">${word('links')}</li></ol>`,
  'menu of the page': (word) =>
    `<nav><ul><li><a href="/r">${word('research')}</a><ul><li><a href="/p">${word('publications')}</a></li><li><a href="/s">${word('staff')}</a></li></ul></li><li><a href="/c">${word('contact')}</a></li></ul></nav>`,
  'filter form': (word) =>
    `<form class="filter"><label>${word('filter')} <select><option>${word('all')}</option><option>2024</option></select></label><button>${word('filter')}</button></form>`,
  'filter links': (word) =>
    list(`<a href="?f=0">${word('all')}</a>`, '<a href="?f=2024">2024</a>', '<a href="?f=2023">2023</a>'),
  'search form': (word) =>
    `<form role="search" action="/search"><label for="q">${word('search')}</label> <input id="q" type="search" name="q"><button>${word('search')}</button></form>`,
  'newsletter form': (word, h) =>
    `<div class="newsletter"><h${h}>${word('newsletter')}</h${h}><form><label>E-post <input type="email"></label> <button>${word('subscribe')}</button></form></div>`,
  'cookie note': (word) =>
    `<div class="cookie-note" role="region" aria-label="Cookies"><p>${word('cookies')}</p><button type="button">${word('accept')}</button></div>`,
  'picture with caption': (word) =>
    `<figure>${image('boat', '')}<figcaption>Nordlandsbåt. ${word('photo')}: Tor Blix</figcaption></figure>`,
  'picture with a linked caption': (word) =>
    `<figure><a href="/boat">${image('boat', 'Nordlandsbåt')}</a><figcaption><a href="/boat">Nordlandsbåt</a>. ${word('photo')}: Tor Blix</figcaption></figure>`,
  'picture that is a link': () => `<p><a href="/boat">${image('boat', 'Nordlandsbåt')}</a></p>`,
  'last updated': (word) => `<p class="updated">${word('updated')} 07.11.2026</p>`,
  'foot of the page': (word) =>
    `<footer><p>© 2026 Havgap</p>${list(`<a href="/c">${word('contact')}</a>`, '<a href="/privacy">Cookies</a>')}</footer>`,
  rule: () => '<hr>',
  'empty paragraph': () => '<p>&nbsp;</p>',
  'link to the top': () => '<p><a href="#top">↑ Til toppen</a></p>',
};
