/** Runs in the browser: upgrades long lists that have already been laid out, as when the script arrives late. */
import * as elements from '../../src/index.ts';

const list = (entry) => (count) =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${entry(i)}</li>`).join('')}</ul>`;
const quotation = (i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1950 + (i % 70)})</p>`;

/** Kinds of lists: the class, its attributes, and a function for the content. */
const KINDS = {
  'projects': ['RgProjectList', {}, list((i) => `Prosjekt ${i} (2020–2024)`)],
  'partners': ['RgPartnerGrid', {}, list((i) => `Nabo ${i}`)],
  'links': ['RgSocialLinks', {}, list((i) => `<a href="https://example.org/${i}">Lenke ${i}</a>`)],
  'words': ['RgWordCloud', { view: 'list' }, list((i) => `ord${i} (${i + 1})`)],
  'bars': ['RgWordCloud', { view: 'bars' }, list((i) => `ord${i} (${i + 1})`)],
  'table': ['RgWordCloud', { view: 'table' }, list((i) => `ord${i} (${i + 1})`)],
  'special issues': ['RgSpecialIssueList', {}, list((i) => `Temanummer: «Nabolag ${i}». Akademisk kvarter. Frist: 1. mai 2099`)],
  'quotations': ['RgDefinitionQuote', {}, (count) => Array.from({ length: count }, (_, i) => quotation(i)).join('')],
}; // prettier-ignore

let box;
let defined = 0;

const frame = () => new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));

window.bench = {
  kinds: Object.keys(KINDS),
  /** Lays out an undefined tag with its list. */
  async ready(kind, count) {
    const [, attributes, content] = KINDS[kind];
    const element = document.createElement(`bench-${++defined}`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.style.display = 'block';
    element.innerHTML = content(count);
    box = document.createElement('div');
    box.lang = 'nb';
    box.append(element);
    document.body.append(box);
    await frame();
    await frame();
  },
  /** Defines the element and resolves with the time until it has been drawn, in ms. */
  async mount(kind) {
    const begin = performance.now();
    // a new tag each time, since definitions cannot be undone
    customElements.define(`bench-${defined}`, class extends elements[KINDS[kind][0]] {});
    await box.firstElementChild.updateComplete;
    const took = performance.now() - begin;
    // idle callbacks count too
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { took };
  },
  clear() {
    box.remove();
    window.gc();
  },
};
